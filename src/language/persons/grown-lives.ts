import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import { isCadetRank } from './cadets.ts';
import { endsAt, teachesBefore } from './class-staff.ts';
import type { Context } from './context.ts';
import { isEmployed } from './offices.ts';
import { FIELDS } from './roles.ts';
import { endsPost } from './school-posts.ts';
import { whySportsGrown } from './sport-grown.ts';
import { theirLife } from './their-lives.ts';

/*
 * What only grown-ups are or live through, told of this very name, so that praise beside it is theirs: a husband, a
 * birth, an honour, a marathon, a firm, a medal of grown-up games, an office that no pupil is given. From general
 * knowledge.
 */

/** How far a clause is read, in tokens. */
const REACH = 10;

/** What may come right after the name where such a thing is told. */
const OPENS = setOf(
  ', ( on and in from of who whose ran run runs running completed completing finished finishing appointed promoted named is are was were has have will to for receiving leads heads got landed did does doing moves passed passing gained gaining achieved',
);

const SPOUSE =
  /^(?:(?:in|from|of) (?:the |our )?\S+(?: \S+)? )?and (?:his|her) (?:new )?(?:husband|wife|fiance|fiancee)(?![-\w])(?! (?:in (?:the|our) (?:play|show|production|panto|nativity|musical)|\( ?(?:played|also)|,? ?played by|both played))/;
/** Not of those who have a new brother or cousin. */
const BIRTH =
  /^(?:and \S+ (?:\S+ )?)?(?:on|for) (?:the |their |her |his )(?:\S+ )?(?:birth|arrival) of (?!(?:\S+ ){0,3}(?:brothers?|sisters?|cousins?|siblings?|chicks?|lambs?|ducklings?|puppies|puppy|kittens?|term|spring|books?)\b)/;
const HONOUR =
  /^(?:,? ?who (?:has been |was |is )|(?:has been|was|is being) |(?:on|for) (?:being |having been )?|,? ?)(?:awarded|given|made|getting|receiving|collecting) (?:an?|the|her|his|their) (?:\S+ )?(?:mbe|obe|cbe|bem|damehood|knighthood|honorary (?:degree|doctorate|fellowship))\b/;
/** Those who are 18; a mini marathon, or one of reading, is for children. */
const MARATHON =
  /^(?:,? ?who )?(?:(?:is|are|was|were|will be|has|have|just|to|will|and|both|all|on) )*(?:ran|run|runs|running|completed|completing|finished|finishing) (?:the |a |an |her |his |their |this |last |another |\S+'s |\d\S* )*(?!(?:\S+ ){0,2}(?:mini|junior|kids|children's|fun|reading|half|dance|maths|swimming|school) )(?:\S+ ){0,2}(?:ultra-?)?marathons?\b(?! (?:of|session|reading|swim|read|dance|mini|relay|challenge|distance|in (?:\d|stages|bits|legs|twenty)|over (?:\d|the|several)|bit by bit))/;
/** "Whose company printed our shirts", "whose daughter is in Year 2". */
const OWNS =
  /^,? ?whose (?:(?:own|family|new|local|\S+(?:cy|ing|al|ry)) )?(?:company|firm|business|shop|bakery|farm|farmyard|garage|van|lorry|truck|tractor|digger|trailer|forklift|jeep|land rover|barn|fields?|meadow|workshop|forge|kiln|brewery|vineyard|orchard|hotel|warehouse|joinery|staff|team of (?:builders|volunteers)|clients|employees|tenants|parish|congregation|constituency|restaurant|cafe|salon|pub|husband|wife|daughters?|sons?|twins|triplets|boys|girls|eldest|youngest|little (?:girl|boy|ones?)|late (?:husband|wife|mother|father)|children|grandchildren|grandsons?|granddaughters?|own (?:children|kids|company|business|firm|shop))(?![-\w'’])(?! (?:\S+ )?(?:drawing|picture|painting|model|poem|story|art|costume|owl|design|project|diary|song|video|mice|game|band|event|eagle|mouse|day|trip|idea|book|cake|collage|poster|track|sale|team|wall|display|piano)s?\b| of (?:willow|lego|year|y\d|friends))/;
/** Pupils have companies too. */
const ENTERPRISE = /\b(?:enterprise|tycoons?|mini[- ]company|business studies)\b/;
/** "Whose dad sailed from Berbera in 1951": the child of somebody who was grown up then. */
const PARENT_THEN = /^,? ?whose (?:dad|father|mum|mother|parents) .*\b(?:18\d\d|19[0-7]\d)\b/;
/** "Who has lent us his tractor". */
const LENDS =
  /^,? ?who (?:has |have |had |very |so |kindly |generously |again |once |also |has also )*(?:lent us|loaned us|supplied us|catered|sponsored us|let us (?:use|have|borrow|film|park|visit)|offered us)\b/;
/** "X the caretaker", "Y our lovely lollipop lady". */
const AFTER_THE = /^(?:the|our|your)$/;

const RUNS = 'a marathon';
const BORN = 'a birth is told';

/** "X, appointed Head of Science", "Y, promoted to assistant head". */
const APPOINTED =
  /^,? ?(?:who )?(?:(?:has|have|is|was|been|being|newly|just|recently) )*(?:appointed|promoted|named|elected|re-elected|co-opted) (?:as |to |to be |our |the |new |a )*/;
const POST =
  /^(?:(?:an |a |acting |interim |executive |permanent |new |our )*(?:head(?:teacher| teacher)? (?:of (?!house|school house|student|(?:the |our )?(?:\S+ )?(?:squad|team|club|council|committee|crew|patrol))|from|here|at|$)|deputy head|assistant head|assistant principal|vice principal|vice-principal|principal(?! (?:cello|cellist|violin|violinist|viola|flute|clarinet|oboe|horn|trumpet|trombone|percussion|dancers?|boy|girl|role|part|cast|soloist|singer|actor|lead|player|characters?))|headteacher|head teacher|senco|sendco|dsl|bursar|site manager|business manager|chair of (?:governors|trustees)|(?:(?:parent|staff|foundation|community|co-opted) )?governor|trustee|ceo of))/;
function isAppointed(after: string): boolean {
  const told = APPOINTED.exec(after);
  return told !== null && POST.test(after.slice(told[0].length));
}

/** "X, who teaches Year 2". */
const TEACHES =
  /^,? ?who (?:also |now )?teaches (?:our |the |in )?(?:year|yr|y\d|reception|nursery|class|form|\d{1,2}[a-z]|eyfs|ks\d)/;

/** "Who got the deputy's job", "who has accepted a headship"; not "who got the job of feeding the hens". */
const NEW_POST =
  /^,? ?who (?:has |have |had |just |recently )*(?:got|landed|accepted|secured|takes? up|taken up|took up|starts?|started) (?:the|a|an|her|his|their) (?:\S+ ){0,3}(?:job|post|headship|deputy headship|secondment)\b(?! (?:of|at|in|as|on|share))/;

/** "X has got a headship in Devon". */
const HEADSHIP = /^(?!.*\b(?:interview|panel))(?:\S+ ){1,7}(?:headship|principalship)\b/;
/** Long races for grown-ups that are known by name. */
const RACE =
  /^(?:,? ?who )?(?:(?:is|are|was|were|has|have|just|will|be) )*(?:did|does|do|doing|done|ran|run|runs|running|completed|completing|finished) (?:the |a |an |her |his |this |last |year's )*(?:great (?:north|south|manchester|scottish|birmingham|bristol|west) run|ironman|half-ironman|ride ?london|tough mudder|london landmarks|ultra)\b(?! (?:mini|junior|juniors|kids|spelling|maths|reading|times|skipping))/;

/** "X leads EYFS", "Y heads maths and computing": and nothing is told of whom or what it is led to. */
function leadsField(a: Around, to: number): boolean {
  let at = to + 1;
  if (a.word(at) === ',' && a.word(at + 1) === 'who') at += 2;
  if (!/^(?:leads|heads)$/.test(a.word(at))) return false;
  let end = at + 1;
  while (FIELDS.has(a.word(end)) || (a.word(end) === 'and' && end > at + 1 && FIELDS.has(a.word(end + 1))))
    end++;
  const next = a.token(end);
  return (
    end > at + 1 &&
    (!next || !a.here(end) || next.kind !== 'word' || /^(?:and|here|for|across)$/.test(next.folded))
  );
}

/** Which of these is told in the clause after the name; '' where none is. */
function toldAfter(a: Around, to: number): string {
  const next = a.word(to + 1);
  if (!a.here(to + 1) || !OPENS.has(next)) return '';
  const after = a.clause(to + 1, 1, REACH);
  if (OWNS.test(after) && !ENTERPRISE.test(a.view.folded)) return 'what only a grown-up has';
  if (after.includes('whose') && PARENT_THEN.test(a.clause(to + 1, 1, 2 * REACH))) return 'a year long past';
  if (TEACHES.test(after)) return 'who teaches a class';
  const theirs = theirLife(after);
  if (theirs !== '') return theirs;
  if (LENDS.test(after)) return 'what was lent to the school';
  if (leadsField(a, to) || NEW_POST.test(after) || HEADSHIP.test(after))
    return 'who leads or teaches a field';
  if (MARATHON.test(after) || RACE.test(after)) return RUNS;
  if (SPOUSE.test(after)) return 'a husband or wife';
  if (BIRTH.test(after)) return BORN;
  if (isAppointed(after)) return 'who is appointed';
  return HONOUR.test(after) ? 'an honour of a grown-up' : '';
}

/** "Unai Oliveira the caretaker has finished": what somebody is, told right after the name, and nothing that is theirs. */
function calledAfter(a: Around, to: number): boolean {
  if (!AFTER_THE.test(a.word(to + 1))) return false;
  for (let j = to + 2; j < to + 5 && a.here(j) && a.token(j)?.shape === 'lower'; j++)
    if (isEmployed(a, j) || endsPost(a, j)) return endsAt(a, j, GOES_ON);
  return false;
}

/** Behind an office, so that nothing is called after it: not "caretaker award", "the caretaker's cat". */
const GOES_ON = setOf(
  'who for on and in since from at with has is was had will here says said as to of newydd hefyd am ar yn',
);

/** "Our ECT X", "Head of Music X", "X, ein pennaeth newydd": an office that no pupil is given, right beside the name. */
function officeBeside(a: Around, from: number, to: number, { office }: Context): boolean {
  if (!office) return false;
  const before = a.word(from - 1) === ',' ? from - 2 : from - 1;
  if (a.here(before) && isEmployed(a, before) && before === from - 1) return true;
  if (isHeadOf(a, from - 1)) return true;
  if (!/^[,(–—-]$/.test(a.word(to + 1))) return false;
  for (let j = to + 2; j < to + 6 && a.here(j) && a.token(j)?.kind === 'word'; j++)
    if (isEmployed(a, j)) return endsAt(a, j, GOES_ON);
  return false;
}

/** "Head of Music", "director of sport": what a department is led by; houses and schools have pupils at their heads. */
function isHeadOf(a: Around, last: number): boolean {
  for (let of = last - 1; of > last - 4 && a.here(of); of--)
    if (a.word(of) === 'of')
      return (
        /^(?:head|director)$/.test(a.word(of - 1)) &&
        !a.says(of - 2, SAYS.young) &&
        !/^(?:house|houses|school|student|the|news|team)$/.test(a.word(of + 1)) &&
        !a.cue(of - 2, CUE.pupil)
      );
  return false;
}

/** Games of grown-ups, and nations, before a sport or a medal. */
const GAMES = setOf('olympic paralympic commonwealth');
const MEDALLIST = /^(?:medallists?|medalists?|champions?|finalists?|athletes?|stars?|legends?|heroes|hero)$/;
const NATION = setOf(
  'england wales scotland ireland britain gb english welsh scottish irish british cymru lions wallabies springboks',
);
const YOUTH = /^(?:u-?\d+s?|under-?\d*s?|youth|junior|juniors|schools|young|our|pupil|student|future|\d+s?)$/;
/** Those who have been somebody before: "ex-England hooker", "ex-policeman"; pupils leave the school, a band or a house. */
const EX = /^ex-(?!pupils?$|students?$|scholars?$|head|boys?$|girls?$|captains?$|prefects?$|leavers?$|year)./;

const NATIONAL =
  /^(?:international|captain|skipper|striker|goalkeeper|winger|midfielder|defender|prop|hooker|legend|star)$/;

/** "Commonwealth bronze medallist X", "Team GB rower X", "Wales international X", "ex-Leeds keeper X". */
function bigGames(a: Around, from: number): boolean {
  const last = a.token(from - 1);
  if (last?.kind !== 'word' || !a.here(from - 1)) return false;
  for (let j = from - 1; j > from - 5 && a.here(j) && a.token(j)?.kind === 'word'; j--) {
    if (YOUTH.test(a.word(j)) || a.cue(j, CUE.pupil)) return false;
    if (EX.test(a.word(j))) return true;
    if (MEDALLIST.test(last.folded) && GAMES.has(a.word(j))) return true;
    if (a.word(j) === 'gb' && a.word(j - 1) === 'team' && j < from - 1)
      return !a.cue(j - 2, CUE.pupil) && !YOUTH.test(a.word(j - 2));
    if (NATIONAL.test(last.folded) && j < from - 1 && NATION.has(a.word(j)))
      return !YOUTH.test(a.word(j - 1)) && !YOUTH.test(a.word(j - 2));
  }
  return false;
}

/** Bodies that grown-ups run; a club, a council or a society may be the pupils'. */
const BODIES = setOf(
  "trust association board governors friends federation charity foundation academy college university company firm hospital hospice church parish museum gallery theatre pta ptfa union region diocese trustees parents' parents fundraisers allotments institute legion rotary",
);
/** A firm or a trust that pupils play at. */
const OF_PUPILS = /^(?:young|junior|mini|enterprise|mock|youth|eco)$/;
/** "The chair of governors gave X her trophy": what somebody does to whom is named. */
const HANDS = setOf(
  'gave gives handed hands presented presents awarded awards thanked thanks met meets told asked showed joined congratulated praised named chose picked let with and from to by for',
);
/** "CEO of the trust X", "chair of the Friends of Hollybank Y": a role, and of what body, before the name. */
function leadsBody(a: Around, from: number): boolean {
  let body = false;
  for (let j = from - 1; j > from - 9 && a.here(j) && a.token(j)?.kind === 'word'; j--) {
    if (a.cue(j, CUE.pupil | CUE.award) || OF_PUPILS.test(a.word(j)) || HANDS.has(a.word(j))) return false;
    body ||= BODIES.has(a.word(j));
    if (body && /^(?:of|at|for)$/.test(a.word(j)) && a.cue(j - 1, CUE.role | CUE.staff | CUE.title))
      return !a.says(j - 2, SAYS.young) && !a.cue(j - 2, CUE.pupil);
  }
  return false;
}

const YEARLY = setOf(
  'teacher ta tutor governor volunteer headteacher caretaker cook chef colleague employee',
);
/** "Teacher of the Year finalist X": what grown-ups are chosen to be. */
function ofTheYear(a: Around, from: number): boolean {
  let at = from - 1;
  while (/^(?:finalists?|winners?|nominees?|runner-up|,|:|our|own|very)$/.test(a.word(at)) && at > from - 5)
    at--;
  return (
    /^(?:year|month)$/.test(a.word(at)) &&
    a.word(at - 1) === 'the' &&
    a.word(at - 2) === 'of' &&
    YEARLY.has(a.word(at - 3)) &&
    !a.cue(at - 4, CUE.pupil) &&
    !a.says(at - 4, SAYS.young)
  );
}

/** Before a governor and the like, of whom it is told for what: no "from", "by" or "with", whose clause it would end. */
const OF_OURS = /^(?:our|the|link|new|parent|lead|school|co-opted|community|staff|:|)$/;
/** "Our link governor for SEND, X, spent the morning here". */
function looksAfter(a: Around, from: number, to: number): boolean {
  if (a.word(from - 1) !== ',') return false;
  for (let j = from - 2; j > from - 7 && a.here(j) && a.token(j)?.kind === 'word'; j--) {
    if (a.cue(j, CUE.pupil)) return false;
    if (a.word(j) === 'for' || a.word(j) === 'of')
      return (
        isEmployed(a, j - 1) &&
        OF_OURS.test(a.here(j - 2) ? a.word(j - 2) : '') &&
        a.word(to + 1) === ',' &&
        !a.cue(j - 2, CUE.pupil)
      );
  }
  return false;
}

/** Ranks of those who fell. */
const RANKS = setOf(
  'pte private cpl corporal gnr gunner spr sapper rfn rifleman l/cpl lcpl sgt sergeant stoker lieut lt drummer trooper fusilier',
);
const FELL =
  /\b(?:remembrance|remembered|remembering|armistice|lest we forget|fallen|war memorial|cenotaph|roll of honour|wreath|poppies|poppy|ww1|ww2|old boys)\b/;
/** "Among them Pte X, Cpl Y and the brothers Z": named in one sentence with two who have a rank. */
function amongFallen(a: Around, from: number): boolean {
  if ((a.cuesIn(a.low, a.high) & CUE.title) === 0 || /^(?:by|from)$/.test(a.word(from - 1))) return false;
  let ranks = 0;
  for (let i = a.low; i < a.high; i++)
    if (RANKS.has(a.word(i)) && a.token(i)?.shape === 'cap' && !isCadetRank(a.word(i), a.view)) ranks++;
  return ranks > 1 && FELL.test(a.view.folded);
}

const PARENT = setOf('mum mam mummy dad daddy mother father grandad granddad grandma gran granny nan parent');

/** "At the age of 58", "yn 58 oed", "58 bliain d'aois": how old somebody was who did something. */
const AT_AGE =
  /\bat the age of (?:19|[2-9]\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?)\b|\b(?:yn|yn ei|in) (?:19|[2-9]\d) (?:mlwydd )?oed\b|\b[2-9]\d (?:bliain d'aois|bliadhna a dh'aois)\b/;
/** Is such an age told in the clause after the name? */
function isOld(a: Around, to: number): boolean {
  // "X (big brother of Y), his shawl is 90 years old": another clause is of something else.
  for (let i = to + 1; i < to + 14 && a.here(i) && (i === to + 1 || a.word(i) !== ','); i++)
    if (AGES.has(a.word(i))) return AT_AGE.test(a.clause(to + 1, 1, 16));
  return false;
}
const AGES = setOf("age oed aois d'aois dh'aois");

function whyLived(a: Around, from: number, to: number, ctx: Context): string {
  const told = toldAfter(a, to);
  if (told !== '') return told;
  if (isOld(a, to)) return 'the age of a grown-up';
  if (calledAfter(a, to) || officeBeside(a, from, to, ctx)) return 'an office that no pupil is given';
  if (bigGames(a, from)) return 'the games of grown-ups';
  if (teachesBefore(a, from, to)) {
    ctx.staff = true;
    ctx.heads ||= a.word(from - 1).endsWith('s');
    return 'who teaches a class';
  }
  // "Dad X (Poppy in 3B)", "Year 3 parent Y".
  if (ctx.kin && PARENT.has(a.word(from - 1))) return `"${a.word(from - 1)}" before the name`;
  if (ofTheYear(a, from)) return 'who is chosen among grown-ups';
  if (leadsBody(a, from) || looksAfter(a, from, to)) return 'who leads a body of grown-ups';
  return amongFallen(a, from) ? 'among those who fell' : whySportsGrown(a, from, to);
}

/** Puts away whatever speaks for a pupil where the life of a grown-up is told of this very name. */
export function livedBy(a: Around, from: number, to: number, ctx: Context): void {
  if (ctx.titled || ctx.classed) return;
  const why = whyLived(a, from, to, ctx);
  if (why === '') return;
  // "X and Y on the arrival of baby Z", "X and Y running the London Marathon".
  ctx.tail ||= why === BORN || (why === RUNS && a.word(to + 1) !== ',' && a.word(to + 1) !== 'who');
  a.grownUpAfterAll(why);
}
