import { setOf } from '../sets.ts';
import { isPart, PART } from './parts.ts';
import type { Unit } from './units.ts';

/** Letters of an office or honour that are no name, be a whole text in capitals. */
const LETTERS = setOf('mp msp mep mbe obe cbe dbe kbe qc kc phd frs');
/** What somebody did or will do, and somebody's name in other places: "Said Khan", "Will Parry", "Can Yilmaz". */
const VERBS = setOf('said can will may');

/**
 * Do units `from..to` hold what is no part of a name, where capitals tell nothing: "LUKE MYER MP", "ELLIE SAID IT WAS",
 * "MIA WILL KNOW", "NOBODY CAN SEE"? Elsewhere letters of an office are in capitals, and no name is.
 */
export function isLoudElse(units: readonly Unit[], from: number, to: number): boolean {
  const first = units[from] as Unit;
  const last = units[to] as Unit;
  if (last.token.shape !== 'caps') return last.style === 'title' && isLoudVerb(units, from, to);
  if (last.style !== 'caps' || first.token.shape !== 'caps') return isPart(last, PART.letters);
  return (to > from + 1 && LETTERS.has(last.word)) || isLoudVerb(units, from, to);
}

/** "ELLIE SAID IT", "Kiyan Said His", "SAID FREDDIE", "CAN SEE", but "SAID KHAN", "WILL POWERS". */
function isLoudVerb(units: readonly Unit[], from: number, to: number): boolean {
  const first = units[from] as Unit;
  const last = units[to] as Unit;
  if (last.common >= 4 && VERBS.has(last.word)) {
    const then = units[to + 1];
    return then?.at === last.at + 1 && then.common >= 3;
  }
  return (
    first.common >= 4 && VERBS.has(first.word) && last.family < 3 && (last.family < 2 || last.common >= 4)
  );
}
