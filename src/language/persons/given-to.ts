import { CUE } from '../cues.ts';
import { isClass } from '../school-years.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import { keepsPet } from './keepers.ts';

const HANDED = /^(?:goes|went|awarded|presented|given|going)$/;
const CHILD = /^(?:lad|boy|girl|kid|child|pupil|student|lass|year|toddler|youngster)$/;
const SCHOLAR = /^(?:pupil|student|schoolboy|schoolgirl)$/;
const SCORED =
  /^(?:goals?|try|tries|hat-?trick|trick|brace|assists?|wickets?|saves?|equaliser|winner|points)$/;
/** "Year 6 pupil X", "Y9 student X": not "former Year 6 pupil X". */
function ofAYear(a: Around, from: number): boolean {
  if (!SCHOLAR.test(a.word(from - 1))) return false;
  let year = false;
  for (let j = from - 2; a.here(j) && j > from - 6; j--) {
    if (a.cue(j, CUE.former) || /^(?:ex|past|old)$/.test(a.word(j))) return false;
    year ||= j > from - 4 && (isClass(a.word(j)) || (a.cue(j, CUE.pupil) && /\d/.test(a.word(j))));
  }
  return year;
}

/** "Our cricket captain is actually called X". */
function ofOurs(a: Around, at: number): boolean {
  let pupil = false;
  for (let j = at; a.here(j) && j > at - 8; j--) {
    if (a.cue(j, CUE.pupil)) pupil = true;
    else if (a.word(j) === 'our') return pupil;
  }
  return false;
}

const CUP = /^(?:cup|prize|medal|trophy|shield|award|crown|rosette|badge)$/;
const WON = /^(?:won|wins|winning|earned|earns|secured|secures|bagged|clinched)$/;
/** "A line that won the short story cup for X". */
function wonFor(a: Around, from: number): boolean {
  if (a.word(from - 1) !== 'for' || !CUP.test(a.word(from - 2))) return false;
  for (let j = from - 3; a.here(j) && j > from - 10; j--) if (WON.test(a.word(j))) return true;
  return false;
}

const OF_MATCH = /^(?:motm|potm|pom|mvp|wotm|gotm)$/;
/** "MoM X": a word in small letters is a mother. */
const isMom = (a: Around, i: number): boolean =>
  a.word(i) === 'mom' && /^Mo?M$|^MOM$/.test(a.token(i)?.text ?? '');
/** "motm X", "MOTM: X", "hat trick for X". */
function playedBest(a: Around, from: number): string {
  const at = a.word(from - 1) === ':' ? from - 2 : from - 1;
  if (OF_MATCH.test(a.word(at)) || isMom(a, at)) return a.word(at);
  const tricks = a.word(from - 1) === 'for' && /^(?:hat-?trick|brace|trick)$/.test(a.word(from - 2));
  return tricks && (a.word(from - 2) !== 'trick' || a.word(from - 3) === 'hat') ? 'hat trick' : '';
}

/** Goals of the national game are told of as well. */
function ofNationalGame(a: Around, from: number): boolean {
  for (let j = from - 3; a.here(j) && j > from - 20; j--) if (a.cue(j, CUE.public)) return true;
  return false;
}

const JOINS = /^(?:,|:|and|&)$/;
const BODIES = setOf('committee squad cast band reps ambassadors buddies organisers');
/** "Thanks to the Upper Sixth committee, X and Y", "our Year 9 reps X and Y": of what year those are who did something. */
function ofYearsBody(a: Around, from: number): boolean {
  let k = from - 1;
  // Over the others of the list.
  if (JOINS.test(a.word(k)))
    while (k > from - 12 && (JOINS.test(a.word(k)) || a.token(k)?.shape.startsWith('cap'))) k--;
  if (!BODIES.has(a.word(k)) || a.word(k) === a.word(from)) return false;
  for (let j = k - 1; j > k - 4 && a.here(j) && a.token(j)?.kind !== 'punct'; j--) {
    if (/^(?:staff|parents?|pta|teaching|teachers?|and|by|of|for)$/.test(a.word(j))) return false;
    if (a.word(j) === 'sixth' || isClass(a.word(j)) || /^(?:prefects?|students?|pupils?)$/.test(a.word(j)))
      return true;
    if (a.token(j)?.kind === 'number') return /^(?:year|yr|form)$/.test(a.word(j - 1));
  }
  return false;
}

/** "The essay prize goes to X", "a lad called X": a sign that belongs to this very name, whoever else bears it. */
export function given(a: Around, from: number): void {
  keepsPet(a, from);
  if (wonFor(a, from)) a.add('pupil', 3, `"${a.word(from - 2)}" won for the name`, true);
  const best = playedBest(a, from);
  if (best && !ofNationalGame(a, from)) a.add('pupil', 3, `"${best}" before the name`, true);
  if (ofYearsBody(a, from)) a.add('pupil', 5, 'one of a year who did something', true);
  if (!a.says(from - 1, SAYS.leads)) return;
  if (a.word(from - 1) === 'to' && HANDED.test(a.word(from - 2))) {
    let prize = false;
    for (let j = from - 3; a.here(j) && j > from - 30; j--) {
      if (a.cue(j, CUE.public)) return;
      prize ||= a.cue(j, CUE.award);
    }
    if (prize) a.add('pupil', 4, 'a prize goes to the name', true);
  } else if (
    /^(?:called|named)$/.test(a.word(from - 1)) &&
    (CHILD.test(a.word(from - 2)) || CHILD.test(a.word(from - 3)) || ofOurs(a, from - 2))
  )
    a.add('pupil', 6, `"${a.word(from - 1)}" before the name`, true);
  else if (ofAYear(a, from)) a.add('pupil', 4, `"${a.word(from - 1)}" of a year before the name`, true);
  else if (
    /^(?:by|from)$/.test(a.word(from - 1)) &&
    SCORED.test(a.word(from - 2)) &&
    !ofNationalGame(a, from)
  )
    a.add('pupil', 4, `"${a.word(from - 2)}" before the name`, true);
  // "Hamster named by X": who found the name.
  else if (a.word(from - 1) === 'by' && /^(?:named|chosen|picked)$/.test(a.word(from - 2)))
    a.add('pupil', 3, `"${a.word(from - 2)} by" before the name`, true);
}
