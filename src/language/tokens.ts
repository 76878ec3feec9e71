import type { Range, Token, TokenKind } from '../engine/doc.ts';
import { isDashToName } from './clung-labels.ts';
import { endsByEmoji } from './emoji-ends.ts';
import { FNV_BEGIN, FNV_PRIME } from './fnv.ts';
import { ASCII, entryEnding, entryOf, SMALL, summing } from './lexicon/entry.ts';
import { made } from './token-made.ts';
import { EMAIL_AT, EMOJI_AT, HASHTAG_AT, MENTION_AT, NUMBER_AT, URL_AT, WORD_AT } from './token-patterns.ts';
import { classOf, DIGIT, LETTER, SPACE, unitOf } from './unit-classes.ts';

/**
 * Cuts a view into tokens and sentences. A word may hold apostrophes and hyphens inside ("O'Brien", "Lily-Mae",
 * "N'Diaye"); a possessive "'s" stays in the word and is taken off by those who need it (`bare`). Clock times and
 * scores stay one number token ("9.15", "3-2", "2:1", "4pm", "1st", "Y4" is a word).
 *
 * One pass by hand: an expression with a branch for each kind took half of the engine's time.
 */
const APOSTROPHE = 39;
const HYPHEN = 45;
const DOT = 46;
const SLASH = 47;
const COLON = 58;
const AT = 64;

/** End of a match of a sticky expression at `at`, or -1. */
const endAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/**
 * The units of the text that is being cut, and of its folded twin, with a 0 behind the last. Strings come in many makes
 * (cut out of others, put together, of one byte a unit or of two), and reading one by its place asks each time which it
 * is; so each is read once.
 */
let units = new Uint16Array(1024);
let lows = new Uint16Array(1024);
let length = 0;

function readUnits(text: string, folded: string): void {
  length = text.length;
  if (length >= units.length) {
    units = new Uint16Array(length * 2);
    lows = new Uint16Array(length * 2);
  }
  copyUnits(text, units);
  copyUnits(folded, lows);
}

function copyUnits(text: string, to: Uint16Array): void {
  const end = text.length;
  for (let i = 0; i < end; i++) to[i] = unitOf(text, i);
  to[end] = 0;
}

const unitAt = (i: number): number => units[i] as number;
const classAt = (i: number): number => classOf(units[i] as number);

/** May a word that ends in an apostrophe end before this unit? */
const isTail = (i: number): boolean => i >= length || isTailUnit(unitAt(i)) || classAt(i) === SPACE;
/** . , ! ? ; : ) */
const isTailUnit = (code: number): boolean =>
  code === DOT || code === 44 || code === 33 || code === 63 || code === 59 || code === COLON || code === 41;

/** End of a word that begins at `at`; by expression where letters beyond the basic plane come in. */
function wordEnd(text: string, folded: string, at: number): number {
  let i = at;
  for (;;) {
    while (i < length && classAt(i) <= DIGIT) i++;
    const code = unitAt(i);
    if (isHigh(code)) return endAt(WORD_AT, text, at);
    const joins = code === APOSTROPHE || code === HYPHEN;
    if (joins && i + 1 < length && classAt(i + 1) === LETTER) {
      const capital = code === HYPHEN && lows[i + 1] !== unitAt(i + 1);
      if (capital && isDashToName(text, folded, at, i)) return i;
      i += 2;
      continue;
    }
    return code === APOSTROPHE && isTail(i + 1) ? i + 1 : i;
  }
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
/** What may stand between the figures of one number: "9.15", "3-2", "1/2", "2:1", "1,000", "9–10". */
const isBetween = (code: number): boolean =>
  (code >= 44 && code <= SLASH) || code === COLON || code === 0x2013;

/** End of a number that begins at `at`, with the letters after it ("4pm"), but not of a word ("4B2"). */
function numberEnd(text: string, at: number): number {
  let i = at;
  for (;;) {
    while (i < length && classAt(i) === DIGIT) i++;
    if (i + 1 < length && isBetween(unitAt(i))) {
      if (classAt(i + 1) === DIGIT) {
        i += 2;
        continue;
      }
      if (isHigh(unitAt(i + 1))) return endAt(NUMBER_AT, text, at);
    }
    break;
  }
  let end = i;
  while (end < length && classAt(end) === LETTER) end++;
  if (isHigh(unitAt(end))) return endAt(NUMBER_AT, text, at);
  if (end >= length || classAt(end) !== DIGIT) return end;
  // "9A2", "10B1": a class and its set.
  const single = end + 1 >= length || classAt(end + 1) > DIGIT;
  return single && end > i && CLASS_BEGINS.test(text.slice(at, end)) ? end + 1 : i;
}
const CLASS_BEGINS = /^(?:1[0-3]|[1-9])[A-WYZa-wyz]{1,2}$/;

/** What the signs of a stretch without blanks tell: whether a link or an e-mail address may stand in it. */
const LINK = 1;
const MAIL = 2;

function signAt(i: number): number {
  const code = unitAt(i);
  if (code === AT) return MAIL;
  if (code === COLON) return unitAt(i + 1) === SLASH ? LINK : 0;
  const after = code === DOT ? unitAt(i + 1) : 0;
  return after >= 97 && after <= 122 ? LINK : 0;
}

/** Kind and end of the token that begins at `at`, which is no white space. */
function next(text: string, folded: string, at: number, holds: number): { kind: TokenKind; end: number } {
  const cls = classAt(at);
  const code = unitAt(at);
  if ((holds & LINK) !== 0 && cls <= DIGIT) {
    const end = endAt(URL_AT, text, at);
    if (end > 0) return { kind: 'url', end };
  }
  if (
    (holds & MAIL) !== 0 &&
    (cls <= DIGIT || code === 37 || code === 43 || code === HYPHEN || code === DOT || code === 95)
  ) {
    const end = endAt(EMAIL_AT, text, at);
    if (end > 0) return { kind: 'email', end };
  }
  if (cls === LETTER) return { kind: 'word', end: wordEnd(text, folded, at) };
  if (cls === DIGIT) return { kind: 'number', end: numberEnd(text, at) };
  if (code === 35 || code === 0xff03) {
    const end = endAt(HASHTAG_AT, text, at);
    if (end > 0) return { kind: 'hashtag', end };
  }
  if (code === AT) {
    const end = endAt(MENTION_AT, text, at);
    if (end > 0) return { kind: 'mention', end };
  }
  if (code > 0xa8) {
    const emoji = endAt(EMOJI_AT, text, at);
    if (emoji > 0) return { kind: 'emoji', end: emoji };
    if (isHigh(code)) {
      const word = endAt(WORD_AT, text, at);
      if (word > 0) return { kind: 'word', end: word };
      const number = endAt(NUMBER_AT, text, at);
      if (number > 0) return { kind: 'number', end: number };
      return { kind: 'punct', end: Math.min(length, at + 2) };
    }
  }
  let end = at + 1;
  if (code === DOT) while (unitAt(end) === DOT) end++;
  return { kind: 'punct', end };
}

/** . ! ? … */
const isEnd = (code: number): boolean => code === DOT || code === 33 || code === 63 || code === 0x2026;
/** " ' ) ] */
const isCloser = (code: number): boolean => code === 34 || code === APOSTROPHE || code === 41 || code === 93;
/** Words whose full stop ends nothing. */
const ABBREVIATIONS = new Set(
  'mr mrs ms miss dr ven parch st sr jr prof rev revd fr sgt capt lt col maj brig gen cdr cdre adm supt insp ald flt sqn cpl lcpl pte gnr spr tpr rfn bdr cllr cyng gyng chyng hon vs v etc no approx incl excl esp asst dep dept govt e.g i.e mt ft hr hrs min mins tel ext jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun'.split(
    ' ',
  ),
);

export type Tokens = { readonly tokens: readonly Token[]; readonly sentences: readonly Range[] };

/** Tokens and sentences of a normalised text and its folded twin of the same length. */
export function tokenise(text: string, folded: string): Tokens {
  readUnits(text, folded);
  const tokens: Token[] = [];
  const sentences: Range[] = [];
  let sentenceStart = -1;
  let sentence = 0;
  let first = true;
  let lastEnd = 0;
  let ended = false;
  const close = (end: number): void => {
    if (sentenceStart >= 0) {
      sentences.push({ start: sentenceStart, end });
      sentence++;
    }
    sentenceStart = -1;
    first = true;
    ended = false;
  };
  // Where the stretch without white space ends that we are in, and what its signs tell.
  let stretchEnd = 0;
  let holds = 0;
  let at = 0;
  while (at < length) {
    const start = at;
    const code = unitAt(at);
    if (classAt(at) === SPACE) {
      at++;
      if (code !== 10 && (code !== 13 || unitAt(at) !== 10)) continue;
      while (at < length && classAt(at) === SPACE) at++;
      close(lastEnd);
      const raw = text.slice(start, at);
      tokens.push(made('newline', start, at, raw, raw, entryOf('\n'), sentence, 'none', 0, false, false));
      lastEnd = at;
      continue;
    }
    if (at >= stretchEnd) {
      stretchEnd = at;
      holds = 0;
      while (stretchEnd < length && classAt(stretchEnd) !== SPACE) holds |= signAt(stretchEnd++);
    }
    let kind: TokenKind = 'word';
    if (holds === 0 && classAt(at) === LETTER) at = wordEnd(text, folded, at);
    else ({ kind, end: at } = next(text, folded, at, holds));
    const single = at === start + 1;
    if (ended && !(single && (isEnd(code) || (isCloser(code) && start === lastEnd)))) close(lastEnd);
    else if (kind === 'word' && sentenceStart >= 0 && endsByEmoji(tokens, start, code)) close(lastEnd);
    if (sentenceStart < 0) sentenceStart = start;
    const isWord = kind === 'word';
    const raw = text.slice(start, at);
    let fnv = FNV_BEGIN;
    let sum = at - start;
    let unlike = 0;
    let signs = 0;
    for (let i = start; i < at; i++) {
      const low = lows[i] as number;
      const sign = unitAt(i);
      fnv = Math.imul(fnv ^ low, FNV_PRIME);
      sum = summing(sum, low);
      unlike |= low ^ sign;
      signs |= sign;
    }
    // In small letters already: then one string serves for both.
    const low = unlike === 0 ? raw : folded.slice(start, at);
    const written = (unlike === 0 ? SMALL : 0) | (signs < 128 ? ASCII : 0);
    const shape = !isWord ? 'none' : written === (SMALL | ASCII) ? 'lower' : shapeFrom(start, at);
    const entry = entryEnding(fnv, sum, folded, start, at);
    tokens.push(
      made(kind, start, at, raw, low, entry, sentence, shape, written, isWord && first, start > lastEnd),
    );
    if (isWord || kind === 'number') first = false;
    if (kind === 'punct' && isEnd(code)) {
      const before = tokens[tokens.length - 2];
      const abbreviation =
        single &&
        code === DOT &&
        before?.kind === 'word' &&
        before.end === start &&
        (ABBREVIATIONS.has(before.folded) || before.shape === 'initial');
      if (!abbreviation) ended = true;
    }
    lastEnd = at;
  }
  close(lastEnd);
  return { tokens, sentences };
}

/** Shape of the word at `from..to`. "McGregor", "O'Brien", "MacDonald", "Lily-Mae", "N'Diaye" and "DeShawn" are `cap`. */
function shapeFrom(from: number, to: number): Token['shape'] {
  let letters = 0;
  let upper = 0;
  let firstUpper = false;
  // The s of a possessive says nothing: "OLIVIA's" is in capitals.
  const owned = to - from > 2 && unitAt(to - 1) === 115 && unitAt(to - 2) === APOSTROPHE;
  const end = owned ? to - 1 : to;
  for (let i = from; i < to; i++) {
    if (classAt(i) !== LETTER) continue;
    letters++;
    if (i >= end) continue;
    const code = unitAt(i);
    const up = code < 128 ? code <= 90 : /[\p{Lu}\p{Lt}\p{Lo}]/u.test(String.fromCharCode(code));
    if (up) upper++;
    if (letters === 1) firstUpper = up;
  }
  const counted = owned ? letters - 1 : letters;
  if (letters === 1) return firstUpper ? 'initial' : 'lower';
  if (upper === counted && counted > 0) return 'caps';
  if (firstUpper) return 'cap';
  return upper === 0 ? 'lower' : 'mixed';
}
