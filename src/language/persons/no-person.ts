import type { Token, View } from '../../engine/doc.ts';
import { CUE, viewCues } from '../cues.ts';
import { keptWith } from '../kept.ts';
import { knowHash } from '../lexicon/know.ts';
import { hashPhrase } from '../lexicon/table.ts';
import { setOf } from '../sets.ts';
import { isPart, PART } from './parts.ts';
import type { Span } from './score.ts';
import { isMadeOf } from './topics.ts';
import type { Unit } from './units.ts';

/*
 * Runs of words with capitals that name a place, a title, a class, another school or a king, and no person of today.
 */

/** "West Ham Park" → the span "Ham Park" is the rest of a place. */
export function cutOffPlace(units: readonly Unit[], { from, to }: Span): boolean {
  const third = units[to + 1];
  const one = units[from];
  const two = units[to];
  if (
    one &&
    two &&
    third &&
    to === from + 1 &&
    third.at === two.at + 1 &&
    knowHash(hashPhrase(one.word, two.word, third.word)).place
  )
    return true;
  return (from > 0 && arePlace(units[from - 1], one)) || arePlace(two, third);
}

/** Two words with capitals, side by side, that are a place's name. */
const arePlace = (x: Unit | undefined, y: Unit | undefined): boolean =>
  x !== undefined &&
  y !== undefined &&
  y.at === x.at + 1 &&
  x.capital &&
  y.capital &&
  knowHash(hashPhrase(x.word, y.word)).place;

const FIXTURE = /\b(?:away|fixtures?|draw|next up|lost to|semi|quarter|opponents|league)\b/;

/** Does the view speak of matches? Asked once for each view, so that long lists stay cheap. */
export const ofFixtures = keptWith((view) => FIXTURE.test(view.folded));

/** "at Colton Hills". */
export const ofLand = (u: Unit): boolean =>
  u.common >= 3 && ((u.cue & CUE.thing) !== 0 || isPart(u, PART.land));

const OPENING = new Set(["'", '"', '“', '‘', '«']);

/** What a picture or a song is made in or of, behind its title. */
const MADE_IN =
  /^(?:lino|linocut|lino-?print|oils?|oil|acrylics?|watercolours?|pastels?|charcoal|pencil|ink|biro|collage|print|screenprint|etching|monoprint|photograph|photo|clay|ceramics?|mixed|gouache|textiles?|batik|felt|wire|wood|digital|chalk|graphite|words|lyrics|music|tune|film|animation|poem|sonnet|short|song|piano|solo)$/;
/** Behind the quote that closes a title: "', lino", "' – words by", "' (oil)". */
const TITLE_ENDS = /^['"”’»] ?(?:[,(–—:-] ?)?(\p{L}+)/u;
/** "Ada Firth, 'Nana Praying', lino", "'Tyne Song' – words Ada Firth": a title in quotes, and by whom or in what it is made. */
function isWorksTitle({ text, folded }: View, first: Unit, last: Unit): boolean {
  if (last.possessive || !/['"“‘«]/.test(text.charAt(first.token.start - 1))) return false;
  const made = TITLE_ENDS.exec(folded.slice(last.end, last.end + 24))?.[1] ?? '';
  return MADE_IN.test(made) || made === 'by';
}

/** "'Wee Red Hen and Other Drama'": the beginning of a title in quotes, which goes on with capitals. */
export function inTitle(view: View, first: Unit, last: Unit): boolean {
  const { tokens } = view;
  if (isWorksTitle(view, first, last)) return true;
  if (!OPENING.has(tokens[first.at - 1]?.text ?? '')) return false;
  const next = tokens[last.at + 1];
  return (
    next?.kind === 'word' &&
    next.shape === 'cap' &&
    next.sentence === last.token.sentence &&
    last.common >= 2 &&
    !last.possessive
  );
}

/** "Kite Andrei M": a class, and a given name with an initial. */
export function beforeInitial(units: readonly Unit[], { from, to }: Span): boolean {
  const first = units[from] as Unit;
  const last = units[to] as Unit;
  const then = units[to + 1];
  return (
    to === from + 1 &&
    (first.common >= 1 || last.family < 2) &&
    first.given < 3 &&
    !first.familyFirst &&
    last.given === 3 &&
    then?.initial === true &&
    then.at === last.at + 1 &&
    !(units[to + 2]?.at === then.at + 1 && units[to + 2]?.capital)
  );
}

/** "Three Anastasia Krupniks": more than one of a name. */
export const counted = (before: Token, last: Unit): boolean =>
  last.word.endsWith('s') &&
  last.family < 2 &&
  (last.common === 0 || last.family === 0) &&
  !/^(?:one|an?|another)$/.test(before.folded);

/** "Laughed at X's joke", "look at X go": what is done at somebody. */
export const isTowards = ({ tokens }: View, first: Unit, last: Unit): boolean => {
  const doing = tokens[first.at - 2]?.folded ?? '';
  return AT_ONE.has(doing) || (/^look(?:ed|ing)?$/.test(doing) && GO.has(tokens[last.at + 1]?.folded ?? ''));
};
const AT_ONE = setOf(
  'laugh laughed laughing smile smiled smiling wave waved waving shout shouted shouting giggled giggling grinned grinning winked aimed stared roared yelled clapped',
);
const GO = setOf('go fly dance run');

/** "Tia Green v Zak Moor", "she beat Ava Hall": the other of two, where the one before is somebody. */
export function isOpponent({ tokens }: View, units: readonly Unit[], from: number): boolean {
  const at = (units[from] as Unit).at - 2;
  if (/^s?he$/.test(tokens[at]?.folded ?? '')) return true;
  let i = from - 1;
  while (i > 0 && (units[i] as Unit).at > at) i--;
  const [given, family] = [units[i - 1], units[i]];
  return (
    family?.at === at &&
    given?.at === at - 1 &&
    given.given === 3 &&
    given.common < 3 &&
    family.capital &&
    (family.family >= 1 || family.unknown) &&
    !family.possessive
  );
}

/** "27 Wester Lea, IV2 5ZZ", "Brook Cottage, Mortimer Lane, SY8 0QQ": the street of an address. */
export const addressed = ({ tokens, text }: View, first: Unit, last: Unit): boolean =>
  (tokens[first.at - 1]?.kind === 'number' || (last.cue & CUE.thing) !== 0) &&
  /^,?\s*(?:[\p{L}' -]{3,30},\s*)?[A-Z]{1,2}\d[\dA-Z]?\s*\d[A-Z]{2}\b/iu.test(
    text.slice(last.end, last.end + 50),
  );

/** "Tilly Hargest (Lacon Childe)": the school or club of the one just named. */
export const inBrackets = ({ tokens }: View, first: Unit, last: Unit): boolean =>
  tokens[first.at - 1]?.text === '(' &&
  tokens[last.at + 1]?.text === ')' &&
  tokens[first.at - 2]?.kind === 'word' &&
  tokens[first.at - 2]?.shape === 'cap';

/** "U16s v William Brookes", "hockey away to Thomas Adams": another school, called by its founder. */
export function teamAway({ tokens, folded }: View, at: number): boolean {
  const before = tokens[at - 1];
  const team = tokens[at - 2];
  if (!before || !team) return false;
  if (team.folded === 'away' && /^(?:to|at|against|v|vs)$/.test(before.folded)) return true;
  if (!isPart(before, PART.versus) || before.folded === 'beat') return false;
  return (
    /^(?:u\d{1,2}s?|y\d{1,2}|\d(?:st|nd|rd|th)|xi|xv|vii|teams?|home|away|boys|girls|lads|juniors|seniors|rugby|hockey|football|netball|cricket)$/.test(
      team.folded,
    ) &&
    /\b(?:ko|kick|pushback|tonight|today|match|fixture|home|away|minibus|squad|league|cup)\b/.test(folded)
  );
}

const ROYAL = new Set(
  'william harry charles george louis charlotte kate catherine edward andrew philip elizabeth victoria albert anne camilla henry james john richard arthur alfred harold tut tutankhamun mary midas lear solomon david herod wenceslas kong julien latifah boudicca cleopatra nefertiti elsa anna diana'.split(
    ' ',
  ),
);

/** "Queen Elizabeth", "King Charles": a title that is a name, and a royal name after it. */
export const isRoyal = (first: Unit, second: Unit): boolean =>
  (first.cue & CUE.softTitle) !== 0 && ROYAL.has(second.word);

/** "collecting Blair Sun 1ish", "Arbeia Monday": a day, which has a capital of its own. */
export const endsInDay = ({ tokens }: View, first: Unit, last: Unit): boolean =>
  SHORT_DAYS.has(last.word)
    ? tokens[last.at + 1]?.kind === 'number'
    : last.word.length > 5 && last.word.endsWith('day') && first.given < 2 && isPart(last, PART.calendar);
/** And "dan", Welsh for "under": "tîm dan 11". */
const SHORT_DAYS = new Set(['sun', 'sat', 'mon', 'wed', 'fri', 'dan']);

const ofStage = keptWith((view) => viewCues(view).some((bits) => (bits & CUE.stage) !== 0));

/** "Bossy King - Zuzanna Mazurek; First Mate Rosie – Priya Nair": the part, before whom it is given to. */
export function partInPlay(view: View, units: readonly Unit[], { from, to }: Span): boolean {
  const first = units[from];
  const last = units[to];
  const given = units[to + 1];
  const family = units[to + 2];
  if (!first || !last || !given || !family || given.at !== last.at + 2 || family.at !== given.at + 1)
    return false;
  return (
    /^[:–—-]$/.test(view.tokens[last.at + 1]?.text ?? '') &&
    (first.given < 3 || first.common >= 3) &&
    given.capital &&
    family.capital &&
    given.given >= 2 &&
    given.given >= first.given &&
    (family.family >= 1 || family.unknown) &&
    ofStage(view)
  );
}

/** "Ramsay Hall is closed", "Dalton House will be open": a building of which it is told whether people may go in. */
export function isOpened({ tokens }: View, last: Unit): boolean {
  if (last.common < 2 || (last.cue & CUE.thing) === 0) return false;
  let i = last.at + 1;
  while (BEING.has(tokens[i]?.folded ?? '') && i < last.at + 4) i++;
  return i > last.at + 1 && OPENED.has(tokens[i]?.folded ?? '') && !OF_ONE.has(tokens[i + 1]?.folded ?? '');
}
/** "Open about his dyslexia", "locked out of his iPad", "free from hospital". */
const OF_ONE = setOf('about with out from');
const BEING = new Set('is are was will be remains stays now currently still'.split(' '));
const OPENED = new Set(
  'closed shut open reopening locked flooded booked available full free out-of-bounds accessible cordoned'.split(
    ' ',
  ),
);

/** "Will Field trip letters go home?": a question opens with a doing word, and the next is part of what is asked about. */
export function opensQuestion(view: View, { word, token }: Unit, last: Unit): boolean {
  if (!token.first || !ASKS.has(word) || last.common < 3 || last.token.shape === 'caps') return false;
  if (view.tokens[last.at + 1]?.shape !== 'lower') return false;
  const sentence = view.sentences[token.sentence];
  return sentence !== undefined && view.folded.slice(sentence.start, sentence.end).trimEnd().endsWith('?');
}
const ASKS = new Set(['will', 'can', 'may']);

/** "Jack Petchey-style awards", "Picasso-inspired": what is like somebody, and nobody. */
const isInStyle = ({ word, text }: Unit): boolean => {
  const at = word.lastIndexOf('-');
  return at > 1 && STYLED.has(word.slice(at + 1)) && text.charCodeAt(at + 1) >= 97;
};
const STYLED = new Set(
  'style esque inspired themed type like shaped sized based led run owned sponsored funded winning era level only wide'.split(
    ' ',
  ),
);

/** "Plymouth Young Writers", "Kent Young Chef": a prize or a body, by a place and whom it is for. */
function ofTheYoung({ tokens }: View, first: Unit, last: Unit): boolean {
  // "Coventry Young Coders": the whole of it is taken for a name.
  if (last.at === first.at + 2 && tokens[first.at + 1]?.text === 'Young')
    return first.place && last.given < 2 && last.token.shape === 'cap' && BODIES.test(last.word);
  if (last.word !== 'young' || last.token.shape !== 'cap' || last.at !== first.at + 1) return false;
  // "Dan Young Artist of the Year": a given name that is no place's.
  if (first.given === 3 && !first.place && first.common < 3) return false;
  const next = tokens[last.at + 1];
  return next?.kind === 'word' && next.shape === 'cap' && YOUNG.test(next.folded) && !next.first;
}
/** Ends a firm's name, wherever it stands. */
const FIRM = new Set(['ltd', 'plc', 'llp', 'cic', 'inc']);
/** "Junior Lancashire Police Cadets": the young of a place. */
const isJuniorBody = ({ tokens }: View, first: Unit, last: Unit): boolean =>
  first.word === 'junior' &&
  last.at === first.at + 1 &&
  last.place &&
  tokens[last.at + 1]?.shape === 'cap' &&
  !tokens[last.at + 1]?.first;
const BODIES = /^(?:[a-z]{3,}(?:ers|ors|ians|ists|eers)|people|voices)$/;
const YOUNG =
  /^(?:[a-z]{3,}(?:ers|ors|ians|ists|eers|ets|tes)|people|voices?|chef|film|artist|writer|musician|enterprise|reporter|scientist|engineer)'?$/;

/** "Happy Darwin Day", "it's Anning Day", "International Roma Day": a day that is called after somebody or something. */
const isFeast = ({ tokens }: View, first: Unit, last: Unit): boolean =>
  last.word === 'day' &&
  last.at === first.at + 1 &&
  last.token.shape !== 'lower' &&
  !last.possessive &&
  !/^(?:who|whose)$/.test(tokens[last.at + 1]?.folded ?? '') &&
  FEASTS.has(tokens[first.at - 1]?.folded ?? '');
const FEASTS = new Set(
  "happy it's its its celebrate celebrating celebrated mark marking marked international world national global european".split(
    ' ',
  ),
);

/** What is called or made after somebody or somewhere, by its last word. */
export const isNamedAfter = (view: View, first: Unit, last: Unit): boolean =>
  isInStyle(last) ||
  isMadeOf(first.word, last.word, view.tokens[last.at + 1]?.folded ?? '') ||
  ofTheYoung(view, first, last) ||
  isJuniorBody(view, first, last) ||
  FIRM.has(last.word) ||
  isFeast(view, first, last) ||
  inMatch(view, first, last);

/** "Arnold Hill 3 Heron 2": a score between two schools; who scored is told with a comma between. */
function inMatch({ tokens }: View, first: Unit, last: Unit): boolean {
  if ((last.cue & CUE.thing) === 0 && !isPart(last, PART.land)) return false;
  const [own, then] = [tokens[last.at + 1], tokens[last.at + 2]];
  if (own?.kind !== 'number' || then?.kind !== 'word' || then.sentence !== first.token.sentence) return false;
  let i = last.at + 3;
  while (i < last.at + 6 && tokens[i]?.kind === 'word' && tokens[i]?.shape === 'cap') i++;
  return (then.shape === 'cap' || then.folded === 'us') && tokens[i]?.kind === 'number';
}
