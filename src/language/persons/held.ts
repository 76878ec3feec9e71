import type { RegisterLookup } from '../../engine/setting.ts';

/** May this word be part of a registered name? `hash` is `hashWord` of the word in small letters. */
export type Held = (word: string, hash: number) => boolean;

const UNASKED = 0;
const NO = 1;
const YES = 2;
/** As in `know`: many words come again and again. A slot keeps the hash of the last word that fell into it, no letters. */
const SLOTS = 1 << 12;

const made = new WeakMap<RegisterLookup, Held>();

/** A register's `mayHold` that asks once for each word; worked out once for each register. */
export function heldBy(register: RegisterLookup): Held {
  const known = made.get(register);
  if (known) return known;
  const hashes = new Uint32Array(SLOTS);
  const answers = new Uint8Array(SLOTS).fill(UNASKED);
  const held: Held = (word, hash) => {
    const slot = hash & (SLOTS - 1);
    if (hashes[slot] === hash && answers[slot] !== UNASKED) return answers[slot] === YES;
    const answer = register.mayHold(word);
    hashes[slot] = hash;
    answers[slot] = answer ? YES : NO;
    return answer;
  };
  made.set(register, held);
  return held;
}
