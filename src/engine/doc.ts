import type { Field, Post } from '../post.ts';

/**
 * A field as the recognisers see it. `text` is the normalised view (NFC, styled letters and zero-width
 * characters undone, quotes straightened, same case as written); `folded` has the same length and is lower case
 * without diacritics. `toOriginal` maps an offset of the view back to the field's own text.
 */
export type View = {
  readonly id: string;
  readonly original: string;
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Range[];
  /** Anything undone on the way: `styled`, `zero-width`, `spaced-letters`. */
  readonly undone: readonly string[];
  readonly toOriginal: (offset: number) => number;
  /** What recognisers have worked out of it, each in its own slot (`language/kept.ts`). */
  readonly kept: unknown[];
};

/** Half-open offsets into a view's text. */
export type Range = { readonly start: number; readonly end: number };

export type TokenKind =
  | 'word'
  | 'number'
  | 'hashtag'
  | 'mention'
  | 'url'
  | 'email'
  | 'emoji'
  | 'punct'
  | 'newline';

export type Token = Range & {
  readonly kind: TokenKind;
  /** As in the view's `text`. */
  readonly text: string;
  /** As in the view's `folded`: lower case, no diacritics. */
  readonly folded: string;
  /** 32 bits of `folded`, with a sign, for a first look into lists of words (`language/sieve.ts`). */
  readonly hash: number;
  /** What is asked of the word wherever it stands, by `folded` alone (`language/lexicon/entry.ts`). */
  readonly entry: object;
  /** Index of the sentence in `View.sentences`. */
  readonly sentence: number;
  /** Shape of a word: `Olivia`, `McGregor`, `O'Brien` cap; `OLIVIA` caps; `olivia` lower; `B` initial. */
  readonly shape: 'cap' | 'caps' | 'lower' | 'initial' | 'mixed' | 'none';
  /** `SMALL`, `ASCII` (`language/lexicon/entry.ts`). */
  readonly written: number;
  /** First word of a sentence, so that a capital says nothing. */
  readonly first: boolean;
  /** White space stands before it. */
  readonly spaceBefore: boolean;
};

/** A post ready to be read: every field's view, by id and in order. */
export type Doc = {
  readonly post: Post;
  readonly views: readonly View[];
  readonly view: (fieldId: string) => View | undefined;
};

const OWN = 1;
const ALT = 2;
const QUOTED = 4;
const POLL = 8;

/** What fields are, by their ids: those are few, and every finder and rule asks. */
const sorts = new Map<string, number>();
function sortOf({ id }: Pick<Field, 'id'>): number {
  let sort = sorts.get(id);
  if (sort === undefined) {
    sort = /^(?:text$|parts\[)/.test(id)
      ? OWN
      : id.startsWith('alt[')
        ? ALT
        : id === 'quoted'
          ? QUOTED
          : id.startsWith('poll[')
            ? POLL
            : 0;
    sorts.set(id, sort);
  }
  return sort;
}

/** The post's own text, or a part of its thread. */
export const isOwnText = (field: Pick<Field, 'id'>): boolean => sortOf(field) === OWN;

/** A picture's description. */
export const isAlt = (field: Pick<Field, 'id'>): boolean => sortOf(field) === ALT;

/** A choice of a poll. */
export const isChoice = (field: Pick<Field, 'id'>): boolean => sortOf(field) === POLL;

/** Fields that people wrote as running text, as opposed to file names and link slugs; without what others wrote. */
export const isOwnProse = (field: Pick<Field, 'id'>): boolean => (sortOf(field) & (OWN | ALT)) !== 0;

/** Running text, and the choices of a poll. */
export const isWording = (field: Pick<Field, 'id'>): boolean => sortOf(field) !== 0;

/** The same without what others wrote. */
export const isOwnWording = (field: Pick<Field, 'id'>): boolean => (sortOf(field) & (OWN | ALT | POLL)) !== 0;
