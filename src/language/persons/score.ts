import { CUE } from '../cues.ts';
import { INNER, type Unit } from './units.ts';

/** A run of units that may be one name, and how much speaks for it (about log-odds; `SURE` is enough by itself). */
export type Span = {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly order: 'given-first' | 'family-first';
};

/** At or above: a name by its words and shape alone. */
export const SURE = 2.4;

/** How well a unit stands as the given name. */
export function asGiven(u: Unit): number {
  const { given, common, family } = u;
  if (u.initial) return 0.4;
  if (common >= 3) return given === 3 ? 1.2 : given === 2 ? 0.2 : given === 1 ? -0.8 : -3;
  if (common >= 1 && given === 0) return family >= 2 ? -0.4 : common >= 2 ? -2.2 : -1.2;
  if (given === 3) return common >= 1 ? 2.2 : 3;
  if (given === 2) return common >= 1 ? 1.6 : 2.3;
  if (given === 1) return common >= 1 ? 0.4 : 1.5;
  if (u.unknown) return 0.9;
  if (family >= 2) return 0.7;
  return u.place ? -0.5 : 0.3;
}

/** How well a unit stands as the family name. */
export function asFamily(u: Unit): number {
  const { given, common, family } = u;
  if (u.initial) return -1;
  if (common >= 3) return family === 3 ? 1 : family === 2 ? 0.1 : given >= 3 ? -0.2 : -3;
  if (common >= 1 && family === 0) return given >= 2 ? 0.2 : common >= 2 ? -2.2 : -0.8;
  if (family === 3) return common >= 1 ? 1.8 : 2.6;
  if (family === 2) return common >= 1 ? 1 : 2.1;
  if (family === 1) return common >= 1 ? 0.3 : 1.5;
  if (u.unknown) return 1;
  if (given >= 2) return 1.2;
  if (given === 1) return 0.9;
  return u.place ? -0.3 : 0.4;
}

/** Score of units `from..to` (inclusive) as one full name, best order; `null` when the grammar forbids it. */
export function scoreSpan(units: readonly Unit[], from: number, to: number): Span | null {
  const first = units[from] as Unit;
  const last = units[to] as Unit;
  if (isInner(first) && !startsWithParticle(first)) return null;
  if (isInner(last)) return null;
  if (last.initial) return null;
  let count = 0;
  let middle = 0;
  for (let i = from; i <= to; i++) {
    const u = units[i] as Unit;
    if (isInner(u)) continue;
    count++;
    if (i === from || i === to) continue;
    if (u.possessive) return null;
    middle += u.initial ? 0.3 : Math.min(0.8, Math.max(asGiven(u), asFamily(u)) - 0.9);
  }
  if (first.possessive || count < 2 || count > 5) return null;
  const straight = asGiven(first) + asFamily(last);
  // A family name first: in capitals before a name that is not, or of a tradition that writes it so.
  const shouted = first.token.shape === 'caps' && last.token.shape === 'cap' && first.word.length > 1;
  const turned =
    asFamily(first) +
    asGiven(last) +
    (first.familyFirst ? 0.6 : shouted ? 0.8 : last.family === 0 ? -0.4 : -1.2);
  const order = turned > straight ? 'family-first' : 'given-first';
  let score = Math.max(straight, turned) + middle;
  if (first.familyFirst && count >= 2 && count <= 4)
    score = Math.max(score, asFamily(first) + 0.8 * (count - 1));
  score += shapeOf(units, from, to);
  return { from, to, score, order };
}

const isInner = (u: Unit): boolean => !u.capital && INNER.has(u.word);
const startsWithParticle = (u: Unit): boolean => ['al', 'el', 'abu', 'bin'].includes(u.word);

/** What capitals, or their lack, say about the span in its sentence. */
function shapeOf(units: readonly Unit[], from: number, to: number): number {
  let plus = 0;
  let lower = 0;
  let words = 0;
  let commonWords = 0;
  for (let i = from; i <= to; i++) {
    const u = units[i] as Unit;
    if (isInner(u)) continue;
    words++;
    if (!u.capital) lower++;
    if (u.common >= 3) commonWords++;
    if (u.place) plus -= u.given >= 2 || u.family >= 3 ? 0 : 0.4;
    if ((u.cue & CUE.thing) !== 0 && u.family < 3) plus -= 1;
  }
  const first = units[from] as Unit;
  if (lower > 0) {
    // Without capitals both must be names by the lists, and no ordinary words.
    plus -= first.style === 'lower' ? 1.3 : 1.6;
    plus -= commonWords * 1.1;
    for (let i = from; i <= to; i++) {
      const u = units[i] as Unit;
      if (!u.capital && !isInner(u) && u.common >= 1 && u.common <= 2) plus -= 0.5;
      if (!u.capital && !isInner(u) && u.given <= 1 && u.family <= 1) plus -= u.unknown ? 0.2 : 0.5;
    }
    if (lower < words) plus -= 0.8;
    return plus;
  }
  if (first.style === 'caps' || first.token.shape === 'caps') plus -= 0.3 + commonWords * 0.8;
  else if (first.style === 'title') plus -= 0.2 + commonWords * 0.5;
  else if (first.token.first) plus -= first.common >= 3 ? 0.6 : 0;
  else plus += commonWords > 0 ? 0.4 : 0.1;
  return plus;
}
