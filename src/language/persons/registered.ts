import type { Token, View } from '../../engine/doc.ts';
import type { RegisterLookup } from '../../engine/setting.ts';
import { gatesOf } from '../gate.ts';
import { knowHash } from '../lexicon/know.ts';
import { hashRange } from '../lexicon/table.ts';
import { cut, type Piece } from '../tags.ts';
import { isGap, isGapOrComma } from './gaps.ts';
import { heldBy } from './held.ts';
import { ALONE, holdsName, lowerOf, markOf, marksOf, type Word, wordOfPiece } from './register-words.ts';
import { inParts } from './registered-apart.ts';
import { BRACKET, familyFirst, inRun, type RegisteredName, type Run } from './registered-run.ts';
import { type Unit, unitsOf } from './units.ts';

const BEFORE_ONE =
  /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|prof|professor|rev|revd|father|sister|st|saint)$/;

/** In running text: "Olivia Carter", "Olivia 🌟 Carter", "Olivia (Carter)", "olivia.carter". */
const isWrittenGap = (gap: string): boolean => isGap(gap) || gap === BRACKET || gap === '.';

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
    const whole = full.length;
    full.push(...inParts({ words: units, marks, text, register }, (word) => isTaken(full, whole, word)));
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
    const one = hashRange(lower, 0, at);
    const two = hashRange(lower, at, lower.length);
    const a = knowHash(one);
    const b = knowHash(two);
    if (Math.max(a.given, b.given) < 1 && Math.max(a.family, b.family) < 2) continue;
    const words = [text.slice(0, at), text.slice(at)] as const;
    if (!asked.may(words[0], one) || !asked.may(words[1], two)) continue;
    const match = register.pair(...words);
    if (match)
      return [{ start, end, form: 'full', words, turned: familyFirst(...words), register: match, via }];
  }
  return [];
}

/** Is the word part of one of the first `full` names? */
const isTaken = (found: readonly RegisteredName[], full: number, word: Word): boolean =>
  found.some((name, k) => k < full && stands(name, word));

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
    if (match === null || isTaken(found, full, word)) continue;
    const before = words[i - 1];
    if (
      before &&
      BEFORE_ONE.test(lowerOf(before)) &&
      /^[\s.]*$/.test(text.slice(before.end, word.token.start))
    )
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
