import type { Token } from '../../engine/doc.ts';
import { FNV_BEGIN, FNV_PRIME } from '../fnv.ts';
import { type Known, knowHash } from './know.ts';
import { stirred } from './table.ts';

/** Of what has not been asked yet. */
export const UNASKED = -1;

/**
 * What is asked of a word wherever it stands, by its folded letters alone: asked once for each word and kept across
 * posts, so that a token costs one look-up for everything. Who asks fills in the answer. Of the word itself two hashes
 * are kept, no letters.
 */
export class Entry {
  // What is asked of every word comes first: it is fetched together.
  /** `hashWord` of the word, with a sign: larger numbers are handed on in a box of their own. */
  readonly hash: number;
  /** A second hash: two words that share the first are told apart, as must be where a register is asked. */
  readonly sum: number;
  /** How long it is without its possessive (`bareLength`). */
  readonly bare: number;
  /** As part of a name, packed (`persons/levels.ts`). */
  levels: number;
  /** Whether a register may hold it, and which (`persons/held.ts`). */
  held: number;
  /** What the lexicon knows. */
  readonly known: Known;
  /** What it is in a name or beside one (`persons/parts.ts`). */
  parts: number;
  /** What it says beside a name (`persons/around.ts`). */
  says: number;
  /** What it may begin or end beside a name (`persons/beside.ts`). */
  beside: number;
  /** What a clause with it may tell of a grown-up (`persons/grown.ts`). */
  signs: number;
  /** Which cues it gives by itself, and where the phrases stand that begin with it (`cues.ts`). */
  cues: number;
  begins: number;
  /** Which gates it is behind as a whole, and in its parts; and how many gates there were then (`gate.ts`). */
  gates: number;
  gatesInside: number;
  gatesBy: number;
  /** Which lists hold it, and how many lists there were then (`lists.ts`). */
  lists: number;
  listsBy: number;
  /** What it may be to a place's name (`places/roles.ts`). */
  roles: number;
  /** What of days and hours may begin with it (`times/openers.ts`). */
  opens: number;
  /** Which lists of loose times and places hold it (`whereabouts/weighed/loose.ts`). */
  loose: number;
  /** What it says of when a clause speaks (`tense/tells.ts`). */
  tense: number;
  /** Its features near a name and further off (`persons/weighed.ts`). */
  near: number;
  post: number;

  constructor(hash: number, sum: number, bare: number) {
    this.hash = hash;
    this.sum = sum;
    this.bare = bare;
    this.levels = UNASKED;
    this.held = UNASKED;
    this.known = knowHash(hash);
    this.parts = UNASKED;
    this.says = UNASKED;
    this.beside = UNASKED;
    this.signs = UNASKED;
    this.cues = UNASKED;
    this.begins = UNASKED;
    this.gates = UNASKED;
    this.gatesInside = UNASKED;
    this.gatesBy = UNASKED;
    this.lists = UNASKED;
    this.listsBy = UNASKED;
    this.roles = UNASKED;
    this.opens = UNASKED;
    this.loose = UNASKED;
    this.tense = UNASKED;
    this.near = UNASKED;
    this.post = UNASKED;
  }
}

/** A word without its possessive ("Olivia's" → "Olivia", "Carters'" → "Carters"): the length that is left. */
export function bareLength(word: string, start = 0, end = word.length): number {
  const length = end - start;
  const last = word.charCodeAt(end - 1);
  if (last === APOSTROPHE) return length - 1;
  const s = last === 115 || last === 83;
  return s && length > 1 && word.charCodeAt(end - 2) === APOSTROPHE ? length - 2 : length;
}
const APOSTROPHE = 39;

/** How a word is written: in small letters and without marks, as it is folded. */
export const SMALL = 1;
/** In ASCII: then its folded letters are its small letters. */
export const ASCII = 2;
/** The bits of {@link SMALL} and {@link ASCII} of a word. */
export function writingOf(text: string, folded: string): number {
  let signs = 0;
  for (let i = 0; i < text.length; i++) signs |= text.charCodeAt(i);
  return (text === folded ? SMALL : 0) | (signs < 128 ? ASCII : 0);
}

/** A word stands in one of so many slots side by side, the latest first. */
const GROUP = 2;
const SLOTS = 2 ** 15;
const entries: (Entry | undefined)[] = new Array<undefined>(SLOTS).fill(undefined);

/** The entry of the word with these two hashes, of which the letters stand in `folded`; the last of its group moves out. */
function entryAt(hash: number, sum: number, folded: string, start: number, end: number): Entry {
  const slot = hash & (SLOTS - GROUP);
  const first = entries[slot];
  if (first !== undefined && first.hash === hash && first.sum === sum) return first;
  const second = entries[slot + 1];
  entries[slot + 1] = first;
  const entry =
    second !== undefined && second.hash === hash && second.sum === sum
      ? second
      : new Entry(hash, sum, bareLength(folded, start, end));
  entries[slot] = entry;
  return entry;
}

/** The second hash goes on with a letter. */
export const summing = (sum: number, code: number): number => Math.imul(sum ^ code, 0x5bd1e995);

/** The entry of a stretch of folded text whose two hashes are at their end: FNV-1a, and {@link summing} begun with its length. */
export const entryEnding = (fnv: number, sum: number, folded: string, start: number, end: number): Entry =>
  entryAt(stirred(fnv) | 0, sum ^ (sum >>> 15), folded, start, end);

/** The entry of a folded word, or of a stretch of a folded text. */
export function entryOf(folded: string, start = 0, end = folded.length): Entry {
  let fnv = FNV_BEGIN;
  let sum = end - start;
  for (let i = start; i < end; i++) {
    const code = folded.charCodeAt(i);
    fnv = Math.imul(fnv ^ code, FNV_PRIME);
    sum = summing(sum, code);
  }
  return entryEnding(fnv, sum, folded, start, end);
}

/** The entry of a token, possessive and all. */
export const entryAtToken = ({ entry }: Pick<Token, 'entry'>): Entry => entry as Entry;
