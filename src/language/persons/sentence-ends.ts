import type { View } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import type { Unit } from './units.ts';

/*
 * A letter with a full stop that ends a sentence or an entry, and no middle name: "Wrens: Poppy T. Robins: Max".
 */

/**
 * "Star – Nell Roe. Best Mover – Fergus O. Best Excuse – Monty C": a label stands before the given name, and the next one
 * begins behind the initial's full stop.
 */
export function opensNextLabel({ tokens }: View, given: Unit | undefined, next: Unit): boolean {
  if (given?.at !== next.at - 3) return false;
  const mark = tokens[given.at - 1]?.text ?? '';
  if (!MARKS.has(mark) || !isLabel(tokens, given.at - 2)) return false;
  let i = next.at + 1;
  while (i < next.at + 4 && tokens[i]?.kind === 'word') i++;
  return tokens[i]?.text === mark;
}
/** "Precious O, Layla M. Home games all term", "Blythe R. God help us", "Grace M. Congrats both": a sentence begins. */
export const isNextSentence = ({ tokens }: View, next: Unit, then: Unit | undefined): boolean =>
  // "Miss N. Y. Osei": another letter.
  !(next.initial && tokens[next.at + 1]?.text === '.' && !/^[ai]$/.test(next.word)) &&
  // "Elsie B. Zac R.": the next of a row of given names with a letter each.
  ((then?.initial === true &&
    then.at === next.at + 1 &&
    next.given === 3 &&
    tokens[then.at + 1]?.kind !== 'word') ||
    // "Leo K. Unopposed!": a word by itself.
    (next.given < 2 &&
      next.family < 2 &&
      next.common >= 2 &&
      /^[!?]$/.test(tokens[next.at + 1]?.text ?? '')) ||
    (next.common === 5 &&
      (next.family < 3 || next.word === 'home' || GROUP.has(tokens[next.at + 1]?.folded ?? ''))) ||
    (next.given < 2 && next.family < 2 && (next.common >= 3 || (next.cue & CUE.praise) !== 0)));
/** Does a label stand before `at` in its sentence, so that the next one may begin behind it? */
export function isInLabels({ tokens }: View, at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (let i = at - 1; i >= 0 && tokens[i]?.sentence === sentence; i--)
    if (MARKS.has(tokens[i]?.text ?? '')) return true;
  return false;
}

/** "Mia K. Junior boys", "Rowan T. Young leaders": of whom the next sentence tells. */
const GROUP = setOf(
  'boys girls mixed team teams squad squads relay relays race races final finals section category league cup colts choir',
  'band orchestra leaders captains winners results hurdles singles doubles pairs school',
);
const MARKS = new Set([':', '–', '—', '-', '=']);

/** Do a few words stand at `i` and before, back to the full stop that ends the entry before? */
function isLabel(tokens: View['tokens'], i: number): boolean {
  let j = i;
  while (j > i - 5 && tokens[j]?.kind === 'word') j--;
  return j < i && (j < 0 || tokens[j]?.text === '.' || tokens[j]?.kind === 'newline');
}
