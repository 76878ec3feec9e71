import { CUE } from '../cues.ts';
import { isPart, PART } from './parts.ts';
import type { Span } from './score.ts';
import type { Unit } from './units.ts';

/*
 * Casts: the part in a play stands right before the name of who plays it.
 */

/** A word that hardly is a given name before one that is: "Caecilius Hugo Stead". */
const hasPart = (units: readonly Unit[], { from, to, order }: Span): boolean => {
  const first = units[from] as Unit;
  const second = units[from + 1] as Unit;
  const third = units[from + 2] as Unit;
  return (
    (to === from + 2 || (to > from + 2 && isPart(third, PART.inner))) &&
    order === 'given-first' &&
    (first.given < 2 || isPlayedTitle(units, from)) &&
    second.given === 3 &&
    second.common < 3
  );
};
/** "Matilda X / Miss Honey Y": a part that is called by a title, behind the sign that ends the one before. */
const isPlayedTitle = (units: readonly Unit[], from: number): boolean => {
  const title = units[from - 1];
  const first = units[from] as Unit;
  const before = units[from - 2];
  return (
    title?.at === first.at - 1 &&
    (title.cue & CUE.title) !== 0 &&
    title.capital &&
    before?.at === title.at - 2 &&
    first.given < 3
  );
};
/** "Caecilius Hugo Stead, Metella Olive Tranmer": in a row, the first of three words is the part in a play. */
export function withoutParts(units: readonly Unit[], spans: Span[]): void {
  let parts = 0;
  for (const span of spans) if (hasPart(units, span)) parts++;
  if (parts < 2) return;
  spans.forEach((span, i) => {
    if (hasPart(units, span)) spans[i] = { ...span, from: span.from + 1 };
  });
}
