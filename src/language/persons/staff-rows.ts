import { CUE } from '../cues.ts';
import { isClass } from '../school-years.ts';
import type { Around } from './around.ts';
import type { Context } from './context.ts';

/*
 * Rows of a school's staff with the classes that they teach: "New staff: X (3K), Y (4W)". The class behind each name would
 * else say that a pupil is meant.
 */

/** Before the colon: who those are that follow, and nothing that pupils are given by them. */
const HEADING =
  /\b(?:staff(?:ing)?(?: (?:team|list|changes|update))?|teachers|teaching (?:staff|team|assistants)|class teachers|form tutors|tutors|ects|nqts|rqts|tas|ltas|new faces|new colleagues|classes|class lists? of staff)(?: (?:for|in|from|this|next|at|joining|starting|are|is|will|as|we|welcome|us|our|on)(?: \S+){0,4})?$/;
const OF_PUPILS =
  /\b(?:award|awards|choice|choices|favourite|favourites|nominated|nominations?|prizes?|picks?|week|month|star|stars|pupils?|students?|well done|congrat\w*|proud|winners?|thank|thanks|met|chose|display|portraits?|corridor|wall|gallery|choir|squad|band|council|by|v|vs|versus|against|beat)\b/;
/** Without one of these, "classes:" heads rows of pupils as well. */
const WHEN = /\b(?:september|next year|new (?:school |academic )?year|\d{4})\b/;
/** "New faces" and "classes" are pupils' as well: that staff is meant must be told, or a title stand in the row. */
const OF_ALL = /\b(?:new faces|classes)\b/;
const OF_STAFF = /\b(?:staff|teachers?|colleagues|teaching)\b/;
/** How far back the heading may stand, in tokens. */
const FAR = 44;

/** Whether what stands between heading and name is a row: names, classes, commas, brackets. */
function isOfRow(a: Around, i: number): boolean {
  const token = a.token(i);
  if (!token || a.cue(i, CUE.award) || /^(?:prefects?|captains?|winners?)$/.test(token.folded)) return false;
  if (token.kind !== 'word') return token.kind !== 'newline' || a.token(i - 1)?.kind !== 'newline';
  return (
    token.shape !== 'lower' ||
    isClass(token.folded) ||
    /^(?:and|year|class|in|the|mr|mrs|ms|miss)$/.test(token.folded)
  );
}

/** "Staff update: X moves to Y5, Y to Y2": a heading over a whole sentence. */
const MOVES =
  /^(?:staff(?:ing)?|teaching) (?:update|changes|moves|movements|structure)(?: (?:for|in|from) (?:\S+ ){0,3}\S+)? :/;
const tellsMoves = (a: Around, from: number): boolean =>
  (a.word(a.low) === 'staff' || a.word(a.low) === 'staffing' || a.word(a.low) === 'teaching') &&
  MOVES.test(a.clause(a.low, 1, Math.min(9, from - a.low))) &&
  !OF_PUPILS.test(a.sentence());

/** Takes back what the class beside a name says, where a heading tells that teachers and their classes are listed. */
export function staffRow(a: Around, from: number, ctx: Context): void {
  if (ctx.titled || !(tellsMoves(a, from) || isUnderHeading(a, from))) return;
  ctx.classed = false;
  ctx.staff = true;
  a.grownUpAfterAll('a heading of staff');
}

/** "New staff: X (3K), Y": does such a heading stand before the row of names and classes? */
function isUnderHeading(a: Around, from: number): boolean {
  let i = from - 1;
  while (a.here(i) && i > from - FAR && a.word(i) !== ':' && isOfRow(a, i)) i--;
  if (a.word(i) !== ':') return false;
  const lead = a.clause(i - 1, -1, 9);
  if (!HEADING.test(lead) || OF_PUPILS.test(lead)) return false;
  if (/\bclasses\b/.test(lead) && !WHEN.test(lead)) return false;
  return !OF_ALL.test(lead) || OF_STAFF.test(lead) || /\b(?:mr|mrs|ms|miss)\b/.test(a.clause(i, 1, FAR));
}
