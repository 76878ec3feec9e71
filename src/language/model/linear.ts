import { bytesOf } from '../bytes.ts';
import { FNV_BEGIN, goneOn, overBlank } from '../fnv.ts';
import { unpack } from '../lexicon/packing.ts';
import type { Once } from '../once.ts';

/**
 * A small linear model: a sum of learnt weights over the features of one case. It weighs many weak signs at once,
 * where a rule for each pair of them would never end. Weights are learnt from labelled posts
 * (`npm run train:names`, `train:going`, `train:voice`) and are whole numbers of one byte, so that the sum is the same
 * everywhere.
 */
export type Weights = {
  /** There are `2 ** bits` places; a feature's id falls into one of them, and few share one. */
  readonly bits: number;
  /** What one step of a stored weight is worth, in log-odds. */
  readonly scale: number;
  /** Log-odds before any feature is seen. */
  readonly bias: number;
  /**
   * The weights that are not 0, in base64, packed as the lexicon's hashes are: by their places, counted from 1, each
   * with its weight as one signed byte.
   */
  readonly data: string;
};

/** Weights ready to be summed. */
export type Linear = {
  readonly mask: number;
  readonly scale: number;
  readonly bias: number;
  /** The weights by their places, where places are few. */
  readonly all: Int8Array | null;
  /** The weights that are not 0, in the order of their places: so few that they stay near at hand. */
  readonly weights: Int8Array;
  /** For each 32 places a bit for each whose weight is not 0. Nearly all that is asked ends here. */
  readonly some: Int32Array;
  /** For each 32 places how many weights stand before them: a model has some thousands. */
  readonly before: Uint16Array;
};

/** A model with no more places than this keeps a weight for each: nearly all of them are taken. */
const FEW_BITS = 14;

/** Unpack weights as they are stored. */
export function linear({ bits, scale, bias, data }: Weights): Linear {
  const some = new Int32Array(Math.max(1, 2 ** (bits - 5)));
  const before = new Uint16Array(some.length);
  const all = bits <= FEW_BITS ? new Int8Array(2 ** bits) : null;
  const bytes = bytesOf(data);
  // A weight takes two bytes at least.
  const places = new Uint32Array(bytes.length >> 1);
  const steps = new Uint8Array(places.length);
  const count = unpack(bytes, places, steps);
  for (let i = 0; i < count; i++) {
    const at = (places[i] as number) - 1;
    if (all) all[at] = steps[i] as number;
    const word = at >> 5;
    some[word] = (some[word] as number) | (1 << (at & 31));
  }
  for (let i = 1; i < some.length; i++) before[i] = (before[i - 1] as number) + ones(some[i - 1] as number);
  const weights = new Int8Array(steps.subarray(0, count));
  return { mask: 2 ** bits - 1, scale, bias, all, weights, some, before };
}

/** How many bits are set: in pairs, then in fours and eights, which a multiplication adds up. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** What the model gives for a feature, in its steps. */
export function stepsOf({ mask, all, weights, some, before }: Linear, id: number): number {
  const at = (id >>> 7) & mask;
  if (all !== null) return all[at] as number;
  const word = at >> 5;
  const bits = some[word] as number;
  const bit = 1 << (at & 31);
  return (bits & bit) === 0 ? 0 : (weights[(before[word] as number) + ones(bits & (bit - 1))] as number);
}

/**
 * The features of one case: ids, each with how much of it there is (most often 1). A bag that is made for a model only
 * adds up what the model gives for them; any other keeps them, for learning.
 */
export class Bag {
  readonly model: Linear | null;
  /** Steps of the model so far, in the order in which the features came. */
  sum = 0;
  readonly ids: number[];
  readonly values: number[];
  /** Which of them tell what hand-made rules made of the case. Learning leaves them out of posts that the rules were fitted to. */
  readonly byHand: number[];

  constructor(model: Linear | null = null) {
    this.model = model;
    this.ids = model ? NOTHING : [];
    this.values = model ? NOTHING : [];
    this.byHand = model ? NOTHING : [];
  }

  /** A feature by its id from `featureOf`. */
  add(id: number, value = 1): void {
    const { model } = this;
    if (model) {
      this.sum += stepsOf(model, id) * value;
      return;
    }
    this.ids.push(id);
    this.values.push(value);
  }

  /** A feature that counts once, however often it comes: `seen` keeps those of this case that have come. */
  once(seen: Once, id: number, value = 1): void {
    if (seen.first(id)) this.add(id, value);
  }

  /** A feature by its name. */
  say(name: string, value = 1): void {
    this.add(pieced(name), value);
  }

  /** The same for a name that comes in pieces, without making that text. */
  sayOf(value: number, one: string, two: string, three = '', four = ''): void {
    this.add(pieced(one, two, three, four), value);
  }

  /** What a hand-made rule made of the case, by its id. */
  byRule(id: number, value = 1): void {
    if (!this.model) this.byHand.push(this.ids.length);
    this.add(id, value);
  }

  /** The same by its name. */
  rule(name: string, value = 1): void {
    this.byRule(pieced(name), value);
  }

  /** The same for a name that comes in pieces. */
  ruleOf(value: number, one: string, two: string, three = '', four = ''): void {
    this.byRule(pieced(one, two, three, four), value);
  }
}

/** What a bag that only adds up has kept. */
const NOTHING: number[] = [];

/**
 * FNV-1a, begun with a role, gone on with a word, and stirred at the end. Signed, as the machine multiplies: larger
 * numbers are handed on in a box of their own. That is also why a feature's id has 30 bits: more than any model asks for.
 */
export const begun = (role: number): number => FNV_BEGIN ^ Math.imul(role, 0x9e3779b1);
export const ended = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
export const ID = 0x3fffffff;

/** Id of a word in a role ("the word before" and "doctor" are one feature): FNV-1a, begun with the role. */
export const featureOf = (role: number, word: string): number => ended(goneOn(begun(role), word)) & ID;

/**
 * The whole 32 bits of `featureOf` in role 0 of a word whose `hashWord` is known, without its letters: both are FNV-1a and differ
 * in how they are stirred at the end, which can be undone.
 */
export const featureOfHash = (hash: number): number =>
  Math.imul(hash ^ (hash >>> 13) ^ (hash >>> 26), RESTIRRED);
/** The factor of `hashWord` taken out, and that of `featureOf` put in (modulo 2 ** 32). */
const RESTIRRED = 0x1a69ab37;

/** The whole 32 bits of `featureOf` in role 0 of a name that comes in pieces, without making that text. */
export const pieced = (one: string, two = '', three = '', four = ''): number =>
  ended(goneOn(goneOn(goneOn(goneOn(begun(0), one), two), three), four));

/** The numbers (`pieced`) of a name that ends in 0, 1, 2 …: those that are said for every case are made once. */
export const counted = (name: string, most: number): readonly number[] =>
  Array.from({ length: most + 1 }, (_, n) => pieced(name, String(n)));

/** The numbers of a name that goes on in one of these words. */
export const named = <W extends string>(name: string, words: readonly W[]): Readonly<Record<W, number>> =>
  Object.fromEntries(words.map((word) => [word, pieced(name, word)])) as Record<W, number>;

/** `featureOf` of two words with a blank between, without making that text. */
export const pairOf = (role: number, one: string, other: string): number =>
  ended(goneOn(overBlank(goneOn(begun(role), one)), other)) & ID;

/** Log-odds for a case: above 0 is more likely than not. */
export function logOdds(model: Linear, { ids, values, model: own, sum: steps }: Bag): number {
  const { scale, bias } = model;
  if (own === model) return bias + steps * scale;
  let sum = 0;
  for (let i = 0; i < ids.length; i++) sum += stepsOf(model, ids[i] as number) * (values[i] as number);
  return bias + sum * scale;
}

/** What one feature adds. */
export const weightAt = (model: Linear, id: number): number => stepsOf(model, id) * model.scale;
