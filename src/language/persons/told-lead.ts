import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import { LEADERS } from './appointed.ts';
import type { Around } from './around.ts';
import { teachesBefore } from './class-staff.ts';
import { guestLed, LEADS_TO_GUEST } from './guest-led.ts';
import { isEmployed, isShared } from './offices.ts';
import { FIELDS } from './roles.ts';
import { runByPupils } from './young.ts';

/*
 * What leads to a name of grown-ups alone: who came about a year long past, of whom an office for children is told,
 * whose estate it is, who takes the place of somebody with a title. From general knowledge of school life.
 */

const WENT_HERE =
  /\bwho (?:once |first )?(?:went|came|studied|trained|started|was (?:a pupil|at school|head (?:boy|girl))|left|taught|worked) (?:here|to (?:this|our) school|with us|us) (?:back )?(?:in|from|until|till|during) (?:the )?(?:19\d\d|200\d|201[0-4]|(?:19)?[4-9]0s|nineties|eighties|seventies|sixties|fifties|forties|noughties)\b/;
/** "A mum who shall not be nameless, X, drove", "the lady who handed in £20, Y of Grove Terrace". */
const ONE_WHO =
  /\b(?:an?|one|the|another|that) (?:lovely |kind |very |local |anonymous )*(?:mum|mam|dad|parent|gran|nan|grandad|granddad|grandma|grandmother|grandfather|uncle|auntie|aunt|neighbour|lady|gentleman|gent|woman|bloke|passer-by|resident|pensioner|widow|shopkeeper|motorist|dog walker) who (?:\S+ ){1,9},$/;
/** "The vet who came to see the lambs, X, let everyone listen": what somebody is whose work it is. */
function isWorkerWho(a: Around, from: number): boolean {
  for (let j = from - 2; j > from - 12 && a.here(j); j--)
    if (a.word(j) === 'who')
      return (
        isEmployed(a, j - 1) ||
        (a.cue(j - 1, CUE.role) && !a.cue(j - 1, CUE.pupil | CUE.award) && !isShared(a.word(j - 1)))
      );
    else if (a.token(j)?.kind !== 'word') return false;
  return false;
}

/** Goes on behind a name that is told beside something, and does not begin a clause of its own. */
const ASIDE_ENDS = /^(?:|,|\.|!|\?|:|–|—|-|\)|of|from|and)$/;
/** "The Ombudsman for Children, X": of whom the pupils are that one thinks of. */
const FOR_CHILDREN =
  /\b(?:commissioner|ombudsman|minister|secretary of state|laureate|director|tsar|spokes(?:person|man|woman)|cabinet member|shadow minister|portfolio holder) for (?:children|education|schools|young people|youth|children and young people|early years)(?: (?:in|of) \S+| at \S+)? ?,?$/;
/** "Formerly Miss Flint, now X". */
const RENAMED =
  /\b(?:formerly|previously|nee|née|once|used to be|was|farewell|goodbye|known as) (?:miss|mrs|ms|mr) \S+(?: \S+)? ?(?:,|but|and|–|—|-)? ?(?:and |is |who is )*(?:now|soon to be|will be|becomes)$/;
const OF_ESTATE = /\b(?:estate|executors|bequest|legacy|widow|widower|trustees) of (?:the late )?$/;
/** "Our Urdd organiser on the staff, X". */
const ON_STAFF = /\b(?:on|of|from) (?:the|our) (?:staff|teaching staff|support staff|office staff) ,$/;
/** "School bank volunteers from the credit union, X and Y". */
const SENT_FROM =
  /\b(?:volunteers?|stewards?|engineers?|ambassadors?|apprentices?|experts?|staff|officers?|visitors?|representatives?|reps?|members?|ladies|gentlemen|friends|colleagues|musicians|players|trainers?|advisers?|advisors?|helpers?) from (?:the |our |your )?(?!year|class|house|y\d)(?:\S+ ){0,3}(?:union|bank|trust|charity|church|mosque|gurdwara|temple|synagogue|company|firm|nhs|hospital|police|brigade|museum|university|theatre|orchestra|rotary|lions|wi|foundation|association|rnli|rspca|rspb|nspcc|society|hospice|surgery|library|supermarket|garage|building society|council) ?[,:–—-]$/;
/** "Tell them to ask X, reception". */
const MAY_ASK = /\b(?:please |can you |to |and |then |or )?(?:see|ask|ring|call|contact|find|phone|email)$/;
const AT_DESK =
  /^, ?(?:in |at )?(?:the |main |front |school |student |pupil )*(?:reception|office|front desk|reception desk|main office)(?: desk)? ?(?:[?.!,]|$)/;
/** "Ninety-year-old X". */
const YEAR_OLD =
  /(?:\b(?:2[3-9]|[3-9]\d|10\d)|\b(?:thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)[- ]year[- ]old$/;
/** "Our lettings contact is now X". */
const IS_NOW =
  /\b(?:lettings|safeguarding|admissions|finance|pta|parent|attendance|send|main|first|school|office|trust|uniform|fundraising|wraparound|club) (?:contact|lead|manager|coordinator|co-ordinator|officer|link|person|rep|chair|treasurer|secretary) (?:is now|will be)$/;
/** "The library has been renamed after X". */
const NAMED_AFTER =
  /\b(?:library|building|hall|block|wing|road|garden|room|pitch|theatre|park|centre|school|studio|pavilion|stand|bench|lifeboat|train|ship|street) (?:(?:has|been|is|was|will|be|now|to) )*(?:re)?named (?:after|for|in honour of)$/;
/** "Deputy head X". */
const DEPUTY = /\b(?:deputy|assistant|acting|executive|associate) head$/;
/** "Class read: Moon Fox, X": a book and who wrote it. */
const CLASS_READ =
  /\b(?:class|our|current|next|this week's|this term's|y\d|year \d) (?:class )?(?:read|reader|novel|text|book|story)(?: (?:this|for|is) \S+(?: \S+)?)? ?:(?: \S+){1,7} (?:,|by|–|-)$/;
/** "Year 5 team: Mrs Bell, Mr Khan and X": named with teachers alone. */
const WITH_TITLED =
  /\b(?:team|staff|teachers|department|crew)(?: (?:is|are|this|next|for|will) (?:\S+ ){0,3}?)? ?(?::|be|is|are) (?:(?:mr|mrs|miss|ms|mx|dr) \.? ?\S+(?: \S+)? (?:,|and|&) ?(?:and )?){2,}$/;
/** "Calling all mums: text X". */
const TO_TEXT = /(?:^|[:,;–—-] ?|\b(?:please|or|and|can|to|just) )text$/;
/** "Replying to X:": somebody who has written to the school. */
const REPLYING = /^(?:in )?(?:repl(?:y|ying)|response) to$/;
/** "1980s netball captain X". */
const DECADE =
  /\b(?:19[4-9]0s|noughties|nineties) (?:\S+ ){0,2}(?:captain|head|headteacher|headmaster|headmistress|teacher|pupil|prefect|head girl|head boy|caretaker|cook|player|goalkeeper|winger|striker|leaver|scholar|secretary|school secretary)$/;
/** "By X in 1904": who did something then. */
const IN_YEAR =
  /^(?:,|\(|back)? ?(?:in )?(?:the )?(?:1[5-9]\d\d|200[0-6])\b(?! (?:metres|m|points|words|steps|children|people|pupils))/;
/** "Pianos tuned, thanks to X". */
const SERVICED =
  /\b(?:tuned|serviced|installed|resurfaced|plastered|rewired|unblocked|gritted|mown|mowed|felled|re-?felted|re-?roofed|glazed|fumigated|refurbished|laid|delivered) ?,? (?:again |all )?thanks to$/;
/** "The white Corsa blocking the bins belongs to X". */
const HAS_CAR =
  /\b(?:cars?|van|corsa|fiesta|golf|astra|polo|focus|bmw|audi|tesla|nissan|toyota|ford|kia|volvo|skoda|vauxhall|renault|peugeot|citroen|fiat|honda|hyundai|mazda|lorry|motorbike|campervan|headlights)\b(?: \S+){0,9} belong(?:s|ing)? to$/;
/** "Edited by X", of what a parish or village makes; "the keynote was X". */
const OF_PARISH =
  /\b(?:parish|village|church|town|local|community|residents'|neighbourhood) (?:\S+ )?(?:newsletter|magazine|paper|website|council|hall|shop|bus) ?,? (?:is |was )?(?:edited|run|written|produced|delivered|printed|driven|chaired|led) by$/;
const IN_PERSON = /\bin the (?:person|shape|form) of$/;
/** "Kindly lent by collector X". */
const LENT_BY =
  /\b(?:lent|loaned|donated|given|supplied|provided|tuned|serviced|mended|repaired|restored|built|printed)(?: \S+){0,3} by (?:local |village |our |retired )*(?:collector|enthusiast|neighbour|resident|villager|parishioner|farmer|dealer|trader|restorer|supporter|well-wisher|benefactor|craftsman|joiner|carpenter|builder|nurseryman|landowner|shopkeeper)$/;
/** "Two uncles, one JCB: X and Y". */
const KIN_HEAD =
  /^(?:two|three|four|our|these|both|some|more|the|thanks to|thank you to) (?:\S+ )?(?:mums|dads|uncles|aunts|aunties|grandads|granddads|grandmas|grannies|nans|parents|grandparents|neighbours)\b(?! (?:evening|race|and (?:children|kids)))[^:]{0,24} ?[:–—-]$/;
const WELCOME =
  /\b(?:welcome|welcoming|croeso|lose|losing|goodbye to|farewell to|bye to|parting with|sad to see|miss|missing|delighted to have)(?: to)? ?,?$/;
/** "To the RE department", "from the nursery team". */
const OF_TEAM =
  /^,? ?(?:(?:who )?(?:joins|leaves|to|from|leaving|joining)) (?:the|our) (?:(?!year|y\d|student|pupil|house|eco|netball|football|rugby|cricket|hockey)\S+ ){0,3}?(?:department|dept|faculty|staff(?! room)|(?:office|teaching|kitchen|site|admin|pastoral|senior|leadership|support|nursery|eyfs|premises|catering|cleaning|lunchtime|reception|finance|safeguarding|inclusion|maths|english|science|pe|music) team|governing body|trust board|slt)\b/;
/** What the team of one who is welcomed or missed may begin with. */
const TO_TEAM = setOf(', who joins joining leaves leaving to from');
const joinsTeam = (a: Around, to: number, next: string, before: string, reach = 8): boolean =>
  TO_TEAM.has(next) && WELCOME.test(before) && OF_TEAM.test(a.clause(to + 1, 1, reach));
/** "Reader in Medieval History at Durham". */
const ACADEMIC =
  /^, (?:the )?(?:\S+ )?(?:reader|fellow|lecturer|professor|research fellow|phd student|doctoral student) (?:in|of|at) (?:\S+ ){0,5}(?:at|of|in) \S+/;
/** "If you're new": told of somebody whom the readers are to know. */
const TO_KNOW =
  /^,? ?(?:if|in case) you(?:'re| are) new(?: here| to (?:the|our|this) school)?(?= [.,!?)]|$)|^,? ?(?:if|in case) you (?:don't know|haven't met|have not met)\b/;

/** The words of each frame that ends with a comma, by which it is known that one may stand there. */
const MAY_BE_ASIDE = /\b(?:who|for|staff|from)\b/;

/** "Meet our new Year 2 teacher, X": and nothing that X does. */
const isTaughtClass = (a: Around, from: number, to: number, next: string): boolean =>
  /^(?:|[,.!?)–—-]|and|who|on)$/.test(next) && teachesBefore(a, from - 1, to);

/** Why a name is a grown-up's by what leads to it or closes it; '' where nothing tells. `from..to` are its tokens. */
export function toldLead(a: Around, from: number, to: number): string {
  const last = a.word(from - 1);
  const next = a.here(to + 1) ? a.word(to + 1) : '';
  if (last === ',') {
    if (isTaughtClass(a, from, to, next)) return 'who teaches a class';
    const before = a.clause(from - 1, -1, 16);
    if (!a.here(to + 2) && CLASS_READ.test(before)) return 'who wrote what a class reads';
    if (joinsTeam(a, to, next, before)) return 'the team somebody joins';
    if (!MAY_BE_ASIDE.test(before)) return '';
    if (WENT_HERE.test(before)) return 'a year long past';
    if ((ONE_WHO.test(before) || isWorkerWho(a, from)) && ASIDE_ENDS.test(next))
      return 'who is told of as a grown-up';
    if (FOR_CHILDREN.test(before)) return 'an office for children';
    if (ON_STAFF.test(before)) return 'of the staff';
    return heads(a, SENT_FROM.test(before)) ? 'who sent those named' : '';
  }
  return toldWord(a, from, to, last, next);
}

/** Each frame that is led to ends with one of these, or goes on with one of those below. */
const LEADS = setOf(
  'now be becomes of late to by from see ask ring call contact find phone email head after text : – - — and & is old',
  'children education schools people youth years captain headteacher headmaster headmistress teacher pupil prefect girl',
  'boy caretaker cook leaver scholar secretary collector enthusiast neighbour resident villager parishioner farmer dealer',
  'trader restorer supporter well-wisher benefactor craftsman joiner carpenter builder nurseryman landowner shopkeeper',
);
const GOES_ON = setOf(', ( to from speak talk present presenting speaking talking keynote keynoting');

function toldWord(a: Around, from: number, to: number, last: string, next: string): string {
  if (!LEADS.has(last) && !LEADS_TO_GUEST.has(last) && !GOES_ON.has(next) && !last.endsWith('-old'))
    return '';
  const before = a.here(from - 1) ? a.clause(from - 1, -1, 12) : '';
  const guest = guestLed(a, from, to, before);
  if (guest !== '') return guest;
  switch (last) {
    case 'now':
    case 'be':
    case 'becomes':
      if (RENAMED.test(before)) return 'the new name of a teacher';
      return IS_NOW.test(before) ? 'whom one can reach' : '';
    case 'of':
    case 'late':
      if (OF_ESTATE.test(`${before} `)) return 'whose estate it is';
      return IN_PERSON.test(before) ? 'in whose person a body comes' : '';
    case 'to':
      if (REPLYING.test(before) && next === ':') return 'who has written to the school';
      if (SERVICED.test(before)) return 'a trade';
      if (!a.here(to + 2) && HAS_CAR.test(a.clause(from - 1, -1, 16))) return 'what only a grown-up has';
      break;
    case 'by':
    case 'from':
      if (OF_PARISH.test(before)) return 'who works for a parish';
      return IN_YEAR.test(a.clause(to + 1, 1, 4)) ? 'a year long past' : '';
    case 'see':
    case 'ask':
    case 'ring':
    case 'call':
    case 'contact':
    case 'find':
    case 'phone':
    case 'email':
      return MAY_ASK.test(before) && AT_DESK.test(a.clause(to + 1, 1, 7)) ? 'whom one may ask' : '';
    case 'head':
      return DEPUTY.test(before) && !LEADERS.test(a.view.folded) && !runByPupils(a.view)
        ? 'an office of the school'
        : '';
    case 'after':
      return NAMED_AFTER.test(before) ? 'after whom something is named' : '';
    case 'text':
      return a.token(from - 1)?.shape === 'lower' && TO_TEXT.test(before) ? 'whom one can reach' : '';
    case ':':
    case '–':
    case '-':
    case '—':
      if (heads(a, SENT_FROM.test(before) || KIN_HEAD.test(before))) return 'who those named are';
      break;
    case 'and':
    case '&':
      if (WITH_TITLED.test(a.clause(from - 1, -1, 20))) return 'named with teachers alone';
  }
  return toldBeside(a, from, to, before, next);
}

/** How far what is told in an aside behind a name is read, in tokens. */
const ASIDE = 12;
/** What stands right before without a comma, or closes the name. */
function toldBeside(a: Around, from: number, to: number, before: string, next: string): string {
  const last = a.word(from - 1);
  if (last.endsWith('old') && YEAR_OLD.test(before)) return 'the age of a grown-up';
  if (a.cue(from - 1, CUE.role | CUE.staff | CUE.sport | CUE.pupil) || last === 'head') {
    if (FOR_CHILDREN.test(before)) return 'an office for children';
    if (DECADE.test(before)) return 'a year long past';
    if (LENT_BY.test(before)) return 'who lent it';
  } else if (last === 'collector' || last === 'neighbour' || last === 'resident' || last === 'enthusiast') {
    if (LENT_BY.test(before)) return 'who lent it';
  } else if (last === 'children' || last === 'education' || last === 'schools')
    if (FOR_CHILDREN.test(before)) return 'an office for children';
  if (next === ',' || next === '(') {
    const after = a.clause(to + 1, 1, ASIDE);
    if (ACADEMIC.test(after) && isAcademic(a, to)) return 'what somebody is at a university';
    if (TO_KNOW.test(after)) return 'whom the readers are to know';
    return joinsTeam(a, to, next, before, ASIDE) ? 'the team somebody joins' : '';
  }
  if (next === 'to' || next === 'from')
    return joinsTeam(a, to, next, before) ? 'the team somebody joins' : '';
  // "Our trainee in MFL is X".
  if (last === 'is' && FIELDS.has(a.word(from - 2)) && /^(?:in|for|of)$/.test(a.word(from - 3)))
    return a.cue(from - 4, CUE.staff) &&
      /\b(?:our|the|new|your) (?:new )?\S+ (?:in|for|of) \S+ is$/.test(before)
      ? 'what somebody teaches'
      : '';
  return '';
}

/** A capital stands for a field or a place: "Reader in Medieval History", not "reader in our class". */
const isAcademic = (a: Around, to: number): boolean =>
  a.token(to + 2)?.shape.startsWith('cap') === true || a.token(to + 4)?.shape.startsWith('cap') === true;

/** All those of a row are meant, where `told`. */
function heads(a: Around, told: boolean): boolean {
  if (told) a.ctx.heads = true;
  return told;
}
