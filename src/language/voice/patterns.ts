import { layOut, type Macros, type Node } from './nodes.ts';
import { FRESH, type Reading, readingOf } from './vocabulary.ts';
import type { Word } from './words.ts';

export { type Word, wordsOf } from './words.ts';

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
  readonly find: (words: readonly Word[]) => readonly Match<T>[];
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
 * Which books have a pattern that begins with a word, for all books at once, by the word's number: most words begin
 * nothing. A book is a bit; when there are more books than bits, some share one.
 */
let openings = new Uint32Array(1 << 13);
let books = 0;

/** How a book's patterns begin: its bit in `openings`, and kinds of words, whatever their letters. */
type Opening = { readonly bit: number; readonly kinds: number };

function register<T>({ next, kinds }: Node<T>): Opening {
  const bit = 1 << (books++ & 31);
  for (const id of next?.keys() ?? []) {
    while (id >= openings.length) openings = grown(openings);
    openings[id] = (openings[id] as number) | bit;
  }
  return { bit, kinds: kinds?.reduce((all, { kind }) => all | kind, 0) ?? 0 };
}

function grown(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}

function find<T>(root: Node<T>, { bit, kinds }: Opening, words: readonly Word[]): readonly Match<T>[] {
  const matches: Match<T>[] = [];
  const reading = readingOf(words);
  const { ids } = reading;
  for (let i = 0; i < words.length; i++) {
    // A word beyond the table begins nothing, as `undefined` has no bits.
    const begun = (openings[ids[2 * i] as number] as number) | (openings[ids[2 * i + 1] as number] as number);
    if ((begun & bit) !== 0 || ((reading.kinds[i] as number) & kinds) !== 0)
      step(root, reading, i, { words, from: i, matches });
  }
  return matches;
}

/** What is looked for from one word on. */
type Search<T> = { readonly words: readonly Word[]; readonly from: number; readonly matches: Match<T>[] };

/** From `n` over the word at `at`; what ends there is put among the matches. */
function step<T>(n: Node<T>, reading: Reading, at: number, search: Search<T>): void {
  const { ids, kinds } = reading;
  if (at >= kinds.length) return;
  const kind = kinds[at] as number;
  if (at > search.from && (kind & FRESH) !== 0) return;
  if (n.next) {
    const id = ids[2 * at] as number;
    const bare = ids[2 * at + 1] as number;
    const exact = n.bits & (1 << (id & 31)) ? n.next.get(id) : undefined;
    if (exact) walk(exact, reading, at + 1, search);
    if (bare !== 0 && n.bits & (1 << (bare & 31))) {
      const other = n.next.get(bare);
      if (other && other !== exact) walk(other, reading, at + 1, search);
    }
  }
  if (n.kinds)
    for (let k = 0; k < n.kinds.length; k++) {
      const way = n.kinds[k] as { readonly kind: number; readonly to: Node<T> };
      if ((kind & way.kind) !== 0) walk(way.to, reading, at + 1, search);
    }
}

function walk<T>(n: Node<T>, reading: Reading, at: number, search: Search<T>): void {
  const { values } = n;
  if (values)
    for (let k = 0; k < values.length; k++)
      put(search.matches, search.words, values[k] as T, search.from, at - 1);
  step(n, reading, at, search);
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
