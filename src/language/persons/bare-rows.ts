import type { View } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';
import type { Unit } from './units.ts';

/** Before the last of a row. */
const AND = setOf('and & + n a ac');

/**
 * "Alfie Isla Zara Mo and Finley": where in the run `from..to` a row of first names begins that has no comma between, or
 * -1. Four words and more, all of them given names and most of them nobody's family name, are no two full names side by
 * side; three, where another first name is joined to them.
 */
export function bareRowFrom({ tokens }: View, units: readonly Unit[], from: number, to: number): number {
  let start = to;
  while (start >= from && isFirstName(units[start] as Unit)) start--;
  start++;
  const count = to - start + 1;
  if (count < 3) return -1;
  let bare = 0;
  for (let i = start + 1; i <= to; i++) if ((units[i] as Unit).family < 2) bare++;
  const last = units[to] as Unit;
  const one = units[to + 1];
  const then = units[to + 2];
  const next = AND.has(tokens[last.at + 1]?.folded ?? '')
    ? tokens[last.at + 1]?.kind === 'word'
      ? then
      : one
    : undefined;
  const joined = next?.at === last.at + 2 && isFirstName(next) && !isFamily(units, next);
  if (count === 3) return joined && bare === 2 ? start : -1;
  // "Ruby Maya Ellie Jack and Tom": where one has no family name, the others hardly have.
  if (joined) return bare * 3 >= count - 1 ? start : -1;
  // "Olivia Mae Ava Scott": one child may be called so.
  return bare * 2 >= count - 1 && (count > 4 || last.family < 3) ? start : -1;
}

const isFirstName = (u: Unit): boolean =>
  (u.given === 3 || (u.given === 2 && u.capital && u.family < 2)) && !u.possessive && !u.initial;

/** Does a family name go with this word? */
const isFamily = (units: readonly Unit[], u: Unit): boolean => {
  const after = units[units.indexOf(u) + 1];
  return (
    after?.at === u.at + 1 &&
    after.capital === u.capital &&
    (after.family >= 2 || after.unknown) &&
    after.common < 4
  );
};
