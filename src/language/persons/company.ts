import type { Doc } from '../../engine/doc.ts';
import { isWellKnown } from '../lexicon/people.ts';
import { lastBefore } from '../within.ts';
import { asAuthor, isAuthorAt, isCreditAt, isSungProgramme } from './authorship.ts';
import type { Found } from './found.ts';
import { SURE } from './score.ts';

/** Known beyond doubt, so that those beside may be known too. */
export const wellKnown = ({ famous }: Found): boolean => isWellKnown(famous);

/** So far apart, in letters, names belong together though a blank line stands between. */
const NEAR = 120;
/** So far apart they never do; and a long post costs no more than its length. */
const FAR = 1000;
/** Are two names told of together? Those of another field are; of one text, those that no blank line parts. */
export function areTogether(text: string, a: Found, b: Found): boolean {
  if (a.field !== b.field) return true;
  const [from, to] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  return to - from <= NEAR || (to - from <= FAR && !text.slice(from, to).includes('\n\n'));
}

const DEPICTED = /\b(?:by|from|thanks to) (?:\p{Lu}\S* )?$/u;
/** "Well played X of Cardinal Vaughan": where somebody is from, which is a school called after a person. */
function placesOf(founds: readonly Found[], textOf: (found: Found) => string): void {
  for (let i = 1; i < founds.length; i++) {
    const [whose, f] = [founds[i - 1] as Found, founds[i] as Found];
    const text = whose.field === f.field ? textOf(f) : '';
    if (text.slice(whose.end, f.start) !== ' of ' || whose.score < SURE || f.context.classed) continue;
    if (DEPICTED.test(text.slice(Math.max(0, whose.start - 20), whose.start))) continue;
    f.context.adult += 5;
    f.context.pupil = 0;
    f.context.tie = 0;
    f.context.why.push('where the one before is from');
  }
}

/** A doubtful name beside a sure one; an unknown one among several public figures. */
export function company(doc: Doc, founds: readonly Found[]): void {
  const textOf = ({ field }: Found): string => doc.view(field)?.text ?? '';
  placesOf(founds, textOf);
  if (founds.some((f) => f.famous === 'listed')) listedAmongPupils(founds, textOf);
  const known = new Set(founds.filter((f) => f.famous).map((f) => f.words.join(' '))).size;
  if (known > 1 && known * 2 > founds.length) for (const f of founds) if (f.famous) f.crowd = true;
  const sure = founds.filter((f) => f.score >= SURE && !wellKnown(f) && !f.policyStaff && f.via !== 'file');
  const famous = founds.filter(
    (f, i) =>
      wellKnown(f) &&
      f.score >= SURE &&
      f.context.tie < 3 &&
      !inBrackets(textOf(f), founds[i - 1], f) &&
      !isCreditAt(textOf(f), f.start),
  );
  credited(doc, founds, textOf);
  for (const f of founds) {
    if (f.score < SURE && f.score >= SURE - 0.5 && sure.some((s) => s !== f)) f.score += 0.5;
    if (wellKnown(f) || famous.length < 2) continue;
    const text = textOf(f);
    if (headsEntry(text, f)) continue;
    const near = famous.filter((one) => areTogether(text, f, one));
    if (near.length > 1 && (presents(text, f, near) || isWearer(text, f, near))) continue;
    if (near.length < 2 || isOne(near)) continue;
    if (near.length >= sure.length && f.context.tie < 2 && f.context.pupil < 4) {
      f.context.adult += 3;
      f.context.learn = true;
      f.context.why.push('named beside public figures');
    }
  }
}

/** "X – Who got there first? Norgay or Hillary", "/ Y, Building a hand": whoever heads an entry has written what it names. */
const headsEntry = (text: string, f: Found): boolean =>
  /(?:^|\n|[/|•] ?)$/.test(text.slice(Math.max(0, f.start - 2), f.start)) &&
  ENTRY.test(text.slice(f.end, f.end + 120));
const ENTRY =
  /^ ?[–—-] (?:\p{Lu}|["“‘']).{12,}\?|^(?: ?[–—-]|,) \p{Lu}\p{Ll}+ing (?:an?|the|my|how|why|with)\b/u;
/** "X on Marcus Rashford", "X after Paula Rego", "X as Amelia Earhart", "X was Galileo": between somebody and whom that one speaks of or plays. */
const ABOUT =
  /^(?:'s \S+)?,? (?:on|as|after|(?:inspired|influenced) by|by|(?:both |each )?in the style of|à la|in response to|responding to|copying|channelling|covering|singing|playing|performing|reciting|reading|was|is|plays?|played|dressed (?:up )?as|came as|went as|about|chose|picked|presented|researched|recited)\s+$/;
/** "Presented by X and": who speaks of those who are known. */
const BY =
  /\b(?:presented|researched|performed|drawn|painted|made|read|chosen|led|played|recited) by (?:\p{Lu}[^.!?\n]{2,40}(?: and|,) )?$/u;
/** Does somebody speak of, play or show one of those who are known? */
const presents = (text: string, f: Found, known: readonly Found[]): boolean =>
  BY.test(text.slice(Math.max(0, f.start - 70), f.start)) ||
  known.some((one) => one.field === f.field && one.start > f.end && ABOUT.test(text.slice(f.end, one.start)));

/** "Mary Poppins (X)": who comes as somebody invented; of works and poems it is told so whose they are. */
export const isWearer = (text: string, f: Found, known: readonly Found[]): boolean =>
  text.charAt(f.start - 1) === '(' &&
  text.charAt(f.end) === ')' &&
  known.some(
    (one) =>
      one.famous === 'fictional' && one.field === f.field && f.start > one.end && f.start - one.end <= 2,
  );

/** One and the same person, told of twice. */
const isOne = (founds: readonly Found[]): boolean =>
  founds.every(({ words }) => words.join(' ') === founds[0]?.words.join(' '));

/** "X (Christina Rossetti)": whose poem, part or piece it is that X has. */
const inBrackets = (text: string, before: Found | undefined, f: Found): boolean =>
  before !== undefined &&
  before.field === f.field &&
  !wellKnown(before) &&
  text.charAt(f.start - 1) === '(' &&
  f.start - before.end <= 3 &&
  text.charAt(f.end) === ')';

/** A name that somebody little known bears too, in one sentence with two whom nobody knows, and no part in a play. */
function amongPupils(text: string, f: Found, founds: readonly Found[], stops: readonly Stop[]): boolean {
  if (f.via !== 'words' || f.context.adult >= 1.5 || f.context.learn) return false;
  if (/^\s*[:–—-]/.test(text.slice(f.end, f.end + 3))) return false;
  const before = lastBefore(stops, f.start - 1);
  const from = stops[before]?.start ?? -1;
  const to = stops[lastBefore(stops, f.end - 1) + 1]?.start ?? text.length;
  let others = 0;
  for (const o of founds) {
    if (o === f || o.field !== f.field) continue;
    if (o.famous || o.score < SURE || o.form !== 'full') continue;
    if ((o.start < f.start ? o.end > from : o.start <= to) && ++others >= 2) return true;
  }
  return false;
}

/** What ends a sentence. */
type Stop = { readonly start: number };

/** Takes what is known of the little known from those of them whom such a sentence tells of. */
function listedAmongPupils(founds: readonly Found[], textOf: (found: Found) => string): void {
  // With somebody well known or grown up in the same text it may be the known one.
  const grown = new Set(founds.filter((f) => wellKnown(f) || f.context.adult >= 3).map(({ field }) => field));
  const stops = new Map<string, Stop[]>();
  for (const f of founds) {
    if (f.famous !== 'listed' || grown.has(f.field)) continue;
    const text = textOf(f);
    const own =
      stops.get(f.field) ?? Array.from(text.matchAll(/[.!?\n]/g), ({ index }) => ({ start: index }));
    stops.set(f.field, own);
    if (amongPupils(text, f, founds, own)) f.famous = null;
  }
}

/** "Music: Bob Chilcott. Words: X": whoever wrote the words of what somebody known set to music. */
function credited(doc: Doc, founds: readonly Found[], textOf: (found: Found) => string): void {
  if (founds.length < 2 || !founds.some((f) => wellKnown(f) && isCreditAt(textOf(f), f.start))) return;
  for (const f of founds) {
    if (f.famous || f.context.tie >= 2 || f.context.classed || !isAuthorAt(textOf(f), f.start)) continue;
    const view = doc.view(f.field);
    if (view && isSungProgramme(view)) asAuthor(f.context, 'credited beside somebody known');
  }
}
