import type { View } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { keptWith } from '../kept.ts';
import { isClass } from '../school-years.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import { inContest } from './debates.ts';
import { isShared } from './offices.ts';
import { isPupilsClub } from './roles.ts';

/*
 * Offices that pupils hold: in a year ("our new Year 9 peer mentors"), in what a school lets pupils run ("the Sixth Form
 * Café: CEO X, head chef Y"), for a week ("this week's line leader").
 */

/** Who teaches, leads or comes to a class, though pupils are called so elsewhere. */
const GROWN = setOf(
  'teacher teachers tutor tutors head heads manager managers assistant assistants trainee coordinator co-ordinator supervisor counsellor counsellors adviser advisers advisor advisors inspector inspectors author authors illustrator speaker speakers guest guests sponsor owner volunteer volunteers mp colleague site technicians volunteer coach leader driver drivers nurse nurses doctor officer director',
);
/** "Digital coaches", "peer mentors", "lunchtime leaders": with one of these before it the office is a pupil's. */
const LENT = setOf(
  'line table peer pupil student junior digital tech reading maths wellbeing anti-bullying antibullying eco playground lunchtime science language languages library buddy transition kindness young mini house form sports play stem coding computing attendance safety anti-racism equality diversity inclusion charity climate mental-health',
);

/** What one child is called where nobody is named. */
export const CHILD: ReadonlySet<string> = setOf(
  'girl boy child lad lass lassie kid youngster pupil student toddler',
);

/** How far before the office a year or class may stand: "our new Year 9 reading and wellbeing mentors". */
const FAR = 6;

/** Is the office at `k` one that pupils of a year or class hold: "Year 9 peer mentors", "5T's new librarians"? */
export function ofYear(a: Around, k: number): boolean {
  const lent = LENT.has(a.word(k - 1));
  if (!lent && (!isShared(a.word(k)) || GROWN.has(a.word(k)))) return false;
  for (let j = k - 1; a.here(j) && j >= k - FAR; j--) {
    const token = a.token(j);
    if (token?.kind === 'number') return a.cue(j, CUE.pupil) || a.cue(j - 1, CUE.pupil);
    if (token?.kind !== 'word') return false;
    const word = token.folded.replace(/['’]s?$/, '');
    if (isClass(word) || /^(?:peer|pupil|student|junior|sixth-form)$/.test(word)) return true;
    if (a.cue(j, CUE.staff | CUE.role | CUE.kin) || BREAKS.has(word) || /[a-z]{2}ed$/.test(word))
      return false;
  }
  return false;
}
const BREAKS = setOf(
  'for to with from by of in at the a an met meet meets meeting saw see hear heard had has have got love loves thank thanks quiz grill interview interviewing hosting welcome greet wrote show ask asks under their',
);

const BODY =
  /\b(?:(?:y(?:ea)?r? ?\d{1,2}|sixth[ -]form(?:ers)?|pupils?|students?|class|junior|mock|fantasy|children'?s?|enterprise|\d{1,2}[a-z])(?:'s|s')? (?:\S+ )?(?:cafe|caff|bistro|cabinet|parliament|council|union|exec|newspaper|magazine|leadership|enterprise|restaurant|bakery|company|senate|committee)|su (?:officers?|elections?|exec|team|president)|young (?:enterprise|ambassadors|leaders|interpreters|governors)|jlt|school (?:council|parliament|newspaper|senate|magazine)|cyngor (?:yr )?(?:ysgol|eco|disgyblion)|senedd (?:yr )?ysgol|enterprise (?:team|company|week|day)|(?:eco|green|sports?|digital|wellbeing|anti-?bullying|rights|friendship|playground|library)[ -](?:council|committee|parliament|crew|board|team))\b/;
/** Does the post tell of what pupils run, so that its offices are theirs? Asked only where an office stands by a name. */
export const runByPupils = keptWith(({ folded }: View) => BODY.test(folded));

/** "School councillor X", "eco councillors X and Y": is the word at `k` the office of a pupil? */
export const isPupilCouncillor = (a: Around, k: number): boolean =>
  /^councillors?$/.test(a.word(k)) &&
  (COUNCIL.test(a.word(k - 1)) || isClass(a.word(k - 1)) || a.cue(k - 1, CUE.pupil));
const COUNCIL = /^(?:school|eco|junior|house|form|peer|sports?|youth)$/;

/** Offices that a pupil-run body has. */
const HELD = setOf(
  'speaker whip ceo md cfo coo cto chef cook director editor reporter chair chairman chairwoman vice president secretary treasurer deputy pm minister chancellor captain officer waiter waitress barista baker designer producer photographer illustrator leader head host presenter engineer gardener cashier cadeirydd is-gadeirydd ysgrifennydd trysorydd llywydd arweinydd',
);
/** Is the office at `k` held in a body that pupils run? */
export const inBody = (a: Around, k: number): boolean =>
  inContest(a, k) ||
  (HELD.has(a.word(k)) &&
    !BREAKS_BODY.has(a.word(k + 1)) &&
    !OF_GROWN_UPS.test(a.clause(k + 1, 1, 5)) &&
    (ofSociety(a, k) || runByPupils(a.view)));
/** "Chair of the PTA", "secretary of our parish council": of a body of grown-ups. */
const OF_GROWN_UPS =
  /^(?:of|for|from|at|on) (?:(?:the|our|their) )?(?:\S+ )?(?:governors?|governing|trustees|trust|pta|ptfa|psa|friends|rotary|parish|borough|town|city|county|district|community|residents|allotment)\b/;
/** What a pupil is who is not paid for it: no "Sixth Form Manager". */
const CHOSEN = setOf(
  'president chair chairman chairwoman secretary treasurer captain vice editor cadeirydd llywydd',
);
const BESIDE_OFFICE = setOf('vice deputy joint co senior new outgoing incoming our - &');
/** "Debating Society President X", "JCR Vice President Y", "Sixth Form Chair Z": right behind what only pupils belong to. */
export function ofSociety(a: Around, k: number): boolean {
  let j = k - 1;
  while (BESIDE_OFFICE.has(a.word(j))) j--;
  if (!CHOSEN.has(a.word(k)) || !a.here(j)) return false;
  const word = a.word(j);
  return (
    /^(?:jcr|mcr|prefects?|students?'?|pupils?'?|\w{3,}soc)$/.test(word) ||
    (word === 'form' && a.word(j - 1) === 'sixth') ||
    isPupilsClub(a.word(j - 1), word)
  );
}
const BREAKS_BODY = setOf('governors trustees pta governor');

const FOR_NOW = setOf("week's weeks week today's todays month's months lunchtime");
const COMES = setOf('guest visitor author speaker cover supply');
/** "X is this week's line leader", "today's head chef": an office for a week, which is a pupil's. */
export function forNow(a: Around, to: number, office: number): boolean {
  let now = false;
  for (let j = to + 2; j < office; j++) {
    if (COMES.has(a.word(j))) return false;
    now ||= FOR_NOW.has(a.word(j)) && (a.word(j - 1) === 'this' || a.word(j).startsWith('today'));
  }
  return now && !COMES.has(a.word(office)) && !/^(?:teacher|tutor|cover|author|guest)$/.test(a.word(office));
}

/** "Voted by dinner ladies: X", "tickets from the office, X": who chose, or where something is, and no office. */
export function isAgent(a: Around, k: number): boolean {
  if (
    a.word(k) === 'office' &&
    a.word(k + 1) === ',' &&
    a.word(k - 1) === 'the' &&
    PLACES.test(a.word(k - 2))
  )
    return true;
  for (let j = k - 1; j > k - 5 && a.here(j) && a.token(j)?.kind === 'word'; j--)
    if (a.word(j) === 'by') return CHOSE.test(a.word(j - 1));
  return false;
}
/** "X, chosen by staff, students and the cook": from `from` on, does it say before `k` who chose somebody? */
export function isChooser(a: Around, from: number, k: number): boolean {
  for (let j = k - 1; j > from && a.here(j); j--) if (a.word(j) === 'by') return CHOSE.test(a.word(j - 1));
  return false;
}
const PLACES = /^(?:from|at|in|to|via|through|outside|near|by)$/;
const CHOSE =
  /^(?:voted|chosen|picked|nominated|selected|awarded|judged|presented|given|for|decided|named|elected|votes?)$/;

/** What one child is to another whose class or age is told. */
const SIDE = setOf('deputy fellow trusty faithful loyal chief able glamorous willing joint');
const AGED = /(?:\( \d{1,2} \)|,? aged \d{1,2} ?,?|, \d{1,2} ?,) (?:and|&|with|alongside)$/;
/** "X (10) and her deputy campaigner Y", "X of 4B and his trusty assistant Y": does the word at `k` tell of a child at another's side? */
function isAtSide(a: Around, k: number): boolean {
  if ((a.cue(k, CUE.staff) && a.word(k) !== 'assistant') || a.cue(k, CUE.title)) return false;
  let i = k - 1;
  while (SIDE.has(a.word(i))) i--;
  if (i === k - 1 || !/^(?:his|her|their)$/.test(a.word(i))) return false;
  const before = a.clause(i - 1, -1, 6);
  return (
    AGED.test(before) || (/ (?:and|&|with|alongside)$/.test(before) && (a.cuesIn(i - 6, i) & CUE.pupil) !== 0)
  );
}

const APART = /^(?:our|my|the|an?|with|to|by|and|from|meets?|met)$/;
/** "Our Junior Road Safety Officers: X". */
export function ofJuniors(a: Around, k: number): boolean {
  if (isAtSide(a, k)) return true;
  for (let j = k - 1; j > k - 5 && a.here(j); j--) {
    // "Student voice meets our governor X".
    if (APART.test(a.word(j))) return false;
    if (j === k - 1) continue;
    if (/^(?:junior|young|youngest|pupil|student|mini)$/.test(a.word(j))) return true;
  }
  return false;
}
