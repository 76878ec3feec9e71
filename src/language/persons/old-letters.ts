import type { Token } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';

/** Words in capitals that begin with "O" and are no letters of a school's old pupils. */
const WORDS = setOf('ok on of or oh one our old out off own oct ot ots omg ocd ohp oap ode');

/** "OE Tom Sherrard", "OBs X and Y": the letters of those who were at a school. */
export const isOldLetters = (token: Token | undefined): boolean =>
  token?.shape === 'caps' && /^o[a-z]{1,2}s?$/.test(token.folded) && !WORDS.has(token.folded);
