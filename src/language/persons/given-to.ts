import { CUE } from '../cues.ts';
import type { Around } from './context.ts';

const HANDED = /^(?:goes|went|awarded|presented|given|going)$/;
const CHILD = /^(?:lad|boy|girl|kid|child|pupil|student|lass|year|toddler|youngster)$/;
/** "The essay prize goes to X", "a lad called X": a sign that belongs to this very name, whoever else bears it. */
export function given({ word, cue, here, add }: Around, from: number): void {
  if (word(from - 1) === 'to' && HANDED.test(word(from - 2))) {
    let prize = false;
    for (let j = from - 3; here(j) && j > from - 30; j--) {
      if (cue(j, CUE.public)) return;
      prize ||= cue(j, CUE.award);
    }
    if (prize) add('pupil', 4, 'a prize goes to the name', true);
  } else if (
    /^(?:called|named)$/.test(word(from - 1)) &&
    (CHILD.test(word(from - 2)) || CHILD.test(word(from - 3)))
  )
    add('pupil', 4, `"${word(from - 1)}" before the name`, true);
}
