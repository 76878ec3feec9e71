import type { Around } from './around.ts';
import { tailOfRow } from './row-heads.ts';

const PUPILS =
  /^(?:all|every|the|other|others|rest|our)(?: (?:all|of|the|our|other|many|amazing|fantastic|brilliant|wonderful|lovely|rest|year \d+|y\d+|sixth form))* (?:pupils?|students?|children|prefects|ambassadors|councillors|boys|girls|year \d+s|y\d+s|librarians|choristers) (?:who|that)\b/;

/** "Thanks to X, Y and all the pupils who led tours": the last of a row tells what the others are. */
export function amongPupils(a: Around, to: number): void {
  const tail = tailOfRow(a, to);
  const start = a.word(tail - 1) === 'the' ? tail - 1 : tail;
  if (!/^(?:and|&)$/.test(a.word(start - 1)) || !PUPILS.test(a.clause(start, 1, 9))) return;
  a.add('pupil', 3, 'named with other pupils', true);
}
