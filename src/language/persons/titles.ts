import { CUE } from '../cues.ts';
import { entryAtToken } from '../lexicon/entry.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import type { Context } from './context.ts';
import { isMissed } from './no-office.ts';
import { ownerOf } from './offices.ts';
import { isPlayedAt } from './others-offices.ts';
import { isPupilCouncillor } from './young.ts';

/** "May Queen X", "Prom King Y": before the title of those whom a school crowns. */
export const CROWNED: ReadonlySet<string> = setOf('may gala prom harvest spelling homecoming');

/*
 * Titles right before a name, and what looks like one: a verb ("to coach X"), an instrument, a part in play.
 */

/** "Col (Retd) X". */
const RETIRED = setOf("retd rtd ret'd retired ret");

/** Where the title of a name that begins at `from` would stand: before "." ("Rev. X") and "(Retd)". */
export function titleSpot(a: Around, from: number): number {
  const i = from - 1;
  if (a.word(i) === '.' && a.cue(i - 1, CUE.title)) return i - 1;
  return a.word(i) === ')' && RETIRED.has(a.word(i - 1)) && a.word(i - 2) === '(' ? i - 3 : i;
}

/** How many names may stand between a title and one of them: "Dr Elin Haf Gruffydd Jones". */
const NAMES = 3;
/** Does the name at `from` go on from a titled one, with nothing between? */
function goesOnTitled(a: Around, from: number): boolean {
  for (let i = from - 1; i >= from - 1 - NAMES && a.here(i); i--) {
    const token = a.token(i);
    if (token?.kind !== 'word' || token.shape !== 'cap') return false;
    // "Miss Hannigan Cerys Hywel" is a part and who plays it.
    if (a.cue(i, CUE.title)) return i < from - 2 && isTitle(a, i);
    const { given, family, common } = entryAtToken(token).known;
    if (given + family === 0 || common > 2) return false;
  }
  return false;
}

/** The rest of a name that bears a title is as grown-up. */
export function restOfTitled(a: Around, from: number, ctx: Context): void {
  if (ctx.titled || !goesOnTitled(a, from)) return;
  ctx.titled = true;
  a.add('adult', 10, 'more of a titled name');
}

/** Titles in the role-play corner. */
const IN_PLAY = /^(?:nurse|doctor|dr|chef|inspector|captain|vicar|ranger|constable|pc)$/;

/** Is the word at `i`, right before a name, a title of whoever is named? */
export const isTitle = (a: Around, i: number): boolean =>
  a.here(i) &&
  a.cue(i, CUE.title) &&
  a.token(i)?.kind === 'word' &&
  // "Lead pan X": an instrument, and no title from Poland.
  !(a.word(i) === 'pan' && a.token(i)?.shape === 'lower') &&
  !isMissed(a, i) &&
  !isDoneTo(a, i) &&
  !isPupilCouncillor(a, i) &&
  !(IN_PLAY.test(a.word(i)) && isPlayedAt(a.view)) &&
  !(a.says(i, SAYS.kinTitle) && ownerOf(a, i) >= 0);

/** Offices and titles that are verbs too. */
const VERBS = setOf(
  'coach tutor mentor captain nurse judge chair guide model partner train photograph umpire referee sponsor champion chaperone interview cook host',
);
/** What those who teach do to a pupil. */
const TO_PUPILS = setOf('coach tutor mentor train chaperone');
/** "We coach X", "a joy to tutor Y": adds that a pupil is taught. */
export function taughtBy(a: Around, k: number): void {
  if (TO_PUPILS.has(a.word(k)) && isDoneTo(a, k)) a.add('pupil', 4, `"${a.word(k)}" what is done`, true);
}

/** Whoever does it, and how. */
const DOERS = setOf(
  "we i you they i'll we'll you'll they'll i'd we'd you'd they'd could will would can't couldn't won't wouldn't may might must should did does do didn't don't doesn't let's gladly happily proudly",
);
/** Before "to": what is felt about doing it, or that it is done. "Thanks to coach X" speaks of the coach. */
const GLAD = setOf(
  'pleasure honour privilege delight joy lucky proud able wait great lovely fantastic good happy pleased delighted chance opportunity continue continues hope hoping hopes want wants wanted love loved loves going ready excited fortunate treat thrilled glad honoured privileged nice brilliant wonderful amazing agreed asked volunteered offered chosen used have need needed get trying tried helping trusted began started easy hard fun forward how willing keen',
);
/** For a host, whoever is named came to visit, unless it was to work. */
const TO_WORK = /\b(?:work[- ](?:experience|ex|shadowing)|work[- ]exp|placements?|t[- ]level)\b/;

/** "Our ranger is X": titles that are offices too, and no part in a play or a team. */
export const isToldTitle = (word: string): boolean => TOLD.has(word);
const TOLD = setOf(
  'ranger vicar rabbi imam canon archdeacon headteacher headmaster headmistress pandit granthi cantor constable',
);

const ASKS = /^(?:could|will|would|can|may|might|must|should|did|do|does)(?:n't)?$/;

/** "A pleasure to coach X", "we mentor Y": is the office at `k` something that is done to whoever is named? */
export function isDoneTo(a: Around, k: number): boolean {
  const word = a.word(k);
  if (!VERBS.has(word) || a.token(k)?.shape !== 'lower') return false;
  // "Thank you coach Dave Hill", "Will coach Dave Hill be there?": an office.
  if (/^thank/.test(a.word(k - 2)) || (a.token(k - 1)?.first && ASKS.test(a.word(k - 1)))) return false;
  const done = a.word(k - 1) === 'to' ? GLAD.has(a.word(k - 2)) : DOERS.has(a.word(k - 1));
  return done && (word !== 'host' || TO_WORK.test(a.view.folded));
}
