import type { Token, View } from '../engine/doc.ts';
import { type Classes, classesOf, wordClasses } from './classes.ts';
import { keptWith } from './kept.ts';
import { type Entry, entryAtToken } from './lexicon/entry.ts';
import { hashRange } from './lexicon/table.ts';

/**
 * A first look at the words of a view for many finders at once: most posts hold nothing that any of them begins with,
 * and one pass over the tokens says so.
 */
const lists: string[][] = [];
const misspellings: { readonly from: string; readonly like: RegExp; readonly bit: number }[] = [];
/** The letters with which they begin, a bit each. */
let misspelt = 0;
let classes: Classes | undefined;

/** A figure stands in the token. */
export const FIGURED = 1;
/**
 * It may be part of a word that looks made up without a figure: capitals with a hyphen, an underscore, or a sign such
 * as "!" with something right after it.
 */
export const SIGNED = 2;
/** The lists have the bits after these; all are small whole numbers. */
const FLAGS = 2;
const MOST = 28;

/** One finder's words, and how one of them is often misspelt: `mayHold` tells whether any stands in a view. */
export function gate(words: string | Iterable<string>, ...also: readonly Misspelt[]): number {
  classes = undefined;
  lists.push(typeof words === 'string' ? words.split(/\s+/).filter(Boolean) : [...words]);
  if (lists.length > MOST) throw new Error('there are more gates than bits');
  const bit = 1 << (lists.length - 1 + FLAGS);
  for (const [from, like] of also) {
    misspellings.push({ from, like, bit });
    misspelt |= 1 << (from.charCodeAt(0) & 31);
  }
  return bit;
}
/** What a misspelt word begins with, and what it then looks like. */
export type Misspelt = readonly [from: string, like: RegExp];

/** What one pass over a view's tokens tells. */
export type Gates = {
  /** The lists, by their bits, of which a word stands in the view as a token. */
  readonly lists: number;
  /** The same, and those of which a word stands inside a token: "#sats", "mock-exam". */
  readonly inside: number;
  /** Both, and `FIGURED` and `SIGNED`, for each token. */
  readonly at: readonly number[];
  readonly digits: number;
  /** How many figures the longest number has, signs apart. */
  readonly row: number;
  /** Words of four capitals; of four or more. */
  readonly fours: number;
  readonly capitals: number;
  /** Kinds of tokens that stand in it. */
  readonly url: boolean;
  readonly email: boolean;
  readonly number: boolean;
  /** Any of those that may be somebody's name: a hashtag, a mention, an e-mail address. */
  readonly handle: boolean;
};

/** Read the tokens of a view once for all gates. */
export const gatesOf = keptWith((view): Gates => {
  const { tokens, folded } = view;
  // No typed array: making one takes longer than reading the tokens.
  const at = new Array<number>(tokens.length);
  let all = 0;
  let inside = 0;
  let digits = 0;
  let row = 0;
  let fours = 0;
  let capitals = 0;
  let url = false;
  let email = false;
  let number = false;
  let handle = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const { kind, start, end } = token;
    if (kind === 'newline') {
      at[i] = 0;
      continue;
    }
    const entry = entryAtToken(token);
    if (entry.gatesBy !== lists.length) ask(entry, token.folded);
    const own = entry.gates;
    all |= own;
    if (kind === 'punct') {
      const sign = isSign(token.folded.charCodeAt(0)) && tokens[i + 1]?.start === end ? SIGNED : 0;
      inside |= sign;
      at[i] = own | sign;
      continue;
    }
    if (kind === 'number') number = true;
    else if (kind === 'url') url = true;
    else if (kind === 'email') email = true;
    else if (kind === 'hashtag' || kind === 'mention') handle = true;
    let bits = entry.gatesInside;
    if ((bits & FIGURED) !== 0)
      for (let k = start, figures = 0; k < end; k++) {
        const code = folded.charCodeAt(k);
        figures = code >= 48 && code <= 57 ? figures + 1 : 0;
        if (figures > 0) digits++;
        if (figures > row) row = figures;
      }
    if (token.shape === 'caps') {
      if (end - start === 4) fours++;
      if (end - start >= 4) capitals++;
      if (token.folded.includes('-')) bits |= SIGNED;
    }
    inside |= bits;
    at[i] = bits;
  }
  return {
    lists: all,
    inside: inside | all,
    at,
    digits,
    row,
    fours,
    capitals,
    url,
    email,
    number,
    handle: handle || email,
  };
});

/** What a word's entry has not told yet: the lists that hold it or a piece of it, and what signs stand in it. */
function ask(entry: Entry, word: string): void {
  // The flags have the first bits.
  classes ??= wordClasses('', '', ...lists);
  const own = bitsOf(entry.hash, word, classes);
  let bits = own;
  let whole = true;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 48 && code <= 57) bits |= FIGURED;
    else if (code === 95) bits |= SIGNED;
    else if (code < 97 || code > 122) whole = false;
  }
  entry.gates = own;
  entry.gatesInside = whole ? bits : bits | piecesOf(word, classes);
  entry.gatesBy = lists.length;
}

/** Is there no small letter in the view? Making capitals of a long text takes long, and many ask. */
export const isShouted = keptWith(({ text }) => !/[a-z]/.test(text) && text === text.toUpperCase());

/** Does a word of any of these lists stand in the view? */
export const mayHold = (view: View, bits: number): boolean => (gatesOf(view).lists & bits) !== 0;

/** The same for what an expression finds between word boundaries, wherever in a token. */
export const mayMatch = (view: View, bits: number): boolean => (gatesOf(view).inside & bits) !== 0;

/** The signs of `!$*_^&=`. */
const isSign = (code: number): boolean =>
  code === 33 || code === 36 || code === 42 || code === 95 || code === 94 || code === 38 || code === 61;

/** The lists that hold a piece of a token of several pieces. */
function piecesOf(folded: string, listed: Classes): number {
  let bits = 0;
  for (let i = 0, from = 0; i <= folded.length; i++) {
    if (i < folded.length && isOfWord(folded.charCodeAt(i))) continue;
    if (i > from) bits |= classesOf(listed, hashRange(folded, from, i));
    from = i + 1;
  }
  return bits;
}

/** Is it one that the expressions' `\w` means? Folded text has no capitals. */
const isOfWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;

function bitsOf(hash: number, folded: string, listed: Classes): number {
  let bits = classesOf(listed, hash);
  if ((misspelt >>> (folded.charCodeAt(0) & 31)) & 1)
    for (const { from, like, bit } of misspellings)
      if (folded.startsWith(from) && like.test(folded)) bits |= bit;
  return bits;
}
