import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import { ofPlay } from './cast-parts.ts';
import type { Context } from './context.ts';
import { isCreatureTold } from './creatures.ts';

/*
 * What is told in two or three words behind a name and is no child: "X (ELSA)", "X, our reading bear".
 */

/** Letters of an office or honour behind a whole name: no part of it, be all of a text in capitals, and no pupil's. */
export const OFFICE_LETTERS = setOf('mp msp mla td mep mbe obe cbe dbe kbe qc kc phd frs jp dl');

/** Posts at a school by their letters, which no class has. In small letters Elsa is a part in a play. */
export const POST_LETTERS = 'elsa dsl ddsl ewo flo aht dht pcso senco';
/** These, and services that come to a school, as told right behind a name: "X (ELSA)", "Y (CAMHS)". */
const IN_BRACKETS = setOf(
  POST_LETTERS,
  'mhst ptuk hslw pfsa hlta lsa sbm camhs emhp ehwp cpn sendco cpo safer bacp efl place2be',
);
const inLetters = (a: Around, to: number, open: string): boolean =>
  open === '(' &&
  a.word(to + 3) === ')' &&
  IN_BRACKETS.has(a.word(to + 2)) &&
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
