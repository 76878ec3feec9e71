import type { Token } from '../../engine/doc.ts';
import { entryAtToken, UNASKED } from '../lexicon/entry.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import { asPupil } from './as-pupil.ts';
import { BESIDE } from './beside.ts';
import { body } from './bodies.ts';
import type { Context } from './context.ts';
import { isCredited } from './credits.ts';
import { arePoints, ownPast, pastBefore, pupilThen } from './long-past.ts';
import { hasTitleAhead } from './no-office.ts';
import { tellsOfParents } from './others-offices.ts';
import { owned } from './owned.ts';
import { isMarked, tellAged } from './told-age.ts';
import { doesPair, follows, isOfPupils, isRolePlay, livedSo, tellsLife } from './working-lives.ts';

/** "joins us in Nursery", "has joined 4B"; not "joins Year 4 as a teacher". */
const JOINS_CLASS =
  /^(?:joins|joined|has joined|is joining) (?:us in |our )?(?:nursery|reception|year \d+|y\d+|[ps]\d|primary \d|(?:junior|senior) infants|(?:first|second|third|fourth|fifth|sixth) (?:class|year)|(?:class )?\d{1,2}[a-z]{1,2}|class \S+|\S+ class)(?! (?:class )?(?:as|to teach)\b)/;
const YEARS =
  /\b(?:\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|many|several) (?:\w+ )?(?:years|decades)\b(?! (?:old|running|[1-9]|of (?:piano|violin|cello|flute|clarinet|trumpet|trombone|drums|guitar|lessons|practice|practising|trying|waiting|ballet|training)|to (?:read|learn|build|finish|make|grow|master|complete)))/;
/** What a grown-up is thanked for. */
const THANKED =
  /\bfor (?:coming(?! (?:to school|to class|in (?:early|smiling|with|dressed)|out on top|first|second|third|last))|visiting|giving(?! (?:it|(?:your|his|her|their) (?:seat|best|all|turn|place|sweets|snack|spot))\b)|talking(?! to (?:the new|someone|(?:a|his|her|their) (?:new )?(?:friend|classmate|child)))|speaking(?! (?:so|clearly|beautifully|loudly|nicely)\b)|judging|mending|fixing|hosting|running|leading(?! (?:the|our) (?:line|way|warm|cheer|applause|prayers?|singing|dance|conga|chant|procession|parade|walk))|donating|lending(?! (?:a (?:friend|classmate)\b|(?:(?:his|her|their|your) )(?:\S+ )?(?:ruler|pens?|pencils?|gloves|coat|jumper|scarf|hat|kit|boots|calculator|book|umbrella)\b))|providing|supplying|printing|sponsoring|inviting|having(?! (?:such|the (?:best|biggest|kindest)|an?|fun|faith)\b)|letting(?! (?:\S+ ){1,3}(?:borrow|join|share|win|play with|go first|have (?:a|his|her) (?:go|turn))\b)|sharing(?! (?:his|her|their|your) (?:\S+ )?(?:snack|cake|cakes|sweets|toys?|birthday|news|crayons|umbrella|seat|pets?|rabbit|puppy|kitten|medals?|work|poem|holiday))|translating|proofreading|photocopying|laminating|refereeing|umpiring|interpreting|servicing|gritting|volunteering(?! to (?:be|read|sing|play|act|dance|perform|go|show|help|sit|wear|speak)\b)|driving|building|painting|cooking|baking|feeding|inspiring|teaching(?! (?:me|everyone|everybody|others|each other|your friends)\b)|showing us|your(?! (?:\S+ )?(?:cards?|notes?|drawings?|pictures?|paintings?|poems?|stor(?:y|ies)|homework|news|good manners|manners|smiles?|song|dance|kindness|effort|hard work|honesty|bravery|beautiful|lovely|time as (?:\S+ )?(?:head|deputy|house|captain|prefects?|councillors?|leaders?|monitors?)))|the (?:donation|talk|workshop|visit|books|tour|gift|loan|raffle|accompaniment|lighting|costumes|flowers|buffet|catering|use)|all (?:his|her|their|your)(?! (?:\S+ )?(?:work|effort|efforts) (?:in|on|with) (?:\S+ ){0,2}(?:maths|english|reading|writing|spellings?|phonics|science|french|welsh|lessons?|class|handwriting|tables)\b)|raffle|(?:his|her|their) (?:time|talk|visit|years|generosity|service))\b|\bam (?:ddod|siarad|ymweld|gynnal|arwain|feirniadu|wirfoddoli|noddi|eich|(?:y |ei )?(?:sgwrs|sesiwn|gweithdy|weithdy|hamser))\b|\bafter \w+ years\b|\bwho (?:came|gave|ran|run|runs|led|made(?! (?:\S+ ){1,5}(?:cards?|pictures?|posters?|badges?|bracelets?|smile|laugh)\b)|kept|organised|donated|judged|helped(?! (?:to )?(?:tidy|find|carry|clear|look for|put|pick up|count|hand out)\b))\b/;
const EVENT =
  /^,? ?(?:on|has|with) (?:your|her|his|their) (?:engagement|wedding|marriage|retirement|mbe|obe|new baby(?! (?:brother|sister|cousin))|(?:appointment|promotion|new job|new role|new post)(?! in (?:\S+ ){0,3}(?:play|production|show|panto|cast|musical|nativity|team|squad|choir|orchestra|band)\b)(?! (?:as|to) (?:\S+ ){0,3}(?:monitors?|librarian|ambassador|captain|prefect|leader|buddy|councillor|mentor|rep|mascot|editor|house|head (?:boy|girl)))|phd|doctorate|ordination|golden wedding)/;
/** How far the clauses around a name are read, in tokens. */
const REACH = 16;
/** What a word in a clause may be part of, a bit each; most are part of nothing, and no clause is put together. */
const OF_YEARS = 1;
const OF_DATE = 2;
const OF_THANKS = 4;
const OF_NOVEL = 8;

/** With one of these a clause may thank somebody. */
const THANKS = setOf(
  'thanks thankful thankyou thank-you grateful gratitude indebted appreciation diolch ta cheers hugs owe salute maith',
);

/** How many figures a year has. */
const YEAR = 4;
function signOf({ kind, folded: word }: Token): number {
  let bits = kind !== 'word' && word.length >= YEAR && word.includes('1') ? OF_DATE : 0;
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
  if (THANKS.has(word)) bits |= OF_THANKS;
  return bits;
}

/** Signs of a grown-up around a name: a working life, an age, a company, thanks for a visit, a work, a year long past. */
export function grown(a: Around, from: number, to: number, possessive: boolean, ctx: Context): void {
  if (ctx.titled) return;
  const follows = a.here(to + 1);
  const ahead = signsIn(a, to + 1, Math.min(a.high, to + 1 + REACH));
  const back = signsIn(a, Math.max(a.low, from - REACH), from);
  if (!possessive && follows) strong(a, from, to);
  if (((ahead | back) & OF_DATE) !== 0)
    pupilThen(a, from, to, (back & OF_DATE) !== 0, (ahead & OF_DATE) !== 0);
  // A sign that this very name is a pupil's outweighs what else is told around it.
  if (ctx.tie >= 3) return;
  if (possessive) owned(a, from, to, ctx);
  else if (follows) weak(a, from, to, ahead, ctx);
  if (((ahead | back) & (OF_YEARS | OF_DATE | OF_THANKS)) !== 0) told(a, from, to, ahead, back);
  if (a.word(from - 1) === ':') {
    if (a.says(from - 2, SAYS.credit)) a.add('adult', 3.5, `"${a.word(from - 2)}" before the name`);
    else if (isCredited(a, from, to)) {
      ctx.office = true;
      ctx.tie = 0;
      ctx.pupil = 0;
      a.add('adult', 6, `"${a.word(from - 2)}" before the name`);
    }
  }
  if (hasTitleAhead(a, from)) a.add('adult', 5, `"${a.token(from - 2)?.text}" before the name`);
}

const signsIn = ({ tokens }: Around, from: number, end: number): number => {
  let bits = 0;
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    const entry = entryAtToken(token);
    if (entry.signs === UNASKED) entry.signs = signOf(token);
    bits |= entry.signs;
  }
  return bits;
};

/** "After seven years with us, from Nursery to Year 6", "learnt cello for nine years": of a child as well. */
const SCHOOLED =
  /\b(?:leaves?|leaving|off|moves?|moving|heads?|heading|ready) (?:on |off |up )?(?:to|for) (?:big|secondary|senior|high|upper) school\b|\b(?:learn(?:ed|t|ing)|practis\w+|played|playing) (?:the |his |her )?\S+ (?:for|since)\b|\bgrade [1-8]\b|\b(?:y|year ?|p)\d+s\b|\bleavers\b|\bfrom (?:nursery|reception|preschool|the infants|year (?:r|1|7)|y1|y7|p1) (?:\S+ ){0,3}(?:to|through|until|up)\b/;
/** "Four years ago X could not swim": a child was there as well. */
const AGO = /\b(?:[2-9]|two|three|four|five|six|seven|eight|nine) years ago\b/g;
/** Years of work, a year long past, and thanks, in the clauses on either side. */
function told(a: Around, from: number, to: number, ahead: number, back: number): void {
  const after = ahead === 0 && (back & OF_THANKS) === 0 ? '' : a.clause(to + 1, 1, REACH);
  const before = back === 0 ? '' : a.clause(from - 1, -1, REACH).replaceAll(/\( [^()]{1,40} \)/g, '');
  if (
    (((ahead & OF_YEARS) !== 0 && YEARS.test(after.replace(AGO, ''))) ||
      ((back & OF_YEARS) !== 0 && YEARS.test(before.replace(AGO, '')))) &&
    !(a.word(from - 1) === 'by' && a.word(from - 2) === ',') &&
    !SCHOOLED.test(`${before} ${a.clause(to + 1, 1, REACH)}`)
  )
    a.add('adult', 2.5, 'years of work');
  // "X and Col. Y (OR 1979)": the year of the other.
  const own = after.replaceAll(/(?<=\S )\( [^()]{1,40} \)/g, '');
  if (
    (((ahead & OF_DATE) !== 0 && ownPast(own)) || ((back & OF_DATE) !== 0 && pastBefore(before))) &&
    !arePoints(a.view.folded)
  )
    a.add('adult', 2.5, 'a year long past');
  const thanks = (back & OF_THANKS) === 0 ? null : THANKS_TO.exec(before);
  if (thanks && !STOPS.test(thanks[1] ?? '') && !TO_OTHERS.test(thanks[1] ?? '')) {
    a.add('adult', 1.5, 'thanks');
    if (THANKED.test(after) || (GIVEN.test(after) && DRAWN.test(before)))
      a.add('adult', 3, 'thanks for a visit or gift');
  }
}

/** "Three cheers for X" is praise, "cheers to X" thanks. */
const THANKS_TO =
  /(?:^|[\s#])(?:thank[ -]?you(?! (?:letters?|cards?|notes?|poems?|pictures?|messages?|speech|speeches|songs?|assembly|videos?|present)\b(?: \S+){0,2} (?:from|by))|thanks|thankful|grateful|gratitude|indebted|appreciation (?:to|goes|for)|diolch|ta|(?<!three )cheers(?! (?:for|from|and))|hugs(?: and \S+)? to|we owe|we salute|maith agai?[bt]h?)((?: \S+){0,14})$/;
/** Thanks end here. */
const STOPS = /[-–—:;!?(](?: |$)|well done/;
/** Thanks go to somebody who is not named: "thank you to whoever found X's coat"; not "to all who came, and to X". */
const TO_OTHERS =
  /\b(?:who(?:m?ever)|(?:anyone|everyone|everybody|those|all) (?:of you )?(?:who|that))\b(?!.*\b(?:and|also|especially|including|particularly|plus)(?: to)?$)/;
/** "Raffle: thank you to X and Y for the prizes". */
const DRAWN = /\b(?:raffle|tombola|auction|hamper)\b/;
const GIVEN = /\bfor (?:the|your|their|our|such)?.{0,20}(?:prizes?|hampers?|donations?|vouchers?)\b/;

/** "left us in 2012". */
const LEFT =
  /^left (?:(?:(?:us|here|school|our school|year 1[13]) )?in (?:19\d\d|200\d|201\d|202[0-4])|(?:\S+ ){0,7}in (?:his|her|their) will)\b/;

/** Numbers in brackets are runs, goals and marks where such are told of. */
const SCORES =
  /\b(?:bat(?:s|ted|ting)?|bowl(?:s|ed|ing|ers?)|innings|wickets?|runs|scor(?:e|es|ed|ers?)|points|marks|laps|lengths|goals|fift(?:y|ies)|miles|read(?:ing|ers)?|votes|%)\b/;

/** Signs that hold even beside praise: what only grown-ups do, an age, an event of a grown-up's life. */
function strong(a: Around, from: number, to: number): void {
  const verb = doer(a, to);
  if (mayJoin(a, verb) && joinsClass(a, verb)) a.add('pupil', 4, 'joins a class', true);
  else if (
    a.ctx.tie < 4 &&
    (a.says(verb, SAYS.grownDoes) ||
      (a.says(verb, SAYS.pairFirst) && doesPair(a.clause(verb, 1, 6)) && !isRolePlay(a.view))) &&
    !isOfPupils(a.clause(verb, 1, 8)) &&
    !asPupil(a, from, verb)
  )
    a.add('adult', 4, `"${a.word(verb)}"`);
  const opens = a.word(to + 1);
  const old = opens === ',' || opens === '(' ? Number(a.word(to + 2)) : Number.NaN;
  if (
    old >= 19 &&
    old <= 109 &&
    /^(?:[),.!]?|now|today)$/.test(a.word(to + 3)) &&
    (opens === ',' || old >= 40) &&
    !isMarked(a, to + 2) &&
    !(opens === '(' && SCORES.test(a.view.folded))
  )
    a.add('adult', 5, `the age ${old}`);
  tellAged(a, from, to);
  // "Mabli Gwen Rees, 6lb 9": a baby.
  if (opens === ',' && /^\d{1,2}lbs?$/.test(a.word(to + 2)) && !/^(?:bag|of|box)/.test(a.word(to + 3))) {
    a.ctx.office = true;
    a.add('adult', 8, 'a birth is told');
  }
  // "X, is 90 today", "X turns 80": not "X is 9 today".
  if (a.says(verb, SAYS.is) || (a.beside(verb) & BESIDE.turns) !== 0) {
    const years = Number(
      /^(?:his|her|their|now|just)$/.test(a.word(verb + 1)) ? a.word(verb + 2) : a.word(verb + 1),
    );
    if (
      years >= 40 &&
      years <= 109 &&
      /^(?:today|tomorrow|on|this|next|th|years|and|[.,!]?)$/.test(a.word(verb + 2))
    )
      a.add('adult', 8, `the age ${years}`);
  }
  // "X turned forty over half term".
  if ((a.beside(verb) & BESIDE.turns) !== 0 && TENS.test(a.clause(verb + 1, 1, 2)))
    a.add('adult', 8, 'an age in tens');
  // "X will lead Reception", "X will be teaching 4B"; "X and his crew"; "X has passed her degree".
  if (follows(a, to)) a.add('adult', 5, 'a class of theirs, or who works for them');
  if (a.word(verb) === 'left' && LEFT.test(a.clause(verb, 1, 11))) {
    a.ctx.leaver = true;
    a.add('adult', 4, 'left in a year that is over');
  }
  const on = opens === ',' ? to + 2 : to + 1;
  if (
    a.says(on, SAYS.eventFirst) &&
    (a.says(on + 1, SAYS.ofHis) || a.word(on + 1) === 'your') &&
    EVENT.test(a.clause(to + 1, 1, 9))
  ) {
    a.ctx.office = true;
    a.ctx.tie = Math.min(a.ctx.tie, 1);
    a.ctx.pupil = Math.min(a.ctx.pupil, 1);
    a.add('adult', 8, 'an event of a grown-up’s life');
  }
}

const TENS =
  /^(?:thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:$| (?:[.!,;]|today|over|on|this|next|in|and|at)$)/;

const mayJoin = (a: Around, verb: number): boolean =>
  a.word(verb).startsWith('join') || a.word(verb + 1).startsWith('join');

const joinsClass = (a: Around, verb: number): boolean => JOINS_CLASS.test(a.clause(verb, 1, 7));

/** Signs that count where nothing says that the name is a pupil's. */
function weak(a: Around, from: number, to: number, ahead: number, ctx: Context): void {
  const verb = doer(a, to);
  if (
    a.says(verb, SAYS.toUs) &&
    !(ctx.tie >= 2 && /^join(?:ed|s)$/.test(a.word(verb))) &&
    !showsOwn(a, verb) &&
    !(mayJoin(a, verb) && isOfPupils(a.clause(verb, 1, 8))) &&
    (a.says(verb + 1, SAYS.us) || (a.word(verb + 1) === 'the' && a.says(verb + 2, SAYS.us)))
  )
    a.add(
      'adult',
      a.word(verb) === 'taught' || a.word(verb) === 'joins' ? 3 : 1.5,
      `"${a.word(verb)} ${a.word(verb + 1)}"`,
    );
  if (
    (ahead & OF_NOVEL) !== 0 &&
    /\b(?:her|his|their) (?:(?:first |second |third |fourth |fifth |sixth |latest |new |debut |next |own )?(?:novel|memoir)\b|debut (?:[:'"‘“]|called|collection|album|book))/.test(
      a.clause(to + 1, 1, REACH),
    )
  )
    a.add('adult', 3, 'a novel of theirs');
  if (a.says(to + 2, SAYS.toUs) && a.word(to + 1) === 'have') a.add('adult', 3, `"${a.word(to + 2)}"`);
  if (
    a.word(to + 1) === ',' &&
    a.word(to + 2).startsWith('who') &&
    /^(?:who|whose|whom)$/.test(a.word(to + 2)) &&
    // "X, who I've taught since she was three": whom the writer taught.
    !TAUGHT_BY_US.test(a.clause(to + 2, 1, 5)) &&
    !tellsOfParents(a, to + 2) &&
    !(mayJoin(a, verb) && joinsClass(a, verb)) &&
    tellsLife(a.clause(to + 1, 1, REACH))
  )
    a.add('adult', 4, 'a working life is told after the name');
  else if (a.word(to + 1) === 'who' && livedSo(a.clause(to + 1, 1, REACH)))
    a.add('adult', 3.5, 'a working life is told after the name');
  if (a.says(to + 1, SAYS.has) && a.token(to + 1)?.shape === 'lower') {
    ctx.learn = true;
    a.add('adult', 4, `"${a.word(to + 1)}" after the name`);
  }
  body(a, from, to, ctx);
}

/** "Showed us her karate moves", "read Year 2 his poem", "showed our visitors round": what children show, and to whom. */
const showsOwn = (a: Around, verb: number): boolean =>
  /^(?:showed|shows|read|reads|brought)$/.test(a.word(verb)) &&
  /^(?:us|everyone|year \d+|y\d+|nursery|reception|(?:the|our) (?:class|children)) (?:his|her|their) (?!(?:new |latest )?(?:books?|novel|work|farm|fire|police|van|lorry))|^(?:the|our) (?:\S+ )?(?:visitors?|guests?|governors|parents|grandparents|families|mayor|inspectors?|trustees|starters|(?:y|year )\d+s?) (?:round|around|about|where|their|the way|to|into|off)\b/.test(
    a.clause(verb + 1, 1, 5),
  );

const ADVERB = /^(?:has|have|had|once|also|kindly|then|first|still|just|now|recently|sadly|finally|already)$/;

/** Where the verb stands: straight after the name, or after an age or clause in commas or brackets. */
function doer(a: Around, to: number): number {
  let i = to + 1;
  if ((a.beside(i) & BESIDE.comma) !== 0) {
    if (a.word(i + 2) === ',') i += 3;
    else if (a.word(i + 1) === 'who') i += 2;
    else if (a.says(i + 1, SAYS.is)) i += 1;
  }
  // "Who has just stepped down", "who also taught here".
  const most = a.word(i - 1) === 'who' ? i + 3 : i + 1;
  let verb = i;
  while (verb < most && ADVERB.test(a.word(verb))) verb++;
  return verb > i && a.says(verb, SAYS.grownDoes | SAYS.pairFirst) ? verb : i;
}
/** Whom the writer taught, and not who taught. */
const TAUGHT_BY_US = /^whom? (?:i|we)(?:'ve| have)?(?: all)? (?:taught|had|watched)\b/;
