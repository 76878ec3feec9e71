import type { Token, View } from '../../engine/doc.ts';
import type { RegisterLookup, RegisterMatch } from '../../engine/setting.ts';
import { type Known, know, knowHash } from '../lexicon/know.ts';
import { hashRange, hashWord } from '../lexicon/table.ts';
import { fold } from '../normalise.ts';
import { cut, type Piece } from '../tags.ts';
import { bareLength } from '../tokens.ts';
import { isComma, isGap, isGapOrComma } from './gaps.ts';
import { heldBy } from './held.ts';

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

/** A word that may be part of a registered name; what is asked of it more than once is worked out once. */
type Word = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** -1 where there are no sentences. */
  readonly sentence: number;
  readonly lower: string;
  /** `hashWord(lower)`. */
  readonly hash: number;
  readonly known: Known;
  /** May it be part of a name at all? See {@link nameLike}. */
  readonly like: boolean;
};
type Run = {
  readonly words: readonly Word[];
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
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|prof|professor|rev|revd|father|sister|st|saint)$/;
/** Small words inside names. */
const INSIDE = new Set(
  'de da do dos das del della di du la le van von der den ter al el bin bint ibn abu ap ab mac o'.split(' '),
);

/**
 * May a word be part of a name at all? A short fingerprint fits two ordinary words now and then, so small letters and
 * shouting need a word that some list knows as a name, or that none knows. A capital asks for little.
 */
const nameLike = (text: string, lower: string, { given, family, common }: Known): boolean => {
  if (given === 0 && family === 0 && common > 0 && !(common < 5 && text !== lower && isWritten(text)))
    return false;
  // "who'd", "they'll".
  return !(lower.includes("'") && /\p{Ll}'(?:d|ll|ve|re|m|t)$/u.test(lower));
};
/** With a capital before a small letter: most often its first two. */
const isWritten = (text: string): boolean => {
  const [one, two] = [text.charCodeAt(0), text.charCodeAt(1)];
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
const named = (words: readonly Word[], i: number, text: string): boolean => {
  const before = words[i - 1];
  const word = words[i] as Word;
  return (
    before !== undefined &&
    before.known.given === 3 &&
    before.known.common < 2 &&
    word.start === before.end + 1 &&
    text.charCodeAt(before.end) === 32 &&
    (beginsWritten(word.text)
      ? /^\p{Lu}/u.test(before.text)
      : before.text === before.lower && word.text === word.lower && word.known.common < 5)
  );
};

/** Pupils of the register in one view: in running text, tags, handles, file names and links. */
export function registeredNames(view: View, register: RegisterLookup): RegisteredName[] {
  const { text } = view;
  if (view.id.startsWith('file[') || view.id.startsWith('link[')) {
    const via = view.id.startsWith('file[') ? 'file' : 'link';
    const words = cut(text, view.folded, 0, text.length).map((p) => wordOfPiece(p));
    return inRun({ words, text, register, via, joins: (gap) => /^[^\p{L}]*$/u.test(gap) });
  }
  const words: Word[] = [];
  const tags: Token[] = [];
  // Nearly always the folded words are the words in small letters: then none is made anew.
  const plainly = view.folded === text.toLowerCase();
  for (const token of view.tokens)
    if (token.kind === 'word') words.push(wordOf(token, plainly));
    else if (token.kind === 'hashtag' || token.kind === 'mention') tags.push(token);
  const full = inRun({ words, text, register, via: 'words', joins: isGap });
  if (text.includes(',')) {
    const rest = full.length === 0 ? words : words.filter((w) => !full.some((n) => overlap(n, w)));
    full.push(...inRun({ words: rest, text, register, via: 'words', joins: isGapOrComma, comma: true }));
  }
  for (const token of tags) full.push(...inTag(view, token, register));
  firstNames(view, words, full, register);
  return full.length < 2 ? full : full.sort((a, b) => a.start - b.start);
}

type Stretch = { readonly start: number; readonly end: number };
export const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

function wordOf(token: Token, plainly: boolean): Word {
  const length = bareLength(token.text);
  const bare = length === token.text.length;
  const text = bare ? token.text : token.text.slice(0, length);
  const lower = !plainly
    ? text.toLowerCase()
    : length === token.folded.length
      ? token.folded
      : token.folded.slice(0, length);
  const hash = lower === token.folded ? token.hash : hashWord(lower);
  const known = knowHash(hash);
  const { start, sentence } = token;
  return {
    text,
    start,
    end: start + length,
    sentence,
    lower,
    hash,
    known,
    like: nameLike(text, lower, known),
  };
}

function wordOfPiece({ text, start, end }: Piece): Word {
  const lower = text.toLowerCase();
  const hash = hashWord(lower);
  const known = knowHash(hash);
  return { text, start, end, sentence: -1, lower, hash, known, like: nameLike(text, lower, known) };
}

/** Neighbouring words that the register knows as one name: the shortest that fits, lengthened by what also fits. */
function inRun({ words, text, register, via, joins, comma = false }: Run): RegisteredName[] {
  const out: RegisteredName[] = [];
  const mayHold = heldBy(register);
  const at = (i: number): Word => words[i] as Word;
  const held = ({ text: word, hash }: Word): boolean => mayHold(word, hash);
  const gap = (i: number): string => text.slice(at(i - 1).end, at(i).start);
  const close = (one: Word, two: Word): boolean =>
    two.start === one.end + 1 && text.charCodeAt(one.end) === 32;
  const may = (i: number): boolean => (at(i).like || named(words, i, text)) && held(at(i));
  /** Does word `i` belong to the same stretch as the one before? */
  const goesOn = (i: number): boolean => {
    const [before, word] = [at(i - 1), at(i)];
    return (
      before.sentence === word.sentence &&
      (close(before, word) || joins(gap(i))) &&
      (word.like || named(words, i, text) || INSIDE.has(word.text) || held(word))
    );
  };
  const ask = (from: number, to: number): RegisterMatch | null => {
    let before = at(from).text;
    for (let i = from + 1; i < to; i++) before += ` ${at(i).text}`;
    return register.pair(before, at(to).text);
  };
  const ends = (from: number, to: number): boolean => register.pair(at(from).text, at(to).text) !== null;

  /** "Wong Ka Yan": the words behind the first, closed up, are one name of the register. */
  const closed = (from: number, to: number): boolean => {
    const behind = words.slice(from + 1, to + 1).map((w) => w.text);
    return register.pair(at(from).text, behind.join('').replaceAll('-', '')) !== null;
  };

  let nextComma = -1;
  for (let from = 0; from < words.length; from++) {
    const most = Math.min(words.length, from + LONGEST);
    if (comma) {
      if (nextComma < at(from).end) nextComma = text.indexOf(',', at(from).end);
      if (nextComma < 0) break;
      if (nextComma > at(most - 1).start) continue;
    }
    if (!may(from)) continue;
    let commas = 0;
    for (let to = from + 1; to < most && goesOn(to); to++) {
      // "Carter, Olivia Grace": one comma, and no list of names.
      if (comma && isComma(gap(to)) && ++commas > 1) break;
      const match = may(to) && fits(at(from), at(to)) ? ask(from, to) : null;
      if (match === null) continue;
      // "Lovely Olivia Carter": the first word adds nothing that the rest does not say.
      if (to - from > 1 && !ends(from, to) && ask(from + 1, to)) break;
      let end = to;
      for (let next = to + 1; next < most && goesOn(next) && !(comma && isComma(gap(next))); next++)
        if (held(at(next)) && (ends(from, next) || closed(from, next))) end = next;
      out.push({
        start: at(from).start,
        end: at(end).end,
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
  const small = first.text === first.lower;
  if (small && /^\p{Lu}/u.test(last.text) && !INSIDE.has(first.text) && !first.text.includes("'"))
    return false;
  // In small letters one of the two must be a name by the lists: "falch ohonot" is neither.
  if (small && last.text === last.lower && !listed(first) && !listed(last)) return false;
  return first.lower !== 'st' || first.text === first.text.toUpperCase();
}

const listed = ({ text }: Word): boolean => {
  const { given, family } = know(fold(text));
  return given + family > 0;
};

const familyFirst = (one: string, two: string): boolean => {
  const [a, b] = [know(one.toLowerCase()), know(two.toLowerCase())];
  return a.given === 0 && b.given > 0 && (a.family > b.family || b.family === 0);
};

/** `#EmmaThompson`, `@emma_thompson09`, `#emmathompson`: the span is the whole tag. */
function inTag(view: View, token: Token, register: RegisterLookup): RegisteredName[] {
  const via = token.kind === 'hashtag' ? 'hashtag' : 'mention';
  const pieces = cut(view.text, view.folded, token.start + 1, token.end);
  const words = pieces.map((p) => wordOfPiece(p));
  const spelt = inRun({ words, text: view.text, register, via, joins: () => true });
  const found = spelt.length > 0 ? spelt : pieces.flatMap((piece) => inLetters(piece, register, via));
  return found.slice(0, 1).map((name) => ({ ...name, start: token.start, end: token.end }));
}

/** Shortest part of a name that is looked for in letters without a gap. */
const PART = 2;

/** "emmathompson": parted where one side is a name that lists know, since any letters may be parted anywhere. */
function inLetters(piece: Piece, register: RegisterLookup, via: RegisteredName['via']): RegisteredName[] {
  const { text, start, end } = piece;
  if (text.length < 2 * PART + 2 || text.length > 40) return [];
  const mayHold = heldBy(register);
  const lower = text.toLowerCase();
  for (let at = PART; at <= text.length - PART; at++) {
    const [one, two] = [hashRange(lower, 0, at), hashRange(lower, at, lower.length)];
    const [a, b] = [knowHash(one), knowHash(two)];
    if (Math.max(a.given, b.given) < 1 && Math.max(a.family, b.family) < 2) continue;
    const words = [text.slice(0, at), text.slice(at)] as const;
    if (!mayHold(words[0], one) || !mayHold(words[1], two)) continue;
    const match = register.pair(...words);
    if (match)
      return [{ start, end, form: 'full', words, turned: familyFirst(...words), register: match, via }];
  }
  return [];
}

/** First names of children who must not be named at all, added to `found`. */
function firstNames(
  { text }: View,
  words: readonly Word[],
  found: RegisteredName[],
  register: RegisterLookup,
): void {
  const mayHold = heldBy(register);
  const full = found.length;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if ((word.text === word.lower && word.known.given === 0) || !mayHold(word.text, word.hash)) continue;
    const match = register.single(word.text);
    if (match === null || found.some((name, k) => k < full && overlap(name, word))) continue;
    const before = words[i - 1];
    if (before && TITLE.test(before.lower) && /^[\s.]*$/.test(text.slice(before.end, word.start))) continue;
    const { start, end } = word;
    found.push({
      start,
      end,
      form: 'first',
      words: [word.text],
      turned: false,
      register: match,
      via: 'words',
    });
  }
}
