import type { View } from '../engine/doc.ts';
import { isLetter, isMark, plainOf } from './characters.ts';

/**
 * The normalised view of a text: NFC, styled letters (𝓞, Ｏ, ⓞ, 𝗢) as plain ones, zero-width and soft characters
 * dropped, quotes, dashes' and spaces' variants straightened, letters set apart by single spaces joined
 * ("O l i v i a"). `folded` is the same length, lower case, without diacritics, so that one offset serves both.
 * The map back gives offsets of the original text and never lands inside a surrogate pair.
 */
export type Normalised = {
  readonly text: string;
  readonly folded: string;
  readonly toOriginal: (offset: number) => number;
  readonly undone: readonly string[];
};

const SPACED = /(?<![\p{L}\p{N}'])(?:\p{L} ){3,}\p{L}(?![\p{L}\p{N}'])/u;
/** Cheaper: three single characters set apart by single blanks. */
const MAYBE_SPACED = /(?:^|\s)\S \S \S \S/;
const BLANK = 32;
const BACKTICK = 96;

/** Are letters set apart by single blanks? In nearly every text no three blanks stand two places apart each. */
function isSpaced(text: string): boolean {
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1))
    if (text.charCodeAt(at + 2) === BLANK && text.charCodeAt(at + 4) === BLANK)
      return MAYBE_SPACED.test(text) && SPACED.test(text);
  return false;
}

const STYLED = ['styled'];
const NONE: readonly string[] = [];

/** Normalise one field's text. Pure; cost grows with the length of the text. */
export function normalise(original: string): Normalised {
  const even = evenly(original);
  return even !== null && !isSpaced(even.text) ? even : unevenly(original);
}

/**
 * The view of a text of which every character keeps its length, as nearly all do; `null` for another. It is copied in
 * long stretches, and offsets stay as they are.
 */
function evenly(original: string): Normalised | null {
  let text = '';
  let textTo = 0;
  let folded = '';
  let foldedTo = 0;
  let paired = false;
  let styled = false;
  for (let i = 0; i < original.length; i++) {
    const unit = original.charCodeAt(i);
    if (unit < 128 && unit !== BACKTICK) continue;
    const from = i;
    const code = original.codePointAt(i) as number;
    if (code > 0xffff) {
      paired = true;
      i++;
    }
    const plain = plainOf(code);
    if (plain === null || !plain.even || (plain.mark && isLetter(charBefore(original, from)))) return null;
    if (plain.styled) styled = true;
    if (!plain.kept) {
      text += original.slice(textTo, from) + plain.text;
      textTo = i + 1;
    }
    if (!plain.keptFolded) {
      folded += original.slice(foldedTo, from).toLowerCase() + plain.folded;
      foldedTo = i + 1;
    }
  }
  return {
    text: textTo === 0 ? original : text + original.slice(textTo),
    folded: folded + original.slice(foldedTo).toLowerCase(),
    toOriginal: paired ? inPairs(original) : identity(original.length),
    undone: styled ? STYLED : NONE,
  };
}

const charBefore = (text: string, at: number): string =>
  isLow(text.charCodeAt(at - 1)) ? text.slice(Math.max(0, at - 2), at) : text.charAt(at - 1);

/** The view of any text: characters may be dropped, put together or taken apart. */
function unevenly(original: string): Normalised {
  const undone = new Set<string>();
  let text = '';
  let folded = '';
  const map: number[] = [];
  const put = (plain: string, low: string, from: number): void => {
    for (let i = 0; i < plain.length; i++) map.push(from);
    text += plain;
    folded += low;
  };
  for (let i = 0; i < original.length; ) {
    // Runs of plain ASCII are copied whole; the last letter waits, since a combining mark may follow it.
    let run = i;
    while (run < original.length && original.charCodeAt(run) < 128 && original.charCodeAt(run) !== 96) run++;
    if (run < original.length && run > i && original.charCodeAt(run) >= 0x300) run--;
    if (run > i) {
      const part = original.slice(i, run);
      text += part;
      folded += part.toLowerCase();
      for (let k = i; k < run; k++) map.push(k);
      i = run;
      continue;
    }
    const ch = String.fromCodePoint(original.codePointAt(i) as number);
    let end = i + ch.length;
    let whole = ch.codePointAt(0) as number;
    if (end < original.length && original.charCodeAt(end) >= 0x300 && isLetter(ch)) {
      // A base letter takes its combining marks with it, as NFC would.
      while (end < original.length && isMark(String.fromCodePoint(original.codePointAt(end) as number))) {
        end += (original.codePointAt(end) as number) > 0xffff ? 2 : 1;
      }
      const cluster = original.slice(i, end).normalize('NFC');
      if (end > i + ch.length) whole = cluster.codePointAt(0) as number;
    }
    const plain = plainOf(whole);
    if (plain === null) undone.add('zero-width');
    else {
      if (plain.styled) undone.add('styled');
      put(plain.text, plain.folded, i);
    }
    i = end;
  }
  map.push(original.length);
  if (!isSpaced(text)) return { text, folded, toOriginal: lookUp(map, text.length), undone: [...undone] };
  undone.add('spaced-letters');
  return { ...joinSpaced(text, folded, map), undone: [...undone] };
}

const lookUp =
  (map: readonly number[], length: number) =>
  (offset: number): number =>
    map[Math.max(0, Math.min(offset, length))] as number;

/** "O l i v i a  C a r t e r" → "Olivia Carter": single letters set apart by one space, words by two or more. */
function joinSpaced(text: string, folded: string, map: readonly number[]): Omit<Normalised, 'undone'> {
  const runs = /(?<![\p{L}\p{N}'])(?:\p{L} ){3,}\p{L}(?![\p{L}\p{N}'])/gu;
  let joined = '';
  let low = '';
  const at: number[] = [];
  let last = 0;
  const copy = (from: number, to: number): void => {
    joined += text.slice(from, to);
    low += folded.slice(from, to);
    for (let i = from; i < to; i++) at.push(map[i] as number);
  };
  for (const run of text.matchAll(runs)) {
    copy(last, run.index);
    last = run.index + run[0].length;
    for (let i = run.index; i < last; i++) if (text[i] !== ' ') copy(i, i + 1);
  }
  copy(last, text.length);
  at.push(map[text.length] as number);
  return { text: joined, folded: low, toOriginal: lookUp(at, joined.length) };
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
