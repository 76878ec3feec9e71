import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import { ofPlay } from './cast-parts.ts';
import type { Context } from './context.ts';
import { isCreatureTold } from './creatures.ts';

/*
 * What is told in two or three words behind a name and is no child: "X (ELSA)", "X, our reading bear".
 */

/** Letters of an office or honour behind a whole name: no part of it, be all of a text in capitals, and no pupil's. */
export const OFFICE_LETTERS = setOf('mp msp mla td mep mbe obe cbe dbe kbe qc kc phd frs');

/** Offices and services by their letters, which no class or part has: "X (ELSA)". In small letters Elsa is a part. */
const LETTERS = setOf(
  'elsa mhst ptuk dsl ddsl ewo flo hslw pfsa hlta lsa sbm dht aht camhs emhp ehwp cpn senco sendco cpo safer pcso bacp efl place2be',
);
const inLetters = (a: Around, to: number, open: string): boolean =>
  open === '(' &&
  a.word(to + 3) === ')' &&
  LETTERS.has(a.word(to + 2)) &&
  a.token(to + 2)?.shape !== 'cap' &&
  a.token(to)?.shape !== 'caps';

/** Adds a grown-up where such a thing stands behind the name that ends at `to`; true where it does. */
export function toldElse(a: Around, to: number, open: string, ctx: Context): boolean {
  // "X (ELSA), Y (ANNA)", "X, our story dragon": parts in a play.
  if ((!inLetters(a, to, open) && !isCreatureTold(a, to)) || ofPlay(a.view)) return false;
  ctx.pupil = Math.min(ctx.pupil, 1);
  ctx.tie = 0;
  return a.grownUp('what is told behind the name');
}
