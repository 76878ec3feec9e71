import type { Token, View } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import type { Context } from './context.ts';
import type { Unit } from './units.ts';

/*
 * Prizes that are called after somebody: "the Fraser Shield", "Cwpan Goffa Nesta Pryce".
 */

/** "Mackenzie Cup", "the Fraser Shield": what is won; "Tilly Shield" may be a child. */
export const isTrophy = (first: Unit, last: Unit, before: Token | undefined): boolean =>
  TROPHIES.has(last.word) &&
  last.token.shape !== 'lower' &&
  (last.word !== 'shield' || first.given < 3 || /^(?:the|and|&|our)$/.test(before?.folded ?? ''));
const TROPHIES = new Set(['cup', 'shield', 'trophy', 'quaich', 'rosebowl', 'salver', 'tankard']);

/** "The Pauline Wardle Reading Cup goes to": a prize in somebody's memory, told by what it is for. */
export function isMemorial({ tokens }: View, last: Unit, before: Token | undefined): boolean {
  if (before?.folded !== 'the' || last.possessive) return false;
  for (let i = last.at + 1; i <= last.at + 3; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.shape !== 'cap') return false;
    if (i > last.at + 1 && (TROPHIES.has(token.folded) || PRIZES.has(token.folded))) return true;
  }
  return false;
}
const PRIZES = new Set(['award', 'prize', 'medal', 'bowl', 'bursary', 'scholarship', 'plate']);

/** Before the name in Welsh, as it stands and with a changed first sound. */
const WELSH = setOf(
  'cwpan gwpan chwpan tarian darian tharian tlws dlws thlws gwobr wobr medal fedal cadair gadair chadair coron goron choron ysgoloriaeth bwrsari rhosglwm',
);
const IN_MEMORY = setOf('coffa goffa choffa');

/** "Cwpan Goffa Nesta Pryce", "Tarian Waldo Rees": a prize in Welsh, whose name may begin with "Goffa" or with itself. */
export function isWelshPrize({ tokens }: View, first: Unit, last: Unit): boolean {
  let at = first.at;
  if (WELSH.has(first.word) && first.token.shape === 'cap')
    return tokens[at + 1]?.shape === 'cap' && last.at > at;
  if (!IN_MEMORY.has(first.word)) {
    at--;
    if (IN_MEMORY.has(tokens[at]?.folded ?? '')) at--;
  } else at--;
  const head = tokens[at];
  return head?.shape === 'cap' && WELSH.has(head.folded) && head.sentence === first.token.sentence;
}

/** "Cadair y Llenor: Nesta Pryce", "Cwpan y Llywydd – Nesta Pryce": whose office the prize is called after is not won with it. */
export function winsWelshPrize(a: Around, from: number, ctx: Context): void {
  if (!LEADS.has(a.word(from - 1)) || ctx.titled || ctx.staff) return;
  const article = a.word(from - 3);
  if ((article !== 'y' && article !== 'yr') || !WELSH.has(a.word(from - 4))) return;
  ctx.adult = 0;
  ctx.office = false;
  a.add('pupil', 3, 'a prize in Welsh before the name', true);
}
const LEADS = setOf(': – — -');
