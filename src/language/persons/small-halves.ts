import type { View } from '../../engine/doc.ts';
import { isClass } from '../school-years.ts';
import { setOf } from '../sets.ts';
import { BY_MANY, BY_ONE } from './doings.ts';
import { begins, closes, isSite, leadsTo, MEDAL, SAYS_MORE, VIRTUES } from './lowered.ts';
import { isPart, PART } from './parts.ts';
import { DOING, type Span, SURE, scoreSpan } from './score.ts';
import type { Unit } from './units.ts';

/** Such a pair is offered, no more: what stands around must say that it is a name. */
const SCORE = SURE - 0.9;

/** What leads to a name and goes on about it in Welsh. */
const LEADS_CY = setOf(
  'a ac da iawn i gan yw cynnwys ydy ydyw oedd mae gyda efo wrth ie seren enillydd enillwyr capten gapten chapten disgybl ddisgybl llongyfarchiadau wythnos mis diolch fawr mawr',
);
const GOES_ON_CY = setOf(
  "a ac o i yn sydd sy sy'n sy’n am oedd yw ydy wedi sgoriodd enillodd aeth daeth ym yng mewn bl blwyddyn flwyddyn blynyddoedd dosbarth ddosbarth gyda efo gan ar",
);
const SON_OF = setOf('ap ab ferch');

/**
 * "Lola topping, 3rd", "the cup goes to summer Thornley", "potm will hobbs": a given name and a family name of which one
 * or both may be an ordinary word and have no capital. What stands on either side must be the edge of a name. So too in
 * a sentence of another language, where words in small letters are not asked otherwise: "gan nel pugh a".
 */
export function smallHalves(view: View, units: readonly Unit[]): Span[] {
  const out: Span[] = [];
  for (let i = 0; i + 1 < units.length; i++) {
    const first = units[i] as Unit;
    if (first.given < 2 && !VIRTUES.has(first.word)) continue;
    const to = first.style === 'foreign' && SON_OF.has((units[i + 1] as Unit).word) ? i + 2 : i + 1;
    const last = units[to];
    if (!last || last.at !== first.at + to - i || (first.capital && last.capital)) continue;
    if (first.possessive || first.token.shape === 'caps' || last.token.shape === 'caps') continue;
    if (last.word.length < 3) continue;
    if (!mayBe(view, units, i, to)) continue;
    const whole = scoreSpan(units, i, to);
    if (whole) out.push({ from: i, to, score: Math.max(SCORE, whole.score), order: 'given-first' });
  }
  return out;
}

/** May the two be a name, where they stand? */
function mayBe(view: View, units: readonly Unit[], i: number, to: number): boolean {
  const first = units[i] as Unit;
  const last = units[to] as Unit;
  const abroad = first.style === 'foreign';
  // "wiktoria zielonka": two words that are names and nothing else, whatever the words around them may be.
  if (abroad && areNames(first, last)) return true;
  if (!isLed(view, units, i)) return false;
  // "summer frost in 5H", "penny lane (9D)": of a class, so that any word may be a name that ever is one.
  if (!abroad && first.given === 3 && last.family === 3 && !isDeed(first) && hasClass(view, last.at + 1))
    return true;
  if (last.cue !== 0 || isPart(last, PART.noFamily)) return false;
  const edge = edgeOf(first, last);
  if (edge === null) return false;
  if (edge === 'any') return goesOn(view, last);
  return endsBySign(view, last) && (edge === 'sign' || view.tokens[first.at - 1]?.kind !== 'word');
}

const areNames = (first: Unit, last: Unit): boolean =>
  first.given === 3 && first.common === 0 && last.family === 3 && last.common === 0 && last.given < 3;

/** Is it a class, behind a comma, a bracket or "in"? */
function hasClass({ tokens }: View, at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return false;
  if (isClass(next.folded)) return true;
  return OF_CLASS.test(next.folded) && isClass(tokens[at + 1]?.folded ?? '');
}
const OF_CLASS = /^(?:[,(–—|/-]|in|from|of)$/;

/** What must stand behind the name: a sign or a class, or also a word that goes on about somebody; `signs`: before it as well. */
type Edge = 'signs' | 'sign' | 'any';

function edgeOf(first: Unit, last: Unit): Edge | null {
  const virtue = VIRTUES.has(first.word) && !first.capital && !last.capital;
  if (first.style === 'foreign') return areAbroad(first, last) ? (first.given === 3 ? 'any' : 'signs') : null;
  if (first.place || (first.given < 3 && !virtue)) return null;
  return first.capital
    ? ofSmallFamily(first, last)
    : last.capital
      ? ofSmallGiven(first, last)
      : ofBothSmall(first, last);
}

/** "tegid rumsey": no words of English, and more than the form of a word says that they are names. */
const areAbroad = (first: Unit, last: Unit): boolean =>
  first.common === 0 &&
  last.common === 0 &&
  last.word.length > 3 &&
  (last.family === 3 || (last.family === 2 && last.given < 3));

/** "Lola topping": a given name, and what may be an ordinary word. */
function ofSmallFamily(first: Unit, last: Unit): Edge | null {
  if (SAYS_MORE.has(last.word) || MEDAL.has(last.word)) return null;
  // "Lola haslingden": a town that no list has as a family name.
  if (last.place && last.family === 0) return first.common + last.common === 0 ? 'any' : null;
  if (last.family < 2) return null;
  // "Kit kerridge, remember": an ordinary word, and what is a family name and nothing else.
  if (first.common > 3) return last.common === 0 && last.given < 2 ? 'any' : null;
  if (first.common > 1) return last.family === 3 && last.common <= 3 && !isSite(last) ? 'sign' : null;
  return last.common < 4 ? 'any' : last.family === 3 ? 'sign' : null;
}

/** "summer Thornley": what may be an ordinary word, and a family name with its capital. */
function ofSmallGiven(first: Unit, last: Unit): Edge | null {
  if (last.token.first) return null;
  if (last.unknown && first.common < 3) return 'any';
  // "lola Gallon told": a given name that is nothing else, and hardly a family name, but with a capital.
  if (first.common < 2 && last.common === 3 && last.family >= 1) return 'any';
  if (last.family < 2 || (isSite(last) && !(first.common < 2 && last.family === 3))) return null;
  if (last.common >= 3) return first.common <= 3 && last.family === 3 ? 'sign' : null;
  // "said Haile", "will Morris": what somebody did or is to do.
  if (isDeed(first)) return null;
  return DOING.has(first.word) ? 'sign' : 'any';
}

const isDeed = ({ word, common }: Unit): boolean =>
  common >= 3 && (BY_ONE.told.has(word) || BY_MANY.told.has(word));

/** "will hobbs", "mason hillier", "temperance owusu": in small letters, what may be two ordinary words. */
function ofBothSmall(first: Unit, last: Unit): Edge | null {
  // "summer hobley, 8th": an ordinary word, and what is a family name and nothing else.
  if (last.family === 2) return first.common >= 4 && last.common === 0 && last.given < 2 ? 'sign' : null;
  if (last.family < 2 || isSite(last) || SAYS_MORE.has(last.word)) return null;
  if (VIRTUES.has(first.word)) return last.common === 0 && last.given < 3 ? 'any' : null;
  if (first.common >= 4) return last.common > 0 ? null : DOING.has(first.word) ? 'sign' : 'any';
  return first.style !== 'lower' && first.common === 3 && last.common <= 3 ? 'sign' : null;
}

/** Is the edge of a name before the unit at `i`? */
function isLed(view: View, units: readonly Unit[], i: number): boolean {
  const { at, style, token } = units[i] as Unit;
  if (style !== 'foreign') return begins(view.tokens, units, i);
  const before = view.tokens[at - 1];
  if (before?.kind !== 'word') return before?.text !== "'";
  return before.sentence !== token.sentence || LEADS_CY.has(before.folded) || leadsTo(units[i - 1] as Unit);
}

const goesOn = ({ tokens }: View, last: Unit): boolean =>
  closes(tokens, last) ||
  tokens[last.at + 1]?.folded === 'as' ||
  (last.style === 'foreign' && GOES_ON_CY.has(tokens[last.at + 1]?.folded ?? ''));

/** Does a sign, a class or the end of the line stand behind? */
function endsBySign({ tokens }: View, { at, possessive, token, capital }: Unit): boolean {
  const after = tokens[at + 1];
  if (possessive) return capital;
  if (!after || after.kind === 'newline' || after.sentence !== token.sentence || isClass(after.folded))
    return true;
  return after.kind !== 'word' && after.text !== "'" && after.text !== '/' && after.text !== '-';
}
