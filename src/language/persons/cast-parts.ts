import type { View } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';

/*
 * Casts: "Teacher – X, Policeman – Y, Mayor – Z". What stands before the mark is a part in a play and tells of no
 * grown-up, and what stands behind the comma is the next part.
 */

/** Where the parts of a play are given out. */
const CAST =
  /\b(?:cast(?:ing)? (?:list|for|of|is|are|as|announced|sorted|revealed)|cast ?[:!–—-]|casting ?:|(?:parts?|roles?) (?:for|in|are|is|list|sorted|announced|given)|(?:panto(?:mime)?|nativity|assembly|play|show|production) (?:cast|parts?|roles?)|in (?:the|our) (?:\S+ )?(?:play|panto(?:mime)?|nativity) ?[:–—-])/;
/** Whose play it is, where no children are in it. */
const GROWN =
  /\b(?:staff|teachers?'?|pta|ptfa|parents?'?|governors?'?|professional|touring|alumni)(?: \S+){0,2} (?:panto\w*|cast|play|show|production|nativity)\b/;
const isCast = ({ folded }: View): boolean => CAST.test(folded) && !GROWN.test(folded);

/** Those who put a play on, and are named beside its cast. */
const CREW = setOf(
  'director directors producer producers choreographer choreographers conductor accompanist pianist designer manager managers assistant md head leader leaders coach photographer writer author composer',
);

/** Is the office at `k` a part in a play, behind which a mark and who plays it stand? */
export const isCastPart = (a: Around, k: number): boolean =>
  (a.says(k + 1, SAYS.dash) || a.word(k + 1) === '=') && !CREW.has(a.word(k)) && isCast(a.view);

/** How many words the part of the next has at most. */
const WORDS = 3;
/** "Teacher – X, Lollipop lady – Y": is what follows the comma behind X the next part, with the mark of X's own? */
export function isNextLabel(a: Around, from: number, to: number): boolean {
  const mark = a.word(from - 1);
  if ((!a.says(from - 1, SAYS.dash) && mark !== '=') || !isCast(a.view)) return false;
  for (let j = to + 2; j <= to + 2 + WORDS; j++) {
    if (a.word(j) === mark) return j > to + 2 && a.token(j + 1)?.shape.startsWith('cap') === true;
    if (a.token(j)?.kind !== 'word') return false;
  }
  return false;
}
