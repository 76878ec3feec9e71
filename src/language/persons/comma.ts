import type { View } from '../../engine/doc.ts';
import { famous } from '../lexicon/people.ts';
import { LEADING_PARTICLES } from '../particles.ts';
import { setOf } from '../sets.ts';
import { isClassToken } from './beside.ts';
import { endsOwnName, isInRow } from './capitals.ts';
import { SUBJECTS } from './degrees.ts';
import { isPair } from './entries.ts';
import { asFamily, asGiven } from './given-family.ts';
import { goesOnInRow, goesOnRow, inAside, isPrizeWon, isRowOfTwo } from './given-rows.ts';
import { isGradesBefore } from './grades.ts';
import { isCalled } from './neighbours.ts';
import { adjoining, bearsFamily, goesOnSmall, isSmallGiven, ownFamily, ownGiven } from './own-halves.ts';
import { isPart, PART } from './parts.ts';
import { type Span, SURE } from './score.ts';
import { isEntered } from './semicolons.ts';
import { isSheetCode } from './sheet-codes.ts';
import { areSyllables } from './syllables.ts';
import { isYearly } from './topics.ts';
import { has, type Unit } from './units.ts';

/** Offices by their letters. */
const POSTS = setOf(
  'xi xv xiii vii iii salt slt ot senco sendco elsa dsl ewo hlta lsa ta tas sbm dht aht cfo ceo coo mp msp mla ms pcso pc hmi hmci cdt emsc eal sen ict',
);

/** Somebody or something known, whose name is not the given part of another. */
const isKnown = (words: readonly string[]): boolean => {
  const kind = famous(words);
  return kind !== null && kind !== 'listed';
};

const isUniversity = (u: Unit): boolean => u.place || (u.token.shape === 'caps' && u.word.length < 6);

/** Before where somebody is: "at KPMG, Lewis Carrick". */
const AT_PLACE = setOf('at near inside outside');
/** Before what one reads there. */
const READ = setOf('for read reads reading study studying in');

/** Right before somebody of whom it is told who it was: "it was Ugradar, Zakariya". */
const IS = new Set(['was', 'is', "it's", "that's", 'be']);
/** Said before one's own name at the end, or before somebody's: "Ta, Jan". */
const SIGNS_OFF = setOf('ta cheers regards love best yours thanks thx sorry bye morning xx');

/** "Good morning Paul, Spring term dates are on the website". */
const opensTerm = ({ tokens }: View, { word, at }: Unit): boolean =>
  isYearly(word, tokens[at + 1]?.folded ?? '');

/** "BEGUM, Amina", "Vasconcelos, João Pedro", "AL SAYED, Abdulrahman": family name, comma, given names. */
export function commaSpans(view: View, units: readonly Unit[]): Span[] {
  const out: Span[] = [];
  for (let i = 0; i + 1 < units.length; i++) {
    const u = units[i] as Unit;
    const next = units[i + 1] as Unit;
    if (next.at !== u.at + 2 || SIGNS_OFF.has(u.word)) continue;
    const comma = view.tokens[u.at + 1];
    if (comma?.text !== ',' || comma.start !== u.end) continue;
    if (next.token.sentence !== u.token.sentence) continue;
    let from = i;
    while (from > 0 && i - from < 3 && adjoining(units, from - 1) && partOfFamily(units[from - 1] as Unit, u))
      from--;
    let to = i + 1;
    while (
      to + 1 < units.length &&
      to - i < 3 &&
      adjoining(units, to) &&
      (partOfGiven(units[to + 1] as Unit, next) || (to === i + 1 && areSyllables(u, next, units[to + 1])))
    )
      to++;
    if (!alone(view, units, from, to) || isCalled(view, units, from) || opensTerm(view, next)) continue;
    if (isRowOfTwo(view, units, from, to) || isPrizeWon(view, units, from)) continue;
    const lead = view.tokens[(units[from] as Unit).at - 1];
    const led = from < i && LEADING.has((units[from] as Unit).word);
    // "GRACE TSHIMANGA, RYAN VARGHESE": full names in capitals, one after the other.
    const listed = u.token.shape === 'caps' && next.token.shape === 'caps' && from < i && to > i;
    if (listed && (units[from] as Unit).given >= 1 && (units[from] as Unit).word.length > 2) continue;
    const shouted = u.token.shape === 'caps' && u.word.length > 1 && next.token.shape !== 'caps';
    // "Pippa Lomas AAB, Rhys Bowen BBC", "Pippa (18) AAB, Northumbria": what the one before has got, and where they go.
    if (shouted && isGradesBefore(u, next, units[i - 1]?.at === u.at - 1)) continue;
    if (u.common >= 4 && !shouted && u.family < 3) continue;
    if (u.token.shape === 'caps' && lead?.text !== ';' && endsOwnName(units, i, i + 1)) continue;
    if (from === i && isInRow(view.tokens, u.token, u.at)) continue;
    // "Nightingale: ASHDOWN, Brunel: RAHMAN": the next label.
    if (shouted && lead?.text === ':' && view.tokens[(units[to] as Unit).at + 1]?.text === ':') continue;
    // "Law, LSE"; "off to York for Law, Yusuf to Cardiff": what one reads.
    if (
      SUBJECTS.has(u.word) &&
      u.token.shape === 'cap' &&
      (isUniversity(next) || READ.has(lead?.folded ?? ''))
    )
      continue;
    // "One at KPMG, Lewis Carrick with the vet": where the one before is.
    if (AT_PLACE.has(lead?.folded ?? '') && lead?.shape === 'lower') continue;
    // "Our SALT, Niamh Costello": what somebody is, in letters.
    if (shouted && POSTS.has(u.word) && from === i) continue;
    if (has(next, 'title') && next.given < 3) continue;
    if (u.capital !== next.capital || u.glued || (!u.capital && u.style === 'foreign')) continue;
    // "ESE, Rain", "OO, Java": letters, not a family name.
    if (shouted && u.word.length < 4 && u.family < 2) continue;
    const turned = asFamily(u) + asGiven(next);
    const straight = asGiven(u) + asFamily(next);
    // "all sorted Kelly, Tyler's coat is here": the first is spoken to, in the middle of a sentence.
    if (
      !shouted &&
      (units[to] as Unit).possessive &&
      view.tokens[(units[from] as Unit).at - 1]?.shape === 'lower'
    )
      continue;
    // "Elgar, Florence Price": the second is somebody known.
    const then = units[i + 2];
    if (then && then.at === next.at + 1 && isKnown([next.word, then.word])) continue;
    // "beat O'Dowd, Nikola Jankauskaite beat", "to Wells, Juan Diego Ospina to": what follows has a family name of its own.
    if (!shouted && !areSyllables(u, next, then) && ownFamily(units, i + 1, u.given === 3)) continue;
    // "IDA KLEIN, Bo Marriott", "alby thirkettle, kian larter": so has what comes before a given name.
    if (from >= i - 1 && ownGiven(units, i) && bearsFamily(units, i + 1)) continue;
    // "andre, tyrell bishop, kwame": a row in small letters, of which the second has a family name.
    if (!u.capital && u.given >= 2 && goesOnInRow(units, to)) continue;
    // "U. Shabir, Alfie thornley": the given name goes on with a family name in small letters.
    if (!shouted && goesOnSmall(units, i + 1)) continue;
    const ranked =
      lead?.kind === 'number' ||
      lead?.kind === 'newline' ||
      isSheetCode(view.tokens, (units[from] as Unit).at - 1) ||
      // "2. Wickramasinge, Sithara", "2) …".
      (/^[.)]$/.test(lead?.text ?? '') && view.tokens[(units[from] as Unit).at - 2]?.kind === 'number') ||
      /^(?:[:;/•*=→]|\d+(?:st|nd|rd|th))$/.test(lead?.folded ?? '');
    const entered = isListedSo(view, units, from, to);
    let score = turned + (shouted ? 1 : 0);
    const known =
      next.given >= 2 ||
      (next.given === 1 && next.common === 0 && isOfArabic(u)) ||
      (u.familyFirst && next.unknown && next.capital) ||
      (next.given === 1 && u.family >= 2 && u.capital && IS.has(lead?.folded ?? ''));
    // "it was Ugradar, Zakariya who left them": a word that no list holds, told of as somebody.
    const stranger =
      u.unknown &&
      next.common < 2 &&
      ((ranked && next.given >= 2) || (next.given === 3 && IS.has(lead?.folded ?? '')));
    if (stranger || entered) score = SURE;
    if (
      !shouted &&
      !entered &&
      ((u.family < 1 && !stranger && !led) || !known || (u.given === 3 && u.family < 3 && !led))
    )
      continue;
    // "Library Prize: ROUND, Ellie-Mae", "2 WEDGE, Callum": in capitals after a colon or rank even an ordinary word is a family name.
    if (shouted && next.given === 3 && ranked) score = SURE;
    // "Charlie → Leeds, Anu → York": a town ends what is said of the one before.
    if (u.place && !shouted && (next.place || u.family < 3)) continue;
    if ((u.word === next.word && from === i) || isPart(u, PART.calendar)) continue;
    if (!shouted && !stranger && !entered && straight > turned + 0.8 && !isOfArabic(u)) continue;
    // "2nd grant, nevaeh": an ordinary word behind a rank or sign, if families bear it much.
    const entry = ranked && u.family === 3 && next.given >= 2 && next.common < 2;
    if (!u.capital && (u.common > 0 || next.common > 0) && !entry) continue;
    score = Math.max(score, 0) + 0.4;
    if (score >= SURE - 0.6) {
      out.push({ from, to, score: Math.max(score, SURE), order: 'family-first' });
      i = to;
    }
  }
  return out;
}

/** Is it one entry of several between semicolons, of words that are nothing else? */
function isListedSo({ tokens }: View, units: readonly Unit[], from: number, to: number): boolean {
  const [first, last] = [units[from] as Unit, units[to] as Unit];
  return (
    first.capital &&
    first.common < 2 &&
    last.common < 2 &&
    !first.place &&
    !last.place &&
    (last.given > 0 || last.unknown) &&
    (first.given < 3 || first.family > 1) &&
    isEntered(tokens, first.at, last.at)
  );
}

/** A word before the family name that belongs to it: a particle, or another family name in the same style. */
const partOfFamily = (before: Unit, u: Unit): boolean =>
  // "St Hilaire, Kymani", "Mc Kenna, Aoife", "De Silva, Kian".
  (LEADING.has(before.word) && before.capital && u.capital && u.common < 3) ||
  (isPart(before, PART.inner) && before.word.length > 1) ||
  (before.token.shape === 'caps' &&
    u.token.shape === 'caps' &&
    ((before.family >= 2 && before.word.length > 2) || LEADING.has(before.word)));

/** "al-Mansoori": the article makes it a family name, which stands as a given name in lists too. */
const isOfArabic = ({ word, family }: Unit): boolean => family >= 2 && /^(?:al|el|as|ad|ash|an)-/.test(word);

const LEADING = setOf(LEADING_PARTICLES);

const partOfGiven = (after: Unit, next: Unit): boolean =>
  after.capital === next.capital &&
  (after.token.shape !== 'caps') === (next.token.shape !== 'caps') &&
  // "Grace, Amber M, Suki": a letter goes with the name before, but "I" and "A" are words.
  (after.initial ? !/^[ai]$/.test(after.word) : (after.given >= 1 || after.unknown) && after.common < 3);

/** Not one of a longer list of single names: nothing single stands before, and no comma with another after. */
function alone(view: View, units: readonly Unit[], from: number, to: number): boolean {
  const { tokens } = view;
  const first = units[from] as Unit;
  const last = units[to] as Unit;
  const before = tokens[first.at - 1];
  // "FIADH DONAGHY, JAXON BURNSIDE": full names in capitals, one after the other.
  if (
    before?.shape === 'caps' &&
    before.text.length > 1 &&
    before.sentence === first.token.sentence &&
    (units[from + 1] as Unit).token.shape === 'caps'
  )
    return false;
  // "Well joined, Papadakis, Nikos (9A2)": what is said before is in small letters, and no name of a list.
  if (
    before &&
    before.kind === 'punct' &&
    before.text === ',' &&
    first.token.shape !== 'caps' &&
    !inAside(units, from, to) &&
    !(
      first.capital &&
      (tokens[first.at - 2]?.shape === 'lower' ||
        tokens[first.at - 2]?.kind === 'number' ||
        /^[)\d]/.test(tokens[first.at - 2]?.text ?? '')) &&
      !goesOnRow(view, units, from) &&
      first.given < first.family &&
      first.family >= 2
    )
  )
    return false;
  const own = units[from - 1];
  // "Yohannes T. Woldemariam, Ifrah": a given name and its letter stand before.
  const named = units[from - 2];
  if (
    before?.text === '.' &&
    own?.initial &&
    own.at === first.at - 2 &&
    named?.at === own.at - 1 &&
    named.given >= 1 &&
    named.capital === first.capital
  )
    return false;
  // "maja grzybowska, rufaro mutasa": the family name of the one before.
  if (!first.capital && own && own.at === first.at - 1 && own.given >= 2) return false;
  // "kyle Thornley, Zara M": so too where the given name alone has no capital.
  if (first.capital && isSmallGiven(units, from - 1) && !isSheetCode(tokens, first.at - 1)) return false;
  if (
    before &&
    before.kind === 'word' &&
    before.sentence === first.token.sentence &&
    before.shape !== 'lower' &&
    first.token.shape !== 'caps' &&
    // "girls Y7 Carter, Olivia".
    !isClassToken(before) &&
    !isSheetCode(tokens, first.at - 1) &&
    !opensSentence(units[from - 1])
  )
    return false;
  const after = tokens[last.at + 1];
  const then = tokens[last.at + 2];
  if (
    after &&
    after.text === ',' &&
    then?.kind === 'word' &&
    then.shape === (last.initial ? first.token.shape : last.token.shape) &&
    first.token.shape !== 'caps'
  )
    return false;
  // "Lukas, Keerthana, and from Year 9 the newcomer": with one more, and nothing in capitals, it is a row of given names.
  const link = after?.text === ',' ? then : after;
  if (
    (link?.text === '&' || (link?.kind === 'word' && ANDS.has(link.folded))) &&
    first.token.shape !== 'caps' &&
    !(IS.has(before?.folded ?? '') && first.given === 0) &&
    !(after === link && isPair(tokens, units, from, to))
  )
    return false;
  return true;
}

/** And, in the languages of schools here. */
const ANDS = setOf('and a ac agus is');

/** "Also Hodkinson-Pye, Theo", "It's Carter, Olivia": a small word, with a capital because a sentence begins. */
const opensSentence = (u: Unit | undefined): boolean => u?.token.first === true && ADDS.has(u.word);
const ADDS = setOf('also then next today yesterday finally even plus again lastly only it that');
