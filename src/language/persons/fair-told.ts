import { CUE } from '../cues.ts';
import { keptWith } from '../kept.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import type { Context } from './context.ts';
import { isThanksBefore } from './thanked.ts';

/*
 * Fairs, draws and races of a school's grown-ups: who ran the tombola, who drew number 34, who won the parents' race. From
 * general knowledge.
 */

const GROWN_GAME =
  /\b(?:parents?|staff|teachers?|mums?|dads?|governors?|adults?|grown-ups?|grandparents?)(?:'s?|s')?(?: and (?:carers|toddlers|staff))?'? (?:[a-z]+ )?(?:race|relay|egg and spoon|sack race|dash|tug of war|bake[- ]?off|sweepstake|penalty shoot-?out)\b/;
/** What was won is the very next thing: not "won her heat before the dads' race". */
const WON = new RegExp(
  `^(?:,? ?(?:for|who|on) )?(?:winning|won|wins|(?:coming|came) first in) (?:(?:the|our|this year's|today's|yesterday's) )?(?:annual |famous |first )?${GROWN_GAME.source}`,
);
/** "X and Y for winning the parents' race". */
const wonAmongGrown = (a: Around, to: number): boolean =>
  /^(?:for|who|on|won|wins|,)$/.test(a.word(to + 1)) &&
  WON.test(a.clause(to + 1, 1, 11)) &&
  !/\b(?:beat|beating|against|over|v|vs)\b/.test(a.clause(to + 1, 1, 9));

const IS_CLUB =
  /\b(?:(?:50|100|150|200|250|300|hundred|two hundred|50\/50|fifty|200\+)[- ]?club|(?:school|pta|ptfa|friends|trust|weekly|your school|monthly) (?:lottery|lotto))\b/;
const CLUB = keptWith(({ folded }) => IS_CLUB.test(folded));
const LOTTERY = /\b(?:lottery|lotto)\b.*\bwinners?\b/;
const DRAWN = /\b(?:draw|drawn|numbers?|no)\b|£/;
/** Pupils have such clubs of their own: of a hundred lengths, tables or books. */
const REACHED =
  /\b(?:swim\w*|tables|maths|numeracy|spelling\w*|reading|readers?|books?|words|lengths?|badges?|certificates?|medals?|join(?:s|ed|ing)?|reach\w*|complet\w*|achiev\w*|merits?|house|points|parkrun|runs|goals|appearances|attendance|pupils?|students?|class|year \d|y\d|assembly|star of)\b/;
/** How far back a heading may stand over the rows of a draw, in tokens. */
const HEAD = 40;
/** The sentence of the name, with the heading and rows above that no full stop parts from it. */
function withHeading(a: Around): string {
  let i = a.low - 1;
  while (i >= 0 && i > a.low - HEAD && !/^[.!?]+$/.test(a.token(i)?.folded ?? '')) i--;
  const out: string[] = [];
  for (let j = i + 1; j < a.high; j++) out.push(a.token(j)?.folded ?? '');
  return out.join(' ');
}
/** "100 club draw: no 34, X £25": those who pay to be in it, whatever prize is theirs. */
export function inDraw(a: Around, ctx: Context): void {
  if (ctx.titled || ctx.classed || !CLUB(a.view)) return;
  const told = withHeading(a);
  if (!IS_CLUB.test(told) || REACHED.test(told) || !(DRAWN.test(told) || LOTTERY.test(told))) return;
  a.grownUpAfterAll('a draw of grown-ups');
}

const BIG = setOf(
  'tombola raffle bbq bar barbecue fair fete fayre bazaar auction grotto bingo refreshments lottery car-boot jumble uniform fireworks hog-roast',
);
/** Where the post itself tells what it was. */
const OF_FAIR =
  /\b(?:pta|ptfa|fosa|tombola|uniform (?:shop|sale|swap)|raffle|bazaar|fayre|fete|(?:summer|spring|winter|christmas|easter|autumn|school) fair|bingo|quiz night|car boot|jumble sale|hog roast)\b/;
/** "Stalls were run by us all. Thanks to everyone who ran stalls: X, Y": those who are thanked for it. */
const ranStalls = (a: Around, head: number): boolean =>
  /^[:–—-]$/.test(a.word(head)) && isThanksBefore(a, head) && WHO_RAN.test(a.clause(head - 1, -1, 14));
const WHO_RAN =
  / (?:everyone|everybody|all|those|people|volunteers|helpers|adults) (?:of you )?(?:who|that) (?:\S+ )?(?:ran|manned|staffed|donated|judged|refereed|drove|marshalled|sponsored|baked|cooked|hosted|gave up)\b(?!.*\b(?:pupils?|students?|children|year|class)\b)/;

/** "Thanks to X and Y for running the tombola": what grown-ups do at a fair. */
function ranStall(a: Around, tail: number): boolean {
  // "Who ran the barbecue".
  if (a.word(tail) === 'who' && isThanksBefore(a, tail) && RAN_BIG.test(a.clause(tail + 1, 1, 8)))
    return true;
  if (
    a.word(tail) !== 'for' ||
    !/^(?:running|manning|doing|organising|organizing|sorting|setting|looking|coordinating|co-ordinating|serving|cooking|helping|hosting|staffing|arranging|taking|all)$/.test(
      a.word(tail + 1),
    )
  )
    return false;
  if (!isThanksBefore(a, tail)) return false;
  for (let j = tail + 2; j < tail + 9 && a.here(j); j++) {
    if (a.cue(j, CUE.pupil)) return false;
    if (BIG.has(a.word(j))) return true;
  }
  return OF_FAIR.test(a.view.folded);
}

const RAN_BIG =
  /^(?:both |all |again |so kindly )?(?:ran|manned|cooked|did|organised|hosted|staffed|lit|tended) (?:the|our|this year's) (?:\S+ )?(?:bbq|barbecue|bar|hog roast|raffle|tombola|auction|car boot|beer tent|burger stall|grill|disco bar|uniform sale|refreshments)\b/;

const STALL = setOf(
  'raffle bbq barbecue cakes cake bar tombola burgers refreshments grotto santa auction teas coffees bouncy face-painting lottery treasurer bacon hotdogs pimms prosecco quizmaster',
);
/** "Thank you to X (raffle), Y (BBQ)": what each did at a fair. */
const hadStall = (a: Around, to: number): boolean =>
  a.word(to + 1) === '(' &&
  STALL.has(a.word(to + 2)) &&
  (a.word(to + 3) === ')' || a.word(to + 4) === ')') &&
  isThanksBefore(a, to);

const BEFORE_FUNDRAISER = setOf('hospice charity community corporate regional area macmillan hospital');
/** "Hospice fundraiser X", "Tesco community champion Y", "Cabinet member Z". */
function isOfBody(a: Around, from: number): boolean {
  const [last, before] = [a.word(from - 1), a.word(from - 2)];
  if (/^fundrais(?:er|ers)$/.test(last)) return BEFORE_FUNDRAISER.has(before);
  if (last === 'champion')
    return before === 'community' && a.token(from - 3)?.shape.startsWith('cap') === true;
  return last === 'member' && before === 'cabinet';
}

/** "X on the barbecue, Y on the gate": at a fair. */
const isOnStall = (a: Around, to: number): boolean =>
  /^(?:on|at|behind)$/.test(a.word(to + 1)) &&
  a.word(to + 2) === 'the' &&
  (STALL.has(a.word(to + 3)) || /^(?:gate|decks|urn|stall|grill|burgers?|bottle)$/.test(a.word(to + 3))) &&
  OF_FAIR.test(a.view.folded) &&
  !a.cue(to + 4, CUE.pupil);

const HOSTS =
  /(?:^|[.!?] )(?:the |our )?(?:\S+ )?(?:pta|ptfa|ptsa|fosa|hsa|friends of \S+(?: \S+)?)(?: committee| team)? (?:would like to|want to|wish to|wants to|wishes to|'d like to)? ?(?:say )?(?:a )?(?:huge |big |massive )?(?:thank|thanks|thank you)(?: to)?\b/;
/** Goes on to others than who is thanked: "thank all who came and say well done to X". */
const GOES_ON =
  /\b(?:who|that|say|saying|well done|congrat\w*|proud|pupils?|students?|children|winners?|for)\b/;
/** What children do for a fair. */
const OF_CHILD =
  /^(?:for|who) .*\b(?:posters?|design\w*|drew|drawings?|pictures?|s[iau]ng|singing|perform\w*|play(?:ed|ing)|danc\w*|won|winning)\b/;
/** "The PTA would like to thank X for the prizes": whom those thank who run a fair; children stand with their class. */
const isThankedByHosts = (a: Around, from: number, to: number): boolean =>
  !a.ctx.classed &&
  a.ctx.tie < 3 &&
  from - a.low < 24 &&
  HOSTS.test(a.clause(a.low, 1, Math.min(12, from - a.low))) &&
  !GOES_ON.test(a.clause(a.low, 1, from - a.low).replace(HOSTS, '')) &&
  !OF_CHILD.test(a.clause(to + 1, 1, 8));

/** Why a name, at tokens `from..to`, is that of a grown-up at a fair, a draw or a race; '' where nothing tells it. */
export function fairTells(a: Around, from: number, to: number): string {
  if (isOfBody(a, from)) return `"${a.word(from - 2)} ${a.word(from - 1)}" before the name`;
  if (wonAmongGrown(a, to)) return 'what grown-ups play among themselves';
  if (isThankedByHosts(a, from, to)) return 'whom a body of parents thanks';
  return hadStall(a, to) || isOnStall(a, to) ? 'who ran a stall' : '';
}

/** The same by what stands at `head` before the row of names and at `tail` behind it. */
export const fairTellsRow = (a: Around, head: number, tail: number): string =>
  ranStall(a, tail) || ranStalls(a, head) ? 'who ran a stall' : '';
