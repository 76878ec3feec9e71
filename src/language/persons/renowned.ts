import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import { knownFor } from './cited.ts';
import type { Context } from './context.ts';
import { isOnShow } from './on-show.ts';
import { isBorrowed, isTitleOf } from './read-works.ts';

/*
 * Whom no list of known people holds, and whose place in the sentence says that they are known: somebody whom readers
 * are hooked on, whose tomb stands in the church, of whom an essay is asked. From general knowledge.
 */

/** What those are who cannot stop reading, hearing or watching somebody: "hooked on X", "obsessed with X". */
const KEEN: Readonly<Record<string, ReadonlySet<string> | undefined>> = {
  on: setOf('hooked'),
  with: setOf('obsessed besotted engrossed'),
  to: setOf('addicted subscribe subscribed danced bopped'),
};
const LIKE = setOf('like liked love loved enjoy enjoyed adore adored try');
/** After somebody who is liked or recommended; "if you like X in your group" goes on otherwise. */
const LIKED_ENDS = setOf('next too now and then you try . , ! ? : ; – — - )');

/** What works have, before "of": "chapter 4 of X", "pp 14-22 of X", "two copies of X". */
const PARTS_OF = setOf(
  'chapter chapters act acts scene verse verses pages pp volume volumes vol extract extracts passage passages episode episodes',
  'copies copy works writings novels plays boxset boxsets back-catalogue discography',
);
/** Of a play that is somebody's: "the second act of X's play". */
const PARTS_OF_PLAY = setOf('act acts scene scenes movement movements verse verses chapter chapters');
const PLAYS = setOf('play plays tragedy comedy drama opera ballet musical oratorio');
/** What tells of somebody, before "on" or "about". */
const TELLS_OF = setOf(
  'documentary documentaries biopic podcast podcasts biography lecture exhibition unit module dissertation',
);
/** What stands or hangs for somebody, before "of", "to" or "for". */
const STANDS_FOR = setOf(
  'posters bust busts effigy tomb grave gravestone headstone mausoleum waxwork waxworks biography biographies',
  'autobiography memoir memoirs mural murals',
);
/** The same, anywhere before "is X", "shows X", "is X's". */
const MONUMENTS = setOf(
  'statue tomb grave gravestone headstone effigy mausoleum plaque bust coin banknote stamp stamps dinar shilling penny medallion fresco plinth pedestal fiver tenner',
);
/** "It is X on the old ten pound note". */
const ON_MONEY =
  /^on (?:the|our|that|this) (?:\S+ ){0,3}(?:coins?|pound note|banknotes?|stamps?|fiver|tenner|plinth|pedestal)\b/;
const SHOWS = setOf('is was shows depicts commemorates honours features marks');
/** What is theirs who are dead or known: "X's grave", "X's boxset". */
const THEIRS = setOf(
  'grave tomb gravestone headstone effigy boxset boxsets trilogy discography bestseller mausoleum',
);
/** "X's latest", "X's next", "X's new one" is … */
const NEWEST = /^(?:latest|newest|next|new one|new release|debut) (?:is|has|comes|lands|arrives|hits|'s)\b/;
const IN_SHOPS =
  /\b(?:out|in|here|due|order|reserved|available|published|back|arrived|landed|stock|shelves|shops)\b/;
/** "X has a new book out". */
const HAS_OUT =
  /^has (?:a|an|his|her|their|another) (?:\S+ )?(?:book|novel|album|single|film|series|podcast|cookbook) (?:out|coming)\b(?! of\b)/;
const TOUR = /^(?:book|reading|signing|author|farewell|world|uk|concert|arena) (?:tour|signing)\b/;

/** Who watches, whatever is on: "everyone watches X on YouTube". */
const WATCHES = setOf('watches watching follows following');
/** "X off the telly". */
const OFF_SCREEN =
  /^(?:off|from) (?:the )?(?:telly|tv|cbeebies|cbbc|youtube|tiktok|strictly|corrie|eastenders|emmerdale|hollyoaks|gogglebox|radio \d)\b/;
/** Contests of others that are talked of. */
const CONTEST =
  /\b(?:strictly|bake off|masterchef|eurovision|the traitors|gogglebox|the voice(?! of)|x factor|love island|i'm a celeb\w*|britain's got talent|bgt|dragons' den|sewing bee|on (?:the )?(?:\S+ )?(?:telly|tv))\b/;
const BETS =
  /\b(?:fancy|fancies|reckons?|rooting|robbed|backing|sweep|sweepstake|odds|voted off|voted out|my money)\b/;
const OF_OURS =
  /\b(?:our|own|school|schools?'s|house|staff|junior|year \d+|y\d+|ptfa?|pta) (?:\S+ )?(?:strictly|bake off|masterchef|eurovision|the traitors|the voice|x factor|got talent|sewing bee)\b/;

/** A task is set, to be done with sources and marked. */
const SETS_TASK =
  /\b\d+ marks\b|\bessays? (?:due|question|title|plan|by|in)\b|\b(?:your|the|an?) essay\b|\bsources? [a-e]\b|\b(?:two|three|both|your) sources\b|(?:^|[.!?"”] )discuss\b|(?<!\b(?:his|her|their|a|my|lost|missing|new) )\btextbooks?\b|\bmark scheme\b|\bpast papers?\b|\bao[1-5]\b/;
const TASK = setOf('evaluate assess compare contrast critique summarise apply analyse explain unlike');
const ASKS = setOf('is was does did do would convincing');
/** "Is X still looking for it?", "Did X hand it in?": asked of a child. */
const ABOUT_CHILD =
  /^(?:still|looking|here|there|ready|coming|going|in|at|hand|bring|leave|have|need|want|get|lose|take|collect|missing|around|back|ok|okay)$/;
const OF_THINKER = setOf(
  'model theory study view argument claim claims findings interpretation concept definition research',
);

/** Music that is called after who wrote it: "the X Requiem". */
const MUSIC = setOf(
  'requiem gloria magnificat mass canticles responses symphony concerto sonata nunc stabat evening',
);

/** When somebody of an earlier century wrote or lived: "X (1978)", "X, 1922", "X (b. 1802)". */
const LONG_AGO = /^[(,] (?:(?:b|d|c|fl|born|died|circa) )?(?:\. )?1[5-9]\d\d(?! (?:to|and|-) )/;

/** "X hid the silver in 1644": what was done then, and not what was learnt of then. */
const DEED_THEN =
  /^(?!learnt|learned|studied|researched|discussed|remembered|explained|imagined|presented|asked|answered|wanted|loved|enjoyed|visited|dressed)(?:[a-z]{2,}ed|hid|built|led|fought|sank|wrote|flew|gave|ran|won|lost|sold|bought|held|swam|took|left|came|went|fell|rode|sang|became|began) (?:(?!that|when|about|which|as|like|how|what|who|set|since)\S+ ){0,7}(?:in|around|until|by) 1(?:[0-8]\d\d|9[0-6]\d)\b/;
/** Goes on, or ends, behind somebody's name that stands for a work. */
const ENDS = setOf(
  'if or but so and yet now you before because please who says while when is are has . , ! ? : ; – — - )',
);
const FRESH = setOf('new latest next newest last');

/** "If you liked X", "if you liked Holes you'll love X": does the sentence say before the name what is liked? */
function recommended(a: Around, from: number): boolean {
  const back = a.clause(from - 1, -1, 14);
  return /\bif (?:you|your \w+|they|anyone) (?:\S+ )?(?:like|liked|love|loved|enjoy|enjoyed|adore|adored)\b/.test(
    back,
  );
}

/** What is read is spoken of. */
const OF_BOOKS =
  /\b(?:books?|read|reads|reading|readers?|librar(?:y|ian|ies)|shelf|shelves|cop(?:y|ies)|novels?|series|borrow\w*|loan|chapters?|authors?|essays?|project|waterstones|bookshop|kindle|audiobooks?)\b/;

/** "Got a X", "the new X", "every X", where books are spoken of and nothing is called so behind the name: a work of theirs. */
function isWorkOf(a: Around, from: number, to: number): boolean {
  const before = a.word(from - 1);
  const lead = FRESH.has(before) && a.token(from - 1)?.shape === 'lower' ? a.word(from - 2) : before;
  if (!LEADS_WORK.has(lead)) return false;
  const next = a.here(to + 1) ? a.token(to + 1) : undefined;
  if (next && !ENDS.has(next.folded)) return false;
  // "The X is at bar 40": no child is told of with "the".
  if (
    lead === before &&
    lead === 'the' &&
    a.token(from - 1)?.shape === 'lower' &&
    /^(?:is|are|if|before)$/.test(next?.folded ?? '')
  )
    return true;
  if (!OF_BOOKS.test(a.view.folded)) return false;
  if (lead === 'a' || lead === 'an') return GETS.has(a.word(from - 2));
  if (lead === 'any' || lead === 'some') return /^(?:read|reading|tried|borrow)$/.test(a.word(from - 2));
  if (lead === 'of') return a.word(from - 2) === 'all';
  return lead !== 'the' || lead !== before || next?.kind !== 'punct';
}
const LEADS_WORK = setOf('the a an any some every more another which of');
const GETS = setOf('got borrow lend read reading spare lent reserve');

/** No thing that is made: "X's model of memory", not "X's model volcano". */
const goesOnAbout = (a: Around, i: number): boolean =>
  !a.here(i) ||
  a.token(i)?.kind !== 'word' ||
  /^(?:of|on|in|with|and|that|for|to|is|was|as|about|from)$/.test(a.word(i));

/** "Evaluate X's model", "Why does X say …?", "X. Discuss": may a task be set on them? */
function asksOf(a: Around, from: number, to: number, possessive: boolean): boolean {
  if (possessive)
    return (
      OF_THINKER.has(a.word(to + 1)) && goesOnAbout(a, to + 2) && (a.cuesIn(a.low, a.high) & CUE.award) === 0
    );
  const before = a.word(from - 1);
  if (TASK.has(before)) return true;
  if (before === 'to' || before === 'with') return /^(?:according|agree|disagree)$/.test(a.word(from - 2));
  if (a.word(to + 1) === '.' && a.word(to + 2) === 'discuss') return before.length === 1;
  return ASKS.has(before) && a.word(a.high - 1) === '?' && !ABOUT_CHILD.test(a.word(to + 1));
}

/** "The tomb in the aisle is X's", "the stamp shows X". */
function isOfMonument(a: Around, from: number, to: number, possessive: boolean): boolean {
  if (!SHOWS.has(a.word(from - 1))) return false;
  if (possessive && a.token(to + 1)?.kind === 'word' && !ENDS.has(a.word(to + 1))) return false;
  for (let j = from - 2; a.here(j) && j > from - 14; j--)
    if (MONUMENTS.has(a.word(j)))
      return !a.cue(j - 1, CUE.award | CUE.pupil) && (a.cuesIn(a.low, from) & CUE.award) === 0;
  return false;
}

function ofOwned(a: Around, from: number, to: number): string {
  const next = a.word(to + 1);
  if (THEIRS.has(next)) return `"${next}" after the name`;
  const clause = a.clause(to + 1, 1, 9);
  if (NEWEST.test(clause) && IN_SHOPS.test(clause)) return 'what somebody has brought out';
  if (TOUR.test(clause)) return 'a tour';
  if (a.word(from - 1) === 'of' && PLAYS.has(next) && PARTS_OF_PLAY.has(a.word(from - 2)))
    return 'a play that is read';
  return '';
}

/** "Choir are singing X in the cathedral". */
const SUNG = setOf('singing sing sang rehearsing');

/** "Who was X?", in English, Welsh, Irish and Gaelic. */
const ASKED_AFTER = /^(?:who was|pwy oedd|cerbh e|ce (?:he|hi))$/;

/** "Case study: how X made it". */
function inCaseStudy(a: Around, from: number): boolean {
  for (let j = from - 1; a.here(j) && j > from - 12; j--)
    if (/^stud(?:y|ies)$/.test(a.word(j)) && a.word(j - 1) === 'case') return true;
  return false;
}

/** "We watched the film on X": what was seen tells of somebody known. */
const isFilm = (a: Around, i: number): boolean =>
  /^(?:films?|movie|programme|play|musical|video|videos|clip|episode|animation)$/.test(a.word(i)) &&
  /\b(?:watch(?:ed|es|ing)?|saw|seen|see|screening|showing)\b/.test(a.clause(i - 1, -1, 8));

/** What stands before the name. */
function ofLead(a: Around, from: number, to: number): string {
  const before = a.word(from - 1);
  const ahead = a.word(from - 2);
  const next = a.here(to + 1) ? a.word(to + 1) : '.';
  if (KEEN[before]?.has(ahead)) return `"${ahead} ${before}" before the name`;
  if (before === 'of' && ahead === 'enough' && a.word(from - 3) === 'get')
    return 'somebody of whom one cannot get enough';
  if (LIKE.has(before) && LIKED_ENDS.has(next) && recommended(a, from)) return 'recommended to readers';
  if (before === 'of') {
    let j = from - 2;
    while (
      a.here(j) &&
      j > from - 7 &&
      (a.token(j)?.kind === 'number' || /^[-–]$|^and$|^to$/.test(a.word(j)))
    )
      j--;
    if (PARTS_OF.has(a.word(j))) return `"${a.word(j)} of" before the name`;
  }
  if (/^(?:of|to|for)$/.test(before)) {
    if (STANDS_FOR.has(ahead)) return `"${ahead}" before the name`;
    if (ahead === 'plaque' && (before === 'to' || a.word(from - 3) === 'blue')) return 'a plaque';
  }
  if ((before === 'on' || before === 'about') && (TELLS_OF.has(ahead) || isFilm(a, from - 2)))
    return `"${ahead} ${before}" before the name`;
  if (
    before === 'from' &&
    /^(?:is|was|comes|came)$/.test(ahead) &&
    /^(?:extracts?|passage|unseen|quotation)$/.test(a.word(from - 3))
  )
    return 'where an extract is from';
  if (
    before === 'by' &&
    ahead === 'signed' &&
    /\b(?:cop(?:y|ies)|books?|shirts?|balls?|bats?|posters?|photos?|prints?|albums?|jerseys?|gloves)\b/.test(
      a.clause(from - 2, -1, 10),
    )
  )
    return 'who signed it';
  if (ASKED_AFTER.test(`${ahead} ${before}`) && next === '?') return 'asked who it was';
  if (SUNG.has(before) && a.token(from - 1)?.shape === 'lower') return 'whose music is sung';
  if (before === '.' && /^(?:arr|orch)$/.test(ahead)) return 'who arranged the music';
  return '';
}

/** "I reckon X will go out of Bake Off", "I fancy X" of a contest on the telly: one of others is talked of, and bets are laid. */
function isOfContest(a: Around, from: number, to: number): boolean {
  const bet = BETS_ON.has(a.word(from - 1)) || ODDS.test(a.clause(to + 1, 1, 9));
  return bet && CONTEST.test(a.view.folded) && BETS.test(a.view.folded) && !OF_OURS.test(a.view.folded);
}
const BETS_ON = setOf('fancy fancies reckon reckons backing for on');
const ODDS = /\b(?:to win|will win|to go|will go out|was robbed|in the final)\b/;

/** What stands after the name. */
function ofRest(a: Around, from: number, to: number): string {
  const next = a.word(to + 1);
  if (a.here(to + 1)) {
    if (a.says(to + 1, SAYS.is) && a.word(to + 2) === 'buried') return 'where somebody is buried';
    if (/^[(,]$/.test(next) && LONG_AGO.test(a.clause(to + 1, 1, 5))) return 'a year long past';
    if (/^(?:off|from)$/.test(next) && OFF_SCREEN.test(a.clause(to + 1, 1, 4))) return 'from the screen';
    if (a.word(from - 1) === 'the' && MUSIC.has(next) && a.token(to + 1)?.shape === 'cap')
      return 'music of theirs';
    if (next === 'has' && HAS_OUT.test(a.clause(to + 1, 1, 7))) return 'what somebody has brought out';
    if (next === 'on' && ON_MONEY.test(a.clause(to + 1, 1, 7))) return 'on a coin or plinth';
    if (DEED_THEN.test(a.clause(to + 1, 1, 11))) return 'a deed of long ago';
    if (WATCHES.has(a.word(from - 1)) && next === 'on') return 'on a screen';
  }
  if (isOfContest(a, from, to)) return 'a contest on the screen';
  return '';
}

/** "The feast of Saint X Y". */
const isSaint = (a: Around, from: number, to: number): boolean =>
  to > from + 1 && a.word(from) === 'saint' && a.token(from)?.shape === 'cap';

/** Signs that the name is of somebody who is known for works or a life. `possessive`: the name owns what follows. */
export function renowned(a: Around, from: number, to: number, possessive: boolean, ctx: Context): void {
  // "Half term read: X, The Girls of the Loch": whatever the title tells.
  if (!possessive && !ctx.titled && isTitleOf(a, from, to)) {
    knownFor(a, ctx, 'who wrote what is read');
    return;
  }
  if (ctx.tie >= 3 || ctx.titled || ctx.office || ctx.classed) return;
  let why = possessive ? ofOwned(a, from, to) : ofLead(a, from, to) || ofRest(a, from, to);
  if (why === '' && isOfMonument(a, from, to, possessive)) why = 'a monument';
  if (why === '' && asksOf(a, from, to, possessive) && SETS_TASK.test(a.view.folded))
    why = 'a task is set on them';
  if (why === '' && !possessive && isWorkOf(a, from, to)) why = 'a work by whoever wrote it';
  if (why === '' && inCaseStudy(a, from)) why = 'a case study';
  if (why === '' && isSaint(a, from, to)) why = 'a saint';
  if (why === '' && isOnShow(a, from, to, possessive)) why = 'seen on a stage or screen';
  if (why === '' && !possessive && isBorrowed(a, to)) why = 'a book that is lent';
  if (why !== '') knownFor(a, ctx, why);
}
