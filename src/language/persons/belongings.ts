import type { View } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import type { Context } from './context.ts';

/** What children take to school and leave there. */
const BELONGINGS = new Set(
  'shoes shoe trainers boots wellies coat blazer jumper tie cardigan scarf hat gloves glasses bag rucksack backpack lunchbox lunch bottle flask kit shinpads gumshield pencilcase calculator homework coursework essay folder planner script locker costume instrument trumpet trombone violin clarinet flute recorder guitar sketchbook timetable umbrella scooter bike helmet'.split(
    ' ',
  ),
);

/** May the word be something that a child takes to school? */
export const isBelonging = (word: string): boolean => BELONGINGS.has(word);

/** "@… you left your shoes behind", "@… your PE bag is on the hook": said to a child. */
export function leftBehind(view: Pick<View, 'tokens'>, at: number): boolean {
  for (let i = at + 1; i < at + 10; i++) {
    if (view.tokens[i]?.folded !== 'your') continue;
    for (let j = i + 1; j < i + 4; j++) if (BELONGINGS.has(view.tokens[j]?.folded ?? '')) return true;
  }
  return false;
}

/** "Labelled X", "with the name X", "name tape: X": what is written in a lost thing. */
const LABEL =
  /\b(?:labell?(?:ed)?|marked|name ?tapes?|name ?tags?|initialled|(?:with|has|says|reads|bears) (?:the|a) name(?: of)?|belonging to|belongs to) ?(?:in|as|reads|says|:|-|–)? ?$/;
const LAST = setOf('label labelled labeled marked name tape tag initialled of to in as reads says : - –');

/** "One blazer, label X, is in the office": the name that begins at token `from` is written in what was lost. */
export function onLabel(a: Around, from: number, ctx: Context): void {
  if (ctx.titled || !LAST.has(a.word(from - 1))) return;
  const before = a.clause(from - 1, -1, 9);
  if (!LABEL.test(before) || !before.split(' ').some((word) => BELONGINGS.has(word) || FOUND.has(word)))
    return;
  ctx.adult = 0;
  ctx.office = false;
  ctx.staff = false;
  a.add('pupil', 3, 'written in what was lost', true);
}
const FOUND = setOf(
  'lost found handed property unclaimed missing item items blazer jacket hoodie sweatshirt jumper polo shirt skirt trousers tin box book phone purse wallet card key keys watch teddy shorts tracksuit towel goggles fleece top sock socks glove wellie',
);
