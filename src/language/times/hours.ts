import type { Token } from '../../engine/doc.ts';
import { CLOCK_FOLLOWERS } from './words.ts';

/** A time of day as it was read: minutes since midnight, and where its words end. */
export type Clock = {
  readonly from: number;
  readonly to?: number;
  /** am or pm, a colon or "o'clock" said so, not just the school day's habits. */
  readonly sure: boolean;
  /** Token after the last one. */
  readonly end: number;
  /** Offset after the last character, where a word has grown onto the time ("3.30pick-up"). */
  readonly endOffset?: number;
};

export type Half = 'am' | 'pm' | '';

/** School hours: 1–6 is the afternoon, 7–11 the morning, unless am, pm or 24 hours say otherwise. */
export const minutes = (hour: number, minute: number, half: Half): number | null => {
  if (hour > 23 || minute > 59) return null;
  let h = hour;
  if (half === 'pm' && h < 12) h += 12;
  else if (half === 'am' && h === 12) h = 0;
  else if (half === '' && h >= 1 && h <= 6) h += 12;
  return h * 60 + minute;
};

export const halfOf = (word: string | undefined): Half =>
  word === 'am' || word === 'a' || word === 'yb'
    ? 'am'
    : word === 'pm' || word === 'yp' || word === 'yh'
      ? 'pm'
      : '';

/** am or pm in the tokens from `i`: "am", "a.m.", "yb". */
export function halfAt(tokens: readonly Token[], i: number): { half: Half; end: number } {
  const t = tokens[i];
  if (t?.kind === 'word' && !t.first) {
    if (t.folded === 'am' || t.folded === 'pm' || t.folded === 'yb' || t.folded === 'yp')
      return { half: halfOf(t.folded), end: i + 1 };
    if ((t.folded === 'a' || t.folded === 'p') && tokens[i + 1]?.text === '.') {
      if (tokens[i + 2]?.folded === 'm')
        return { half: t.folded === 'a' ? 'am' : 'pm', end: tokens[i + 3]?.text === '.' ? i + 4 : i + 3 };
    }
  }
  return { half: '', end: i };
}

/** May this follow a bare hour? Anything else is a thing counted. */
export const mayFollow = (t: Token): boolean =>
  t.kind === 'newline' ||
  t.kind === 'emoji' ||
  t.kind === 'hashtag' ||
  t.kind === 'mention' ||
  t.kind === 'url' ||
  (t.kind === 'punct' && !/^[%°£$€/+×=:]$/.test(t.text)) ||
  (t.kind === 'word' && CLOCK_FOLLOWERS.has(t.folded));
