import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The beginning of every hash under a key, and room to go on from there. */
function begin(key: Uint8Array) {
  const start = hmac.create(sha256, key);
  return { start, work: start.clone() };
}
/** Begun once for each key. */
const begun = new WeakMap<Uint8Array, ReturnType<typeof begin>>();
const digest = new Uint8Array(32);

/**
 * Keyed hash of a rule and what it matched: HMAC-SHA-256 under this installation's key, cut to 96 bits, in hex.
 * Equal for equal matches, so that an answer given once is not asked again; says nothing about the words.
 */
export function fingerprint(key: Uint8Array, rule: string, about: string): string {
  let state = begun.get(key);
  if (!state) {
    state = begin(key);
    begun.set(key, state);
  }
  const { start, work } = state;
  start
    ._cloneInto(work)
    .update(utf8ToBytes(`${rule}\u0000${about}`))
    .digestInto(digest);
  return bytesToHex(digest.subarray(0, 12));
}
