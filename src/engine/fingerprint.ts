import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Keyed hash of a rule and what it matched: HMAC-SHA-256 under this installation's key, cut to 96 bits, in hex.
 * Equal for equal matches, so that an answer given once is not asked again; says nothing about the words.
 */
export function fingerprint(key: Uint8Array, rule: string, about: string): string {
  return bytesToHex(hmac(sha256, key, utf8ToBytes(`${rule}\u0000${about}`))).slice(0, 24);
}
