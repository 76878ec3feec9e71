import type { RegisterLookup, RegisterMatch } from '../../engine/setting.ts';
import { know } from '../lexicon/know.ts';
import { PARTICLES } from '../particles.ts';
import { setOf } from '../sets.ts';
import { isComma } from './gaps.ts';
import { heldBy } from './held.ts';
import { GOES, HELD, isClose, isTitle, lowerOf, MAY, marksOf, named, type Word } from './register-words.ts';
import { isTurned } from './registered-turned.ts';

/** A name of the school's register, found by the register alone, whatever the recogniser thought of its words. */
export type RegisteredName = {
  readonly start: number;
  readonly end: number;
  readonly form: 'full' | 'first';
  /** Words as written, without possessive. */
  readonly words: readonly string[];
  readonly register: RegisterMatch;
  /** The family name stands first. */
  readonly turned: boolean;
  readonly via: 'words' | 'hashtag' | 'mention' | 'file' | 'link';
};

/** A stretch of words to look for names in. */
export type Run = {
  readonly words: readonly Word[];
  /** What is asked of each word, in bits ({@link marksOf}). */
  readonly marks: readonly number[];
  readonly text: string;
  readonly register: RegisterLookup;
  readonly via: RegisteredName['via'];
  /** What may stand between two words of one name, beside a single blank. */
  readonly joins: (gap: string) => boolean;
  /** Only names with a comma inside are looked for. */
  readonly comma?: boolean;
};

/** Longest name asked for, in words. */
const LONGEST = 6;
/** Small words inside names. */
const INSIDE = setOf(PARTICLES);

/** What opens the bracket that a family name stands in. */
export const BRACKET = ' (';
/** Stands once in a name at most, behind its first words. */
const parts = (gap: string): boolean => isComma(gap) || gap === BRACKET;

/** A name over two lines, the second set in ("⭐ Macsen", "   ap Iwan") or both in capitals. */
const isWrapped = (before: Word, word: Word, gap: string): boolean =>
  gap.includes('\n') &&
  /^\s+$/.test(gap) &&
  (/\n[ \t]{2,}$/.test(gap) || (isShouted(before.text) && isShouted(word.text)));
const isShouted = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

/** "St. Juste". */
const isShort = (before: Word, gap: string): boolean => gap === '. ' && lowerOf(before) === 'st';

/** The end of a name, with the bracket that closes in it. */
export const endOf = (text: string, first: Word, { end, token }: Word): number =>
  text.charAt(end) === ')' && text.slice(first.end, token.start).includes('(') ? end + 1 : end;

/** Neighbouring words that the register knows as one name: the shortest that fits, lengthened by what also fits. */
export function inRun({ words, marks, text, register, via, joins, comma = false }: Run): RegisteredName[] {
  const out: RegisteredName[] = [];
  const at = (i: number): Word => words[i] as Word;
  const has = (i: number, bits: number): boolean => ((marks[i] as number) & bits) !== 0;
  const gap = (i: number): string => text.slice(at(i - 1).end, at(i).token.start);
  /** Does word `i` belong to the same stretch as the one before? */
  const goesOn = (i: number): boolean => {
    const before = at(i - 1);
    const word = at(i);
    return (
      (before.token.sentence === word.token.sentence || gap(i) === '.' || isWrapped(before, word, gap(i))) &&
      (has(i, GOES) || INSIDE.has(word.text) || lowerOf(word) === 'o' || named(words, i, text)) &&
      (isClose(before, word, text) || joins(gap(i)) || isShort(before, gap(i)))
    );
  };
  const { pair } = heldBy(register);
  const ask = (from: number, to: number): RegisterMatch | null => {
    if (to === from + 1) return pair(at(from), at(to));
    let before = at(from).text;
    for (let i = from + 1; i < to; i++) before += ` ${at(i).text}`;
    return register.pair(before, at(to).text);
  };
  const ends = (from: number, to: number): boolean => pair(at(from), at(to)) !== null;

  /** "Carter, Olivia Grace": what stands before the comma is the family name, and what stands behind it are given names. */
  const turnedAt = (from: number, comma: number, to: number): RegisterMatch | null => {
    if (!isTurned(words, from, comma, to, text)) return null;
    const said = (first: number, last: number): string =>
      words
        .slice(first, last + 1)
        .map((w) => w.text)
        .join(' ');
    return register.pair(said(comma, to), said(from, comma - 1));
  };

  /** "Wong Ka Yan": the words behind the first, closed up, are one name of the register. */
  const closed = (from: number, to: number): boolean => {
    const behind = words.slice(from + 1, to + 1).map((w) => w.text);
    return register.pair(at(from).text, behind.join('').replaceAll('-', '')) !== null;
  };

  let nextComma = -1;
  for (let from = 0; from < words.length; from++) {
    if (!has(from, MAY) || isTitle(at(from))) continue;
    const most = Math.min(words.length, from + LONGEST);
    if (comma) {
      if (nextComma < at(from).end) nextComma = text.indexOf(',', at(from).end);
      if (nextComma < 0) break;
      if (nextComma > at(most - 1).token.start) continue;
    }
    let commaAt = 0;
    for (let to = from + 1; to < most && goesOn(to); to++) {
      // "Carter, Olivia Grace": one comma, and no list of names.
      if (comma && isComma(gap(to))) {
        if (commaAt > 0) break;
        commaAt = to;
      }
      // What has none has been asked about before.
      if (comma && commaAt === 0) continue;
      if (isTitle(at(to))) break;
      const may = has(to, MAY) && fits(at(from), at(to));
      const match = may ? (comma ? turnedAt(from, commaAt, to) : ask(from, to)) : null;
      if (match === null) continue;
      // "Lovely Olivia Carter": the first word adds nothing that the rest does not say.
      if (to - from > 1 && !ends(from, to) && ask(from + 1, to)) break;
      let end = to;
      for (let next = to + 1; next < most && goesOn(next) && !parts(gap(next)); next++)
        if (has(next, HELD) && (ends(from, next) || closed(from, next))) end = next;
      out.push({
        start: at(from).token.start,
        end: endOf(text, at(from), at(end)),
        form: 'full',
        words: words.slice(from, end + 1).map((w) => w.text),
        turned: isComma(gap(from + 1)) || familyFirst(at(from).text, at(end).text),
        register: match,
        via,
      });
      from = end;
      break;
    }
  }
  return out;
}

/**
 * A short fingerprint fits some words by accident: what begins small and ends with a capital ("rannu ei gôt ar Gae") or
 * begins with a title ("St Laurence") is asked about only where it is written as such names are.
 */
function fits(first: Word, last: Word): boolean {
  const lower = lowerOf(first);
  const small = first.text === lower;
  if (small && /^\p{Lu}/u.test(last.text) && !INSIDE.has(first.text) && !first.text.includes("'"))
    return false;
  // In small letters one of the two must be a name by the lists: "falch ohonot" is neither.
  if (small && last.text === lowerOf(last) && !listed(first) && !listed(last)) return false;
  return lower !== 'st' || first.text === first.text.toUpperCase();
}

const listed = ({ entry: { known } }: Word): boolean => known.given + known.family > 0;

/** Do two words, in the order written, look like a family name before a given name? */
export const familyFirst = (one: string, two: string): boolean => {
  const a = know(one.toLowerCase());
  const b = know(two.toLowerCase());
  return a.given === 0 && b.given > 0 && (a.family > b.family || b.family === 0);
};
