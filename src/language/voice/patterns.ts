import { keyOf, layOut, type Macros, type Node } from './nodes.ts';
import type { Word, Words } from './words.ts';

export { standsBy, type Word, type Words, wordsOf } from './words.ts';

/**
 * A matcher for phrases with slots: thousands of patterns found in one pass over a view's folded words. (Plain
 * phrases without slots have `language/phrases.ts`.)
 *
 * A pattern is slots set apart by spaces: `wine|gin` alternatives · `large?` may be missing · `*` any one word ·
 * `*3` up to three words · `<num>` a number · `<money>` an amount · `<cap>` a word with a capital · `<kin>` a macro
 * that the caller hands in. An apostrophe may be missing ("dont") where that makes no other word; a possessive is
 * taken off. A match never runs over the end of a sentence or a line.
 */

export type Match<T> = {
  readonly value: T;
  /** Indexes into `wordsOf(view)`; `last` is included. */
  readonly from: number;
  readonly last: number;
  /** Half-open offsets into the view's text. */
  readonly start: number;
  readonly end: number;
};

export type Patterns<T> = {
  /** Every match in these words: for each start and value the longest one. */
  readonly find: (words: Words) => readonly Match<T>[];
};

/** Make patterns ready for use. A pattern without a single slot, or an unknown macro, is an error. */
export function createPatterns<T>(
  entries: Iterable<readonly [pattern: string, value: T]>,
  macros: Macros = {},
): Patterns<T> {
  const root = layOut(entries, macros);
  const opening = register(root);
  return { find: (words) => find(root, opening, words) };
}

/** Phrases of a lexicon: one a line, or set apart by " · ". */
export const phrasesIn = (text: string): readonly string[] =>
  text
    .split(/\n|·/)
    .map((p) => p.trim())
    .filter(Boolean);

/**
 * Which books have a pattern that begins with a word, for all books at once: most words begin nothing, and a look or
 * two by the words' hashes say so for every book. A book is a bit; when there are more books than bits, some share one.
 * A pattern that may end with its first word, or goes on with any word of a kind, stands by its first word alone;
 * all others by their first two, for "the" and "has" begin much.
 */
const LONE = new Uint16Array(1 << 14);
const PAIRS = new Uint16Array(1 << 16);
const BITS = 16;
let books = 0;

/** Where two words stand among the pairs. */
const pairAt = (first: number, second: number): number =>
  Math.imul(Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) ^ second, 0x85ebca6b) >>> 16;

/** How a book's patterns begin: its bit, and kinds of words, whatever their letters. */
type Opening = { readonly bit: number; readonly kinds: number };

function register<T>({ next, kinds }: Node<T>): Opening {
  const bit = 1 << (books++ % BITS);
  for (const [first, then] of next ?? []) {
    if (then.values || then.kinds) {
      const at = first & (LONE.length - 1);
      LONE[at] = (LONE[at] as number) | bit;
    } else
      for (const second of then.next?.keys() ?? []) {
        const at = pairAt(first, second);
        PAIRS[at] = (PAIRS[at] as number) | bit;
      }
  }
  return { bit, kinds: kinds?.reduce((all, { kind }) => all | kind, 0) ?? 0 };
}

/** For each word the books that may begin with it. Worked out once, and again where a book has come since. */
function begunOf(words: Words): readonly number[] {
  const { kept } = words;
  if (kept.begun !== null && kept.books === books) return kept.begun;
  const begun = new Array<number>(words.length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const next = words[i + 1];
    const then = next !== undefined && !next.fresh ? next : null;
    let bits = opened(keyOf(word.hash), then);
    if (word.bareHash !== word.hash) bits |= opened(keyOf(word.bareHash), then);
    begun[i] = bits;
  }
  kept.begun = begun;
  kept.books = books;
  return begun;
}

/** The books that may begin with a first word, and the one after it. */
function opened(first: number, then: Word | null): number {
  let bits = LONE[first & (LONE.length - 1)] as number;
  if (then === null) return bits;
  bits |= PAIRS[pairAt(first, keyOf(then.hash))] as number;
  if (then.bareHash !== then.hash) bits |= PAIRS[pairAt(first, keyOf(then.bareHash))] as number;
  return bits;
}

/** What is found in some words, and the word with which a match begins just now. */
type Search<T> = { readonly words: readonly Word[]; from: number; readonly matches: Match<T>[] };

const NONE: readonly never[] = [];

function find<T>(root: Node<T>, { bit, kinds }: Opening, words: Words): readonly Match<T>[] {
  const begun = begunOf(words);
  let search: Search<T> | null = null;
  for (let i = 0; i < begun.length; i++) {
    if (((begun[i] as number) & bit) === 0 && (kinds === 0 || ((words[i] as Word).is & kinds) === 0))
      continue;
    search ??= { words, from: 0, matches: [] };
    search.from = i;
    step(root, i, search);
  }
  return search?.matches ?? NONE;
}

/** From `n` over the word at `at`; what ends there is put among the matches. */
function step<T>(n: Node<T>, at: number, search: Search<T>): void {
  const word = search.words[at];
  if (!word || (at > search.from && word.fresh)) return;
  const { next, bits, kinds } = n;
  if (next) {
    const key = keyOf(word.hash);
    const bare = keyOf(word.bareHash);
    const exact = bits & (1 << (key & 31)) ? next.get(key) : undefined;
    if (exact) walk(exact, at + 1, search);
    if (bare !== key && bits & (1 << (bare & 31))) {
      const other = next.get(bare);
      if (other && other !== exact) walk(other, at + 1, search);
    }
  }
  if (kinds)
    for (let k = 0; k < kinds.length; k++) {
      const way = kinds[k] as { readonly kind: number; readonly to: Node<T> };
      if ((word.is & way.kind) !== 0) walk(way.to, at + 1, search);
    }
}

function walk<T>(n: Node<T>, at: number, search: Search<T>): void {
  const { values } = n;
  if (values)
    for (let k = 0; k < values.length; k++)
      put(search.matches, search.words, values[k] as T, search.from, at - 1);
  step(n, at, search);
}

function put<T>(matches: Match<T>[], words: readonly Word[], value: T, from: number, last: number): void {
  // Matches from the same word stand at the end of the list: of one value only the longest stays.
  let i = matches.length - 1;
  while (i >= 0 && matches[i]?.from === from && matches[i]?.value !== value) i--;
  const known = matches[i];
  const same = known?.from === from && known.value === value;
  if (same && known.last >= last) return;
  const start = (words[from] as Word).token.start;
  const match = { value, from, last, start, end: (words[last] as Word).token.end };
  if (same) matches[i] = match;
  else matches.push(match);
}
