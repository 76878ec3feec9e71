import type { Token, View } from '../engine/doc.ts';
import { type Classes, classesOf, wordClasses } from './classes.ts';
import { keptWith } from './kept.ts';
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

/** One finder's words, and how one of them is often misspelt: `mayHold` tells whether any stands in a view. */
export function gate(words: string | Iterable<string>, ...also: readonly Misspelt[]): number {
  classes = undefined;
  lists.push(typeof words === 'string' ? words.split(/\s+/).filter(Boolean) : [...words]);
  const bit = 1 << (lists.length - 1);
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
  readonly digits: number;
  /** Kinds of tokens that stand in it. */
  readonly url: boolean;
  readonly email: boolean;
  readonly number: boolean;
};

/** Read the tokens of a view once for all gates. */
export const gatesOf = keptWith((view): Gates => {
  classes ??= wordClasses(...lists);
  let bits = 0;
  let inside = 0;
  let url = false;
  let email = false;
  let number = false;
  for (const token of view.tokens) {
    bits |= bitsOf(token, classes);
    if (token.kind !== 'punct' && token.kind !== 'newline') inside |= piecesOf(token.folded, classes);
    if (token.kind === 'number') number = true;
    else if (token.kind === 'url') url = true;
    else if (token.kind === 'email') email = true;
  }
  return { lists: bits, inside: inside | bits, digits: digitsIn(view.text), url, email, number };
});

/** Does a word of any of these lists stand in the view? */
export const mayHold = (view: View, bits: number): boolean => (gatesOf(view).lists & bits) !== 0;

/** The same for what an expression finds between word boundaries, wherever in a token. */
export const mayMatch = (view: View, bits: number): boolean => (gatesOf(view).inside & bits) !== 0;

/** The lists that hold a piece of a token of several pieces. */
function piecesOf(folded: string, listed: Classes): number {
  let i = 0;
  while (i < folded.length && isOfWord(folded.charCodeAt(i))) i++;
  if (i === folded.length) return 0;
  let bits = 0;
  for (let from = 0; i <= folded.length; i++) {
    if (i < folded.length && isOfWord(folded.charCodeAt(i))) continue;
    if (i > from) bits |= classesOf(listed, hashRange(folded, from, i), folded.slice(from, i));
    from = i + 1;
  }
  return bits;
}

/** Is it one that the expressions' `\w` means? Folded text has no capitals. */
const isOfWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;

function bitsOf({ hash, folded }: Token, listed: Classes): number {
  let bits = classesOf(listed, hash, folded);
  if ((misspelt >>> (folded.charCodeAt(0) & 31)) & 1)
    for (const { from, like, bit } of misspellings)
      if (folded.startsWith(from) && like.test(folded)) bits |= bit;
  return bits;
}

function digitsIn(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) n++;
  }
  return n;
}
