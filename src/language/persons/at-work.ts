import { CUE } from '../cues.ts';
import { isClass } from '../school-years.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import type { Context } from './context.ts';
import { isShared } from './offices.ts';
import { thanked } from './thanked.ts';
import { isOfPupils, isRolePlay } from './working-lives.ts';

/*
 * What only grown-ups of a school, a firm or a charity do, told right after the name or in the sentence that follows.
 */

/** How far a clause is read, in tokens. */
const REACH = 10;

/** What may come right after the name where a working life is told. */
const OPENS = setOf(
  'has have had does did drives drove delivers delivered cleans cleaned cooks cooked mends mended fixes fixed repairs repaired cuts mows polishes owns runs teaches taught works worked keeps serves served used now still marked marks let lends lent loaned sold caters makes looks is was',
);

/** "has driven the 8.05 bus", "does the bins", "has been polishing our floors", "lent us forty chairs". */
const WORKS =
  /^(?:has |have |had |also |who |still |now |always |then |kindly |once )*(?:been )?(?:driv(?:es?|en|ing)|drove) (?:the|our|us|a|this) (?:\S+ )?(?:bus|minibus|coach|van|lorry|taxi|gritter|children)\b|^(?:has |have |had |been |also |still |now |always |then |kindly )*(?:deliver(?:s|ed|ing)|clean(?:s|ed|ing)|cook(?:s|ed|ing)|mend(?:s|ed|ing)|fix(?:es|ed|ing)|repair(?:s|ed|ing)|polish(?:es|ed|ing)|mow(?:s|ed|n|ing)|cut(?:s|ting)?|serv(?:es|ed|ing)|cater(?:s|ed|ing)|look(?:s|ed|ing) after|keep(?:s|ing)|kept|maintain(?:s|ed|ing)|run(?:s|ning)?) (?:for )?(?:the|our) (?:\S+ )?(?:milk|post|parcels|fruit|veg|floors?|boiler|gutters?|windows|hedges?|grass|lawns?|grounds|school grounds|lunches|dinners|meals|kitchen|canteen|office|roof|heating|minibus|gates?|site|buildings|pool|piano|copier|photocopier|drains|bins|shop|tuck shop|breakfast club|lost property)\b|^do(?:es|ing) (?:the|our) (?:bins|boiler|lunches|dinners|cleaning|accounts|books|gardens?|gutters|windows|bread|milk)\b|^(?:kindly |very kindly )?(?:lent|loaned|lends|sold) us\b|^(?:kindly |very kindly )?let us (?:dig|use|build|film|park|rehearse|camp|explore|climb|into|loose|plant|pick|harvest)\b|^(?:(?:who )?(?:owns|is the owner of) (?:\S+ ){0,5}(?:shop|shops|farm|firm|company|business|bakery|cafe|restaurant|garage|pub|salon|gym|studio|nursery|brewery|gallery|hotel|stables|dairy|chippy|fields?|land|woods?|woodland|orchard|factory|centre|zoo|boat|vineyard|allotment|hall|castle|estate|takeaway|deli|bookshop)|used to (?:work|teach)|mark(?:s|ed|ing) (?!(?:his|her|their) own)(?:\S+ ){0,4}(?:mocks|books|essays|papers|exams|scripts|coursework|assessments)|is marking (?:\S+ ){0,4}(?:mocks|books|essays|papers|exams|scripts|coursework|assessments)|work(?:s|ed) (?:for|at|in)(?! (?:his|her|their|maths|english|it|pairs|a pair)\b)|has worked (?:for|at|in|here)(?! (?:his|her|their)\b))\b/;

/** Stalls and shops that pupils run at a school as well: "runs the tuck shop". */
const STALL =
  /^(?:\S+ )*?(?:run(?:s|ning)?|look(?:s|ed|ing) after|keep(?:s|ing)?|kept) (?:the|our) (?!uniform|pre-loved|preloved|second-hand|charity|farm|village|book )(?:\S+ )?(?:shop|lost property)\b/;
const isAtWork = (clause: string): boolean =>
  WORKS.test(clause) && !STALL.test(clause) && !isOfPupils(clause);

/** "on the front desk", "in the box office". */
const PLACED =
  /^(?:on|at|in|behind|from) (?:the |our )?(?:front desk|main reception|reception(?! (?:class|trip|duty|team))|switchboard|help ?desk|box office|front office|school office|main office|site office|finance office|premises team|site team|kitchen team|it office|bar|urn|phones)\b/;

/** Where those work who are thanked: "thanks to X and Y in the kitchen". */
const THANKED_IN =
  /^(?:in|from) (?:the|our) (?:school )?(?:kitchens?|canteen|office|dining hall|laundry|boiler room|finance|premises|it)\b(?! (?:garden|club|corner|where|when|with (?:a|an|his|her|their)))/;

/** "X from the fire station": who comes from there works there. */
const FROM_WORK =
  /^from (?:next door|(?:across|over|up|down) the (?:road|street|lane)|(?:the|our) (?:local |town |village |city |county )?(?:fire (?:station|service|brigade)|police(?: station)?|ambulance (?:station|service)|lifeboat(?: station)?|coastguard|library|council|hospital|hospice|zoo|museum|gallery|charity|surgery|health centre|bookshop|bank|church|mosque|temple|synagogue|gurdwara|mandir|theatre|university|garden centre|food bank|foodbank|wildlife trust|water company|bakery|butcher'?s|vet'?s|dentist'?s|newspaper|paper|radio station|allotments?|rescue centre|recycling centre|trust|diocese|federation|local authority|university|english hub|maths hub|care home|nursing home|almshouses|wi))\b(?! (?:club|gang|crew|squad|group|choir|juniors?|youth|team|monitors|table|corner|stall|cadets))/;

/** Neighbours are pupils too, unless they came. */
const NEIGHBOUR = /^from (?:next door|(?:across|over|up|down) the (?:road|street|lane))/;
function fromWork(a: Around, to: number): boolean {
  const clause = a.clause(to + 1, 1, 5);
  if (!FROM_WORK.test(clause)) return false;
  const near = NEIGHBOUR.exec(clause);
  return near === null || CAME.has(a.word(to + 1 + near[0].split(' ').length));
}

/** What somebody who came from elsewhere did. */
const CAME = setOf(
  'brought came visited talked spoke told showed demonstrated explained answered ran led gave judged joined popped dropped helped taught donated sponsored lent kindly is was will',
);

const WELSH_BODIES = setOf(
  'urdd fenter mudiad theatr heddlu cyngor coleg brifysgol prifysgol amgueddfa llyfrgell parc cwmni frigad gwasanaeth bbc rspb rnli nspcc',
);

/** "X, off to have that baby", "X is on maternity leave". */
const LEAVES = setOf(
  ', off is are was who on after following back goes starts begins and has got getting tied tying were from in said proposed became becomes will',
);
const LEAVE =
  /^(?:(?:from|in) (?:the |our )?\S+(?: \d+)? |and \S+ )?,? ?(?:who )?(?:is |are |was |has |has gone |goes |now |both |soon |starts |begins |off |gone |back from |back after |after |following |on to |onto ){0,3}(?:(?:on )?(?:her |his |their )?(?:maternity|paternity|adoption|parental) (?:leave|cover)\b|on (?:maternity|paternity|mat leave|pat leave|secondment|sabbatical|jury service|(?:gate|bus|car park|yard|playground) duty|garden(?:ing)? leave|long service leave|phased return)\b(?! (?:ward|unit))|(?:her|his|their) leave\b|(?:to |having |had |expecting )(?:have )?(?:that|her|his|their|the|a|another)(?: \w+)? (?:bab(?:y|ies)|arrival)\b(?! (?:brother|sister|cousin|tooth|teeth|photos?|pictures?|pumpkins?|dolls?|rabbits?|lambs?|chicks?|rat|guinea))|expecting (?:twins\b|again\b|[.!,)])|expecting$|due (?:in (?:january|february|march|april|may|june|july|august|september|october|november|december)|any day)\b|(?:be|become|becomes|became|becoming|is|are) (?:now |officially |finally )?(?:(?:an?|new|proud|very) )+(?:dad|daddy|father|mum|mummy|mother|parents|grandad|grandma|granny|nan|nana|grandfather|grandmother|grandparents)\b(?! (?:in|bear|pig|and)\b))/;

const BECOMES =
  /^on (?:becoming|being appointed|being made|being named) (?:our|the|an?|your|new|assistant|deputy|head)\b/;
/** "qualified as a", "started here six years ago as our". */
const STARTED = setOf('qualified retrained trained started joined joins returned returns stayed');
const STARTS_AS = /^\S+ (?:\S+ ){0,6}as (?:an?|our|the)\b/;
/** Is an office of the staff, which no pupil is given, named within a few words? */
function becomesStaff(a: Around, at: number): boolean {
  for (let j = at; j < at + 5 && a.here(j); j++) {
    if (a.cue(j, CUE.pupil | CUE.award)) return false;
    if (a.cue(j, CUE.staff) && !isShared(a.word(j))) return true;
  }
  return false;
}

const WED =
  /^(?:(?:from|in) (?:the |our )?\S+(?: \d+)? |and \S+ )?,? ?(?:who )?(?:are |is |were |was |got |have |has |getting |be |to |be )*(?:just |now )?(?:married|engaged(?! (?:and (?!expecting|getting|planning|will|about)|with|by|throughout|all|in (?:his|her|their|the|a|our|all|learning|discussions?|debate|reading|play)))|tying the knot|tied the knot|newlyweds|proposed to (?:his|her))\b/;
/** Pupils on duty. */
const ON_DUTY =
  /\b(?:prefects?|monitors?|buddy|buddies|playground leaders?|(?:year|y) ?\d+s?|captains?|as an?|pupils?|class|friends?|team point|sports leaders?)\b/;
const LESSON =
  /\b(?:mock|pretend|overheard|sandpit|home corner|playtime|dolls?|teddy|teddies|role[- ]?play|(?<!['’])re(?!:)|rs|vows)\b/;
/** "Proposed longer playtimes": no wedding. */
const PROPOSED =
  /^proposed(?: to (?:his|her|their)\b| (?:on|at|in|under|over|last|this|by|during|while)\b| ?[.!,]|$)/;

/** Two words between "have" and "us": "to have X with us". */
const HOSTS = setOf('have having had welcome welcoming welcomed');

/** What only a grown-up's life has, whatever praise or prize stands beside it. */
function grownLife(a: Around, why: string): void {
  a.ctx.tie = 0;
  a.ctx.pupil = Math.min(a.ctx.pupil, 1);
  a.grownUp(why);
}

/** Signs of somebody at work in the words after a name, which ends at token `to` and begins at `from`. */
export function atWork(a: Around, from: number, to: number, ctx: Context): void {
  if (ctx.tie >= 3 || ctx.titled) return;
  const next = a.token(to + 1);
  if (!next) return;
  const word = next.folded;
  if (LEAVES.has(word) && LEAVE.test(a.clause(to + 1, 1, 8))) {
    // "X is on gate duty with the other prefects".
    if (/\bduty\b/.test(a.clause(to + 1, 1, 6)) && ON_DUTY.test(a.clause(to + 1, 1, 16))) return;
    ctx.tail = /\b(?:are|both)\b/.test(a.clause(to + 1, 1, 6));
    const posted = /\b(?:secondment|sabbatical|duty|service|garden(?:ing)?)\b/.test(a.clause(to + 1, 1, 6));
    grownLife(a, posted ? 'a duty or post of staff' : 'a child of theirs is expected');
    return;
  }
  // "Congratulations to X on becoming our SENDCo".
  if (word === 'on' && BECOMES.test(a.clause(to + 1, 1, 4)) && becomesStaff(a, to + 3)) {
    ctx.staff = true;
    grownLife(a, 'who is appointed');
    return;
  }
  // "X and Y, married on Saturday", "X proposed on Snowdon. She said yes": not in a lesson on weddings.
  if (
    LEAVES.has(word) &&
    (WED.test(a.clause(to + 1, 1, 8)) ||
      (word === 'proposed' &&
        PROPOSED.test(a.clause(to + 1, 1, 4)) &&
        /\bs?he said yes\b/.test(a.view.folded))) &&
    !LESSON.test(a.view.folded)
  ) {
    ctx.tail = true;
    grownLife(a, 'a wedding is told');
    return;
  }
  // "X qualified as a teacher", "Y started here as a trainee".
  if (STARTED.has(word) && STARTS_AS.test(a.clause(to + 1, 1, REACH))) {
    const as =
      a
        .clause(to + 1, 1, REACH)
        .split(' ')
        .indexOf('as') +
      to +
      2;
    if (becomesStaff(a, as) || (/^(?:qualified|retrained)$/.test(word) && a.word(as + 1) === 'teacher')) {
      ctx.staff = true;
      grownLife(a, 'who is appointed');
      return;
    }
  }
  // "to have X with us again".
  if (word === 'with' && a.word(to + 2) === 'us' && HOSTS.has(a.word(from - 1))) {
    ctx.tie = Math.min(ctx.tie, 1);
    a.add('adult', 5, 'whom the school has with it');
    return;
  }
  if (!a.here(to + 1)) {
    afterwards(a, a.word(from), to + 1, ctx);
    return;
  }
  if (word === '.' || word === '!') {
    afterwards(a, a.word(from), to + 2, ctx);
    return;
  }
  if (next.kind !== 'word' || next.shape !== 'lower') return;
  if (ledAs(a, to + 1) || wasOnce(a, to + 1)) {
    a.add('adult', 4, 'work is told after the name');
    return;
  }
  if (OPENS.has(word) && isAtWork(a.clause(to + 1, 1, REACH))) {
    if (isRolePlay(a.view)) return;
    a.add('adult', 4, 'work is told after the name');
    return;
  }
  // "Lowri Wynne o'r Urdd".
  if (
    word === "o'r" &&
    WELSH_BODIES.has(a.word(to + 2)) &&
    !/^(?:adran|aelwyd|o flwyddyn|o ddosbarth|blwyddyn)/.test(a.clause(to + 3, 1, 2))
  ) {
    ctx.office = true;
    a.add('adult', 5, `"${a.token(to + 2)?.text}" after the name`);
    return;
  }
  if (/^(?:on|at|in|behind|from)$/.test(word)) {
    if (thanked(a, from, 16) && THANKED_IN.test(a.clause(to + 1, 1, 4))) {
      ctx.tail = true;
      ctx.office = true;
      a.add('adult', 5, 'where somebody works, after the name');
    } else if (PLACED.test(a.clause(to + 1, 1, REACH))) {
      ctx.office = true;
      a.add('adult', 5, 'where somebody works, after the name');
    } else if (word === 'from' && ctx.pupil < 2 && fromWork(a, to)) {
      ctx.tail = true;
      a.add('adult', 3.5, 'where somebody works, after the name');
    } else if (word === 'from') fromElsewhere(a, to);
  }
}

/** What is done with a whole class by whoever is in charge of it: "took Year 4 to the beach", "has Year 3 next year". */
const WITH_CLASS = setOf('takes took treated treats marched walked has had');
function ledAs(a: Around, verb: number): boolean {
  if (!WITH_CLASS.has(a.word(verb))) return false;
  const at = /^(?:all|his|her|our|the)$/.test(a.word(verb + 1)) ? verb + 2 : verb + 1;
  let end = isClass(a.word(at)) || /^(?:reception|nursery|eyfs)$/.test(a.word(at)) ? at : -1;
  if (/^(?:year|class|primary)$/.test(a.word(at)) && a.token(at + 1)?.kind === 'number') end = at + 1;
  if (end < 0) return false;
  // "X has Year 3 next year", not "X has Year 3 in stitches".
  if (/^ha[sd]$/.test(a.word(verb))) return /^(?:next|this|from|on|for)$/.test(a.word(end + 1));
  return /^(?:to|on|for|through|with|an?|out|down|up|round|back|all|some|off)$/.test(a.word(end + 1));
}

/** "X used to be a vet": what somebody was before. */
function wasOnce(a: Around, at: number): boolean {
  if (a.word(at) !== 'used' || a.word(at + 2) !== 'be') return false;
  for (let j = at + 3; j < at + 7 && a.here(j); j++)
    if (a.cue(j, CUE.role | CUE.staff) && !a.cue(j, CUE.pupil | CUE.sport)) return true;
  return false;
}

/** "X. He delivers our milk": the sentence that follows, from its first word. */
function afterwards(a: Around, given: string, at: number, ctx: Context): void {
  if (ctx.pupil >= 2) return;
  const who = a.word(at);
  if (who === given && JOINS_AS.test(sentenceFrom(a, at + 1))) {
    for (let j = at + 2; j < at + 9; j++) {
      if (a.cue(j, CUE.pupil | CUE.award) || /^[.!?]$/.test(a.word(j))) return;
      if (!a.cue(j, CUE.staff) || isShared(a.word(j))) continue;
      ctx.staff = true;
      grownLife(a, 'who is appointed');
      return;
    }
    return;
  }
  if ((who === 'he' || who === 'she' || who === 'they') && isAtWork(sentenceFrom(a, at + 1)))
    a.add('adult', 4, 'work is told after the name');
}

/** Bodies of the young, from which hardly a guest comes. */
const YOUNG_BODIES = setOf(
  'scouts cubs guides brownies beavers rainbows squirrels explorers cadets brigade beaver cub scout guide brownie rainbow',
);
const OWN_FEAT =
  /\b(?:her|his|their)(?: \S+){0,3} (?:badges?|medals?|poems?|trophy|trophies|certificates?|belt|award)\b/;
/** "X from Cubs told Year 5", "X told them about her gold badge": is what stands behind the name that ends at `to` a child's? */
export const isChildsTale = (a: Around, to: number): boolean =>
  YOUNG_BODIES.has(a.word(to + 2)) ||
  YOUNG_BODIES.has(a.word(to + 3)) ||
  OWN_FEAT.test(a.clause(to + 2, 1, 16));

/** "X from Cats Protection brought …": somebody of a body that no list holds. */
function fromElsewhere(a: Around, to: number): void {
  let j = to + 2;
  if (a.word(j) === 'the' || a.word(j) === 'our') j++;
  const start = j;
  while (
    a.here(j) &&
    (a.token(j)?.shape === 'cap' ||
      a.token(j)?.shape === 'caps' ||
      (j > start && /^(?:and|of|for|&|the)$/.test(a.word(j))))
  ) {
    if (isClass(a.word(j)) || a.cue(j, CUE.pupil)) return;
    if (
      /^(?:house|class|primary|academy|infants|juniors|school|grammar|year|reception|nursery)$/.test(
        a.word(j),
      )
    )
      return;
    j++;
  }
  if (j > start && CAME.has(a.word(j)) && !a.cue(j + 1, CUE.award | CUE.sport) && !isChildsTale(a, to))
    a.add('adult', 3, 'from a body, and what was done');
}

/** "X! Jasmine joins us as our new cook", "X. Tom takes over as caretaker". */
const JOINS_AS =
  /^(?:joins|joined|has joined|is joining|will join|starts|started|takes over|is taking over|comes|arrives|will be starting|begins|is our|will be our|becomes)\b/;

/** The words of the next sentence, from `start` on. */
function sentenceFrom(a: Around, start: number): string {
  const out: string[] = [];
  for (let i = start; out.length < REACH && a.token(i) !== undefined; i++) {
    const word = a.word(i);
    if (word === '.' || word === '!') break;
    out.push(word);
  }
  return out.join(' ');
}
