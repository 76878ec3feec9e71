import { CUE } from '../cues.ts';
import { entryAtToken } from '../lexicon/entry.ts';
import { famous } from '../lexicon/people.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import { isHungThere } from './credits.ts';
import { OFFICE_LETTERS } from './office-letters.ts';
import { isShared } from './offices.ts';
import { ofSociety } from './young.ts';

/*
 * What stands by a name as an office does, and tells of no grown-up: half of another name, a title in fun, a part that a
 * team gives to its own.
 */

/** Is the word at `k`, which stands for an office elsewhere, the end of a name here? */
export function isFamily(a: Around, k: number): boolean {
  const given = a.token(k - 1);
  if (a.token(k)?.shape !== 'cap' || given?.shape !== 'cap' || given.kind !== 'word') return false;
  const { given: level, common } = entryAtToken(given).known;
  // "Kezia Monk": a rarer given name, which is nothing else.
  if (level >= 1 && common === 0 && !a.cue(k, CUE.kin)) return true;
  return level === 3 && (common < 3 || famous([given.folded, a.word(k)]) !== null);
}

/** "Maths king, "phonics queen": in small letters, and of what stands before it. */
export const inFun = (a: Around, i: number): boolean =>
  a.token(i)?.shape === 'lower' &&
  a.here(i - 1) &&
  (a.token(i - 1)?.kind === 'word' || a.word(i - 1) === '&') &&
  (/^(?:and|&)$/.test(a.word(i - 1)) ? besideInFun(a, i) : isFreeBefore(a, i));

/** "Our prom king X and queen Y": the one as the other. */
function besideInFun(a: Around, i: number): boolean {
  const other = a.word(i) === 'queen' ? 'king' : 'queen';
  for (let j = i - 2; a.here(j) && j > i - 9; j--) if (a.word(j) === other) return inFun(a, j);
  return false;
}

const isFreeBefore = (a: Around, i: number): boolean =>
  !/^(?:the|a|an|our|as|by|of|to|and|with|late|drag|beauty|carnival|pearly|former|dairy|new|future|young)$/.test(
    a.word(i - 1),
  );

/** "Builder X, coder Y, presenter Z": parts that a team gives to its own. */
export function inTeam(a: Around, k: number): boolean {
  if (!isShared(a.word(k)) || GROWN_TEAM.test(a.view.folded) || isOfCouncil(a, k)) return false;
  for (let j = k - 10; j <= k + 10; j++)
    if (
      j !== k &&
      a.here(j) &&
      a.cue(j, CUE.role | CUE.staff) &&
      a.word(j) !== a.word(k) &&
      !isHeadAndDeputy(a, k, j) &&
      isShared(a.word(j)) &&
      (a.token(j)?.shape === 'lower' || a.says(j, SAYS.elected)) &&
      a.token(j + 1)?.shape.startsWith('cap')
    )
      return true;
  return false;
}

/** "Their skipper X was class all game", "our skipper X led from the front": of a team, with no boat in sight. */
export const isMatchCaptain = (a: Around, k: number): boolean =>
  a.word(k) === 'skipper' && !AFLOAT.test(a.view.folded);
const AFLOAT =
  /\b(?:boats?|ferry|trawler|tug|lifeboat|yachts?|ship|crew|harbour|sail\w*|rnli|cruise|fishing|voyage|aboard|deck|coast|marina|thanks?|thank you|diolch|visit(?:ed|or|ors)?|talk|tall ships)\b/;

/** Those name their officers, and who came, as a class does; and who comes to a class is of no team of it. */
const GROWN_TEAM =
  /\b(?:pta|ptfa|trust|governors|careers|aspirations|visit(?:s|ed|ing|ors?)?|workshops?|came in|(?:lovely|great|good|nice|brilliant|wonderful|fantastic|amazing|privilege|pleasure|honour|delighted|pleased|lucky) to have|spent (?:the|a|an) (?:day|morning|afternoon|hour|week)|work(?:ed|ing) with|(?:spoke|talk(?:ed)?|chatted) (?:to|with)|welcomed?)\b/;

/** "Head X and her deputy Y": of a school; pupils are head girls and boys. */
const isHeadAndDeputy = (a: Around, k: number, j: number): boolean =>
  (a.word(k) === 'head' && a.word(j) === 'deputy') || (a.word(k) === 'deputy' && a.word(j) === 'head');
/** "Council leader X": of the town, where the school's own council is not meant. */
const isOfCouncil = (a: Around, k: number): boolean =>
  a.word(k) === 'leader' &&
  a.word(k - 1) === 'council' &&
  !a.cue(k - 2, CUE.pupil) &&
  !/^(?:school|student|pupil|eco|sports?|class|year|house|junior|youth)$/.test(a.word(k - 2));

/** "X has a job at Premier Inn", "is off to Warden Park": does the name of where somebody goes begin at `k`? */
export const opensPlace = (a: Around, k: number): boolean =>
  a.token(k)?.shape === 'cap' &&
  a.token(k + 1)?.shape === 'cap' &&
  /^(?:at|with|for|from|in|to|by|near)$/.test(a.word(k - 1)) &&
  !a.cue(k, CUE.title);

/** "The Bishop, X": a title and a comma; not "Mary Bishop, X". */
export const hasTitleAhead = (a: Around, from: number): boolean =>
  a.word(from - 1) === ',' &&
  a.cue(from - 2, CUE.title) &&
  a.token(from - 2)?.shape === 'cap' &&
  !isFamily(a, from - 2) &&
  !endsStreet(a, from - 2) &&
  !ofSociety(a, from - 2);

/** "At Great Ormond St, X", "on Elm Dr, Y": where somebody is, and neither a saint nor a doctor. */
const endsStreet = (a: Around, k: number): boolean =>
  a.word(k) === 'st' || (a.word(k) === 'dr' && a.token(k - 1)?.shape === 'cap' && !a.token(k - 1)?.first);

/** "We miss X", "sorry to miss X": what is felt or done, in small letters behind whom it is told of. */
export const isMissed = (a: Around, i: number): boolean =>
  a.word(i) === 'miss' &&
  a.token(i)?.shape === 'lower' &&
  (MISSES.has(a.word(i - 1)) || (a.word(i - 1) === 'to' && TO_MISS.has(a.word(i - 2))));
const MISSES = setOf(
  "we i you they she who we'll i'll they'll you'll will would could can can't don't didn't won't wouldn't shall must may might do does did really much so still already always sorely badly gonna all never dearly truly",
);
const TO_MISS = setOf('not going sad sorry bound sure gutted set have had begun started used');

/** "LW X, ST Y": where somebody plays, and no saint. */
export const isStriker = (a: Around, i: number): boolean =>
  a.token(i)?.shape === 'caps' && a.token(i + 1)?.shape === 'cap';

/** "Our tight head X": where somebody plays; "TA's star: X": who gives it. No office of the one named. */
export const isNoOffice = (a: Around, k: number, from: number): boolean =>
  isHungThere(a, k) ||
  (k < from - 1 && endsStreet(a, k)) ||
  (a.word(k) === 'head' && /^(?:tight|loose)$/.test(a.word(k - 1))) ||
  (a.word(k).endsWith("'s") && k + 1 < from && a.cue(k + 1, CUE.award | CUE.praise));

/** "Olwen Pugh MS, X": letters behind the name of somebody else, which lead to nobody. */
export const endsLettered = (a: Around, k: number): boolean =>
  a.token(k)?.shape === 'caps' &&
  (OFFICE_LETTERS.has(a.word(k)) || /^(?:mps|ms|tc|dl|jp|mbchb)$/.test(a.word(k))) &&
  a.token(k - 1)?.shape === 'cap' &&
  a.token(k - 2)?.shape.startsWith('cap') === true;
