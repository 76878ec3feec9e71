import { CUE, cueOf, mayCue } from './cues.ts';
import { ByHash } from './lexicon/by-hash.ts';
import { know } from './lexicon/know.ts';
import { hashWord } from './lexicon/table.ts';
import { JOINING } from './particles.ts';
import { isClass } from './school-years.ts';
import { setOf } from './sets.ts';
import { alternatives } from './streets.ts';

/** A piece of a hashtag, handle, file name or link: folded word and its offsets in the view. */
export type Piece = {
  readonly word: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** Cuts at underscores, hyphens, blanks, digits and changes of case: "#WellDoneYusuf_09" → Well, Done, Yusuf. */
export function cut(text: string, folded: string, start: number, end: number): Piece[] {
  const out: Piece[] = [];
  for (let i = start; i < end; ) {
    const to = pieceEnd(text, i, end);
    if (to < 0) return joinMac(cutForeign(text, folded, start, end));
    if (to > i) out.push({ word: folded.slice(i, to), text: text.slice(i, to), start: i, end: to });
    i = Math.max(to, i + 1);
  }
  return joinMac(out);
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
/** A small letter, or an apostrophe. */
const isSmall = (code: number): boolean => (code >= 97 && code <= 122) || code === 39;

/** End of the piece that begins at `at`; `at` itself where none does, -1 where a letter beyond ASCII comes in. */
function pieceEnd(text: string, at: number, end: number): number {
  let i = at;
  if (isCapital(text.charCodeAt(i))) i++;
  if (i === at || (i < end && isSmall(text.charCodeAt(i))))
    while (i < end && isSmall(text.charCodeAt(i))) i++;
  else {
    while (i < end && isCapital(text.charCodeAt(i))) i++;
    // The last of several capitals belongs to the small letters after it: "PEClub".
    if (i < end && i > at + 1 && isSmall(text.charCodeAt(i)) && text.charCodeAt(i) !== 39) i--;
  }
  return i < end && text.charCodeAt(i) > 127 ? -1 : i;
}

const PIECE = /\p{Lu}?[\p{Ll}\p{Lo}']+|\p{Lu}+(?!\p{Ll})|\p{Lu}/gu;
/** The same by expression, for letters of any alphabet. */
function cutForeign(text: string, folded: string, start: number, end: number): Piece[] {
  const out: Piece[] = [];
  for (const m of text.slice(start, end).matchAll(PIECE)) {
    const from = start + m.index;
    const to = from + m[0].length;
    out.push({ word: folded.slice(from, to), text: m[0], start: from, end: to });
  }
  return out;
}

/** A lone "d" too, where the capital behind it shows whose it is: "#LiamDSouza". */
const JOINS = setOf(JOINING, 'd');

/** "Mac" + "Gregor", "O" + "Brien", "Mc" + "Alpine" belong together. */
function joinMac(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const p = pieces[i] as Piece;
    const next = pieces[i + 1];
    if (next && next.start === p.end && next.word.length > 2 && JOINS.has(p.word)) {
      out.push({ word: p.word + next.word, text: p.text + next.text, start: p.start, end: next.end });
      i++;
    } else out.push(p);
  }
  return out;
}

const SHORT = new Set(
  'a i am an as at be by do go he hi if in is it me my no of on or so to up us we ur yr ks'.split(' '),
);

/** Can the whole be read as ordinary words ("worldbookday", "goodluck")? Each of three letters or more, or a small function word. */
export function ordinary(run: string): boolean {
  const reach = new Array<boolean>(run.length + 1).fill(false);
  reach[0] = true;
  for (let i = 0; i < run.length; i++) {
    if (!reach[i]) continue;
    for (let j = i + 1; j <= Math.min(run.length, i + 14); j++) {
      if (reach[j]) continue;
      const word = run.slice(i, j);
      reach[j] =
        word.length < 3
          ? SHORT.has(word) || isClass(word)
          : know(word).common >= 2 || isClass(word) || (mayCue(word) && cueOf(word) !== 0);
    }
  }
  return reach[run.length] === true;
}

/** Given name and family name run together in small letters, and what stands before them. */
export type Split = {
  readonly before: number;
  readonly given: number;
  readonly middle: number;
  readonly score: number;
};

const strength = (word: string, side: 'given' | 'family'): number => {
  const k = know(word);
  const level = k[side] - (k.place && k[side] < 3 ? 1.5 : 0);
  if (k[side] > 0 && level <= 0) return 0;
  if (level === 0) return side === 'family' && word.length >= 4 && k.common === 0 && k.given >= 2 ? 0.9 : 0;
  return level + (k.common >= 3 ? -1.2 : k.common >= 1 ? -0.5 : 0);
};

const JOINED = new RegExp(`^(?:${alternatives(JOINING)})(.{3,})$`);

/**
 * "oliviacarter" → olivia|carter; "goodluckcerys" + "pugh" is cut at the underscore before. Only lists decide, so
 * both halves must be names there; `before` counts leading letters that are ordinary words.
 */
export function splitName(run: string): Split | null {
  const hash = hashWord(run);
  const known = kept.of(hash);
  return known === undefined ? kept.keep(hash, split(run)) : known;
}

/** The same tags and handles come again and again. */
const kept = new ByHash<Split | null>(8);

function split(run: string): Split | null {
  let best: Split | null = null;
  let plain: boolean | undefined;
  for (let i = 5; i <= run.length; i++) {
    const place = know(run.slice(0, i));
    if (place.place && place.given < 3 && (i === run.length || ordinary(run.slice(i)))) return null;
  }
  for (let before = 0; before <= run.length - 6; before++) {
    if (before > 0 && (before < 3 || !ordinary(run.slice(0, before)))) continue;
    for (let given = 2; given <= Math.min(14, run.length - before - 3); given++) {
      const g = run.slice(before, before + given);
      const gs = strength(g, 'given');
      if (gs < 1 || (given === 2 && gs < 3)) continue;
      const rest = run.slice(before + given);
      const fs = familyRun(rest);
      if (fs < 1) continue;
      // Longer names on both sides are less of an accident; ordinary words before cost a little.
      plain ??= ordinary(run);
      const score =
        gs +
        fs +
        Math.min(3, 0.25 * (Math.min(given, 7) + Math.min(rest.length, 8)) - 1) -
        (before > 0 ? 0.6 : 0) -
        (plain ? 2.5 : 0);
      if (!best || score > best.score) best = { before, given, middle: 0, score };
    }
  }
  return best && best.score >= 4.2 ? best : null;
}

/** A family name, with particles or doubled ("delahaye", "smithjones", "rojasquispe"). */
export function familyRun(rest: string): number {
  if (rest.length < 3) return 0;
  let best = rest.length === 3 ? strength(rest, 'family') - 0.5 : strength(rest, 'family');
  const joined = JOINED.exec(rest);
  if (joined?.[1]) best = Math.max(best, strength(joined[1], 'family') - 0.3);
  if (rest.length >= 8)
    for (let i = 3; i <= rest.length - 4; i++) {
      const a = strength(rest.slice(0, i), 'family');
      const b = strength(rest.slice(i), 'family');
      if (a >= 2 && b >= 2) best = Math.max(best, Math.min(a, b) - 0.4);
    }
  return best;
}

/** Tags and handles of organisations rather than people. */
export const orgWord = (word: string): boolean =>
  (cueOf(word) & (CUE.thing | CUE.pupil | CUE.title)) !== 0 ||
  /^(?:team|official|ta|hlta|slt|ect|nqt|scitt|pgce|news|uk|mat|sch|pri|ps|fc|club|sport|pe|dept|maths|science|music|drama|trust|pta|team|the|we|our|kids|books|writes|author|illustrator|teach|teacher|teaches|head|mp|cllr|dr|mr|mrs|miss|ms|sir|prof|coach|physio|poet|poetry|storyteller|illustrates|illustrations|fitness|yoga|pt|tutor|edu|consultant|ceramics|bakes|lecturer|politics|tv|live|day|week|club)$/.test(
    word,
  );
