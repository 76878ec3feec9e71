import type { Range, View } from '../engine/doc.ts';
import { isLetter, isMark, plainOf } from './characters.ts';
import { leavingOut, type Texts, withAnds, withoutRuns } from './plain-blanks.ts';
import { unitOf } from './unit-classes.ts';

/**
 * The normalised view of a text: NFC, styled letters (𝓞, Ｏ, ⓞ, 𝗢) as plain ones, zero-width and soft characters
 * dropped, escaped signs (`&#39;`) read, quotes, dashes' and spaces' variants straightened, letters set apart by single
 * spaces joined ("O l i v i a"). `folded` is the same length, lower case, without diacritics, so that one offset serves both.
 * The map back gives offsets of the original text and never lands inside a surrogate pair.
 */
export type Normalised = {
  readonly text: string;
  readonly folded: string;
  readonly toOriginal: (offset: number) => number;
  readonly undone: readonly string[];
};

const SPACED = /(?<![\p{L}\p{N}'])(?:\p{L} ){3,}\p{L}(?![\p{L}\p{N}'])/u;
/** Three single characters set apart by single blanks, as a word of its own would begin. */
const BEGUN = /(?:^|\s)\S \S \S \S/;
const BLANK = 32;
const BACKTICK = 96;
const AMPERSAND = 38;

/** Are letters set apart by single blanks? In nearly every text no three blanks stand two places apart each. */
function isSpaced(text: string): boolean {
  for (let at = text.indexOf(' ', 1); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (unitOf(text, at + 2) !== BLANK || unitOf(text, at + 4) !== BLANK) continue;
    if (SPACED.test(text.slice(Math.max(0, at - 4), at + 8))) return BEGUN.test(text);
  }
  return false;
}

/** Normalise one field's text. Pure; cost grows with the length of the text, which is copied in long stretches. */
export function normalise(original: string): Normalised {
  let text = '';
  let textTo = 0;
  let folded = '';
  let foldedTo = 0;
  let paired = false;
  const undone: string[] = [];
  const shifts: Shift[] = [];
  const { length } = original;
  for (let i = 0; i < length; i++) {
    if (isPlain(unitOf(original, i))) continue;
    let start = i;
    let code = original.codePointAt(i) as number;
    let end = i + (code > 0xffff ? 2 : 1);
    if (code === AMPERSAND) {
      const escaped = escapedAt(original, i);
      if (escaped === null) continue;
      ({ code, end } = escaped);
    }
    // A letter takes its combining marks with it, as NFC would; a plain one has been passed already.
    const base = i > textTo && marksEnd(original, i - 1, i) > i ? i - 1 : i;
    const marked = marksEnd(original, base, base < i ? i : end);
    if (base < i || marked > end) {
      start = base;
      end = marked;
      code = original.slice(start, end).normalize('NFC').codePointAt(0) as number;
    }
    i = end - 1;
    const plain = plainOf(code);
    const size = plain === null ? 0 : plain.text.length;
    const did = plain === null ? 'zero-width' : plain.styled ? 'styled' : '';
    if (did !== '' && !undone.includes(did)) undone.push(did);
    const even = size === end - start;
    if (even && size === 2) paired = true;
    if (!even) shift(shifts, start, end, size);
    if (!even || plain?.kept !== true) {
      text += original.slice(textTo, start) + (plain?.text ?? '');
      textTo = end;
    }
    if (!even || plain?.keptFolded !== true) {
      folded += original.slice(foldedTo, start).toLowerCase() + (plain?.folded ?? '');
      foldedTo = end;
    }
  }
  text = textTo === 0 ? original : text + original.slice(textTo);
  folded += original.slice(foldedTo).toLowerCase();
  const toOriginal =
    shifts.length > 0
      ? shifted(shifts, original, text.length)
      : paired
        ? inPairs(original)
        : identity(text.length);
  const spaced = isSpaced(text);
  const joined = spaced ? joinSpaced({ text, folded, toOriginal }) : { text, folded, toOriginal };
  const { text: plain, folded: low, toOriginal: back } = withoutRuns(withAnds(joined));
  return {
    text: plain,
    folded: low,
    toOriginal: back,
    undone: spaced ? [...undone, 'spaced-letters'] : undone,
  };
}

/** ASCII, but for the mark that is written for a quote, and what may begin an escaped sign. */
const isPlain = (unit: number): boolean => unit < 128 && unit !== BACKTICK && unit !== AMPERSAND;

const ESCAPED = /&(?:#(\d{2,5})|#x([\da-f]{2,4})|(amp|apos|rsquo|lsquo|quot|nbsp));/iy;
const NAMED: Readonly<Record<string, number>> = {
  amp: AMPERSAND,
  apos: 39,
  rsquo: 0x2019,
  lsquo: 0x2018,
  quot: 34,
  nbsp: 0xa0,
};

/** A sign that was escaped by what a post was pasted from: "O&#39;Dowd", "Tom &amp; Ella". */
function escapedAt(text: string, at: number): { code: number; end: number } | null {
  ESCAPED.lastIndex = at;
  const match = ESCAPED.exec(text);
  if (match === null) return null;
  const [whole, decimal, hex, name] = match;
  const code = name
    ? (NAMED[name.toLowerCase()] as number)
    : decimal
      ? Number(decimal)
      : parseInt(hex as string, 16);
  return code >= 32 && code < 0xd800 ? { code, end: at + whole.length } : null;
}

/** Where the marks end that stand at `at`, if the character at `from` is a letter; else `at`. */
function marksEnd(text: string, from: number, at: number): number {
  if (!(text.charCodeAt(at) >= 0x300) || !isLetter(String.fromCodePoint(text.codePointAt(from) as number)))
    return at;
  let end = at;
  while (end < text.length) {
    const ch = String.fromCodePoint(text.codePointAt(end) as number);
    if (!isMark(ch)) break;
    end += ch.length;
  }
  return end;
}

/** From an offset of the view on, the original is so much further on. */
type Shift = { readonly view: number; readonly original: number };

/** Notes that what stood at `start..end` of the original takes `size` places in the view. */
function shift(shifts: Shift[], start: number, end: number, size: number): void {
  const last = shifts.at(-1);
  const view = last ? last.view + start - last.original : start;
  for (let k = 0; k < size; k++) shifts.push({ view: view + k, original: start });
  shifts.push({ view: view + size, original: end });
}

/** The way back through shifts, found by halving. */
function shifted(shifts: readonly Shift[], original: string, length: number): (offset: number) => number {
  const within = inPairs(original);
  return (offset) => {
    const at = Math.max(0, Math.min(offset, length));
    let low = 0;
    let high = shifts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shifts[middle] as Shift).view <= at) low = middle + 1;
      else high = middle;
    }
    const last = shifts[low - 1];
    return within(last ? last.original + at - last.view : at);
  };
}

/** "O l i v i a  C a r t e r" → "Olivia  Carter": letters set apart by one blank are joined, words by two or more stay apart. */
function joinSpaced(texts: Texts): Texts {
  const blanks: Range[] = [];
  for (const { index, 0: run } of texts.text.matchAll(
    /(?<![\p{L}\p{N}'])(?:\p{L} ){3,}\p{L}(?![\p{L}\p{N}'])/gu,
  ))
    for (let i = index; i < index + run.length; i++)
      if (texts.text[i] === ' ') blanks.push({ start: i, end: i + 1 });
  return leavingOut(texts, blanks);
}

const isLow = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;

/** Offsets that stay as they are, but for the inside of a pair. */
const inPairs = (original: string) => (offset: number) => {
  const at = Math.max(0, Math.min(offset, original.length));
  const inside = isLow(original.charCodeAt(at)) && (original.charCodeAt(at - 1) & 0xfc00) === 0xd800;
  return inside ? at - 1 : at;
};

const identity = (length: number) => (offset: number) => Math.max(0, Math.min(offset, length));

/** Fold a word for comparing: lower case, no diacritics, straight quotes. For lexicons and settings. */
export function fold(word: string): string {
  return normalise(word).folded;
}

export type { View };
