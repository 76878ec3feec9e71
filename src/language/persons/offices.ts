import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import { isCastPart } from './cast-parts.ts';
import type { Context } from './context.ts';
import { isHungThere } from './credits.ts';
import { endsFirmAt } from './firms.ts';
import { EMPLOYED } from './grown-words.ts';
import { GIVES, isForADay } from './others-offices.ts';
import { inBody } from './young.ts';

/** What pupils are called too, in a council, a play, a club or in praise. */
const SHARED = setOf(
  'barrister barristers witness witnesses juror jurors solicitor solicitors host hosts councillor councillors counsellor counsellors interpreter interpreters translator coach coaches inspector inspectors adviser advisers advisor advisors technicians driver drivers doctor doctors nurse nurses builder builders detective detectives admin manager managers coordinator co-ordinator teacher teachers historian entrepreneur entrepreneurs gardeners farmers chefs cooks designers makers pilot pilots soldier soldiers shepherd shepherds keeper narrators dancer presenters heads chair chairs vice ceo president secretary treasurer editor editors reporter reporters judge judges director manager leader leaders librarian librarians conductor speaker speakers guest guests artist artists singer singers musician musicians dancer dancers actor actors actress photographer photographers designer baker bakers cook chef scientist scientists poet poets writer writers author authors illustrator deputy head site trainee assistant assistants expert champion maker captain ranger producer storyteller farmer gardener coder programmer player footballer footballers cricketer cricketers jockey boxer golfer engineer engineers mathematician presenter mp pm minister mayor chancellor supervisor colleague volunteer volunteers mentor mentors officer officers inventor explorer magician juggler composer sponsor owner actores actor cadeirydd is-gadeirydd ysgrifennydd trysorydd llywydd awdur bardd awdures cerddor cantores canwr llenor cogydd arweinydd cyflwynydd sax piper',
);
/** May a pupil hold this office or be praised by this word? */
export const isShared = (role: string): boolean => SHARED.has(role);

/** Words of staff that are said of rooms, times and pupils' jobs too. */
const LOOSE = setOf(
  'office lunchtime midday staff staffroom teaching apprentice peripatetic technician technicians principal matron midday clerc glerc clerk ysgrifennydd ysgrifenyddes hysgrifennydd hysgrifenyddes tutor',
);
/** An office of a school's staff that no pupil is given, even in fun: "caretaker", "SENDCo", "ECT". */
export const isEmployed = (a: Around, i: number): boolean =>
  a.cue(i, CUE.staff) &&
  !a.cue(i, CUE.pupil | CUE.award) &&
  !isShared(a.word(i)) &&
  !LOOSE.has(a.word(i)) &&
  !a.word(i).includes("'") &&
  !a.says(i - 1, SAYS.young) &&
  !a.cue(i - 1, CUE.pupil | CUE.award);

/** Offices that pupils hold at least as often as grown-ups whose full name is told. */
const PLAYED = setOf(
  'skipper captain vice narrator narrators editor editors reporter reporters secretary treasurer chair chairwoman director cerddor cyflwynydd leader presenter presenters soloist',
);
/** Is this an office that says little of who holds it? */
export const isPlayed = (a: Around, k: number): boolean =>
  PLAYED.has(a.word(k)) || (a.word(k) === 'manager' && /^(?:stage|kit)$/.test(a.word(k - 1)));
/** "Team leader", "patrol leader", "expedition leader": whom pupils follow. */
export const LEADS_PUPILS: ReadonlySet<string> = setOf(
  'litter recycling orchestra kindness team group patrol section expedition squad house form sports play playground reading digital table crew cast student pupil line lunch lunchtime worship eco choir walk',
);
/** "Stage manager", "school bank manager": what pupils run. */
export const RUN_BY_PUPILS: ReadonlySet<string> = setOf(
  'bank tuck tuck-shop tuckshop shop kit stage shed equipment play recycling energy pond shoe stall stationery',
);
/** "Her big sister X", "Ann's twin X": what may stand between an owner and the kin. */
export const WHICH: ReadonlySet<string> = setOf(
  'big little older younger elder eldest youngest baby twin wee other',
);

/** Where the one stands whose kin is told of at `i`: "her", "Ann's" of "Ann's big sister X"; -1 if nobody is. */
export function ownerOf(a: Around, i: number): number {
  let owner = i - 1;
  while (WHICH.has(a.word(owner))) owner--;
  const word = a.word(owner);
  return owner < i - 1 || a.says(owner, SAYS.ofHis) || word.endsWith("'s") || word.endsWith("s'")
    ? owner
    : -1;
}

/** Titles that children bear too, in a team, a play or a procession: "Capt is X", "our May Queen is X". */
const BORNE = setOf(
  'capt captain queen king emperor empress tsar pharaoh sultan saint nurse chef coach brother sister doctor president chancellor dj mc master general admiral prince princess',
);

/** Who teaches, and never a pupil. */
const TEACH = new Set(['teachers', 'tutors', 'tas', 'governors', 'teacher', 'tutor']);

/** How many words a label may have: "Governors this year:", "First aiders on site today:". */
const LABEL = 7;
/** "Trainee teachers: X, Y". */
const TRAINEE = setOf('trainee student supply cover visiting peripatetic newly-qualified');
/** Where grown-ups work. */
const WORKS = new Set(
  'officials helpdesk premises kitchen canteen office staff rota pta minutes apologies urn'.split(' '),
);

/** "Play leaders rota: X". */
const PUPIL_ROTA = /^(?:leaders|monitors?|buddies|prefects|librarians|ambassadors|pupils?|students?)$/;
/** "Staff favourites: X". */
const LIKED =
  /^(?:favourites?|favorites?|picks?|choices?|nominations?|nominees?|commendations?|shout-?outs?)$/;
/** "Office helpers: X", "office runners: X"; not "parent helpers: X". */
const HELP = /^(?:helpers?|runners?|messengers?)$/;
const GROWN_HELP = /^(?:parents?|adult|volunteer|community|mum|dad|pta|ptfa|fair|stall|trip|staff)$/;
/** "Parents' choice: X", "grandparents' day: X": what they give or come to. */
const isGift = (word: string): boolean => GIVES.has(word) || /^(?:day|afternoon|morning|table)$/.test(word);
/** "Headteachers tea: X": of these a school has one, so that the "s" is an owner's, without its apostrophe. */
const ONE_ALONE = /^(?:headteachers|heads|headmasters|headmistresss?|principals|deputys|mayors)$/;
/** "Our new county councillor is X": a grown-up's office, though pupils have councillors too. */
const PUBLIC_OFFICE = /^(?:local|county|town|parish|district|borough|city|ward|regional|national|police)$/;

/** "Ski trip leaders: X". */
const isTripLed = (a: Around, office: number): boolean =>
  /^(?:trip|tour|visit|phase|curriculum)$/.test(a.word(office - 1)) &&
  /^(?:leaders?|leads?)$/.test(a.word(office));

/** After a class's teacher, before the colon: "class teacher next year:", not "form tutor moment:". */
const FROM_THEN = /^(?:[:–—-]|next|for|from|in|this|today|tomorrow)$/;

/** "The supply teacher in 2H is X": the office before the class, where it is one that no pupil takes for a lesson. */
function overClass(a: Around, at: number): number {
  for (let j = at; j > at - 3 && a.here(j); j--)
    if (/^(?:in|for|of)$/.test(a.word(j)) && TEACH.has(a.word(j - 1)) && COVERS.has(a.word(j - 2)))
      return j - 1;
  return at;
}
/** Where pupils judge. */
const TRIAL = /\b(?:trial|mock|cast|court|pupils?|students?|year \d+|y\d+|debat\w+)\b/;
/** "Your driver this week is X": who does something for families. */
const SERVES =
  /^(?:driver|guide|photographer|supervisor|coordinator|co-ordinator|instructor|coach|adviser|advisor|counsellor|nurse|manager|examiner|interpreter|technician)$/;
const COVERS = setOf('supply cover trainee student visiting peripatetic new');

/** "Governors this year: X", "our SENDCo is X", "Volunteers' rota: Mon X": what stands before says what those named are. */
export function labelled(a: Around, from: number, ctx: Context): void {
  let at = from - 1;
  // "Our school counsellor is called X".
  if (a.word(at) === 'called' && a.says(at - 1, SAYS.is)) at--;
  if (a.says(at, SAYS.is)) {
    let role = at - 1;
    // "Our lecturer today is X".
    if (/^(?:today|tonight|yesterday|tomorrow)$/.test(a.word(role))) role--;
    // "Adjudicator this year is X".
    else if (
      a.word(role - 1) === 'this' &&
      /^(?:year|week|month|term|time|afternoon|evening|morning)$/.test(a.word(role))
    )
      role -= 2;
    role = overClass(a, role);
    // "The plumber's name is X".
    if (a.word(role) === 'name' && a.word(role - 1).endsWith("'s")) role--;
    // "Year 4 teachers for next year are X".
    for (let j = role; a.here(j) && j > at - 6 && a.token(j)?.shape === 'lower'; j--)
      if (TEACH.has(a.word(j))) role = j;
    // "Our student governors are X and Y".
    if (/^governors?$/.test(a.word(role)) && /^(?:student|pupil|junior|children's)$/.test(a.word(role - 1))) {
      a.add('pupil', 3, `"${a.word(role - 1)} ${a.word(role)}"`, true);
      return;
    }
    if (
      !a.here(role) ||
      !(
        a.cue(role, CUE.role | CUE.staff) ||
        (a.cue(role, CUE.title) && PUBLIC_OFFICE.test(a.word(role - 1)))
      ) ||
      a.cue(role, CUE.pupil | CUE.award) ||
      BORNE.has(a.word(role)) ||
      isForADay(a, role) ||
      // "Our class caretakers are X and Y"; not "the class teacher is X".
      (a.cue(role - 1, CUE.pupil) && !TEACH.has(a.word(role)) && !EMPLOYED.has(a.word(role))) ||
      (isShared(a.word(role)) &&
        !TEACH.has(a.word(role)) &&
        !PUBLIC_OFFICE.test(a.word(role - 1)) &&
        !(a.word(role - 1) === 'your' && SERVES.test(a.word(role))) &&
        !(a.word(role) === 'judges' && role === at - 1 && !TRIAL.test(a.view.folded)) &&
        !(a.word(role) === 'assistant' && a.word(role - 1) === 'teaching'))
    )
      return;
    ctx.heads ||= a.word(role).endsWith('s');
    ctx.staff ||= a.cue(role, CUE.staff);
    ctx.office = true;
    if (ctx.adult < 6) a.add('adult', 6, `the role "${a.token(role)?.text}"`);
    return;
  }
  const direct = a.says(at, SAYS.dash);
  // Further back over names, days and commas alone.
  if (!direct)
    for (let n = 0; n < 30 && a.here(at) && a.word(at) !== ':'; n++, at--)
      if (a.token(at)?.shape === 'lower' && !a.says(at, SAYS.small)) return;
  if (!a.here(at) || !a.says(at, SAYS.dash)) return;
  let office = -1;
  let ofClass = false;
  for (let j = at - 1, n = 0; a.here(j); j--, n++) {
    const word = a.word(j);
    // "Y4 class teacher next year: X": whom a class has.
    const theirs = office === j + 1 && TEACH.has(a.word(office)) && FROM_THEN.test(a.word(office + 1));
    if (theirs && /^(?:class|form|reception|nursery)$/.test(word)) {
      ofClass = true;
      break;
    }
    if (n >= LABEL || a.cue(j, CUE.pupil | CUE.award | CUE.sport | CUE.praise | CUE.stage)) return;
    if (word === ',' || word === ';' || word === ':') break;
    // "Our first aiders in training: X".
    if (word === 'training' && a.word(j - 1) === 'in') return;
    // "Headteacher's tea party: X": what somebody gives, and others are given.
    if (
      (word.endsWith("'s") && !/^(?:today|tonight|tomorrow|yesterday|week|year)'s$/.test(word)) ||
      ((word.endsWith("s'") || ONE_ALONE.test(word)) &&
        (isGift(a.word(j + 1)) ||
          /^(?:players?|stars?|hero|man|girl|boy|pupil|student)$/.test(a.word(j + 1))))
    )
      return;
    if (PUPIL_ROTA.test(word) && !isTripLed(a, j)) return;
    if (LIKED.test(word)) return;
    if (endsFirmAt(a, j)) return;
    // "Kitchen news: X guessed the peas".
    if (/^(?:news|update|corner|bulletin|garden|competition|quiz|challenge)$/.test(word)) return;
    if (HELP.test(word) && !GROWN_HELP.test(a.word(j - 1))) return;
    if (tellsOfNone(a, j) || isHungThere(a, j) || isMealtime(a, j)) continue;
    if (a.cue(j, CUE.role | CUE.staff | CUE.kin) || WORKS.has(word) || isTripLed(a, j)) office = j;
  }
  if (
    office < 0 ||
    doesOrHas(a, office) ||
    inBody(a, office) ||
    isAddressed(a, office, from) ||
    isCastPart(a, at - 1)
  )
    return;
  if (isShared(a.word(office)) && !TRAINEE.has(a.word(office - 1)) && !ofClass && !isTripLed(a, office))
    return;
  for (let j = office - 1; j > office - 5 && a.here(j); j--) if (a.says(j, SAYS.young)) return;
  if (direct) {
    ctx.heads = true;
    ctx.office = true;
  }
  ctx.staff ||= a.cue(office, CUE.staff);
  if (ctx.adult < 4) a.add('adult', direct ? 4 : 3, `the label "${a.token(office)?.text}"`);
}

/** "Lunchtime chess: X": when it is, and nobody's work; "midday staff: X". */
const isMealtime = (a: Around, j: number): boolean =>
  /^(?:lunchtime|midday)$/.test(a.word(j)) &&
  a.token(j + 1)?.kind === 'word' &&
  !/^(?:staff|team|crew|ladies|cover|assistants?|supervisors?|supervision|duty|rota|this|today|for)$/.test(
    a.word(j + 1),
  );

/** "Parents evening slots", "Daddy Warbucks – X": an evening, and a part in a play. */
const tellsOfNone = (a: Around, j: number): boolean =>
  (AUDIENCE.has(a.word(j)) && /^(?:evenings?|eve|consultations?|night)$/.test(a.word(j + 1))) ||
  (a.cue(j, CUE.kin) && a.token(j)?.shape === 'cap' && a.token(j + 1)?.shape === 'cap');

/** Whom a school writes to. */
const AUDIENCE = setOf('parent parents carer carers family families guardian guardians mums dads');

/** "Parents of S4: X has been excluded", "To the parent who asked: X's review": told to parents, of somebody else. */
export function isAddressed(a: Around, office: number, from: number): boolean {
  if (!AUDIENCE.has(a.word(office)) || a.cue(office + 1, CUE.role | CUE.staff)) return false;
  let end = from;
  while (a.here(end + 1) && a.token(end + 1)?.shape.startsWith('cap')) end++;
  if (a.word(end).endsWith("'s")) return true;
  return a.token(end + 1)?.shape === 'lower' && !/^(?:and|with|or)$/.test(a.word(end + 1));
}

/** Bodies of a school's grown-ups, whose chair and treasurer are no pupils. */
const BODIES = setOf('pta ptfa ptsa hsa governors governing trustees parish');

/** "PTA chair X and treasurer Y": is such a body told of before this office? */
export function ofParents(a: Around, k: number): boolean {
  for (let j = k - 1; a.here(j) && j > k - 8; j--) if (BODIES.has(a.word(j))) return true;
  return MEETING.test(a.view.folded) && !OF_PUPILS.test(a.view.folded);
}

/** Where grown-ups choose one another: "Minutes are up. Chair X, treasurer Y re-elected". */
const MEETING =
  /\b(?:agm|egm|annual general meeting|(?:all )?re-?elected (?:unopposed|en bloc|again|as)|all re-?elected|minutes (?:are|of (?:the|last)|from (?:the|last)|attached))\b/;
/** A council of pupils has its chair and minutes too. */
const OF_PUPILS =
  /\b(?:pupils?|students?|council|eco|youth|house|prefects?|sixth|year \d+|y\d+|class|young enterprise|society|club)\b/;

/** What grown-ups do where a list of pupils is announced: "parents to collect at 5: X", "coach leaves 2.40: X". */
const DOING = setOf(
  'collect collects meet meets meeting please welcome leave leaves leaving by check pick picks can will should may must drop drops bring brings need are be informed told emailed contacted depart departs drives driving of via came brought said says told rang wrote sent asked made watched cheered loved spotted found chose voted picked',
);
const LOGISTIC = /^(?:collect|meet|pick|drop|bring|note|pay|return|sign|send|provide|wait|arrive)$/;
/** Of whom those are that are asked or told: "parents of: X", "slips from parents by Friday: X". */
const ASKED = new Set(['from', 'to']);

/** What is told of those who come to work and go. */
const MOVES = setOf('stepping standing retiring leaving joining moving off');

/** Is it told what they do, or whose they are, rather than who they are? */
function doesOrHas(a: Around, office: number): boolean {
  const next = a.word(office + 1);
  // "Two trustees are stepping down this summer: X and Y".
  if (/^(?:are|is)$/.test(next) && MOVES.has(a.word(office + 2)) && !AUDIENCE.has(a.word(office)))
    return false;
  if (next === 'to') return LOGISTIC.test(a.word(office + 2));
  if (!DOING.has(next)) return ASKED.has(a.word(office - 1)) && a.token(office)?.shape === 'lower';
  return next !== 'of' || a.says(office + 2, SAYS.dash) || /^(?:the|these)$/.test(a.word(office + 2));
}

/** Where grown-ups of a school sit. */
export const DESK = setOf(
  'kitchen canteen careers exams pastoral finance admissions hr attendance admin accounts catering payroll reprographics reprographic safeguarding premises marketing it ict',
);

/** "Staff champion X", "maternity cover Y". */
export const isOfStaff = (word: string, kind: string): boolean =>
  word === 'cover'
    ? /^(?:maternity|paternity|sickness|supply)$/.test(kind)
    : /^(?:staff|teacher|teachers'|parents'|dads'|mums')$/.test(kind) &&
      /^(?:champion|champions|winner|winners|runner-up|mascot|captain)$/.test(word);
