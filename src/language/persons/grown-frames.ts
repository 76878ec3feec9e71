import { CUE } from '../cues.ts';
import { keptWith } from '../kept.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import type { Context } from './context.ts';

/*
 * Frames in which only grown-ups are named, though the words right beside the name are those of pupils: what staff and
 * parents play among themselves, whom one orders from, who is looked back on, whose talk is announced. From general
 * knowledge.
 */

const PLAY =
  /(?<!\b(?:v|vs|versus|against|beat|beats|and|&|by) )\b(?:staff|teachers?|dads|mums|dad|mum|parents|governors|pta|ptfa|grown-ups|tas)(?:'s|')?,? (?!at |on |in |with |for )(?:[a-z]+ )?(?:race|relay|tug of war|tug-of-war|football|footie|5-a-side|five-a-side|netball|rounders|cricket|hockey|basketball|badminton|tennis|darts|bowling|golf|quiz|bake[- ]?off|baking|panto|pantomime|karaoke|choir|band|sweepstake|swaps?|bingo|secret santa|egg and spoon|sack race|sprint|welly wang\w*|step challenge|talent show|jumper comp\w*)\b/;
/** Asked once for each view. */
const tellsOfPlay = keptWith((view) => PLAY.test(view.folded));
/** A match of pupils against them, or a class whose staff they are. */
const AGAINST =
  /\b(?:v|vs|versus|against|beat|pupils?|students?|children|kids|class|captains?|prefects?|(?:year|yr) ?\d+|y\d+)\b/;
/** How far back such a frame may stand, in letters. */
const FAR = 170;

/** "Staff bake off: 1st X (lemon drizzle)", "Dads' tug of war won by Big Steve and X". */
function amongGrownUps({ view, tokens }: Around, from: number): boolean {
  if (!tellsOfPlay(view)) return false;
  const start = tokens[from]?.start ?? 0;
  const before = view.folded.slice(Math.max(0, start - FAR), start);
  const paragraph = before.slice(before.lastIndexOf('\n\n') + 1);
  const found = PLAY.exec(paragraph);
  return found !== null && !AGAINST.test(paragraph.slice(found.index + found[0].length));
}

/** What one does with somebody in charge: "Order with X", "leave your forms with X". */
const ERRANDS = setOf('order book register enrol check sign leave drop hand pay confirm reserve');
/** "Order with X", "sign up with X", "drop them off with X". */
function isErrand(a: Around, from: number): boolean {
  if (a.word(from - 1) !== 'with' || !a.here(from - 2)) return false;
  for (let j = from - 2; a.here(j) && j > from - 6; j--) {
    if (ERRANDS.has(a.word(j)))
      return j === a.low || a.token(j - 1)?.kind !== 'word' || ASKS.has(a.word(j - 1));
    if (
      !/^(?:up|in|off|it|them|forms?|slips?|tickets?|your|places?|a|place|space|spaces|the|money)$/.test(
        a.word(j),
      )
    )
      return false;
  }
  return false;
}
const ASKS = setOf('please pls to and can just then kindly or');

const PEOPLE = setOf('lady man woman gent gentleman bloke chap guy');
/** Said of a child as well: "the birthday man, X". */
const OF_CHILD = setOf('young little main birthday great wee mini funny clever right our');
/** "The Waterstones lady, X", "our fruit and veg man, X". */
const isNamedMan = (a: Around, from: number): boolean =>
  a.word(from - 1) === ',' &&
  PEOPLE.has(a.word(from - 2)) &&
  a.here(from - 3) &&
  a.token(from - 3)?.kind === 'word' &&
  !OF_CHILD.has(a.word(from - 3)) &&
  /\b(?:the|our|that|a|from)\b/.test(a.clause(from - 3, -1, 4));

/** Before "talk": whose it is, or when. */
const TALKS = setOf(
  'guest local history careers author visiting evening governor career safety heritage hero veteran',
);
/** "Local hero talk: X", "Careers talk – X". */
const givesTalk = (a: Around, from: number): boolean =>
  /^[:–—-]$/.test(a.word(from - 1)) &&
  /^(?:talk|lecture|workshop|visit|masterclass|demo)$/.test(a.word(from - 2)) &&
  TALKS.has(a.word(from - 3));

const VISITS = setOf('visiting visitor visit guest special');
/** "Visiting author! X spent the day with Year 9": a heading of a few words, and then who came. */
function isAnnounced(a: Around, from: number): boolean {
  if (from !== a.low || from < 3) return false;
  const end = a.token(from - 1)?.kind === 'newline' ? from - 2 : from - 1;
  if (!/^[!:.]$/.test(a.word(end))) return false;
  let [visits, role] = [false, false];
  for (let j = end - 1; j >= end - 4; j--) {
    const token = a.token(j);
    if (token?.kind !== 'word') return visits && role;
    visits ||= VISITS.has(token.folded);
    role ||= a.cue(j, CUE.role);
  }
  return visits && role && a.token(end - 5)?.kind !== 'word';
}

/** "X from Heathrow's engineering team": where somebody works; "from Kestrel's team" is a house. */
function isOfFirm(a: Around, to: number): boolean {
  if (a.word(to + 1) !== 'from' || a.token(to + 2)?.shape !== 'cap' || a.cue(to + 2, CUE.pupil)) return false;
  for (let j = to + 3; a.here(j) && j <= to + 7; j++)
    if (AT_WORK.has(a.word(j))) return j > to + 3 && a.token(j - 1)?.shape === 'lower';
  return false;
}
const AT_WORK = setOf('team department office branch store depot outreach');

/** "Our MP is X", "The author was X": what they are, said of nobody else. */
const isToldOffice = (a: Around, from: number, { pupil }: Context): boolean =>
  pupil < 2 &&
  /^(?:is|was)$/.test(a.word(from - 1)) &&
  a.cue(from - 2, CUE.role) &&
  !a.cue(from - 2, CUE.pupil | CUE.award | CUE.sport) &&
  /\b(?:the|our|this|their|your)\b/.test(a.clause(from - 2, -1, 4));

/** The frame in which the name stands, in words; '' where none is known. */
function whyGrown(a: Around, from: number, to: number, ctx: Context): string {
  if (isErrand(a, from)) return 'who is in charge';
  if (isNamedMan(a, from)) return `"${a.word(from - 2)}" before the name`;
  if (givesTalk(a, from)) return 'whose talk it is';
  if (amongGrownUps(a, from)) return 'what grown-ups play among themselves';
  if (isAnnounced(a, from)) return 'who visits';
  if (isOfFirm(a, to)) return 'where somebody works';
  return isToldOffice(a, from, ctx) ? `"${a.word(from - 2)}" before the name` : '';
}

/** Signs that the name is of somebody grown up, by the frame in which it stands. */
export function framed(a: Around, from: number, to: number, ctx: Context): void {
  if (ctx.titled || ctx.classed || ctx.office || (ctx.tie >= 4 && !givesTalk(a, from))) return;
  if (a.word(from - 1) === 'remember' && a.word(to + 1) === '?') {
    ctx.former = true;
    a.add('adult', 5, 'somebody who is looked back on');
    return;
  }
  const why = whyGrown(a, from, to, ctx);
  if (why === '') return;
  ctx.pupil = 0;
  ctx.tie = 0;
  a.grownUp(why);
}
