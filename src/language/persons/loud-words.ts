import { setOf } from '../sets.ts';
import { OFFICE_LETTERS } from './office-letters.ts';
import { isPart, PART } from './parts.ts';
import type { Unit } from './units.ts';

/** What somebody did or will do, and somebody's name in other places: "Said Khan", "Will Parry", "Can Yilmaz". */
const VERBS = setOf('said can will may');
/** What goes on after them where they are verbs; after a family name "for", "on", "and" or the end stands as well. */
const AFTER_CAN = setOf(
  'be have know see not get make take need want do bring find never always come go use',
);
const AFTER_SAID = setOf('it that he she they his we i there');
/** Behind these a name is given in full: "WELL DONE GRACE MAY". */
const BEFORE_NAME = setOf(
  'to done congratulations congrats week day month term by with for thanks thank and',
);

/**
 * Do units `from..to` hold what is no part of a name, where capitals tell nothing: "LUKE MYER MP", "ELLIE SAID IT WAS",
 * "MIA WILL KNOW", "NOBODY CAN SEE"? Elsewhere letters of an office are in capitals, and no name is.
 */
export function isLoudElse(units: readonly Unit[], from: number, to: number): boolean {
  const first = units[from] as Unit;
  const last = units[to] as Unit;
  if (last.token.shape !== 'caps') return last.style === 'title' && isLoudVerb(units, from, to);
  if (last.style !== 'caps' || first.token.shape !== 'caps') return isPart(last, PART.letters);
  return (to > from + 1 && OFFICE_LETTERS.has(last.word)) || isLoudVerb(units, from, to);
}

/**
 * "ELLIE SAID IT", "Kiyan Said His", "SAID FREDDIE", "CAN SEE", but "SAID KHAN", "WILL POWERS", and "GRACE MAY FOR HER
 * KINDNESS": each of these words is a family name too, so that only what follows a verb tells it.
 */
function isLoudVerb(units: readonly Unit[], from: number, to: number): boolean {
  const first = units[from] as Unit;
  const last = units[to] as Unit;
  const then = units[to + 1];
  const before = units[from - 1];
  if (before?.at === first.at - 1 && BEFORE_NAME.has(before.word)) return false;
  if (last.common >= 4 && VERBS.has(last.word)) {
    const after = last.word === 'said' ? AFTER_SAID : AFTER_CAN;
    return then?.at === last.at + 1 && after.has(then.word);
  }
  if (first.common < 4 || !VERBS.has(first.word) || last.family >= 3) return false;
  if (first.word === 'said') return last.family < 2 || last.common >= 4;
  return (
    AFTER_CAN.has(last.word) ||
    AFTER_SAID.has(last.word) ||
    (then?.at === last.at + 1 && AFTER_CAN.has(then.word))
  );
}
