import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import { CLASS_NAMES } from './class-names.ts';
import { GRADES } from './grades.ts';

/*
 * What only pupils do or are given, told right beside the name: grades, an apprenticeship, attendance, an age, a class.
 */

/** How far behind the name it is looked for, in tokens. */
const REACH = 12;

const TAKES = setOf(
  'leaves leaving gets got getting has have with earns earned achieved achieves bagged bags picked picks collected collects walks opened opens took takes celebrates celebrating smashed smashes scooped secured secures gained gains landed lands won wins is off heads : , ( – — -',
);
const MARKS = setOf('4s 5s 6s 7s 8s 9s nines eights sevens sixes');
const BROADCASTS = setOf('bbc abc');
const MANY = setOf(
  'one two three four five six seven eight nine ten eleven straight all mostly of and , grade grades solid',
);
/** "three A*s", "nine 9s", "8s and 9s", "AAB", "D*D*D". */
function grades(a: Around, at: number): boolean {
  const token = a.token(at);
  const word = a.word(at);
  if (MARKS.has(word))
    return MANY.has(a.word(at - 1)) || /^\d/.test(a.word(at - 1)) || MARKS.has(a.word(at + 2));
  if (token?.kind !== 'word' || token.shape === 'lower') return false;
  // From the best on; "BAE" and "CBE" are no grades, and "(BBC)" is where somebody works.
  if (token.shape === 'caps' && GRADES.test(word))
    return (
      word !== 'ace' &&
      !(BROADCASTS.has(word) && !/^(?:gets|got|with|achieved|grades|is)$/.test(a.word(at - 1)))
    );
  return /^[ad]{1,3}$/.test(word) && a.word(at + 1) === '*' && a.token(at + 1)?.spaceBefore === false;
}

const SECURED = setOf(
  'secured secures bagged bags won wins got gets gained gains landed lands earned earns accepted accepts offered achieved clinched',
);
const PLACE = setOf('apprenticeship apprenticeships traineeship');
/** "A place at the London Marathon", "on the board": what grown-ups win too. */
const RUN = /\b(?:marathon|ironman|triathlon|board|council|committee|panel|governing|waiting|ballot)\b/;
const MISSED = setOf("missed misses missing hasn't hadn't never");
const PART = setOf('day lesson minute session');

/** "The crew let X try on the helmet": what a visitor lets a child do. */
const TRIES = setOf(
  'try hold sit feed ring press use drive stroke touch wear blow climb steer switch cut ride',
);

/** What stands behind the name, in its sentence. */
export function feats(a: Around, from: number, to: number): void {
  const open = a.token(to + 1);
  if (open && a.here(to + 1)) {
    if (TAKES.has(open.folded)) taken(a, to);
    else if (MISSED.has(open.folded)) present(a, to);
    else if (PLACED.has(open.folded)) placed(a, to);
    else if (AGAINST.test(open.folded)) chosenFor(a, to);
    else if (SPEAKS_TO.has(open.folded) || YOUNG_ONE.has(open.folded)) spokenTo(a, to);
    else if (a.word(to + 2) === 'attendance' || a.word(to + 3) === 'attendance') attended(a, to);
  }
  // "Thank you to altar servers X and Y".
  if (a.word(from - 2) === 'altar' && /^servers?$/.test(a.word(from - 1)))
    a.add('pupil', 3, `"altar ${a.word(from - 1)}"`, true);
  if (
    a.word(from - 1) === 'let' &&
    (TRIES.has(a.word(to + 1)) || /^have an? (?:go|turn|try|shot)\b/.test(a.clause(to + 1, 1, 3)))
  )
    a.add('pupil', 4, 'what somebody was allowed to do', true);
  // "Board 1 X (won)", "bd 3 Y": in a match of chess.
  const n = /^[:,–-]$/.test(a.word(from - 1)) ? from - 2 : from - 1;
  if (a.token(n)?.kind === 'number' && BOARD.has(a.word(n - 1)) && !GOVERNING.test(a.view.folded))
    a.add('pupil', 5, 'plays at a board', true);
  aged(a, to);
  partIs(a, from);
  ofClassNamed(a, to);
  proudOf(a, from, to);
  skilled(a, from);
}

const BOARD = setOf('board bd brd');
const GOVERNING = /\b(?:governors?|trustees?|directors?|meeting|staff|parents)\b/;

function taken(a: Around, to: number): void {
  let secured = false;
  for (let j = to + 1; j <= to + REACH && a.here(j); j++) {
    const word = a.word(j);
    secured ||= SECURED.has(word);
    if (j > to + 1 && word === '.') return;
    if (grades(a, j)) {
      a.add('pupil', 4, 'grades after the name', true);
      return;
    }
    // "has secured a degree apprenticeship", "has won a place at the conservatoire".
    if (
      secured &&
      (PLACE.has(word) ||
        (word === 'place' && /^(?:at|on|to|in)$/.test(a.word(j + 1)) && !RUN.test(a.clause(j + 2, 1, 5))))
    ) {
      a.add('pupil', 4, `"${word}" after the name`, true);
      return;
    }
    if (MISSED.has(word) && j === to + 2) {
      present(a, to);
      return;
    }
    if (word === 'attendance') {
      attended(a, to);
      return;
    }
  }
}

const PLACED = setOf('first second third fourth fifth sixth runner-up');
/** "Zofia Wrona wins. X third.", "X second in the shot": where somebody came. */
function placed(a: Around, to: number): void {
  const next = a.token(to + 2);
  if (!next || !a.here(to + 2) || next.kind === 'newline' || /^(?:[.,;!)]|in|with|and|at)$/.test(next.folded))
    a.add('pupil', 2.5, `"${a.word(to + 1)}" after the name`, true);
}

const AGAINST = /^(?:v|vs|against)$/;
const PLAYED_BEST =
  /\b(?:goal|try|save|catch|innings|spell|run|tackle|moment|player|performance)s? of (?:the )?(?:week|month|term|season|year|day|match|game)\b|\bmotms?\b|\bpotms?\b/;
/** "Goal of the season: X v St Mary's, Y v Hillside": whom a school chooses for a match of its own. */
function chosenFor(a: Around, to: number): void {
  if (a.token(to + 2)?.shape === 'cap' && PLAYED_BEST.test(a.view.folded))
    a.add('pupil', 2, 'chosen for a match', true);
}

/** "hasn't missed a single day". */
function present(a: Around, to: number): void {
  let missed = false;
  for (let j = to + 1; j <= to + REACH && a.here(j); j++) {
    missed ||= a.word(j).startsWith('miss');
    if (missed && PART.has(a.word(j))) {
      a.add('pupil', 4, 'attendance is told after the name', true);
      return;
    }
  }
}

const DESK = setOf('officer officers team lead manager clerk figures');
function attended(a: Around, to: number): void {
  for (let j = to + 2; j <= to + REACH && a.here(j); j++)
    if (a.word(j) === 'attendance' && !DESK.has(a.word(j + 1))) {
      if (/^(?:100|100%|%|full|perfect|best|top|whole|brilliant|excellent|school)$/.test(a.word(j - 1)))
        a.add('pupil', 4, 'attendance is told after the name', true);
      return;
    }
}

/** "X is 14.", "X was 9 yesterday and": not "X is 9 points ahead". */
function aged(a: Around, to: number): void {
  if (!/^(?:is|was|turns|turned)$/.test(a.word(to + 1))) return;
  const at = /^(?:only|just|now)$/.test(a.word(to + 2)) ? to + 3 : to + 2;
  if (!/^(?:[3-9]|1[0-8])$/.test(a.word(at))) return;
  const next = a.token(at + 1);
  const ends =
    !next ||
    !a.here(at + 1) ||
    next.kind === 'newline' ||
    next.kind === 'emoji' ||
    /^(?:[.!,;)]|and|but|today|tomorrow|yesterday|who|years?|yrs?)$/.test(next.folded);
  if (!ends) return;
  // "Our lighting designer X is 14": whatever a grown-up may be.
  if (!a.ctx.titled) {
    a.ctx.adult = 0;
    a.ctx.office = false;
    a.ctx.staff = false;
  }
  a.add('pupil', 4, `the age ${a.word(at)}`, true);
}

const SPEAKS_TO = setOf(
  "you you'll youll you've youve you're youre u ur ya yer what that that's thats never keep chin",
);
const YOUNG_ONE = setOf('kid kiddo lad lass lassie son champ superstar');
/** "Watching her son": somebody else. */
const OWNED = /^(?:his|her|their|my|our|your|the|an?)$/;
/** "tadi mutasa you'll score the next one kid", "Ava Sturgess what a shift lass": spoken to as a child is. */
function spokenTo(a: Around, to: number): void {
  for (let j = to + 1; j <= to + REACH && a.here(j) && !/^[.!?]$/.test(a.word(j)); j++) {
    const next = a.token(j + 1);
    if (
      YOUNG_ONE.has(a.word(j)) &&
      !OWNED.test(a.word(j - 1)) &&
      (!next || !a.here(j + 1) || next.kind !== 'word')
    ) {
      a.add('pupil', 3, `"${a.word(j)}", said to the one named`, true);
      return;
    }
  }
}

const FAMILY = setOf(
  'mum mam dad mummy daddy nan nana gran granny grandma grandad granddad grandpa grandfather grandmother mamgu tadcu nain taid nani dadi parents grandparents carer carers',
);
const OWN = setOf(
  'homework lunchbox bookbag attendance blazer planner reading spelling times predicted book pe school',
);
const WITH =
  /^(?:reading (?:age|book|record|diary|level|score)|spelling (?:test|score|age|book)|times tables|predicted (?:grade|grades)|book bag|pe kit|school (?:report|bag|photo|shoes|jumper)|attendance (?:is|has|was|at)|(?:homework|lunchbox|bookbag|blazer|planner)\b)/;
/** "X's reading age", "X's lunchbox", "X's grandad": what and whom only a pupil has at school. */
export const ofSchool = (a: Around, at: number): boolean =>
  a.here(at) && (FAMILY.has(a.word(at)) || (OWN.has(a.word(at)) && WITH.test(a.clause(at, 1, 2))));

/** "Our Juliet is X", "this year's Fagin is Y": a part in a play. */
function partIs(a: Around, from: number): void {
  if (!/^(?:is|was|yw)$/.test(a.word(from - 1)) || a.token(from - 2)?.shape !== 'cap') return;
  if (a.cue(from - 2, CUE.role | CUE.staff | CUE.title | CUE.kin | CUE.learn | CUE.story | CUE.public))
    return;
  if (
    /^(?:our|ein)$/.test(a.word(from - 3)) ||
    (a.word(from - 3) === "year's" && a.word(from - 4) === 'this')
  )
    a.add('pupil', 3, `"our ${a.token(from - 2)?.text} is" before the name`, true);
}

/** "X from Kingfisher", "X of Owl class", "X (Sycamore)": the class has a name. */
function ofClassNamed(a: Around, to: number): void {
  const open = a.word(to + 1);
  if (open !== 'from' && open !== 'of' && open !== 'in' && open !== '(') return;
  const at = /^(?:our|class)$/.test(a.word(to + 2)) ? to + 3 : to + 2;
  const name = a.token(at);
  if (name?.kind !== 'word' || name.shape === 'lower' || !CLASS_NAMES.has(name.folded)) return;
  const next = a.token(at + 1);
  if (
    open === '('
      ? next?.folded !== ')'
      : next && a.here(at + 1) && next.shape !== 'lower' && next.kind === 'word'
  )
    return;
  a.add('pupil', 5, `"${name.text}", a class`, true);
}

/** "So proud of X, who …", "couldn't be prouder of X for …". */
function proudOf(a: Around, from: number, to: number): void {
  if (a.word(from - 1) !== 'of' || !/^proude?s?t?r?$/.test(a.word(from - 2))) return;
  const next = a.token(to + 1);
  // "Proud of X, who retires after 31 years".
  for (let j = to + 2; j <= to + 6 && a.here(j); j++)
    if (a.says(j, SAYS.grownDoes) || a.word(j) === 'retirement') {
      a.grownUp(`"${a.word(j)}" after the name`);
      return;
    }
  const goesOn =
    !next ||
    !a.here(to + 1) ||
    /^(?:who|whose|for|today|!|\.)$/.test(next.folded) ||
    (next.folded === ',' && /^who/.test(a.word(to + 2)));
  if (goesOn) a.add('pupil', a.ctx.tie >= 2.5 ? 1.5 : 4, 'somebody to be proud of', true);
}

const TRADES = setOf(
  'bricklayer joiner plumber electrician carpenter plasterer hairdresser barber beautician baker chef florist mechanic welder tiler painter roofer decorator seamstress tailor jeweller',
);
const FOR = /^(?:for|to)$/;
/** "Silver at SkillBuild for bricklayer X": a medal of trades that are learnt. */
function skilled(a: Around, from: number): void {
  if (!TRADES.has(a.word(from - 1))) return;
  for (let j = from - 2; a.here(j) && j > from - 12; j--) {
    if (a.cue(j, CUE.public | CUE.former)) return;
    if (a.cue(j, CUE.award)) {
      if (FOR.test(a.word(from - 2)) || FOR.test(a.word(from - 3))) {
        a.ctx.office = false;
        a.ctx.adult = 0;
        a.add('pupil', 3, 'a medal in a trade', true);
      }
      return;
    }
  }
}
