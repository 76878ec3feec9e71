import { CUE } from '../cues.ts';
import { holdsDegree } from './degrees.ts';
import { isDish } from './dishes.ts';
import { asFamily, asGiven, isArticle, isInner, isMiddle } from './given-family.ts';
import { holdsGrades } from './grades.ts';
import { LETTERS_FIRST, WHEN } from './leads.ts';
import { isLoudElse } from './loud-words.ts';
import { goesBeside } from './own-halves.ts';
import { isPart, PART } from './parts.ts';
import { isRankFirst } from './ranks.ts';
import { cutsPair, cutsShout, isShout, setBefore, shoutedHead } from './shouted.ts';
import { isWholeOfSyllables } from './syllables.ts';
import { thingOf } from './thinglike.ts';
import { follows, type Unit } from './units.ts';

/** A run of units that may be one name, and how much speaks for it (about log-odds; `SURE` is enough by itself). */
export type Span = {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly order: 'given-first' | 'family-first';
  /** Where the name ends in the text, if beyond its last word: after a bracket. */
  readonly close?: number;
};

/** At or above: a name by its words, its shape and what stands beside it. */
export const SURE = 2.4;

/** No ordinary word among those after the first. */
function restAreNames(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) {
    const u = units[i] as Unit;
    if (u.common >= 3 && u.given < 2) return false;
  }
  return true;
}

/** Is at least one word a name by a list, rather than merely unknown? */
function evident(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const u = units[i] as Unit;
    if (!u.initial && u.common <= 2 && (u.given >= 2 || u.family >= 2)) return true;
    if (u.common > 2 && (u.given === 3 || u.family === 3)) return true;
  }
  return false;
}

/** "On Friday Orla won", "In June Maya …": when it was, and then who; "Friday Okoro" and "May Collins" are names. */
function isDate(units: readonly Unit[], from: number): boolean {
  const before = units[from - 1];
  const first = units[from] as Unit;
  const next = units[from + 1] as Unit;
  const told = before !== undefined && before.at === first.at - 1 && WHEN.has(before.word);
  return told || (first.word.endsWith('day') && next.given >= 2 && next.family <= next.given);
}
/** Given names that open a sentence as a doing word: "Will Colin Doyle stay?" */
export const DOING: ReadonlySet<string> = new Set([
  'will',
  'may',
  'mark',
  'drew',
  'chase',
  'sue',
  'rob',
  'pat',
  'hope',
  'can',
  'bill',
  'frank',
  'april',
  'june',
]);

const OFFICE = /^(?:boy|girl|student|pupil|prefect|chorister)s?$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Score of units `from..to` (inclusive) as one full name, best order; `null` when the grammar forbids it. */
export function scoreSpan(units: readonly Unit[], from: number, to: number): Span | null {
  const first = units[from] as Unit;
  const last = units[to] as Unit;
  if (isInner(first) && !isPart(first, PART.leading)) return null;
  if (first.common >= 3 && isPart(first, PART.calendar) && isDate(units, from)) return null;
  // "Jasvinder Rai KC", "MIA WILL KNOW".
  if (isLoudElse(units, from, to)) return null;
  // "Can Ethan's mum ring?": a question, and a given name alone.
  if (
    to === from + 1 &&
    last.possessive &&
    first.token.first &&
    DOING.has(first.word) &&
    last.given === 3 &&
    last.family < 2
  )
    return null;
  if (isRankFirst(units, from, to) || holdsGrades(units, from, to) || holdsDegree(units, from, to))
    return null;
  if (isDish(units, from, to)) return null;
  // "Bean Uí Néill", "Bean Mhic Cárthaigh": Irish for "Mrs".
  if (first.word === 'bean' && isPart(units[from + 1] as Unit, PART.clan)) return null;
  // "Dylan H-P": letters alone stand for both family names.
  if (last.word[1] === '-' && last.word.length === 3 && first.given === 3) return null;
  // "Carys Orme Monday, Matt Uys Tuesday": when.
  if (to > from + 1 && last.word.endsWith('day') && WEEKDAY.test(last.word)) return null;
  // "H St Columba's 2.30": a match at home.
  if (first.initial && to > from + 1 && units[from + 1]?.word === 'st' && /^[ah]$/.test(first.word))
    return null;
  // "HEAD GIRL AVA STONE HEAD BOY NOAH BELL": the next office.
  if (last.word === 'head' && OFFICE.test(units[to + 1]?.word ?? '')) return null;
  // "Guto Ifan Bl 11", "Guto o Fl 11": the year. "Kelly Bros", "Rosa Delgado Bean Co.": firms.
  if (
    last.word === 'bl' ||
    last.word === 'fl' ||
    last.word === 'bros' ||
    (last.word === 'co' && to > from + 1)
  )
    return null;
  // "Bennett St gate": a street; the name "St John" goes on.
  if (last.word === 'st' || last.word === 'rd') return null;
  // "Ed Psych Olwen Pugh": an office cut short.
  if (last.word === 'psych') return null;
  // "RAF Wyton", "HMS Belfast", "GCSE English".
  if (first.token.shape === 'caps' && LETTERS_FIRST.has(first.word)) return null;
  // "Yes you CAN Teni": said loudly.
  if (
    first.token.shape === 'caps' &&
    first.common === 5 &&
    (first.given < 3 || first.word === 'can') &&
    first.style !== 'caps' &&
    last.token.shape !== 'caps'
  )
    return null;
  if (isInner(last) || last.initial || last.word.length < 2 || first.possessive) return null;
  if ((first.cue & CUE.sibling) !== 0) return null;
  // "Young Murdo", "wee callum reid": what kind of, and a given name alone or, in small letters, a whole name.
  if (
    first.common >= 3 &&
    /^(?:young|little|wee|big|old|poor)$/.test(first.word) &&
    (to === from + 1 ? last.given === 3 && last.family < 3 : !first.capital)
  )
    return null;
  // "Babcia Hania", "Nani Ji": kin or a word of honour, with a given name alone.
  if (
    to === from + 1 &&
    (((first.cue & CUE.kin) !== 0 && (last.given >= 1 || last.unknown) && last.family < 3 && first.capital) ||
      (last.word === 'ji' && last.capital && !first.familyFirst))
  )
    return null;
  // "our jannie Dougie": what somebody is, in small letters before the capital.
  if (!first.capital && last.capital && (first.cue & (CUE.staff | CUE.role | CUE.kin)) !== 0) return null;
  // "Mae Elis Pritchard wedi ennill": Welsh for "is", not the given name.
  if (
    first.word === 'mae' &&
    first.token.first &&
    units.slice(to + 1, to + 5).some((u) => /^(?:yn|wedi|mewn|am|ar)$/.test(u.word))
  )
    return null;
  let count = 0;
  let extra = 0;
  let given = asGiven(first);
  let turnedGiven = asGiven(last);
  let leading = given >= 0.8 || first.initial;
  for (let i = from; i <= to; i++) {
    const u = units[i] as Unit;
    if (isInner(u)) continue;
    count++;
    if (i === from || i === to) continue;
    // "Wilberforce House Head of House".
    if (u.possessive || u.word === 'house') return null;
    if (u.initial) {
      extra += 0.3;
      continue;
    }
    // "Thảo My Nguyen", "Bao An Tran": a middle name that is a small word in English.
    if (isMiddle(units[i - 1] as Unit, u, units[i + 1] as Unit)) {
      extra += 0.3;
      continue;
    }
    // "Nic an Bhaird", "Mac na Mara".
    if (isArticle(units[i - 1] as Unit, u)) continue;
    const g = asGiven(u);
    turnedGiven = Math.max(turnedGiven, g);
    const worth = Math.max(g, asFamily(u));
    if (leading && g > given && g >= 1.2) {
      // The stronger of several given names counts; those before it say that a name begins.
      extra += 0.4;
      given = g;
    } else {
      leading = leading && g >= 0.8;
      extra += isPart(u, PART.particle) ? 0.3 : Math.min(0.6, worth - 0.7);
    }
  }
  // "Kevin De | Bruyne": a particle with a capital, which goes on.
  const beyond = units[to + 1];
  if (isPart(last, PART.onlyParticle) && beyond?.at === last.at + 1 && beyond.capital) return null;
  if (cutsPair(first, last, beyond)) return null;
  if (count < 2 || count > 5 || first.word === last.word) return null;
  if (count > 2 && isPart(last, PART.period)) return null;
  const second = units[from + 1] as Unit;
  if (
    count > 2 &&
    first.common === 5 &&
    asGiven(second) >= 2 &&
    !(first.given === 3 && !DOING.has(first.word))
  )
    extra -= 1.2;
  if (count > 2) extra -= setBefore(first, second, last);
  // "Jasper Tan Wei Jie": an English given name, then the name as the family writes it.
  const inside =
    count > 2 && second.familyFirst && second.given < 3 && restAreNames(units, from + 1, to)
      ? given + asFamily(second) + 0.6 * (count - 2)
      : -9;
  // The capital alone says that an ordinary word is a family name here: enough to look at, not to be sure.
  const lastAs = follows(units[to - 1], last)
    ? Math.max(asFamily(last), last.common === 5 ? -1.6 : -1.2)
    : asFamily(last);
  const straight = Math.max(given + lastAs, inside);
  // A family name first: in capitals before a name that is not, or of a tradition that writes it so.
  const shouted =
    first.token.shape === 'caps' &&
    last.token.shape === 'cap' &&
    (first.word.length > 2 ||
      (first.word.length === 2 &&
        (first.familyFirst ||
          isPart(first, PART.onlyParticle) ||
          (isPart(first, PART.leading) && isShout(second)))));
  // "DE SOUSA Rui", "VAN DEN BERG Sophie".
  const head = shouted ? shoutedHead(units, from, to) : from;
  let turned =
    asFamily(units[head] as Unit) +
    turnedGiven +
    (first.familyFirst ? 0.6 : shouted ? 0.8 : last.family === 0 ? -0.4 : -1.2);
  if (!evident(units, from, to)) extra -= 0.8;
  if ((last.common >= 3 && last.given < 2) || (head === from && isPart(first, PART.onlyParticle)))
    turned = -9;
  if (goesBeside(units, from, to, turned > straight)) return null;
  if (shouted && cutsShout(beyond, units[to + 2], last)) turned -= 3;
  // "On Friday Orla won", "Young Orla": an ordinary word with a capital of its own is no family name that comes first.
  if (
    first.common >= 3 &&
    !first.familyFirst &&
    !shouted &&
    first.given < 2 &&
    (first.cue & CUE.softTitle) === 0
  )
    turned -= first.family === 3 && last.given === 3 && last.common <= 1 ? 1 : 2;
  const order = turned > straight ? 'family-first' : 'given-first';
  let score = Math.max(straight, turned) + extra;
  if (first.familyFirst && count <= 4 && restAreNames(units, from, to))
    score = Math.max(score, asFamily(first) + 0.9 * (count - 1));
  if (count === 4 && isWholeOfSyllables(units, from, to)) score += 3;
  score += shapeOf(units, from, to) + thingOf(units, from, to);
  return { from, to, score, order };
}

/** What capitals, or their lack, say about the span in its sentence. */
function shapeOf(units: readonly Unit[], from: number, to: number): number {
  let plus = 0;
  let lower = 0;
  let words = 0;
  let commonWords = 0;
  for (let i = from; i <= to; i++) {
    const u = units[i] as Unit;
    if (isInner(u) || (i > from && isArticle(units[i - 1] as Unit, u))) continue;
    words++;
    if (!u.capital) lower++;
    if (u.common >= 3) commonWords++;
    // BBC, RT, MCFC: capitals among words that have none are letters, not a name.
    const shouted = u.token.shape === 'caps' && u.word.length > 1 && u.style !== 'caps';
    if (shouted && u.family < 2 && (u.given < 2 || u.word.length <= 3))
      plus -= u.given === 3 ? 0.7 : u.word.length <= 4 ? 2 : 0.8;
  }
  const first = units[from] as Unit;
  if (lower > 0) {
    // Without capitals both must be names by the lists, and no ordinary words.
    plus -= (first.style === 'lower' ? 1.2 : 1.5) + commonWords * 1.1;
    for (let i = from; i <= to; i++) {
      const u = units[i] as Unit;
      if (u.capital || u.initial || isInner(u)) continue;
      if (u.common === 1 || u.common === 2) plus -= 0.5;
      if (u.given <= 1 && u.family <= 1) plus -= u.unknown ? 0.2 : 0.5;
    }
    const last = units[to] as Unit;
    // "nguyen thi minh anh": three words of a tradition that puts the family name first.
    if (first.familyFirst && words >= 3 && lower === words && restAreNames(units, from, to)) return plus;
    if (Math.max(first.given, first.initial ? 2 : 0, first.familyFirst ? 2 : 0) < 2) plus -= 0.8;
    if (last.family < 2 && last.given < 2) plus -= 0.5;
    return lower < words ? plus - 0.8 : plus;
  }
  if (first.style === 'caps' || first.token.shape === 'caps')
    plus -=
      0.3 +
      commonWords * 0.3 +
      ((units[to] as Unit).common === 5 && (units[to] as Unit).family < 3 ? 1.5 : 0);
  else if (first.style === 'title') plus -= 0.2 + commonWords * 0.5;
  else if (first.token.first) plus -= first.common >= 3 ? 0.6 : 0;
  else plus += commonWords > 0 ? 0.4 : 0.1;
  return plus;
}
