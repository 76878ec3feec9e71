import type { Unit } from './units.ts';

/*
 * Names of China, Vietnam and Korea, whose family name comes first and whose given name is of two syllables, each of which
 * may be a family name or a small word of English by itself: "Leung, Ka Ho", "Wong Kai Lok Ryan".
 */

/** How long a syllable is at most. */
const LONGEST = 5;

/** A family name of such a tradition that is hardly anything else. */
const isHead = ({ familyFirst, family, given, capital }: Unit): boolean =>
  familyFirst && family === 3 && given < 2 && capital;

const isBesides = (one: Unit, two: Unit): boolean =>
  two.at === one.at + 1 &&
  one.capital === two.capital &&
  one.token.shape === two.token.shape &&
  one.word.length <= LONGEST &&
  two.word.length <= LONGEST;

/** Are the two words behind this family name the syllables of one given name: "Cheung" before "Hoi Yan"? */
export const areSyllables = (family: Unit, one: Unit, two: Unit | undefined): boolean =>
  two !== undefined &&
  isHead(family) &&
  isBesides(one, two) &&
  one.given >= 1 &&
  (two.given === 2 || (two.familyFirst && two.given >= 1));

/** "Wong Kai Lok Ryan", "Chan Hoi Ying Hayley": all of it, with the name that others say at the end. */
export const isWholeOfSyllables = (units: readonly Unit[], from: number, to: number): boolean => {
  const last = units[to] as Unit;
  return (
    to === from + 3 &&
    areSyllables(units[from] as Unit, units[from + 1] as Unit, units[from + 2]) &&
    last.given === 3 &&
    last.word.length > 2 &&
    last.capital
  );
};
