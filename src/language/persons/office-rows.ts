import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import type { Context } from './context.ts';
import { CREATURES } from './creature-words.ts';
import { inBody, ofJuniors, ofYear } from './young.ts';

/** Several grown-ups of a school, by what they do there. */
const SEVERAL = setOf(
  `volunteers supervisors governors trustees teachers tutors staff tas parents mums dads grandparents carers cooks cleaners
  caretakers drivers nurses assistants instructors coaches lecturers receptionists technicians grandads nans counsellors
  therapists vicars secretaries neighbours firefighters paramedics plumbers electricians`,
);
const BETWEEN = setOf(', and & +');
/** How many words and signs of a row are gone back over. */
const FAR = 12;

const isNamed = (a: Around, i: number): boolean => a.token(i)?.kind === 'word' && a.token(i)?.shape === 'cap';

/** "Our volunteers Moira, Keith and X": the last of a row of which the others have no family name. */
export function inOfficeRow(a: Around, from: number, ctx: Context): void {
  if (!BETWEEN.has(a.word(from - 1)) || ctx.tie >= 3 || ctx.titled) return;
  let i = from - 1;
  while (a.here(i) && i > from - FAR)
    if (BETWEEN.has(a.word(i))) i--;
    else if (isNamed(a, i) && !isNamed(a, i - 1)) i--;
    else break;
  if (a.word(i) === ':') i--;
  const owned = a.word(i - 1).endsWith("'s");
  if (i > from - 3 || a.token(i)?.shape !== 'lower' || (!owned && a.cue(i - 1, CUE.pupil | CUE.award)))
    return;
  // "Our chicks: Nugget, Kiev and X"; those of a class: "Reception's chicks".
  if (CREATURES.has(a.word(i)) && a.word(i).endsWith('s')) {
    ctx.office = true;
    a.add('adult', 5, `"${a.word(i)}" before the row of names`);
  }
  if (!SEVERAL.has(a.word(i)) || owned || a.says(i - 1, SAYS.young)) return;
  if (ofYear(a, i) || inBody(a, i) || ofJuniors(a, i)) return;
  ctx.office = true;
  a.add('adult', 4, `"${a.word(i)}" before the row of names`);
}
