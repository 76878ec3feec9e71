/**
 * A school's register as the product keeps it. It holds no name: only short salted fingerprints, so short that a
 * name that is in no register fits one in about a thousand times. Finding a fit therefore proves nothing about a
 * child; not finding one proves that the school has no such pupil.
 */
export type RegisterData = {
  readonly version: 1;
  /** Day it was made and last day it is up to date, `YYYY-MM-DD`. */
  readonly madeOn: string;
  readonly expiresOn: string;
  /** How many pupils went in. */
  readonly pupils: number;
  /** The school's own random salt, {@link SALT_BYTES} long. */
  readonly salt: Uint8Array;
  /** Which cut of the fingerprints is used, 0 to 255: see `create.ts`. */
  readonly pairsRound: number;
  readonly singlesRound: number;
  /** Fingerprints of given and family name together. */
  readonly pairs: Prints;
  /** Fingerprints of first names that must never be named. */
  readonly singles: Prints;
  readonly sieve: SieveData;
};

/** Fingerprints of one kind: whole numbers below `modulus`, ascending, none twice. */
export type Prints = {
  readonly modulus: number;
  readonly values: Uint32Array;
  /** Which of them must never be named: positions in `values`, ascending. */
  readonly never: Uint32Array;
};

/** The first look at a word, see `sieve.ts`. */
export type SieveData = {
  /** How many bits `bits` holds. */
  readonly size: number;
  readonly bits: Uint8Array;
  /** Ordinary words that are a part of a registered name: numbers below `ordinaryModulus`, ascending. */
  readonly ordinary: Uint32Array;
  readonly ordinaryModulus: number;
};

/**
 * Chances of an accident, as one in so many. A pair of two words that are both part of some registered name fits one
 * in `pair`; when only one or neither is, the sieve halves that once or twice: one in a thousand on the whole.
 */
export const ONE_IN = { pair: 500, single: 1000, ordinary: 256 } as const;

/** How large `modulus` is for so many fingerprints. */
export const modulusFor = (count: number, oneIn: number): number => Math.max(1, count) * oneIn;

const DAY = 86_400_000;

/** `YYYY-MM-DD` → days since 1970-01-01; `NaN` when it is no day. */
export const dayNumber = (day: string): number => {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return Number.NaN;
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? Number.NaN : at / DAY;
};

export const dayText = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);
