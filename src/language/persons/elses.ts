import type { Token } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';

/** Behind a family name that is no child's: a shop, a class, a street; but not "walk" or "row", which children do. */
export const ELSE = setOf(
  'the class classes house form team group tutor tutors family household street road lane avenue close drive hill hall park school primary academy college farm shop bakery butchers cup shield trophy prize award week day club room wing building block library theatre field wood woods bridge trip trips visit letter letters residential exchange fixture & + / vs v',
);

/** Is the word of this token, right behind a family name, one that makes it a class's, a house's or a street's? */
export const makesElse = (after: Token | undefined): boolean =>
  after?.kind === 'word' && after.folded !== 'the' && ELSE.has(after.folded);
