import type { View } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { keptWith } from '../kept.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import type { Context } from './context.ts';
import { thanked } from './thanked.ts';
import { isDoneTo } from './titles.ts';

/*
 * Pupils out at work for a week or two: told by where they are, which tells of a grown-up elsewhere ("X at Halfords").
 */

const AT_WORK =
  /\b(?:work[- ](?:experience|ex|exp|shadowing)|wex|placements?|t[- ]levels?|industry week|out on visits)\b/;
/** Those who learn to teach or nurse are at work in a school. */
const TRAINING =
  /\b(?:pgce|itt|ite|scitt|ects?|nqts?|trainees?|teach first|student (?:teachers?|nurses?|midwi\w+)|(?:teaching|teacher|nursing|midwifery|university|social work) (?:placements?|students?)|undergraduates?|residential|foster\w*|sen(?:d)? placements?|school placements?)\b/;
const isOutAtWork = keptWith(({ folded }: View) => AT_WORK.test(folded) && !TRAINING.test(folded));

/** Right after the name: where somebody is. */
const AT = setOf('at with in ( → - – — : somewhere alongside inside');
const IS = setOf(
  "is was are were who's has spent spends been being loving loved enjoying enjoyed doing did currently now off busy out working worked",
);
/** What stands before one of several, or begins a line. */
const BEFORE_ONE = /^(?:[:,;(•·*&+.!?/–—-]|and|then|plus|meanwhile|while)$/;
/** Those of the firms, and what they did. */
const HOSTS =
  /\b(?:hosts?|hosted|employers?|providers?|supervisors?|contacts?|speakers?|interview\w*|panel|mentors?|thanks?|thank|grateful|talks?|spoke|visitors?|stalls?|led by|run by|from)\b/;
/** What they do afterwards. */
const HOSTING =
  /\b(?:told|tells|spoke|talked|explained|gave|welcomed|hosted|hosts|showed|joined|came|offers?|offered|runs?|coordinates?|organis\w+|arranges?|arranged|kindly)\b/;
/** "With us on placement", "for her placement": said by those who had somebody. */
const FOR_WORK =
  /^(?:with us|for (?:his|her|their|a|work)\b|on (?:his|her|their|a|work)\b|in our|here|to our|into our)\b/;
const HAD = setOf('have having had welcome welcoming welcomed host hosting hosted');

/** Adds that the one named is out at work for their school; `from..to` are tokens. */
export function onPlacement(a: Around, from: number, to: number, ctx: Context): void {
  if (ctx.titled || ctx.kin || ctx.tie >= 4) return;
  const next = a.word(to + 1);
  const is = IS.has(next) || a.says(to + 1, SAYS.is);
  const had = HAD.has(a.word(from - 1));
  if (!is && !had && !AT.has(next)) return;
  if (!isOutAtWork(a.view)) return;
  if (a.cue(from - 1, CUE.role | CUE.staff | CUE.kin) && !isDoneTo(a, from - 1) && !had) return;
  if (had ? !FOR_WORK.test(a.clause(to + 1, 1, 4)) : !isOneOf(a, from, to, is)) return;
  ctx.adult = 0;
  ctx.office = false;
  ctx.staff = false;
  ctx.learn = false;
  a.add('pupil', 4, 'at work for their school', true);
}

/** "X at Halfords" among others, "X is at the town hall": and nothing speaks of those who had them. */
function isOneOf(a: Around, from: number, to: number, is: boolean): boolean {
  const before = a.token(from - 1);
  if (before && before.kind === 'word' && !BEFORE_ONE.test(before.folded)) return false;
  const first = !before || before.kind === 'newline' || !a.here(from - 1) || /^[.!?]$/.test(before.folded);
  if (first && !is) return false;
  let at = to + 1;
  while (IS.has(a.word(at))) at++;
  if (!AT.has(a.word(at)) && !(is && /^(?:the|her|his|their|a|an|this|two|\d+)$/.test(a.word(at))))
    return false;
  return (
    !thanked(a, from, 30) && !HOSTS.test(a.clause(from - 1, -1, 30)) && !HOSTING.test(a.clause(at, 1, 9))
  );
}
