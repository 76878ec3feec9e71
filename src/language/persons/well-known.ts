import type { View } from '../../engine/doc.ts';
import type { KnownName } from '../lexicon/people.ts';
import { isWellKnown } from '../lexicon/people.ts';
import type { Context } from './context.ts';
import { counted } from './no-person.ts';
import { isPart, PART } from './parts.ts';
import type { Unit } from './units.ts';

/** Whom lessons tell of, week by week: a pupil of such a name would be told of with a class or an age. */
export const SHOWN =
  /\b(?:artists?|authors?|poets?|composers?|musicians?|scientists?|mathematicians?|inventors?|explorers?|illustrators?|engineers?|designers?|architects?|philosophers?|thinkers?|heroe?s?|heroines?|figures?|icons?|saints?|wom[ae]n|persons?|people|physicists?|geographers?|historians?|athletes?|olympians?|sculptors?|photographers?|songs?|bands?|singers?|virtues?|quotes?) of (?:the|this|our) (?:day|week|fortnight|month|half[- ]term|term|year)\b[^.!?\n]{0,14}$/;

/**
 * What stands around a name that everybody knows and says that it is the one whom everybody knows: several who came in
 * costume ("One Anne Frank, five Mary Annings"), or whom lessons tell of that week ("Artist of the week: Frida Kahlo").
 */
export function asKnown(
  view: View,
  first: Unit,
  last: Unit,
  known: KnownName | null,
  context: Context,
): void {
  const before = view.tokens[first.at - 1];
  // "2 Petkevicius, Domas": a place in a race, and a name as a register writes it.
  const parted = view.tokens[first.at + 1]?.text === ',';
  const costume =
    before !== undefined &&
    isPart(before, PART.count) &&
    (isWellKnown(known) || (!parted && counted(before, last)));
  if (!costume && !(isWellKnown(known) && !context.classed && isShown(view, first, context))) return;
  context.learn = true;
  context.adult += 8;
  context.pupil = 0;
  context.tie = 0;
}

const isShown = ({ folded }: View, { token }: Unit, { tie }: Context): boolean =>
  tie > 0 && SHOWN.test(folded.slice(Math.max(0, token.start - 60), token.start));
