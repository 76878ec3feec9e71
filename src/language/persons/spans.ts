import type { View } from '../../engine/doc.ts';
import { hasFigure } from '../characters.ts';
import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import { bareRowFrom } from './bare-rows.ts';
import { hasOrder } from './clergy.ts';
import { isJest } from './creature-words.ts';
import { makesElse } from './elses.ts';
import { isPraiseWord } from './exclaimed.ts';
import { isArticle, isMiddle } from './given-family.ts';
import { costOfLeaving } from './left-out.ts';
import { beginsAnew } from './openers.ts';
import { isPart, PART } from './parts.ts';
import { type Span, scoreSpan } from './score.ts';
import { isInLabels, isNextSentence, opensNextLabel } from './sentence-ends.ts';
import { isPosition, isSheetCode } from './sheet-codes.ts';
import { follows, type Unit } from './units.ts';

/** Below this a span is not even looked at with its context. */
const POSSIBLE = 0.1;

/** Full-name spans of a view, best first by left-to-right choice, none overlapping. */
export function spansOf(view: View, units: readonly Unit[]): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < units.length; ) {
    // "Sr Mary Agnes": the name begins behind the title.
    if (!nameable(units[from] as Unit) || hasOrder(units[from] as Unit)) {
      from++;
      continue;
    }
    let to = from;
    while (to + 1 < units.length && joins(view, units, to)) to++;
    while (to > from && !nameable(units[to] as Unit) && !follows(units[to - 1], units[to] as Unit)) to--;
    const end = to;
    const row = to - from > 1 ? bareRowFrom(view, units, from, to) : -1;
    if (row >= 0) to = row - 1;
    if (to > from) spans.push(...best(units, from, to));
    from = end + 1;
  }
  return spans;
}

/** May this word be part of a name at all? */
function nameable(u: Unit): boolean {
  const first = u.word.charCodeAt(0);
  if (u.glued || !(first >= 97 && first <= 122)) return false;
  if (!u.capital && (u.style === 'foreign' || ABROAD.has(u.word))) return false;
  if ((u.cue & CUE.title) !== 0 && (u.cue & CUE.softTitle) === 0 && u.given < 3 && u.family < 3) return false;
  return (
    isNameLike(u) &&
    !hasFigure(u.word) &&
    !isPosition(u.token) &&
    !isFirstClass(u) &&
    !isPraiseWord(u.word) &&
    !isJest(u.word)
  );
}

/** "Rec Noah, Y1 Imogen": the class before Year 1. */
const isFirstClass = ({ word, token }: Unit): boolean =>
  word.length < 6 && token.shape !== 'lower' && FIRST_CLASSES.has(word);
const FIRST_CLASSES = setOf('rec recep nurs nsy eyfs');

/** "que orgulho!", "muy bien": small words of languages that are taught, which are names elsewhere. */
const ABROAD = setOf('que como muy bien tao tres nossa nosso nuestra nuestro');

/** Does the word by itself look like a part of a name? */
function isNameLike(u: Unit): boolean {
  if (u.capital) return u.common < 5 || u.given >= 2 || u.family >= 2;
  if (u.word.length < 2 || u.common >= 4)
    return u.given === 3 && u.common < 5 ? true : u.family === 3 && u.common < 5;
  return u.given >= 1 || u.family >= 1 || (u.unknown && u.word.length >= 3);
}

/** "Md. Ashraful Islam": a given name that is mostly written short. "Thos." and "Wm." stand in old registers only. */
const isShortGiven = (u: Unit): boolean => u.token.shape === 'cap' && SHORT_GIVEN.has(u.word);
const SHORT_GIVEN = setOf('md mohd muhd mhd');

/** Does the unit after `i` go on with the same run? Only blank space, or a full stop after an initial, may stand between. */
function joins(view: View, units: readonly Unit[], i: number): boolean {
  const u = units[i] as Unit;
  const next = units[i + 1] as Unit;
  if (u.possessive) return false;
  // "Saskia helming the Optimist": what she is doing.
  if (u.capital && !next.capital && next.family < 3 && next.given < 2 && next.word.endsWith('ing'))
    return false;
  if (next.at !== u.at + 1) {
    const between = view.tokens[u.at + 1];
    if (next.at !== u.at + 2 || !between) return false;
    const emoji =
      between.kind === 'emoji' &&
      u.given >= 2 &&
      (u.family <= 1 || u.given === 3) &&
      u.common < 3 &&
      next.family >= 2 &&
      next.common < 3 &&
      next.given <= 1 &&
      !makesElse(view.tokens[next.at + 1]);
    const clung = between.start === u.end && next.token.start === between.end;
    // "nikola_horvathova" in running text.
    const joined = between.text === '_' && clung && u.given >= 1 && (next.family >= 1 || next.unknown);
    if (
      !emoji &&
      !joined &&
      !(
        (u.initial || u.word === 'st' || isShortGiven(u)) &&
        between.text === '.' &&
        between.start === u.end &&
        // "Wrens: Poppy T. Robins: Max": a label begins.
        !(view.tokens[next.at + 1]?.text === ':' && isInLabels(view, u.at)) &&
        !(u.initial && opensNextLabel(view, units[i - 1], next)) &&
        !(u.initial && units[i - 1]?.at === u.at - 1 && isNextSentence(view, next, units[i + 2]))
      )
    )
      return false;
    if (emoji && units[i - 1]?.at === u.at - 1 && units[i - 1]?.capital) return false;
  } else if (next.token.sentence !== u.token.sentence) return false;
  // "Fionnuala Nic an Bhaird": the article behind a clan's word.
  if (isArticle(u, next)) return units[i + 2]?.at === next.at + 1 && (units[i + 2] as Unit).capital;
  if (beginsAnew(view, next) || isSheetCode(view.tokens, u.at)) return false;
  if (nameable(next) || follows(u, next) || isMiddle(u, next, units[i + 2])) return true;
  if (next.initial && isLetter(view, u, next, units[i + 2])) return true;
  // A particle in small letters between two names.
  if (!isPart(next, PART.inner)) return false;
  // "lan y môr": the Welsh article, where no capital says that it is the Spanish "and".
  if (next.word === 'y' && !u.capital) return false;
  const after = units[i + 2];
  const then = units[i + 3];
  return (
    (after !== undefined &&
      after.at === next.at + 1 &&
      (nameable(after) || (isPart(after, PART.inner) && then !== undefined && nameable(then)))) ||
    false
  );
}

/** "Zohaib A. Khattak", "Marie I Duval": a letter of a middle name that is a word by itself too, "a" or "I". */
function isLetter({ tokens }: View, u: Unit, { at, end, token }: Unit, after: Unit | undefined): boolean {
  // "mia t. hornsby": a letter in small letters has been looked at where the words were read.
  if (token.shape === 'lower') return true;
  if (!u.capital || u.given < 1 || !after?.capital || after.token.sentence !== token.sentence) return false;
  const stop = tokens[at + 1];
  if (stop?.text === '.') return stop.start === end && after.at === at + 2 && nameable(after);
  // Without a stop, only between two words that hardly are anything else.
  const sure = u.given === 3 && u.common < 2 && after.family >= 2 && after.common < 2 && after.given < 3;
  return sure && after.at === at + 1 && (u.style === 'normal' || u.style === 'title');
}

/** Would a name be cut before `u`, in two: "Eilidh Nic | Dhòmhnaill", "Cathal Óg | Mac Suibhne"? */
const halved = (before: Unit | undefined, u: Unit | undefined): boolean =>
  u !== undefined &&
  before?.at === u.at - 1 &&
  before.capital &&
  (u.capital || isArticle(before, u)) &&
  (isPart(before, PART.clan) || (isPart(u, PART.clan) && (before.given >= 1 || before.unknown)));

/** "Priya Sharma | Lucy Webb": a word that is nothing but a family name, and one that is nothing but a first name. */
function startsAnew(units: readonly Unit[], from: number): boolean {
  const last = units[from - 1] as Unit;
  const first = units[from] as Unit;
  return (
    last.token.shape === 'cap' &&
    last.family >= 2 &&
    last.given < 2 &&
    !last.familyFirst &&
    first.token.shape === 'cap' &&
    first.given === 3 &&
    first.family < 2 &&
    first.common < 3
  );
}

/** The split of a run into names with the greatest gain. */
function best(units: readonly Unit[], from: number, to: number): Span[] {
  const n = to - from + 1;
  const gain = new Array<number>(n + 1).fill(0);
  const pick = new Array<Span | null>(n + 1).fill(null);
  for (let end = 1; end <= n; end++) {
    gain[end] = (gain[end - 1] as number) - costOfLeaving(units, from + end - 1);
    pick[end] = null;
    if (end < n && halved(units[from + end - 1], units[from + end])) continue;
    for (let length = 2; length <= Math.min(7, end); length++) {
      const start = end - length;
      if (start > 0 && halved(units[from + start - 1], units[from + start])) continue;
      const span = scoreSpan(units, from + start, from + end - 1);
      if (!span || span.score < POSSIBLE) continue;
      // Two names side by side with nothing between are rare: one longer name is likelier. A whole row of them is a list.
      const beside = pick[start]
        ? startsAnew(units, from + start)
          ? 0.4
          : n >= 6
            ? length === 2
              ? 0
              : 1
            : n <= 4
              ? 3.5
              : 2
        : 0;
      const total = (gain[start] as number) + span.score - POSSIBLE + 0.05 - beside;
      if (total > (gain[end] as number)) {
        gain[end] = total;
        pick[end] = span;
      }
    }
  }
  const out: Span[] = [];
  for (let end = n; end > 0; ) {
    const span = pick[end];
    if (span) {
      out.unshift(span);
      end = span.from - from;
    } else end--;
  }
  return out;
}

/** "J. Wiśniewska", "T Dunmore": no given name but its letter. */
export const initialsOnly = (units: readonly Unit[], { from, to, order }: Span): boolean =>
  areInitials(units, from, to - 1, true) ||
  (order === 'family-first' && areInitials(units, from + 1, to, false));

/** "Van Pham", "Bin Liu": a given name, before a family name of where it is one. */
const isBeforeOwn = (u: Unit, next: Unit | undefined): boolean =>
  u.capital && next?.familyFirst === true && next.family === 3;

/** "Della Marsh": what joins two parts of a name elsewhere is this one's given name; "De", "Al" and "Des" hardly are. */
const isWhole = (u: Unit): boolean =>
  u.capital && u.given === 3 && u.word.length > 3 && !isPart(u, PART.onlyParticle);

function areInitials(units: readonly Unit[], from: number, to: number, inner: boolean): boolean {
  for (let i = from; i <= to; i++) {
    const u = units[i] as Unit;
    if (!u.initial && !(inner && isPart(u, PART.inner) && !isWhole(u) && !isBeforeOwn(u, units[i + 1])))
      return false;
  }
  return true;
}

/** Given and family part as written. */
export function partsOf(units: readonly Unit[], span: Span): [string, string] {
  const text = (a: number, b: number): string =>
    units
      .slice(a, b)
      .map((u) => u.text)
      .join(' ');
  if (span.order === 'family-first') {
    let cut = span.from + 1;
    while (cut < span.to && isPart(units[cut - 1] as Unit, PART.inner)) cut++;
    return [text(cut, span.to + 1), text(span.from, cut)];
  }
  let cut = span.to;
  while (cut - 1 > span.from && isPart(units[cut - 1] as Unit, PART.inner)) cut--;
  return [text(span.from, cut), text(cut, span.to + 1)];
}
