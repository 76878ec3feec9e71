import type { View } from '../../engine/doc.ts';
import { isClass } from '../school-years.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import type { Unit } from './units.ts';

/*
 * Those who serve a faith, and are called by their office and a given name: "Bishop Conrad", "Swami Kamala", "Sr Benedicta".
 */

/** Offices that are family names or given names too. "Sister" and "Imam" are titles and nothing else. */
const OFFICES = setOf('bishop swami prior abbot canon deacon pope pastor parson elder');

/**
 * "Bishop Conrad": an office and a given name alone, which is a family name as well. With a class or an age beside it a
 * child is called so.
 */
export function isByOffice({ tokens }: View, first: Unit, last: Unit): boolean {
  if (!OFFICES.has(first.word) || first.token.shape === 'lower' || last.token.shape !== first.token.shape)
    return false;
  if (last.at !== first.at + 1 || last.given < 2) return false;
  const next = tokens[last.at + 1];
  const then = next?.text === '(' || next?.text === ',' ? tokens[last.at + 2] : next;
  return !(then && (isClass(then.folded) || /^(?:year|yr|aged?|\d+)$/.test(then.folded)));
}

/** Of religious sisters and brothers; behind a name "Sr" is the elder of two. */
const ORDERS = /^(?:sr|br)$/;
/** A stroke or an age group before it: "50 m Br", "Jr/Sr". */
const EVENT = /\d|^m$|^\/$|^(?:metres|im|fly|free|fr|bk|jr|jnr|inter|int)$/;

/** Titles that are given names too, or short for one: before a whole name they are titles. */
const BOTH = setOf('deacon dom rav reb dayan apa');
/** "Deacon Tomas Farley", "Rav Shmuel Adler": does a title that is a given name elsewhere stand before a whole name? */
export const isTitleFirst = (units: readonly Unit[], from: number, to: number): boolean => {
  const [first, given] = [units[from] as Unit, units[from + 1] as Unit];
  // "Dom Aelred | Wace", too: the family name goes on.
  const family = units[Math.max(to, from + 2)];
  if (
    to <= from ||
    family?.at !== first.at + Math.max(to - from, 2) ||
    !BOTH.has(first.word) ||
    first.token.shape !== 'cap'
  )
    return false;
  return given.given >= 1 && given.family < 3 && given.token.shape === 'cap' && family.token.shape === 'cap';
};

/** Is the word at `i`, or the one before the full stop there, the title of a religious sister or brother, or of a deacon? */
export function isReligious(a: Around, i: number): boolean {
  const at = a.word(i) === '.' ? i - 1 : i;
  if (BOTH.has(a.word(at)) && a.token(at)?.shape === 'cap' && a.here(at)) return true;
  if (!ORDERS.test(a.word(at)) || a.token(at)?.shape === 'lower' || !a.here(at)) return false;
  return !EVENT.test(a.word(at - 1)) && !a.says(at - 1, SAYS.dash);
}

/** "Sr Mary Agnes Frost": does a name begin with such a title? */
export const hasOrder = (first: Unit): boolean => ORDERS.test(first.word) && first.token.shape !== 'lower';
