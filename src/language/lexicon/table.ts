import { FNV_BEGIN, goneOn, overBlank } from '../fnv.ts';

/** How a word's knowledge is packed: 16 bits a word, found by a 32-bit hash (one wrong hit in 17,000 look-ups). */

/** Bit offsets of two-bit levels 0–3 (given, family) and of commonness 0–5. */
export const GIVEN = 0;
export const FAMILY = 2;
export const COMMON = 4;
/** Single bits. */
export const PLACE = 1 << 7;
/** A family name that stands before the given name in its tradition (Nguyen, Kim, Wang). */
export const FIRST = 1 << 8;
/** Listed by the project itself, so that being an ordinary word too does not rule it out. */
export const OWN = 1 << 9;

/** Stirred once more, as an unsigned number. */
export function stirred(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 13;
  return h >>> 0;
}

/** Hash of a folded word (FNV-1a, stirred once more), unsigned 32 bits. */
export const hashWord = (word: string): number => hashRange(word, 0, word.length);

/** The same of a stretch of a text, without cutting it out. */
export const hashRange = (text: string, start: number, end: number): number =>
  stirred(goneOn(FNV_BEGIN, text, start, end));

/** The same of two or three words with a blank between, without joining them. */
export function hashPhrase(one: string, two: string, three?: string): number {
  let h = goneOn(overBlank(goneOn(FNV_BEGIN, one)), two);
  if (three !== undefined) h = goneOn(overBlank(h), three);
  return stirred(h);
}
