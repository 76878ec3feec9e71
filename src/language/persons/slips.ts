import { know } from '../lexicon/know.ts';
import type { Unit } from './units.ts';

/*
 * First names with a slip of the pen: "Jaack Wright", "Oilvia Carter", "Charltote Reid". No list has such a word, so that
 * it would count as unknown; one letter put right, it is a name that is much given.
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
