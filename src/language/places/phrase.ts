import type { Token } from '../../engine/doc.ts';
import { isIn, ROLE, rolesOf } from './roles.ts';

/** Does this word carry a capital, so that it may be part of a name? */
export const isCapital = (t: Token | undefined): boolean =>
  t?.kind === 'word' &&
  (t.shape === 'cap' || t.shape === 'caps' || t.shape === 'initial' || t.shape === 'mixed');

/** A word that stands in no place's name. */
export const isPlain = (t: Token): boolean => isIn(t, ROLE.plain);

/**
 * The capitals that run up to token `i` (not included), as the left part of a name: "St Mary's", "Bramley Hill",
 * "Museum of". Returns the first token of the name; `i` when there is none.
 */
export function leftOf(tokens: readonly Token[], i: number): number {
  let from = i;
  for (let j = i - 1; j >= 0 && i - j <= 7; j--) {
    const t = tokens[j] as Token;
    const after = tokens[j + 1] as Token;
    if (!glued(t, after)) break;
    if (isCapital(t) && !isIn(t, ROLE.plain | ROLE.title)) {
      from = j;
      continue;
    }
    if (t.kind === 'punct' && t.text === '.' && /^st$/.test(tokens[j - 1]?.folded ?? '')) continue;
    if (t.text === '&' && j > 0 && isCapital(tokens[j - 1])) continue;
    if (
      t.kind === 'word' &&
      t.shape === 'lower' &&
      isIn(t, ROLE.joiner) &&
      isCapital(tokens[j - 1]) &&
      from === j + 1
    ) {
      if (t.folded === 'in' || (t.folded === 'and' && i - from < 1)) break;
      continue;
    }
    break;
  }
  return from;
}

/** The capitals that run on from token `i`: "Windsor", "of Scotland", "on the Hill". Returns the token after them. */
export function rightOf(tokens: readonly Token[], i: number): number {
  let to = i;
  for (let j = i; j < tokens.length && j - i <= 6; j++) {
    const t = tokens[j] as Token;
    const before = tokens[j - 1];
    if (before && !glued(before, t)) break;
    const roles = rolesOf(t);
    if ((isCapital(t) && (roles & (ROLE.plain | ROLE.title)) === 0) || (roles & ROLE.ofNames) !== 0) {
      to = j + 1;
      continue;
    }
    if ((roles & ROLE.joiner) !== 0 && (t.shape === 'lower' || t.text === '&') && t.folded !== 'in') continue;
    break;
  }
  return to;
}

/** Two tokens of one line and sentence with nothing but blanks between. */
export const glued = (a: Token, b: Token): boolean =>
  a.kind !== 'newline' && b.kind !== 'newline' && a.sentence === b.sentence;

/** The word that leads to token `i`, past articles, adjectives and "the top of": "to the lovely …" → "to". */
export function leadBefore(tokens: readonly Token[], i: number): number {
  let j = i - 1;
  while (i - j <= 5 && isFree(tokens, j)) {
    const word = tokens[j] as Token;
    if (isIn(word, ROLE.determiner)) j--;
    else if (word.folded === 'of' && isFree(tokens, j - 1) && isIn(tokens[j - 1] as Token, ROLE.part)) j -= 2;
    else break;
  }
  return j;
}

/** Does token `i` stand right before the next one? */
const isFree = (tokens: readonly Token[], i: number): boolean =>
  i >= 0 && glued(tokens[i] as Token, tokens[i + 1] as Token);
