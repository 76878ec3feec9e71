import type { Token } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { isArticle, isClass } from '../school-years.ts';
import { setOf } from '../sets.ts';
import { apposition } from './apposition.ts';
import { type Around, SAYS } from './around.ts';
import { isChildsTale } from './at-work.ts';
import { leftBehind } from './belongings.ts';
import { BESIDE, isClassToken } from './beside.ts';
import { isSomewhere } from './bodies.ts';
import { isBareClass, isPitch } from './class-names.ts';
import type { Context } from './context.ts';
import { ofSchool } from './feats.ts';
import { isFirmsName, ofTrader } from './firms.ts';
import { DONE_TO_CLASS } from './grown-words.ts';
import { isFamily, opensPlace } from './no-office.ts';
import { isPlayed, isShared, ofParents, RUN_BY_PUPILS, WHICH } from './offices.ts';
import { hasLentOffice, isForADay, isPlayedAt } from './others-offices.ts';
import { isPupilsClub } from './roles.ts';
import { isForPupils, isFromStaff, worksAt } from './rooms.ts';
import { isHousesName, isSchoolsHandle, isSchoolsName, ofTheName } from './school-names.ts';
import { thanked } from './thanked.ts';
import { toldAge } from './told-age.ts';
import { forNow } from './young.ts';

const THING_LOWER = new Set(
  'award awards cup trophy trust foundation school academy primary road street stadium theatre gallery museum library centre hall bookshop bakery exhibition fund charity lecture hospice hospital house farm building centre pool track baths pavilion parkrun triathlon marathon solicitors opticians accountants jewellers florists butchers estate'.split(
    ' ',
  ),
);
/** What follows the name: a class, an age, a role, a thing, a deed. */
export function right(a: Around, from: number, to: number, possessive: boolean, ctx: Context): void {
  toldAge(a, to);
  const next = a.token(to + 1);
  if (!next || !a.here(to + 1)) return;
  const open = next.folded;
  const opens = a.beside(to + 1);
  if (possessive) {
    ctx.name += 0.6;
    let kin = to + 1;
    while (WHICH.has(a.word(kin))) kin++;
    // "Faith Long's big sister": those whose brothers and sisters are told of are mostly children themselves.
    if (a.cue(kin, CUE.sibling) && a.here(kin)) a.add('pupil', 2, `"${a.word(kin)}" after the name`);
    else if (ofSchool(a, kin)) a.add('pupil', 3, `"${a.word(kin)}" after the name`, true);
    else if (ofTrader(a, from, to + 1)) a.grownUp('what a trader has, after the name');
    deeds(a, to);
    return;
  }
  if (next.kind === 'mention') a.add('adult', 1.5, 'an account beside the name');
  if (hasLentOffice(a, to)) a.add('pupil', 5, 'an office for a day', true);
  if (next.spaceBefore && !a.says(to + 2, SAYS.captain)) {
    // "Kacper Nowicki & co built a bridge": friends, not a firm.
    const friends = a.word(to + 2) === 'co' && a.token(to + 2)?.shape === 'lower' && a.word(to + 3) !== '.';
    const thing =
      !friends &&
      a.cue(to + 1, CUE.thing) &&
      isThing(a, from, next) &&
      !isStudied(a, to) &&
      !JOB.test(a.word(to + 2));
    if (thing || isFirmsName(a, to) || ofTheName(a, from, to) || isSchoolsName(a, to)) ctx.thing = true;
    if (a.says(to + 1, SAYS.letters) && next.kind === 'word')
      a.add('adult', 6, `"${next.text}" after the name`);
  }
  if ((opens & BESIDE.aside) !== 0) {
    if (open === '(' && isHousesName(a, a.token(to)?.end ?? 0)) ctx.thing = true;
    apposition(a, from, to, open, ctx);
    deeds(a, to);
    ctx.name += 0.4;
    return;
  }
  if (isBareClass(a, to)) {
    a.add('pupil', 4, `"${a.token(to + 2)?.text}" after the name`, true);
    ctx.classed = true;
    return;
  }
  if ((opens & BESIDE.of) !== 0) {
    // "X of Camera Club".
    if (
      (open === 'of' || open === 'from') &&
      a.token(to + 3)?.shape === 'cap' &&
      isPupilsClub(a.word(to + 2), a.word(to + 3))
    ) {
      a.add('pupil', 3, `"${a.token(to + 3)?.text}" after the name`, true);
      return;
    }
    for (let j = to + 2; j <= to + 4 && a.here(j); j++) {
      // "X from Leeds showed Year 9": what somebody from elsewhere did.
      if (j > to + 2 && DONE_TO_CLASS.has(a.word(j)) && !isChildsTale(a, to)) break;
      // "X from the nursery team": who works there.
      if (/^(?:nursery|eyfs|preschool|pre-school)$/.test(a.word(j)) && a.word(j + 1) === 'team') break;
      if ((isClass(a.word(j)) || a.cue(j, CUE.pupil)) && !isArticle(a.tokens, j)) {
        if (isForPupils(a, j)) {
          a.grownUp('where somebody works, after the name');
          return;
        }
        a.add('pupil', 4, `"${a.token(j)?.text}" after the name`, true);
        ctx.fromClass = open === 'from' && j === to + 2;
        return;
      }
    }
    if (isSchoolsHandle(a.word(to + 2))) return;
    if ((open === 'from' || open === 'of') && a.token(to + 2)?.kind === 'mention')
      a.add('adult', 3, 'from an organisation');
    else if (open === 'from' && isSomewhere(a, to + 2)) a.add('adult', 1, 'from somewhere');
  }
  if ((opens & BESIDE.at) !== 0 && a.token(to + 2)?.kind === 'mention')
    a.add('adult', 3, 'of an organisation');
  if (isPitch(a, from, to)) ctx.thing = true;
  else if (isClassToken(next) || (a.cue(to + 1, CUE.pupil) && /\d/.test(a.word(to + 2))))
    a.add('pupil', 4, `"${next.text}" after the name`, true);
  if (
    (opens & BESIDE.for) !== 0 &&
    a.says(to + 2, SAYS.his) &&
    !PUBLIC_SEAT.has(a.word(to + 3)) &&
    !thanked(a, from)
  )
    a.add('pupil', 2, '"for" what was done', true);
  if (open === 'am' && WELSH_DEEDS.has(a.word(to + 2))) a.add('pupil', 2, '"am" what was done', true);
  const office = a.says(to + 1, SAYS.copula) ? copula(a, to) : -1;
  // "Flo is the conductor": children are given parts in play.
  const part = office === to + 3 && a.word(to + 2) === 'the' && a.word(to + 4) !== 'of';
  const light = (part && isShared(a.word(to + 3))) || (isPlayed(a, office) && !ofGrownUps(a, office));
  if (light) a.add('adult', 1.5, `"${a.token(office)?.text}" after the name`);
  else if (office >= 0) {
    ctx.staff = a.cue(office, CUE.staff);
    a.add('adult', 4, `"${a.token(office)?.text}" after the name`);
    return;
  }
  if (worksAt(a, to, ctx) || ((opens & BESIDE.from) !== 0 && isFromStaff(a, to))) return;
  // "FAO X: your bike is still here".
  if (/^[:,–—-]$/.test(open) && leftBehind(a, to)) a.add('pupil', 3, 'told of what was left at school', true);
  // "X lit our candle", "X laid the wreath": on a day of remembrance, a pupil.
  if (
    LAID.has(open) &&
    /^(?:our|the|a)$/.test(a.word(to + 2)) &&
    (BORNE.has(a.word(to + 3)) || BORNE.has(a.word(to + 4)))
  )
    a.add('pupil', 2.5, `"${open}" what pupils lay or light`, true);
  // "X and the rest of 9 Food", "Y and the whole of Year 4".
  if (
    (opens & BESIDE.and) !== 0 &&
    /^(?:rest|whole)$/.test(a.word(to + 3)) &&
    a.word(to + 4) === 'of' &&
    (a.cue(to + 5, CUE.pupil) || isClass(a.word(to + 5)) || /^(?:[1-9]|1[0-3])$/.test(a.word(to + 5)))
  )
    a.add('pupil', 4, `"${a.token(to + 5)?.text}" after the name`, true);
  // "X you legend", "X, you smashed it".
  if (open === 'you' && a.cuesIn(to + 2, to + 5) & CUE.praise) a.add('pupil', 2.5, '"you" and praise', true);
  // "Dinner with X and her husband".
  if (
    (opens & BESIDE.and) !== 0 &&
    a.says(to + 2, SAYS.ofHis) &&
    SPOUSE.test(a.word(to + 3)) &&
    !isPaired(a, to + 3)
  )
    a.add('adult', 4, `"${a.word(to + 3)}" after the name`);
  deeds(a, to);
  if (next.shape === 'lower') {
    ctx.noun = !a.says(to + 1, SAYS.does);
    ctx.name += ctx.noun ? 0.2 : 0.6;
  }
  // "jack sharp first half": in small letters a score straight after stands for the capital.
  if (a.cue(to + 1, CUE.sport) && a.token(to)?.shape === 'lower') ctx.name += 1.8;
  if (a.token(to)?.shape === 'caps' && a.says(to + 1, SAYS.deed)) ctx.name += 1.2;
}

/** After "am": what children are praised and thanked for in Welsh. */
const WELSH_DEEDS = new Set(
  "fod gario gario'r rannu ddarllen ganu ganu'r weithio drio geisio ymdrechu orffen ennill ofalu dacluso dacluso'r gadw edrych wrando wrando'n ddangos barhau fentro actio actio'r chwarae ddawnsio nofio redeg beidio lanhau blannu dyfrio ysgrifennu sgwennu baentio dynnu llunio greu ddyfeisio wella ddysgu helpu'r helpu ddal".split(
    ' ',
  ),
);
const LAID = new Set('lit laid placed carried rang lowered bore dipped'.split(' '));
const BORNE = new Set('candle wreath cross flag standard bell lantern poppy crown'.split(' '));

/** What grown-ups stand for: "X for the council". */
const PUBLIC_SEAT = new Set(['council', 'election', 'by-election', 'seat', 'board', 'committee']);

/** A thing is called by the name: "X Road", "the X award", "X bakery"; not "X hall". */
const isThing = (a: Around, from: number, { shape, folded }: Token): boolean =>
  shape.startsWith('cap') || /^(?:the|a)$/.test(a.word(from - 1)) || THING_LOWER.has(folded);

/** "X Engineering at Leeds": what somebody is going to read at a university. */
const isStudied = (a: Around, to: number): boolean =>
  /^(?:engineering|architecture|accounting|design|construction|finance|media|photography|graphics|theatre)$/.test(
    a.word(to + 1),
  ) &&
  (a.word(to + 2) === 'at' || a.word(to + 2) === '(') &&
  a.token(to + 3)?.shape !== 'lower';

/** "X library monitor", "X house rep": what a child of the school is, in a list. */
const JOB =
  /^(?:monitors?|rep|reps|prefects?|helpers?|budd(?:y|ies)|leaders?|champions?|ambassadors?|librarians?|councillors?|books?)$/;

const SPOUSE = /^(?:husband|wife|partner|fiance|fiancee|boyfriend|girlfriend)$/;
/** "X and her partner won the doubles", "and her husband in the play": two who play, read or dance together. */
const isPaired = (a: Around, at: number): boolean =>
  a.word(at + 1) === 'in' ||
  (a.word(at) === 'partner' &&
    (a.says(at + 1, SAYS.deed) ||
      a.token(at + 1)?.shape === 'cap' ||
      (a.cuesIn(a.low, a.high) & (CUE.award | CUE.sport | CUE.learn)) !== 0));

const DONE =
  /^(?!(?:joined|retired|started|trained|volunteered|served|worked|returned|moved|agreed|offered|stepped|been)$)(?:\S{2,}ed|made|written|drawn|built|won|given|found|sent|read|sung|beaten|sewn|taught)$/;

/**
 * "X is our new SENDCo": where a role stands among the next words, and nothing speaks of a pupil's office ("head of
 * digital leaders"); -1 where none does.
 */
function copula(a: Around, to: number): number {
  let at = -1;
  // "X has designed the new crossing sign": what was done, and no office.
  if (a.word(to + 1) === 'has' && DONE.test(a.word(to + 2))) return at;
  for (let j = to + 2; j <= to + 8 && a.here(j); j++) {
    if (
      a.cue(j, CUE.pupil | CUE.award) ||
      ['star', 'young', 'student', 'pupil', 'council', 'leaders', 'captain'].includes(a.word(j))
    ) {
      // "is our new Head of Year 7": a year comes with the office.
      if (at < 0 || !/^(?:year|years|y\d|yr)/.test(a.word(j))) return -1;
      break;
    }
    // "is librarian of the week", "is our new school bank manager": what pupils are made too.
    if (at >= 0 && a.word(j) === 'of' && /^(?:week|month|term|day|match|year)$/.test(a.word(j + 2)))
      return -1;
    if (a.word(j) === 'manager' && RUN_BY_PUPILS.has(a.word(j - 1))) return -1;
    if (a.word(j) === 'leader' && /^(?:team|group|patrol|section|expedition|squad)$/.test(a.word(j - 1)))
      return -1;
    if (at < 0 && a.cue(j, CUE.staff | CUE.role) && !isOther(a, to, j)) at = j;
    // "was a brilliant farmer in the nativity": a part.
    if (at === j && IN_PLAY.test(a.clause(j + 1, 1, 4))) return -1;
    if (at === j && (forNow(a, to, j) || isForADay(a, j) || LIKE_ONE.test(a.word(j - 1)) || isGoodAt(a, j)))
      return -1;
  }
  return at >= 0 && (isPlayedAt(a.view) || GROWS_UP.test(a.view.folded)) ? -1 : at;
}

const IN_PLAY =
  /^in (?:the |our |this |their |an? )?(?:\S+ )?(?:nativity|play|show|panto|pantomime|production|assembly|performance|musical|sketch)\b/;
/** "Our best scientist", "such a good artist": what children are called for what they do well. */
const isGoodAt = (a: Around, j: number): boolean =>
  WELL_DONE.has(a.word(j)) && GOOD.test(a.word(j - 1)) && !a.cue(j, CUE.staff);
const WELL_DONE = setOf(
  'scientist artist mathematician engineer designer musician singer dancer actor actress writer gymnast swimmer linguist historian geographer programmer coder athlete footballer cricketer inventor',
);
const GOOD =
  /^(?:best|top|great|good|brilliant|amazing|fantastic|talented|keen|promising|wonderful|super|superb|excellent|gifted|fabulous|clever|creative|careful)$/;
/** "A born teacher", "our future vet". */
const LIKE_ONE = /^(?:born|natural|future|budding|aspiring|mini|little|pretend|would-be|wannabe)$/;
const GROWS_UP = /\bwhen (?:s?he|they|i|we|you)(?:'s|'re)? (?:grows?|is|are|am|older|big|grown)\b/;

/** "PTA treasurer", "chair of governors", "vice chair of the trust". */
const ofGrownUps = (a: Around, office: number): boolean =>
  ofParents(a, office) ||
  /\b(?:governors|governing|trustees|trust|pta|ptfa|parish|board|charity|association)\b/.test(
    a.clause(office, 1, 6),
  );

const WITH =
  /^(?:at|to|by|with|for|from|about|before|after|against|over|near|beside|behind|alongside|like|unlike|than|without|beats?|beating|meets?|met|meeting|sees?|saw|seeing|shows?|showed|showing|tells?|told|telling|asks?|asked|asking|helps?|helped|helping|thanks?|thanked|thanking|visits?|visited|visiting|interviews?|interviewed|interviewing|when|while|because|until|where|impress|impressed|quiz|quizzed|hug|hugged|grill|grilled)$/;
const WHOSE_OFFICE = /^(?:the|our|a|an|his|her|their|my|your)$/;

/** "X was brave at the dentist", "X is off to see our vicar": somebody else's office. */
function isOther(a: Around, to: number, j: number): boolean {
  // "X is teacher's helper".
  if (a.token(j)?.shape === 'lower' && a.word(j).endsWith("'s")) return true;
  if (isOfOthers(a, to, j) || isFamily(a, j)) return true;
  // "X has a letter in the office".
  if (a.word(to + 1) === 'has' && a.word(j - 1) === 'the' && a.word(j - 2) === 'in') return true;
  if (opensPlace(a, j)) return true;
  // "X starts at BAE as an apprentice": whoever leaves school.
  if (a.word(j) === 'apprentice' && a.word(j - 1) === 'an') return true;
  let k = j - 1;
  if (k > to + 1 && a.token(k)?.shape === 'lower' && WHOSE_OFFICE.test(a.word(k - 1))) k--;
  return k - 1 > to && WHOSE_OFFICE.test(a.word(k)) && WITH.test(a.word(k - 1));
}

/** "X was praised by lunchtime staff", "X is helping teachers": one child is not many grown-ups. */
function isOfOthers(a: Around, to: number, j: number): boolean {
  let end = j;
  while (a.cue(end + 1, CUE.staff | CUE.role)) end++;
  if (!MANY.test(a.word(end)) || !/^(?:is|was|has|will)$/.test(a.word(to + 1))) return false;
  for (let k = j - 1; k > to + 1; k--) {
    if (/^(?:by|to|with|for|about)$/.test(a.word(k)) || /[a-z]{2}ing$/.test(a.word(k))) return true;
    if (/^(?:of|on|in|at|from|among|amongst|as|joined|joining)$/.test(a.word(k))) return false;
  }
  return false;
}
const MANY =
  /^(?:staff|teachers|tas|governors|parents|carers|visitors|volunteers|helpers|adults|grown-ups|grandparents)$/;

/** Prizes and games within the next words. */
function deeds(a: Around, to: number): void {
  if ((a.cuesIn(to + 1, to + 10) & (CUE.award | CUE.sport)) === 0) return;
  for (let j = to + 1; j <= to + 9 && a.here(j); j++)
    if (a.cue(j, CUE.award | CUE.sport)) {
      a.add('pupil', 1.5, `"${a.token(j)?.text}" after the name`);
      return;
    }
}
