import type { PersonFact } from '../../../engine/facts.ts';
import type { Edit, Span } from '../../../engine/report.ts';
import type { Scene } from '../../../engine/rule.ts';
import type { NameStyle } from '../../../engine/setting.ts';
import { replace, spanOf } from '../../../engine/span.ts';
import { isApostrophe } from '../../../language/characters.ts';
import { gatesOf } from '../../../language/gate.ts';

/** The year group that the post speaks of, if it speaks of just one: 0 Reception, -1 Nursery. */
export function yearOf(scene: Scene): number | undefined {
  const known = years.get(scene.facts);
  if (known) return known.year;
  const year = lookForYear(scene);
  years.set(scene.facts, { year });
  return year;
}
/** Asked for every name of a post, and the same for all of them. */
const years = new WeakMap<Scene['facts'], { readonly year: number | undefined }>();

function lookForYear({ facts, doc }: Scene): number | undefined {
  const years = new Set(facts.of('group').flatMap((g) => (g.year === undefined ? [] : [g.year])));
  if (years.size === 1) return [...years][0];
  if (years.size > 1) return undefined;
  const said = new Set<number>();
  for (const view of doc.views) {
    if (view.id.startsWith('file[')) continue;
    if (gatesOf(view).digits > 0)
      for (const m of view.folded.matchAll(
        /\b(?:year|yr|y|blwyddyn) ?(1[0-3]|[1-9])\b|\b(1[0-3]|[1-9])[a-h]\b/g,
      ))
        said.add(Number(m[1] ?? m[2]));
    if (view.folded.includes('reception') && /\breception\b/.test(view.folded)) said.add(0);
  }
  return said.size === 1 ? [...said][0] : undefined;
}

const yearName = (year: number): string => (year === 0 ? 'Reception' : year < 0 ? 'Nursery' : `Year ${year}`);

/** "one of our Year 4s", "a Year 4 pupil" (before 's), "one of our pupils". */
export function nobody(scene: Scene, possessive: boolean): string {
  const year = yearOf(scene);
  if (possessive) return year === undefined ? 'one pupil' : `a ${yearName(year)} pupil`;
  if (year === undefined) return 'one of our pupils';
  return year <= 0 ? `one of our ${yearName(year)} children` : `one of our ${yearName(year)}s`;
}

/** "Olivia Jane" → "Olivia"; "CARTER, Olivia" → "Olivia". A lone initial says too much or too little: the whole given part stays. */
const firstOf = (given: string): string => {
  const words = given.split(' ').filter(Boolean);
  const whole = words.find((w) => w.replaceAll('.', '').length > 1);
  return whole ?? given;
};

/** Two children who share a surname: "Tahmina and Nusaybah". */
export const isPair = (given: string): boolean => given.includes(' ') && / (?:and|&) /i.test(given);

/** The name in the style, or null when the fact has no given name to show. */
export function styled(fact: PersonFact, style: NameStyle): string | null {
  if (style === 'none' || fact.given === '') return null;
  // Two children who share a surname: both first names.
  const pair = isPair(fact.given);
  const first = pair ? fact.given : capital(firstOf(fact.given));
  if (pair) return first;
  if (style === 'first-initial' && fact.family !== '') {
    const letter = [...fact.family.replace(/^(?:\p{Ll}+ )+/u, '')][0];
    return letter ? `${first} ${letter.toUpperCase()}` : first;
  }
  return first;
}

/** A small letter at the start of a name is made a capital ("olivia" → "Olivia"). */
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** White space; a plain letter or sign is none. */
const isBlank = (code: number): boolean =>
  code === 32 || ((code < 32 || code > 126) && /\s/.test(String.fromCharCode(code)));

/** Does a comma, a colon or a dash lead to `start`, with nothing but blanks between? */
function led(text: string, start: number): boolean {
  let i = start;
  while (i > 0 && isBlank(text.charCodeAt(i - 1))) i--;
  return /[,;:–—-]/.test(text.charAt(i - 1));
}

/** Is the span the first thing of its sentence, so that words put there begin with a capital? */
const opens = (text: string, start: number): boolean =>
  !followsWord(text, start) &&
  /(?:^|[.!?…\n]["')\]]*\s*|^[^\p{L}\p{N}]*)$/u.test(text.slice(Math.max(0, start - 4), start)) &&
  !led(text, start);
/** A plain letter and a blank before it: nearly every name stands so. */
const followsWord = (text: string, start: number): boolean => {
  const letter = text.charCodeAt(start - 2);
  return text.charCodeAt(start - 1) === 32 && letter >= 97 && letter <= 122;
};

/** Edits that put `insert` where a name stands, with a possessive that fits: "Banks' bridge" → "Daisy's bridge". */
export function renameAt(
  scene: Scene,
  at: { field: string; start: number; end: number },
  insert: string,
): Edit {
  const span = spanOf(scene.doc, at, 'name');
  const original = scene.doc.view(at.field)?.original ?? '';
  const after = original.slice(span.end, span.end + 2);
  const bare = isApostrophe(after.charCodeAt(0)) && /^['’](?!\p{L})/u.test(after) && /s$/iu.test(span.quote);
  const words = opens(original, span.start) ? capital(insert) : insert;
  if (!bare) return replace(span, words);
  const wide: Span = { ...span, end: span.end + 1, quote: original.slice(span.start, span.end + 1) };
  return replace(wide, `${words}${after.charAt(0)}s`);
}

/** Does a possessive follow the name? */
export function isPossessive(scene: Scene, at: { field: string; start: number; end: number }): boolean {
  const span = spanOf(scene.doc, at, 'name');
  return isApostrophe(scene.doc.view(at.field)?.original.charCodeAt(span.end) ?? 0);
}

/** Takes a hashtag or handle out, with the blank before it. */
export function dropTag(scene: Scene, at: { field: string; start: number; end: number }): Edit {
  const span = spanOf(scene.doc, at, 'name');
  const original = scene.doc.view(at.field)?.original ?? '';
  const blank = original.charAt(span.start - 1) === ' ' ? 1 : 0;
  const start = span.start - blank;
  return replace({ ...span, start, quote: original.slice(start, span.end) }, '');
}
