import type { View } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { keptWith } from '../kept.ts';
import { isClass } from '../school-years.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import type { Context } from './context.ts';
import { isShared } from './offices.ts';

/*
 * Offices in what is told right after a name that are not of the one named: of those whom a child was taken to or did
 * something with, or what the child would like to be.
 */

/** What children are told to have done with grown-ups: whoever stands behind it is somebody else. */
const DID_WITH = setOf(
  'taught beat beats interviewed grilled quizzed challenged impressed wowed surprised shocked outran outwitted convinced persuaded reminded corrected asked told showed guided greeted',
);
/** The same as it goes on: ", interviewing the caretaker". */
const DOING_WITH = setOf(
  'interviewing grilling quizzing challenging helping thanking beating meeting greeting asking showing telling racing hugging impressing',
);
/** The same right behind a dash or comma: "X and Y - met the mayor". */
const MET = setOf(
  'met meet meets greeted thanked interviewed quizzed grilled questioned showed shown welcomed asked told beat impressed guided escorted',
);
/** ", who beat two teachers and a governor": is the office at `j` of those with whom something was done? */
const isOutdone = (a: Around, to: number, j: number): boolean =>
  a.token(j)?.shape === 'lower' &&
  (a.word(to + 2) === 'who'
    ? DID_WITH.has(a.word(to + 3)) && j > to + 4
    : MET.has(a.word(to + 2))
      ? j > to + 3
      : DOING_WITH.has(a.word(to + 2)) && j > to + 3);

/** To whom a child is taken in school time. */
const SEEN = setOf(
  'dentist dentists orthodontist hygienist doctor doctors gp optician opticians nurse physio physiotherapist vet vets barber barbers hairdresser therapist counsellor consultant surgeon',
);
const AWAY =
  /\b(?:apologies|absent|absen(?:ce|ces|tees)|away|missing|miss|misses|missed|late|early|out|unavailable)\b/;
/** "(alone, partner at dentist)", "back from the dentist", "dentist appointment": is it told where somebody is? */
function isSeen(a: Around, to: number, j: number): boolean {
  if (!SEEN.has(a.word(j))) return false;
  // "Apologies from X (dentist)".
  if (a.word(j - 1) === '(' && a.word(j + 1) === ')') return AWAY.test(a.view.folded);
  if (/^(?:appointment|appointments|appt|visit|trip|run|chair)$/.test(a.word(j + 1))) return true;
  const lead = /^(?:the|his|her|their|a|an)$/.test(a.word(j - 1)) ? j - 2 : j - 1;
  return lead > to && /^(?:at|to|from|with|seeing|visiting)$/.test(a.word(lead));
}

const HOPED =
  /\b(?:wants?|wanted|hop(?:es|ed|ing)|dream(?:s|t|ed|ing)?|aim(?:s|ing)?|long(?:s|ing)?|plans?|planning|grow(?:s|ing)? up|future|would-be|budding|aspiring|dressed|pretend(?:s|ed|ing)?)\b/;
/** ", who wants to be a vet", "(dressed as a nurse)": what somebody is not, or not yet. */
const isHoped = (a: Around, to: number, j: number): boolean =>
  j > to + 2 && HOPED.test(a.clause(to + 2, 1, j - to - 2));

/** Whose office follows these is the name's own: ", representing the governors". */
const AS_ONE = setOf(
  'representing replacing joining succeeding becoming being leading chairing covering assisting named appointed elected made retired involved working',
);
const TOWARDS = /^(?:to|for|with|by|about|after|behind|against|beside|like|than|towards|all)$/;
/** "for tidying the staff room", "kind to a visitor", "tidied the staff table": with or for whom something was done. */
function isTo(a: Around, to: number, j: number): boolean {
  if (a.token(j)?.shape !== 'lower') return false;
  if (a.word(to + 2) === 'for' && /[a-z]{2}ing$/.test(a.word(to + 3)) && j > to + 3)
    return !AS_ONE.has(a.word(to + 3));
  let k = j - 1;
  if (!WHOSE.test(a.word(k)) && a.token(k)?.shape === 'lower') k--;
  if (!WHOSE.test(a.word(k)) || k - 1 < to + 2) return false;
  const lead = a.word(k - 1);
  return TOWARDS.test(lead) || (/[a-z]{2}(?:ed|ing)$/.test(lead) && !AS_ONE.has(lead));
}
const WHOSE = /^(?:the|an?|our|his|her|their|my|some|two|three|every)$/;

/** Is the office at token `j`, told after the name that ends at `to`, of somebody else or of no one yet? */
export const isElses = (a: Around, to: number, j: number): boolean =>
  isOutdone(a, to, j) ||
  isSeen(a, to, j) ||
  isHoped(a, to, j) ||
  isTo(a, to, j) ||
  isByElse(a, to, j) ||
  isGiver(a, j) ||
  isPlayedAt(a.view);

/** "X, horoscopes by Chaplain", "X, vetoed by Matron": who did something else, or did it to what is told of. */
const isByElse = (a: Around, to: number, j: number): boolean => {
  const by = /^(?:the|our|their)$/.test(a.word(j - 1)) ? j - 2 : j - 1;
  return a.word(by) === 'by' && by > to + 2 && a.token(to + 2)?.shape === 'lower';
};

/** Where children play at offices: "nurse in the role-play clinic". */
const ROLE_PLAY = /\brole ?-?play/;
/** Does the post tell of children who play at offices? */
export const isPlayedAt = keptWith(({ folded }: View) => ROLE_PLAY.test(folded));

/** "X, headteacher's award": who gives it. */
const isGiver = (a: Around, j: number): boolean =>
  /['’]s?$/.test(a.word(j)) && (a.cue(j + 1, CUE.award | CUE.praise) || GIVES.has(a.word(j + 1)));
/** What grown-ups give to children. */
export const GIVES: ReadonlySet<string> = setOf(
  'prize award shield cup trophy commendation tea pick choice favourite challenge list table',
);

const FOR_A_DAY = /^(?:for|of) (?:a|the|one|our) (?:day|morning|afternoon|lesson|hour|minute|week)\b/;
/** "Headteacher for the day", "teacher for a lesson": is the office at `j` lent to a child? */
export const isForADay = (a: Around, j: number): boolean => FOR_A_DAY.test(a.clause(j + 1, 1, 3));

/** "X was headteacher for the day", "with X as our teacher for a lesson": an office that is lent to the one just named. */
export function hasLentOffice(a: Around, to: number): boolean {
  if (!LENT.has(a.word(to + 1))) return false;
  for (let j = to + 2; j <= to + 6 && a.here(j) && a.token(j)?.kind === 'word'; j++)
    if (LENT_FOR.test(a.clause(j + 1, 1, 3))) return true;
  return false;
}
const LENT_FOR = /^for (?:a|the) (?:day|morning|afternoon|lesson)\b/;
const LENT = setOf(
  'as is was being acting becomes became becoming takes took taking steps stepped stepping plays played',
);

export const PARENTS: ReadonlySet<string> = setOf(
  'mum mam mummy dad daddy mother father nan nana gran granny grandma grandad granddad grandpa mamgu tadcu nain taid nani dadi grandmother grandfather auntie aunty aunt uncle parents grandparents',
);
/** "X, whose mum is a nurse": is it told of the name's family, as it is of a child's, in the aside that begins at `at`? */
export const tellsOfParents = (a: Around, at: number): boolean =>
  a.word(at) === 'whose' && a.here(at + 1) && PARENTS.has(a.word(at + 1));

/** "Year 3 mum", "Reception dad": does the word stand for a parent, and end what is told? */
export const isParent = (a: Around, i: number): boolean =>
  a.cue(i, CUE.kin) &&
  (!a.here(i + 1) || a.token(i + 1)?.kind !== 'word' || /^(?:and|who)$/.test(a.word(i + 1)));

/** "X, a fantastic scientist", "X (shepherd 2)": praise and parts, which children are given too. */
export function isInFun(a: Around, j: number): boolean {
  if (!isShared(a.word(j))) return false;
  if (/^[1-6]$/.test(a.word(j + 1)) && a.word(j + 2) === ')') return true;
  return a.cue(j - 1, CUE.praise) && /^(?:an?|such)$/.test(a.word(j - 2));
}

/** Is the kin at `j` told of beside the one named, and not as whom the name is: "(his mum)"? */
export function isOwnKin(a: Around, to: number, j: number): boolean {
  const lead = a.says(j - 1, SAYS.ofHis) ? j - 2 : j - 1;
  if (lead > to + 1) return /^(?:with|and|plus|by|for|from)$/.test(a.word(lead));
  return lead < j - 1 && a.token(j + 1)?.kind === 'word' && !/^(?:and|of|who|at|in)$/.test(a.word(j + 1));
}

/** "Mum of twins in Year 3", "grandmother to Ellie in Y3": adds a parent, told with whose; false where none is. */
export function isKinOf(a: Around, i: number, ctx: Context): boolean {
  if (!/^(?:of|to)$/.test(a.word(i + 1)) || !PARENTS.has(a.word(i)) || a.token(i)?.shape !== 'lower')
    return false;
  ctx.kin = true;
  a.add('adult', 4, `"${a.word(i)}" after the name`);
  return true;
}

/** "Who runs the nursery kitchen", "here with Year 8 today": is the class at `j` one that somebody leads or comes to? */
export const isLed = (a: Around, to: number, j: number): boolean =>
  (a.cue(j, CUE.pupil) || isClass(a.word(j))) &&
  ((a.word(to + 2) === 'who' && RUNS.test(a.word(to + 3)) && /^(?:the|our)$/.test(a.word(to + 4))) ||
    (a.word(to + 2) === 'here' && a.word(j - 1) === 'with') ||
    isDoneBy(a, to, j));
const RUNS = /^(?:runs|manages|coaches|heads|oversees|supports|ran|managed|coached)$/;

/** ", chosen by 9F", ", made by Y9", ", read by our Year 8s": by whom something was done to what stands before. */
function isDoneBy(a: Around, to: number, j: number): boolean {
  const at = /^(?:our|the|my|year|yr|class)$/.test(a.word(j - 1)) ? j - 2 : j - 1;
  const by = /^(?:our|the|my)$/.test(a.word(at)) ? at - 1 : at;
  if (a.word(by) !== 'by' || by < to + 3) return false;
  return /^(?:\S{2,}ed|made|read|drawn|sung|written|built|sewn|done|shown|taught|chosen)$/.test(
    a.word(by - 1),
  );
}
