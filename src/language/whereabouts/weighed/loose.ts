import type { Token, View } from '../../../engine/doc.ts';
import type { Fact, PlaceFact, TimeFact } from '../../../engine/facts.ts';
import { classesOf, wordClasses } from '../../classes.ts';
import { entryAtToken, UNASKED } from '../../lexicon/entry.ts';
import { know } from '../../lexicon/know.ts';
import { FIGURE, figures } from '../../numbers.ts';
import { createPhrases } from '../../phrases.ts';
import { glued, isCapital, isPlain, rightOf } from '../../places/phrase.ts';
import { SHORT_STREET_ENDS, STREET_ENDS } from '../../streets.ts';
import { isPaced, isVehicle } from '../../times/not-times.ts';
import { NUMBER_NOUNS } from '../../times/words.ts';

/** A place or a time that no recogniser would state, and the tokens that it covers (half-open). */
export type Loose = { readonly fact: PlaceFact | TimeFact; readonly from: number; readonly to: number };

/** Words of time that say when only in the right company. */
const WORDS = createPhrases({
  now: 'now|right now|just now|as we speak|at the moment|atm|the day|the morn|the nicht|the night|the noo|noo|rn|this very minute',
  part: `teatime|tea time|tea-time|dinner time|dinnertime|dinner-time|bedtime|breakfast|breakfast time|supper|suppertime|lunch|dinner|break|breaktime|playtime
registration|register|assembly|form time|tutor time|period one|period two|period three|period four|period five|period six|period 1|period 2|period 3|period 4|period 5|period 6|period 7|lesson 1|lesson 2|lesson 3|lesson 4|lesson 5|lesson 6|p1|p2|p3|p4|p5|p6|first period|last period|mid morning|mid-morning|mid afternoon|mid-afternoon
early morning|late afternoon|late evening|late morning|nightfall|sunrise|sunset|the bell|final bell|last bell|home bell|school bell|morning|afternoon|evening|early|crack of dawn|all night|overnight|night one|night two|night three|day one|day two|day three|day four|day five`,
  unit: 'min|mins|minutes|minute|hr|hrs|hour|hours|days|nights|sleeps|weeks',
  day: 'mon|monday|mondays|munday|tue|tues|tuesday|teusday|tusday|wed|weds|wednesday|wensday|wendsday|wednsday|wedensday|thu|thur|thurs|thursday|thrusday|thirsday|fri|friday|firday|sat|saturday|saterday|sun|sunday|tomorro|tommorow|tommorrow|tomorow|2mrw|tmr|tmrow',
});

const NUMBER = 1;
const PART = 2;
const LED = 4;
const TOWARDS = 8;
const NO_NOUN = 16;
const ARTICLE = 32;
/** A phrase of `WORDS` begins with it. */
const BEGINS = 64;
const CLASS = 128;
const YEAR = 256;
const STREET = 512;
/**
 * Numbers in words; parts of an hour; what leads to a time; what leads to a place; what is none; articles; what begins
 * a phrase; words before a class or a year, and those that head one; streets.
 */
const LISTS = wordClasses(
  'an a one two three four five ten fifteen twenty thirty forty half couple',
  'half hauf quarter',
  'at by till til until untill from about around approx aboot circa after before for back home hame leave leaving leaves depart dep departs departing start starts ret return returning ko k.o off meet meeting eta tip curtain bus coach minibus train away due now hauf half past quarter is are goes and & then , : - – ( ~ @',
  'at @ to tae in near from frae fae for via round around down up outside opposite by then visiting visit leaving reached off into through past behind inside over → ➡ – - : ,',
  'school home work it them us me you him her all one least last first the a an our your my their his this that these those and or be do get see go have make take come shd wd cd cld wld shld cos coz',
  'the a our',
  WORDS.firsts(),
  'dosbarth ddosbarth bl blwyddyn flwyddyn cyfnod',
  'bl blwyddyn cyfnod',
  `${STREET_ENDS} ${SHORT_STREET_ENDS}`,
);
function listsOf(token: Token): number {
  const entry = entryAtToken(token);
  if (entry.loose === UNASKED) entry.loose = classesOf(LISTS, entry.hash);
  return entry.loose;
}

const TIME_FIRST = 40;

/** Loose candidates in the tokens that no fact of place, time or class covers. */
export function looseOf(view: View, cover: readonly (Fact | null)[]): readonly Loose[] {
  const { tokens } = view;
  const out: Loose[] = [];
  const free = (i: number): boolean => {
    const fact = cover[i];
    return !fact || fact.kind === 'person';
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!free(i) || (token.kind !== 'word' && token.kind !== 'number')) continue;
    const to = out.length < TIME_FIRST ? (timeAt(tokens, i) ?? placeAt(tokens, i, free)) : null;
    if (!to) continue;
    const field = view.id;
    const start = token.start;
    const end = (tokens[to.to - 1] as Token).end;
    const fact: PlaceFact | TimeFact =
      to.kind === 'time'
        ? { kind: 'time', field, start, end, form: 'vague', evidence: ['loose', to.how] }
        : { kind: 'place', field, start, end, role: 'venue', evidence: ['loose', to.how] };
    out.push({ fact, from: i, to: to.to });
    i = to.to - 1;
  }
  return out;
}

type Read = { readonly kind: 'time' | 'place'; readonly how: string; readonly to: number };

const isIn = (tokens: readonly Token[], i: number, list: number): boolean =>
  i >= 0 && (listsOf(tokens[i] as Token) & list) !== 0;

function timeAt(tokens: readonly Token[], i: number): Read | null {
  const token = tokens[i] as Token;
  // Most words are none of these.
  if (token.kind === 'word' && !isIn(tokens, i, NUMBER | PART | BEGINS)) return null;
  const next = tokens[i + 1];
  const number = isIn(tokens, i, NUMBER) || (figures(token) & FIGURE.upToThree) !== 0;
  if (number && isPaced(tokens, i)) return null;
  if (number && next && glued(token, next)) {
    // "Running about 25 late".
    if (next.folded === 'late' && RUNS.test(tokens[i - 1]?.folded ?? ''))
      return { kind: 'time', how: 'late', to: i + 2 };
    const unit = WORDS.at(tokens, i + 1);
    if (unit?.tags[0] === 'unit') {
      if (describes(tokens, token, next, unit.to)) return null;
      const late = /^(?:late|behind|away|delay|time)$/.test(tokens[unit.to]?.folded ?? '') ? 1 : 0;
      return { kind: 'time', how: late ? 'late' : 'count', to: unit.to + late };
    }
  }
  if (token.kind === 'number') {
    if ((figures(token) & FIGURE.hour) === 0) return null;
    const sure = /[.:ap]/.test(token.folded);
    // "11 of ours", "bus 14".
    if (!sure && (next?.folded === 'of' || Number(token.folded) > 12)) return null;
    if (!sure && !isIn(tokens, i - 1, LED) && !isInAgain(tokens, i)) return null;
    if (sure ? /^[£$€]$/.test(tokens[i - 1]?.text ?? '') : isVehicle(tokens, i) || isListed(tokens, i))
      return null;
    return { kind: 'time', how: sure ? 'clock' : 'hour', to: i + 1 };
  }
  if (isIn(tokens, i, PART) && next) {
    const skip = /^(?:past|to|tae)$/.test(next.folded) ? 2 : 1;
    const hour = tokens[i + skip];
    if (hour && HOUR.test(hour.folded)) return { kind: 'time', how: 'spoken', to: i + skip + 1 };
  }
  const word = WORDS.at(tokens, i);
  if (!word || word.tags[0] === 'unit') return null;
  // "Off to Southend for the day": how long, and no Scots "today".
  if (word.tags[0] === 'now' && token.folded === 'the' && LONG.test(tokens[i - 1]?.folded ?? '')) return null;
  // "Sat nav", and "Ynys Môn", which is no Monday.
  if (
    word.tags[0] === 'day' &&
    (NO_DAY.test(next?.folded ?? '') || token.text.toLowerCase() !== token.folded)
  )
    return null;
  // "Back 12.45 for a late dinner": what is eaten, and not when.
  if (word.tags[0] === 'part' && MEAL.test(token.folded) && SERVED.test(tokens[i - 1]?.folded ?? ''))
    return null;
  return { kind: 'time', how: word.tags[0] as string, to: word.to };
}

/** "Sat nav", "sun cream". */
const NO_DAY =
  /^(?:nav|navs|cream|creams|hat|hats|block|tan|glasses|screen|safety|down|in|on|by|outside|ootside|under|beside|behind|waiting|eating|watching|listening|here|there|next|with|round|quietly|nicely)$/;
const LONG = /^(?:for|of|in|during|all|through|throughout|into|save|seize|spend|spent|spending)$/;
const MEAL = /^(?:dinner|lunch|breakfast|supper)$/;
const SERVED =
  /^(?:a|late|early|hot|cold|packed|pack|own|christmas|roast|school|free|picnic|quick|big|fish|pub|their|his|her)$/;

/** "The two minute silence", "a ten minute walk": how long a thing is. Late or to go, it is a time after all. */
const describes = (tokens: readonly Token[], count: Token, unit: Token, to: number): boolean =>
  /^(?:minute|hour)$/.test(unit.folded) &&
  !/^(?:an|a|1|one|half)$/.test(count.folded) &&
  tokens[to]?.kind === 'word' &&
  !/^(?:late|behind|away|delay|time|or|to|and|from|off|out|more|hold)$/.test((tokens[to] as Token).folded);

/** "Bl 3 & 4", "P1 and 2", "coaches 2 and 3": a second number of the same kind. */
const isListed = (tokens: readonly Token[], i: number): boolean =>
  /^(?:&|and|a|\+|\/|,|-|–)$/.test(tokens[i - 1]?.folded ?? '') &&
  /^[a-z]{0,2}\d{1,2}$/.test(tokens[i - 2]?.folded ?? '') &&
  (/^[a-z]/.test(tokens[i - 2]?.folded ?? '') ||
    NUMBER_NOUNS.has(tokens[i - 3]?.folded ?? '') ||
    /^(?:coaches|buses|minibuses|years|classes)$/.test(tokens[i - 3]?.folded ?? ''));

const RUNS = /^(?:running|about|around|approx|be|roughly|least|another|now|still|nearly|maybe)$/;
/** "Out 10.30 in 2": the hour when they are in again. */
const isInAgain = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.folded === 'in' &&
  tokens[i - 2]?.kind === 'number' &&
  /^(?:out|off|leave|leaving)$/.test(tokens[i - 3]?.folded ?? '');

const HOUR = /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

const OWN_END = /^(?:gate|gates|entrance|door|doors|end|side|playground|car)$/;

/** "Teifi RIGHT NOW": a word that is shouted after a name is none of it. */
function beforeShout(tokens: readonly Token[], from: number, to: number): number {
  if ((tokens[from] as Token).shape === 'caps') return to;
  for (let k = from + 1; k < to; k++) {
    const t = tokens[k] as Token;
    if (t.shape === 'caps' && t.folded.length > 2 && entryAtToken(t).known.common > 0) return k;
  }
  return to;
}

/** Capitals that nobody knows, or an unknown word in lower case after a word that leads to a place. */
function placeAt(tokens: readonly Token[], i: number, free: (i: number) => boolean): Read | null {
  const token = tokens[i] as Token;
  if (token.kind !== 'word') return null;
  if (isCapital(token) && token.shape !== 'initial' && !isPlain(token)) {
    const known = token.folded.includes("'")
      ? know(token.folded.replace(/'s?$/, ''))
      : entryAtToken(token).known;
    // "Dosbarth Teifi": whose class, and not where.
    if (isIn(tokens, i - 1, CLASS) || isIn(tokens, i, YEAR)) return null;
    let to = rightOf(tokens, i);
    while (to > i && !free(to - 1)) to--;
    to = beforeShout(tokens, i, to);
    if (to <= i) return null;
    // "Bennett St gate": one of the school's own.
    if (to === i + 1 && isIn(tokens, i, STREET) && OWN_END.test(tokens[to]?.folded ?? '')) return null;
    const many = to - i > 1;
    // A capital at the head of a sentence says little, unless nobody knows the word.
    if (token.first && !many && known.common > 0) return null;
    return {
      kind: 'place',
      how: many ? 'capitals' : known.place ? 'capital place' : known.common > 0 ? 'capital word' : 'capital',
      to,
    };
  }
  if (token.shape !== 'lower' || isIn(tokens, i, NO_NOUN)) return null;
  const lead = isIn(tokens, i - 1, ARTICLE) ? i - 2 : i - 1;
  if (!isIn(tokens, lead, TOWARDS)) return null;
  const known = entryAtToken(token).known;
  if (known.common > 1 || (known.common > 0 && !known.place)) return null;
  if (known.given > 1 && !known.place) return null;
  return { kind: 'place', how: known.place ? 'small place' : 'small', to: i + 1 };
}
