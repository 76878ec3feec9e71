import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import { hasAccepted, isAppointee, joinsStaff, LEADERS, PLAY } from './appointed.ts';
import type { Around } from './around.ts';
import type { Context } from './context.ts';
import { fairTells, fairTellsRow } from './fair-told.ts';
import { isForADay } from './others-offices.ts';
import { bodyTells, bodyTellsRow } from './outside-told.ts';
import { FIELDS } from './roles.ts';
import { endOfRow, headOfRow, tailOfRow } from './row-heads.ts';
import { runByPupils } from './young.ts';

/*
 * What the office of a school tells of its grown-ups: who is appointed, who joins the staff, who retires, who keeps the
 * children safe, who ran the fair, who won the draw of the 100 club. From general knowledge. Pupils are appointed, join
 * and run things as well: such frames ask for a word that is said of grown-ups alone.
 */

/** Names of those alone who raise money for a school or keep its children safe, before a colon or dash. */
const BODIES =
  /(?:\b(?:pta|ptfa|ptsa|fosa|foss|hsa|parents? association|parents?'? forum|(?:pta|fair|fete|fundraising|organising|social|friends'?) committee|friends of (?!the earth)\S+(?: \S+){0,2}|(?:ladies|gentlemen|mums|dads|members|stalwarts|volunteers|friends) (?:of|from) (?:the|our) (?:pta|ptfa|fosa|foss|friends|association|wi|rotary|church|mosque|legion)|dsls?|ddsls?|designated (?:safeguarding )?(?:leads?|officers?)|safeguarding(?: leads?| team| officers?| contacts?)?|mental health leads?|child protection(?: officers?)?|data protection(?: officer)?|dpo|send?cos?|(?:send|attendance|admissions|finance|payroll|hr|premises|lettings|reprographics) (?:officers?|leads?|managers?|assistants?|office|team)|open the book(?: team)?|messy church(?: team)?|(?:new to|joining|join) (?:our|the) (?:governing |trust |local )?(?:board|body)|governing (?:body|board)|lgb|local governing (?:body|committee|board)|(?:trust|academy|school) board|board of (?:trustees|directors|governors)|(?:our |the |outgoing |new )?parents?'? council|(?:parent|foundation|staff|co-opted|community|trust|diocesan) governors?(?: (?:vote|elections?|ballot|candidates?|nominees|nominations))?)(?: (?:is|are|team|this year|lead|leads|contact|contacts))?|\bthanks? to the friends|\bthank you to the friends)$/;
const OF_YOUNG =
  /\b(?:junior|young|mini|student|pupil|pupils|year|class|prefects?|award|awards|winner|winners|certificates?|100|full|best|most|improved|stars?|council|sixth|form|house|y\d+)\b/;
/** What is said of pupils behind such a name: "Attendance team: X, 100%". */
const PRAISED = /\d ?%|\bper ?cent\b|\bwell done\b|\bcongrat\w*/;
const DASH = /^(?:[:–—-]|are|is)$/;
const DEPUTIES = /^(?:our |the |and )?deput(?:y|ies)$/;
const KEEPS_SAFE = /\b(?:safeguarding|dsl|child protection)\b/;
/** "Deputy DSLs: X, Y", "thanks to the Friends - X and Y": an office or body, and then who. */
function isOfOffice(a: Around, head: number): boolean {
  if (!DASH.test(a.word(head))) return false;
  const lead = a.clause(head - 1, -1, 7);
  // "Safeguarding lead: X. Deputies: Y and Z".
  if (DEPUTIES.test(lead))
    return a.low > 0 && KEEPS_SAFE.test(a.view.folded) && !OF_YOUNG.test(a.view.folded);
  return (
    BODIES.test(lead) &&
    !OF_YOUNG.test(lead.replace(/\bparents?'? council\b/, '')) &&
    !PRAISED.test(a.view.folded) &&
    !LEADERS.test(a.view.folded) &&
    !runByPupils(a.view)
  );
}

/** Of whom a school has several or one, named behind a comma: "our NQTs, X and Y," "our PCSO, Z,". */
const OURS = setOf(
  'head nqts nqt rqts ects tas hltas hlta lsas ta pcso pcsos dsl dsls senco sendco sencos vicar curate chaplain imam constable rev chef mdsas mdsa janitor caretaker cook receptionist bursar principal headteacher',
);
const WHOSE =
  /^(?:our|the|new|local|both|lovely|brilliant|amazing|fantastic|wonderful|two|three|four|excellent|own|school|community|parish|fabulous|superb|neighbourhood|village|town|area)$/;
const isOfOurs = (a: Around, from: number, to: number): boolean =>
  a.word(from - 1) === ',' &&
  OURS.has(a.word(from - 2)) &&
  WHOSE.test(a.word(from - 3)) &&
  !a.cue(from - 4, CUE.pupil) &&
  !(
    a.token(to + 1)?.kind === 'word' &&
    /^(?:with|after|before|during|following|thanks)\b/.test(a.clause(a.low, 1, 2))
  );

const GROUPS =
  /^(?:all|every|everyone|everybody|the|rest|whole|many|countless|other) (?:(?:of|our|the|other|rest|amazing|fantastic|wonderful|brilliant|lovely|fabulous|hard-working|hardworking|many|at|in|from|on|who|is|are|part|one|support|teaching|kitchen|office|parent|class|pta|site) )*(?:teachers|tas|lsas|mdsas|governors|trustees|cooks|cleaners|caretakers|parents|carers|mums|dads|volunteers|stallholders|sponsors|colleagues|staff)\b(?! (?:and|&) (?:pupils|children|students))|^the \S+ (?:coaches|instructors|officers|engineers|firefighters|volunteers|rangers|vets|nurses|paramedics|scientists|trainers)\b/;
/** "Happy Teachers' Day to X, Y and all our teachers": the last of a row tells what the others are. */
const isAmongAll = (a: Around, tail: number, ctx: Context): boolean =>
  ctx.tie < 2 &&
  GROUPS.test(endOfRow(a, tail)) &&
  (a.cuesIn(a.low, tail) & (CUE.praise | CUE.award | CUE.sport | CUE.pupil)) === 0;

const SPORT = CUE.sport | CUE.pupil | CUE.award;
/** What a team of the staff does; pupils have teams for all else. */
const TEAMS_WORK =
  /\b(?:kitchen|canteen|catering|office|admin|pta|ptfa|lunch|lunches|dinners?|cleaning|caretaking|(?<!(?:science|careers|enterprise|book|maths|stem|business) )(?:fair|fayre|fete))\b/;
const CONTEST =
  /\b(?:winners?|won|wins?|challenges?|finals?|leagues?|contests?|competitions?|cup|trophy|tournament|race|quiz|match|lego|musical|show|enterprise|pupils?|students?|children|year \d+|y\d+|class)\b/;
/** "Take a bow X, Y and team, lunch was ace": whose team it is, where work is told of and no game. */
function hasTeam(a: Around, tail: number): boolean {
  const at = /^(?:his|her|their|your)$/.test(a.word(tail)) ? tail + 1 : tail;
  const lead = a.word(tail - 1) === 'the' ? tail - 2 : tail - 1;
  const next = a.token(at + 1);
  return (
    /^(?:team|crew)$/.test(a.word(at)) &&
    a.word(lead) === 'and' &&
    (!next || !a.here(at + 1) || next.kind !== 'word' || /^(?:for|who|in|at|from)$/.test(next.folded)) &&
    (a.cuesIn(a.low, at) & SPORT) === 0 &&
    (a.cuesIn(at + 1, a.high) & SPORT) === 0 &&
    TEAMS_WORK.test(a.view.folded) &&
    !CONTEST.test(a.view.folded)
  );
}

const THANKED_DAY =
  /(?:\b(?:ta|tas|teaching assistants?'?|teachers?'?|support staff|lunchtime staff|midday supervisors?'?|kitchen staff|school cooks?'?|caretakers?'?|office staff|admin(?:istrat\w+)?(?: professionals?'?)?|school business (?:professionals?'?|managers?'?)|governors?'?|lollipop|crossing patrol) (?:appreciation |thank you |recognition )?(?:day|week)\b|world ?teachers'? ?day|thank ?a ?(?:teacher|ta|governor)|national ?ta ?day|teaching ?assistants'? ?day)/;
const OF_PUPILS =
  /\b(?:card|cards|letter|letters|poem|picture|drawing|message|wrote|written|made|drew|nominated|prefects?|librarians?|pupils?|students?|star of|stars of|winners?|y\d|year \d)\b/;
/** "Happy TA day to X and Y": the day stands in the same sentence; what a class makes on it is told of pupils. */
const isThankedDay = (a: Around, head: number, ctx: Context): boolean =>
  ctx.pupil < 2 &&
  /^(?:to|stars|heroes|legends|our|[:–—-])$/.test(a.word(head)) &&
  THANKED_DAY.test(a.clause(head, -1, 14)) &&
  !OF_PUPILS.test(a.view.folded);

const RETIREMENT =
  /\b(?:(?:happy|long|healthy|enjoy your|enjoy|wonderful|well[- ]?earned|restful) retirement|leaving do|leaving party|retirement (?:party|do|tea|lunch|present|gift)) (?:(?:to|for|of)?\b|, $)|\bretirement (?:to|for) $|\bymddeoliad (?:hapus|dedwydd|hir)(?: iawn| a hapus)? i $/;
/** The last of their work: players serve, mark and drive a last ball too. */
const LAST =
  /^(?:has |have )?(?:just )?(?:(?:served|cooked|cleaned|rang|rung|drove|driven|locked|swept|answered|dished|plated|stirred|peeled|unlocked|mopped|typed) (?:up |out )?(?:her|his|their) (?:very )?(?:last|final) (?:school |ever )?(?:lunch(?:es)?|dinners?|custard|puddings?|sponge|roast|gravy|potato(?:es)?|bell|gates?|doors?|bus|minibus|coach|corridor|floor|canteen|kitchen|phone|newsletter)|(?:marked|graded) (?:her|his|their) (?:very )?(?:last|final) (?:set of |pile of )?(?:books?|essays?|papers?|registers?|scripts?|coursework))\b/;
/** "Happy retirement to the legend that is X", "X served her last custard". */
const isRetiring = (a: Around, from: number, to: number): boolean =>
  (/^(?:her|his|their|out|up)$/.test(a.word(to + 2)) && LAST.test(a.clause(to + 1, 1, 9))) ||
  (a.cue(from - 1, CUE.role) === false && RETIREMENT.test(`${a.clause(from - 1, -1, 9)} `));

const GOODBYE = setOf('farewell goodbye goodbyes bye adieu');
const LEAVING =
  /\b(?:retiring|retires|promoted to (?:head|deputy|aht|dht|assistant|lead)|headship|new (?:post|job|role) (?:at|in|as)|years of service|years' service)\b/;
/** "Farewell to Mr Vale, X and Y": named with a teacher, as those who leave. */
function leavesWith(a: Around, head: number, from: number): boolean {
  if (a.word(head) !== 'to' && !GOODBYE.has(a.word(head))) return false;
  if (!/\b(?:farewell|goodbyes?|bye|adieu)\b/.test(a.clause(head, -1, 14))) return false;
  if (LEAVING.test(a.sentence())) return true;
  for (let j = head + 1; j < from; j++) if (a.cue(j, CUE.title) && a.token(j)?.shape === 'cap') return true;
  return false;
}

/** "Miss Vale (Katie Vale)": the name of a teacher, told again in full. */
const isTitledAgain = (a: Around, from: number, to: number): boolean =>
  a.word(from - 1) === '(' &&
  a.word(to + 1) === ')' &&
  a.word(from - 2) === a.word(to) &&
  !PLAY.test(a.view.folded) &&
  (a.cue(from - 3, CUE.title) || (a.word(from - 3) === '.' && a.cue(from - 4, CUE.title)));

const MARRIED =
  /\b(?:married|wedding|engaged|honeymoon|formerly|maiden|maternity|baby|retir\w+|teacher|staff)\b/;
/** "Katie Vale (Miss Orchard)": whom pupils know by another name; a part in a play stands so too. */
const isKnownAs = (a: Around, to: number): boolean =>
  a.word(to + 1) === '(' &&
  /^(?:miss|mrs|mr|ms|mx|dr)$/.test(a.word(to + 2)) &&
  a.token(to + 3)?.shape === 'cap' &&
  a.word(to + 4) === ')' &&
  MARRIED.test(a.view.folded) &&
  !PLAY.test(a.view.folded);

/** "X on his first term as an early career teacher": what somebody says of the work. */
function speaksOfWork(a: Around, to: number): boolean {
  if (!/^(?:on|about)$/.test(a.word(to + 1)) || PLAY.test(a.clause(to + 1, 1, 11))) return false;
  for (let j = to + 2; j < to + 11 && a.here(j); j++) {
    if (
      a.cue(j, CUE.award) ||
      /^(?:day|morning|week|fortnight|placement|lesson|dream|dreams|wanting)$/.test(a.word(j))
    )
      return false;
    if (
      j > to + 3 &&
      a.cue(j, CUE.staff) &&
      !a.cue(j, CUE.pupil) &&
      !a.cue(j + 1, CUE.pupil) &&
      /\b(?:as|being|becoming)\b/.test(a.clause(to + 2, 1, j - to - 2))
    )
      return !isForADay(a, j);
  }
  return false;
}

const STARTS =
  /\b(?:welcome|welcoming|welcomed|croeso|new staff|new starters?|new faces|new teachers?|new colleagues|joins?|joining|joined)\b/;
const WELSH_FIELDS = setOf(
  'cymraeg saesneg mathemateg gwyddoniaeth cerdd celf hanes daearyddiaeth drama ffrangeg cemeg ffiseg bioleg addysg',
);
/** "A warm welcome to X - MFL, Y - Maths": what they teach, as they come. */
const teachesAsNew = (a: Around, to: number, ctx: Context): boolean =>
  ctx.tie < 2 &&
  /^[:–—(-]$/.test(a.word(to + 1)) &&
  (FIELDS.has(a.word(to + 2)) || WELSH_FIELDS.has(a.word(to + 2))) &&
  !a.cue(to + 3, CUE.pupil) &&
  STARTS.test(a.clause(a.low, 1, 24)) &&
  (a.cuesIn(a.low, a.high) & (CUE.award | CUE.praise)) === 0;

const UPDATE = setOf(
  'update blog message letter newsletter bulletin reflections thoughts report statement note welcome vlog',
);
const BY_WHOM =
  /\b(?:head|head's|headteacher|headteacher's|principal|principal's|headmaster|headmistress|chair|chair's|governors?|governors'|ceo|ceo's|trust|pta|ptfa|chaplain's?|chaplain|office|parish|bursar|senco|sendco)(?: of governors| of trustees)?(?: \S+)?$/;
/** "Headteacher update by X", "a message from our chair of governors from Y". */
const writesUpdate = (a: Around, from: number): boolean =>
  /^(?:by|from)$/.test(a.word(from - 1)) &&
  UPDATE.has(a.word(from - 2)) &&
  BY_WHOM.test(a.clause(from - 3, -1, 4)) &&
  !/\b(?:boys?|girls?|students?|pupils?|prefects?|council|house|awards?|award's|prizes?|certificates?)\b/.test(
    a.clause(from - 3, -1, 4),
  );

const FROM_SEPTEMBER =
  /\b(?:from|in|for|this|next|new|coming) (?:the )?(?:september|academic year|school year|next year|year)\b|\bseptember\b/;
/** "From September our Year 2 team will be X, Y and Z". */
const isYearTeam = (a: Around, head: number): boolean =>
  /^(?:be|are|is|[:–—-])$/.test(a.word(head)) &&
  /\b(?:year \w+|y\d|yr \d|reception|nursery|eyfs|ks\d|teaching|class|phase|staff) (?:teaching |class |staff )?team (?:(?:from september|next year|in september|for september) )?(?:will|are|is|for september|from september|next year)?$/.test(
    a.clause(head - 1, -1, 9),
  ) &&
  FROM_SEPTEMBER.test(a.view.folded) &&
  (a.cuesIn(a.low, a.high) & CUE.award) === 0;

const FREE = /^(?:passwords|tickets|logins|wristbands|programmes|badges|info|information|details)$/;
const SENT_TO = setOf(
  'volunteers questions queries enquiries applications nominations replies rsvps orders payments cheques offers slips bookings complaints cvs',
);
/** "Questions to X", "any queries to Y": whom one writes to, at the beginning of what is said. */
function isSentTo(a: Around, from: number, to: number): boolean {
  if (a.word(from - 1) !== 'to' || !SENT_TO.has(a.word(from - 2))) return false;
  if (a.word(to + 1) === 'after' || (a.cuesIn(a.low, a.high) & (SPORT | CUE.praise)) !== 0) return false;
  const before = a.token(from - 3);
  return (
    !before ||
    !a.here(from - 3) ||
    before.kind !== 'word' ||
    /^(?:any|all|your|please|with|send)$/.test(before.folded)
  );
}

const OFFICE_HELD =
  /^,? (?:who was )?(?:our|a|an|the|former|retired) (?:\S+ ){0,3}?(?:teacher|ta|governor|caretaker|cook|cleaner|secretary|bursar|receptionist|librarian|chaplain|vicar|headteacher|headmaster|headmistress|lollipop|dinner lady)\b/;
const WORKED =
  /\b(?:taught (?:here|at|half|generations|hundreds|thousands|many|for)|retired|years (?:of service|with us)|(?:for|over|after) (?:\d{2}|twenty|thirty|forty) years)\b/;
const OF_CHILD =
  /\b(?:pupils?|students?|year \d+|y(?:ea)?r? ?\d+|class(?:mates?)?|form|too soon|young|aged?|child|boy|girl|daughter|son|forever \d+)\b/;
/** "RIP X, our first caretaker": children die as well, so that a grown-up's work must be told. */
function isMourned(a: Around, from: number, to: number): boolean {
  const at = /^[,:–—-]$/.test(a.word(from - 1)) ? from - 2 : from - 1;
  if (a.word(at) !== 'rip' && !(a.word(at) === 'peace' && a.word(at - 1) === 'in')) return false;
  const after = a.view.folded.slice(a.token(to)?.end);
  return (OFFICE_HELD.test(after) || WORKED.test(after)) && !OF_CHILD.test(a.view.folded);
}

/** "X, our RE lead": a subject that grown-ups lead; pupils lead the eco council or sing the lead in a play. */
function isSubjectLead(a: Around, to: number): boolean {
  let at = a.word(to + 1) === ',' || a.word(to + 1) === '(' ? to + 2 : -1;
  if (at < 0) return false;
  if (/^(?:our|the|new|who|is)$/.test(a.word(at))) at++;
  let end = at;
  while (FIELDS.has(a.word(end)) || (end > at && /^(?:and|&)$/.test(a.word(end)))) end++;
  return (
    end > at &&
    /^(?:lead|coordinator|co-ordinator)$/.test(a.word(end)) &&
    !/^(?:drama|music|dance|musical|arts|sports?)$/.test(a.word(end - 1)) &&
    (a.token(end + 1)?.kind !== 'word' || /^(?:who|for|and|has|is|was|at|on|in)$/.test(a.word(end + 1)))
  );
}

const SERVED =
  /\b(?:long[- ]service|\d+ years'? (?:of )?service|years of service) (?:awards?|certificates?|badges?|medals?|recognition)? ?(?:for|to|[:–—-])?$|^long[- ]service|\b(?:teaching|teachers?|tes|tes schools|support staff|governance) awards?\b/;
const TRAINED =
  /^,? ?who (?:(?:both|all|also|have|has) )*(?:trained|qualified|did (?:his|her|their) (?:pgce|training|scitt|teacher training)) (?:with us|here|at|as an?)\b(?! (?:for (?:the|a)|all|hard))/;
/** "Congratulations to X and Y on 20 years with us". */
const YEARS_AT =
  /^on (?:(?:completing|reaching|an? amazing|an? incredible|an?) )*(?:\d{2}|ten|fifteen|twenty|thirty|forty|twenty-five) (?:\S+ )?years (?:at|with us|with the|of (?:service|teaching|cooking|driving)|here|in (?:the )?(?:teaching|kitchen|office|education))\b/;
/** "Long service awards for X and Y", "X and Y, who trained with us". */
const hasServed = (a: Around, head: number, tail: number): boolean =>
  (a.word(tail) === 'on' && YEARS_AT.test(a.clause(tail, 1, 8))) ||
  SERVED.test(a.clause(head, -1, 8)) ||
  (a.word(tail) === 'who' && TRAINED.test(a.clause(tail, 1, 8)));

/** "Passwords from X", "more details from Y": whom one asks at the beginning of a sentence. */
const isHad = (a: Around, from: number): boolean =>
  a.word(from - 1) === 'from' &&
  ((FREE.test(a.word(from - 2)) &&
    (a.token(from - 2)?.first === true || /^(?:more|further|full)$/.test(a.word(from - 3)))) ||
    (a.word(from - 2) === 'available' && FREE.test(a.word(from - 3))));

/** Why a name, at tokens `from..to`, is a grown-up's by what an office tells; '' where nothing tells it. */
export function officeTells(a: Around, from: number, to: number, ctx: Context): string {
  if (isTitledAgain(a, from, to) || isKnownAs(a, to)) return 'the name of a teacher in full';
  if (isOfOurs(a, from, to)) {
    ctx.heads = a.word(from - 2).endsWith('s');
    return `"${a.word(from - 2)}" before the name`;
  }
  if (writesUpdate(a, from)) return 'who has written to families';
  if (isHad(a, from) || isSentTo(a, from, to)) return 'whom one may ask';
  if (speaksOfWork(a, to)) return 'what is said of the work';
  if (isRetiring(a, from, to)) return 'somebody who retires';
  if (teachesAsNew(a, to, ctx)) return 'what is taught by somebody new';
  if (hasAccepted(a, to)) return 'who is appointed';
  if (isMourned(a, from, to)) return 'somebody who has died';
  if (isSubjectLead(a, to)) return 'what is led, after the name';
  return fairTells(a, from, to) || bodyTells(a, from, to) || rowTells(a, from, to, ctx);
}

/** The same by what stands before and behind the whole row of names. */
function rowTells(a: Around, from: number, to: number, ctx: Context): string {
  const head = headOfRow(a, from);
  const tail = tailOfRow(a, to);
  if (isAppointee(a, from, tail)) return 'who is appointed';
  if (joinsStaff(a, tail)) return 'who joins the staff';
  if (isOfOffice(a, head)) return 'the office or body of those named';
  if (isYearTeam(a, head)) return 'who teaches a class';
  if (leavesWith(a, head, from)) return 'named with a teacher who leaves';
  if (isAmongAll(a, tail, ctx)) return 'named with all of the staff';
  if (hasTeam(a, tail)) return 'whose team it is';
  if (isThankedDay(a, head, ctx)) return 'a day on which staff are thanked';
  if (hasServed(a, head, tail)) return 'years of work';
  return fairTellsRow(a, head, tail) || bodyTellsRow(a, head);
}
