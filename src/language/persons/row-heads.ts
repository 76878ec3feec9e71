import { setOf } from '../sets.ts';
import type { Around } from './around.ts';

/** What stands between the names of a row, and inside them. */
const INNER = setOf(', and & + or a ac agus the of de st saint ours');
/** How far a row of names is followed, in tokens. */
const FAR = 22;

const isOfRow = (a: Around, i: number): boolean => {
  const token = a.token(i);
  return token?.kind === 'word'
    ? token.shape.startsWith('cap') || INNER.has(token.folded)
    : INNER.has(a.word(i));
};

/** How many tokens a bracket behind a name of the row may hold. */
const ASIDE = 5;
/** Where the bracket opens that closes at `i`; `i` where it holds too much, or is of no name. */
function openOf(a: Around, i: number): number {
  for (let j = i - 1; j > i - ASIDE - 2 && a.here(j); j--)
    if (a.word(j) === '(') return a.token(j - 1)?.shape.startsWith('cap') ? j : i;
  return i;
}

/** The last token before the row of names in which a name that begins at `from` stands: "with" of "with X, Y and Z". */
export function headOfRow(a: Around, from: number): number {
  let i = from - 1;
  while (a.here(i) && i > from - FAR && (isOfRow(a, i) || a.word(i) === ')'))
    if (a.word(i) === ')') {
      // "X (chair), Y (SEND)".
      const open = openOf(a, i);
      if (open === i) break;
      i = open - 1;
    } else i--;
  // "Welcome to X": the words of the heading may be written with capitals, or be "and" and "the".
  return i;
}

/** The first token after the row of names in which a name that ends at `to` stands: "who" of "X, Y and Z who join us". */
export function tailOfRow(a: Around, to: number): number {
  let i = to + 1;
  while (a.here(i) && i < to + FAR && isOfRow(a, i)) i++;
  return i;
}

/**
 * What ends the row of names before `tail`, as far as nine words: "all our teachers" of "X, Y and all our teachers"; '' where
 * no "and" leads to it.
 */
export function endOfRow(a: Around, tail: number): string {
  const start = a.word(tail - 1) === 'the' ? tail - 1 : tail;
  return /^(?:and|&)$/.test(a.word(start - 1)) ? a.clause(start, 1, 9) : '';
}
