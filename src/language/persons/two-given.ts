import type { Token, View } from '../../engine/doc.ts';
import { entryAtToken } from '../lexicon/entry.ts';
import { setOf } from '../sets.ts';
import { givenOf, levelsOf } from './levels.ts';
import type { Span } from './score.ts';
import type { Unit } from './units.ts';

/*
 * "Mary Kate, Bella and Jude", "Owain, Siân Elin a Twm": two given names that one child is called by, among children of
 * whom the given name alone is told. From general knowledge of names.
 */

/** What the second of two given names is by tradition: English, Welsh, Spanish, Portuguese and Filipino, Akan, Arabic. */
const SECOND = setOf(
  'ann anne anna marie maria mae may kate rose grace jane jean jayne lou louise lee leigh beth jo joy jay belle rae faith hope',
  'haf mair elin gwen fflur non lois medi eira mai lili mari enlli wyn grug sion llyr ifan',
  'carlo carlos pablo paolo paulo jose luis luisa luiza miguel angel antonio andrea beatriz ines isabel clara sofia eduardo rafael marco gabriel',
  'yaa ama afia efua adwoa akua akosua abena esi kwame kofi kwesi kojo kwabena yaw kwaku',
  'rahman rahim zahra noor paul claire clare',
);
const LINK = setOf(', ; & + and a ac agus y e');
/** How many children beside are told of by the given name alone where a list is not cut on either side. */
const SEVERAL = 2;

/** Is it a word with a capital, and not in capitals? */
export const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.shape === 'cap';

/** A given name with a capital, and no other word of a name on the side that is looked at. */
const isSingle = (token: Token | undefined, beyond: Token | undefined): boolean =>
  token !== undefined &&
  isCapital(token) &&
  !isCapital(beyond) &&
  givenOf(levelsOf(token.folded, entryAtToken(token))) >= 2;

/** How many single given names stand on one side of the span, in its list; -1 if one there has a family name. */
function beside({ tokens }: View, at: number, step: 1 | -1): number {
  let count = 0;
  for (let i = at + step; ; i += step) {
    let links = 0;
    while (LINK.has(tokens[i]?.folded ?? '') && tokens[i]?.shape !== 'cap') {
      i += step;
      links++;
    }
    const token = tokens[i];
    if (links === 0 || !isCapital(token)) return count;
    const beyond = tokens[i + step];
    // "Well done, Jude": a word that opens the sentence is none of the child's.
    if (!isSingle(token, step < 0 && beyond?.first ? undefined : beyond))
      return isCapital(beyond) ? -1 : count;
    count++;
  }
}

/** "Jhun Carlo is 6, Ava is 5 and Kit is 6", "Captain: Grace Ann Vice: Seb Bell: Lottie": others in the same mould. */
function inMould({ tokens }: View, first: number, last: number): number {
  const mark = tokens[first - 1]?.text ?? '';
  const lead = /^[:–—-]$/.test(mark) ? mark : '';
  const aged = tokens[last + 1]?.folded === 'is' && tokens[last + 2]?.kind === 'number';
  if (lead === '' && !aged) return 0;
  let count = 0;
  for (let i = 1; i < tokens.length; i++) {
    if (i >= first && i <= last) continue;
    const token = tokens[i];
    const next = tokens[i + 1];
    if (lead !== '' && tokens[i - 1]?.text === lead && isCapital(token)) {
      if (isCapital(next) && next?.first === false) return -1;
      if (isSingle(token, undefined)) count++;
    } else if (
      aged &&
      next?.folded === 'is' &&
      tokens[i + 2]?.kind === 'number' &&
      isSingle(token, tokens[i - 1])
    )
      count++;
  }
  return count;
}

/** Are these two words the given names of one child, among others who are told of by the given name alone? */
export function twoGiven(view: View, units: readonly Unit[], { from, to }: Span): boolean {
  const first = units[from] as Unit;
  const last = units[to] as Unit;
  const second = SECOND.has(last.word);
  if (to !== from + 1 || first.given < 2 || first.familyFirst || last.possessive) return false;
  if (last.given < 2 && !second) return false;
  // "MBUYI Exaucée": each is written in its own way.
  if (first.token.shape !== 'cap' || last.token.shape !== 'cap' || last.at !== first.at + 1) return false;
  if (last.family > 1 && !second) return false;
  const left = beside(view, first.at, -1);
  const right = left < 0 ? -1 : beside(view, last.at, 1);
  if (right < 0) return false;
  if (left > 0 && right > 0) return true;
  if (!second || first.given < 3) return false;
  return left + right >= SEVERAL || inMould(view, first.at, last.at) >= SEVERAL;
}
