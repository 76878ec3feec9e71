import type { Token } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';

/** Words in capitals of two letters that begin with "O" and are no letters of a school's old pupils. */
const WORDS = setOf('ok on of or oh oo od ot ots oks ons ors ohs oos');

/**
 * "OE Tom Sherrard", "OBs X and Y": the letters of those who were at a school. Two of them only: three are many other
 * things, such as "star OTW" (of the week).
 */
export const isOldLetters = (token: Token | undefined): boolean =>
  token?.shape === 'caps' && /^o[a-z]s?$/.test(token.folded) && !WORDS.has(token.folded);
