import { CUE } from '../cues.ts';
import { isClass } from '../school-years.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import type { Context } from './context.ts';
import { DESK } from './offices.ts';

/*
 * Where somebody works, told right after the name: "X in the office", "X in student services"; not where a picture
 * shows a child: "X in the kitchen making bread".
 */

/** Rooms and bodies of grown-ups. */
const ROOMS = setOf('office kitchen canteen staffroom site pta council gate premises');
/** Before those: where children play, and what pupils sit on. */
const CHILDRENS = setOf(
  'mud play role-play toy pretend outdoor student youth pupil school eco class sports year house junior learning building',
);
/** "On the site visit", "at the kitchen table": what is called after the room. */
const CALLED_AFTER = setOf(
  'visit visits trip tour table door hatch window garden corner role-play meeting queue chamber chambers floor counter',
);
/** Ends like what somebody is doing, and is no doing. */
const NO_DOING = setOf('during morning evening building');

/** Is it told what one is doing there: "at the gate with a giant leek", "in the kitchen making bread"? */
function isScene(a: Around, i: number): boolean {
  const word = a.word(i);
  if (word === 'with') return /^(?:an?|some|two|three|her|his|their)$/.test(a.word(i + 1));
  if (!/[a-z]{2}ing$/.test(word) || NO_DOING.has(word) || a.token(i)?.shape !== 'lower') return false;
  // "In the kitchen making soup with 3C": with whom a grown-up does it.
  for (let j = i + 1; j < i + 7 && a.here(j); j++)
    if (
      a.word(j) === 'with' &&
      (isClass(a.word(j + 1)) || a.cue(j + 1, CUE.pupil) || a.cue(j + 2, CUE.pupil))
    )
      return false;
  return true;
}

/** Adds the room or desk that stands after the name; false where none does. */
export function worksAt(a: Around, to: number, ctx: Context): boolean {
  if (!a.says(to + 1, SAYS.inOf)) return false;
  // "X in the office", "X and Y of the site team".
  if (a.word(to + 2) === 'the')
    for (let j = to + 3; j <= to + 5 && a.here(j); j++) {
      if (!ROOMS.has(a.word(j))) continue;
      // "In the head's office": another's.
      if (CHILDRENS.has(a.word(j - 1)) || a.word(j - 1).endsWith("'s")) break;
      if (isScene(a, j + 1) || CALLED_AFTER.has(a.word(j + 1))) break;
      return works(a, j, ctx);
    }
  // "See X in careers"; not "with the name X in it".
  const desk = a.word(to + 2);
  if (DESK.has(desk) && (desk !== 'it' || a.token(to + 2)?.shape === 'caps')) return works(a, to + 2, ctx);
  return false;
}

/** "X from our kitchen team"; not "Good luck X from all the staff", who wish it, nor "X from the SEN unit". */
export function isFromStaff(a: Around, to: number): boolean {
  if (WISH.has(a.word(to + 2))) return false;
  for (let j = to + 2; j <= to + 5 && a.here(j); j++)
    if (a.cue(j, CUE.staff) && !a.cue(j, CUE.pupil) && !UNIT.has(a.word(j + 1))) {
      a.add('adult', 4, `"${a.token(j)?.text}" after the name`);
      return true;
    }
  return false;
}
/** Begins those who wish or thank, after "from". */
const WISH = setOf('all every everyone everybody both your my his her their us');
/** Where pupils learn. */
const UNIT = setOf('unit units base hub class group room provision department centre');

function works(a: Around, at: number, ctx: Context): true {
  ctx.office = true;
  a.add('adult', 4, `"${a.token(at)?.text}" after the name`);
  return true;
}

/** What a school has for its pupils: "student services", "pupil support". */
const FOR_PUPILS = setOf('student pupil sixth-form children');
const SERVICES = setOf(
  'services support reception welfare wellbeing finance records office progress affairs experience engagement',
);
/** What is there for children, and who works for them: "children's hospice", "boys' football coach". */
const THEIRS = setOf(
  'services hospice hospital charity charities centre home homes ward trust commissioner bureau society publisher publishers theatre entertainer author illustrator poet laureate nurse doctor therapist librarian coach worker',
);

/** Do the words at token `j`, the first of which tells of pupils, tell of a grown-up's place: "Children in Need"? */
export function isForPupils(a: Around, j: number): boolean {
  const word = a.word(j);
  if (FOR_PUPILS.has(word) && SERVICES.has(a.word(j + 1))) return true;
  if (word === 'children' && a.word(j + 1) === 'in' && a.word(j + 2) === 'need') return true;
  if (!/^(?:children|kids|boys|girls|students)(?:'s|')$/.test(word)) return false;
  return THEIRS.has(a.word(j + 1)) || (a.token(j + 1)?.kind === 'word' && THEIRS.has(a.word(j + 2)));
}
