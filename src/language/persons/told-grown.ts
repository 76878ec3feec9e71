import { CUE } from '../cues.ts';
import { entryAtToken } from '../lexicon/entry.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import type { Context } from './context.ts';
import { REACH, toldAfter } from './told-after.ts';

/*
 * What is told of grown-ups alone before a name, or in the sentence that follows with "he" or "she": whom one books with
 * or hands something in to, whom a school looks back on, who is 84 now. From general knowledge of school life.
 */

/** "Bookings now go through X", "invoices should be sent to Y": with whom one books. */
const THROUGH =
  /\b(?:bookings?|enquir(?:y|ies)|quer(?:y|ies)|questions|orders?|payments?|applications?|appointments|requests|invoices?|lettings?|forms|slips|returns|absences?|changes|complaints|nominations|dinner money|clubs?)\b(?: \S+){0,4}? (?:now |all |please |should |can |must |will )*(?:go|goes|going|come|comes|be sent|be made|are made|are handled|be handled|handled|sent|made|booked) (?:now |all |straight |direct |directly )?(?:through|via|to|with|by)$/;
/** "Bikeability starts on Monday with X": who runs it. */
const RUNS_WITH =
  /\b(?:bikeability|swimming|lessons|yoga|zumba|pilates|drop-ins?|coffee mornings?|sessions?|courses?|classes|training|surger(?:y|ies)|counselling|playgroup|toddlers?|baby group|stay and play|breakfast club|wraparound)\b(?: \S+){0,2} (?:starts?|begins?|resumes?|restarts?|runs?|is back|are back|returns?|continues?|takes? place)(?: \S+){0,4} (?:with|under)$/;
/** "Drop it to X in the hub", "hand your forms in to Y". */
const HANDED =
  /\b(?:drop|hand|bring|pop|post|email|send) (?:it|them|these|any|all|your|completed|forms|slips)(?: \S+){0,4} (?:to|in to|into|off with|with)$/;
/** "Given by X at Dulux": the firm of whoever gave it. */
const GIVEN_BY =
  /\b(?:given|donated|lent|loaned|supplied|paid for|provided|gifted|printed|framed|catered|engraved|restored|serviced)(?: \S+){0,2} by$/;
const isOfGiver = (a: Around, before: string, to: number): boolean =>
  GIVEN_BY.test(before) &&
  a.word(to + 1) === 'at' &&
  a.token(to + 2)?.shape === 'cap' &&
  !a.cue(to + 2, CUE.pupil);
/** "Many of you will remember X": whom a school looks back on. */
const REMEMBERED =
  /\b(?:(?:many|some|most|lots|those|all|plenty) of you(?:'ll| will| may| might)?|you(?:'ll| will| may| might)(?: all)?|parents (?:will|may|might)) (?:all |well |fondly |still )?(?:remember|recall)$/;

/** "The caretaker's wife, X", "Miss Vale's dad Y": kin of somebody who works at the school. */
const KIN =
  /^(?:wife|husband|partner|fiancee?|mum|mam|dad|mother|father|gran|nan|grandad|grandma|mother-in-law|father-in-law|better half|other half|hubby)$/;
function isKinOfStaff(a: Around, from: number): boolean {
  const kin = a.word(from - 1) === ',' ? from - 2 : from - 1;
  const owner = kin - 1;
  const word = a.word(owner);
  if (!KIN.test(a.word(kin)) || !word.endsWith("'s")) return false;
  const title = a.word(owner - 1) === '.' ? owner - 2 : owner - 1;
  return a.cue(title, CUE.title) || OFFICERS.has(word.slice(0, -2));
}
const OFFICERS = setOf(
  'caretaker head headteacher principal vicar teacher cook chaplain governor bursar secretary receptionist deputy head-teacher librarian mayor',
);

/** "He now flies helicopters", "she is 84", "his daughter in 2B helped": what the next sentence tells. */
const THEN =
  /^(?:(?:s?he|they)(?:'s|'re| is| was| are| were| turns| turned)(?: now| only)? (?:19|[2-9]\d)(?= (?:[.!,]|and|years|now|today|next|this|but|$))|(?:his|her|their) (?:own |two |three |twin |late |youngest |eldest )*(?:daughters?|sons?|kids|children|grandchildren|grandsons?|granddaughters?|wife|husband|fiancee?|patients|clients|employees)\b|(?:s?he|they)(?:'s|'ve)? (?:(?:has|have|had|also|then|once|first|later|still) )*(?:taught (?!himself|herself|us how|everyone|the class|me)|teaches\b|retire[sd]?\b|worked (?:here|at|as an?|for the|in the (?:nhs|navy|army|raf|police|fire|city|mines?|pits?))|works (?:at|for|as)|(?:(?:has|have) )?(?:\S+ ){1,8}for (?:(?:two|three|four|five|over|nearly|almost|more|than|a) ){0,3}(?:decades|(?:1[2-9]|[2-9]\d|twenty|thirty|forty|fifty) years)\b|(?:does|runs|manages|handles|looks after) (?:the |our |all (?:the|our) )?(?:payroll|accounts|books|admissions|attendance|lettings|finances?|hr|reprographics|website|timetable|kitchen|office|first aid|laundry|grounds|minibus)\b|captained .*\b(?:19\d\d|20[01]\d)\b|left (?:us |school |here )?in (?:19\d\d|20[01]\d)\b|was (?:born|headteacher|head of|caretaker|cook|secretary)\b|served (?:in|on|with) the|lived through|has two (?:sons|daughters)|is married)|(?:s?he|they) (?:\S+ ){0,8}(?:and )?now (?:flies|runs|works|owns|teaches|lives|lectures|manages|plays for|sells|designs))/;
/** The words of the sentence that follows, where it speaks of this very name; '' where it may be of another. */
function followingOf(a: Around, from: number, to: number): string {
  if (!PRONOUN.has(a.word(a.high))) return '';
  for (let i = a.low; i < a.high; i++) {
    const token = a.token(i);
    if (i >= from && i <= to) continue;
    if (token?.shape === 'cap' && i > a.low && entryAtToken(token).known.given >= 2) return '';
  }
  const out: string[] = [];
  for (let i = a.high; out.length < REACH && a.token(i); i++) {
    out.push(a.word(i));
    if (/^[.!?]$/.test(a.word(i))) break;
  }
  return out.join(' ');
}
const PRONOUN = setOf("he she they his her their he's she's they're they've he'd she'd");

/** "Broke his ankle on a trampoline at 34": who is no child. */
const AT_AGE = /\b(?:at (?:2[5-9]|[3-9]\d)(?= [.,!]|$)|aged (?:2[3-9]|[3-9]\d)\b)/;

/** "Fifty years ago this week X opened the doors". */
const LONG_AGO =
  /\b(?:[3-9]\d|1\d\d|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a|one) hundred) years ago\b(?:(?! (?:when|that|which|was|were|our|the school)\b) \S+){0,5}$/;
/** "X, now 91, told us". */
const NOW_AGED = /^[,(] ?(?:now|aged|who is|who's|who is now) (?:2[3-9]|[3-9]\d|10\d)(?= [,.!)]|$| years)/;

/** "X, Y and Z", "X.": the next of a row, or the end, so that nothing is told. */
function isOfRow(a: Around, to: number): boolean {
  const next = a.word(to + 1);
  if (ENDS.has(next)) return true;
  return (
    ROW.has(next) &&
    a.token(to + 2)?.shape === 'cap' &&
    a.token(to + 3)?.shape === 'cap' &&
    !a.cue(to + 2, CUE.role | CUE.staff)
  );
}
const ENDS = setOf('. ! ? ; : …');
const ROW = setOf(', and & + /');

/** Why a name is a grown-up's by what is told around it; '' where nothing is. */
export function toldGrown(a: Around, from: number, to: number, ctx: Context): string {
  const after = a.here(to + 1) && !isOfRow(a, to) ? a.clause(to + 1, 1, REACH) : '';
  const firm = after === '' ? '' : toldAfter(after);
  if (firm !== '') return firm;
  if (isKinOfStaff(a, from)) {
    ctx.kin = false;
    return 'kin of somebody who works at the school';
  }
  if (ctx.pupil >= 2.5 || ctx.tie >= 2) return '';
  if (NOW_AGED.test(after)) return 'the age of a grown-up';
  if (a.view.folded.includes(' years ago') && LONG_AGO.test(a.clause(from - 1, -1, 10)))
    return 'a year long past';
  if (AT_AGE.test(after) && (a.cuesIn(a.low, a.high) & CUE.sport) === 0) return 'the age of a grown-up';
  const led = LEADS.has(a.word(from - 1)) ? toldBefore(a, from, to) : '';
  if (led !== '') return led;
  return THEN.test(followingOf(a, from, to)) ? 'what is told next' : '';
}

/** Each of the frames before a name ends with one of these. */
const LEADS = setOf('remember recall by through via to with into under');
function toldBefore(a: Around, from: number, to: number): string {
  const before = a.clause(from - 1, -1, 12);
  if (REMEMBERED.test(before)) return 'somebody who is looked back on';
  if (isOfGiver(a, before, to)) return 'the firm of who gave it';
  if (THROUGH.test(before) || HANDED.test(before)) return 'whom one can reach';
  return RUNS_WITH.test(before) ? 'who runs what is told of' : '';
}
