import type { Token, View } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';
import { type Span, SURE } from './score.ts';
import type { Unit } from './units.ts';

/*
 * "🥇 Zofia Kowal / 🥈 Filip Kaczmarek / 🥉 Daisy Rose": two given names that one child is called by elsewhere are the whole
 * name in a row in which everybody else is named in full.
 */

/** What stands between the names of a row. */
const BETWEEN = setOf(', ; & + / | · • - – and a ac agus');
/** How many signs stand between two names of a row at most: a line's end, a number and a bracket. */
const FAR = 5;

const isSign = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind !== 'word' || BETWEEN.has(token.folded));

/** Do only signs of a row stand between token `from` and token `to`, both left out? */
function linked(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > FAR + 1 || to <= from + 1) return false;
  for (let i = from + 1; i < to; i++) if (!isSign(tokens[i])) return false;
  return true;
}

/** May a word that is named beside the span, at unit `k`, be a child without a family name? */
function isBare(units: readonly Unit[], k: number, spans: readonly Span[]): boolean {
  const u = units[k];
  return u?.capital === true && u.given >= 2 && !spans.some(({ from, to }) => from <= k && k <= to);
}

/** Is the span in a row with two others or more, all of them named in full? `spans`: all that were found, in order. */
export function isInFullRow(
  { tokens }: View,
  units: readonly Unit[],
  span: Span,
  spans: readonly Span[],
): boolean {
  const first = units[span.from] as Unit;
  const last = units[span.to] as Unit;
  if (last.family < 3 || last.possessive) return false;
  const sure = spans.filter((s) => s !== span && s.score >= SURE);
  if (sure.length < 2) return false;
  const before = sure.findLast(({ to }) => to < span.from);
  const after = sure.find(({ from }) => from > span.to);
  const left = before !== undefined && linked(tokens, (units[before.to] as Unit).at, first.at);
  const right = after !== undefined && linked(tokens, last.at, (units[after.from] as Unit).at);
  if (!left && !right) return false;
  const bareLeft =
    isBare(units, span.from - 1, spans) && linked(tokens, (units[span.from - 1] as Unit).at, first.at);
  const bareRight =
    isBare(units, span.to + 1, spans) && linked(tokens, last.at, (units[span.to + 1] as Unit).at);
  return !bareLeft && !bareRight;
}
