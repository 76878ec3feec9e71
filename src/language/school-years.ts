import type { Token } from '../engine/doc.ts';
import { hasFigure } from './characters.ts';

/** `Y4`, `yr6`, `4B`, `10A2`, `KS2`: a school year or class as one word. */
const CLASS =
  /^(?:(?:y|yr|year|bl)(?:1[0-3]|[1-9r])[a-z]{0,2}\d?s?|(?:1[0-3]|[1-9])[a-z]{1,2}\d?|ks[1-5]|u\d{1,2}s?|under-?(?:[7-9]|1[0-9])s?)$/;

/** `25m`, `4pm`, `2nd`, `11am`, `3g` are no classes. */
const NOT_CLASS = /^\d+(?:am|pm|st|nd|rd|th|km|kg|cm|mm|ml|lb|oz|ft|gb|mb|tb|mg|kw|hz|m|g|k|d|p|l|x|hr|h)$/;

/** Is one of the first two signs behind a figure a letter: "4b", "10A"? Not "9.30", "2026". */
export const lettered = (text: string): boolean => text.charCodeAt(1) > 64 || text.charCodeAt(2) > 64;

/** A class as it is written with a capital: "5H", "10A2". */
export const CAPITAL_CLASS = /^(?:[1-9]|1[0-3])[A-Z]\d?$/;

/** Is this folded word a school year or class ("y4", "3b", "yr6")? */
export const isClass = (folded: string): boolean =>
  mayBeClass(folded) && CLASS.test(folded) && !NOT_CLASS.test(folded);

/**
 * One or two figures and a letter, a word with a figure, or one that begins as "yr", "year" or "bl" do: nearly every
 * word and number is none of these.
 */
function mayBeClass(folded: string): boolean {
  const first = folded.charCodeAt(0);
  if (first <= 57) return first > 48 && lettered(folded);
  const second = folded.charCodeAt(1);
  if ((first === 121 && (second === 114 || second === 101)) || (first === 98 && second === 108)) return true;
  return hasFigure(folded);
}

/** Does a number behind this folded word make it a school year ("Year 4", "Flwyddyn 8")? */
export const isYearWord = (folded: string): boolean => YEAR_WORD.test(folded);
const YEAR_WORD = /^(?:year|yr|[bfm]lwyddyn)$/;

/**
 * Is the word at `i` the Welsh "yr" before a vowel or "h", and no year: "yn ôl yn yr ysgol"? Asked where a class right
 * behind a name would make it a pupil's.
 */
export const isArticle = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === 'yr' && VOWEL.test(tokens[i + 1]?.folded ?? '');
const VOWEL = /^[aeiouwyh][a-z]{2}/;
