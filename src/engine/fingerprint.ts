import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The beginning of every hash under a key, and room to go on from there. */
function begin(key: Uint8Array) {
  const start = hmac.create(sha256, key);
  return { start, work: start.clone() };
}
/** Begun once for each key. */
const begun = new WeakMap<Uint8Array, ReturnType<typeof begin>>();
const digest = new Uint8Array(32);
const encoder = new TextEncoder();
/** Room for the bytes of what is hashed; three a character are enough. */
let room = new Uint8Array(1024);

/** UTF-8 of a text, in the room that is used again for the next. */
function bytesOf(text: string): Uint8Array {
  if (text.length * 3 > room.length) room = new Uint8Array(text.length * 6);
  let n = 0;
  for (; n < text.length; n++) {
    const code = text.charCodeAt(n);
    if (code > 127) return room.subarray(0, encoder.encodeInto(text, room).written);
    room[n] = code;
  }
  return room.subarray(0, n);
}

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
    .update(bytesOf(`${rule}\u0000${about}`))
    .digestInto(digest);
  return bytesToHex(digest.subarray(0, 12));
}
