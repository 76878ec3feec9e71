import { CUE, cueOf } from '../cues.ts';
import { isClass } from '../school-years.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import type { Context } from './context.ts';
import { EMPLOYED, OF_CHILDREN } from './grown-words.ts';
import { isShared } from './offices.ts';
import { outsider } from './outsiders.ts';
import { hired, ranked } from './paired-offices.ts';
import { isAgent, isPupilCouncillor } from './young.ts';

/*
 * Grown-ups told by what stands right before their names, where the single word says little: several of one work
 * ("judges X and Y"), who leads a field ("maths lead X", "head of sixth form X"), whom one signs up for, whose body
 * is named ("Leeds Force's X").
 */

/** Roles told bare before a name, for what `before` leaves open. */
export function bareRole(a: Around, from: number, to: number, ctx: Context): void {
  if (ctx.titled || ctx.adult >= 3 || ctx.tie >= 3) return;
  let k = from - 1;
  if (a.word(k) === '.' && INCLUDES.has(a.word(k - 1))) k--;
  const link = a.word(k);
  if (link === ':' || link === ',' || INCLUDES.has(link)) k--;
  if (INCLUDES.has(link) && a.word(k) === ',') k--;
  const token = a.token(k);
  if (!token || !a.here(k)) return;
  if (k === from - 1 && ofAge(a, k)) return;
  if ((k < from - 1 && isAgent(a, k)) || isPupilCouncillor(a, k)) return;
  if (link === ',' && ofTheBody(a, k)) return;
  if (outsider(a, from, to, k)) return;
  if (token.kind === 'word') {
    if (
      visiting(a, k, ctx) ||
      several(a, k, from, to, link, ctx) ||
      leads(a, k, ctx) ||
      headOf(a, k, ctx) ||
      hired(a, k, ctx) ||
      ranked(a, k)
    )
      return;
    if (link === 'with' || link === 'w') signedUpFor(a, from, to, ctx);
    else if (k === from - 1) ofTwoWords(a, k, ctx);
  } else if (k === from - 1 && link === '/' && a.word(k - 1) === 'w') signedUpFor(a, k, to, ctx);
}

/** "Judges inc X and Y", "tutors included X, Y". */
const INCLUDES = setOf('inc incl include includes included including');

/** Offices of a society, a fleet or a town. */
const OFFICERS = setOf(
  'sec secretary-general chaplain custodian warden curator provost sheriff lieutenant convenor convener archivist verger sexton sacristan clerk steward almoner constable recorder organiser founder patron trustee governor commodore colonel moderator provincial prior prioress abbot abbess',
);
const IN_CHARGE = /^(?:master|mistress|teacher|member|housemaster|housemistress|coach|tutor)$/;
/** "Chaplain of the Fleet, X", "Hon. Sec. of the Old Boys, X": `k` is the last word before the comma. */
function ofTheBody(a: Around, k: number): boolean {
  for (let j = k; j > k - 5 && a.here(j); j--) {
    if (a.word(j) !== 'of') continue;
    // "Master in charge of rowing, X".
    if (a.word(j - 1) === 'charge' && a.word(j - 2) === 'in' && IN_CHARGE.test(a.word(j - 3)))
      return a.grownUp(`"${a.word(j - 3)} in charge" before the name`);
    const at = a.word(j - 1) === '.' ? j - 2 : j - 1;
    if (!OFFICERS.has(a.word(at)) || a.says(at - 1, SAYS.young) || a.cue(at - 1, CUE.pupil)) return false;
    return a.grownUp(`the role "${a.token(at)?.text}"`);
  }
  return false;
}

/** "101 year old X". */
function ofAge(a: Around, k: number): boolean {
  const word = a.word(k);
  const years =
    word === 'old' && /^(?:years?|yrs?)$/.test(a.word(k - 1))
      ? a.word(k - 2)
      : word.endsWith('-old')
        ? word
        : '';
  if (!(Number.parseInt(years, 10) >= 19)) return false;
  return a.grownUpAfterAll(`the age ${Number.parseInt(years, 10)}`);
}

/** "X's 100th birthday". */
export function oldBirthday(a: Around, to: number, ctx: Context): void {
  if (a.word(to + 2) !== 'birthday' || !(Number.parseInt(a.word(to + 1), 10) >= 19)) return;
  ctx.office = true;
  a.add('adult', 8, `the age ${Number.parseInt(a.word(to + 1), 10)}`);
}

/** What kind of student works at a school. */
const PLACED = setOf(
  'gap pgce scitt itt direct teaching nursing university uni medical placement doctoral phd',
);
const FROM = /^(?:by|for|from|to|with)$/;
const JOINS = setOf(', & and + /');

/** What pupils are called too, when several of them are told of; besides those whom one may be ({@link isShared}). */
const TOO = setOf(
  'curator timekeeper marshal steward usher stallholder exhibitor adjudicator navigator adventurer podcaster blogger vlogger youtuber streamer influencer animator cartoonist puppeteer comedian rapper songwriter campaigner activist conservationist environmentalist ecowarrior crafter beekeeper naturalist archaeologist chemist biologist physicist geologist ecologist palaeontologist astronomer astronaut developer cryptographer architect choreographer lifeguard barista philosopher mathematician linguist economist filmmaker videographer screenwriter playwright novelist journalist broadcaster columnist commentator critic reviewer organiser founder cofounder visitor survivor shopkeeper banker accountant knitter potter weaver sculptor painter printmaker quizmaster compere mountaineer philanthropist aider',
);

/** Short words for several of the staff. */
const SHORT = setOf('tas ects lsas');
/** "Our two new TAs, X and Y". */
const isCounted = (a: Around, k: number): boolean =>
  /\b(?:our|two|three|four|the) (?:(?:two|three|four|new|lovely|wonderful|brilliant) ){0,2}$/.test(
    `${a.clause(k - 1, -1, 3)} `,
  );

/** "Judges X and Y", "meet tutors X, Y", "The judges, X and Y": several of one work, which only grown-ups do. */
function several(a: Around, k: number, from: number, to: number, link: string, ctx: Context): boolean {
  const word = a.word(k);
  if (
    (word.length < 5 && !SHORT.has(word)) ||
    !word.endsWith('s') ||
    word.endsWith("'s") ||
    a.cue(k, CUE.award)
  )
    return false;
  const one = word.slice(0, -1);
  if (one !== 'judge' && (isShared(one) || isShared(word) || (cueOf(one) & (CUE.role | CUE.staff)) === 0))
    return false;
  if ((cueOf(one) & (CUE.pupil | CUE.award | CUE.sport)) !== 0) return false;
  const led = a.word(k - 1);
  if (link === ',' && led !== 'the' && led !== 'our' && !isCounted(a, k)) return false;
  // "Drivers Del and Norman Peat" are one span.
  const both = a.word(from + 1) === 'and' || a.word(from + 1) === '&';
  const next = a.word(to + 1) === '(' && a.word(to + 3) === ')' ? to + 4 : to + 1;
  const listed = both || (JOINS.has(a.word(next)) && (a.token(next + 1)?.shape.startsWith('cap') ?? false));
  if (!listed || TOO.has(one)) return false;
  // "Chosen by the veterans: X and Y".
  if (link === ':' && FROM.test(led === 'the' ? a.word(k - 2) : led)) return false;
  const taught = OF_CHILDREN.has(led) && (EMPLOYED.has(one) || one === 'tutor');
  if (!taught && (a.says(k - 1, SAYS.young) || led === 'peer' || a.cue(k - 1, CUE.pupil | CUE.award)))
    return false;
  // A trial or a show of their own, with other parts told beside it.
  if (one === 'judge' && /\b(?:trial|mock|cast)\b/.test(a.view.folded)) return false;
  ctx.heads = true;
  ctx.staff = (cueOf(one) & CUE.staff) !== 0;
  return a.grownUp(`the role "${a.token(k)?.text}"`);
}

/** "Gap students X and Y": young people who work at a school for a year. */
function visiting(a: Around, k: number, ctx: Context): boolean {
  if (!PLACED.has(a.word(k - 1)) || !/^students?$/.test(a.word(k))) return false;
  ctx.heads = true;
  return a.grownUpAfterAll(`"${a.word(k - 1)} ${a.word(k)}"`);
}

/** What a grown-up of a school leads, or is head of; pupils lead houses, teams and clubs. */
export const FIELDS: ReadonlySet<string> = setOf(
  'maths mathematics english literacy numeracy phonics pool beach session centre wraparound reading writing science computing technology design dt pe pshe rse rshe re rs religious history geography humanities languages mfl french spanish german latin classics music drama dance art arts media business economics politics psychology sociology philosophy biology chemistry physics send sen senco inclusion eal safeguarding pastoral attendance behaviour wellbeing welfare curriculum assessment teaching learning transition careers exams examinations data pupil-premium premium eyfs early years ks1 ks2 ks3 ks4 ks5 key stage phase year department faculty school lower upper middle junior senior prep preparatory primary secondary infant infants sixth form boarding houses admissions operations finance estates facilities marketing communications development outreach community subject education programme participation engagement training cluster trust network academy rugby cricket hockey tennis swimming rowing sport sports games performance strings brass woodwind percussion keyboard choral singing vocal studies research partnerships governance governors trustees it ict hr catering grounds site security medical health nursing counselling therapy youth service',
);

/** Those are led by grown-ups. */
const GUIDED = setOf(
  'trip dofe d-of-e edinburgh cluster scout cub beaver brownie rainbow guides trek walk tour union opposition worship phase curriculum',
);

/** "Maths lead X", "SEND lead X". */
function leads(a: Around, k: number, ctx: Context): boolean {
  const word = a.word(k);
  if (
    word === 'leader' &&
    (GUIDED.has(a.word(k - 1)) || (a.word(k - 1) === 'group' && a.word(k - 2) === 'year'))
  ) {
    return a.grownUp(`the role "${a.word(k - 1)} ${word}"`);
  }
  if (word !== 'lead' && word !== 'leads' && word !== 'boss' && word !== 'chief') return false;
  const premium = a.word(k - 1) === 'premium';
  if (!FIELDS.has(a.word(k - 1)) || (!premium && (a.says(k - 2, SAYS.young) || a.word(k - 2) === 'pupil')))
    return false;
  ctx.staff = true;
  ctx.heads ||= word === 'leads';
  ctx.pupil = Math.min(ctx.pupil, 1);
  return a.grownUp(`the role "${a.token(k - 1)?.text} ${a.token(k)?.text}"`);
}

const HEADS = setOf('head heads director directors leader leaders dean deans');

/** "Head of Sixth Form X", "heads of year X, Y and Z", "director of teaching and learning X". */
function headOf(a: Around, k: number, ctx: Context): boolean {
  let of = k;
  while (
    of > k - 5 &&
    a.here(of) &&
    (FIELDS.has(a.word(of)) || a.word(of) === 'and' || /^\d/.test(a.word(of)))
  )
    of--;
  // "Professor of Greek X".
  for (let j = k - 1; j > k - 5 && a.here(j); j--)
    if (a.word(j) === 'of' && /^(?:professor|prof)$/.test(a.word(j - 1)) && a.token(j - 1)?.shape === 'cap')
      return a.grownUp('the role "professor"');
  if (of === k || a.word(of) !== 'of' || !HEADS.has(a.word(of - 1)) || a.says(of - 2, SAYS.young))
    return false;
  if (a.cue(of - 2, CUE.pupil)) return false;
  ctx.staff = true;
  ctx.heads = a.word(of - 1).endsWith('s');
  ctx.pupil = Math.min(ctx.pupil, 1);
  return a.grownUp(`the role "${a.token(of - 1)?.text} of ${a.token(of + 1)?.text}"`);
}

/** What grown-ups give to those who come to them. */
const GIVEN = setOf(
  'clinic clinics tuition lesson lessons class classes taster tasters masterclass masterclasses course courses surgery q&a appointment appointments workshop workshops session sessions coaching training drop-in evening sing-along singalong storytime rhymetime tour tours walk mindfulness yoga pilates zumba meditation lamda pottery bikeability',
);
/** What pupils do with one another. */
const TOGETHER = setOf(
  'playing working batting bowling sharing dancing singing sitting starting beginning competing running helping reading talking walking speaking chatting dealing coping going coming living staying being having getting doing making meeting practising rehearsing racing partnering pairing teaming travelling arriving leaving finishing winning joining opening closing ending evening morning along celebrating cooking baking eating sparring recital concert duet solo performance show play song scene assembly lunch trio game match final partnership friendship pair',
);
/** Words of a thing that one signs up for. */
const OFFERED = setOf(
  'monday tuesday wednesday thursday friday saturday sunday sign booking booked spaces places space full resumes resume starts restarts returns cancelled free weekly tickets tuesdays mondays wednesdays thursdays fridays saturdays sundays mon tues weds thurs fri welcome dates slots waiting taster tasters',
);

/** "Pottery with X is full", "sign up for LAMDA with X", "guitar lessons with X". */
function signedUpFor(a: Around, from: number, to: number, ctx: Context): void {
  if (ctx.pupil >= 2.5 || ctx.tie >= 2) return;
  const what = a.word(from - 2);
  // "Steel pans with X are back on Monday", "Tuesday's dance with X is in the small hall".
  if (from - 2 <= a.low + 3 && a.token(from - 2)?.kind === 'word' && SCHEDULED.test(a.clause(to + 1, 1, 4))) {
    a.add('adult', 4, `"${what} with" before the name`);
    return;
  }
  if (TOGETHER.has(what) || a.token(from - 2)?.kind !== 'word') return;
  const given = GIVEN.has(what);
  // "The prize went home with X": only what is told of first, or signed up for.
  const first = from - 2 <= a.low + 2 || a.word(from - 3) === 'for' || a.word(from - 4) === 'for';
  if (!given && !(first && (what.endsWith('ing') || offered(a, from, to)))) return;
  if (a.token(from - 2)?.shape === 'cap' && !given && !a.token(from - 2)?.first) return;
  ctx.heads = true;
  a.add('adult', given || offered(a, from, to) ? 4 : 2, `"${what} with" before the name`);
}

/** When and where something is on. */
const SCHEDULED =
  /^(?:is|are|will be|starts?|returns?|resumes?|runs?|moves?|continues?) (?:now |still |again )?(?:back|at|in the|every|each|from|free|full|cancelled|moved|after|this|next|\d|£|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|on (?:mon|tue|wed|thu|fri|sat|sun))/;

function offered(a: Around, from: number, to: number): boolean {
  for (let j = from - 8; j < to + 8; j++)
    if (a.here(j) && (j < from || j > to) && OFFERED.has(a.word(j))) return true;
  return false;
}

/** What a school, its houses and its classes are called. */
const OURS = setOf(
  "school primary academy college high grammar infant infants junior juniors house class form year team st saint saint's nursery preschool club's group set",
);

/** What pupils meet in, and what they do there; clubs for a game of grown-ups are not of it. */
const MEET = setOf(
  'club society soc council committee crew gang group squad team choir band orchestra cabinet',
);
const MET_IN = setOf(
  'feminist feminism anime medics classics gaming model-un mun public-speaking gardening camera chess science coding code craft crafts art drama eco lego film maths debate debating book reading cookery cooking baking knitting games computing computer robotics robot lunchtime breakfast homework history geography french spanish german latin mandarin welsh irish gaelic stem astronomy space nature wildlife sewing textiles pottery clay photography journalism news newspaper ukulele guitar recorder keyboard multi-skills dodgeball green recycling animal pet school student pupil library poetry writing story spelling times-tables magic dance street-dance gymnastics trampolining cross-country construction engineering inventors minecraft pokemon origami puzzle board-game philosophy politics mindfulness yoga forest environment fairtrade christian faith charity bell-ringing handbell steelpan jazz junior senior infant',
);

/** Is it a club, choir or council of pupils: "chess" and "club"? */
export const isPupilsClub = (kind: string, meeting: string): boolean => MEET.has(meeting) && MET_IN.has(kind);

const INSIDE = setOf('the of and for to in');

/** "Leeds Force's X", "Radio Trent's X": a body of two words or more, neither a class nor a person of the school. */
function ofTwoWords(a: Around, k: number, ctx: Context): void {
  const word = a.word(k);
  if (!(word.endsWith("'s") || word.endsWith("s'")) || a.token(k)?.shape !== 'cap' || a.cue(k, CUE.pupil))
    return;
  // "Portals to the Past's X".
  let own = k - 1;
  while (own > k - 4 && INSIDE.has(a.word(own)) && a.token(own)?.shape === 'lower') own--;
  const before = a.token(own);
  if (!before?.shape.startsWith('cap') || !a.here(k - 1) || before.kind !== 'word') return;
  // "Chess Club's X", "School Council's X": what pupils meet in.
  if (word.endsWith("'s") && isPupilsClub(a.word(k - 1), word.slice(0, -2))) return;
  if (OURS.has(word.slice(0, -2)) || OURS.has(before.folded) || isClass(before.folded)) return;
  if (a.cue(k - 1, CUE.pupil | CUE.title | CUE.softTitle | CUE.kin)) return;
  ctx.office = false;
  a.add('adult', 3, `"${a.token(k)?.text}" before the name`);
}

/** "M. Gilles Le Goff": in a post that speaks of France, and no initial. */
export const isMonsieur = (a: Around, i: number): boolean =>
  a.word(i) === '.' &&
  a.token(i - 1)?.text === 'M' &&
  a.token(i - 2)?.shape !== 'cap' &&
  FRENCH.test(a.view.folded);
const FRENCH =
  /\b(?:mme|mlle|monsieur|madame|french|france|paris|normandy|normandie|brittany|bretagne|lyon|jumelage|twinning)\b/;
