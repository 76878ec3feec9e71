import type { Token } from '../../engine/doc.ts';
import { wordsIn } from './jest.ts';
import { givenOf, levelsOf } from './levels.ts';

/*
 * A family name said for weight, of a child whom the first name has told of: "Shepherd, of course!", "Warsame in the
 * house", "that's a Gallagher for you", "never doubt a Farquharson", "Boateng by name, poet by nature".
 */

/** Behind a family name with which a sentence or a line opens. */
const FLOURISH =
  /^(?:[,–—(-] )?(?:of course|obviously|naturally|who else|in the house|takes? a bow(?! [a-z])|takes? the stage|strikes? again|does it again|(?:has|have) (?:only )?(?:done|struck) (?:it )?again|has (?:entered|left) the building|is the name(?! on| of)|(?:remember|note) (?:the|that) name|by (?:sur)?name|for it (?:was|is) s?he)\b/;
/** Their first words. */
export const FLOURISHES =
  'of obviously naturally who in take takes strikes strike does has have is remember note by for';

export const isFlourish = (after: string): boolean => FLOURISH.test(after);
/** The same, of which nothing but a family name is said. */
const SURNAMED =
  /^(?:[,–—(-] )?(?:in the house|is the name(?! on| of)|by (?:sur)?name|for it (?:was|is) s?he)\b/;
export const isSurnamed = (after: string): boolean => SURNAMED.test(after);

/** "Step forward, Mercy 💛 … Shepherd, of course!": does nothing but marks and line ends stand between a given name and this word? */
export function isRightBehind(tokens: readonly Token[], from: number): boolean {
  let k = from - 1;
  while (k >= 0 && tokens[k]?.kind !== 'word' && from - k < 10) k--;
  const given = tokens[k];
  return (
    given?.kind === 'word' && given.shape !== 'lower' && k < from - 1 && givenOf(levelsOf(given.folded)) === 3
  );
}

/** Before "a" and a family name: "that's a Gallagher for you", "never doubt a Farquharson". */
const SUCH =
  /(?:^| )(?:that's|that is|(?:never|don't|do not) (?:ever )?(?:doubt|underestimate|bet against|mess with|argue with|write off|challenge|cross)|trust|leave it to|only|always knew|(?:nobody|no one|no-one) (?:beats|catches|outruns|stops|messes with)|spoken like|typical of)$/;

/** Is the word told as one of a family's by such a saying? */
export function isSuch(tokens: readonly Token[], at: number): boolean {
  let a = at - 1;
  if (tokens[a]?.folded === 'true') a--;
  if (!/^an?$/.test(tokens[a]?.folded ?? '')) return false;
  const before = wordsIn(tokens, a - 4, a);
  const after = wordsIn(tokens, at + 1, at + 3);
  return SUCH.test(before) && (!/that(?:'s| is)$/.test(before) || after === 'for you');
}
