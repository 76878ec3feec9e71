import { hashWord } from '../lexicon/table.ts';
import type { Word } from './words.ts';

/**
 * Every word that stands in a pattern of any book has a number, so that the words of a view are looked up once, and
 * every book goes on with numbers. 0 is a word that stands in no pattern. Words are told by their 32-bit hash alone:
 * of words that stand in no pattern one in some 500,000 is taken for one that does.
 */
let hashes = new Uint32Array(1 << 15);
let numbers = new Uint32Array(1 << 15);
let last = 0;

/** Where a hash stands in the table, or the free place where it would. */
function placeOf(hash: number): number {
  const mask = numbers.length - 1;
  let at = hash & mask;
  while (numbers[at] !== 0 && hashes[at] !== hash) at = (at + 1) & mask;
  return at;
}

/** The number of a folded word; it gets one if it has none. */
export function numberFor(word: string): number {
  const hash = hashWord(word);
  let at = placeOf(hash);
  if (numbers[at] !== 0) return numbers[at] as number;
  if (last * 2 >= numbers.length) {
    grow();
    at = placeOf(hash);
  }
  hashes[at] = hash;
  numbers[at] = ++last;
  return last;
}

/** Twice the room, so that few words stand far from their place. */
function grow(): void {
  const [oldHashes, oldNumbers] = [hashes, numbers];
  hashes = new Uint32Array(oldHashes.length * 2);
  numbers = new Uint32Array(oldHashes.length * 2);
  oldNumbers.forEach((number, i) => {
    if (number === 0) return;
    const hash = oldHashes[i] as number;
    const at = placeOf(hash);
    hashes[at] = hash;
    numbers[at] = number;
  });
}

/** What a word is, whatever its letters: a bit each. */
export const ANY = 1;
export const NUMBER = 2;
export const MONEY = 4;
export const CAPITAL = 8;
/** A sentence or a line begins with it. */
export const FRESH = 16;

/** Words as the books read them. */
export type Reading = {
  /** Two numbers a word: of its `key`, and of its `bare` where that is another one. */
  readonly ids: Uint32Array;
  /** What each word is, by bits. */
  readonly kinds: Uint8Array;
  /** How many words had a number when they were read. */
  readonly size: number;
};
const readings = new WeakMap<readonly Word[], Reading>();

/** The words' numbers and kinds. Read once for all books; again only when a book with new words was made since. */
export function readingOf(words: readonly Word[]): Reading {
  const known = readings.get(words);
  if (known?.size === last) return known;
  const ids = new Uint32Array(words.length * 2);
  const kinds = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const { hash, bareHash, number, money, fresh, token } = words[i] as Word;
    ids[2 * i] = numbers[placeOf(hash)] as number;
    if (bareHash !== hash) ids[2 * i + 1] = numbers[placeOf(bareHash)] as number;
    kinds[i] =
      ANY |
      (number ? NUMBER : 0) |
      (money ? MONEY : 0) |
      (token.shape === 'cap' || token.shape === 'caps' ? CAPITAL : 0) |
      (fresh ? FRESH : 0);
  }
  const reading = { ids, kinds, size: last };
  readings.set(words, reading);
  return reading;
}
