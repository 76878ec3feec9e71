import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import { CREATURES } from './creature-words.ts';

/*
 * Whose turn it is with the class bear or hamster: "Barnaby went home with X", "our hamster spent half term with X".
 */

/** Goes home for the weekend. */
const WENT_HOME =
  /\b(?:went|gone|going|goes|go|off|is|was|been|will be|came|coming|travelled|stayed|staying|living|lived) (?:(?:back|away|off|to stay|to live|today|tonight) )?(?:home|on (?:holiday|a sleepover|an adventure|tour|his holidays|her holidays|their holidays)|for a sleepover|for (?:the|half) \S+)(?: (?:today|tonight|this \S+|for (?:the|half) \S+|(?:on|over) \S+))? with$/;
/** Stays over a weekend or the holidays. */
const STAYED =
  /\b(?:spent|spends|spending|spend|stayed|staying|stays|stay|holidayed|lived|living|camped|celebrated|enjoyed|had|having) (?:(?:a|an|the|his|her|their|its|this|all|lovely|wonderful|great|fun|whole|last|busy|long|summer|easter|christmas|bank|half|may|october|february|first|week|two|six) )*(?:weekend|half-term|term|holidays?|easter|christmas|summer|night|sleepover|break|weeks?|diwali|eid|bonfire)(?: (?:night|away|break|holidays?|at home))? (?:at home |in \S+ )?with$/;
/** Who goes home with a child, where no creature is called so. */
const TOYS = setOf(
  'mascot pet pets soft-toy bag diary suitcase backpack book journal flat elmer paddington pudsey elf traveller',
);
/** How many words before the name tell where somebody stays. */
const FAR = 14;

/** "Our hamster spent half term with X": a child of the class, who begins at token `from`. */
export function keepsPet(a: Around, from: number): void {
  if (a.word(from - 1) !== 'with') return;
  const before = a.clause(from - 1, -1, FAR);
  const home = WENT_HOME.test(before);
  if (!home && !STAYED.test(before)) return;
  for (let i = a.low; i < from; i++)
    if (CREATURES.has(a.word(i)) || TOYS.has(a.word(i))) {
      a.add('pupil', 4, 'where the class pet stays', true);
      return;
    }
  // "Barnaby is going home with X": who can be taken home.
  if (home && /\bhome\b/.test(before)) a.add('pupil', 2, 'who takes home', true);
}
