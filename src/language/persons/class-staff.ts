import { CAPITAL_CLASS, isClass, isYearWord } from '../school-years.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';

/** Of whom a class has one or two. */
const TEACHES = setOf('teacher teachers ta tas lsa lsas hlta hltas ect nqt practitioner practitioners');
/** What stands between the class and its teacher. */
const BETWEEN = setOf(
  'year yr y reception nursery preschool pre-school eyfs ks1 ks2 class form and & / - job-share jobshare part-time full-time maternity cover supply trainee student lead early years infant infants junior juniors maths english science music pe art history geography french spanish computing drama phonics sen',
);
/** "Nursery nurse", "form tutor", "teaching assistant": two words for one. */
const PAIRS: Readonly<Record<string, string>> = {
  nurse: 'nursery',
  tutor: 'form',
  assistant: 'teaching',
  lead: 'eyfs',
};
const MOST = 6;
/** "Year 9 pastoral manager", "Year 11 progress leader": who looks after a year. */
const PASTORAL = /^(?:pastoral|progress|behaviour|learning|achievement|attendance)$/;
const LEADS_YEAR =
  /^(?:managers?|leads?|leaders?|assistants?|officers?|mentors?|support|coordinators?|co-ordinators?)$/;

/**
 * Is the class that begins at token `at` followed by who teaches it: "Year 2 class teacher", "Reception class TA",
 * "Nursery nurse", "4B and 4C job-share teacher"? What is called after those is not: "Year 6 teacher award".
 */
export function hasStaff(a: Around, at: number): boolean {
  for (let j = at; j < at + MOST && a.here(j); j++) {
    const word = a.word(j);
    const keyStage = word === 'lead' && /^ks[1-4]$/.test(a.word(j - 1));
    // "The Year 9 pastoral manager".
    if (j > at && PASTORAL.test(a.word(j - 1)) && LEADS_YEAR.test(word)) return endsAt(a, j, GOES_ON);
    if (TEACHES.has(word) || keyStage || (j > at && PAIRS[word] === a.word(j - 1)))
      return j > at && endsAt(a, j, GOES_ON);
    if (PASTORAL.test(word)) continue;
    if (!BETWEEN.has(word) && word !== 'teaching' && !isClass(word) && a.token(j)?.kind !== 'number')
      return false;
  }
  return false;
}

const GOES_ON = setOf('who to for on and in since from at with has is was will here of');
/** Does what somebody is end at token `j`, so that nothing is called after it? `goesOn`: words that may follow. */
export function endsAt(a: Around, j: number, goesOn: ReadonlySet<string>): boolean {
  const next = a.token(j + 1);
  return !next || !a.here(j + 1) || next.kind !== 'word' || goesOn.has(next.folded);
}

/** "X, who taught reception for 22 years": a class at `j`, and nothing that a pupil showed it. */
export function isTaughtBy(a: Around, to: number, j: number): boolean {
  const lead = a.clause(to + 2, 1, j - to - 2);
  if (!/^who (?:has |had |also )?(?:taught|teaches)(?: (?:our|my|the|in))?$/.test(lead)) return false;
  const end = a.token(j + 1)?.kind === 'number' ? j + 1 : j;
  return endsAt(a, end, TAUGHT_ON);
}
const TAUGHT_ON = setOf('for since until and in from at here when as');

/** Words between a class and its teacher that may stand before a name: no "and", so that two are not read as one. */
const NO_LINK = /^(?:and|&|\/|,)$/;
/**
 * Does who teaches a class stand right before token `from`: "Year 2 teacher X", "4B TA Y", "Y5 class teachers X and Y"?
 * Not the one who is it for a day.
 */
export function teachesBefore(a: Around, from: number, to: number): boolean {
  const last = a.word(from - 1);
  if (
    !a.here(from - 1) ||
    !(TEACHES.has(last) || last === 'head' || last === 'staff' || PAIRS[last] === a.word(from - 2))
  )
    return false;
  if (/^(?:for|of) (?:a|the|one) (?:day|morning|afternoon|lesson|hour|week)/.test(a.clause(to + 1, 1, 4)))
    return false;
  for (let j = from - 2; j > from - 2 - MOST && a.here(j); j--) {
    if (isClass(a.word(j)) || /^(?:reception|nursery|eyfs|preschool|ks[12])$/.test(a.word(j)))
      return !/^(?:student|pupil|peer|young|junior|mini)$/.test(a.word(j - 1));
    if (a.token(j)?.kind === 'number') return /^(?:year|yr|y|class|form)$/.test(a.word(j - 1));
    if (!BETWEEN.has(a.word(j)) || NO_LINK.test(a.word(j)) || a.word(j) === 'student') return false;
  }
  return false;
}

/** "8T," "Y5)" "Year 8.": a class that nothing goes on from, as "Year 5 teacher" and "Y5 loved it" do. */
export function closes(a: Around, at: number): boolean {
  const end = isYearWord(a.word(at)) ? at + 1 : at;
  if (end === at && !isClass(a.word(at)) && !CAPITAL_CLASS.test(a.token(at)?.text ?? '')) return false;
  const next = a.token(end + 1);
  // "5M's gran".
  if (next?.folded.startsWith("'")) return false;
  return !next || !a.here(end + 1) || next.kind !== 'word' || /^(?:who|on|for|in|and|a)$/.test(next.folded);
}
