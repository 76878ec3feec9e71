import type { View } from '../../engine/doc.ts';
import { keptWith } from '../kept.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import { commonOf, givenOf, levelsOf } from './levels.ts';

/*
 * Casts: "Teacher – X, Policeman – Y, Mayor – Z". What stands before the mark is a part in a play and tells of no
 * grown-up, and what stands behind the comma is the next part.
 */

/** Where the parts of a play are given out. */
const CAST =
  /\b(?:cast(?:ing)? (?:list|for|of|is|are|as|announced|sorted|revealed)|cast ?[:!–—-]|casting ?:|(?:parts?|roles?) (?:for|in|are|is|list|sorted|announced|given)|(?:panto(?:mime)?|nativity|assembly|play|show|production) (?:cast|parts?|roles?)|in (?:the|our) (?:\S+ )?(?:play|panto(?:mime)?|nativity) ?[:–—-]|(?:final|full|whole|entire) cast\b|cast is (?:up|here|in|out|set|chosen))|(?:^|\n)(?:(?:the|our|full) )*cast *(?=\n)/;
/** Of a play, and who is what in it, where nobody says "cast". */
const PLAY =
  /\b(?:our|year \d+|y\d+|ks\d|the school|this year's|our town|act (?:1|2|one|two|i|ii)|tickets)\b.{0,24}\b(?:play|panto(?:mime)?|nativity|musical|show|production)\b/;
/** "Emily: X", "Mrs Lyons – Y", of which a cast has several: a given name or a title alone, a mark, a whole name. */
const ROW =
  /(?:^|[\n;,.!•]) *(?:(?:Mrs?|Miss|Ms|Dr|Lady|Lord|Sir|Aunt|Uncle|Captain|Inspector|Sergeant|The) )?\p{Lu}[\p{Ll}'’]+ ?(?:[:=–—]|-(?= )|\.{3,}|…) ?\p{Lu}[\p{L}'’-]+ \p{Lu}/gu;
/** Is the label of such a row a given name, as no office is? */
const OF_GIVEN = /(\p{Lu}[\p{Ll}'’]+) ?(?:[:=–—]|-(?= )|\.{3,}|…)/u;
function inRows({ text, folded }: View): boolean {
  let [rows, given] = [0, 0];
  for (const [row] of text.matchAll(ROW)) {
    rows++;
    const levels = levelsOf((OF_GIVEN.exec(row)?.[1] ?? '').toLowerCase());
    if (givenOf(levels) === 3 && commonOf(levels) < 3) given++;
  }
  return given > 1 || (rows > 1 && PLAY.test(folded));
}
/** Whose play it is, where no children are in it. */
const GROWN =
  /\b(?:staff|teachers?'?|pta|ptfa|parents?'?|governors?'?|professional|touring|alumni)(?: \S+){0,2} (?:panto\w*|cast|play|show|production|nativity)\b/;
/** Does the post give out the parts of a play that children are in? */
export const isCast = keptWith(
  (view: View): boolean => (CAST.test(view.folded) || inRows(view)) && !GROWN.test(view.folded),
);

/** A play is told of, with or without its cast: whatever stands behind a name may be a part in it. */
const STAGED =
  /\b(?:cast|nativity|panto\w*|drama|musical|production|stage|rehears\w+|scenes?|auditions?|matinee|parts|roles|frozen|(?:the|our|an?|school|class|christmas|talent|leavers'?|summer|year \d+|y\d+) (?:\S+ )?(?:play|show)|played by)\b/;
export const ofPlay = (view: View): boolean => STAGED.test(view.folded);

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
