import type { RegisterLookup } from '../../engine/setting.ts';
import { goneOn } from '../fnv.ts';
import { ByHash } from '../lexicon/by-hash.ts';

/** May this word be part of a registered name? `hash` is `hashWord` of the word in small letters. */
export type Held = (word: string, hash: number) => boolean;

const made = new WeakMap<RegisterLookup, Held>();

/** A register's `mayHold` that asks once for each word; worked out once for each register. */
export function heldBy(register: RegisterLookup): Held {
  const known = made.get(register);
  if (known) return known;
  const kept = new ByHash<number>(13);
  const held: Held = (word, hash) => {
    const sum = sumOf(word);
    const known = kept.of(hash);
    if (known !== undefined && known >> 1 === sum) return (known & 1) === 1;
    const holds = register.mayHold(word);
    kept.keep(hash, sum * 2 + Number(holds));
    return holds;
  };
  made.set(register, held);
  return held;
}

/** A second hash of a word: two words that share the first must not answer for each other, or a pupil would be missed. */
const sumOf = (word: string): number => goneOn(word.length, word) & 0xffffff;
