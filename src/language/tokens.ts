import type { Range, Token, TokenKind } from '../engine/doc.ts';
import { hashWord } from './lexicon/table.ts';

/**
 * Cuts a view into tokens and sentences. A word may hold apostrophes and hyphens inside ("O'Brien", "Lily-Mae",
 * "N'Diaye"); a possessive "'s" stays in the word and is taken off by those who need it (`bare`). Clock times and
 * scores stay one number token ("9.15", "3-2", "2:1", "4pm", "1st", "Y4" is a word).
 *
 * One pass by hand: an expression with a branch for each kind took half of the engine's time.
 */
const END_OF_URL = String.raw`[^\s<>".,!?;:)\]'…]`;
const TLD =
  'com|org|net|uk|wales|scot|cymru|london|edu|gov|info|io|co|me|tv|ly|gl|app|school|academy|eu|ie|link|page|site|online|to|be';
const URL_AT = new RegExp(
  String.raw`https?:\/\/[^\s<>"]*${END_OF_URL}|(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:${TLD})(?![\p{L}\p{N}@-])(?:\/(?:[^\s<>"]*${END_OF_URL})?)?`,
  'uy',
);
const EMAIL_AT = /[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/uy;
const HASHTAG_AT = /[#＃][\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*/uy;
const MENTION_AT = /@[A-Za-z0-9_]{1,20}/y;
const WORD_AT = /\p{L}[\p{L}\p{N}]*(?:(?:['-](?=\p{L}))[\p{L}\p{N}]+)*(?:'(?=\s|$|[.,!?;:)]))?/uy;
const NUMBER_AT = /\p{N}+(?:[.,:/–-]\p{N}+)*(?:\p{L}+(?![\p{L}\p{N}]))?/uy;
const EMOJI_AT =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})(?:\p{M}|\u{200D}|\p{Extended_Pictographic}|[\u{E0020}-\u{E007F}]|[\u{1F3FB}-\u{1F3FF}])*/uy;
const NEWLINE_AT = /\r?\n\s*/y;
const DOTS_AT = /\.{2,}/y;

const APOSTROPHE = 39;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const OTHER = 4;
/** Class of each UTF-16 unit, worked out when it is first met. */
const classes = new Uint8Array(0x10000);
for (let c = 0; c < 128; c++) classes[c] = classOfUnit(c);

function classOfUnit(code: number): number {
  const ch = String.fromCharCode(code);
  if (/\s/u.test(ch)) return SPACE;
  if (/\p{L}/u.test(ch)) return LETTER;
  return /\p{N}/u.test(ch) ? DIGIT : OTHER;
}

const classAt = (text: string, i: number): number => {
  const code = text.charCodeAt(i);
  const known = classes[code];
  if (known) return known;
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  const found = classOfUnit(code);
  classes[code] = found;
  return found;
};

/** End of a match of a sticky expression at `at`, or -1. */
const endAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

const isTail = (text: string, i: number): boolean =>
  i >= text.length || /[\s.,!?;:)]/.test(text[i] as string);

/** End of a word that begins at `at`; by expression where letters beyond the basic plane come in. */
function wordEnd(text: string, at: number): number {
  let i = at;
  for (;;) {
    while (i < text.length && classAt(text, i) <= DIGIT) i++;
    const code = text.charCodeAt(i);
    if (code >= 0xd800 && code <= 0xdbff) return endAt(WORD_AT, text, at);
    const joins = code === 39 || code === 45;
    if (joins && i + 1 < text.length && classAt(text, i + 1) === LETTER) {
      i += 2;
      continue;
    }
    return code === 39 && isTail(text, i + 1) ? i + 1 : i;
  }
}

/** Kind and end of the token that begins at `at`, which is no white space. */
function next(text: string, at: number, linked: boolean): { kind: TokenKind; end: number } {
  const cls = classAt(text, at);
  const code = text.charCodeAt(at);
  if (linked && (cls <= DIGIT || code === 37 || code === 43 || code === 45 || code === 46 || code === 95)) {
    const url = cls <= DIGIT ? endAt(URL_AT, text, at) : -1;
    if (url > 0) return { kind: 'url', end: url };
    const email = endAt(EMAIL_AT, text, at);
    if (email > 0) return { kind: 'email', end: email };
  }
  if (cls === LETTER) return { kind: 'word', end: wordEnd(text, at) };
  if (cls === DIGIT) return { kind: 'number', end: endAt(NUMBER_AT, text, at) };
  if (code === 35 || code === 0xff03) {
    const end = endAt(HASHTAG_AT, text, at);
    if (end > 0) return { kind: 'hashtag', end };
  }
  if (code === 64) {
    const end = endAt(MENTION_AT, text, at);
    if (end > 0) return { kind: 'mention', end };
  }
  if (code === 46) {
    const end = endAt(DOTS_AT, text, at);
    if (end > 0) return { kind: 'punct', end };
  }
  if (code > 0xa8) {
    const emoji = endAt(EMOJI_AT, text, at);
    if (emoji > 0) return { kind: 'emoji', end: emoji };
    if (code >= 0xd800 && code <= 0xdbff) {
      const word = endAt(WORD_AT, text, at);
      if (word > 0) return { kind: 'word', end: word };
      const number = endAt(NUMBER_AT, text, at);
      if (number > 0) return { kind: 'number', end: number };
      return { kind: 'punct', end: Math.min(text.length, at + 2) };
    }
  }
  return { kind: 'punct', end: at + 1 };
}

const ENDS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', "'", ')', ']']);
/** Words whose full stop ends nothing. */
const ABBREVIATIONS = new Set(
  'mr mrs ms miss dr st sr jr prof rev revd fr sgt capt lt col maj cllr hon vs v etc no approx dept govt e.g i.e mt ft hr hrs min mins tel ext jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun'.split(
    ' ',
  ),
);

export type Tokens = { readonly tokens: readonly Token[]; readonly sentences: readonly Range[] };

/** Tokens and sentences of a normalised text and its folded twin of the same length. */
export function tokenise(text: string, folded: string): Tokens {
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
  // Where the stretch without white space ends that we are in, and whether it may hold an address.
  let stretchEnd = 0;
  let linked = false;
  let at = 0;
  while (at < text.length) {
    const start = at;
    const blank = classAt(text, at) === SPACE;
    const code = text.charCodeAt(at);
    const lineEnd = blank && (code === 10 || code === 13) ? endAt(NEWLINE_AT, text, at) : -1;
    if (blank && lineEnd < 0) {
      at++;
      continue;
    }
    if (!blank && at >= stretchEnd) {
      stretchEnd = at;
      linked = false;
      while (stretchEnd < text.length && classAt(text, stretchEnd) !== SPACE) {
        const sign = text.charCodeAt(stretchEnd++);
        if (sign === 46 || sign === 64 || sign === 58) linked = true;
      }
    }
    const { kind, end } = blank ? { kind: 'newline' as const, end: lineEnd } : next(text, at, linked);
    const raw = text.slice(start, end);
    at = end;
    if (kind === 'newline') {
      close(lastEnd);
      tokens.push({
        kind,
        start,
        end,
        text: raw,
        folded: raw,
        hash: 0,
        sentence,
        shape: 'none',
        first: false,
        spaceBefore: false,
      });
      lastEnd = end;
      continue;
    }
    if (ended && !ENDS.has(raw) && !(CLOSERS.has(raw) && start === lastEnd)) close(lastEnd);
    if (sentenceStart < 0) sentenceStart = start;
    const isWord = kind === 'word';
    const low = folded.slice(start, end);
    tokens.push({
      kind,
      start,
      end,
      text: raw,
      folded: low,
      hash: hashWord(low),
      sentence,
      shape: isWord ? shapeOf(raw) : 'none',
      first: isWord && first,
      spaceBefore: start > lastEnd,
    });
    if (isWord || kind === 'number') first = false;
    if (kind === 'punct' && (ENDS.has(raw) || /^\.{2,}$/.test(raw))) {
      const before = tokens[tokens.length - 2];
      const abbreviation =
        raw === '.' &&
        before?.kind === 'word' &&
        before.end === start &&
        (ABBREVIATIONS.has(before.folded) || before.shape === 'initial');
      if (!abbreviation) ended = true;
    }
    lastEnd = end;
  }
  close(lastEnd);
  return { tokens, sentences };
}

/** Shape of a word as written. "McGregor", "O'Brien", "MacDonald", "Lily-Mae", "N'Diaye" and "DeShawn" are `cap`. */
export function shapeOf(word: string): Token['shape'] {
  let letters = 0;
  let upper = 0;
  let firstUpper = false;
  // The s of a possessive says nothing: "OLIVIA's" is in capitals.
  const owned = word.charCodeAt(word.length - 1) === 115 && word.charCodeAt(word.length - 2) === APOSTROPHE;
  const length = owned && word.length > 2 ? word.length - 1 : word.length;
  for (let i = 0; i < word.length; i++) {
    if (classAt(word, i) !== LETTER) continue;
    letters++;
    if (i >= length) continue;
    const code = word.charCodeAt(i);
    const up = code < 128 ? code <= 90 : /[\p{Lu}\p{Lt}\p{Lo}]/u.test(word[i] as string);
    if (up) upper++;
    if (letters === 1) firstUpper = up;
  }
  const counted = length < word.length ? letters - 1 : letters;
  if (letters === 1) return firstUpper ? 'initial' : 'lower';
  if (upper === counted && counted > 0) return 'caps';
  if (firstUpper) return 'cap';
  return upper === 0 ? 'lower' : 'mixed';
}

/** A word without its possessive ("Olivia's" → "Olivia", "Carters'" → "Carters"): the length that is left. */
export function bareLength(word: string): number {
  const { length } = word;
  const last = word.charCodeAt(length - 1);
  if (last === APOSTROPHE) return length - 1;
  const s = last === 115 || last === 83;
  return s && length > 1 && word.charCodeAt(length - 2) === APOSTROPHE ? length - 2 : length;
}
