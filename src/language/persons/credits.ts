import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import type { Context } from './context.ts';

/*
 * Whose a picture is: told of grown-ups and firms, where the same words tell elsewhere of what a child did.
 */

const PICTURE = setOf(
  'photo photos photograph photographs pic pics picture pictures image images video videos footage clip film',
);
/** Before a colon: one of these may stand above a picture and tell whom it shows, more of them tell whose they are. */
const ONE = setOf('photo photograph pic pics picture image');

/** "Photo: X", "Pic: X / Y Press": who took it, where nothing is told of the one named; a colon stands before `from`. */
export function isCredited(a: Around, from: number, to: number): boolean {
  // "Absent from photo: X", "In the picture: X": who is in it.
  if (!ONE.has(a.word(from - 2)) || /^(?:from|in|the|this|our|of)$/.test(a.word(from - 3))) return false;
  const next = a.token(to + 1);
  if (!next || !a.here(to + 1) || next.kind === 'newline') return true;
  if (next.folded === '/' || next.folded === '|' || next.folded === ')') return true;
  if (next.folded === '.') return !a.here(to + 2);
  return next.folded === ',' && a.word(to + 2) === 'for' && a.word(to + 3) === 'the';
}

/**
 * "Hat-trick courtesy of X": what a child did; of pictures and of accounts it is said whose they are. `i` is the place of
 * one of the two words.
 */
export function isCourtesy(a: Around, i: number, from: number): boolean {
  const at = a.word(i) === 'of' ? i - 1 : i;
  return a.word(at) === 'courtesy' && a.token(from)?.kind === 'word' && !PICTURE.has(a.word(at - 1));
}

/** "Art in the staffroom: X, 'Yellow Chairs'": where something hangs. */
export const isHungThere = (a: Around, k: number): boolean =>
  /^(?:staffroom|office|reception|library|kitchen)$/.test(a.word(k)) &&
  /\b(?:art|artwork|works?|displays?|exhibition|gallery|pictures?|paintings?|photos?|prints?|drawings?|poems?|shown?|hanging|hung|up)\b.* (?:in|outside|at|by|near|for|on) (?:the|our)$/.test(
    a.clause(k - 1, -1, 8),
  );

/** What newspapers, stations and agencies are called by. */
const PRESS = setOf(
  `times post echo mail herald gazette argus telegraph chronicle guardian journal express courier observer examiner
  standard news mercury star sentinel press advertiser reporter recorder citizen bulletin tribune record leader
  enquirer inquirer messenger independent mirror sun metro scotsman bbc itv stv s4c sky radio magazine times-herald
  press-and-journal evening daily weekly whig packet review visitor`,
);
/** What those who report make, and papers that a school makes itself. */
const REPORT =
  /\b(?:photos?|photographs?|pictures?|images?|pics?|reports?|stor(?:y|ies)|articles?|pieces?|features?|interviews?|write-?up|footage|words)\b/;
const OF_SCHOOL = /\b(?:our|school|class|year|house|form|club|concert|night)\b/;
/** How far behind the name the paper may stand: "for this week's Leigh Times". */
const FAR = 6;
/** "Photo by X for the Gazette", "a story by X in today's Courier": whose trade it is, not whom the paper tells of. */
export function reported(a: Around, from: number, to: number, ctx: Context): void {
  if (a.word(from - 1) !== 'by' || ctx.tie >= 3) return;
  if (isInPaper(a, from)) {
    a.grownUpAfterAll('writes for the press');
    return;
  }
  if (!/^(?:for|in|at)$/.test(a.word(to + 1))) return;
  if (!REPORT.test(a.clause(from - 2, -1, 4)) || OF_SCHOOL.test(a.clause(to + 2, 1, FAR))) return;
  for (let i = to + 2; i < to + 2 + FAR && a.here(i) && a.token(i)?.kind !== 'punct'; i++) {
    if (!PRESS.has(a.word(i)) || a.token(i)?.shape === 'lower') continue;
    a.grownUpAfterAll('writes for the press');
    return;
  }
}

/** "As seen in the Ardent Star today - photo by X": the paper is named first. */
function isInPaper(a: Around, from: number): boolean {
  if (!REPORT.test(a.word(from - 2))) return false;
  for (let i = from - 4; i > from - 16 && a.here(i); i--)
    if (PRESS.has(a.word(i)) && a.token(i)?.shape === 'cap' && a.token(i - 1)?.shape === 'cap')
      return /^(?:in|of|for|on)$/.test(a.word(a.word(i - 2) === 'the' ? i - 3 : i - 2));
  return false;
}
