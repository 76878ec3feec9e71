import { CUE, isClass } from '../cues.ts';
import type { Around } from './context.ts';

const HANDED = /^(?:goes|went|awarded|presented|given|going)$/;
const CHILD = /^(?:lad|boy|girl|kid|child|pupil|student|lass|year|toddler|youngster)$/;
const SCHOLAR = /^(?:pupil|student|schoolboy|schoolgirl)$/;
const SCORED = /^(?:goals?|try|tries|hat-?trick|assists?|wickets?|equaliser|winner|points)$/;
/** "Year 6 pupil X", "Y9 student X": not "former Year 6 pupil X". */
function ofAYear({ word, cue, here }: Around, from: number): boolean {
  if (!SCHOLAR.test(word(from - 1))) return false;
  let year = false;
  for (let j = from - 2; here(j) && j > from - 6; j--) {
    if (cue(j, CUE.former) || /^(?:ex|past|old)$/.test(word(j))) return false;
    year ||= j > from - 4 && (isClass(word(j)) || (cue(j, CUE.pupil) && /\d/.test(word(j))));
  }
  return year;
}

/** "The essay prize goes to X", "a lad called X": a sign that belongs to this very name, whoever else bears it. */
export function given(a: Around, from: number): void {
  const { word, cue, here, add } = a;
  // Goals of the national game are told of as well.
  const told = (): boolean => {
    for (let j = from - 3; here(j) && j > from - 20; j--) if (cue(j, CUE.public)) return true;
    return false;
  };
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
  else if (ofAYear(a, from)) add('pupil', 4, `"${word(from - 1)}" of a year before the name`, true);
  else if (/^(?:by|from)$/.test(word(from - 1)) && SCORED.test(word(from - 2)) && !told())
    add('pupil', 4, `"${word(from - 2)}" before the name`, true);
}
