import { CUE } from '../cues.ts';
import { famousEitherWay } from '../lexicon/people.ts';
import { isClass, isYearWord } from '../school-years.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';

const IS: ReadonlySet<string> = new Set(["she's", "he's", "they're", 'shes', 'hes']);
const WHO: ReadonlySet<string> = new Set(['she', 'he', 'they']);
const ONLY: ReadonlySet<string> = new Set(['only', 'just', 'still', 'barely', 'not']);
/** How old a child at school is, in figures or in words. */
const AGE =
  /^(?:[3-9]|1[0-8]|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)$/;
/** What ends the age: not "She's nine goals off the record". */
const ENDED = /^(?:[^\p{L}\p{N}]*|and|years?|yrs?|today|now|but)$/u;

/** "…by Natalie Ng. She's fifteen.": the age of a child, told right after the sentence that the name ends. */
export function toldAge(a: Around, to: number): void {
  // "It was X and she's six".
  const and = a.word(to + 1) === ',' ? to + 2 : to + 1;
  if (a.word(and) === 'and' && IS.has(a.word(and + 1))) {
    if (AGE.test(a.word(and + 2)) && ENDED.test(a.word(and + 3)))
      a.add('pupil', 4, `the age ${a.word(and + 2)}`, true);
    return;
  }
  if (isAged(a, to) || isInYear(a, to)) return;
  // At most a closing mark and a stop stand behind the name.
  if (a.high > to + 3) return;
  let i = a.token(a.high)?.kind === 'newline' ? a.high + 1 : a.high;
  if (IS.has(a.word(i))) i++;
  else if (WHO.has(a.word(i)) && /^(?:is|are)$/.test(a.word(i + 1))) i += 2;
  else return;
  if (ONLY.has(a.word(i))) i++;
  if (AGE.test(a.word(i)) && ENDED.test(a.word(i + 1))) a.add('pupil', 4, `the age ${a.word(i)}`, true);
}

/** May stand before an age: "X, forever 10", "X, only six". */
const SO_OLD = /^(?:age|aged|forever|only|just|now|still|nearly|almost|barely)$/;
/** "X (8)", "X, only six,", "X, 9 years old": is the word at `j` an age, in the aside that `open` opens after the name? */
export const isAgeBeside = (a: Around, to: number, j: number, open: string): boolean =>
  AGE.test(a.word(j)) &&
  (open === '(' || open === ',') &&
  (j === to + 2 || (j === to + 3 && SO_OLD.test(a.word(to + 2)))) &&
  (/^(?:[),.!;]|today|now)?$/.test(a.word(j + 1)) ||
    (/^(?:years?|yrs?)(?:-old)?$/.test(a.word(j + 1)) && /old/.test(a.word(j + 1) + a.word(j + 2))));

/** "X is 11", "X, is only 11"; not "X is 11 goals off". */
function isAged(a: Around, to: number): boolean {
  let i = a.word(to + 1) === ',' ? to + 2 : to + 1;
  if (a.word(i) !== 'is') return false;
  i++;
  if (ONLY.has(a.word(i))) i++;
  if (!AGE.test(a.word(i)) || !ENDED.test(a.word(i + 1))) return false;
  a.add('pupil', 4, `the age ${a.word(i)}`, true);
  return true;
}

/** "X is in Year 11!", "X is only in 4B": the class, and nothing that is done there. */
function isInYear(a: Around, to: number): boolean {
  if (a.word(to + 1) !== 'is') return false;
  let i = to + 2;
  if (ONLY.has(a.word(i))) i++;
  if (a.word(i) !== 'in') return false;
  i += isYearWord(a.word(i + 1)) && /^(?:r|\d|1[0-3])$/.test(a.word(i + 2)) ? 2 : 1;
  if ((!isClass(a.word(i)) && !isYearWord(a.word(i - 1))) || a.token(i + 1)?.kind === 'word') return false;
  a.ctx.classed = true;
  a.add('pupil', 4, `"${a.token(i)?.text}" after the name`, true);
  return true;
}

/** How far apart two entries of one list of results stand at most, in tokens. */
const ENTRY = 12;
/** "Zara Ahmed, 92. Duc Anh Pham, 81.": a number at `at` among others of its kind is a mark, not an age. */
export function isMarked(a: Around, at: number): boolean {
  if (a.word(at + 1) === ',') return false;
  for (let i = Math.max(1, at - ENTRY); i <= at + ENTRY; i++)
    if (i !== at && /^\d{1,3}%?$/.test(a.word(i)) && /^[,:–-]$/.test(a.word(i - 1))) return true;
  return false;
}

/** How far behind a name its bearer's age is told at most, in tokens. */
const AGED_BY = 14;
/** "X has died aged 74": a grown-up, by the age that is told behind the name; "X, taken far too soon, aged 9": a child. */
export function tellAged(a: Around, from: number, to: number): void {
  for (let i = to + 1; i < to + AGED_BY && a.here(i); i++) {
    if (a.word(i) !== 'aged' || !/^\d+$/.test(a.word(i + 1))) continue;
    const age = Number(a.word(i + 1));
    if (age >= 19) {
      if (i < to + 5) a.add('adult', 5, `the age ${age}`);
    } else if (
      age > 2 &&
      a.token(i + 2)?.text !== '-' &&
      !/^(?:to|and|[–—])$/.test(a.word(i + 2)) &&
      isAlone(a, to, i) &&
      !isLongAgo(a, to, i) &&
      !isKnown(a, from, to)
    ) {
      a.ctx.learn = false;
      a.add('pupil', 6, `the age ${age}`, true);
    }
    return;
  }
}
/** "X told us how he fled aged 12", "X was evacuated aged 6": is it told of a life, and of long ago? */
function isLongAgo(a: Around, to: number, end: number): boolean {
  for (let i = to + 1; i < end; i++) if (LIFE.has(a.word(i))) return true;
  return false;
}
const LIFE = setOf(
  'told tells remembers remembered recalls recalled spoke talked fled left came arrived evacuated emigrated enlisted escaped survived captured interned deported orphaned apprenticed married mined began started learnt learned took moved joined published signed',
);
/** Is nobody else named up to there? */
function isAlone(a: Around, to: number, end: number): boolean {
  for (let i = to + 1; i < end; i++)
    if (a.token(i)?.shape.startsWith('cap') || a.token(i)?.shape === 'initial') return false;
  return true;
}
/** Somebody known is studied, however young: "aged 14 in Montreal". */
const isKnown = (a: Around, from: number, to: number): boolean =>
  famousEitherWay(a.tokens.slice(from, to + 1).map((t) => t.folded)) !== null;

/** How far before the name a birthday is looked for, in tokens. */
const REACH = 7;
/** "Happy 7th birthday to X", "Happy birthday to X who is 9": the age of a child. */
export function youngBirthday(a: Around, from: number, to: number): void {
  if (a.ctx.titled || (a.cuesIn(from - REACH, from) & CUE.birthday) === 0) return;
  const before = a.clause(from - 1, -1, REACH);
  const age =
    TURNS.exec(before)?.[1] ??
    (before.includes('birthday') ? IS_NOW.exec(a.clause(to + 1, 1, 8))?.[1] : undefined);
  if (age !== undefined && Number.parseInt(age, 10) <= 18 && Number.parseInt(age, 10) >= 2)
    a.add('pupil', 4, `the age ${age}`, true);
  else if (age === undefined && WISHED.test(before) && !OF_AGE.test(before) && !a.ctx.office)
    a.add('pupil', 2, 'a birthday');
}
const OF_AGE = /\b\d+(?:st|nd|rd|th) (?:birthday|bday)\b/;
/** "Happy birthday X!", "penblwydd hapus i X". */
const WISHED =
  /(?:^|[.!,] ?|a )(?:very )?(?:happy|belated|hapus) (?:\S+ )?(?:birthday|bday|b-day)(?: to| for)?(?: our| the| lovely| wonderful)*$|\bpenblwydd hapus(?: iawn)?(?: i)?$/;
const TURNS =
  /\b(\d{1,2})(?:st|nd|rd|th) birthday(?: today)?(?: to| for| wishes to|,|!)*(?: our| the| lovely| wonderful)*$/;
const IS_NOW =
  /^[,!]? ?(?:who (?:is|turns|turned)|is|turns|turned|you are)(?: now| only)? (\d{1,2})\b(?! ?(?:years|weeks|months) (?:with|of|here|at))/;
