import type { Token, View } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';
import { isPart, PART } from './parts.ts';
import { type Span, SURE } from './score.ts';
import type { Unit } from './units.ts';

/*
 * "Goals from Hayley So and Vincent Do", "well done to An Tran": family and given names of East Asia that are small words of
 * English. In a sentence a capital of their own behind a first name says so, where what follows is none of the word's.
 */

/** Such family names. */
const FAMILIES = setOf('so do to no on he you go my in an or');
/** What may follow any of them. */
const ENDS = setOf('and & who (');
/** What may follow those that begin no clause with it. */
const DOES = setOf(
  'for from in of won wins scored scores at on came got made read took said played ran swam gave was is has had with as',
);
const FREE = setOf('so do to');

/** Does what follows a name say that it ends here? */
const endsAt = (next: Token | undefined, word: string): boolean =>
  next === undefined ||
  next.kind !== 'word' ||
  ENDS.has(next.folded) ||
  (next.shape === 'lower' && FREE.has(word) && DOES.has(next.folded));

/** A first name that is nothing else, written with a capital where not every word has one, or in a row of its own. */
const isFirst = (u: Unit, isRow: boolean): boolean =>
  u.given === 3 &&
  u.common < 3 &&
  u.token.shape === 'cap' &&
  (u.style === 'normal' || (isRow && u.style === 'title')) &&
  !u.possessive;
const isSign = (token: Token | undefined): boolean => token === undefined || token.kind !== 'word';

/** Names of two words, of which one is a small word of English. */
export function wordFamilySpans({ tokens }: View, units: readonly Unit[]): Span[] {
  const out: Span[] = [];
  for (let i = 0; i + 1 < units.length; i++) {
    const [u, next] = [units[i] as Unit, units[i + 1] as Unit];
    if (next.at !== u.at + 1 || next.token.shape !== 'cap' || next.token.first) continue;
    const after = tokens[next.at + 1];
    const before = units[i - 1];
    // "Mary Ann So" is another's name; a title stands before a grown-up's.
    if (before?.at === u.at - 1 && before.capital && before.given >= 2 && !isPart(before, PART.title))
      continue;
    const family =
      FAMILIES.has(next.word) &&
      isFirst(u, isSign(after) && isSign(tokens[u.at - 1])) &&
      (next.possessive || endsAt(after, next.word));
    // "An Tran", "An Nguyen": with a family name of those that come first in its own land.
    const given =
      u.word === 'an' &&
      u.token.shape === 'cap' &&
      next.familyFirst &&
      next.family === 3 &&
      next.common < 3 &&
      !(after?.kind === 'word' && after.shape !== 'lower');
    if (family || given) out.push({ from: i, to: i + 1, score: SURE + 0.4, order: 'given-first' });
  }
  return out;
}
