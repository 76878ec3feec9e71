import { isInner } from './given-family.ts';
import type { Unit } from './units.ts';

/**
 * Does a row of capitals begin here that ends in a family name? `either`: one that is a given name as well will do, as
 * behind "Joshua, …", which is a given name itself.
 */
export function ownFamily(units: readonly Unit[], from: number, either = false): boolean {
  let end = from;
  while (end - from < 4 && adjoining(units, end) && goesOn(units, end + 1)) end++;
  const last = units[end] as Unit;
  return (
    end > from &&
    last.family >= 2 &&
    (last.family > last.given || (either && last.family === 3)) &&
    (last.common < 3 || last.family === 3) &&
    last.token.sentence === (units[from] as Unit).token.sentence
  );
}

/** A capital, or what stands before one inside a name: "ap Gwilym". */
const goesOn = (units: readonly Unit[], i: number): boolean =>
  (units[i] as Unit).capital || (isInner(units[i] as Unit) && units[i + 1]?.capital === true);

/** Does a given name, written as this is, stand right before? */
export function ownGiven(units: readonly Unit[], i: number): boolean {
  const own = units[i - 1];
  const u = units[i] as Unit;
  return (
    own?.at === u.at - 1 &&
    !own.possessive &&
    own.token.sentence === u.token.sentence &&
    own.token.shape === u.token.shape &&
    (u.capital ? own.given === 3 : (own.given >= 1 || own.unknown) && own.common < 3) &&
    own.given + (u.capital ? 0 : 1) >= own.family
  );
}

/** Does a family name, written as this given name is, come right after it? */
export function bearsFamily(units: readonly Unit[], i: number): boolean {
  const given = units[i] as Unit;
  const family = units[i + 1];
  return (
    family?.at === given.at + 1 &&
    !given.possessive &&
    family.capital === given.capital &&
    family.family >= 2 &&
    family.given < 3 &&
    (given.capital || family.common < 3 || (family.family === 3 && family.common < 5))
  );
}

/** Does the word right behind the one at `i` belong to the same run? */
export const adjoining = (units: readonly Unit[], i: number): boolean => {
  const a = units[i];
  const b = units[i + 1];
  return a !== undefined && b !== undefined && b.at === a.at + 1 && !a.possessive;
};

/** Is the unit at `i` a given name in small letters, right before the next one, which has its capital? */
export function isSmallGiven(units: readonly Unit[], i: number): boolean {
  const given = units[i];
  const next = units[i + 1];
  return (
    given !== undefined &&
    next?.at === given.at + 1 &&
    !given.capital &&
    !given.possessive &&
    given.given >= 2 &&
    given.common < 3 &&
    given.token.sentence === next.token.sentence
  );
}

/** Does the given name at `i` go on with a family name in small letters that is nothing else? */
export function goesOnSmall(units: readonly Unit[], i: number): boolean {
  const given = units[i] as Unit;
  const family = units[i + 1];
  return (
    family?.at === given.at + 1 &&
    given.token.shape === 'cap' &&
    given.given === 3 &&
    !given.possessive &&
    !family.capital &&
    family.family >= 2 &&
    family.common === 0 &&
    family.given < 2 &&
    !/(?:ing|ed)$/.test(family.word) &&
    family.token.sentence === given.token.sentence
  );
}

/**
 * Does one end of a run belong to the word beside it, which has no capital? "OLIVIER Tabitha | stanyon", "tiffany | Lowe
 * SILVER". `turned`: the run is read with the family name first.
 */
export function goesBeside(units: readonly Unit[], from: number, to: number, turned: boolean): boolean {
  const first = units[from] as Unit;
  const last = units[to] as Unit;
  if ((turned || (to === from + 1 && last.family < 2)) && goesOnSmall(units, to)) return true;
  return from > 0 && first.capital && first.given < 2 && isSmallGiven(units, from - 1);
}
