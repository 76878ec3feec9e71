import type { Token } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';

/** Where somebody plays, as a team sheet has it: "DF Ilie, Bryn", "Issy Tonkin GA". */
const POSITIONS = setOf(
  'gk df mf fw cb rb lb lwb rwb cdm cam rw lw cf gs ga gd wa wd fb sh fh th lk wk vc mvp',
);
/** Boys or girls of an age, as a result sheet of an athletics meet has it: "JB tj Okpara", "IG shot". */
const GROUPS = setOf('jb jg ib ig sb sg mb mg ub ug yb yg jboys jgirls');
/** Disciplines by their letters. */
const EVENTS = setOf('lj tj hj pv sp jt dt ht');

/** Is it a position of a player, in capitals? */
export const isPosition = ({ shape, folded }: Token): boolean =>
  shape === 'caps' && folded.length <= 3 && POSITIONS.has(folded);

const isGroup = (token: Token | undefined): boolean => token?.shape === 'caps' && GROUPS.has(token.folded);

/**
 * Is the token at `at` a code of a sheet, and no part of a name? "JB" alone may be what somebody is called: a sheet has
 * more than one of them.
 */
export function isSheetCode(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.folded.length > 3) return false;
  const next = tokens[at + 1];
  if (isGroup(token) && (next?.kind === 'number' || EVENTS.has(next?.folded ?? ''))) return true;
  if (isGroup(token)) return tokens.some((other, i) => i !== at && isGroup(other));
  return isPosition(token) || (EVENTS.has(token.folded) && isGroup(tokens[at - 1]));
}
