import type { Token, View } from '../engine/doc.ts';
import { hashWord } from './lexicon/table.ts';
import { createSieve, passes } from './sieve.ts';

/** A phrase that stands in a text: its tag and its tokens, half-open. */
export type Hit = { readonly tag: string; readonly from: number; readonly to: number };

type Node = {
  readonly next: Map<string, Node>;
  /** A bit for each word of `next`, by its hash: a first look. */
  bits: number;
  tags: string[];
};
/** One of 32 bits, by the upper end of a hash. */
const bitOf = (hash: number): number => 1 << (hash >>> 27);

/** Phrases by tag, ready to be looked for in a text. */
export type Phrases = {
  /** The longest phrase that begins at token `i`, with every tag that it bears; `null` if none does. */
  readonly at: (
    tokens: readonly Token[],
    i: number,
  ) => { readonly tags: readonly string[]; readonly to: number } | null;
  /** The first word of every phrase: where none of them stands, nothing can be found. */
  readonly firsts: () => Iterable<string>;
};

const node = (): Node => ({ next: new Map(), bits: 0, tags: [] });

/**
 * Words of a phrase as the tokeniser would cut them: folded, without punctuation at the ends. Written by hand in the
 * lexicons, so a blank is enough to cut them.
 */
const wordsOf = (phrase: string): string[] => phrase.split(' ').filter((w) => w !== '');

/**
 * Build a tree of phrases. Each list is one string, its phrases apart by `|` or new lines, folded (lower case, no
 * diacritics, straight apostrophes). A phrase may bear several tags.
 */
export function createPhrases(lists: Readonly<Record<string, string>>): Phrases {
  const root = node();
  for (const [tag, list] of Object.entries(lists)) {
    for (const phrase of list.split(/[|\n]/)) {
      let here = root;
      for (const word of wordsOf(phrase)) {
        let next = here.next.get(word);
        if (!next) {
          next = node();
          here.next.set(word, next);
          here.bits |= bitOf(hashWord(word));
        }
        here = next;
      }
      if (here !== root && !here.tags.includes(tag)) here.tags.push(tag);
    }
  }
  const sieve = createSieve(root.next.keys());
  return {
    at: (tokens, i) => {
      // Most words begin no phrase: that is seen here.
      const first = tokens[i];
      if (first === undefined || !passes(sieve, first.hash) || first.kind === 'newline') return null;
      const begun = root.next.get(first.folded);
      return begun === undefined ? null : longest(begun, tokens, i + 1);
    },
    firsts: () => root.next.keys(),
  };
}

/** The longest phrase that has come as far as `begun`, with the tokens from `next` on. */
function longest(
  begun: Node,
  tokens: readonly Token[],
  next: number,
): { readonly tags: readonly string[]; readonly to: number } | null {
  let here: Node | undefined = begun;
  let tags: readonly string[] | null = null;
  let to = next;
  for (let j = next; ; j++) {
    if (here.tags.length > 0) {
      tags = here.tags;
      to = j;
    }
    if (here.bits === 0) break;
    const token: Token | undefined = tokens[j];
    if (token === undefined || (here.bits & bitOf(token.hash)) === 0 || token.kind === 'newline') break;
    here = here.next.get(token.folded);
    if (here === undefined) break;
  }
  return tags === null ? null : { tags, to };
}

/** Every longest phrase of a text, from left to right; phrases may overlap. */
export function hitsOf(view: View, phrases: Phrases): readonly Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    const found = phrases.at(view.tokens, i);
    if (found) for (const tag of found.tags) hits.push({ tag, from: i, to: found.to });
  }
  return hits;
}
