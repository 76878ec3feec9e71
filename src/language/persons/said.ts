import type { Doc } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { keptWith } from '../kept.ts';
import { isClass, isYearWord } from '../school-years.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import { BESIDE } from './beside.ts';
import type { Context } from './context.ts';
import type { Found } from './found.ts';
import { isOldLetters } from './old-letters.ts';
import { CHILD } from './young.ts';

const LEFT_BEFORE =
  /(?:^| )(?:(?:former|ex|past|old) (?:deputy )?(?:head |school |sixth-form )?(?:pupils?|students?|boys?|girls?|scholars?)|(?:former|ex) head of school|ex-(?:deputy )?head (?:boy|girl)|old \S{3,}(?:ian|ean|ite|ist|ard)s?|alumn(?:us|a|ae|i)|ex-(?:pupils?|students?)|ex-\S+(?: \S+)? (?:pupils?|students?|head (?:boy|girl))|(?:former|recent|past|old) (?:\S+ )?leavers?|[cg]h?yn-\S+|iarscolaire|iardhalta)$/;
const LEFT_AFTER =
  /^[,(–—-] (?:(?:who is |now )?(?:an? |our |one of our )?(?:former|ex|past|old) (?:pupil|student|boy|girl|head girl|head boy)|(?:an? )?alumn(?:us|a)|[cg]h?yn-(?:ddisgybl|fyfyri?wr)|(?:an? )?ex[- ](?:pupil|student|y(?:ear )?1[0-3]|year)|leavers? (?:of|from|in) (?:(?:19\d|20[01])\d|['’] ?[4-9]\d)|(?:who )?(?:left|leaver)(?: us| here| school)?(?: in)? (?:19|20)\d\d|(?:pupil|student)(?: here)?(?: from)? (?:19|20)\d\d)/;
/** Offices that a class gives to one of its own. */
const OFFICE = setOf(
  'councillor monitor captain prefect ambassador rep representative leader librarian buddy president chair mayor champion winner narrator editor reporter',
);

/** "Leavers X and Y came back". */
const BACK = /\b(?:back|returned|returns|visited|visits|now)\b/;
/** Where none of these words stands, `LEFT_AFTER` finds nothing. */
const GONE = setOf('former ex past old left leaver leavers pupil student');
function hasLeft(a: Around, to: number): boolean {
  for (let j = to + 2; a.here(j) && j < to + 9; j++) {
    const word = a.word(j);
    if (GONE.has(word) || word.startsWith('ex-') || word.startsWith('cyn-') || word.startsWith('alumn'))
      return true;
  }
  return false;
}

/** What those do who have left, in a team or a society of their own. */
const SERVES = /^(?:captain|skipper|president|secretary|chairman|chair|treasurer)$/;
const MANY_LEFT = /^(?:pupils|students|boys|girls|alumni|alumnae|scholars|leavers)$/;
/** Does it end what is said of a name, so that the comma before it tells who somebody is: "our former pupil, X, won"? */
const CLOSES_ASIDE = /^(?:[,.!?)–—-]|who|and|&|)$/;
/** Is the name told of as one who has left, before it: "former pupil X", "Old Savernakian Y", "Old Boys captain Z"? */
function leftBefore(a: Around, from: number, to: number): boolean {
  let k = from - 1;
  // "With our former pupil, X, Year 4, met an Olympian".
  if (a.word(k) === ',') {
    if (!CLOSES_ASIDE.test(a.word(to + 1)) || isClass(a.word(to + 2)) || isYearWord(a.word(to + 2)))
      return false;
    k--;
  }
  if (SERVES.test(a.word(k))) k--;
  if (!a.here(k)) return false;
  const ofSchool = a.word(k - 1) === 'old' && a.token(k)?.shape === 'cap' && a.token(k - 1)?.shape === 'cap';
  const left = (ofSchool || a.says(k, SAYS.left)) && LEFT_BEFORE.test(a.clause(k, -1, 4));
  // "Our former pupils, X and Y".
  a.ctx.heads ||= left && MANY_LEFT.test(a.word(k));
  return left;
}

/** The year at token `i`, 0 where none stands there: "2009", "'98". */
function yearOf(a: Around, i: number): number {
  const whole = /^(?:19|20)\d\d(?=(?:'s)?$)/.exec(a.word(i));
  if (whole) return Number(whole[0]);
  const short = Number(
    /^['’](\d\d)$/.exec(`${a.word(i)}${a.word(i).length === 1 ? a.word(i + 1) : ''}`)?.[1] ?? -1,
  );
  if (short < 0) return 0;
  return ofCentury(short);
}

/** The year that is written with its last two figures. */
const ofCentury = (short: number): number => (short < 50 ? 2000 : 1900) + short;

/** "X (2011-18)", "Y (OB 1997)", "Z (1984 - 1991)": the year in which somebody left, in brackets; 0 where none stands. */
function leftIn(a: Around, to: number): number {
  if (a.word(to + 1) !== '(') return 0;
  // "(Oct 12)", "(Oak 10)": a day and a class, not the letters of a school's old pupils.
  const letters = a.token(to + 2)?.text ?? '';
  if (/^o/i.test(letters) && /\p{Ll}/u.test(letters)) return 0;
  const aside = a.clause(to + 2, 1, 6).replaceAll(' ', '');
  const told = AT_SCHOOL.exec(aside);
  if (!told) {
    if (!ofOldPupils(a.view)) return 0;
    const house = AT_HOUSE.exec(aside)?.slice(1).find(Boolean);
    if (house) return house.length === 4 ? Number(house) : ofCentury(Number(house));
    // "('12)".
    const close = a.word(to + 2).length === 1 ? to + 4 : to + 3;
    return a.word(close) === ')' ? yearOf(a, to + 2) : 0;
  }
  const [, alone, from = '', until = ''] = told;
  if (alone) return alone.length === 2 ? ofCentury(Number(alone)) : Number(alone);
  return until.length === 4 || from === '' ? Number(until) : ofCentury(Number(until));
}
/** Where a school tells of those who have left: "Where are they now? X (2017) writes for Hollyoaks". */
const OLD_PUPILS =
  /\b(?:where are they now|alumn(?:i|us|a|ae)|old (?:boys?|girls?|students?|pupils?|scholars?)|former (?:pupils?|students?)|class of|reunion|o[a-z]{1,2}s? news|news of o[a-z]s|old [a-z]{3,}(?:ian|ean)s?|ex-(?:pupils?|students?)|leavers? of)\b/;
const ofOldPupils = keptWith(({ folded }) => OLD_PUPILS.test(folded));
/** Letters of those who have left ("OR"), and a year; or from when until when. */
const AT_SCHOOL =
  /^(?:(?:o\.?[a-z]\.?[a-z]?\.?|left|leaver|leftin|alum\w*)['’]?((?:19|20)\d\d|\d\d)|((?:19|20)\d\d)[-–—/]((?:19|20)?\d\d))\)/;

/** Where a school tells of its old pupils, a house and when somebody was there: "(Sc 98-03)", "(G 1987)". */
const AT_HOUSE = /^(?:[a-z][a-z'’.]{0,12}),?(?:(?:(?:19|20)?\d\d[-–—/])?((?:19|20)\d\d)|\d\d[-–—/](\d\d))\)/;

/** What is said outright of this very name: a former pupil, a year that has left, a bride or groom, an office of a class. */
export function said(a: Around, from: number, to: number, ctx: Context): void {
  const one = a.here(from - 1) ? a.word(from - 1) : '';
  if (one !== '' && leftBefore(a, from, to)) {
    ctx.leaver = true;
    // "Former pupils X, Y and Z": all of the row.
    ctx.heads ||= /^(?:ex-)?(?:pupils|students|boys|girls|alumni|alumnae|leavers|scholars)$/.test(one);
  }
  // "Head Boy 2009 X": in office until the summer of that year or the next.
  if (/^(?:boy|girl|school|student|captain)$/.test(a.word(from - 2)) && yearOf(a, from - 1) > 0)
    ctx.classOf = yearOf(a, from - 1) + 1;
  // "2019 leaver X": those who leave this summer have not left.
  if (/^leavers?$/.test(one)) {
    const year = a.here(from - 2) ? yearOf(a, from - 2) : 0;
    if (year > 0) ctx.classOf = year;
    else if (BACK.test(a.clause(to + 1, 1, 12))) ctx.leaver = true;
    else if (isClass(a.word(from - 2)) || isYearWord(a.word(from - 3)))
      a.add('pupil', 2.5, `"${one}" before the name`, true);
  }
  if (
    a.here(to + 1) &&
    (a.beside(to + 1) & BESIDE.aside) !== 0 &&
    hasLeft(a, to) &&
    LEFT_AFTER.test(a.clause(to + 1, 1, 8))
  )
    ctx.leaver = true;
  // "OPs v School: X (OP)".
  if (a.word(to + 1) === '(' && a.word(to + 3) === ')' && isOldLetters(a.token(to + 2)))
    ctx.leaver ||= a.view.folded.includes(`${a.word(to + 2)}s `);
  const gone = leftIn(a, to);
  if (gone > 0) ctx.classOf = gone;
  // "OB Callum Sirker signs for Saints".
  if (isOldLetters(a.token(from - 1)) && a.token(from)?.shape === 'cap') ctx.leaver = true;
  for (let j = Math.max(0, from - 7); j < to + 6; j++) {
    if (!a.says(j, SAYS.class) || !a.here(j) || a.word(j + 1) !== 'of') continue;
    const year = yearOf(a, j + 2);
    if (year === 0) continue;
    ctx.classOf = year;
    // "Class of 2009: X, Y and Z": the year of all.
    if (j < from && a.says(from - 1, SAYS.dash)) ctx.heads = true;
  }
  if (
    (one === 'to' && isMarried(a, from - 2)) ||
    (one === 'for' && /wedding bells$/.test(a.clause(from - 2, -1, 2)))
  )
    a.add('adult', 6, `"${a.word(from - 2)} to" before the name`);
  if (one !== '' && a.says(from - 1, SAYS.is)) isTheOne(a, from);
  if (one === ':' || (one !== 'were' && one !== '' && a.says(from - 1, SAYS.is))) elected(a, from);
}

/** "Married to", "wed to"; not "on Wed to X and Y". */
const isMarried = (a: Around, i: number): boolean =>
  a.says(i, SAYS.married) &&
  (a.word(i) !== 'wed' || (a.token(i)?.shape === 'lower' && !a.says(i - 1, SAYS.inOf)));

/** "The boy in the odd socks you all asked about is X": one child, and nobody else who is told of in between. */
function isTheOne(a: Around, from: number): void {
  for (let j = from - 2; a.here(j) && j > from - 14; j--) {
    if (a.says(j, SAYS.is) || a.token(j)?.kind !== 'word' || a.cue(j, CUE.staff | CUE.role | CUE.kin)) return;
    if (!CHILD.has(a.word(j))) continue;
    if (/^(?:the|that|our|this)$/.test(a.word(j - 1))) a.add('pupil', 2.5, `"${a.word(j)}" who it is`, true);
    return;
  }
}

/** "Our new Year 2 councillor is X": an office with a class before it. */
function elected(a: Around, from: number): void {
  if (!a.here(from - 2) || !OFFICE.has(a.word(from - 2))) return;
  for (let j = from - 3; a.here(j) && j > from - 7; j--)
    if (isClass(a.word(j)) || (a.cue(j, CUE.pupil) && /\d/.test(`${a.word(j)}${a.word(j + 1)}`))) {
      a.add('pupil', 4, `"${a.word(from - 2)}" of a class`, true);
      return;
    }
}

/** "Class of 2016": whose year is over by the time of the post has left; those who leave this summer have not. */
export function leavers(doc: Doc, founds: readonly Found[]): void {
  for (const { context: c } of founds)
    if (c.classOf !== undefined) c.leaver ||= `${c.classOf}-08-31` < doc.post.at.local.slice(0, 10);
}
