import type { Token } from '../../engine/doc.ts';
import { CUE, isClass } from '../cues.ts';
import { keptWith } from '../kept.ts';
import type { Around, Context } from './context.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What grown-ups do and pupils do not, straight after a name or after "X, who". */
const DOES = set(
  'taught teaches retires retired retire retiring died founded judged inspected donated sponsored coaches coached lectured conducts conducted preached inspects refereed umpired commissioned',
);
/** Two words that say the same: "steps down", "passed away", "hangs up", "came in". */
const DOES_PAIR =
  /^(?:steps? down|stepped down|stands? down|stood down|passed away|bows? out|bowed out|hangs? up|hung up|came in|popped in|comes in|called in|dropped in|drops in|takes over|took over|moves on|came back|clocks off|signs off|has retired|has died|is retiring|has taught|has left|leaves us|joins (?:us|year)|visited (?:us|our school|year)|works (?:at|for|in)|worked (?:at|for)|volunteers (?:at|in|with)|takes the chair|becomes chair)/;
/** Said to a class, which is mostly done by guests. */
const TO_US = set(
  'told tells showed shows taught teaches read reads gave gives brought explained visited drove driven helped treated trained entertained inspired answered wowed joins joined',
);
const US = set('us our year years y pupils children reception nursery everyone');
/** In a clause about the person: working life, many years, a wide circle. */
const CLAUSE =
  /\b(?:taught|retire[sd]?|died|founded|worked|works|served|volunteers?|drives|drove|runs (?:our|the)|ran (?:our|the|a|this) (?:\w+ )?(?:stall|shop|club|session|workshop|office|kitchen|library|event|day|bar)|led (?:our|the)|came in|gave up|judged|donated|swept|children know|pupils know|many of you|you will know|you may know|decades?|generations)\b/;
const YEARS =
  /\b(?:\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|many|several) (?:\w+ )?(?:years|decades)\b(?! (?:old|running|[1-9]))/;
/** What a grown-up is thanked for. */
const THANKED =
  /\bfor (?:coming|visiting|giving|talking|speaking|judging|mending|fixing|hosting|running|leading|donating|sponsoring|inviting|having|letting|sharing|volunteering|driving|building|painting|cooking|baking|feeding|inspiring|teaching|showing us|your|the (?:donation|talk|workshop|visit|books|tour|gift|loan|raffle)|all (?:his|her|their|your)|raffle|(?:his|her|their) (?:time|talk|visit|years|generosity|service))\b|\bafter \w+ years\b|\bwho (?:came|gave|ran|run|runs|led|made|kept|organised|donated|judged|helped)\b/;
/** Companies, newspapers and public bodies, in brackets or after "of" and "from". */
const BODY = set(
  'ltd limited plc llp solicitors accountants architects engineers surveyors estates homes motors builders foundation charity police hospital radio bbc itv news times post echo mail herald gazette argus telegraph chronicle guardian journal express courier observer examiner association federation society bank dental group partnership consultancy coaches orchestra opera ballet museum gallery library council rotary lions brigade rspca rspb nspcc nhs rnli army navy raf united rovers trust institute company co theatre publishers publishing services',
);
/** Trades after a possessive: the name is a shop's. */
const SHOP = set(
  'butchers butcher bakery bakers baker florist florists flowers barbers cafe chippy greengrocers carpets coaches solicitors deli restaurant pharmacy bookshop hairdressers builders',
);
/** Events of a grown-up's life and work. */
const LIFE = set(
  'retirement funeral wedding engagement career memorial legacy leaving workshop lecture novel novels memoir autobiography biography symphony concerto widow',
);
const HAS = set(
  'display exhibition tribute impressions impression biography memorial statue mural lecture documentary museum shirt',
);
const EVENT =
  /^,? ?(?:on|has|with) (?:her|his|their) (?:engagement|wedding|marriage|retirement|mbe|obe|new baby|appointment)/;
const CREDIT = set('photos photographs pictures images captions pianist accompanist');
const DAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
);

/** How far the clauses around a name are read, in tokens. */
const REACH = 16;

/** Words that `DOES_PAIR` begins with. */
const PAIR_FIRST = set(
  'step steps stepped stand stands stood passed bow bows bowed hang hangs hung came popped comes called dropped drops takes took moves clocks signs has is leaves joins visited works worked volunteers becomes',
);
/** Words that `EVENT` begins with. */
const EVENT_FIRST = set(', on has with');

/** What a word in a clause may be part of, a bit each; most are part of nothing, and no clause is put together. */
const OF_YEARS = 1;
const OF_DATE = 2;
const OF_THANKS = 4;
const OF_NOVEL = 8;

/** What a word of thanks ends with: s, l, h, a. Asked of each word, so its last letter is looked at first. */
const THANKS = /(?:thanks|grateful|diolch|ta)$/;
const mayThank = (last: number): boolean => last === 115 || last === 108 || last === 104 || last === 97;

function signOf({ folded: word }: Token): number {
  let bits = word.includes('1') ? OF_DATE : 0;
  switch (word.charCodeAt(0)) {
    case 121: // y
      if (word.startsWith('years')) bits |= OF_YEARS;
      else if (word === 'you') bits |= OF_THANKS;
      break;
    case 100: // d
      if (word.startsWith('decades')) bits |= OF_YEARS;
      else if (word.startsWith('debut')) bits |= OF_NOVEL;
      break;
    case 110: // n
      if (word.startsWith('novel')) bits |= OF_NOVEL;
      break;
    case 109: // m
      if (word.startsWith('memoir')) bits |= OF_NOVEL;
  }
  if (mayThank(word.charCodeAt(word.length - 1)) && THANKS.test(word)) bits |= OF_THANKS;
  return bits;
}

/** The signs of every token of a view, worked out once. */
const signsOf = keptWith((view): Uint8Array => {
  const signs = new Uint8Array(view.tokens.length);
  view.tokens.forEach((t, i) => {
    signs[i] = signOf(t);
  });
  return signs;
});

/** Signs of a grown-up around a name: a working life, an age, a company, thanks for a visit, a work, a year long past. */
export function grown(a: Around, from: number, to: number, possessive: boolean, ctx: Context): void {
  if (ctx.titled) return;
  const { tokens, word, cue, here, add } = a;
  const signs = signsOf(a.view);
  const signed = (start: number, step: 1 | -1): number => {
    let bits = 0;
    for (let i = start, n = 0; here(i) && n < REACH; i += step, n++) bits |= signs[i] as number;
    return bits;
  };
  const follows = to + 1 < tokens.length && here(to + 1);
  const ahead = follows ? signed(to + 1, 1) : 0;
  const back = signed(from - 1, -1);
  if (!possessive && follows) strong(a, to);
  // A sign that this very name is a pupil's outweighs what else is told around it.
  if (ctx.tie >= 3) return;
  if (possessive) owned(a, to, ctx);
  else if (follows) weak(a, to, ahead, ctx);
  if (((ahead | back) & (OF_YEARS | OF_DATE | OF_THANKS)) !== 0) told(a, from, to, ahead, back);
  if (word(from - 1) === ':' && CREDIT.has(word(from - 2)))
    add('adult', 3.5, `"${word(from - 2)}" before the name`);
  if (word(from - 1) === ',' && cue(from - 2, CUE.title) && tokens[from - 2]?.shape === 'cap')
    add('adult', 5, `"${tokens[from - 2]?.text}" before the name`);
}

/** The words of a clause from `start` on, or back from it, in the order written. */
function clause({ word, here }: Around, start: number, step: 1 | -1): string {
  const out: string[] = [];
  for (let i = start; here(i) && out.length < REACH; i += step) out.push(word(i));
  return (step > 0 ? out : out.reverse()).join(' ');
}

const LONG_PAST = /\b(?:1[0-8]\d\d|19[0-8]\d)\b/;

/** Years of work, a year long past, and thanks, in the clauses on either side. */
function told(a: Around, from: number, to: number, ahead: number, back: number): void {
  const { add } = a;
  const after = ahead === 0 && (back & OF_THANKS) === 0 ? '' : clause(a, to + 1, 1);
  const before = back === 0 ? '' : clause(a, from - 1, -1).replaceAll(/\( [^()]{1,40} \)/g, '');
  if (((ahead & OF_YEARS) !== 0 && YEARS.test(after)) || ((back & OF_YEARS) !== 0 && YEARS.test(before)))
    add('adult', 2.5, 'years of work');
  // "beating 11.1 set by A. Noble in 1974": the year belongs to somebody else.
  const own =
    (ahead & OF_DATE) === 0 ? '' : (after.split(/\b(?:set|held|beating|breaking|since)\b/)[0] as string);
  if (LONG_PAST.test(own) || ((back & OF_DATE) !== 0 && LONG_PAST.test(before)))
    add('adult', 2.5, 'a year long past');
  if (
    (back & OF_THANKS) !== 0 &&
    /(?:thank you|thanks|grateful|diolch|ta)(?: \S+){0,14}$/.test(before) &&
    !/(?:[-–—:;!?(]|well done)(?: \S+)*$/.test(before)
  ) {
    add('adult', 1.5, 'thanks');
    if (THANKED.test(after)) add('adult', 3, 'thanks for a visit or gift');
  }
}

/** Signs that hold even beside praise: what only grown-ups do, an age, an event of a grown-up's life. */
function strong(a: Around, to: number): void {
  const { word, add } = a;
  const verb = doer(word, to);
  const does = word(verb);
  if (DOES.has(does) || (PAIR_FIRST.has(does) && DOES_PAIR.test(clause(a, verb, 1))))
    add('adult', 4, `"${word(verb)}"`);
  const opens = word(to + 1);
  const old = opens === ',' || opens === '(' ? Number(word(to + 2)) : Number.NaN;
  if (old >= 19 && old <= 109 && /^(?:[),.]?|now|today)$/.test(word(to + 3)) && (opens === ',' || old >= 40))
    add('adult', 5, `the age ${old}`);
  if (EVENT_FIRST.has(opens) && EVENT.test(clause(a, to + 1, 1)))
    add('adult', 8, 'an event of a grown-up’s life');
}

/** Signs that count where nothing says that the name is a pupil's. */
function weak(a: Around, to: number, ahead: number, ctx: Context): void {
  const { tokens, word, add } = a;
  const verb = doer(word, to);
  if (
    TO_US.has(word(verb)) &&
    (US.has(word(verb + 1)) || (word(verb + 1) === 'the' && US.has(word(verb + 2))))
  )
    add(
      'adult',
      word(verb) === 'taught' || word(verb) === 'joins' ? 3 : 1.5,
      `"${word(verb)} ${word(verb + 1)}"`,
    );
  if (
    (ahead & OF_NOVEL) !== 0 &&
    /\b(?:her|his|their) (?:first |latest |new |debut |next )?(?:novel|memoir|debut)\b/.test(
      clause(a, to + 1, 1),
    )
  )
    add('adult', 3, 'a novel of theirs');
  if (word(to + 1) === 'have' && TO_US.has(word(to + 2))) add('adult', 3, `"${word(to + 2)}"`);
  if (word(to + 1) === ',' && /^(?:who|whose|whom)$/.test(word(to + 2)) && CLAUSE.test(clause(a, to + 1, 1)))
    add('adult', 4, 'a working life is told after the name');
  if (tokens[to + 1]?.shape === 'lower' && HAS.has(word(to + 1))) {
    ctx.learn = true;
    add('adult', 4, `"${word(to + 1)}" after the name`);
  }
  body(a, to, ctx);
}

/** Where the verb stands: straight after the name, or after an age or clause in commas or brackets. */
function doer(word: Around['word'], to: number): number {
  let i = to + 1;
  if (word(i) === ',' && word(i + 2) === ',') i += 3;
  else if (word(i) === ',' && word(i + 1) === 'who') i += 2;
  if (DOES.has(word(i + 1)) && /^(?:has|had|once|also|kindly|then|first|still)$/.test(word(i))) i++;
  return i;
}

/** "Coming to England", "Refugee Boy": a second capital follows the first, at once or over a small word. */
const titleGoesOn = (second: Token | undefined, third: Token | undefined): boolean =>
  second?.kind === 'word' && (second.shape === 'cap' || (second.text.length < 5 && third?.shape === 'cap'));

/** "X's butchers", "X's retirement", "X's Coming to England". */
function owned({ tokens, word, cue, here, add }: Around, to: number, ctx: Context): void {
  const t = tokens[to + 1];
  if (!t || !here(to + 1)) return;
  const lead = /^(?:new|latest|last|great|next|debut|first)$/.test(word(to + 1)) ? to + 2 : to + 1;
  if (SHOP.has(word(lead))) add('adult', 5, `"${word(lead)}" after the name`);
  else if (
    LIFE.has(word(lead)) ||
    (word(lead) === 'day' && word(to + 1) === 'last') ||
    (lead > to + 1 && word(lead) === 'book')
  )
    add('adult', 3.5, `"${word(lead)}" after the name`);
  else if (
    t.shape === 'cap' &&
    titleGoesOn(tokens[to + 2], tokens[to + 3]) &&
    !cue(to + 1, CUE.pupil | CUE.award | CUE.sport) &&
    !isClass(t.folded) &&
    !DAYS.has(t.folded)
  ) {
    ctx.learn = true;
    add('adult', 2, 'a title after the name');
  } else if (/^(?:[,&]|and|for)$/.test(t.folded)) add('adult', 1, 'a shop');
}

/** "of Pym Solicitors", "from the Rotary Club", "(Telegraph & Argus)". */
function body({ tokens, word, cue, here, add }: Around, to: number, ctx: Context): void {
  const open = word(to + 1);
  const bracket = open === '(' || open === '[' || open === ',';
  if (!bracket && open !== 'of' && open !== 'from' && open !== 'at') return;
  const first = tokens[to + 2];
  if (!first || !here(to + 2)) return;
  const capital = first.shape === 'cap' || first.shape === 'caps' || word(to + 2) === 'the';
  if (!capital || isClass(first.folded) || cue(to + 2, CUE.pupil)) return;
  for (let j = to + 2; j <= to + (open === ',' ? 4 : 7) && here(j) && !/^[),.;]$/.test(word(j)); j++) {
    if (cue(j, CUE.pupil | CUE.award) || isClass(word(j))) return;
    const w = word(j);
    if (BODY.has(w) && (tokens[j]?.shape === 'cap' || tokens[j]?.shape === 'caps')) {
      add('adult', open === 'at' ? 2.5 : 4, `"${tokens[j]?.text}" after the name`);
      return;
    }
  }
  if ((open === 'of' || open === 'from') && ctx.pupil < 2 && !/^the$/.test(word(to + 2)))
    add('adult', 1, 'from somewhere');
}

const TROPHY = new Set([
  'cup',
  'shield',
  'trophy',
  'award',
  'prize',
  'medal',
  'rosebowl',
  'plate',
  'bursary',
]);

/** "The Hessle Road Cup for courage: X": whoever stands after the colon was given it. */
export function presented({ word, tokens, here, add }: Around, from: number, ctx: Context): void {
  if (!/^[:–—-]$/.test(word(from - 1)) || ctx.tie >= 3) return;
  for (let j = from - 2; here(j) && j > from - 20; j--)
    if (TROPHY.has(word(j)) && tokens[j]?.shape !== 'lower') {
      add('pupil', 3, `"${tokens[j]?.text}" before the name`, true);
      return;
    }
}
