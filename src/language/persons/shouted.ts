import { isPart, PART } from './parts.ts';
import type { Unit } from './units.ts';

/** Is the word in capitals throughout, and longer than most letters of a body or grade? */
export const isShout = ({ token, word }: Unit): boolean => token.shape === 'caps' && word.length > 2;

/**
 * "FREYA TRAINER", "Oakley LEEKS": in capitals a word that is no everyday one, that some family bears, and that says by
 * its ending neither what somebody does nor how. "Tom SMASHED it", "Maya SINGING", "Ben PIRATE" are none.
 */
export const isShoutedFamily = (given: Unit, u: Unit): boolean =>
  u.token.shape === 'caps' &&
  u.style !== 'foreign' &&
  u.common <= 3 &&
  u.family >= 1 &&
  u.word.length > 3 &&
  given.common <= 1 &&
  !/(?:ed|ing|ly)$/.test(u.word);

/**
 * "OLIVIER Tabitha | HISCOCK": does the family name in capitals behind a name belong to it? `last` ends the name, `beyond`
 * comes next and `then` after that: in "OKAFOR Chidi | BRADSHAW Tom" the next name begins.
 */
export const cutsShout = (beyond: Unit | undefined, then: Unit | undefined, last: Unit): boolean =>
  beyond?.at === last.at + 1 &&
  beyond.token.shape === 'caps' &&
  beyond.family >= 2 &&
  !(then?.at === beyond.at + 1 && then.token.shape === 'cap' && then.given >= 2);

/** "Nancy KEIRA | MOODY": does the span end in a given name in capitals whose family name, in capitals too, comes next? */
export const cutsPair = (first: Unit, last: Unit, beyond: Unit | undefined): boolean =>
  first.token.shape === 'cap' &&
  isShout(last) &&
  last.given === 3 &&
  last.family < 3 &&
  !last.possessive &&
  beyond?.at === last.at + 1 &&
  isShout(beyond) &&
  beyond.family >= 2 &&
  beyond.given < 3;

/**
 * The place among the units of the word that counts in a family name in capitals that comes first: of "DE SOUSA Rui" and
 * "VAN DEN BERG Sophie" the one behind the particles.
 */
export function shoutedHead(units: readonly Unit[], from: number, to: number): number {
  let i = from;
  while (i + 1 < to && isPart(units[i] as Unit, PART.particle) && isShout(units[i + 1] as Unit)) i++;
  return i;
}

/** How much speaks against the first of three or more words of a name: that it tells where somebody belongs. */
export function setBefore(first: Unit, second: Unit, last: Unit): number {
  // "RA Max Dunne": a class of Reception or Nursery, in letters.
  if (first.token.shape === 'caps' && second.given === 3 && /^[rn][a-h]$/.test(first.word)) return 3;
  // "OLIVIER Tabitha HISCOCK": the house, and a name with its family name in capitals.
  if (isShout(first) && second.token.shape === 'cap' && isShout(last)) return 3;
  // "C Hana Sato", "A Hana Vance B Kirsten Blom": the place in a team, or the answer to be chosen.
  const letter = first.initial && /^[a-dlr]$/.test(first.word) && second.at === first.at + 1;
  return letter && second.given === 3 && last.family >= 2 ? 1 : 0;
}
