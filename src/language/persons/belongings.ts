import type { View } from '../../engine/doc.ts';

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
