import { CUE } from '../cues.ts';
import { know } from '../lexicon/know.ts';
import { famousEitherWay } from '../lexicon/people.ts';
import { setOf } from '../sets.ts';
import { BY_MANY, BY_ONE } from './doings.ts';
import { familyOf, levelsOf, NO_NAMES } from './levels.ts';
import { DOING } from './score.ts';
import type { Unit } from './units.ts';

/*
 * Slips of the pen. First names: "Jaack Wright", "Oilvia Carter", "Charltote Reid"; no list has such a word, so that it
 * would count as unknown; one letter put right, it is a name that is much given. Family names: "callum reids volcano", an
 * owner without the apostrophe.
 */

/** Shorter words are a letter away from too many names. */
const LEAST = 4;
const LETTERS = 'aeiouhlnrstmcdkbgjpyfvwzxq';

/** A first name that is much given, and no small word. */
function isMuchGiven(word: string): boolean {
  const { given, common } = know(word);
  return given === 3 && common < 4;
}

/** One letter too many, two letters the wrong way round, or one too few, from the second letter on. */
function isSlip(word: string): boolean {
  for (let i = 1; i < word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i + 1)];
    if (word[i] === word[i - 1] && isMuchGiven(before + after)) return true;
    if (i > 1 && word.length > LEAST && isMuchGiven(word.slice(0, i - 1) + word[i] + word[i - 1] + after))
      return true;
  }
  for (let i = 1; i < word.length && word.length > LEAST; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i)];
    for (const letter of LETTERS) if (isMuchGiven(before + letter + after)) return true;
  }
  return false;
}

/**
 * Is the unit at `i` a first name with a slip? Asked only of a capitalised word that no list has, right before one that is
 * mostly a family name.
 */
export function isMistyped(units: readonly Unit[], i: number): boolean {
  const u = units[i] as Unit;
  const family = units[i + 1];
  if (!u.unknown || u.token.shape !== 'cap' || u.word.length < LEAST || u.glued || u.possessive) return false;
  if (family?.at !== u.at + 1 || !family.capital || family.family < 2 || family.given >= family.family)
    return false;
  const before = units[i - 1];
  // The second of two words before it is a family name, or a middle one.
  if (before?.at === u.at - 1 && before.capital && !before.token.first) return false;
  return isSlip(u.word);
}

/** What goes on about somebody, where the "s" belongs to the family name: "Callum Reids will be", "Callum Reids again". */
const GOES_ON = setOf(
  `${NO_NAMES} will can could would should may might must cannot won't can't isn't wasn't hasn't today yesterday tomorrow again too now first second third next last`,
);

/** "Grandad", "sister": whose, is told right before. */
const isKin = ({ cue }: Unit): boolean => (cue & (CUE.kin | CUE.sibling)) !== 0;

/**
 * Is the unit at `i` a family name with the "s" of an owner and no apostrophe: "callum reids volcano", "HARRY NASHS BAG"?
 * Asked only of a word that hardly any list has, right behind a given name and before what may be owned.
 */
export function isBareOwner(units: readonly Unit[], i: number): boolean {
  const u = units[i] as Unit;
  const given = units[i - 1];
  const owned = units[i + 1];
  if (u.possessive || u.glued || u.word.length < LEAST || !/[^s'-]s$/.test(u.word)) return false;
  if (given?.at !== u.at - 1 || given.capital !== u.capital || given.possessive) return false;
  if (given.given < 2 || owned?.at !== u.at + 1) return false;
  // "Dubem Ezes grandad": right before kin there is nobody but the owner.
  if (u.capital && owned.token.shape === 'lower' && u.family < 2 && u.common < 3 && isKin(owned)) return true;
  const known =
    u.capital && u.common < 3 && u.given < 2 && u.family < 2 && familyOf(levelsOf(u.word.slice(0, -1))) > 1;
  if ((!u.unknown && !known) || u.word.length < LEAST + 1) return false;
  if (given.given < 3 || (given.common > 3 && (!known || DOING.has(given.word)))) return false;
  if (owned.token.sentence !== u.token.sentence || owned.common === 0 || GOES_ON.has(owned.word))
    return false;
  if (owned.token.shape === 'cap' || (owned.given === 3 && owned.common < 3)) return false;
  if (BY_ONE.told.has(owned.word) || BY_MANY.told.has(owned.word)) return false;
  // "Samuel Pepys diary", "Mary Poppins bag", "Ben Wyvis walk".
  const owner = levelsOf(u.word.slice(0, -1));
  return (familyOf(owner) > 0 || (!u.capital && given.common < 2)) && !famousEitherWay([given.word, u.word]);
}
