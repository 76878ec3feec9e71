import { setOf } from '../sets.ts';
import type { Around } from './around.ts';

const WORK = setOf(
  'novel memoir biography opera musical thriller trilogy titles cookbook sequel debut bestseller autobiography symphony concerto sonata',
);

const READS = setOf(
  'read reading reads rereading finished enjoying started starting studying study studied recommend recommends recommended borrow borrowed devoured devouring shelves copies copy paperback hardback audiobook',
);

/** Is a book that is read named before the "by" at `by`? */
function isRead(a: Around, by: number): boolean {
  for (let j = by - 2; a.here(j) && j > by - 14; j--)
    if (READS.has(a.word(j)) || (a.word(j) === 'book' && a.word(j + 1) === 'of')) return true;
  return false;
}

/** "A memoir by X", "we are reading The Boy with the Bronze Axe by X": is a work that is read named before the "by" at `by`? */
export const isWorkBy = (a: Around, by: number): boolean =>
  WORK.has(a.word(by - 1)) || (a.token(by - 1)?.shape !== 'lower' && isRead(a, by));
