import type { Token, View } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { isClass } from '../school-years.ts';
import { makesElse } from './elses.ts';
import { headOf } from './family-head.ts';
import { asFamily, asGiven } from './given-family.ts';
import { adjoining, isSmallGiven } from './own-halves.ts';
import { isPart, PART } from './parts.ts';
import { type Span, SURE } from './score.ts';
import { syllableSpans } from './small-syllables.ts';
import type { Unit } from './units.ts';
import { wordFamilySpans } from './word-families.ts';

/**
 * Names whose parts stand apart: `Robert "Bobby" Jones`, "Katie (Kate) Hartley", "Stendall (Connor)", a line break or
 * an emoji between given and family name.
 */
export function apartSpans(view: View, units: readonly Unit[]): Span[] {
  const out = [...syllableSpans(view, units), ...wordFamilySpans(view, units)];
  for (let i = 0; i + 1 < units.length; i++) {
    // One sign stands between the first two words of each.
    const gap = (units[i + 1] as Unit).at - (units[i] as Unit).at;
    if (gap !== 2) continue;
    const span =
      nicknamed(view, units, i) ??
      turned(view, units, i) ??
      parted(view, units, i) ??
      glossed(view, units, i) ??
      stopped(view, units, i) ??
      entered(view, units, i);
    if (!span) continue;
    out.push(span);
    i = span.to;
  }
  return out.some(isBracketed) ? [...out, ...besideBracketed(view.tokens, units, out)] : out;
}

/** Is it a family name with the given name in brackets? */
const isBracketed = ({ close, order }: Span): boolean => close !== undefined && order === 'family-first';

/**
 * "Lowe (Harriet), James (Harry), Pillai (Ravi)": beside as many others that can be nothing else, a family name that is a
 * given name too. "Joseph (Milo), Mary (Ivy)" are parts in a play.
 */
function besideBracketed(tokens: readonly Token[], units: readonly Unit[], sure: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (let i = 0; i + 1 < units.length; i++) {
    const [family, given] = [units[i] as Unit, units[i + 1] as Unit];
    const close = tokens[given.at + 1];
    if (given.at !== family.at + 2 || tokens[family.at + 1]?.text !== '(' || close?.text !== ')') continue;
    if (!family.capital || family.family < 3 || family.common > 1 || family.possessive) continue;
    if (given.given < 3 || given.common > 3 || given.token.shape !== 'cap' || adjoining(units, i - 1))
      continue;
    if (!sure.some(({ from, to }) => from <= i + 1 && i <= to))
      out.push({ from: i, to: i + 1, score: SURE, order: 'family-first', close: close.end });
  }
  return sure.filter(isBracketed).length >= out.length ? out : [];
}

const OPEN = new Set(['"', "'", '“', '‘', '„', '«', '‹', '`', '(', '[']);
const CLOSE = new Set(['"', "'", '”', '’', '“', '»', '›', '`', ')', ']']);

/** A given name, a pet name in quotes or brackets, a family name. */
function nicknamed({ tokens }: View, units: readonly Unit[], i: number): Span | null {
  const first = units[i] as Unit;
  const inner = units[i + 1] as Unit;
  const last = units[i + 2];
  if (!last || !first.capital || !inner.capital || !last.capital) return null;
  const open = tokens[first.at + 1]?.text ?? '';
  if (!OPEN.has(open) || inner.at !== first.at + 2) return null;
  // The closing mark is a token of its own, or clings to the word ("Bobby'").
  const clings = last.at === inner.at + 1 && /['’]$/.test(inner.token.text);
  if (!clings && !(CLOSE.has(tokens[inner.at + 1]?.text ?? '') && last.at === inner.at + 2)) return null;
  // "Mr "Chips" Chapman"; "Kirsty (Tesco) Morgan (Boots)": each has its own.
  if (isPart(first, PART.title)) return null;
  if (/^[([]$/.test(open)) {
    const then = units[i + 3];
    const inBracket = tokens[last.at + 1]?.text === open;
    if (inner.initial || (inBracket && (inner.given < 2 || (then?.at === last.at + 2 && then.given >= 2))))
      return null;
  }
  if (last.token.sentence !== first.token.sentence) return null;
  const order = 'given-first';
  const score = asGiven(first) + asFamily(last);
  if ((first.given >= 2 || last.family >= 2) && first.common < 3 && (last.family > 0 || last.unknown))
    return { from: begins(units, i), to: i + 2, score, order };
  if (!/^[([]$/.test(open) && areStrangers(first, inner, last))
    return { from: begins(units, i), to: i + 2, score: Math.max(score, SURE), order };
  // "Grace "Kit" Tulip", "Chi (Nneka) Okwuosa": what stands between says that both are names, though one is a word too.
  if (inner.given < 2 || inner.common >= 3 || isPart(last, PART.noFamily | PART.calendar)) return null;
  if (first.common === 5 ? last.family < 2 || last.common >= 2 : first.given < 2) return null;
  if (makesElse(tokens[last.at + 1]) || (last.cue & (CUE.title | CUE.staff | CUE.kin)) !== 0) return null;
  if (last.common >= 3 && (first.common >= 3 ? last.family < 3 : last.family === 0 || first.given < 3))
    return null;
  return { from: begins(units, i), to: i + 2, score: Math.max(score, SURE), order };
}

/** "Thi Ngoc "Ruby" Pham", "Tsz Ching (Cherry) Wong": the unit with which the given names before a pet name begin. */
function begins(units: readonly Unit[], i: number): number {
  let from = i;
  while (adjoining(units, from - 1)) {
    const before = units[from - 1] as Unit;
    const named = before.given >= 2 || before.familyFirst || before.unknown;
    if (before.token.shape !== 'cap' || before.cue !== 0 || before.common > 1 || !named) break;
    if (before.token.first && before.given < 2) break;
    from--;
  }
  return from;
}

/**
 * "Penri 'Tank' Llywarch", "Sefanaia "Sef" Vakatawa": what stands in quotes is a byname, though no list has the words on
 * either side as what they are. Either both are names of some kind, or the byname is the first of them cut short.
 */
function areStrangers(first: Unit, inner: Unit, last: Unit): boolean {
  if (first.common > 0 || last.common > 0 || first.place || last.place || last.glued) return false;
  const named = (u: Unit): boolean => u.given >= 2 || u.family >= 2;
  return (named(first) && named(last)) || first.word.startsWith(inner.word.slice(0, 3));
}

/** A family name with the given name in brackets after it. */
function turned({ tokens }: View, units: readonly Unit[], i: number): Span | null {
  const family = units[i] as Unit;
  const given = units[i + 1] as Unit;
  const close = tokens[given.at + 1];
  if (tokens[family.at + 1]?.text !== '(' || given.at !== family.at + 2 || close?.text !== ')') return null;
  if (!family.capital || !given.capital || given.given < 1 || given.common >= 3) return null;
  const plain = family.family >= 2 && family.given < 2 && family.common === 0 && given.token.shape === 'cap';
  if (given.given < 2 && !(plain && given.common === 0 && !given.place)) return null;
  const before = units[i - 1];
  // "H. Warsame (Hamdi)", "Nguyen M.A. (Minh Anh)": an initial beside the family name takes away most doubts.
  const whole = units[i - 2];
  // "Lacey J. Wix (Marian)": the part or class of somebody whose first name is told.
  const initial =
    before?.initial === true &&
    family.at - before.at <= 2 &&
    !(whole?.at === before.at - 1 && whole.capital && whole.given >= 2 && whole.given >= whole.family);
  // "D Mbeki (Kipling)": his house.
  const theirs =
    before?.initial === true &&
    (given.word.startsWith(before.word) ||
      // "M. A. ALI (Mohamed)".
      (whole?.initial === true && given.word.startsWith(whole.word)) ||
      (given.given === 3 && given.family < 3));
  if (initial && theirs && !family.possessive && family.family > 0)
    return {
      from: i - 1,
      to: i + 1,
      score: asFamily(family) + asGiven(given) + 1,
      order: 'given-first',
      close: close.end,
    };
  if (
    (family.given >= 2 && !family.word.includes('-')) ||
    family.place ||
    family.possessive ||
    asFamily(family) < 1
  )
    return null;
  // "Mrs Stendall (Connor)" and "Olivia Stendall (Connor)" say something else; "De Boer-Collier (Saskia)" does not.
  const head = headOf(units, i);
  const own = units[head - 1];
  if (own?.at === (units[head] as Unit).at - 1 && (own.capital || own.cue !== 0) && !(plain && mayLead(own)))
    return null;
  if (isSmallGiven(units, head - 1)) return null;
  return {
    from: head,
    to: i + 1,
    score: asFamily(family) + asGiven(given),
    order: 'family-first',
    close: close.end,
  };
}

/** "our own Panesar (Simrat)", "Deputies Saito (Haruki)": no name, and no grown-up's title or office. */
const mayLead = (u: Unit): boolean =>
  (u.cue & (CUE.title | CUE.staff | CUE.role | CUE.kin)) === 0 &&
  (!u.capital || (u.given < 2 && u.family < 2 && u.common >= 3));

/** A line break or an emoji between: only where both words can hardly be anything else. */
function parted(view: View, units: readonly Unit[], i: number): Span | null {
  const { tokens } = view;
  const first = units[i] as Unit;
  const last = units[i + 1] as Unit;
  const between = tokens[first.at + 1];
  if (last.at !== first.at + 2 || (between?.kind !== 'newline' && between?.kind !== 'emoji')) return null;
  const before = tokens[first.at - 1];
  if (before?.kind === 'newline' && between.kind === 'newline' && isCentred(tokens, units, i))
    return { from: i, to: i + 1, score: SURE, order: 'given-first' };
  if (first.given < 3 || first.common >= 2 || first.family >= 2 || first.possessive) return null;
  if (last.family < 3 || last.common >= 2 || last.given >= 3 || last.place || !first.capital || !last.capital)
    return null;
  // The given name ends its line or clause, and another word leads to it: "Well done Olivia".
  if (before?.kind !== 'word') return null;
  const beforeIt = units[i - 1];
  if (beforeIt && beforeIt.at === first.at - 1 && beforeIt.capital && beforeIt.given >= 2) return null;
  // "Barakat Yazan / Hosseini Tara": a line each, with the family name first.
  const then = units[i + 2];
  const own = adjoining(units, i - 1) && beforeIt?.capital && beforeIt.family >= 2 && beforeIt.common < 3;
  if (own && adjoining(units, i + 1) && then?.capital && then.given >= 2) return null;
  // Single names with the same mark or a line each are a list; "Mia ⭐ Oak class" is no name.
  if (makesElse(tokens[last.at + 1]) || isListed(tokens, last.at + 1, between)) return null;
  return { from: i, to: i + 1, score: asGiven(first) + asFamily(last) - 1, order: 'given-first' };
}

/** How many tokens a bracket between given and family name may hold. */
const GLOSS = 8;
/** "Siobhan (shi-VAWN) Keane", "Khôi (he prefers Khoi) TRẦN": how the given name is said, or what the child prefers. */
function glossed({ tokens }: View, units: readonly Unit[], i: number): Span | null {
  const first = units[i] as Unit;
  if (tokens[first.at + 1]?.text !== '(' || first.given < 3 || first.common >= 2 || !first.capital)
    return null;
  let close = first.at + 2;
  while (close < first.at + 2 + GLOSS && tokens[close]?.text !== ')') close++;
  if (tokens[close]?.text !== ')') return null;
  let k = i + 1;
  while (k < units.length && (units[k] as Unit).at < close) k++;
  const last = units[k];
  if (!last || last.at !== close + 1 || !last.capital || last.token.sentence !== first.token.sentence)
    return null;
  if (last.family < (last.given >= 3 ? 3 : 2) || last.common >= 2 || last.place) return null;
  // "Tilly (3B) Jones (4C)": each has its own.
  if (tokens[last.at + 1]?.text === '(') return null;
  return { from: i, to: k, score: asGiven(first) + asFamily(last), order: 'given-first' };
}

/** "MHAIRI. CANNON.", "kosi. eze.": a full stop after each word, for weight. */
function stopped({ tokens }: View, units: readonly Unit[], i: number): Span | null {
  const first = units[i] as Unit;
  const last = units[i + 1] as Unit;
  if (tokens[first.at + 1]?.text !== '.' || !/^[.!]$/.test(tokens[last.at + 1]?.text ?? '')) return null;
  if (first.given < 3 || first.common >= 2 || last.family < 2 || last.given >= 3 || last.common >= 3)
    return null;
  if (first.capital !== last.capital || first.token.shape !== last.token.shape || last.place) return null;
  // "Scott. Amundsen. Shackleton.": one of each.
  const then = units[i + 2];
  if (then?.at === last.at + 2 && then.capital && then.family >= 2 && then.common < 2) return null;
  // "Well done Olivia. Carter.": only where nothing but a small word leads to it.
  const before = tokens[first.at - 1];
  if (before?.kind === 'word' && before.shape !== 'lower' && before.sentence === first.token.sentence)
    return null;
  if (first.capital && first.token.shape !== 'caps' && before?.kind === 'word') return null;
  return { from: i, to: i + 1, score: SURE, order: 'given-first' };
}

/** "ADEBAYO-COLE / Oluwadamilola": the family name in capitals on one line, the given name on the next. */
function entered({ tokens }: View, units: readonly Unit[], i: number): Span | null {
  const first = units[i] as Unit;
  const last = units[i + 1] as Unit;
  if (tokens[first.at + 1]?.kind !== 'newline' || first.token.shape !== 'caps' || last.token.shape !== 'cap')
    return null;
  const before = tokens[first.at - 1];
  if (before && before.kind !== 'newline') return null;
  if (first.word.length < 4 || first.common >= 2 || (first.family < 2 && !first.unknown)) return null;
  if (last.given < (first.family >= 2 ? 1 : 2) || last.common >= 2) return null;
  const after = tokens[last.at + 1];
  if (after?.kind === 'word' && after.shape === 'lower') return null;
  return { from: i, to: i + 1, score: SURE + 1, order: 'family-first' };
}

const LEADS_TO = new Set(
  'to by for of is goes month week term day year awarded presented congratulations done'.split(' '),
);
const LEADS_ON = new Set('for in of who from class year with has is on and aged'.split(' '));

/** "This scroll is awarded to / Ebrima / Jallow / for kindness": a certificate, with a line for each word of the name. */
function isCentred(tokens: readonly Token[], units: readonly Unit[], i: number): boolean {
  const first = units[i] as Unit;
  const last = units[i + 1] as Unit;
  const next = units[i + 2];
  if (first.given < 2 || first.common >= 3 || !first.capital || !last.capital || first.possessive)
    return false;
  if ((last.family < 2 && !last.unknown) || last.given > last.family || last.common >= 3) return false;
  const end = tokens[first.at - 2];
  const lead = end?.kind === 'punct' ? tokens[first.at - 3] : end;
  if (!lead || !LEADS_TO.has(lead.folded)) return false;
  const after = tokens[last.at + 1];
  if (after && after.kind !== 'newline') return false;
  return !next || next.at !== last.at + 2 || LEADS_ON.has(next.word) || isClass(next.word);
}

function isListed(tokens: readonly Token[], at: number, between: Token): boolean {
  const after = tokens[at];
  if (!after) return false;
  const then = tokens[at + 1];
  return after.kind === between.kind && then?.kind === 'word' && then.shape === 'cap';
}
