import type { Token } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';
import { isPart, PART } from './parts.ts';
import type { Unit } from './units.ts';

/** Before a row of those who scored. */
const SCORED = setOf(
  'scorer scorers goalscorer goalscorers goal goals try tries wicket wickets runs points pts baskets conversions cons',
  'hoops assists catches catch stumpings bowling batting ceisiau goliau sgorwyr',
);
/** How many tokens of a row are looked through for what it tells. */
const ROW = 24;

/** Does the row tell who scored, before token `at`? */
function isOfScorers(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - ROW; i--) {
    const { kind, folded } = tokens[i] as Token;
    if (kind === 'newline') return false;
    if (kind === 'word' && SCORED.has(folded)) return true;
  }
  return false;
}

/**
 * "scorers Arkwright (Jos, 2)", "Goals Rees (Gwilym) 2": among those who scored, a family name with the given name in
 * brackets, which may be an ordinary word or one cut short. `first` stands before the bracket, `inner` opens it.
 */
export function isScorer(tokens: readonly Token[], first: Unit, inner: Unit): boolean {
  if (!first.capital || first.possessive || first.place || first.glued || first.given === 3) return false;
  if (inner.token.shape !== 'cap' || inner.possessive || inner.at !== first.at + 2) return false;
  if (first.family < 2 && !first.unknown) return false;
  if (first.common > (first.family === 3 ? 3 : 0)) return false;
  if (isPart(first, PART.noFamily | PART.calendar) || isPart(inner, PART.noFamily | PART.calendar))
    return false;
  const close = tokens[inner.at + 1];
  const counted = tokens[inner.at + 2]?.kind === 'number';
  if (close?.text !== ')' && !(close?.text === ',' && counted)) return false;
  const named = inner.given === 3 && inner.common < 4;
  // "(Jos, 2)": no list has what some are called for short.
  const short = counted && inner.given > 0 && inner.word.length <= 4 && inner.common === 0 && first.given < 2;
  return (named || short) && isOfScorers(tokens, first.at);
}
