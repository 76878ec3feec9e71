import type { Token } from '../../engine/doc.ts';

/*
 * "Trinh, B; Puthenpura, A; POON, Chi Hang": entries of a list between semicolons, each a family name, a comma and what is
 * given. That two stand so tells of both, though no list of names holds their words.
 */

const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.shape === 'cap' || token.shape === 'caps' || token.shape === 'initial');
/** How many given names an entry has at most. */
const GIVEN = 3;

/** Does an entry begin at this token? */
function begins(tokens: readonly Token[], at: number): boolean {
  return isName(tokens[at]) && tokens[at + 1]?.text === ',' && isName(tokens[at + 2]);
}

/** Does one end right before this token? */
function ends(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  if (tokens[i]?.text === '.' && tokens[i - 1]?.shape === 'initial') i--;
  for (let given = 0; given < GIVEN && isName(tokens[i]); given++, i--)
    if (tokens[i - 1]?.text === ',') return isName(tokens[i - 2]);
  return false;
}

/** Do the words from token `from` to `to` stand between semicolons as another entry beside them does? */
export const isEntered = (tokens: readonly Token[], from: number, to: number): boolean =>
  (tokens[from - 1]?.text === ';' && ends(tokens, from - 1)) ||
  (tokens[to + 1]?.text === ';' && begins(tokens, to + 2));
