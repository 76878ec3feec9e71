import type { Token, View } from '../../engine/doc.ts';
import type { RegisterLookup, RegisterMatch } from '../../engine/setting.ts';
import { gatesOf } from '../gate.ts';
import { know, knowHash } from '../lexicon/know.ts';
import { hashRange } from '../lexicon/table.ts';
import { PARTICLES } from '../particles.ts';
import { setOf } from '../sets.ts';
import { cut, type Piece } from '../tags.ts';
import { isComma, isGap, isGapOrComma } from './gaps.ts';
import { heldBy } from './held.ts';
import {
  ALONE,
  GOES,
  HELD,
  holdsName,
  isClose,
  lowerOf,
  MAY,
  markOf,
  marksOf,
  named,
  type Word,
  wordOfPiece,
} from './register-words.ts';
import { type Unit, unitsOf } from './units.ts';

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

type Run = {
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
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|prof|professor|rev|revd|father|sister|st|saint)$/;
/** Small words inside names. */
const INSIDE = setOf(PARTICLES);

/** What opens the bracket that a family name stands in. */
const BRACKET = ' (';
/** In running text: "Olivia Carter", "Olivia 🌟 Carter", "Olivia (Carter)", "olivia.carter". */
const isWrittenGap = (gap: string): boolean => isGap(gap) || gap === BRACKET || gap === '.';
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
const endOf = (text: string, first: Word, { end, token }: Word): number =>
  text.charAt(end) === ')' && text.slice(first.end, token.start).includes('(') ? end + 1 : end;

/** Pupils of the register in one view: in running text, tags, handles, file names and links. */
export function registeredNames(
  view: View,
  register: RegisterLookup,
  read?: readonly Unit[],
): RegisteredName[] {
  const { text } = view;
  if (view.id.startsWith('file[')) return inSlug(view, { start: 0, end: text.length }, 'file', register);
  const units = read ?? unitsOf(view);
  const marks = marksOf(units, text, register);
  const full: RegisteredName[] = [];
  if (holdsName(marks, 2)) {
    for (const name of inRun({ words: units, marks, text, register, via: 'words', joins: isWrittenGap }))
      full.push(name);
    if (text.includes(',')) {
      const left = full.length === 0 ? { words: units, marks } : without(full, units, marks, text, register);
      full.push(...inRun({ ...left, text, register, via: 'words', joins: isGapOrComma, comma: true }));
    }
  }
  const { handle, url } = gatesOf(view);
  for (const token of handle || url ? view.tokens : []) {
    if (HANDLES.has(token.kind)) full.push(...inTag(view, token, register));
    else if (token.kind === 'url') full.push(...inSlug(view, token, 'link', register));
  }
  firstNames(view, units, marks, full, register);
  return full.length < 2 ? full : full.sort((a, b) => a.start - b.start);
}

export type Stretch = { readonly start: number; readonly end: number };
export const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

const stands = (name: Stretch, { token, end }: Word): boolean => name.start < end && token.start < name.end;

/** The words that stand in none of the names, all in order, with their marks: those change only behind a gap. */
function without(
  names: readonly RegisteredName[],
  units: readonly Word[],
  marks: readonly number[],
  text: string,
  register: RegisterLookup,
): Pick<Run, 'words' | 'marks'> {
  const words: Word[] = [];
  const left: number[] = [];
  let next = 0;
  let gap = false;
  for (let i = 0; i < units.length; i++) {
    const word = units[i] as Word;
    while (next < names.length && (names[next] as Stretch).end <= word.token.start) next++;
    if (next < names.length && stands(names[next] as Stretch, word)) {
      gap = true;
      continue;
    }
    words.push(word);
    left.push(gap ? markOf(words, words.length - 1, text, heldBy(register)) : (marks[i] as number));
    gap = false;
  }
  return { words, marks: left };
}

/** Neighbouring words that the register knows as one name: the shortest that fits, lengthened by what also fits. */
function inRun({ words, marks, text, register, via, joins, comma = false }: Run): RegisteredName[] {
  const out: RegisteredName[] = [];
  const at = (i: number): Word => words[i] as Word;
  const has = (i: number, bits: number): boolean => ((marks[i] as number) & bits) !== 0;
  const gap = (i: number): string => text.slice(at(i - 1).end, at(i).token.start);
  /** Does word `i` belong to the same stretch as the one before? */
  const goesOn = (i: number): boolean => {
    const [before, word] = [at(i - 1), at(i)];
    return (
      (before.token.sentence === word.token.sentence || gap(i) === '.' || isWrapped(before, word, gap(i))) &&
      (has(i, GOES) || INSIDE.has(word.text) || named(words, i, text)) &&
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

  /** "Wong Ka Yan": the words behind the first, closed up, are one name of the register. */
  const closed = (from: number, to: number): boolean => {
    const behind = words.slice(from + 1, to + 1).map((w) => w.text);
    return register.pair(at(from).text, behind.join('').replaceAll('-', '')) !== null;
  };

  let nextComma = -1;
  for (let from = 0; from < words.length; from++) {
    if (!has(from, MAY)) continue;
    const most = Math.min(words.length, from + LONGEST);
    if (comma) {
      if (nextComma < at(from).end) nextComma = text.indexOf(',', at(from).end);
      if (nextComma < 0) break;
      if (nextComma > at(most - 1).token.start) continue;
    }
    let commas = 0;
    for (let to = from + 1; to < most && goesOn(to); to++) {
      // "Carter, Olivia Grace": one comma, and no list of names.
      if (comma && isComma(gap(to)) && ++commas > 1) break;
      // What has none has been asked about before.
      if (comma && commas === 0) continue;
      const match = has(to, MAY) && fits(at(from), at(to)) ? ask(from, to) : null;
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

const familyFirst = (one: string, two: string): boolean => {
  const [a, b] = [know(one.toLowerCase()), know(two.toLowerCase())];
  return a.given === 0 && b.given > 0 && (a.family > b.family || b.family === 0);
};

const HANDLES: ReadonlySet<Token['kind']> = new Set(['hashtag', 'mention', 'email']);

/** `#EmmaThompson`, `@emma_thompson09`, `#emmathompson`, `emma.thompson@school.uk`: the span is the whole. */
function inTag(view: View, token: Token, register: RegisterLookup): RegisteredName[] {
  const via = token.kind === 'hashtag' ? 'hashtag' : 'mention';
  const [from, to] =
    token.kind === 'email'
      ? [token.start, view.text.indexOf('@', token.start)]
      : [token.start + 1, token.end];
  const pieces = cut(view.text, view.folded, from, to);
  const words = pieces.map(wordOfPiece);
  const marks = marksOf(words, view.text, register);
  const spelt = inRun({ words, marks, text: view.text, register, via, joins: () => true });
  const found = spelt.length > 0 ? spelt : pieces.flatMap((piece) => inLetters(piece, register, via));
  return found.slice(0, 1).map((name) => ({ ...name, start: token.start, end: token.end }));
}

/** "emma_thompson_wins.jpg", "/news/emma-thompson-wins": the span is the name alone. */
function inSlug(
  view: View,
  { start, end }: Stretch,
  via: 'file' | 'link',
  register: RegisterLookup,
): RegisteredName[] {
  const { text } = view;
  const words = cut(text, view.folded, start, end).map(wordOfPiece);
  const marks = marksOf(words, text, register);
  return inRun({ words, marks, text, register, via, joins: (gap) => /^[^\p{L}]*$/u.test(gap) });
}

/** Shortest part of a name that is looked for in letters without a gap. */
const PART = 2;

/** "emmathompson": parted where one side is a name that lists know, since any letters may be parted anywhere. */
function inLetters(piece: Piece, register: RegisterLookup, via: RegisteredName['via']): RegisteredName[] {
  const { text, start, end } = piece;
  if (text.length < 2 * PART + 2 || text.length > 40) return [];
  const asked = heldBy(register);
  const lower = text.toLowerCase();
  for (let at = PART; at <= text.length - PART; at++) {
    const [one, two] = [hashRange(lower, 0, at), hashRange(lower, at, lower.length)];
    const [a, b] = [knowHash(one), knowHash(two)];
    if (Math.max(a.given, b.given) < 1 && Math.max(a.family, b.family) < 2) continue;
    const words = [text.slice(0, at), text.slice(at)] as const;
    if (!asked.may(words[0], one) || !asked.may(words[1], two)) continue;
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
  marks: readonly number[],
  found: RegisteredName[],
  register: RegisterLookup,
): void {
  const full = found.length;
  for (let i = 0; i < words.length; i++) {
    if (((marks[i] as number) & ALONE) === 0) continue;
    const word = words[i] as Word;
    const match = register.single(word.text);
    if (match === null || found.some((name, k) => k < full && stands(name, word))) continue;
    const before = words[i - 1];
    if (before && TITLE.test(lowerOf(before)) && /^[\s.]*$/.test(text.slice(before.end, word.token.start)))
      continue;
    found.push({
      start: word.token.start,
      end: word.end,
      form: 'first',
      words: [word.text],
      turned: false,
      register: match,
      via: 'words',
    });
  }
}
