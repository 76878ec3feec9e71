import { dayNumber, modulusFor, ONE_IN, type Prints, type RegisterData } from './data.ts';
import { type Hashes, hashesOf, pairLabel, SALT_BYTES, singleLabel } from './hashing.ts';
import { keysToStore, type StoredKeys } from './names/keys.ts';
import type { Pupil } from './pupil.ts';
import { makeSieve } from './sieve.ts';

export type CreateOptions = {
  /** The school's random salt, 16 bytes. Make a new one for each register: `crypto.getRandomValues(new Uint8Array(16))`. */
  readonly salt: Uint8Array;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
  /** Last day it is up to date; the end of the school year when left out. */
  readonly expires?: string;
};

/** The end of the school year that `today` is in: 31 August; within two weeks of it, the next year's. */
export const endOfSchoolYear = (today: string): string => {
  const year = Number(today.slice(0, 4));
  return today <= `${year}-08-17` ? `${year}-08-31` : `${year + 1}-08-31`;
};

const printsOf = (
  keys: ReadonlyMap<string, boolean>,
  label: string,
  oneIn: number,
  hashes: Hashes,
): Prints => {
  const modulus = modulusFor(keys.size, oneIn);
  const flags = new Map<number, boolean>();
  for (const [key, never] of keys) {
    const value = hashes.strong(label, key) % modulus;
    flags.set(value, never || (flags.get(value) ?? false));
  }
  const values = Uint32Array.from(flags.keys()).sort();
  const never: number[] = [];
  values.forEach((value, at) => {
    if (flags.get(value)) never.push(at);
  });
  return { modulus, values, never: Uint32Array.from(never) };
};

/** Would a pupil's first name be taken for one that must never stand, because two short fingerprints are alike? */
const firstNameAccident = (keys: StoredKeys, singles: Prints, label: string, hashes: Hashes): boolean => {
  if (singles.values.length === 0) return false;
  const held = new Set(singles.values);
  for (const key of keys.firstNames)
    if (!keys.singles.has(key) && held.has(hashes.strong(label, key) % singles.modulus)) return true;
  return false;
};

/** The same for whole names. */
const pairAccident = (keys: StoredKeys, pairs: Prints, label: string, hashes: Hashes): boolean => {
  if (pairs.never.length === 0) return false;
  const held = new Set(Array.from(pairs.never, (at) => pairs.values[at]));
  for (const [key, never] of keys.pairs)
    if (!never && held.has(hashes.strong(label, key) % pairs.modulus)) return true;
  return false;
};

/**
 * How often fingerprints are cut anew when one pupil's is like that of another who must never be named. A large
 * school with a long never-name list may run out of rounds: then one more first name is held than need be.
 */
const MOST_ROUNDS = 60;

/**
 * Pupils → register, in steps: each step yields how far it is, 0 to 1, so that a page can draw a progress bar
 * between them. Returns the register. Nothing of a name is left in it.
 *
 * @throws RangeError when the salt is not 16 bytes, when a day is no day, or when there are no pupils.
 */
export function* createRegisterInSteps(
  pupils: readonly Pupil[],
  { salt, now, expires }: CreateOptions,
): Generator<number, RegisterData> {
  if (salt.length !== SALT_BYTES) throw new RangeError(`The salt must be ${SALT_BYTES} bytes long.`);
  const expiresOn = expires ?? endOfSchoolYear(now);
  if (Number.isNaN(dayNumber(now)) || Number.isNaN(dayNumber(expiresOn)))
    throw new RangeError('A day is written as YYYY-MM-DD, for example 2027-08-31.');
  if (pupils.length === 0) throw new RangeError('There is no pupil to put into the register.');

  const keys: StoredKeys = {
    pairs: new Map(),
    singles: new Map(),
    firstNames: new Set(),
    words: new Set(),
  };
  for (let at = 0; at < pupils.length; at += 1) {
    const pupil = pupils[at];
    if (pupil !== undefined) keysToStore(pupil, pupil.neverName, keys);
    if (at % 200 === 199) yield (at / pupils.length) * 0.5;
  }
  yield 0.5;
  const hashes = hashesOf(salt);
  let [singlesRound, singles] = [0, printsOf(keys.singles, singleLabel(0), ONE_IN.single, hashes)];
  while (singlesRound < MOST_ROUNDS && firstNameAccident(keys, singles, singleLabel(singlesRound), hashes)) {
    singlesRound += 1;
    singles = printsOf(keys.singles, singleLabel(singlesRound), ONE_IN.single, hashes);
  }
  yield 0.6;
  let [pairsRound, pairs] = [0, printsOf(keys.pairs, pairLabel(0), ONE_IN.pair, hashes)];
  yield 0.8;
  while (pairsRound < 8 && pairAccident(keys, pairs, pairLabel(pairsRound), hashes)) {
    pairsRound += 1;
    pairs = printsOf(keys.pairs, pairLabel(pairsRound), ONE_IN.pair, hashes);
  }
  yield 0.9;
  return {
    version: 1,
    madeOn: now,
    expiresOn,
    pupils: pupils.length,
    salt: salt.slice(),
    pairsRound,
    singlesRound,
    pairs,
    singles,
    sieve: makeSieve(keys.words, hashes),
  };
}

/** {@link createRegisterInSteps} in one go. */
export const createRegister = (pupils: readonly Pupil[], options: CreateOptions): RegisterData => {
  const steps = createRegisterInSteps(pupils, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
