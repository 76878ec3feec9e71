import type { Token, View } from '../engine/doc.ts';
import { entryAtToken } from './lexicon/entry.ts';
import { hashWord } from './lexicon/table.ts';
import { listed, listsOf } from './lists.ts';

/** A phrase that stands in a text: its tag and its tokens, half-open. */
export type Hit = { readonly tag: string; readonly from: number; readonly to: number };

/** Phrases by tag, ready to be looked for in a text. */
export type Phrases = {
  /** The longest phrase that begins at token `i`, with every tag that it bears; `null` if none does. */
  readonly at: (
    tokens: readonly Token[],
    i: number,
  ) => { readonly tags: readonly string[]; readonly to: number } | null;
  /** The first word of every phrase: where none of them stands, nothing can be found. */
  readonly firsts: () => Iterable<string>;
  /** These as a list (`lists.ts`); 0 where nobody asked for one. */
  readonly begins: number;
};

/**
 * Words of a phrase as the tokeniser would cut them: folded, without punctuation at the ends. Written by hand in the
 * lexicons, so a blank is enough to cut them.
 */
const wordsOf = (phrase: string): string[] => phrase.split(' ').filter((w) => w !== '');

/** The number of a run of words, from that of the run before its last word: `Token.hash` itself for the first. */
function runOf(before: number, hash: number): number {
  const h = Math.imul(before ^ (before >>> 15), 0x2c1b3c6d) ^ hash;
  return Math.imul(h ^ (h >>> 13), 0x85ebca6b);
}

/** Bits for a run by its number, two each: phrases go on from it, and one ends with it. */
const GOES_ON = 1;
const ENDS = 2;
/** About one run in sixteen that is no phrase's is let through. */
const ROOM = 8;

/**
 * Build a book of phrases. Each list is one string, its phrases apart by `|` or new lines, folded (lower case, no
 * diacritics, straight apostrophes). A phrase may bear several tags.
 *
 * Runs of words are known by their numbers of 32 bits. Nearly all that is asked is answered by a few bits, which stay
 * near at hand; a look-up by letters, for every word of a post in every book, must be fetched from afar.
 *
 * A book that is `counted` knows by a word's entry alone whether a phrase begins with it (`hitsOf`).
 */
export function createPhrases(
  lists: Readonly<Record<string, string>>,
  { counted = false }: { readonly counted?: boolean } = {},
): Phrases {
  const tagsOf = new Map<number, string[]>();
  const begun = new Set<number>();
  const firsts = new Set<string>();
  for (const [tag, list] of Object.entries(lists)) {
    for (const phrase of list.split(/[|\n]/)) {
      const words = wordsOf(phrase);
      if (words.length === 0) continue;
      firsts.add(words[0] as string);
      let run = hashWord(words[0] as string) | 0;
      for (let i = 1; i < words.length; i++) {
        begun.add(run);
        run = runOf(run, hashWord(words[i] as string));
      }
      const tags = tagsOf.get(run);
      if (!tags) tagsOf.set(run, [tag]);
      else if (!tags.includes(tag)) tags.push(tag);
    }
  }
  let size = 64;
  while (size < (begun.size + tagsOf.size) * ROOM) size *= 2;
  const bits = new Uint8Array(size / 4);
  const mask = size - 1;
  const mark = (run: number, what: number): void => {
    const at = run & mask;
    bits[at >> 2] = (bits[at >> 2] as number) | (what << ((at & 3) * 2));
  };
  for (const run of begun) mark(run, GOES_ON);
  for (const run of tagsOf.keys()) mark(run, ENDS);
  const look = (run: number): number => (bits[(run & mask) >> 2] as number) >>> ((run & 3) * 2);
  return {
    at: (tokens, i) => {
      const first = tokens[i];
      if (first === undefined || first.kind === 'newline') return null;
      let run = first.hash | 0;
      let tags: readonly string[] | undefined;
      let to = i;
      for (let next = i + 1; ; next++) {
        const what = look(run);
        const found = what & ENDS ? tagsOf.get(run) : undefined;
        if (found) {
          tags = found;
          to = next;
        }
        const token = what & GOES_ON ? tokens[next] : undefined;
        if (token === undefined || token.kind === 'newline') break;
        run = runOf(run, token.hash);
      }
      return tags ? { tags, to } : null;
    },
    firsts: () => firsts,
    begins: counted ? listed(firsts) : 0,
  };
}

/** Every longest phrase of a text, from left to right; phrases may overlap. */
export function hitsOf(view: View, phrases: Phrases): readonly Hit[] {
  const hits: Hit[] = [];
  const { begins } = phrases;
  for (let i = 0; i < view.tokens.length; i++) {
    if (begins !== 0 && (listsOf(entryAtToken(view.tokens[i] as Token)) & begins) === 0) continue;
    const found = phrases.at(view.tokens, i);
    if (found) for (const tag of found.tags) hits.push({ tag, from: i, to: found.to });
  }
  return hits;
}
