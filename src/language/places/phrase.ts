import type { Token } from '../../engine/doc.ts';
import { classesOf, wordClasses } from '../classes.ts';
import { NOT_IN_NAMES } from '../lexicon/places-nouns.ts';
import { createSieve, passes } from '../sieve.ts';

const JOINER = 1;
const TITLE = 2;
const OF_NAMES = 4;
const DETERMINER = 8;
const PART = 16;
/** What joins a name's words; titles; figures that are part of names; what may stand before a place; parts of one. */
const LISTS = wordClasses(
  "of the and & on upon in le la de du des les y yr 's-",
  'mr mrs ms miss dr sir madame prof rev revd cllr coach mx dame lord lady',
  'o2 w5 m&s co2 3g 4g',
  'the a an our your their my this local nearby lovely beautiful amazing wonderful fantastic brilliant fab fabulous gorgeous sunny wet windy rainy big old new great y yr',
  'top bottom foot middle heart edge side end back front banks shores grounds summit steps',
);
const isIn = ({ hash }: Token, list: number): boolean => (classesOf(LISTS, hash) & list) !== 0;

/** Does this word carry a capital, so that it may be part of a name? */
export const isCapital = (t: Token | undefined): boolean =>
  t?.kind === 'word' &&
  (t.shape === 'cap' || t.shape === 'caps' || t.shape === 'initial' || t.shape === 'mixed');

/** A word that stands in no place's name. */
export function isPlain(t: Token): boolean {
  const { folded } = t;
  if (folded.charCodeAt(folded.length - 2) === 39 && folded.endsWith("'s"))
    return NOT_IN_NAMES.has(folded.slice(0, -2));
  // "We're", "You'll", "They've".
  if (folded.charCodeAt(folded.length - 3) === 39 && /'(?:re|ve|ll)$/.test(folded)) return true;
  return passes(PLAIN, t.hash) && NOT_IN_NAMES.has(folded);
}
const PLAIN = createSieve(NOT_IN_NAMES);

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
    if (isCapital(t) && !isPlain(t) && !isIn(t, TITLE)) {
      from = j;
      continue;
    }
    if (t.kind === 'punct' && t.text === '.' && /^st$/.test(tokens[j - 1]?.folded ?? '')) continue;
    if (t.text === '&' && j > 0 && isCapital(tokens[j - 1])) continue;
    if (
      t.kind === 'word' &&
      t.shape === 'lower' &&
      isIn(t, JOINER) &&
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
    const lists = classesOf(LISTS, t.hash);
    if ((isCapital(t) && !isPlain(t) && (lists & TITLE) === 0) || (lists & OF_NAMES) !== 0) {
      to = j + 1;
      continue;
    }
    if ((lists & JOINER) !== 0 && (t.shape === 'lower' || t.text === '&') && t.folded !== 'in') continue;
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
    if (isIn(word, DETERMINER)) j--;
    else if (word.folded === 'of' && isFree(tokens, j - 1) && isIn(tokens[j - 1] as Token, PART)) j -= 2;
    else break;
  }
  return j;
}

/** Does token `i` stand right before the next one? */
const isFree = (tokens: readonly Token[], i: number): boolean =>
  i >= 0 && glued(tokens[i] as Token, tokens[i + 1] as Token);
