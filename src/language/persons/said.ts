import { CUE, isClass } from '../cues.ts';
import type { Around, Context } from './context.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that what is said of a name begins or ends with; only where one of them stands is anything looked at. */
const LEFT = set(
  'pupil pupils student students boy boys girl girls alumnus alumna alumnae alumni ex-pupil ex-pupils ex-student leaver leavers scholar',
);
const LEFT_BEFORE =
  /(?:^| )(?:(?:former|ex|past|old) (?:head |school |sixth-form )?(?:pupils?|students?|boys?|girls?|scholars?)|alumn(?:us|a|ae|i)|ex-(?:pupils?|students?)|leavers?)$/;
const LEFT_AFTER =
  /^[,(–—-] (?:(?:who is |now )?(?:an? |our |one of our )?(?:former|ex|past|old) (?:pupil|student|boy|girl|head girl|head boy)|(?:an? )?alumn(?:us|a)|(?:an? )?ex[- ](?:pupil|student|y(?:ear )?1[0-3]|year)|(?:who )?(?:left|leaver)(?: us| here| school)?(?: in)? (?:19|20)\d\d|(?:pupil|student)(?: here)?(?: from)? (?:19|20)\d\d)/;
const MARRIED = set('engagement wedding marriage married engaged wed');
/** Offices that a class gives to one of its own. */
const OFFICE = set(
  'councillor monitor captain prefect ambassador rep representative leader librarian buddy president chair mayor champion winner narrator editor reporter',
);

/** What is said outright of this very name: a former pupil, a year that has left, a bride or groom, an office of a class. */
export function said(a: Around, from: number, to: number, ctx: Context): void {
  const { word, here, add } = a;
  const one = here(from - 1) ? word(from - 1) : '';
  if (LEFT.has(one) && LEFT_BEFORE.test(`${word(from - 3)} ${word(from - 2)} ${one}`)) ctx.leaver = true;
  if (here(to + 1) && /^[,(–—-]$/.test(word(to + 1))) {
    const after: string[] = [];
    for (let j = to + 1; here(j) && j < to + 9; j++) after.push(word(j));
    if (LEFT_AFTER.test(after.join(' '))) ctx.leaver = true;
  }
  for (let j = Math.max(0, from - 5); j < to + 6; j++) {
    if (word(j) !== 'class' || !here(j) || word(j + 1) !== 'of') continue;
    if (/^(?:19|20)\d\d(?:'s)?$/.test(word(j + 2))) ctx.classOf = Number(word(j + 2).slice(0, 4));
  }
  if (one === 'to' && MARRIED.has(word(from - 2))) add('adult', 6, `"${word(from - 2)} to" before the name`);
  if (/^(?:is|are|was|:)$/.test(one)) elected(a, from);
}

/** "Our new Year 2 councillor is X": an office with a class before it. */
function elected({ word, cue, here, add }: Around, from: number): void {
  if (!here(from - 2) || !OFFICE.has(word(from - 2))) return;
  for (let j = from - 3; here(j) && j > from - 7; j--)
    if (isClass(word(j)) || (cue(j, CUE.pupil) && /\d/.test(`${word(j)}${word(j + 1)}`))) {
      add('pupil', 4, `"${word(from - 2)}" of a class`, true);
      return;
    }
}
