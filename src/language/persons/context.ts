import type { Token, View } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { isClass } from '../school-years.ts';
import { famous } from '../lexicon/people.ts';
import { right } from './after.ts';
import { Around, SAYS } from './around.ts';
import { BESIDE } from './beside.ts';
import { ofBody } from './bodies.ts';
import { creature } from './creatures.ts';
import { given } from './given-to.ts';
import { grown, presented } from './grown.ts';
import { isCadetRank, isPlayed, isShared, LEADS_PUPILS, labelled, ownerOf } from './offices.ts';
import { said } from './said.ts';
import type { Unit } from './units.ts';

/** What stands around a span: points for a pupil and for an adult, each with its reason in plain words. */
export type Context = {
  pupil: number;
  /** Of `pupil`: signs that belong to this very name ("in Year 4", "aged 9", "well done X"). */
  tie: number;
  adult: number;
  /** The words name a thing: a road, an award, a house. */
  thing: boolean;
  titled: boolean;
  kin: boolean;
  former: boolean;
  /** A former pupil, said of this very name; a year stands until the whole post says whether it is over. */
  leaver: boolean;
  /** "(class of 2016)" after the name. */
  classOf?: number;
  staff: boolean;
  learn: boolean;
  /** A word in small letters that is no deed follows: "Summer Rose bedding". */
  noun: boolean;
  /** A role in the plural heads a list that begins here: "Governors: X, Y". */
  heads: boolean;
  /** A grown-up's work or office, which no pupil is given, said of this very name: "paramedic X", "X, caretaker". */
  office: boolean;
  /** A class or an age of a child, and nothing more, stands right after the name: "X, 8T, on homework", "X (5M)". */
  classed: boolean;
  /** Nothing but the name in its line, list item or bracket. */
  alone: boolean;
  readonly why: string[];
  /** Adds to the span's own score as a name. */
  name: number;
};

/** Nothing stands around it. */
export const emptyContext = (): Context => ({
  pupil: 0,
  tie: 0,
  adult: 0,
  thing: false,
  titled: false,
  kin: false,
  former: false,
  leaver: false,
  staff: false,
  learn: false,
  classed: false,
  alone: false,
  noun: false,
  heads: false,
  office: false,
  why: [],
  name: 0,
});

const ROYAL = new Set(
  'william harry charles george louis charlotte kate catherine edward andrew philip elizabeth victoria albert anne camilla henry james john richard arthur alfred harold tut tutankhamun mary midas lear solomon david herod wenceslas kong julien latifah boudicca cleopatra nefertiti elsa anna diana'.split(
    ' ',
  ),
);
/** "Queen Elizabeth", "King Charles": a title that is a name, and a royal name after it. */
export const isRoyal = (first: Unit, second: Unit): boolean =>
  (first.cue & CUE.softTitle) !== 0 && ROYAL.has(second.word);

/** Looks left and right of a span of tokens `from..to` (indices into `view.tokens`) within its sentence. */
export function contextOf(view: View, from: number, to: number, possessive: boolean): Context {
  const ctx = emptyContext();
  const a = new Around(view, from, ctx);
  before(a, from, ctx);
  creature(a, from);
  votedFor(a, from);
  labelled(a, from, ctx);
  further(a, from, ctx);
  presented(a, from, ctx);
  said(a, from, to, ctx);
  right(a, from, to, possessive, ctx);
  grown(a, from, to, possessive, ctx);
  sentenceWide(a, from, to);
  ctx.alone = standsAlone(a, from, to);
  return ctx;
}

/** "Pupil parliament results: PM X, Deputy Y": does the sentence speak of pupils before the office? */
function electedPupil(a: Around, k: number): boolean {
  if (!a.says(k, SAYS.elected)) return false;
  for (let j = k - 1; a.here(j) && j > k - 16; j--) {
    if (a.cue(j, CUE.pupil)) return true;
    // "Pupils asked MP X": somebody whom pupils met.
    if (MET.has(a.word(j))) return false;
  }
  return false;
}
const MET = new Set(
  'asked met meet meeting quizzed grilled interviewed interviewing welcomed welcome hosted showed told with from to by lobbied wrote question questions questioned saw thanked invited at'.split(
    ' ',
  ),
);

/** Who stands for an office of the town or the country: "vote X for the council", never for the school's own. */
function votedFor(a: Around, from: number): void {
  if ((a.beside(from - 1) & BESIDE.vote) === 0) return;
  const at = a.word(from - 1) === 'for' ? from - 2 : from - 1;
  if (!VOTE.test(a.word(at)) || !PARTY.test(a.view.folded) || SCHOOL_VOTE.test(a.view.folded)) return;
  a.ctx.pupil = 0;
  a.ctx.tie = 0;
  a.add('adult', 6, `"${a.word(at)}" before the name`);
}
const VOTE = /^(?:vote|votes|voting|voted|elect|re-elect|backing)$/;
const PARTY =
  /\b(?:by-?election|election|councillor|labour|tory|tories|conservatives?|lib ?dems?|greens?|reform|snp|plaid|polling|ward|mayor|for (?:the )?(?:town |parish |county |city |borough )?council)\b/;
const SCHOOL_VOTE =
  /\b(?:school|student|pupil|youth) (?:council|parliament|election|leadership)|head (?:girl|boy|student|pupil)|house captain|hustings|mock election/;

/** The word or two straight before: titles, roles, kin, articles. */
function before(a: Around, from: number, ctx: Context): void {
  let i = from - 1;
  if (a.word(i) === '.' && a.cue(i - 1, CUE.title)) i--;
  if (electedPupil(a, i)) {
    a.add('pupil', 3, `the office "${a.token(i)?.text}" among pupils`, true);
    return;
  }
  if (
    a.here(i) &&
    a.cue(i, CUE.title) &&
    a.token(i)?.kind === 'word' &&
    !(a.says(i, SAYS.kinTitle) && ownerOf(a, i) >= 0)
  ) {
    if (isCadetRank(a.word(i), a.view)) a.add('pupil', 2.5, 'the rank of a cadet', true);
    else if (!(a.word(i) === 'st' && /\d/.test(a.word(i - 1)))) {
      ctx.titled = true;
      a.add('adult', 10, `the title "${a.token(i)?.text}"`);
    }
  }
  if (a.cue(i, CUE.sibling) && a.here(i)) sibling(a, i);
  if (a.word(i) === 'master' && MARTIAL.test(a.view.folded)) {
    ctx.titled = true;
    a.add('adult', 10, 'a master of a martial art');
  }
  let k = from - 1;
  while (a.here(k) && (a.says(k, SAYS.link) || a.token(k)?.kind === 'emoji')) k--;
  // "Head of Year 7, X".
  if (
    a.here(k - 3) &&
    a.token(k)?.kind === 'number' &&
    /^(?:year|yr)$/.test(a.word(k - 1)) &&
    a.word(k - 2) === 'of' &&
    /^(?:head|heads|leader)$/.test(a.word(k - 3))
  ) {
    ctx.staff = true;
    ctx.office = true;
    a.add('adult', 6, 'the head of a year');
    return;
  }
  if (!a.here(k) || a.token(k)?.kind !== 'word') return;
  // "Dinner lady legend X".
  if (LEGEND.has(a.word(k)) && a.cue(k - 1, CUE.role | CUE.staff) && !a.cue(k - 1, CUE.pupil | CUE.award))
    k--;
  // "Charles Causley's Timothy Winters": a work of somebody known.
  if (k === from - 1 && a.word(k).endsWith("'s") && famous([a.word(k - 1), a.word(k).slice(0, -2)])) {
    ctx.learn = true;
    ctx.pupil = 0;
    ctx.tie = 0;
    a.add('adult', 6, 'a work of somebody known');
  }
  // "Waterstones' X", "Look North's X".
  if (k === from - 1 && a.token(k)?.shape !== 'lower' && ofBody(a.word(k)))
    a.add('adult', 5, `"${a.token(k)?.text}" before the name`);
  // "The Hallé Orchestra's X": somebody of an organisation.
  if (k === from - 1 && a.cue(k, CUE.thing) && !a.cue(k, CUE.pupil) && a.word(k).endsWith("'s"))
    a.add('adult', 3.5, `"${a.token(k)?.text}" before the name`);
  const apart = k < from - 1;
  const plural = a.word(k).length > 3 && a.word(k).endsWith('s') && !a.word(k).endsWith('ss');
  if (
    a.cue(k, CUE.role | CUE.staff) &&
    !a.cue(k, CUE.award | CUE.pupil) &&
    !(plural && apart && a.word(k + 1) === ',' && a.word(k - 1) !== 'of' && a.word(k - 2) !== 'of')
  ) {
    const owner = a.word(k) === 'owner' && a.says(k - 1, SAYS.ofHis);
    if (a.says(k - 1, SAYS.young) || a.cue(k - 1, CUE.pupil | CUE.award) || ofJuniors(a, k))
      a.add('pupil', 3, `"${a.word(k - 1)} ${a.word(k)}"`, true);
    else if (a.word(k) === 'leader' && LEADS_PUPILS.has(a.word(k - 1)))
      a.add('pupil', 2, `"${a.word(k - 1)} leader"`);
    else if (!owner && inTeam(a, k)) a.add('pupil', 1.5, 'a part in a team');
    else if (!owner && isPlayed(a.word(k)) && !/^(?:his|her|their)$/.test(a.word(k - 1)))
      a.add('adult', 1.5, `the role "${a.token(k)?.text}"`);
    else if (!owner) {
      ctx.staff = a.cue(k, CUE.staff);
      ctx.heads = plural;
      ctx.office = !isShared(a.word(k));
      a.add('adult', 6, `the role "${a.token(k)?.text}"`);
    }
  } else if (a.cue(k - 2, CUE.role | CUE.staff) && a.word(k - 1) === 'of' && !a.cue(k, CUE.award)) {
    // "Director of Music X", "Head of Drama X".
    ctx.staff = true;
    ctx.office = true;
    a.add('adult', 6, `the role "${a.token(k - 2)?.text} of ${a.token(k)?.text}"`);
  } else if (a.says(k, SAYS.reach)) {
    a.add('adult', 3.5, `"${a.token(k)?.text}" before the name`);
  } else if (a.cue(k, CUE.kin) && !a.says(k - 1, SAYS.ofHis)) {
    ctx.kin = true;
    a.add('adult', 5, `"${a.token(k)?.text}" before the name`);
  }
  if (apart) return;
  given(a, from);
  const word = a.word(k);
  // "Lost property: see X", "ask for X".
  if (
    ctx.tie < 2 &&
    ((word === 'see' && !SEEN.has(a.word(k - 1)) && a.token(k - 1)?.kind !== 'emoji') ||
      (word === 'for' && a.word(k - 1) === 'ask'))
  )
    a.add('adult', 3, `"${word}" before the name`);
  // "5T will have X", "Class 3 with X": a class has a teacher.
  if (word === 'with' || word === 'have') {
    const of = word === 'have' && a.word(k - 1) === 'will' ? k - 2 : word === 'with' ? k - 1 : -1;
    const year = /^\d{1,2}$/.test(a.word(of)) && /^(?:class|year|yr)$/.test(a.word(of - 1));
    if (of >= 0 && a.here(of) && (isClass(a.word(of)) || year)) {
      ctx.office = true;
      a.add('adult', 6, 'whom a class will have');
    }
  }
  if (word === 'to' && SPEAK.has(a.word(k - 1)) && ctx.tie < 2)
    a.add('adult', 3, `"${a.word(k - 1)} to" before the name`);
  if (word === 'reading' && a.token(k)?.first) {
    ctx.learn = true;
    a.add('adult', 3, '"reading" before the name');
  }
  // "We are reading The Boy with the Bronze Axe by X".
  if (word === 'by' && (WORK.has(a.word(k - 1)) || (a.token(k - 1)?.shape !== 'lower' && isRead(a, k)))) {
    ctx.learn = true;
    a.add('adult', 3.5, 'a book that is read is by the name');
  }
  if (word === 'baby' && BORN.test(a.view.folded)) {
    ctx.office = true;
    a.add('adult', 8, 'a birth is told');
  }
  if (word === 'try' && a.cuesIn(k - 8, from + 8) & CUE.story) a.add('adult', 3, '"try" before the name');
  if (word === 'the') ctx.name -= 1.2;
  if (a.says(k, SAYS.at)) ctx.name -= word === 'for' || word === 'to' || word === 'from' ? 0.1 : 0.5;
}

const WORK = new Set(['novel', 'memoir', 'biography', 'opera', 'musical', 'thriller', 'trilogy', 'titles']);
const READS = new Set(
  'read reading reads rereading finished enjoying started starting studying study studied recommend recommends recommended borrow borrowed devoured devouring shelves copies copy paperback hardback audiobook'.split(
    ' ',
  ),
);
/** Is a book that is read named before the "by" at `by`? */
function isRead(a: Around, by: number): boolean {
  for (let j = by - 2; a.here(j) && j > by - 14; j--) if (READS.has(a.word(j))) return true;
  return false;
}

/** "lovely to see X", "we see X": not "forms: see X". */
const SEEN = new Set(
  'to and we you i can could will did would may might must they parents pupils children us let not also who all everyone'.split(
    ' ',
  ),
);
const BORN = /\b(?:\d ?lbs?|\doz|arrived|born|birth|safe arrival|weighing|new arrival|congrat\w*)\b/;
const LEGEND = new Set([
  'legend',
  'hero',
  'superstar',
  'extraordinaire',
  'supremo',
  'wizard',
  'stalwart',
  'star',
]);

/** "Please speak to X". */
const SPEAK = new Set([
  'speak',
  'reply',
  'report',
  'replies',
  'cheques',
  'rsvp',
  'payable',
  'queries',
  'query',
  'money',
  'forms',
  'slips',
  'orders',
  'donations',
  'complaints',
  'offers',
  'cash',
  'payment',
  'emails',
]);
/** "Our Junior Road Safety Officers: X". */
function ofJuniors(a: Around, k: number): boolean {
  for (let j = k - 2; j > k - 5 && a.here(j); j--)
    if (/^(?:junior|young|pupil|student|mini)$/.test(a.word(j))) return true;
  return false;
}

/** "Builder X, coder Y, presenter Z": parts that a team gives to its own. */
function inTeam(a: Around, k: number): boolean {
  if (!isShared(a.word(k))) return false;
  for (let j = k - 10; j <= k + 10; j++)
    if (
      j !== k &&
      a.here(j) &&
      a.cue(j, CUE.role | CUE.staff) &&
      a.word(j) !== a.word(k) &&
      isShared(a.word(j)) &&
      (a.token(j)?.shape === 'lower' || a.says(j, SAYS.elected)) &&
      a.token(j + 1)?.shape.startsWith('cap')
    )
      return true;
  return false;
}

/** Where "Master" is a grown-up's title. */
const MARTIAL =
  /\b(?:tae ?kwon ?do|karate|judo|kung fu|jiu[- ]?jitsu|aikido|kendo|wing chun|tai chi|dojo|dojang|martial)\b/;

/** A brother or sister of somebody at school is mostly a child. "My brother" and "our brothers" need not be. */
function sibling(a: Around, i: number): void {
  const owner = ownerOf(a, i);
  const whose = a.word(owner);
  if (owner < 0 || whose === 'my' || whose === 'our') return;
  if (famous([a.word(owner - 1), whose.replace(/'s?$/, '')])) a.add('adult', 3.5, 'kin of somebody known');
  else a.add('pupil', 2.5, `"${a.token(i)?.text}" before the name`, !a.says(owner, SAYS.ofHis));
}

/** A little further left: praise, prizes, classes. */
function further(a: Around, from: number, ctx: Context): void {
  let steps = 0;
  let names = 0;
  for (let j = from - 1; steps < 8 && a.here(j); j--) {
    const t = a.token(j) as Token;
    if (t.kind !== 'word' && t.kind !== 'number') continue;
    steps++;
    if (a.cue(j, CUE.former)) ctx.former = true;
    if (steps === 1 && ['our', 'their', 'own'].includes(t.folded))
      a.add('pupil', 1.5, `"${t.text}" before the name`, true);
    // "learning about Mary Queen of Scots and X": names before X do not take it out of the lesson.
    if (
      t.kind === 'word' &&
      steps > 1 &&
      (t.shape === 'cap' || t.folded === 'and' || t.folded === 'of') &&
      !a.cue(j, CUE.pupil | CUE.praise | CUE.award)
    ) {
      if (names < 8) {
        names++;
        steps--;
      }
      continue;
    }
    if (steps <= 3 && a.cue(j, CUE.learnAbout)) {
      ctx.learn = true;
      a.add('adult', t.folded === 'about' ? 2.5 : 3.5, `"${t.text}": someone who is learnt about`);
      return;
    }
    if (steps > 6) continue;
    if (a.cue(j, CUE.award) && a.word(j - 1) !== 'raffle') {
      a.add('pupil', steps <= 4 ? 3 : 1.5, `"${t.text}" before the name`, steps <= 3);
      return;
    }
    if (a.cue(j, CUE.praise)) {
      a.add('pupil', steps <= 4 ? 2.5 : 1, `"${t.text}" before the name`, steps <= 3);
      return;
    }
    if (a.cue(j, CUE.pupil) && !a.cue(j, CUE.staff)) {
      // "Year 4 loved learning about X": the class is the subject and does not speak of X.
      const near = steps <= 2;
      a.add('pupil', near ? 2.5 : 0.8, `"${t.text}" before the name`, near && isClass(a.word(j)));
      return;
    }
  }
}

/** Anywhere in the sentence: lessons, books, broadcasts, visitors. */
function sentenceWide(a: Around, from: number, to: number): void {
  const back = a.cuesIn(from - 13, from);
  const ahead = a.cuesIn(to + 1, to + 10);
  const learn = back & (CUE.learn | CUE.learnAbout) ? 1.5 : (back | ahead) & LESSON ? 1 : 0;
  if (learn > 0) {
    a.ctx.learn = true;
    a.add('adult', learn, 'a lesson, book or broadcast is spoken of');
  }
  if (back & CUE.visitor)
    for (let j = from - 1; a.here(j) && j > from - 7; j--)
      if (a.cue(j, CUE.visitor) && !a.says(j - 1, SAYS.young)) {
        a.add('adult', 3, `"${a.word(j)}"`);
        break;
      }
  if ((back | ahead) & CUE.visit)
    for (let j = from - 8; j <= to + 6; j++)
      if (a.here(j) && (j < from || j > to) && a.cue(j, CUE.visit) && !onCard(a, j)) {
        a.add('adult', 1.5, `"${a.word(j)}"`);
        return;
      }
}
/** "A card from my class, signed by X": signed by those who wrote it. */
function onCard(a: Around, i: number): boolean {
  if (a.word(i) !== 'signed') return false;
  for (let j = i - 1; a.here(j) && j > i - 9; j--)
    if (/^(?:cards?|letters?|postcards?|petition|notes?|posters?|banner)$/.test(a.word(j))) return true;
  return false;
}

/** Cues of lessons, books and broadcasts. */
const LESSON = CUE.learn | CUE.learnAbout | CUE.story | CUE.public;

const EDGE = /^[:,;•*·|>→⇒=+/()[\]–—-]$/;

/** Does nothing else stand in the same line or list item? */
function standsAlone(a: Around, from: number, to: number): boolean {
  const after = a.token(to + 1);
  const right =
    !after ||
    after.kind === 'newline' ||
    after.kind === 'emoji' ||
    after.kind === 'number' ||
    after.kind === 'hashtag' ||
    (after.kind === 'punct' && after.text !== "'");
  if (!right) return false;
  const before = a.token(from - 1);
  return (
    !before ||
    before.kind === 'newline' ||
    before.kind === 'emoji' ||
    before.kind === 'number' ||
    (before.text === '.' && a.token(from - 2)?.kind === 'number') ||
    (before.kind === 'punct' && EDGE.test(before.text))
  );
}
