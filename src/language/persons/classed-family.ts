import type { Token, View } from '../../engine/doc.ts';
import { CAPITAL_CLASS } from '../school-years.ts';
import { ofClassAt } from './jest.ts';
import { givenOf, levelsOf } from './levels.ts';
import { isCapital } from './two-given.ts';
import type { Unit } from './units.ts';

/*
 * A family name with a class behind it, of a child whose first name stands apart: "Top scorer: Jayden. (Mbeki, 8R.)",
 * "Ferreira (Y10) with both goals. Take a bow, Thiago!", "goals from Vaz (y10, the little fella, Nuno)".
 */

/** A word that is hardly anything but a family name. */
export const isPlainFamily = ({ family, given, common, place, token, possessive }: Unit): boolean =>
  family >= 2 && given < 2 && common === 0 && !place && !possessive && token.shape === 'cap';

/** Is a class told of at `at`: "8R", "Year 4", "5 Oak"? */
export const isClassAt = (tokens: readonly Token[], at: number): boolean =>
  ofClassAt(tokens, at) ||
  CAPITAL_CLASS.test(tokens[at]?.text ?? '') ||
  (tokens[at]?.kind === 'number' && /^\d{1,2}$/.test(tokens[at]?.text ?? '') && isCapital(tokens[at + 1]));

/** Is it a plain family name, and a class behind it: "Mbeki, 8R", "Ferreira (Y10)", "Eze, in 5 Oak"? */
export function isOfClass(tokens: readonly Token[], unit: Unit): boolean {
  if (!isPlainFamily(unit)) return false;
  const sign = tokens[unit.at + 1];
  if (!sign || !(/^[,(–—-]$/.test(sign.text) || /^(?:of|in|from)$/.test(sign.folded))) return false;
  const at = unit.at + (/^(?:in|of|from)$/.test(tokens[unit.at + 2]?.folded ?? '') ? 3 : 2);
  return isClassAt(tokens, at);
}

/** How far a bracket may reach. */
const LONG = 10;

/** "Vaz (y10, the little fella, Nuno)": the place of the first name at the edge of the bracket behind, with a class in it; or -1. */
export function givenInBracket({ tokens }: View, unit: Unit): number {
  if (!isPlainFamily(unit) || tokens[unit.at + 1]?.text !== '(') return -1;
  const open = unit.at + 1;
  let close = open + 1;
  while (close < tokens.length && close - open < LONG && tokens[close]?.text !== ')') close++;
  if (tokens[close]?.text !== ')') return -1;
  let classed = false;
  for (let i = open + 1; i < close; i++) classed ||= isClassAt(tokens, i);
  if (!classed) return -1;
  const isGiven = (i: number): boolean => {
    const token = tokens[i] as Token;
    return isCapital(token) && givenOf(levelsOf(token.folded)) >= 2;
  };
  if (tokens[close - 2]?.text === ',' && isGiven(close - 1)) return close - 1;
  return tokens[open + 2]?.text === ',' && isGiven(open + 1) ? open + 1 : -1;
}
