import { isTalkNeeded } from '../about.ts';
import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import { isInscribed } from './belongings.ts';
import { CREATURES } from './creature-words.ts';
import { isCourtesy } from './credits.ts';
import { isOfElse } from './learnt-else.ts';
import { isHeading, isJoined, isSetFirst, isTheirKin } from './set-first.ts';
import { runByPupils } from './young.ts';

/** Anywhere in the sentence: lessons, books, broadcasts, visitors. */
export function sentenceWide(a: Around, from: number, to: number): void {
  const back = a.cuesIn(from - 13, from);
  const ahead = a.cuesIn(to + 1, to + 10);
  const learnt = (back & LEARNT) !== 0 && !isLearntElse(a, from, to);
  const told = learnt ? 1.5 : ((back & ~LEARNT) | ahead) & LESSON ? 1 : 0;
  const learn = told > 0 && (isShown(a, from) || isInscribed(a, from) || isSigned(a, from)) ? 0 : told;
  if (learn > 0) {
    a.ctx.learn = true;
    a.add('adult', learn, 'a lesson, book or broadcast is spoken of');
  }
  if (back & CUE.visitor)
    for (let j = from - 1; a.here(j) && j > from - 7; j--)
      if (
        a.cue(j, CUE.visitor) &&
        !a.says(j - 1, SAYS.young) &&
        !isCourtesy(a, j, from) &&
        !isOurs(a, j, to) &&
        !dressed(a, j) &&
        !isOfOthers(a, j, from, to)
      ) {
        // "Taught by X (Mon) and Y (Tues)".
        if (j === from - 1 && LEADS_ALL.has(a.word(j - 1))) a.ctx.heads = true;
        a.add('adult', 3, `"${a.word(j)}"`);
        break;
      }
  if ((back | ahead) & CUE.visit && !isPet(a, to))
    for (let j = from - 8; j <= to + 6; j++)
      if (
        a.here(j) &&
        (j < from || j > to) &&
        a.cue(j, CUE.visit) &&
        !onCard(a, j) &&
        !isTalkNeeded(a.view.tokens, j) &&
        !isElsewhere(a, j, to) &&
        !(a.word(from - 2) === ',' && j < from - 2 && isJoined(a, j, from, to)) &&
        !(j < from && isSetFirst(a, j, from, to))
      ) {
        a.add('adult', 1.5, `"${a.word(j)}"`);
        return;
      }
}

/** "The credit line will read X", "the label reads X": what is written there, and no lesson. */
const LABELS =
  /^(?:will|would|should|line|caption|label|sign|plaque|ticket|tag|sticker|byline|credit|badge|nameplate|it)$/;
/** "Today we look at X's poems" shows nothing. */
const LOOKERS = /^(?:we|they|i|you|to|will|would|can|could|must|also|first|then|[a-z]+s)$/;
/** "We studied Monet and look at X's version": what is shown is a child's, whatever was learnt of before. */
export const isShown = (a: Around, from: number): boolean => {
  const word = a.word(from - 1);
  return (
    (/^reads?$/.test(word) && LABELS.test(a.word(from - 2))) ||
    (/^(?:at|what|how)$/.test(word) && a.word(from - 2) === 'look' && !LOOKERS.test(a.word(from - 3))) ||
    word === "here's" ||
    (word === 'is' && a.word(from - 2) === 'here')
  );
};

/** "Self portrait signed 'X'": who made it. */
const isSigned = (a: Around, from: number): boolean => {
  const at = /^['":]$/.test(a.word(from - 1)) ? from - 2 : from - 1;
  return a.word(at) === 'signed' && onCard(a, at);
};

/** Do the nearest words of learning before the name tell of something else: "inspired by the fossils, X"? */
function isLearntElse(a: Around, from: number, to: number): boolean {
  for (let j = from - 1; a.here(j) && j > from - 13; j--)
    if (a.cue(j, LEARNT)) return isOfElse(a, j, from, to);
  return false;
}

/** Do the words of a visit or a gift at token `j` lead to somebody or something else, which stands before the name? */
const isOfOthers = (a: Around, j: number, from: number, to: number): boolean =>
  isHanded(a, j) ||
  isPet(a, to) ||
  (HELD_BY.test(a.word(a.word(j) === 'by' ? j - 1 : j)) && runByPupils(a.view)) ||
  (j < from - 2 &&
    (isSetFirst(a, j, from, to) ||
      isJoined(a, j, from, to) ||
      isHeading(a, j, from) ||
      isTheirKin(a, j, from) ||
      isRecipient(a, j, from) ||
      isOtherBy(a, j, from) ||
      isPraised(a, j, from) ||
      isOfAnother(a, j, from) ||
      isToPupils(a, j, from)));

/** "School council met, chaired by X, minutes by Y": what is done in a body that pupils run. */
const HELD_BY =
  /^(?:chaired|minutes|minuted|notes|led|run|hosted|opened|proposed|seconded|agenda|presented|taken)$/;

/** "Letters delivered by X", "hampers handed out by X": what children bring and give; not "a workshop delivered by X". */
function isHanded(a: Around, j: number): boolean {
  const by = a.word(j) === 'by' ? j - 1 : j;
  // "Tours were led by X": of their own school, by pupils.
  if (/^(?:led|given|guided|conducted)$/.test(a.word(by)))
    return /^tours?$/.test(
      a.word(/^(?:were|was|is|are|all|being|today)$/.test(a.word(by - 1)) ? by - 2 : by - 1),
    );
  if (a.word(by) !== 'delivered') return false;
  for (let i = by - 1; i > by - 8 && a.here(i); i--) if (BROUGHT.has(a.word(i))) return true;
  return false;
}
const BROUGHT = setOf(
  'letter letters card cards parcel parcels hamper hampers invitation invitations box boxes flowers gifts gift presents present poster posters flyers leaflets tins bags food donations cake cakes biscuits line lines',
);

/** "A visit from X's puppy". */
const isPet = (a: Around, to: number): boolean =>
  a.word(to).endsWith("'s") && (CREATURES.has(a.word(to + 1)) || CREATURES.has(a.word(to + 2)));

/** "Flowers by the gate planted by X": another "by" leads to the name. */
const isOtherBy = (a: Around, j: number, from: number): boolean =>
  a.word(from - 1) === 'by' &&
  (LEAD.test(a.word(j)) || LEAD.test(a.word(j + 1))) &&
  !a.cue(from - 1, CUE.visitor);

const LEAD = /^(?:by|with|from)$/;

/** "Message from the head: well done X": praise begins behind the colon. */
function isPraised(a: Around, j: number, from: number): boolean {
  for (let i = from - 1; i > j; i--) if (a.says(i, SAYS.dash)) return a.cue(i + 1, CUE.praise);
  return false;
}

/** "Winners of our contest, sponsored by Waterstones: X and Y": who did so stands before the colon. */
function isOfAnother(a: Around, j: number, from: number): boolean {
  for (let i = from - 1; i > j + 1; i--)
    if (a.word(i) === ':')
      return (
        (a.word(j) === 'by' || a.word(j + 1) === 'by') &&
        a.token(i - 1)?.shape === 'cap' &&
        (a.cuesIn(a.low, j) & CUE.award) !== 0
      );
  return false;
}

/** "Presented by the mayor to X": to whom, behind by whom. */
const isRecipient = (a: Around, j: number, from: number): boolean =>
  /^(?:to|for)$/.test(a.word(from - 1)) && !/^(?:to|for)$/.test(a.word(j));

/** "Goodbye to our leavers: X and Y", "advice from our Y6 X": pupils, and nobody of the staff, stand between. */
function isToPupils(a: Around, j: number, from: number): boolean {
  let pupils = false;
  for (let i = j + 1; i < from; i++) {
    if (a.cue(i, CUE.staff | CUE.role | CUE.kin | CUE.title)) return false;
    pupils ||= a.cue(i, CUE.pupil) || a.word(i) === 'own' || /^leavers?$/.test(a.word(i));
  }
  return pupils;
}

/** "Came in his dad's kilt", "came in last": how a child came, and no visit. */
const dressed = (a: Around, i: number): boolean =>
  a.word(i) === 'came' && a.word(i + 1) === 'in' && DRESSED.test(a.clause(i + 2, 1, 2));
const DRESSED = /^(?:(?:his|her|their) \S+'s|first|second|third|last|fancy|costume|pyjamas)\b/;

/** "Prayers led by X", "a visit from X to the office": what pupils lead, and where they go, inside a school. */
function isOurs(a: Around, j: number, to: number): boolean {
  const at = /^(?:by|from|to)$/.test(a.word(j)) ? j - 1 : j;
  if (a.word(at) === 'goodbye' || a.word(at) === 'farewell')
    return JOINED.test(a.view.folded) || LEAVES.test(a.view.folded) || MOVES.test(a.view.folded);
  if (a.word(at) === 'visit') return INSIDE.test(a.clause(to + 1, 1, 7));
  // "Our governors were shown round by X".
  const shown = a.word(at) === 'shown' ? at + 1 : at;
  if (/^(?:round|around)$/.test(a.word(shown)) && a.word(shown - 1) === 'shown')
    return GUESTS.test(a.view.folded);
  if (a.word(at) !== 'led') return false;
  for (let i = at - 1; i > at - 5 && a.here(i); i--) if (LED.has(a.word(i))) return true;
  return false;
}
/** Said of those who came as children. */
const JOINED =
  /\b(?:s?he|they) (?:joined|started|came to) (?:us |here |with us )?in (?:nursery|reception|preschool|year [r\d]|y\d|p\d)/;
/** Whom pupils show round their school. */
const GUESTS =
  /\b(?:governors?|visitors?|parents|guests?|famil(?:y|ies)|inspectors?|ofsted|estyn|mayor|trustees|open (?:day|evening|morning)|our school|new starters|grandparents)\b/;
/** "Goodbye to our leavers X and Y, off to big school": said of children who move on. */
const LEAVES =
  /\b(?:(?:y|yr|year|p|s) ?\d+ leavers?|leavers?\b.{0,80}\b(?:big|secondary|senior|high|upper) school)\b/;
/** Said of a child whose family moves: "off to live in Leeds", "who starts at her new school", not of a working life. */
const MOVES =
  /\b(?:mov(?:es|ed|ing) (?:house|home|away|schools?|back home|to (?:a|another|his|her|their) (?:new )?school|(?:\S+ ){1,4}with (?:his|her|their|mum|dad|family))|(?:off|moving|moved|moves|going|gone|heading|returning|emigrating|relocating) (?:back |home |over |all the way )*to live (?:in|with|near|by|on)|(?:off|moving|moves|going|heading|starts?|starting|leaving|leaves|left)(?: us)? (?:for|to|at) (?:his|her|their|a|another|the) (?:\S+ )?(?:new|other|different|another) school|(?:new|next) school(?: (?:is|are|will be))? (?:so )?(?:very )?lucky|(?:his|her|their) new (?:school|friends|classmates|class)|(?:moving|moves|moved) (?:back )?to \S+ (?:with|on|after|over|at|this|next)|(?:his|her|their) (?:family|mum|dad|parents) (?:is|are|will be)? ?(?:moving|relocating|emigrating|returning|going back))\b/;
const LED = setOf(
  'prayer prayers worship hymn hymns song songs singing chant chants conga parade procession march warm-up countdown haka dance cheers cheer chorus grace rosary rhyme rhymes',
);
const INSIDE = /\b(?:office|sticker|stickers|head's|headteacher's|house points?|hot chocolate)\b/;

const LEADS_ALL = new Set(['taught', 'appointed', 'appoint']);

/** "X visited the dentist": whoever did so is at home here; not "X visited us", "X visited Year 4", "X visited and". */
const isElsewhere = (a: Around, i: number, to: number): boolean =>
  i === to + 1 &&
  a.word(i) === 'visited' &&
  /^(?:the|an?|his|her|their)$/.test(a.word(i + 1)) &&
  !a.cue(i + 2, CUE.pupil) &&
  !/^(?:school|schools|children|class|pupils|academy|college)$/.test(a.word(i + 2));

const FOR_CLUB = /^(?:for|with|up|forms?|terms?|scholarship|professional|academy|contract)$/;
/** "A card from my class, signed by X": signed by those who wrote it; "X has signed for Palace", "Y signed up". */
function onCard(a: Around, i: number): boolean {
  if (a.word(i) !== 'signed') return false;
  const next = /^(?:an?|his|her|their|on)$/.test(a.word(i + 1)) ? a.word(i + 2) : a.word(i + 1);
  if (FOR_CLUB.test(next) || FOR_CLUB.test(a.word(i + 3))) return true;
  for (let j = i - 1; a.here(j) && j > i - 9; j--)
    if (
      /^(?:cards?|letters?|postcards?|petition|notes?|posters?|banner|paintings?|painted|drawings?|drawn|(?:self-)?portraits?|sketch|watercolour|collage|artwork|canvas|pastel|crayon)$/.test(
        a.word(j),
      )
    )
      return true;
  return false;
}

/** Cues of lessons. */
const LEARNT = CUE.learn | CUE.learnAbout;
/** The same of books and broadcasts too. */
const LESSON = CUE.learn | CUE.learnAbout | CUE.story | CUE.public;
