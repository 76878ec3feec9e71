import type { View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { CUE } from '../cues.ts';
import { know } from '../lexicon/know.ts';
import { famous, wellKnown } from '../lexicon/people.ts';
import type { Found } from './found.ts';
import { isPart, PART } from './parts.ts';
import type { Span } from './score.ts';
import { staffOf } from './staff.ts';
import { CROWNED } from './titles.ts';
import type { Unit } from './units.ts';

/** "Nine Hermione Grangers, two Ian Rankins": several of somebody known, in costume or on a shelf. */
export function several(words: readonly string[]): Found['famous'] {
  const last = words.at(-1) as string;
  if (!last.endsWith('s') || know(last).family >= 2) return null;
  const known = famous([...words.slice(0, -1), last.slice(0, -1)]);
  return known === 'thing' ? null : known;
}

const VERBS = new Set(['will', 'may', 'mark', 'drew', 'chase', 'sue', 'rob', 'pat']);

/** "CEO Marcus Fenwick", "Quizmaster Andy Telfer": what somebody is, with a capital, and no given name itself. */
export const isOffice = (u: Unit): boolean =>
  (u.cue & (CUE.role | CUE.staff)) !== 0 &&
  u.given < 2 &&
  (u.common > 0 || u.family < 2 || u.token.shape === 'caps');

/** "Chwaraeodd Mali", "Mae Bedw wedi": the verb of a Welsh, Irish or Gaelic sentence, and a given name or a class. */
export function isVerbFirst({ tokens }: View, first: Unit, last: Unit): boolean {
  if (!first.capital) return false;
  if (first.word === 'mae')
    return tokens[first.at - 1]?.kind !== 'word' && WELSH_GOES_ON.has(tokens[last.at + 1]?.folded ?? '');
  return first.token.first && first.given < 2 && first.family < 2 && WELSH_VERB.test(first.word);
}
/** Good wishes that are given names too. */
const WISHES = /^(?:mubarak|mobarak|abhinandan|swagat|bravo)$/;
/** After whom "mae" tells of: has, is, is to. */
const WELSH_GOES_ON = new Set(['wedi', 'yn', "'n", 'newydd', 'am', 'hefyd']);

/** Verbs of the past in Welsh, and words that open a sentence in Irish and Gaelic. */
const WELSH_VERB =
  /^(?:(?:[a-z]{2,}(?:odd|wyd|asant)|aeth|daeth|gwnaeth|bu|mae|bydd|byddai|dyma|dyna|bhi|bha|rinne|chuaigh|meala-naidheachd|comhghairdeas|bhuaigh|thug|rinn|chaidh|fhuair|sheinn)$)/;

/** "May Queen", "Prom King": who is crowned at a school. */
const isCrowned = (kind: Unit | undefined, u: Unit): boolean =>
  kind?.at === u.at - 1 && /^(?:queen|king)$/.test(u.word) && CROWNED.has(kind.word);

/** "Codebreaker Alan Turing": where all but the first or last word is somebody known, that is the name. */
export function narrowed(units: readonly Unit[], span: Span, setting: Setting): Span {
  if (span.to - span.from < 2) return span;
  // "Fhuair Ruairidh MacAmhlaigh an duais": a word of another language opens the sentence.
  const head = units[span.from] as Unit;
  const given = units[span.from + 1] as Unit;
  if (head.style === 'foreign' && head.token.first && head.given < 2 && head.family < 2 && given.given === 3)
    return { ...span, from: span.from + 1 };
  // "Cafodd Twm Siôn ei gap cyntaf": in Welsh the verb stands first.
  if (head.token.first && head.given < 2 && head.family < 2 && given.given >= 2 && WELSH_VERB.test(head.word))
    return { ...span, from: span.from + 1 };
  // "Mubarak Aaliyah Rehman": good wishes, before a word that is a first name and nothing else.
  if (WISHES.test(head.word) && head.token.first && given.given === 3 && given.family < 2)
    return { ...span, from: span.from + 1 };
  // "May Queen Ava Thompson", "Prom King Tom Bell".
  if (isCrowned(units[span.from - 1], head) && given.given >= 2) return { ...span, from: span.from + 1 };
  if (span.to - span.from > 2 && isCrowned(head, given) && (units[span.from + 2] as Unit).given >= 2)
    return { ...span, from: span.from + 2 };
  if (isOffice(units[span.from] as Unit)) return { ...span, from: span.from + 1, order: 'given-first' };
  // "Bishop Jill Duff": a title that is a family name too, before a whole name.
  if (
    isPart(head, PART.office) &&
    (head.given < 3 || (head.cue & CUE.title) !== 0) &&
    given.given === 3 &&
    (units[span.to] as Unit).family >= 1 &&
    span.order === 'given-first'
  )
    return { ...span, from: span.from + 1 };
  const words = (from: number, to: number): string[] => units.slice(from, to + 1).map((u) => u.word);
  const known = (from: number, to: number): boolean =>
    wellKnown(words(from, to)) || staffOf(setting).is(words(from, to));
  if (known(span.from, span.to)) return span;
  if (known(span.from + 1, span.to)) return { ...span, from: span.from + 1 };
  // "Abu Bakr Choudhury": with a family name after it, it is somebody else.
  const end = units[span.to] as Unit;
  const another = end.family === 3 && end.common === 0 && !end.place;
  if (!another && known(span.from, span.to - 1)) return { ...span, to: span.to - 1 };
  // "Will Colin Doyle stay?": a doing word opens the sentence, and a whole name follows.
  const [first, second, last] = [units[span.from], units[span.from + 1], units[span.to]] as [
    Unit,
    Unit,
    Unit,
  ];
  if (
    first.token.first &&
    VERBS.has(first.word) &&
    second.given === 3 &&
    second.common < 3 &&
    last.family >= 2
  )
    return { ...span, from: span.from + 1 };
  return span;
}
