import type { Around } from './around.ts';
import { CREATURES } from './creature-words.ts';

/*
 * What belongs to a class and is told after a name: the name is no pupil's of it.
 */

/** A place of the school that is called by who uses it. */
const ROOM =
  /^\S+(?: \d+)?(?: form)? (?:common room|block|centre|study|library|cafe|office|studio|gym|hub)\b/;

/** What a class makes of somebody who is learnt about. */
const ON_SHOW =
  /^\S+(?: \d+)?(?:'s?| ' s) (?:\S+ )?(?:display|wall|board|mural|play|model|timeline|corridor|project|collage|scrapbook)\b/;

/** How many words are read of what stands there. */
const AHEAD = 7;

/** "Sixth form common room", "Year 5's display", "Year 1's bear": does what begins at `j` belong to pupils, and is none? */
export function isOfClass(a: Around, j: number): boolean {
  const clause = a.clause(j, 1, AHEAD);
  return ROOM.test(clause) || ON_SHOW.test(clause) || ownsCreature(a, j);
}

/** "Year 1's bear", "3B's class hamster". */
function ownsCreature(a: Around, j: number): boolean {
  const at = /^\d{1,2}$/.test(a.word(j + 1)) ? j + 1 : j;
  const owned = a.word(at).endsWith("'s") || a.word(at + 1) === "'s" || a.word(at + 1) === "'";
  if (!owned && !/^\d{1,2}'s$/.test(a.word(j + 1))) return false;
  for (let k = j + 1; k <= j + 5 && a.here(k); k++) if (CREATURES.has(a.word(k))) return true;
  return false;
}
