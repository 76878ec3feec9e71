import { isPart, PART } from './parts.ts';
import type { Unit } from './units.ts';

/**
 * The place among the units of the word with which a family name begins, whose last word is at `index`: of "da Silva",
 * "Ní Bhriain" and "van der Linden" the first.
 */
export function headOf(units: readonly Unit[], index: number): number {
  let i = index;
  while (i > 0 && isPart(units[i - 1] as Unit, PART.inner | PART.clan) && isJoined(units, i)) i--;
  return i;
}

const isJoined = (units: readonly Unit[], i: number): boolean => {
  const lead = units[i - 1] as Unit;
  const u = units[i] as Unit;
  return lead.at === u.at - 1 && !lead.possessive && lead.word.length > 1;
};
