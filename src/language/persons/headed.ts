import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import type { Context } from './context.ts';

/** Grown-ups of whom a school tells as one of several. */
const GROWN_UPS = setOf(
  'staff colleagues teachers tutors tas technicians governors trustees parents mums dads grandparents grandads nans volunteers adults grown-ups grownups alumni cooks cleaners caretakers drivers nurses librarians coaches neighbours',
);
/** One grown-up, told of by what they did: "the man who fixed the boiler". */
const ONE = setOf('man woman men women lady ladies gentleman gentlemen bloke gent mum dad');
/** Whom a school has, one of whom is chosen: "Volunteer of the Year, as voted by KS1: X". */
const EMPLOYED = setOf(
  'volunteer governor employee colleague ta tutor cook cleaner caretaker driver technician midday',
);
const SPAN = setOf('week month term year day half-term');
const SOME = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|most|all|both|\d{1,2})$/;
/** What grown-ups do to others, who are then named. */
const CHOOSE = setOf(
  'chose choose chosen picked pick voted nominated named selected awarded gave spotted judged recommended',
);
/** How many words a heading may have. */
const MOST = 16;

/**
 * The heading that ends in a colon or dash before the names says that they are grown-ups: "Three of our staff made the
 * shortlist: X, Y and Z", "Adults of the Week: X for the tombola", "The man who fixed the boiler: X". Whatever else it
 * tells, a prize or praise, is then theirs.
 */
export function headed(a: Around, from: number, ctx: Context): void {
  const end = headingEnd(a, from);
  if (end < 0) return;
  // "Careers fair: X in Y9 has chosen law".
  if (ctx.tie >= 4 && GUESTS.has(a.word(a.low))) return;
  for (let i = end - 1; a.here(i) && i > end - MOST; i--) {
    const word = a.word(i);
    // "Old boys XI: X (2011), Y (2014)".
    if (/^(?:boys|girls|pupils|students|scholars)$/.test(word) && /^(?:old|former|ex)$/.test(a.word(i - 1))) {
      ctx.leaver = true;
      ctx.pupil = 0;
      return;
    }
    const told =
      opensWithStaff(a, i, end) ||
      (GROWN_UPS.has(word) && (isSomeOf(a, i) || isOfTheWeek(a, i) || areThoseWho(a, i))) ||
      (EMPLOYED.has(word) && isOfTheWeek(a, i)) ||
      (ONE.has(word) &&
        /^(?:who|that|behind)$/.test(a.word(i + 1)) &&
        /^(?:the|our|to)$/.test(a.word(i - 1)));
    if (!told) continue;
    // "Volunteer of the year (pupil): X", "pupil volunteer of the month: Y".
    if (EMPLOYED.has(word) && isPupils(a, i, end)) return;
    for (let j = i - 4; j < end && !EMPLOYED.has(word); j++)
      if (a.here(j) && (a.cue(j, CUE.pupil) || CHOOSE.has(a.word(j)))) return;
    ctx.pupil = 0;
    ctx.tie = 0;
    ctx.heads ||= !ONE.has(word);
    ctx.office = true;
    if (word === 'staff' || word === 'colleagues') ctx.staff = true;
    if (ctx.adult < 6) a.add('adult', 6, `the heading "${a.token(i)?.text}"`);
    return;
  }
}

/** Is it one of the pupils who is chosen so? */
function isPupils(a: Around, at: number, end: number): boolean {
  for (let j = at - 1; j < end; j++)
    if (/^(?:pupils?|students?)$/.test(a.word(j)) && (j < at || a.word(j - 1) === '(')) return true;
  return false;
}

/** "Staff marathon team: X, Y", "Alumni panel: X (law)": a short heading that begins so, and no match against pupils. */
function opensWithStaff(a: Around, i: number, end: number): boolean {
  if (i === a.low && GUESTS.has(a.word(i)) && end - i < 5) return CAREERS.test(a.word(end - 1));
  if (i !== a.low || !/^(?:staff|alumni|governors|ptfa|pta|teachers')$/.test(a.word(i)) || end - i > 5)
    return false;
  for (let j = i + 1; j < end; j++) if (a.token(j)?.kind !== 'word' || STOPS.test(a.word(j))) return false;
  return true;
}
/** "Careers evening: X (law), Y (nursing)", "Guest speakers: X and Y". */
const GUESTS = setOf('careers guest visiting industry employer keynote external');
const CAREERS =
  /^(?:evening|fair|talks?|day|panel|week|carousel|speakers?|night|morning|networking|visitors?|guests?)$/;
const STOPS =
  /^(?:v|vs|versus|against|who|is|are|has|have|thank|thanks|love|please|we|you|awards?|prizes?|choices?|picks?|stars?|favourites?|favorites?|nominations?|nominees?|commendations?|mentions?|shout-?outs?|votes?|table|list|raffle|quiz)$/;

/** Where the colon or dash stands that the names follow, over other names, numbers and small words alone; -1 if none does. */
function headingEnd(a: Around, from: number): number {
  for (let at = from - 1, n = 0; n < 30 && a.here(at); at--, n++) {
    if (a.says(at, SAYS.dash)) return at;
    if (a.token(at)?.shape === 'lower' && !a.says(at, SAYS.small) && !isWhatFor(a, at)) return -1;
  }
  return -1;
}

/** "X for the tombola, Y for the gutters": what each of a list is named for. */
const isWhatFor = (a: Around, i: number): boolean => {
  for (let j = i; a.here(j) && j > i - 5; j--) if (a.word(j) === 'for') return true;
  return false;
};

/** "Thank you to the parents who washed bibs: X and Y". */
const areThoseWho = (a: Around, i: number): boolean =>
  /^(?:who|that)$/.test(a.word(i + 1)) &&
  /^(?:the|our|to|those|all|lovely|amazing|kind|wonderful)$/.test(a.word(i - 1));

/** "Three of our lovely staff", "two members of staff". */
function isSomeOf(a: Around, i: number): boolean {
  for (let j = i - 1; a.here(j) && j > i - 5; j--)
    if (a.word(j) === 'of')
      return SOME.test(a.word(j - 1)) || (/^members?$/.test(a.word(j - 1)) && a.here(j - 2));
  return false;
}

/** "Adults of the Week". */
const isOfTheWeek = (a: Around, i: number): boolean =>
  a.word(i + 1) === 'of' && /^(?:the|this)$/.test(a.word(i + 2)) && SPAN.has(a.word(i + 3));
