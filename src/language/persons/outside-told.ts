import { CUE } from '../cues.ts';
import { isClass } from '../school-years.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import { isThanksBefore } from './thanked.ts';

/*
 * Grown-ups that come to a school or sit on its board, told by the body they come from: "X @ Active Ardent", "coaches from
 * Ardent Sports - X and Y", "Lions Club member Z", "W (co-opted)". From general knowledge.
 */

/** Is something called with capitals at `i` that is no class, house or school of pupils? */
const isBody = (a: Around, i: number): boolean =>
  a.token(i)?.kind === 'word' &&
  (a.token(i)?.shape.startsWith('cap') ?? false) &&
  !isClass(a.word(i)) &&
  !a.cue(i, CUE.pupil) &&
  !/^(?:year|class|house|form|room|team)$/.test(a.word(i + 1)) &&
  !/^(?:year|class|house|form|room|home|school)$/.test(a.word(i));

/** "Thanks X @ Active Ardent": where somebody works; not "X @ Year 3", or where pupils are placed for a week. */
const isAtBody = (a: Around, to: number): boolean =>
  a.word(to + 1) === '@' &&
  isBody(a, to + 2) &&
  isThanksBefore(a, to) &&
  (a.cuesIn(a.low, a.high) & (CUE.sport | CUE.award | CUE.praise)) === 0;

const SENT = setOf(
  'coaches instructors officers engineers scientists staff volunteers colleagues representatives rangers firefighters nurses paramedics trainers consultants apprentices experts employees actors architects vets journalists librarians facilitators ambassadors lifeguards chefs dancers musicians artists medics graduates',
);
/** "The sports coaches from Ardent Sports - X and Y": over the dash at `head`. */
function sentBy(a: Around, head: number): boolean {
  if (!/^[:–—-]$/.test(a.word(head))) return false;
  for (let j = head - 1; j > head - 6 && a.here(j) && a.token(j)?.kind === 'word'; j--)
    if (/^(?:from|at|of)$/.test(a.word(j)))
      return (
        SENT.has(a.word(j - 1)) &&
        isBody(a, a.word(j + 1) === 'the' ? j + 2 : j + 1) &&
        !/^(?:student|pupil|young|junior|reading|eco|anti-bullying|wellbeing)$/.test(a.word(j - 2))
      );
  return false;
}

const MEMBER_OF = setOf(
  'lions rotary rotarian wi pta ptfa friends governing trust table legion wheel probus soroptimist parish masonic congregation church mosque u3a bowls gurdwara',
);
/** "Lions Club member X", "WI members Y and Z"; not "choir member", "eco committee member", nor "committee member" alone. */
function isMemberOf(a: Around, from: number): boolean {
  if (!/^(?:members?|stalwarts?)$/.test(a.word(from - 1))) return false;
  const at = /^(?:club|committee|board)$/.test(a.word(from - 2)) && a.here(from - 3) ? from - 3 : from - 2;
  if (!MEMBER_OF.has(a.word(at)) || a.cue(at - 1, CUE.pupil)) return false;
  a.ctx.heads ||= a.word(from - 1).endsWith('s');
  return !/^(?:eco|school|pupil|student|youth|junior|house)$/.test(a.word(at - 1));
}

/** "X (co-opted)", "Y (LA governor)": how somebody came to sit on the board. */
const SEATS =
  /^\( (?:co-opted|la|lea|local authority|foundation|parent|staff|community|partnership|ex-?officio|associate|diocesan|elected|appointed|chair|vice[- ]chair|clerk)(?: (?:member|governor|trustee|parent|staff|elected))? \)/;
const BOARD = /\b(?:governors?|governing|board|trustees?|lgb|llywodraethwyr)\b/;
const hasSeat = (a: Around, to: number): boolean =>
  a.word(to + 1) === '(' &&
  SEATS.test(a.clause(to + 1, 1, 5)) &&
  BOARD.test(a.view.folded) &&
  !/\b(?:(?:student|pupil|junior|young|eco|digital|house|sports?|prefect|youth) (?:governors?|board|trustees?)|council|parliament)\b/.test(
    a.view.folded,
  );

/** "A concert by pupils of X", "students of Y": who teaches them, or the school. */
const taughtThem = (a: Around, from: number): boolean =>
  a.word(from - 1) === 'of' && /^(?:pupils|students|learners)$/.test(a.word(from - 2));

/** "Supply cover in 3C this week: X", "cover for 4B: Y". */
const COVERS = /\bsupply(?: \S+){0,6}$|\bcover (?:in|for|teachers?|supervisors?)(?: \S+){0,5}$/;
const isCover = (a: Around, head: number): boolean =>
  /^(?:[:–—-]|is|are)$/.test(a.word(head)) &&
  COVERS.test(a.clause(head - 1, -1, 8)) &&
  !/\b(?:book|album|magazine|front|art|food|foodbank|dug)\b/.test(a.clause(head - 1, -1, 8));

const SPEECH =
  /\b(?:head's|headteacher's|principal's|headmaster's|head teacher's|governors'|chair's|careers|information|welcome|keynote) (?:talk|address|speech|presentation|keynote)(?: \S+){0,4}$/;
/** "Head's talk at 5.15 by X". */
const givesSpeech = (a: Around, from: number): boolean =>
  /^(?:by|from|with)$/.test(a.word(from - 1)) &&
  SPEECH.test(a.clause(from - 2, -1, 8)) &&
  !/\b(?:awards?|prizes?|cup|trophy|won|reviewed|notes|poster)\b/.test(a.clause(from - 2, -1, 8));

/** Why a name, at tokens `from..to`, is that of somebody from such a body; '' where nothing tells it. */
export function bodyTells(a: Around, from: number, to: number): string {
  if (isAtBody(a, to)) return 'where somebody works';
  if (isMemberOf(a, from)) return 'a member of a body of grown-ups';
  if (hasSeat(a, to)) return 'a seat on the board';
  if (taughtThem(a, from)) return 'whose pupils they are';
  return givesSpeech(a, from) ? 'whose talk it is' : '';
}

/** The same by what stands at `head` before the whole row of names. */
export const bodyTellsRow = (a: Around, head: number): string =>
  sentBy(a, head) ? 'who sent those named' : isCover(a, head) ? 'who covers for a teacher' : '';
