import type { Token } from '../engine/doc.ts';
import { type Classes, classesOf, wordClasses } from './classes.ts';
import { hashWord } from './lexicon/table.ts';

/**
 * A first look before a list of words is asked: a few bits in place of a look-up by letters. Of the words of a post
 * nearly all stand in none of the lists, and each list is asked about each word. What a sieve lets through may stand
 * in the list; what it holds back surely does not.
 */
export type Sieve = { readonly bits: Uint8Array; readonly mask: number };

/** About one word in sixteen that is not in the list is let through. */
const BITS_A_WORD = 16;

/** A sieve for folded words. */
export function createSieve(words: Iterable<string>): Sieve {
  const hashes = Array.from(words, hashWord);
  let size = 64;
  while (size < hashes.length * BITS_A_WORD) size *= 2;
  const bits = new Uint8Array(size / 8);
  for (const hash of hashes) {
    const at = hash & (size - 1);
    bits[at >> 3] = (bits[at >> 3] as number) | (1 << (at & 7));
  }
  return { bits, mask: size - 1 };
}

/** May the word with this hash (`Token.hash`, `hashWord`) stand in the list? */
export function passes({ bits, mask }: Sieve, hash: number): boolean {
  const at = hash & mask;
  return ((bits[at >> 3] as number) & (1 << (at & 7))) !== 0;
}

/** Folded words behind their sieve. */
type WordList = {
  readonly sieve: Sieve;
  /** By their hashes, so that those that are let through need no letters. */
  readonly hashes: Classes;
};

/** A list to be asked with {@link among}. */
export const wordList = (words: readonly string[] | ReadonlySet<string>): WordList => ({
  sieve: createSieve(words),
  hashes: wordClasses(words),
});

/** Is the token, folded, one of the list's words? */
export const among = ({ sieve, hashes }: WordList, { hash }: Pick<Token, 'hash'>): boolean =>
  passes(sieve, hash) && classesOf(hashes, hash) !== 0;
