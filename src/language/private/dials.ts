import type { View } from '../../engine/doc.ts';
import { FIGURED } from '../gate.ts';
import { matchesIn, stretchesWith } from '../stretches.ts';
import type { Found } from './phones.ts';

/** Numbers that a dial is turned to, one after another: "4 then 16 then 32", "3 right, 9 left, 12 right". */
const DIALLED =
  /(?<![\p{L}\p{N}£$€.:-])\d{1,2}(?: (?:right|left|clockwise|anti-?clockwise))?(?:,? then \d{1,2}| (?:right|left|clockwise|anti-?clockwise),? (?:then )?\d{1,2}|(?<=right|left|clockwise),? \d{1,2}){2,3}(?: (?:right|left|clockwise|anti-?clockwise))?(?![\p{L}\p{N}%:])/gu;
/** "Locker combo 4-18-32": three numbers in a row, as padlocks have them, and dates too. */
const ROWED = /(?<![\p{L}\p{N}£$€.:/-])\d{1,2}(?:-\d{1,2}){2}(?![\p{L}\p{N}%:/-])/gu;
const COMBO = /\b(?:dial|padlock|combo|comb[ei]?\w{0,3}na\w{2,5})\b/;
const DIAL = /\b(?:dial|padlock|combo|comb[ei]?\w{0,3}na\w{2,5}|lock|safe|lockbox|key ?safe)\b/;
/** How far back the lock may stand. */
const REACH = 60;

/** Where a padlock's or a safe's dial is turned to. Asked for where a lock is spoken of. */
export const dialledIn = (view: View): readonly Found[] => {
  const { folded } = view;
  const figured = stretchesWith(view, FIGURED, 6);
  const behind = (pattern: RegExp, lock: RegExp): readonly Found[] =>
    matchesIn(folded, figured, pattern)
      .filter((m) => lock.test(folded.slice(Math.max(0, m.index - REACH), m.index)))
      .map((m) => ({ start: m.index, end: m.index + m[0].length, because: 'code' }));
  return [...behind(DIALLED, DIAL), ...behind(ROWED, COMBO)];
};
