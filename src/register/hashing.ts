import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** How wide a school's salt is, in bytes. */
export const SALT_BYTES = 16;

const utf8 = new TextEncoder();

/** Labels part the uses of one salt; a round lets the maker cut anew after an accident (see `create.ts`). */
export const pairLabel = (round: number): string => `pair ${round}`;
export const singleLabel = (round: number): string => `single ${round}`;

/** Writes a text into `block` as UTF-8, as far as it fits: how many bytes. Letters of a key are nearly always ASCII. */
const encoded = (text: string, block: Uint8Array): number => {
  if (text.length > block.length) return utf8.encodeInto(text, block).written;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 127) return utf8.encodeInto(text, block).written;
    block[i] = code;
  }
  return text.length;
};

/** Keyed hashes of one register; `salt` is the school's own. */
export type Hashes = {
  /** The first 48 bits of HMAC-SHA-256 over `label` and `key`, as a whole number; cut further by the caller. */
  readonly strong: (label: string, key: string) => number;
  /** A fast keyed 32-bit hash for the sieve, which is no secret-keeper: it only saves work; of two texts, their order counts. */
  readonly fast: (key: string, other?: string) => number;
};

export const hashesOf = (salt: Uint8Array): Hashes => {
  const start = hmac.create(sha256, salt);
  const block = new Uint8Array(256);
  // One state and one digest for all: making them anew took most of the time.
  const work = start.clone();
  const out = new Uint8Array(32);
  const strong = (label: string, key: string): number => {
    start
      ._cloneInto(work)
      .update(block.subarray(0, encoded(`${label}\u0000${key}`, block)))
      .digestInto(out);
    const high = ((out[0] ?? 0) << 8) | (out[1] ?? 0);
    const low = (((out[2] ?? 0) << 24) | ((out[3] ?? 0) << 16) | ((out[4] ?? 0) << 8) | (out[5] ?? 0)) >>> 0;
    return high * 0x1_0000_0000 + low;
  };
  const seed = strong('sieve', '') % 0x1_0000_0000;
  const goneOn = (hash: number, key: string): number => {
    let h = hash;
    for (let i = 0; i < key.length; i += 1) {
      h = Math.imul(h ^ key.charCodeAt(i), 0x5bd1e995);
      h ^= h >>> 15;
    }
    return h;
  };
  const fast = (key: string, other?: string): number => {
    let h = goneOn(seed | 0, key);
    if (other !== undefined) h = goneOn(h ^ 0x1f, other);
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
  };
  return { strong, fast };
};

/** Four bytes that tell whether a register arrived whole. */
export const checksum = (bytes: Uint8Array): Uint8Array => sha256(bytes).slice(0, 4);
