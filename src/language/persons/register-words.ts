import type { Token } from '../../engine/doc.ts';
import type { RegisterLookup } from '../../engine/setting.ts';
import { ASCII, entryOf, SMALL, writingOf } from '../lexicon/entry.ts';
import { type Known, know } from '../lexicon/know.ts';
import { hashWord } from '../lexicon/table.ts';
import type { Piece } from '../tags.ts';
import { type Held, HOLDS, heldBy, LONE } from './held.ts';
import { levelsOf, ORDINARY } from './levels.ts';
import type { Unit } from './units.ts';

/** A word that may be part of a registered name, as written and folded, both without possessive. */
export type Word = Pick<Unit, 'text' | 'word' | 'end' | 'entry'> & {
  readonly token: Pick<Token, 'start' | 'sentence' | 'written'>;
};
export const wordOfPiece = ({ text, word, start, end }: Piece): Word => ({
  text,
  word,
  end,
  entry: entryOf(word),
  token: { start, sentence: -1, written: writingOf(text, word) },
});

/**
 * May a word be part of a name at all? A short fingerprint fits two ordinary words now and then, so small letters and
 * shouting need a word that some list knows as a name, or that none knows. A capital asks for little.
 */
const nameLike = (text: string, lower: string, { given, family, common }: Known): boolean => {
  if (given === 0 && family === 0 && common > 0 && !(common < 5 && text !== lower && isWritten(text)))
    return false;
  // "in", "to", "so": somewhere in the world a name, and here none.
  if (common === 5 && lower.length < 3 && text === lower) return false;
  // "who'd", "they'll".
  return !(lower.includes("'") && /\p{Ll}'(?:d|ll|ve|re|m|t)$/u.test(lower));
};
/** With a capital before a small letter: most often its first two. */
const isWritten = (text: string): boolean => {
  const one = text.charCodeAt(0);
  const two = text.charCodeAt(1);
  return (one >= 65 && one <= 90 && two >= 97 && two <= 122) || /\p{Lu}\p{Ll}/u.test(text);
};

/** A capital and two small letters. */
const beginsWritten = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return !(first >= 97 && first <= 122) && /^\p{Lu}\p{Ll}{2,}/u.test(text);
};

/**
 * "Ewan Bottle": the commonest words too, right after a given name and with a capital of their own; and in small letters
 * words that are not among the very commonest ("ewan bottle", not "ewan went").
 */
export const named = (words: readonly Word[], i: number, text: string): boolean => {
  const before = words[i - 1];
  const word = words[i] as Word;
  if (before === undefined || !isClose(before, word, text)) return false;
  const { given, common } = knownOf(before);
  if (given < 3 || common > 1) return false;
  return beginsWritten(word.text)
    ? /^\p{Lu}/u.test(before.text)
    : before.text === lowerOf(before) && word.text === lowerOf(word) && knownOf(word).common < 5;
};

/** One blank stands between them. */
export const isClose = (one: Word, two: Word, text: string): boolean =>
  two.token.start === one.end + 1 && text.charCodeAt(one.end) === 32;

/** A word in small letters; nearly always that is the folded one. */
export const lowerOf = ({ text, word, token }: Word): string =>
  (token.written & (SMALL | ASCII)) !== 0 ? word : text.toLowerCase();
const knownOf = (word: Word): Known => {
  const lower = lowerOf(word);
  return lower === word.word ? word.entry.known : know(lower);
};

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|prof|professor|rev|revd|cllr|señora?)$/;
/** A title begins another person: none stands within a name of the register. */
export const isTitle = (word: Word): boolean => TITLE.test(lowerOf(word));

/** It may be one word of a registered name. */
export const MAY = 1;
/** It may be part of a name at all. */
export const GOES = 2;
export const HELD = 4;
/** By itself it may be a first name that must not stand in a post. */
export const ALONE = 8;

/** The bits of each word. */
export function marksOf(words: readonly Word[], text: string, register: RegisterLookup): number[] {
  const asked = heldBy(register);
  const marks: number[] = [];
  for (let i = 0; i < words.length; i++) marks.push(markOf(words, i, text, asked));
  return marks;
}

/** The bits of one word, which the word before may change. */
export function markOf(words: readonly Word[], i: number, text: string, asked: Held): number {
  const word = words[i] as Word;
  const { written } = word.token;
  const answer =
    asked.of(word.text, word.word, word.entry, written) || (joinedTo(words[i - 1], word, asked) ? HOLDS : 0);
  const next = words[i + 1];
  if (next !== undefined && joinedTo(word, next, asked)) return GOES | HELD | MAY;
  // Most words are in small letters, ordinary, and in no register.
  if (answer === 0 && (written & SMALL) !== 0 && (levelsOf(word.word, word.entry) & ORDINARY) !== 0) return 0;
  const lower = lowerOf(word);
  const own = knownOf(word);
  const like = nameLike(word.text, lower, own);
  let bits = like ? GOES : 0;
  if (answer !== 0) {
    bits |= HELD;
    if (like || named(words, i, text)) bits |= GOES | MAY;
    if ((answer & LONE) !== 0 && (word.text !== lower || own.given > 0)) bits |= ALONE;
  }
  return bits;
}

/** What begins a family name, and is often written apart from it. */
const APART: ReadonlySet<string> = new Set(['mc', 'mac', 'fitz', 'st']);
const LONGEST = 4;

/** "tadhg mc garrigle", where the register has McGarrigle. */
function joinedTo(before: Word | undefined, word: Word, asked: Held): boolean {
  if (before === undefined || before.word.length > LONGEST || !APART.has(before.word)) return false;
  const whole = before.word + word.word;
  return asked.may(whole, hashWord(whole));
}

/** May one of these be a name of the register, if `least` words of it must be? */
export function holdsName(marks: readonly number[], least: number): boolean {
  let may = 0;
  for (let i = 0; i < marks.length; i++) may += (marks[i] as number) & MAY;
  return may >= least;
}
