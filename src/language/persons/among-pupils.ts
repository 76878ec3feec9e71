import type { Around } from './around.ts';
import { endOfRow, tailOfRow } from './row-heads.ts';

const PUPILS =
  /^(?:all|every|the|other|others|rest|our)(?: (?:all|of|the|our|other|many|amazing|fantastic|brilliant|wonderful|lovely|rest|year \d+|y\d+|sixth form))* (?:pupils?|students?|children|prefects|ambassadors|councillors|boys|girls|year \d+s|y\d+s|librarians|choristers) (?:who|that)\b/;

/** "Thanks to X, Y and all the pupils who led tours": the last of a row tells what the others are. */
export function amongPupils(a: Around, to: number): void {
  if (PUPILS.test(endOfRow(a, tailOfRow(a, to)))) a.add('pupil', 3, 'named with other pupils', true);
}
