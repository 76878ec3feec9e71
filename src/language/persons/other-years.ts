import { CUE } from '../cues.ts';
import { CAPITAL_CLASS, isClass } from '../school-years.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import type { Context } from './context.ts';

/*
 * School years as they are called outside England: "P7" and "S3" in Scotland, "Bl. 4" in Wales, "Rang a Trí" and "6th
 * year" in Ireland, "JSS2" and "Primary 5" in West Africa, "KG2" in the Gulf, "L6" and "Shell" in independent schools.
 * Many of them are pages, periods and postcodes too, so that they count beside a name alone.
 */

/** In one word, written with capitals. */
const ONE = /^(?:P[1-7]|S[1-6]|FS[12]|KG[1-3]?|J?SS[S1-3]?[1-3]|[JS]HS ?[1-3]|[LU](?:[456]|IV|V|VI)|TY|YR)$/;
/** The same with its "'s": "P7's", "L6's". */
const OWNED = /['’]s$/;
/** Stands before a number. */
const BEFORE_NUMBER = setOf('year primary basic standard std jss ss sss jhs shs kg fs rang class form');
/** Stands before what pupils are in: a form, an infants' class. */
const BEFORE_FORM = setOf('lower upper senior junior middle first second third fourth fifth sixth');
const FORMS = setOf('sixth fifth fourth third infants year class form vi iv v');
const NTH = /^[1-6](?:st|nd|rd|th)$/;
/** "Year" and "class" in Welsh, as they change behind "o", "ym" and "yn": "o Flwyddyn 8", "yn Nosbarth Enfys". */
const WELSH_YEAR = setOf('blwyddyn flwyddyn mlwyddyn bl fl ml bl. fl. ml.');
const WELSH_CLASS = setOf('dosbarth ddosbarth nosbarth');
const WELSH_INTO = setOf('o ym yn');
const OF_NTH = setOf('year class form');
const IRISH = setOf('haon do tri ceathair cuig se hocht');
const WORDED = setOf('one two three four five six seven eight nine ten eleven twelve');

/** How many tokens the school year takes that begins at `i`; 0 where none does. */
function yearAt(a: Around, i: number): number {
  const token = a.token(i);
  if (!token) return 0;
  const word = token.folded;
  const one = ONE.test(token.text.replace(OWNED, '')) || CAPITAL_CLASS.test(token.text);
  // "P6/7", "P6-7".
  if (one) return /^[/–-]$/.test(a.word(i + 1)) && /^[PS]?[1-7]$/i.test(a.word(i + 2)) ? 3 : 1;
  if (WELSH_YEAR.has(word) || WELSH_CLASS.has(word)) {
    const behind = a.word(i + 1) === '.' ? i + 2 : i + 1;
    const named = WELSH_CLASS.has(word) && a.token(behind)?.shape === 'cap';
    return named || /^(?:1[0-3]|[1-9])$/.test(a.word(behind)) ? behind - i + 1 : 0;
  }
  if (token.shape === 'lower') return 0;
  if (NTH.test(word)) return OF_NTH.has(a.word(i + 1)) ? 2 : 0;
  if (BEFORE_FORM.has(word)) return FORMS.has(a.word(i + 1)) ? 2 : 0;
  if (word === 'rang' && a.word(i + 1) === 'a') return IRISH.has(a.word(i + 2)) ? 3 : 0;
  if (!BEFORE_NUMBER.has(word)) return 0;
  const number = a.word(i + 1) === '.' ? i + 2 : i + 1;
  return /^(?:1[0-3]|[1-9])$/.test(a.word(number)) || WORDED.has(a.word(number)) ? number - i + 1 : 0;
}

const OPENS = /^[(,[–—-]$/;
const INTO = /^(?:in|of|from|as)$/;
/** After the year in a bracket or between commas, where nothing more is told of it. */
const ENDS = /^(?:who|on|for|in|and|a|an|is|was|with|has|had)$/;

/** "X and Y (both Y9)": the school year behind the last of two or three. */
function isOfBoth(a: Around, to: number): boolean {
  if (!/^(?:and|&|,|\+)$/.test(a.word(to + 1))) return false;
  let j = to + 2;
  while (a.here(j) && j < to + 8 && a.word(j) !== '(') j++;
  if (a.word(j) !== '(' || !/^(?:both|all)$/.test(a.word(j + 1))) return false;
  return a.cue(j + 2, CUE.pupil) || yearAt(a, j + 2) > 0;
}

/** "X (P7)", "X, Bl. 4,", "X in S3": the school year right after the name. */
export function yearAfter(a: Around, to: number, ctx: Context): void {
  if (isOfBoth(a, to)) a.add('pupil', 4, 'the year of both', true);
  const opens = OPENS.test(a.word(to + 1));
  // "mor falch o Ddosbarth 3": in small letters it is a sentence.
  const welsh = WELSH_INTO.has(a.word(to + 1)) && a.token(to)?.shape !== 'lower';
  const at = opens || welsh || INTO.test(a.word(to + 1)) ? to + 2 : to + 1;
  // What is a class everywhere is read elsewhere, behind English words.
  const known = !welsh && a.cue(at, CUE.pupil) && !(at === to + 1 && isNumbered(a, at));
  const length = known ? 0 : yearAt(a, at);
  const first = a.token(at);
  if (length === 0 || !first || OWNED.test(first.text)) return;
  const next = a.token(at + length);
  // "X, S6 5AB": a postcode. "X P5 Maths": a lesson.
  if (next?.kind === 'number' || (at === to + 1 && next?.shape.startsWith('cap'))) return;
  if (a.word(to + 1) === '(' && !/^[),;/&]$/.test(next?.folded ?? '') && next?.folded !== 'and') return;
  // "X, P6 any Burns": the next of a list of classes.
  if (opens && next?.kind === 'word' && !ENDS.test(next.folded)) return;
  a.add('pupil', 4, `"${first.text}" after the name`, true);
  ctx.classed = opens && (next?.kind !== 'word' || ENDS.test(next.folded));
}

/** "P7's X", "P6-7 X", "S3: X": the school year right before the name. */
export function yearBefore(a: Around, from: number): void {
  let last = from - 1;
  if (a.word(last) === ':') last--;
  if (a.word(last) === 's' && a.word(last - 1) === "'") last -= 2;
  for (let j = last; j > last - 3; j--) {
    if (yearAt(a, j) !== last - j + 1) continue;
    const first = a.token(j);
    if (!first || a.cue(j, CUE.pupil)) return;
    // "P2 French": a lesson as often as a class.
    const sure = last < from - 1 || OWNED.test(first.text) || /^[/–-]$/.test(a.word(j + 1));
    if (!sure && a.token(from)?.shape === 'lower') return;
    a.add('pupil', sure ? 3.5 : 1.5, `"${first.text}" before the name`, sure);
    return;
  }
}

/** "7P", "9L": written as sums and measures are, but for its capital. */
const isNumbered = (a: Around, i: number): boolean => {
  const token = a.token(i);
  return token !== undefined && CAPITAL_CLASS.test(token.text) && !isClass(token.folded);
};
