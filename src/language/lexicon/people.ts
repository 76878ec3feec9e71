import { bytesOf } from '../bytes.ts';
import { COUNT, FICTIONAL, LISTED, PUBLIC, THING } from './data/people.ts';
import { know } from './know.ts';
import { unpack } from './packing.ts';
import { hashWord } from './table.ts';

/**
 * What a known name of two or more words is: somebody whom everybody knows, a character, somebody `listed` whose name
 * pupils bear too, or a thing called like a person.
 */
export type KnownName = 'public' | 'fictional' | 'listed' | 'thing';

type Names = {
  /** Hashes by their lower bits, each in the first free slot from there on; 0 where there is none. */
  readonly hashes: Uint32Array;
  /** 1 more than the kind's place in `KINDS`. */
  readonly kinds: Uint8Array;
};
/** Where two lists hold a name, the later counts. */
const KINDS: readonly KnownName[] = ['thing', 'listed', 'fictional', 'public'];

let names: Names | undefined;

/** Only hashes are kept; unpacked on first use. */
function load(): Names {
  if (names) return names;
  let size = 64;
  while (size < 3 * COUNT) size *= 2;
  const hashes = new Uint32Array(size);
  const kinds = new Uint8Array(size);
  const list = new Uint32Array(COUNT);
  [THING, LISTED, FICTIONAL, PUBLIC].forEach((packed, kind) => {
    const count = unpack(bytesOf(packed), list);
    for (let i = 0; i < count; i++) {
      const hash = list[i] as number;
      const slot = slotOf(hashes, kinds, hash);
      hashes[slot] = hash;
      kinds[slot] = kind + 1;
    }
  });
  names = { hashes, kinds };
  return names;
}

/** The slot that holds a hash, or the free one where it would stand. */
function slotOf(hashes: Uint32Array, kinds: Uint8Array, hash: number): number {
  const mask = hashes.length - 1;
  let slot = hash & mask;
  while (kinds[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

/** What the lists know of these words, between single blanks; hyphens are blanks and stops and apostrophes nothing. */
function kindOf(words: readonly string[]): KnownName | undefined {
  const { hashes, kinds } = load();
  const kind = kinds[slotOf(hashes, kinds, hashWord(peopleKey(words)))] as number;
  return KINDS[kind - 1];
}

/** A name as the lists hold it: folded words with single spaces, no hyphens, stops or apostrophes. */
export function peopleKey(words: readonly string[]): string {
  const key = words.join(' ');
  return isMarked(key) ? key.replaceAll('-', ' ').replaceAll(/[.'’]/g, '') : key;
}

/** Does a hyphen, a stop or an apostrophe stand in it? */
function isMarked(key: string): boolean {
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    if (code === 45 || code === 46 || code === 39 || code === 0x2019) return true;
  }
  return false;
}

/** What the lists know of a name. Words folded, in the order written; middle names may stand between. */
export function famous(words: readonly string[]): KnownName | null {
  const whole = kindOf(words);
  if (whole) return whole;
  if (words.length < 3) return null;
  const ends = kindOf([words[0] as string, words.at(-1) as string]);
  // Who is little known is not meant where other names stand between: "João Pedro de Almeida".
  return ends === 'thing' || (ends === 'listed' && words.length > 3) ? null : (ends ?? null);
}

/** Is it known only by its first and last word, with another name between: "Mabli Haf Tudur"? */
export const knownByEnds = (words: readonly string[]): boolean =>
  words.length > 2 && kindOf(words) === undefined;

/** The same, whichever way round somebody's name stands; "Violet Marsh" is no "marsh violet". */
export function famousEitherWay(words: readonly string[]): KnownName | null {
  const known = famous(words);
  if (known) return known;
  const turned = famous([...words].reverse());
  // "Zainab Bibi" is no Bibi Zainab: somebody little known is not looked for behind a given name that stands first.
  if (turned === 'listed' && know(words[0] ?? '').given === 3 && know(words[0] ?? '').common < 3) return null;
  return turned === 'thing' ? null : turned;
}

/** Somebody or some character whom everybody knows. */
export const isWellKnown = (kind: KnownName | null): kind is 'public' | 'fictional' =>
  kind === 'public' || kind === 'fictional';

/** The same of a name's words, so that it can be cut out of those beside it. */
export const wellKnown = (words: readonly string[]): boolean => isWellKnown(famous(words));
