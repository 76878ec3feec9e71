import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import { headOfRow, tailOfRow } from './row-heads.ts';

/*
 * Schools that are called like people, with no "school" behind the name, in what schools of a trust tell of one another:
 * "colleagues at Olivia Park", "Hester Vale and Bram Lane join our federation". Frames in which no pupil is named, from
 * general knowledge.
 */

/** Those of whom a school has many, before "at" or "from": "colleagues at X", "our friends from Y". */
const MANY = setOf(
  `colleagues staff teachers leaders heads headteachers principals tas governors trustees sencos sendcos ects nqts pupils
  children students friends neighbours team teams choirs choir musicians performers singers players athletes kids visitors
  peers counterparts buddies pals penpals councillors learners leavers classes everyone everybody all juniors infants`,
);
const AT_OR_FROM = /^(?:at|from)$/;
/** Before those: something goes to them from somebody else: "a message for pupils from X". */
const TOWARDS = setOf('for to by about among amongst between with of');
/** Those who are greeted may come from a school: "well done to the pupils from X". */
const GREETED = /\b(?:well done|congrat\w*|welcome|luck|hello|hi|bye|farewell) to (?:\S+ ){0,3}$/;
/** What is said of those of a school, or of everybody: words that stand before them. */
const LED_IN = setOf(
  'our the your my some both all fellow trust fantastic lovely wonderful amazing brilliant great new dear good year class 1 2 3 4 5 6 7 8 9 10 11 12 13',
);
/** With "from", these have mostly been sent something. */
const ANYBODY = setOf('everyone everybody all kids staff teachers');
/** Who leads a school, or what one has there, before "of" or "at". */
const LED = setOf(
  'head headteacher headmaster headmistress principal deputy co-head co-headteacher ceo headship vacancy vacancies inset moderation twilight teachmeet',
);
const SCHOOLS = setOf('schools academies primaries secondaries');
/** "Our sister schools X and Y", "local primaries X and Y". */
const WHOSE = setOf(
  'sister partner feeder neighbouring neighbour trust cluster link linked local other fellow federation new newest two three four five six family nearby twinned brother alliance consortium',
);
const BODY = String.raw`(?:our|the|your) (?:\S+ ){0,3}(?:trust|federation|mat|family of schools|alliance|partnership of schools|group of schools|teaching school hub)\b(?! (?:choir|band|orchestra|team|council|squad|games|athletics|student|youth|captain|final|board|as))`;
/** "… join our growing trust", "… to the federation", "… in our family of schools". */
const JOINS = new RegExp(
  String.raw`^(?:(?:have|has|will|are|is|both|all|officially|formally|now|be|who|which) )*(?:(?:join(?:s|ed|ing)?|(?:in)?to|as part of) ${BODY}|in (?:our|the) (?:\S+ )?(?:family|group|partnership) of schools)`,
);
const JUDGED =
  /^(?:(?:have|has|were|was|are|is|been|being|both|all|also|now|on|just|again|still|remains?) )*(?:(?:judged|rated|graded) (?:to be )?(?:as )?(?:good|outstanding)(?: (?:by|in all|across|schools?)|[\s.,!;]*$| [.,!;])|(?:named|becoming|become|made|designated) (?:as )?(?:an? |the |new )*(?:cent(?:re|er)s? of|(?:\S+ )?hub schools?|lead schools?|(?:\S+ )?hubs?(?: |$)|national support schools?|world class schools?|schools? of sanctuary|beacon schools?))/;

/** Is a row of names that ends before `end` told of as schools are: "are all judged Good", "join our trust"? */
function isToldAsSchools(a: Around, end: number): boolean {
  if (!OPENS.has(a.word(end))) return false;
  const after = a.clause(end, 1, 12);
  return (JUDGED.test(after) && (!GRADED.test(after) || BY_WHOM.test(a.view.folded))) || JOINS.test(after);
}
/** Pupils are judged outstanding too, by a panel. */
const GRADED = /\b(?:judged|rated|graded)\b/;
const BY_WHOM = /\b(?:ofsted|estyn|hmie?|inspect\w*|siams|in all areas)\b/;
const OPENS = setOf(
  'on have has will are is were was both all officially formally judged rated graded join joins joined joining to into in become becomes becoming who which being as remain remains named designated made',
);

/** Does a name, at tokens `from..to`, stand where schools of a trust are named? */
export function isTrustSchool(a: Around, from: number, to: number): boolean {
  const head = headOfRow(a, from);
  const word = a.word(head);
  const before = a.word(head - 1);
  if (AT_OR_FROM.test(word)) {
    if (word === 'at' && LED.has(before)) return true;
    if (MANY.has(before)) return word === 'at' || comesFrom(a, head);
  } else if (word === 'of' && LED.has(before)) return true;
  else if (SCHOOLS.has(word) || word === 'school') {
    if (WHOSE.has(before) && a.word(head + 1) !== ',' && !/^(?:your|their|his|her)$/.test(a.word(head - 2)))
      return true;
  } else if (/^[:–—-]$/.test(word) && isOfSchools(a, head - 1)) return !isResult(a);
  return isToldAsSchools(a, tailOfRow(a, to));
}

/** "Teachers from X", over the "from" at `head`; not "a message for pupils from X". */
function comesFrom(a: Around, head: number): boolean {
  if (
    ANYBODY.has(a.word(head - 1)) &&
    !a.token(head - 1)?.first &&
    !/^(?:with|and|,)$/.test(a.word(head - 2))
  )
    return false;
  let lead = head - 2;
  while (LED_IN.has(a.word(lead))) lead--;
  return (
    !TOWARDS.has(a.word(lead)) || a.word(lead) === 'with' || GREETED.test(`${a.clause(head - 2, -1, 8)} `)
  );
}

/** "Cross country, six schools: X 4th, Y 7th", "the primaries in our trust: X won gold": what children of them did. */
const isResult = (a: Around): boolean =>
  (a.cuesIn(a.low, a.high) & (CUE.award | CUE.sport | CUE.praise | CUE.pupil)) !== 0 ||
  RESULT.test(a.sentence());
const RESULT =
  /\b(?:\d+(?:st|nd|rd|th)|\d+[.:]\d\d|winn\w+|won|wins|results?|cross[- ]country|galas?|finals?|festival|tournament|competition|contest|quiz|race|races|match|matches|athletics|swimming|came|scored|ran|swam|sang|played|first|second|third|gold|silver|bronze|medals?|places?|champions?|finalists?|runners?|choir|squad|team)\b/;

/** "The newest schools in our family:", "three schools: ours,": is the word at `end` the last before such a colon? */
function isOfSchools(a: Around, end: number): boolean {
  for (let j = end; j > end - 6 && a.here(j) && a.token(j)?.kind === 'word'; j--)
    if (SCHOOLS.has(a.word(j))) return WHOSE.has(a.word(j - 1)) || OF_US.test(a.clause(j + 1, 1, 5));
  return false;
}
const OF_US = /^(?:in|of|across|from) (?:our|the) (?:\S+ )?(?:family|trust|federation|group|alliance)/;
