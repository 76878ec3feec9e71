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
