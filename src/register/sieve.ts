import { modulusFor, ONE_IN, type SieveData } from './data.ts';
import type { Hashes } from './hashing.ts';
import { ORDINARY } from './names/ordinary.ts';

/**
 * The sieve: a cheap first look at one word, so that a post costs a few keyed hashes and not forty.
 *
 * What it tells a thief: a word that fits is in the register with somewhat better odds than before, no more, because
 * every second word fits by accident. Ordinary English words ("happy", "week") are held to a stricter test, so that
 * "well done" is never taken for a pupil; what a thief learns of those is that some pupil's name has such a part.
 */
export const makeSieve = (keys: Iterable<string>, hashes: Hashes): SieveData => {
  const plain: string[] = [];
  const common: string[] = [];
  for (const key of new Set(keys)) (ORDINARY.has(key) ? common : plain).push(key);
  // Half of the bits set: n keys into n / ln 2 bits.
  const size = Math.max(8, Math.ceil(plain.length / Math.LN2));
  const bits = new Uint8Array(Math.ceil(size / 8));
  for (const key of plain) {
    const bit = hashes.fast(key) % size;
    bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  const ordinaryModulus = modulusFor(common.length, ONE_IN.ordinary);
  const ordinary = Uint32Array.from(new Set(common.map((key) => hashes.fast(key) % ordinaryModulus))).sort();
  return { size, bits, ordinary, ordinaryModulus };
};

/** The sieve as a question: may a name with this key as a part be in the register? False means surely not. */
export const passes = (sieve: SieveData, hashes: Hashes): ((key: string) => boolean) => {
  const { size, bits, ordinaryModulus } = sieve;
  const ordinary = new Set(sieve.ordinary);
  return (key) => {
    if (ORDINARY.has(key)) return ordinary.size > 0 && ordinary.has(hashes.fast(key) % ordinaryModulus);
    const bit = hashes.fast(key) % size;
    return ((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  };
};
