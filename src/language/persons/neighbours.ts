import type { View } from '../../engine/doc.ts';
import { famous, wellKnown } from '../lexicon/people.ts';
import type { Span } from './score.ts';
import type { Unit } from './units.ts';

/** "Captain Tom Day", "Sir Bobby Robson Way": with the word before or after it, the words are a known thing's or person's. */
export function partOfKnown(view: View, units: readonly Unit[], { from, to }: Span): boolean {
  const words = (a: number, b: number): string[] => units.slice(a, b + 1).map((u) => u.word);
  const before = units[from - 1];
  const first = units[from];
  const last = units[to];
  const after = units[to + 1];
  const left = before?.capital === true && before.at === (first as Unit).at - 1;
  const right = after?.capital === true && after.at === (last as Unit).at + 1 && !(last as Unit).possessive;
  return (
    (left && famous(words(from - 1, to)) === 'thing') ||
    (right && famous(words(from, to + 1)) === 'thing') ||
    // "Marie Skłodowska | Curie": somebody known, with one name more.
    (right && to === from + 1 && wellKnown([(first as Unit).word, after.word])) ||
    // The first word belongs to the known name before: "Captain Tom | Day".
    (left &&
      from === to - 1 &&
      !isHead(units[from - 2], before) &&
      !(before.word === 'captain' && last?.word !== 'day' && doesAfter(view, (last as Unit).at + 1, true)) &&
      wellKnown(words(from - 1, from)) &&
      !wellKnown(words(from, to)))
  );
}

/** "HEAD BOY GEORGE ALLOTT": an office, and no singer. */
const isHead = (head: Unit | undefined, office: Unit | undefined): boolean =>
  head?.word === 'head' && (office?.word === 'boy' || office?.word === 'girl');

const WHEN =
  /^(?:mon|tues?|wed(?:nes|s)?|thu(?:r|rs)?|fri|sat(?:ur)?|sun)(?:day)?$|^(?:today|tomorrow|next|this|coming|fast|soon|january|february|march|april|may|june|july|august|september|october|november|december|\d+(?:st|nd|rd|th)?)$/;
/** "Poppy Day is Tuesday": a day of the year, not a child of that name. */
export function datedDay({ tokens }: View, at: number): boolean {
  const next = tokens[at + 1];
  if (!next || !/^(?:is|on|falls|[:–—-])$/.test(next.folded)) return false;
  const on = tokens[at + 2]?.folded === 'on' ? at + 3 : at + 2;
  const then = tokens[on];
  // "Abi Day - 2nd in the county".
  if (/^\d+(?:st|nd|rd|th)$/.test(then?.folded ?? '') && tokens[on + 1]?.folded === 'in') return false;
  return then !== undefined && WHEN.test(then.folded);
}

const oneOf = (...lines: readonly string[]): string => lines.join(' ').replaceAll(' ', '|');

/** What somebody did. */
const DID = oneOf(
  'sang sung ran swam rang caught made wrote drew told took gave got went came did found built brought bought',
  'taught thought kept lost met sat slept spent stood threw won wore beat became began broke chose drove ate',
  'fell felt flew forgot froze grew heard held knew rode said saw sent shone spoke spun stole struck swept swung',
  'understood woke bowled dived dug fed spelt learnt leapt dealt scored',
);
/** Words that go on about a person rather than make a thing of the words before. */
const GOES_ON = oneOf(
  "is was has had have will would can could should does do may might must isn't wasn't hasn't didn't can't",
  'today yesterday tonight then now also just really even always never again here there too already still finally',
  'and or but with for from in on at to by as so if because when while after before since until who whose whom',
  'read led left hid hit hurt let lay put rose set shot burnt bent lent',
  'aged about how absolutely totally nearly almost only both all',
);
const DEED = new RegExp(`^(?:${DID})$|[a-z]{2}ed$`);
const PERSON = new RegExp(`^(?:${DID}|${GOES_ON})$|[a-z]{2}ed$|[a-z]{3}s$`);

/** Is the word at `i`, in small letters, what somebody did (`deed`), or at least one that goes on about a person? */
export const doesAfter = ({ tokens }: View, i: number, deed: boolean): boolean => {
  const token = tokens[i];
  return token?.kind === 'word' && token.shape === 'lower' && (deed ? DEED : PERSON).test(token.folded);
};

/** "Oluwadamilola (Dami) Fashanu-Reid": a given name and, in brackets, what the child is called stand before unit `i`. */
export function isCalled({ tokens }: View, units: readonly Unit[], i: number): boolean {
  const { at } = units[i] as Unit;
  if (tokens[at - 1]?.text !== ')') return false;
  let open = at - 2;
  while (open > at - 5 && tokens[open]?.text !== '(') open--;
  if (tokens[open]?.text !== '(' || tokens[open + 1]?.shape !== 'cap') return false;
  return units.some((u) => u.at === open - 1 && u.capital && (u.given >= 1 || u.unknown) && u.common < 3);
}
