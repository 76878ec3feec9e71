import type { Token, TokenKind } from '../engine/doc.ts';
import type { Entry } from './lexicon/entry.ts';

/** One shape for all tokens, so that reading them stays cheap. */
export const made = (
  kind: TokenKind,
  start: number,
  end: number,
  text: string,
  folded: string,
  entry: Entry,
  sentence: number,
  shape: Token['shape'],
  written: number,
  first: boolean,
  spaceBefore: boolean,
): Token => ({
  kind,
  start,
  end,
  text,
  folded,
  hash: entry.hash,
  entry,
  sentence,
  shape,
  written,
  first,
  spaceBefore,
});
