import type { Token } from '../../engine/doc.ts';
import { keptWith } from '../kept.ts';
import { hashWord } from '../lexicon/table.ts';
import { bareLength } from '../tokens.ts';

/**
 * A matcher for phrases with slots: thousands of patterns found in one pass over a view's folded words. (Plain
 * phrases without slots have `language/phrases.ts`.)
 *
 * A pattern is slots set apart by spaces: `wine|gin` alternatives · `large?` may be missing · `*` any one word ·
 * `*3` up to three words · `<num>` a number · `<money>` an amount · `<cap>` a word with a capital · `<kin>` a macro
 * that the caller hands in. An apostrophe may be missing ("dont") where that makes no other word; a possessive is
 * taken off. A match never runs over the end of a sentence or a line.
 */

/** One word of a view as the matcher sees it. `key` is folded, stretched letters shortened ("sooooo" → "so"). */
export type Word = {
  readonly key: string;
  /** Of `key`, as `Token.hash`. */
  readonly hash: number;
  /** `key` without a possessive. */
  readonly bare: string;
  /** Of `bare`, as `Token.hash`. */
  readonly bareHash: number;
  readonly token: Token;
  readonly number: boolean;
  readonly money: boolean;
  /** A sentence or a line begins here. */
  readonly fresh: boolean;
  /** It stands inside quotation marks: somebody else speaks. */
  readonly quoted: boolean;
};

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

const CURRENCY = new Set(['£', '€', '$']);

/** The words of a view: words, numbers, tags, links and emoji, without punctuation. Made once for each view. */
export const wordsOf = keptWith((view): readonly Word[] => {
  const words: Word[] = [];
  const quotes = quotedRanges(view.text);
  let fresh = true;
  let sentence = -1;
  let money = false;
  for (const token of view.tokens) {
    if (token.kind === 'newline') {
      fresh = true;
      continue;
    }
    if (token.sentence !== sentence) {
      sentence = token.sentence;
      fresh = true;
    }
    const and = token.text === '&' || token.text === '+';
    if (token.kind === 'punct' && !and) {
      money = CURRENCY.has(token.text);
      continue;
    }
    const key = and ? 'and' : keyOf(token);
    const hash = key === token.folded ? token.hash : hashWord(key);
    const length = bareLength(key);
    const bare = length === key.length ? key : key.slice(0, length);
    const number = token.kind === 'number';
    words.push({
      key,
      hash,
      bare,
      bareHash: bare === key ? hash : hashWord(bare),
      token,
      number,
      money: number && (money || /^\d+(?:k|p|quid)$/.test(key)),
      fresh,
      quoted: quotes.length > 0 && quotes.some((q) => q.start < token.start && token.end <= q.end),
    });
    fresh = false;
    money = false;
  }
  return words;
});

function keyOf(token: Token): string {
  if (token.kind === 'emoji') return token.text.replace(/[\u{FE0F}\u{1F3FB}-\u{1F3FF}]/gu, '');
  const f = token.folded;
  if (token.kind !== 'word') return f;
  for (let i = 2; i < f.length; i++) {
    const code = f.charCodeAt(i);
    if (code === f.charCodeAt(i - 1) && code === f.charCodeAt(i - 2))
      return f.replace(/([a-z])\1{2,}/g, '$1');
  }
  return f;
}

/** What stands between quotation marks is said by someone else. An apostrophe inside a word closes nothing. */
function quotedRanges(text: string): readonly { start: number; end: number }[] {
  if (!text.includes('"') && !text.includes("'")) return [];
  const ranges: { start: number; end: number }[] = [];
  const quoted = /"[^"\n]{1,400}"|(?<![\p{L}\p{N}])'(?=\S)[^'\n]*(?:'\p{L}[^'\n]*){0,6}'(?![\p{L}\p{N}])/gu;
  for (const m of text.matchAll(quoted)) ranges.push({ start: m.index, end: m.index + m[0].length });
  return ranges;
}

type Test = (word: Word) => boolean;
type Node<T> = {
  next: Map<string, Node<T>> | null;
  /** A bit for each word of `next`, by its hash: a first look. */
  bits: number;
  tests: [Test, Node<T>][] | null;
  values: T[] | null;
};
const node = <T>(): Node<T> => ({ next: null, bits: 0, tests: null, values: null });
/** One of 32 bits, by the upper half of a hash. */
const bitOf = (hash: number): number => 1 << (hash >>> 27);

const TESTS: Readonly<Record<string, Test>> = {
  '*': () => true,
  '<num>': (w) => w.number,
  '<money>': (w) => w.money,
  '<cap>': (w) => w.token.shape === 'cap' || w.token.shape === 'caps',
};
/** Without its apostrophe each of these is another word. */
const CLASH = new Set(["i'll", "we'll", "she'll", "he'll", "we're", "i'd", "he'd", "we'd", "she'd", "it's"]);

type Macros = Readonly<Record<string, string>>;

/** Make patterns ready for use. A pattern without a single slot, or an unknown macro, is an error. */
export function createPatterns<T>(
  entries: Iterable<readonly [pattern: string, value: T]>,
  macros: Macros = {},
): Patterns<T> {
  const root = node<T>();
  for (const [pattern, value] of entries) {
    for (const end of lay([root], pattern, macros)) {
      if (end === root) throw new Error(`a pattern needs a word that must stand: "${pattern}"`);
      end.values ??= [];
      if (!end.values.includes(value)) end.values.push(value);
    }
  }
  const bit = register(root);
  return { find: (words) => find(root, bit, words) };
}

/** Phrases of a lexicon: one a line, or set apart by " · ". */
export const phrasesIn = (text: string): readonly string[] =>
  text
    .split(/\n|·/)
    .map((p) => p.trim())
    .filter(Boolean);

function lay<T>(from: readonly Node<T>[], pattern: string, macros: Macros): ReadonlySet<Node<T>> {
  let frontier = from;
  for (const raw of pattern.trim().split(/\s+/)) {
    const optional = raw.length > 1 && raw.endsWith('?');
    const slot = optional ? raw.slice(0, -1) : raw;
    const gap = /^\*(\d)$/.exec(slot);
    if (gap) {
      let step = frontier;
      const all = [...frontier];
      for (let i = 0; i < Number(gap[1]); i++) {
        step = step.flatMap((n) => advance(n, '*', macros));
        all.push(...step);
      }
      frontier = all;
    } else {
      const next = frontier.flatMap((n) => advance(n, slot, macros));
      frontier = optional ? [...frontier, ...next] : next;
    }
  }
  return new Set(frontier);
}

function advance<T>(from: Node<T>, slot: string, macros: Macros): readonly Node<T>[] {
  const out = new Set<Node<T>>();
  for (const part of slot.split('|')) {
    const test = TESTS[part];
    const macro = /^<(.+)>$/.exec(part);
    if (test) {
      from.tests ??= [];
      let to = from.tests.find(([t]) => t === test)?.[1];
      if (!to) {
        to = node<T>();
        from.tests.push([test, to]);
      }
      out.add(to);
    } else if (macro) {
      const words = macros[macro[1] as string];
      if (words === undefined) throw new Error(`no words are given for ${part}`);
      for (const n of advance(from, words, macros)) out.add(n);
    } else {
      from.next ??= new Map();
      for (const spelling of spellings(part)) {
        let to = from.next.get(spelling);
        if (!to) {
          to = node<T>();
          from.next.set(spelling, to);
          from.bits |= bitOf(hashWord(spelling));
        }
        out.add(to);
      }
    }
  }
  return [...out];
}

const spellings = (word: string): readonly string[] =>
  word.includes("'") && !CLASH.has(word) ? [word, word.replaceAll("'", '')] : [word];

/**
 * Which books have a pattern that begins with a word, for all books at once: most words begin nothing, and one look by
 * the word's hash says so for every book. A book is a bit; when there are more books than bits, some share one.
 */
const OPENINGS = 1 << 15;
const openings = new Uint32Array(OPENINGS);
/** Books whose patterns may begin with any word. */
let anyWord = 0;
let books = 0;

function register<T>({ next, tests }: Node<T>): number {
  const bit = 1 << (books++ & 31);
  for (const word of next?.keys() ?? []) {
    const at = hashWord(word) & (OPENINGS - 1);
    openings[at] = (openings[at] as number) | bit;
  }
  if (tests) anyWord |= bit;
  return bit;
}

function find<T>(root: Node<T>, bit: number, words: readonly Word[]): readonly Match<T>[] {
  const matches: Match<T>[] = [];
  const any = (anyWord & bit) !== 0;
  for (let i = 0; i < words.length; i++) {
    const { hash, bareHash } = words[i] as Word;
    const begun =
      (openings[hash & (OPENINGS - 1)] as number) | (openings[bareHash & (OPENINGS - 1)] as number);
    if (any || (begun & bit) !== 0) step(root, words, i, i, matches);
  }
  return matches;
}

/** From `n` over the word at `at`; what begins at `from` and ends there is put among the matches. */
function step<T>(n: Node<T>, words: readonly Word[], at: number, from: number, matches: Match<T>[]): void {
  const word = words[at];
  if (!word || (at > from && word.fresh)) return;
  const { next, bits, tests } = n;
  if (next) {
    const exact = bits & bitOf(word.hash) ? next.get(word.key) : undefined;
    if (exact) walk(exact, words, at + 1, from, matches);
    if (word.bareHash !== word.hash && bits & bitOf(word.bareHash)) {
      const bare = next.get(word.bare);
      if (bare && bare !== exact) walk(bare, words, at + 1, from, matches);
    }
  }
  if (tests)
    for (let k = 0; k < tests.length; k++) {
      const pair = tests[k] as [Test, Node<T>];
      if (pair[0](word)) walk(pair[1], words, at + 1, from, matches);
    }
}

function walk<T>(n: Node<T>, words: readonly Word[], at: number, from: number, matches: Match<T>[]): void {
  const { values } = n;
  if (values) for (let k = 0; k < values.length; k++) put(matches, words, values[k] as T, from, at - 1);
  step(n, words, at, from, matches);
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
