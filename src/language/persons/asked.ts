import type { Doc } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { gatesOf } from '../gate.ts';
import type { Found } from './found.ts';

/*
 * What a post asks for, asks to be paid or looks back on, which tells of all names in it.
 */

/** What is asked for in a poll whose choices are works, or people whom everybody may know. */
const TASTE =
  /\b(?:which|what|next|favourite|pick|choose)\b.*\b(?:author|novel|book|film|movie|song|band|singer|album|musical|panto|composer|sitcom|series|carol|cartoon|character|villain|watch|read)\b|\b(?:author|book|film|song|musical|panto)\?/;
const SORT_CODE = /\b\d\d-\d\d-\d\d\b|\bsort code\b/;

/** "Next author?", "Which film?": a poll whose choices are known people and works. `bits` are the cues of the post. */
export const asksForWorks = ({ views }: Doc, founds: readonly Found[], bits: number): boolean =>
  founds.some((f) => f.field.startsWith('poll[')) &&
  (bits & (CUE.award | CUE.sport | CUE.stage)) === 0 &&
  views.some((v) => !v.id.includes('[') && TASTE.test(v.folded));

/** "Monzo 04-00-04 66120983 X": an account is named, and so is whose it is. */
export const namesAccount = ({ views }: Doc): boolean =>
  views.some((v) => gatesOf(v).digits > 5 && !v.id.includes('[') && SORT_CODE.test(v.folded));

const OLD_YEARS = /\b(?:18\d\d|19[0-8]\d)\b/;
/** A year before the parents' time stands in the post. */
export const ofOldYears = ({ views }: Doc): boolean =>
  views.some((v) => gatesOf(v).digits > 3 && !v.id.includes('[') && OLD_YEARS.test(v.folded));
