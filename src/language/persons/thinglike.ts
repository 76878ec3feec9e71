import type { View } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { knowHash } from '../lexicon/know.ts';
import { hashPhrase } from '../lexicon/table.ts';
import { setOf } from '../sets.ts';
import { STREET_ENDS } from '../streets.ts';
import { endsFirm } from './firms.ts';
import { isInner } from './given-family.ts';
import { isPart, PART } from './parts.ts';
import type { Unit } from './units.ts';

/** Where coaches stop. */
const STREETS = setOf(
  STREET_ENDS,
  'park green hill fields field gate bridge station roundabout services junction common corner',
);
const CLOCK = /^(?:[01]?\d|2[0-3])[.:][0-5]\d/;
/** "New ETA Fox Street 5.55": where a coach will stop, and when. */
export const isStop = ({ tokens }: View, first: Unit, { at, word }: Unit): boolean =>
  STREETS.has(word) &&
  (/^(?:eta|via|opp)$/.test(tokens[first.at - 1]?.folded ?? '') ||
    (first.given < 2 && CLOCK.test(tokens[at + 1]?.folded ?? '')));

/** What a span loses by words that make the whole a place or a thing rather than a person. */
export function thingOf(units: readonly Unit[], from: number, to: number): number {
  const first = units[from] as Unit;
  const last = units[to] as Unit;
  let plus = 0;
  // "Young Farmer": what somebody is called in honour.
  if (first.word === 'young' && (last.cue & CUE.role) !== 0 && last.given < 3) plus -= 6;
  let places = 0;
  let words = 0;
  // Storms are called by given names: "Storm Bert".
  const storm =
    first.word === 'storm' && (last.family < 2 || (last.given >= 1 && (last.family < 3 || last.given === 3)));
  if (isPart(first, PART.water) || storm) plus -= 5;
  else if (isPart(first, PART.geographic) && !(first.given === 3 && last.family >= 2 && !last.place))
    plus -= 4;
  for (let i = from; i <= to; i++) {
    const u = units[i] as Unit;
    if (isInner(u)) continue;
    words++;
    if (isPart(u, PART.worship) && i > from) plus -= 6;
    if (u.place && u.given < 3) {
      places++;
      plus -= u.given >= 2 || u.family >= 3 ? 0 : 0.4;
    }
    if ((u.cue & CUE.thing) !== 0 && u.family < 3) plus -= 1;
  }
  const inner = units[to - 1] as Unit;
  // "Amelia Hargrave House": a full name stands before the noun already.
  if (words > 2 && (last.cue & CUE.thing) !== 0 && last.common >= 2 && inner.family >= 2 && inner.given < 2)
    plus -= 4;
  if (words > 2 && isPart(last, PART.trophy)) plus -= 5;
  if (first.place && (last.cue & CUE.award) !== 0 && last.common >= 3) plus -= 3;
  if (isPart(last, PART.land) && first.given < 2) plus -= 3;
  if (words === 2 && isPart(first, PART.river) && isPart(last, PART.riverside)) plus -= 4;
  if (first.place && (first.given < 3 || first.common >= 3) && isPart(last, PART.nation)) plus -= 5;
  // "STEEL PAN LEGEND": praise is no family name.
  if ((last.cue & CUE.praise) !== 0 && last.common >= 3 && last.family < 3) plus -= 3;
  // "Dia de Portugal", "Día del Libro": a feast.
  if (words > 1 && first.word === 'dia' && isInner(units[from + 1] as Unit)) plus -= 6;
  if (isPart(last, PART.compass) && (first.place || first.given < 2)) plus -= 3;
  // "Big Bang North East": a region behind a thing's name.
  if (words > 2 && isPart(last, PART.compass) && /^(?:north|south)$/.test(inner.word)) plus -= 6;
  // "Nana Beryl": kin, by a given name alone; "Nana Yaw" is a name.
  if (words === 2 && first.word === 'nana' && isPart(last, PART.older) && last.family < 2) plus -= 6;
  // "Hester Vale Schoolwear": a firm's name goes on behind its owner's.
  if (words > 2 && last.family < 2 && endsFirm(last.word)) plus -= 8;
  if (first.style === 'foreign') plus -= 1;
  if ((first.cue & CUE.softTitle) !== 0 && (last.cue & CUE.thing) !== 0) plus -= 3;
  if ((first.cue & (CUE.award | CUE.staff | CUE.praise)) !== 0 && first.common >= 3 && first.given < 3)
    plus -= 4;
  if ((last.cue & CUE.thing) !== 0 && last.family >= 2 && last.common >= 2)
    plus -= first.given < 2 ? 2.4 : first.given === 2 ? 0.6 : 0.2;
  if (places === words && words > 0) plus -= 2;
  if (last.place && isInner(units[to - 1] as Unit) && last.family < 3) plus -= 2;
  for (let i = from; i < to; i++) {
    const one = units[i] as Unit;
    const two = units[i + 1] as Unit;
    const third = units[i + 2];
    if (knowHash(hashPhrase(one.word, two.word)).place) plus -= 9;
    if (third && i + 2 <= to && knowHash(hashPhrase(one.word, two.word, third.word)).place) plus -= 9;
  }
  return plus;
}
