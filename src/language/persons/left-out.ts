import { CUE } from '../cues.ts';
import { isSyllable } from './compounds.ts';
import { isPart, PART } from './parts.ts';
import { DOING } from './score.ts';
import type { Unit } from './units.ts';

/*
 * Words beside a name, and what speaks against leaving them out of it: "Maria Clara | de Souza", "Lily Rose | Bell".
 */

/** "João Pedro dos Santos Ferreira": a link between two words of a name, with a given name right before. */
const goesAcross = (units: readonly Unit[], i: number): boolean => {
  const [before, u, after] = [units[i - 1], units[i] as Unit, units[i + 1]];
  return (
    before?.at === u.at - 1 &&
    before.capital &&
    before.given === 3 &&
    before.common < 2 &&
    after?.at === u.at + 1 &&
    after.capital &&
    after.family >= 2
  );
};

/** What it costs to leave a capitalised word that is no ordinary word out of a name beside it. */
export const costOfLeaving = (units: readonly Unit[], i: number): number => {
  const u = units[i] as Unit;
  // "Maria Clara de Souza": what joins two parts of a name joins them still.
  if (!u.capital && isPart(u, PART.link)) return goesAcross(units, i) ? 4 : 1.8;
  // "Summer Rayne Oakley": hardly a word of its own before a name.
  if (u.token.first && u.capital && u.given === 3 && u.common >= 3 && !DOING.has(u.word)) return 1.5;
  if (u.token.first && isSyllable(u, units[i + 1], units[i + 2])) return 2.5;
  // "ayaan ali khan": in small letters too, a name goes on with what is a family name and nothing else.
  if (u.style === 'lower' && u.family === 3 && u.common <= 2 && u.given < 3 && !u.place) return 1.2;
  if (endsShouted(units, i)) return 2;
  if (!u.capital || u.place || u.token.first || u.token.shape === 'caps' || u.style === 'caps') return 0;
  if (u.style === 'title' && (endsEntry(units[i - 1], u) || closesEntry(units, i))) return 2;
  return u.unknown
    ? 1.2
    : u.common <= 1
      ? 0.7
      : u.family === 3 && (u.style === 'normal' || (u.style === 'title' && u.familyFirst))
        ? 1.3
        : 0;
};

/** "(3) Keeley Anne Booth (4)": behind a given name, a family name in a row that has nothing but capitals. */
const endsEntry = (given: Unit | undefined, u: Unit): boolean =>
  given?.at === u.at - 1 &&
  given.given === 3 &&
  given.common < 2 &&
  u.family === 3 &&
  u.given < 2 &&
  u.cue === 0;

/** "Lily Rose Bell, Filip Kaczmarek": behind two given names, what is a family name before a comma or a line's end. */
function closesEntry(units: readonly Unit[], i: number): boolean {
  const u = units[i] as Unit;
  const [first, second] = [units[i - 2], units[i - 1]];
  return (
    u.family === 3 &&
    u.token.shape === 'cap' &&
    (units[i + 1]?.at !== u.at + 1 || units[i + 1]?.word === 'and') &&
    second?.at === u.at - 1 &&
    (second.given === 3 || second.family === 3) &&
    second.common < 5 &&
    first?.at === second.at - 1 &&
    first.given === 3 &&
    first.common < 4 &&
    first.token.shape === 'cap' &&
    (u.cue & (CUE.thing | CUE.title | CUE.role | CUE.staff | CUE.kin)) === 0
  );
}

/** "MUHAMMAD YUSUF KHAN": behind two given names in capitals, a family name with which the capitals or the row end. */
function endsShouted(units: readonly Unit[], i: number): boolean {
  const u = units[i] as Unit;
  if (u.token.shape !== 'caps' || u.family < 3 || u.common > 3 || u.place || u.word.length < 3) return false;
  const [first, second, after] = [units[i - 2], units[i - 1], units[i + 1]];
  return (
    second?.at === u.at - 1 &&
    second.token.shape === 'caps' &&
    (second.given === 3 || second.family === 3) &&
    second.common < 3 &&
    first?.at === second.at - 1 &&
    first.token.shape === 'caps' &&
    first.given === 3 &&
    first.common < 3 &&
    !(
      units[i - 3]?.at === first.at - 1 &&
      units[i - 3]?.token.shape === 'caps' &&
      (units[i - 3]?.given ?? 0) >= 2
    ) &&
    !(after?.at === u.at + 1 && after.token.shape === 'caps' && after.common < 3)
  );
}
