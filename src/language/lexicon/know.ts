import { bytesOf } from '../bytes.ts';
import { ByHash } from './by-hash.ts';
import { COUNT, ENTRIES, PALETTE } from './data/words.ts';
import { unpack } from './packing.ts';
import { COMMON, FAMILY, FIRST, GIVEN, hashWord, OWN, PLACE } from './table.ts';

/** What the lexicon knows of a folded word. Levels: 0 nothing, 3 much used. */
export type Known = {
  /** As a given name, 0–3. */
  readonly given: number;
  /** As a family name, 0–3. */
  readonly family: number;
  /** As an ordinary English word, 0 (not one) to 5 (among the commonest). */
  readonly common: number;
  readonly place: boolean;
  /** A family name that comes first in its tradition. */
  readonly first: boolean;
  /** On one of the project's own lists. */
  readonly own: boolean;
};

/** Of a word that it does not hold. */
export const NOTHING: Known = { given: 0, family: 0, common: 0, place: false, first: false, own: false };

type Table = {
  /** In order. */
  readonly hashes: Uint32Array;
  /** The sort of knowledge of each. */
  readonly kinds: Uint8Array;
  /** Where the hashes with each top byte start. */
  readonly starts: Uint32Array;
  readonly sorts: readonly Known[];
};

const flagsOf = (f: number): Known => ({
  given: (f >> GIVEN) & 3,
  family: (f >> FAMILY) & 3,
  common: (f >> COMMON) & 7,
  place: (f & PLACE) !== 0,
  first: (f & FIRST) !== 0,
  own: (f & OWN) !== 0,
});

let table: Table | undefined;

/** The table, unpacked on first use (some 10 ms). Call it at start so that the first post does not wait. */
export function loadLexicon(): Table {
  if (table) return table;
  const hashes = new Uint32Array(COUNT);
  const kinds = new Uint8Array(COUNT);
  unpack(bytesOf(ENTRIES), hashes, kinds);
  const starts = new Uint32Array(257);
  for (let i = 0; i < COUNT; i++) starts[((hashes[i] as number) >>> 24) + 1] = i + 1;
  for (let i = 1; i < 257; i++) starts[i] = Math.max(starts[i] as number, starts[i - 1] as number);
  table = { hashes, kinds, starts, sorts: PALETTE.map(flagsOf) };
  return table;
}

const kept = new ByHash<Known>(14);

/** What is known of a word, already folded (lower case, no diacritics). */
export function know(word: string): Known {
  return knowHash(hashWord(word));
}

/** The same for a word whose hash is known (`Token.hash`), with a sign or without. */
export function knowHash(hash: number): Known {
  return kept.of(hash) ?? kept.keep(hash, lookUp(hash >>> 0));
}

function lookUp(hash: number): Known {
  const { hashes, kinds, starts, sorts } = loadLexicon();
  const bucket = hash >>> 24;
  let low = starts[bucket] as number;
  let high = (starts[bucket + 1] as number) - 1;
  while (low <= high) {
    const mid = (low + high) >>> 1;
    const at = hashes[mid] as number;
    if (at === hash) return sorts[kinds[mid] as number] ?? NOTHING;
    if (at < hash) low = mid + 1;
    else high = mid - 1;
  }
  return NOTHING;
}
