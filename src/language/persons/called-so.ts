import type { Unit } from './units.ts';

/**
 * Is the unit at `i` an ordinary word by which somebody is called: "It was our Jovial! Jovial Baptista drew the map"? The
 * word stands alone with a capital of its own elsewhere, and here right before what is a family name alone.
 */
export function isCalledSo(units: readonly Unit[], i: number): boolean {
  const u = units[i] as Unit;
  if (u.given > 1 || u.common < 1 || u.common > 3 || u.family > 1 || u.place || u.cue !== 0) return false;
  const family = units[i + 1];
  if (family?.at !== u.at + 1 || !isFamily(family) || u.possessive || u.word.length < 4) return false;
  return units.some((other, k) => k !== i && other.word === u.word && isAlone(units, k));
}

const isFamily = ({ family, given, common, place, token }: Unit): boolean =>
  token.shape === 'cap' && family >= 2 && given < 2 && common === 0 && !place;

/** With a capital that no sentence, heading or name beside it explains, and of a child: "our Jovial!", "well done Jovial". */
function isAlone(units: readonly Unit[], k: number): boolean {
  const u = units[k] as Unit;
  if (u.token.shape !== 'cap' || u.token.first || u.style !== 'normal') return false;
  const [before, after] = [units[k - 1], units[k + 1]];
  if (before?.at !== u.at - 1 || before.capital || after?.at === u.at + 1) return false;
  return /^(?:our|young|little|to|from|for|by|is|was|it's|that's|called|named|done|proud)$/.test(before.word);
}
