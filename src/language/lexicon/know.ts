import { bytesOf } from '../bytes.ts';
import { ByHash } from './by-hash.ts';
import { COUNTS, ENTRIES, PALETTE } from './data/words.ts';
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

const NOTHING: Known = { given: 0, family: 0, common: 0, place: false, first: false, own: false };

type Table = {
  /** Lower three bytes of each hash, and the number of its sort of knowledge in the top byte; by bucket, in order. */
  readonly keys: Uint32Array;
  readonly kinds: Uint8Array;
  /** Where each of the 256 buckets starts. */
  readonly starts: Uint32Array;
  readonly sorts: readonly Known[];
};

const unpack = (f: number): Known => ({
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
  const bytes = bytesOf(ENTRIES);
  const size = bytes.length / 4;
  const keys = new Uint32Array(size);
  const kinds = new Uint8Array(size);
  for (let i = 0, at = 0; i < size; i++, at += 4) {
    keys[i] = ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
    kinds[i] = bytes[at + 3] as number;
  }
  const starts = new Uint32Array(257);
  COUNTS.forEach((count, i) => {
    starts[i + 1] = (starts[i] as number) + count;
  });
  table = { keys, kinds, starts, sorts: PALETTE.map(unpack) };
  return table;
}

const kept = new ByHash<Known>(14);

/** What is known of a word, already folded (lower case, no diacritics). */
export function know(word: string): Known {
  return knowHash(hashWord(word));
}

/** The same for a word whose hash is known (`Token.hash`). */
export function knowHash(hash: number): Known {
  return kept.of(hash) ?? kept.keep(hash, lookUp(hash));
}

function lookUp(hash: number): Known {
  const { keys, kinds, starts, sorts } = loadLexicon();
  const bucket = hash >>> 24;
  const key = hash & 0xffffff;
  let low = starts[bucket] as number;
  let high = (starts[bucket + 1] as number) - 1;
  while (low <= high) {
    const mid = (low + high) >>> 1;
    const at = keys[mid] as number;
    if (at === key) return sorts[kinds[mid] as number] ?? NOTHING;
    if (at < key) low = mid + 1;
    else high = mid - 1;
  }
  return NOTHING;
}
