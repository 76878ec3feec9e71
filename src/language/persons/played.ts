import type { View } from '../../engine/doc.ts';
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
    (before === undefined || before.at <= title.at - 2) &&
    first.given < 3
  );
};
/** "Joseph Hugo Stead": a whole name with a given name more before it. */
const mayHavePart = (units: readonly Unit[], { from, to, order }: Span): boolean => {
  const [first, second] = [units[from] as Unit, units[from + 1] as Unit];
  return (
    to >= from + 2 &&
    order === 'given-first' &&
    first.capital &&
    second.at === first.at + 1 &&
    second.given === 3 &&
    second.common < 5 &&
    !isPart(second, PART.inner)
  );
};

/** "Mary was Olive Tranmer": is the first of a row told of with her part before "was"? */
function standsBehindPart({ tokens }: View, units: readonly Unit[], { from }: Span): boolean {
  const is = tokens[(units[from] as Unit).at - 1];
  if (!is || !/^(?:is|was|are|were)$/.test(is.folded)) return false;
  let i = from - 1;
  while (i >= 0 && (units[i] as Unit).at >= (units[from] as Unit).at - 1) i--;
  const part = units[i];
  return (
    part?.at === (units[from] as Unit).at - 2 &&
    part.capital &&
    (part.common < 3 || units[i - 1]?.at === part.at - 1) &&
    (part.given === 3 || (units[i - 1]?.at === part.at - 1 && units[i - 1]?.given === 3))
  );
}

const NEXT = /^(?:, ?(?:and )?| and | & |; ?|, ?with )$/;
/**
 * "Caecilius Hugo Stead, Metella Olive Tranmer", "Mary was Ada Firth, Joseph Hugo Stead": in a row, the first of three words
 * is the part in a play.
 */
export function withoutParts(view: View, units: readonly Unit[], spans: Span[]): void {
  let parts = 0;
  let longest = 0;
  for (const span of spans) {
    if (hasPart(units, span)) parts++;
    if (mayHavePart(units, span)) longest++;
  }
  if (longest === 0) return;
  // Where all have three words and two have a part before them, the third has one too.
  const all = parts > 1 && longest === spans.length;
  let led = false;
  spans.forEach((span, i) => {
    const before = spans[i - 1];
    const gap = before
      ? view.text.slice((units[before.to] as Unit).end, (units[span.from] as Unit).token.start)
      : '';
    led = standsBehindPart(view, units, span) || (led && NEXT.test(gap));
    if (hasPart(units, span) ? parts > 1 : (all || (led && NEXT.test(gap))) && mayHavePart(units, span))
      spans[i] = { ...span, from: span.from + 1 };
  });
}
