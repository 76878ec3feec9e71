import type { RegisterLookup } from '../../engine/setting.ts';
import { ByHash } from '../lexicon/by-hash.ts';

/** May this word be part of a registered name? `hash` is `hashWord` of the word in small letters. */
export type Held = (word: string, hash: number) => boolean;

const made = new WeakMap<RegisterLookup, Held>();

/** A register's `mayHold` that asks once for each word; worked out once for each register. */
export function heldBy(register: RegisterLookup): Held {
  const known = made.get(register);
  if (known) return known;
  const kept = new ByHash<boolean>(13);
  const held: Held = (word, hash) => kept.of(hash) ?? kept.keep(hash, register.mayHold(word));
  made.set(register, held);
  return held;
}
