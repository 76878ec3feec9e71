import type { Range, Token } from '../../engine/doc.ts';
import type { School } from '../../engine/setting.ts';
import { keptWith } from '../kept.ts';
import { entryAtToken, entryOf } from '../lexicon/entry.ts';
import { listsOf } from '../lists.ts';
import { FIGURE, figures } from '../numbers.ts';
import type { GroupMention } from './groups.ts';

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
  /** What it is, whatever its letters: the bits below. */
  readonly is: number;
  /** The lists that hold `key`, and those that hold `bare` (`lists.ts`). */
  readonly lists: number;
  readonly bareLists: number;
};

/** Does one of `some` stand in the sentence of `word`, among `words` from `from` on and before `to`? */
export const standsBy = (
  words: readonly Word[],
  { token: { sentence } }: Word,
  from: number,
  to: number,
  some: ReadonlySet<string>,
): boolean =>
  words.slice(Math.max(0, from), to).some((w) => w.token.sentence === sentence && some.has(w.bare));

/** The words of a view, and what has been worked out of them all. */
export type Words = readonly Word[] & { readonly kept: WordsKept };
/** Worked out when it is first asked for, and gone with the words. */
export type WordsKept = {
  /** For each word a bit for each book with a pattern that may begin with it (`patterns.ts`). */
  begun: readonly number[] | null;
  /** How many books there were then. */
  books: number;
  /** What names a class or a year, for one school. */
  groups: { readonly school: School; readonly found: readonly GroupMention[] } | null;
  /** The same with classes that are called as classes mostly are (`usual-classes.ts`). */
  usual: { readonly groups: readonly GroupMention[]; readonly all: readonly GroupMention[] } | null;
};

export const ANY = 1;
export const NUMBER = 2;
export const MONEY = 4;
export const CAPITAL = 8;

const CURRENCY = new Set(['£', '€', '$']);

/** The words of a view: words, numbers, tags, links and emoji, without punctuation. Made once for each view. */
export const wordsOf = keptWith((view): Words => {
  const words: Word[] = [];
  // Quotes are looked for when the first sign of one comes: what stands before it is in none.
  let quotes: Quotes = NONE;
  let asked = false;
  let quote = 0;
  let fresh = true;
  let sentence = -1;
  let money = false;
  for (const token of view.tokens) {
    const { kind, text } = token;
    if (kind === 'newline') {
      fresh = true;
      continue;
    }
    if (token.sentence !== sentence) {
      sentence = token.sentence;
      fresh = true;
    }
    if (!asked && mayOpen(token)) {
      asked = true;
      quotes = quotedRanges(view.text);
    }
    const and = kind === 'punct' && (text === '&' || text === '+');
    if (kind === 'punct' && !and) {
      money = CURRENCY.has(text);
      continue;
    }
    const key = and ? 'and' : keyOf(token);
    const entry = key === token.folded ? entryAtToken(token) : entryOf(key);
    const { hash } = entry;
    const bare = entry.bare === key.length ? key : key.slice(0, entry.bare);
    const bareEntry = bare === key ? entry : entryOf(bare);
    const number = kind === 'number';
    while (quote < quotes.length && (quotes[quote] as Range).end < token.end) quote++;
    const amount = number && (money || (figures(token) & FIGURE.money) !== 0);
    const capital = token.shape === 'cap' || token.shape === 'caps';
    words.push({
      key,
      hash,
      bare,
      bareHash: bareEntry.hash,
      token,
      number,
      money: amount,
      fresh,
      quoted: quote < quotes.length && (quotes[quote] as Range).start < token.start,
      is: ANY | (number ? NUMBER : 0) | (amount ? MONEY : 0) | (capital ? CAPITAL : 0),
      lists: listsOf(entry),
      bareLists: listsOf(bareEntry),
    });
    fresh = false;
    money = false;
  }
  const kept: WordsKept = { begun: null, books: 0, groups: null, usual: null };
  return Object.assign(words, { kept });
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

type Quotes = readonly Range[];
const NONE: Quotes = [];

/** May a quotation begin in this token? Only a sign that stands before a word opens one. */
const mayOpen = ({ kind, text }: Token): boolean =>
  kind === 'punct' ? text === '"' || text === "'" : kind === 'url' && text.includes("'");

/** What stands between quotation marks is said by someone else. An apostrophe inside a word closes nothing. */
function quotedRanges(text: string): Quotes {
  const ranges: Range[] = [];
  const quoted = /"[^"\n]{1,400}"|(?<![\p{L}\p{N}])'(?=\S)[^'\n]*(?:'\p{L}[^'\n]*){0,6}'(?![\p{L}\p{N}])/gu;
  for (const m of text.matchAll(quoted)) ranges.push({ start: m.index, end: m.index + m[0].length });
  return ranges;
}
