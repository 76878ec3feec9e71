import type { Token, View } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import { headOf } from './family-head.ts';
import type { Mend } from './halves.ts';
import { isPart, PART } from './parts.ts';
import type { Unit } from './units.ts';

/*
 * A name with a letter for one half, and the half it stands for right behind: "Natnael T. – yes, THAT Tesfamariam", "T ter
 * Braak (Thijs)", "hobley, k. sorry Kezia". That the second begins with the letter of the first says that they are one name.
 */

/** How many words and signs may stand between the two. */
const REACH = 8;
/** What is said before the half that is told at last. */
const LEADS_ON = setOf(
  "yes yep yeah no that that's that’s thats is it's it’s its the this sorry okay ok oh ah i mean meaning as in aka or surname family name last first full known called being short stands for of course remember now our her his their was whole to give or",
);
const SIGNS = /^(?:[–—\-,(:;/=|!?."'“”‘’*…]|\.{2,})$/;
/** What alone, without a word, parts the halves: not a comma, which parts the names of a row as well. */
const PARTS = /^(?:[–—\-(:/=|…]|\.{2,})$/;

/** What stands between two tokens: signs and words that say that the name goes on; null where anything else does. */
function between(
  tokens: readonly Token[],
  from: number,
  to: number,
): { words: number; opens: boolean } | null {
  if (to - from > REACH || to <= from) return null;
  let words = 0;
  let opens = false;
  for (let i = from; i < to; i++) {
    const { kind, folded, text } = tokens[i] as Token;
    if (kind === 'word' && LEADS_ON.has(folded)) words++;
    else if (kind !== 'newline' && !SIGNS.test(text)) return null;
    else if (PARTS.test(text)) opens = true;
  }
  return { words, opens };
}

const isLetterOf = ({ word }: Unit, of: Unit): boolean => of.word.startsWith(word) && of.word.length > 2;

/** A word that may be half of a pupil's name, and stands alone here. */
const mayBeHalf = (u: Unit): boolean =>
  !isPart(u, PART.noFamily | PART.calendar | PART.title) &&
  (u.cue & (CUE.title | CUE.staff | CUE.kin)) === 0 &&
  !u.glued;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Names told first with a letter and then in full, as they would be written whole. */
export function initialTold(view: View, units: readonly Unit[]): Mend[] {
  const out: Mend[] = [];
  for (let i = 0; i < units.length; i++) {
    if (!isLetter(view.tokens, units, i)) continue;
    const mend = familyBehind(view, units, i) ?? givenBehind(view, units, i);
    if (mend) out.push(mend);
  }
  return out;
}

/** A lone letter, with or without a stop, beside a word. */
function isLetter(tokens: readonly Token[], units: readonly Unit[], i: number): boolean {
  const u = units[i] as Unit;
  if (u.word.length !== 1 || u.possessive) return false;
  return u.initial || tokens[u.at + 1]?.text === '.' || tokens[u.at - 1]?.text === ',';
}

/** Where the half that is told at last ends, with the bracket that it alone stands in. */
function endOf(tokens: readonly Token[], head: Unit, last: Unit): number {
  const close = tokens[last.at + 1];
  return close?.text === ')' && tokens[head.at - 1]?.text === '(' ? close.end : last.end;
}

/** The token behind unit `i` and its full stop. */
const behind = (tokens: readonly Token[], { at }: Unit): number =>
  tokens[at + 1]?.text === '.' ? at + 2 : at + 1;

/** "Natnael T. – yes, THAT Tesfamariam", "Elin M (Mostyn)": the family name behind its letter. */
function familyBehind({ tokens, text }: View, units: readonly Unit[], i: number): Mend | null {
  const given = units[i - 1];
  const letter = units[i] as Unit;
  if (!given || given.at !== letter.at - 1 || given.possessive || !mayBeHalf(given)) return null;
  if (given.given < (given.capital ? 1 : 3) && !(given.unknown && given.capital)) return null;
  if (given.common > (given.given === 3 ? 4 : 0)) return null;
  let k = i + 1;
  while (k < units.length && LEADS_ON.has((units[k] as Unit).word)) k++;
  const head = units[k];
  if (!head) return null;
  while (isPart(units[k] as Unit, PART.inner | PART.clan) && units[k + 1]?.at === (units[k] as Unit).at + 1)
    k++;
  const family = units[k] as Unit;
  if (!isLetterOf(letter, head) && !isLetterOf(letter, family)) return null;
  const gap = between(tokens, behind(tokens, letter), head.at);
  if (!gap || (gap.words === 0 && !gap.opens) || !mayBeHalf(family)) return null;
  if (head.capital !== given.capital && head === family) return null;
  // "Amelia P – Pembroke beach": a place, a thing, or another child with more of a name.
  const next = units[k + 1];
  const goesOn = next?.at === family.at + 1 && next.capital && family.token.shape !== 'caps';
  if (goesOn || family.common > (gap.words > 0 ? 3 : 1) || (family.place && family.family < 3)) return null;
  if (family.given > 1 && !(family.family === 3 && (gap.words > 0 || family.given < 3))) return null;
  if (family.family < (gap.words > 0 ? 1 : 2) && !(family.unknown && gap.words > 0)) return null;
  const whole = `${given.text} ${text.slice(head.token.start, family.end)}`;
  return { start: given.token.start, end: endOf(tokens, head, family), text: whole, doubt: 0 };
}

/** "T ter Braak (Thijs)", "P. Mostyn / Peredur", "hobley, k. sorry Kezia": the given name behind its letter. */
function givenBehind({ tokens, text }: View, units: readonly Unit[], i: number): Mend | null {
  const letter = units[i] as Unit;
  const own = ownFamily(tokens, units, i);
  if (own === null) return null;
  const [from, to] = own;
  const family = units[to] as Unit;
  const last = Math.max(to, i);
  let k = last + 1;
  while (k < units.length && LEADS_ON.has((units[k] as Unit).word)) k++;
  const given = units[k];
  if (!given || !isLetterOf(letter, given) || !mayBeHalf(given) || !mayBeHalf(family)) return null;
  const gap = between(tokens, last === i ? behind(tokens, letter) : family.at + 1, given.at);
  if (!gap || (gap.words === 0 && !gap.opens)) return null;
  if (given.given < (gap.words > 0 ? 1 : 2) || given.common > 3 || given.possessive) return null;
  // "T Lowe (Thomas Hardy)": a name of its own goes on.
  const next = units[k + 1];
  if (next?.at === given.at + 1 && (next.capital || next.family === 3)) return null;
  if (family.common > (family.family === 3 ? 4 : 0) || (family.family < 1 && !family.unknown)) return null;
  const start = (units[Math.min(from, i)] as Unit).token.start;
  const words = text
    .slice((units[from] as Unit).token.start, family.end)
    .split(' ')
    .map((word, n, all) => (n === all.length - 1 ? capital(word) : word));
  return {
    start,
    end: endOf(tokens, given, given),
    text: `${capital(given.text)} ${words.join(' ')}`,
    doubt: 0,
  };
}

/** First and last place of the family name that stands with the letter at `i`: behind it, or before it and a comma. */
function ownFamily(
  tokens: readonly Token[],
  units: readonly Unit[],
  i: number,
): readonly [number, number] | null {
  const letter = units[i] as Unit;
  const before = units[i - 1];
  // "hobley, k.": entered as a register has it.
  if (before?.at === letter.at - 2 && tokens[letter.at - 1]?.text === ',')
    return before.family >= 2 && before.given < 3 ? [headOf(units, i - 1), i - 1] : null;
  // "Anna T. Lowe": the letter of a middle name.
  if (before?.at === letter.at - 1 && (before.given >= 1 || before.capital)) return null;
  let k = i + 1;
  if (units[k]?.at !== behind(tokens, letter)) return null;
  while (isPart(units[k] as Unit, PART.inner | PART.clan) && units[k + 1]?.at === (units[k] as Unit).at + 1)
    k++;
  const family = units[k] as Unit;
  return family.capital === letter.capital && family.word.length > 2 ? [i + 1, k] : null;
}
