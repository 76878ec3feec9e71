import { isPart, PART } from './parts.ts';
import type { Unit } from './units.ts';

/** How well a unit stands as the given name. */
export function asGiven(u: Unit): number {
  const { given, common, family } = u;
  if (u.initial) return 0.4;
  if (isPart(u, PART.particle) && (given < 3 || isPart(u, PART.onlyParticle))) return -1;
  if (common >= 3) {
    // Words whose first use is as a name (Jack, Harry, Rob) are less of an accident than Will, May or Hope.
    if (given === 3) return common === 3 ? 1.9 : 1.2;
    return given === 2 ? 0.2 : given === 1 ? -0.8 : -3;
  }
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

const MIDDLE = new Set([
  'an',
  'na',
  'my',
  'do',
  'to',
  'so',
  'on',
  'in',
  'no',
  'me',
  'hi',
  'be',
  'so',
  'men',
  'dung',
]);

/** A Vietnamese or Chinese middle name that is a small English word, between two words of such a name. */
export const isMiddle = (before: Unit, u: Unit, after: Unit | undefined): boolean =>
  after !== undefined &&
  u.common >= 4 &&
  u.token.shape === 'cap' &&
  before.at === u.at - 1 &&
  after.at === u.at + 1 &&
  before.capital &&
  after.capital &&
  (before.familyFirst || after.familyFirst) &&
  before.given + before.family >= 2 &&
  MIDDLE.has(u.word);

/** "de", "van", "bin" in small letters: part of a name, and neither given nor family name. */
export const isInner = (u: Unit): boolean => !u.capital && isPart(u, PART.inner);

/** The Irish article behind what begins the name of a clan: "Nic an Bhaird". */
export const isArticle = (before: Unit, u: Unit): boolean =>
  (u.word === 'an' || u.word === 'na') && u.token.shape !== 'cap' && isPart(before, PART.clan);
