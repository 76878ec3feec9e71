import { CUE } from '../cues.ts';
import { keptWith } from '../kept.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import type { Context } from './context.ts';
import { guestBeside } from './guest-aside.ts';
import { isPlayed } from './offices.ts';
import { staffFrame } from './staff-frames.ts';
import { thanked } from './thanked.ts';
import { isToldTitle } from './titles.ts';
import { toldGrown } from './told-grown.ts';
import { toldLead } from './told-lead.ts';
import { isGuest } from './visits.ts';
import { isRolePlay } from './working-lives.ts';

/*
 * Frames in which only grown-ups are named, though the words right beside the name are those of pupils: what staff and
 * parents play among themselves, whom one orders from, who is looked back on, whose talk is announced. From general
 * knowledge.
 */

const PLAY =
  /(?<!\b(?:v|vs|versus|against|beat|beats|and|&|by) )\b(?:staff|teachers?|dads|mums|dad|mum|parents|governors|pta|ptfa|grown-ups|tas|dinner ladies|cleaners|old boys|old girls|alumni)(?:'s|')?,? (?!at |on |in |with |for )(?:[a-z]+ )?(?:race|relay|tug of war|tug-of-war|football|footie|5-a-side|five-a-side|netball|rounders|cricket|hockey|basketball|badminton|tennis|darts|bowling|golf|quiz|bake[- ]?off|baking|panto|pantomime|karaoke|choir|band|sweepstake|swaps?|bingo|secret santa|egg and spoon|sack race|sprint|welly wang\w*|step challenge|talent show|jumper comp\w*)\b/;
/** Asked once for each view. */
const tellsOfPlay = keptWith((view) => PLAY.test(view.folded));
/** A match of pupils against them, or a class whose staff they are. */
const AGAINST =
  /\b(?:v|vs|versus|against|beat|pupils?|students?|children|kids|class|captains?|prefects?|(?:year|yr) ?\d+|y\d+)\b/;
/** How far back such a frame may stand, in letters. */
const FAR = 170;

/** "Staff bake off: 1st X (lemon drizzle)", "Dads' tug of war won by Big Steve and X". */
function amongGrownUps({ view, tokens }: Around, from: number, to: number): boolean {
  if (!tellsOfPlay(view)) return false;
  const start = tokens[from]?.start ?? 0;
  const before = view.folded.slice(Math.max(0, start - FAR), start);
  const paragraph = before.slice(before.lastIndexOf('\n\n') + 1);
  const found = PLAY.exec(paragraph);
  if (found === null) return false;
  const behind = paragraph.slice(found.index + found[0].length).replaceAll(ONE_ANOTHER, '');
  if (AGAINST.test(behind)) return false;
  // "Staff quiz tonight. Well done to X": of something else, unless it tells who came in where, or X is spoken to.
  const last = behind.slice(Math.max(...STOPS.map((stop) => behind.lastIndexOf(stop))) + 1).trim();
  return (
    last.length === behind.trim().length ||
    PLACED.test(last) ||
    (last === '' &&
      (tokens[to + 1]?.text === ',' ||
        /^(?:scored|netted|bagged|hit|took|saved)$/.test(tokens[to + 1]?.folded ?? '')))
  );
}
/** "1st", "Winner:", "Gold to", "Scorer:": begins who came in where. */
const PLACED =
  /^\W*(?:\d|(?:first|second|third|winners?|won|champions?|gold|silver|bronze|top|joint|wooden spoon|runners?|scorers?|goals?(?! of the)|player)\b)/;
const STOPS = ['. ', '! ', '? '];
/** "Dinner ladies' netball v staff": against other grown-ups. */
const ONE_ANOTHER =
  /\b(?:v|vs|versus|against|beat) (?:the |our )?(?:staff|teachers|parents|dads|mums|governors|pta|old boys|old girls|alumni|dinner ladies|office|kitchen|science department|site team)\b/g;

/** What one does with somebody in charge: "Order with X", "leave your forms with X". */
const ERRANDS = setOf('order book register enrol check sign leave drop hand pay confirm reserve');
/** "Order with X", "sign up with X", "drop them off with X". */
function isErrand(a: Around, from: number): boolean {
  if (a.word(from - 1) !== 'with' || !a.here(from - 2)) return false;
  for (let j = from - 2; a.here(j) && j > from - 6; j--) {
    if (ERRANDS.has(a.word(j)))
      return j === a.low || a.token(j - 1)?.kind !== 'word' || ASKS.has(a.word(j - 1));
    if (
      !/^(?:up|in|off|it|them|forms?|slips?|tickets?|your|places?|a|place|space|spaces|the|money)$/.test(
        a.word(j),
      )
    )
      return false;
  }
  return false;
}
const ASKS = setOf('please pls to and can just then kindly or');

const PEOPLE = setOf('lady man woman gent gentleman bloke chap guy');
/** Said of a child as well: "the birthday man, X". */
const OF_CHILD = setOf('young little main birthday great wee mini funny clever right our');
/** "The Waterstones lady, X", "our fruit and veg man, X". */
const isNamedMan = (a: Around, from: number): boolean =>
  a.word(from - 1) === ',' &&
  PEOPLE.has(a.word(from - 2)) &&
  a.here(from - 3) &&
  a.token(from - 3)?.kind === 'word' &&
  !OF_CHILD.has(a.word(from - 3)) &&
  /\b(?:the|our|that|a|from)\b/.test(a.clause(from - 3, -1, 4));

/** Before "talk": whose it is, or when. */
const TALKS = setOf(
  'guest lunchtime annual inaugural public memorial local history careers author visiting evening governor career safety heritage hero veteran',
);
const TALK = /^(?:talk|lecture|workshop|visit|masterclass|demo)$/;
/** How far behind the heading the name may stand: "Guest lecture: our old friend X on jury trial". */
const LED = 8;
/** "Local hero talk: X", "Careers talk – X", "Guest lecture: the judge's old pal X on juries". */
function givesTalk(a: Around, from: number, to: number): boolean {
  for (let j = from - 1; j > from - LED && a.here(j); j--) {
    if (/^[:–—-]$/.test(a.word(j)))
      return (
        TALK.test(a.word(j - 1)) &&
        TALKS.has(a.word(j - 2)) &&
        !AS_AUDIENCE.test(a.word(to + 1)) &&
        (j === from - 1 || /^(?:on|about|from|,|of|\.|\()$/.test(a.word(to + 1)))
      );
    if (
      a.token(j)?.kind !== 'word' ||
      a.cue(j, CUE.pupil | CUE.praise | CUE.award) ||
      LEAVES_HEAD.test(a.word(j))
    )
      return false;
  }
  return false;
}
/** What those do who listen to a guest: "History talk: X asked about the mill". */
const AS_AUDIENCE =
  /^(?:asked|asks|wondered|wants|wanted|loved|loves|enjoyed|listened|learnt|learned|found|thanked|met|meets|got|held|holds|sat|stroked|fed|won|tried)$/;
/** Begins something else than who gives the talk. */
const LEAVES_HEAD =
  /^(?:thanks?|by|to|for|with|led|asked|introduced|notes|photos?|is|was|were|has|had|we|they|it)$/;

const INSTRUMENTS = setOf(
  'brass strings woodwind percussion drums drum flute clarinet oboe bassoon saxophone sax trumpet cornet horn trombone tuba euphonium violin viola cello bass guitar ukulele piano keyboard keyboards organ harp voice vocals singing recorder steel-pans theory tabla sitar dhol kit',
);
/** What those did who are taught. */
const EXAMS =
  /\b(?:exams?|results?|grades? \d|distinctions?|merits?|passed|passes|congrat\w*|well done|soloists?|concert|competition|winners?|proud)\b/;
/** Lessons that one can have. */
const OFFERS =
  /\b(?:lessons|tuition)\b.*\b(?:spaces?|places?|slots?|ask|contact|sign|book|enrol|from £|£\d+|available|start|starts|begin|resume|timetable|cost)\b/;
const TUTORS =
  /\bperis?\b|\bperipatetic|\b(?:instrumental|visiting music) (?:staff|teachers?|tutors?)\b|\bmusic tutors\b/;
/** "Peri timetable is up. Brass: X. Drums: Y": who teaches an instrument; a pupil's time or class would stand behind. */
function givesLessons(a: Around, from: number, to: number): boolean {
  const withWhom = a.word(from - 1) === 'with';
  if ((!withWhom && !/^[:–—-]$/.test(a.word(from - 1))) || !INSTRUMENTS.has(a.word(from - 2))) return false;
  // "Piano lessons with X, drums with Y. Ask at the office".
  if (withWhom) return OFFERS.test(a.view.folded) && !EXAMS.test(a.view.folded);
  const next = a.token(to + 1);
  if (next?.kind === 'number' || (next?.text === '(' && a.token(to + 2)?.kind === 'number')) return false;
  return TUTORS.test(a.view.folded) && !EXAMS.test(a.view.folded);
}

/** Whom one can reach by what stands behind the name: "Chat to X on 01632 960417". */
const REACHED = setOf('chat speak talk contact call ring phone text email');
/** "Contact X on 01632 960417", "chat w/ X 01632 960417": who answers there; a mobile may be anybody's. */
function isReached(a: Around, from: number, to: number): boolean {
  const next = /^(?:on|at|,|:|\(|via)$/.test(a.word(to + 1)) ? a.token(to + 2) : a.token(to + 1);
  if (!next || !/^(?:\+44[1238]|0[1238]\d)/.test(next.folded)) return false;
  let verb = from - 1;
  while (/^(?:to|with|w|\/)$/.test(a.word(verb))) verb--;
  return a.here(verb) && REACHED.has(a.word(verb));
}

/** What one of those who raise money for a school is called in praise. */
const PRAISED = setOf(
  'star stars superstar superstars hero heroes legend legends duo trio queen queens elf elves member members volunteer volunteers mum mums dad dads lady ladies team stalwart stalwarts wizard wizards whizz crew gang',
);
/** "PTA stars X and Y", "PTFA legend Z". */
function ofFundraisers(a: Around, from: number): boolean {
  if (!PRAISED.has(a.word(from - 1)) || !/^(?:pta|ptfa|ptsa|fosa)$/.test(a.word(from - 2))) return false;
  a.ctx.heads = a.word(from - 1).endsWith('s') || /^(?:duo|trio|team|crew|gang)$/.test(a.word(from - 1));
  return true;
}

/** "Ref: X", "we've got a ref (X, FA level 2)". */
function isReferee(a: Around, from: number, { pupil }: Context): boolean {
  let at = /^[:(,–—-]$/.test(a.word(from - 1)) ? from - 2 : from - 1;
  if (a.word(at - 1) === 'this' || a.word(at - 1) === 'for') at -= 2;
  return pupil < 2 && /^refs?$/.test(a.word(at));
}

/** Whose work for a school is paid or judged; pupils lead and teach one another too. */
const DONE_BY = setOf(
  'coached trained refereed umpired catered inspected adjudicated examined flowers catering wigs',
);
/** What nobody does but an official, whatever prize is told of before: "Leaders Award assessed by X". */
const JUDGED_BY = setOf(
  'assessed refereed umpired officiated inspected adjudicated examined moderated verified invigilated reffed umped',
);
/** "Coached at Wellingborough HC by X", "refereed for us by Y". */
function doneBy(a: Around, from: number, ctx: Context): boolean {
  if (a.word(from - 1) !== 'by') return false;
  if (JUDGED_BY.has(a.word(from - 2)) && !ctx.classed) {
    ctx.pupil = 0;
    ctx.tie = 0;
    ctx.heads = true;
    return true;
  }
  if (ctx.pupil >= 2) return false;
  for (let j = from - 2; j > from - 8 && a.here(j) && a.token(j)?.kind === 'word'; j--) {
    if (a.cue(j, CUE.pupil)) return false;
    if (DONE_BY.has(a.word(j))) {
      ctx.heads = true;
      return true;
    }
    // "Flowers for the hall made by X".
    if (/(?:ed|en|ade|own|ung)$/.test(a.word(j))) return false;
  }
  return false;
}

const SHOPS = setOf(
  'cafe shop bakery pub garage surgery butchers butcher chippy deli salon supermarket nursery forge brewery pharmacy florist florists restaurant takeaway dairy newsagents stores',
);
/** "Thanks to X at the Corporation Rd café": where those work who are thanked. */
function atShop(a: Around, from: number, to: number, { pupil }: Context): boolean {
  if (!/^(?:at|of|from)$/.test(a.word(to + 1)) || pupil >= 2) return false;
  for (let j = to + 2; j < to + 7 && a.token(j)?.kind === 'word'; j++) {
    if (a.cue(j, CUE.pupil)) return false;
    if (
      SHOPS.has(a.word(j)) ||
      (/^(?:academy|studio|school)$/.test(a.word(j)) &&
        /^(?:dance|ballet|stage|drama|karate|judo|theatre|driving|riding)$/.test(a.word(j - 1)))
    )
      return j > to + 2 && isThanked(a, from);
  }
  return false;
}
const isThanked = (a: Around, from: number): boolean =>
  thanked(a, from, 16) ||
  /\b(?:grazie|merci|gracias|danke|shukran|cheers|ta) /.test(`${a.clause(from - 1, -1, 16)} `);

/** "Thanks to X for making Year 5 draw with the wrong hand": what a class was led to. */
function ledClass(a: Around, from: number, to: number): boolean {
  if (a.word(to + 1) !== 'for' || !LED_TO.has(a.word(to + 2))) return false;
  const at = /^(?:our|the|all)$/.test(a.word(to + 3)) ? to + 4 : to + 3;
  return a.cue(at, CUE.pupil) && !AS_FRIEND.test(a.clause(to + 2, 1, 10)) && isThanked(a, from);
}
/** What a child is thanked for, too. */
const AS_FRIEND =
  /^making .*\b(?:feel|smile|giggle|happy|welcome)\b|^letting .*\b(?:borrow|join|share|win|go first|play|use (?:his|her|their|your))\b|^taking .*\b(?:lunch|register|assembly|playground)\b|\byour\b/;
const LED_TO = setOf('making getting having letting hosting inspiring entertaining treating taking inviting');

const VISITS = setOf('visiting visitor visit guest special');
/** "Visiting author! X spent the day with Year 9": a heading of a few words, and then who came. */
function isAnnounced(a: Around, from: number, to: number): boolean {
  if (from !== a.low || from < 3 || AS_AUDIENCE.test(a.word(to + 1))) return false;
  let end = a.token(from - 1)?.kind === 'newline' ? from - 2 : from - 1;
  while (a.token(end)?.kind === 'emoji' || (/^!+$/.test(a.word(end)) && /^!+$/.test(a.word(end - 1)))) end--;
  if (!/^(?:!+|[:.])$/.test(a.word(end))) return false;
  let [visits, role] = [false, false];
  for (let j = end - 1; j >= end - 4; j--) {
    const token = a.token(j);
    if (token?.kind !== 'word') return visits && role;
    visits ||= VISITS.has(token.folded);
    role ||= a.cue(j, CUE.role);
  }
  return visits && role && a.token(end - 5)?.kind !== 'word';
}

/** "X from Heathrow's engineering team": where somebody works; "from Kestrel's team" is a house. */
function isOfFirm(a: Around, to: number): boolean {
  if (a.word(to + 1) !== 'from' || a.token(to + 2)?.shape !== 'cap' || a.cue(to + 2, CUE.pupil)) return false;
  for (let j = to + 3; a.here(j) && j <= to + 7; j++)
    if (AT_WORK.has(a.word(j)))
      return (
        j > to + 3 &&
        a.token(j - 1)?.shape === 'lower' &&
        !/^(?:won|wins|beat|scored|lost|came|got)$/.test(a.word(j + 1))
      );
  return false;
}
const AT_WORK = setOf('team department office branch store depot outreach');

/** "Our MP is X", "The author was X": what they are, said of nobody else. */
const isToldOffice = (a: Around, from: number, { pupil }: Context): boolean =>
  pupil < 2 &&
  /^(?:is|was)$/.test(a.word(from - 1)) &&
  (a.cue(from - 2, CUE.role) || isToldTitle(a.word(from - 2))) &&
  !isPlayed(a, from - 2) &&
  !isRolePlay(a.view) &&
  !a.cue(from - 2, CUE.pupil | CUE.award | CUE.sport) &&
  /\b(?:the|our|this|their|your)\b/.test(a.clause(from - 2, -1, 4));

/** The frame in which the name stands, in words; '' where none is known. */
function whyGrown(a: Around, from: number, to: number, ctx: Context): string {
  if (isErrand(a, from)) return 'who is in charge';
  if (isNamedMan(a, from)) return `"${a.word(from - 2)}" before the name`;
  if (givesTalk(a, from, to)) return 'whose talk it is';
  if (amongGrownUps(a, from, to)) return 'what grown-ups play among themselves';
  if (isAnnounced(a, from, to)) return 'who visits';
  if (atShop(a, from, to, ctx)) return 'where somebody works, after the name';
  if (ledClass(a, from, to)) return 'what a class was led to';
  if (givesLessons(a, from, to)) return 'who teaches an instrument';
  if (isReached(a, from, to)) return 'whom one can reach';
  if (ofFundraisers(a, from)) return 'who raises money for a school';
  if (isReferee(a, from, ctx)) return 'who is the referee';
  if (doneBy(a, from, ctx)) return `"${a.word(from - 1)}" before the name`;
  if (isOfFirm(a, to)) return 'where somebody works';
  if (isGuest(a, from, to, ctx)) return 'a guest of the school';
  const guest = guestBeside(a, from, to);
  if (guest) return guest;
  if (isToldOffice(a, from, ctx)) return `"${a.word(from - 2)}" before the name`;
  const staff = staffFrame(a, from, to, ctx);
  return staff || toldGrown(a, from, to, ctx) || toldLead(a, from, to);
}

/** "Remember X, the lad with the tuba? He's now a dentist": what has become of somebody who is asked about. */
const isNow = (a: Around): boolean =>
  a.word(a.high - 1) === '?' &&
  /^(?:s?he|they)(?:'s|'re| is| are)? (?:now|all grown up|grew up)\b/.test(
    a.view.folded.slice(a.token(a.high)?.start ?? a.view.folded.length),
  );

/** Signs that the name is of somebody grown up, by the frame in which it stands. */
export function framed(a: Around, from: number, to: number, ctx: Context): void {
  if (ctx.titled || ctx.classed || ctx.office) return;
  if (a.word(from - 1) === 'remember' && (a.word(to + 1) === '?' || isNow(a))) {
    ctx.former = true;
    a.add('adult', 5, 'somebody who is looked back on');
    return;
  }
  if (ctx.tie >= 4 && !givesTalk(a, from, to) && !amongGrownUps(a, from, to)) return;
  const why = whyGrown(a, from, to, ctx);
  if (why === '') return;
  a.grownUpAfterAll(why);
}
