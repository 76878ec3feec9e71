import { bytesOf } from '../bytes.ts';

/**
 * A small linear model: a sum of learnt weights over the features of one case. It weighs many weak signs at once,
 * where a rule for each pair of them would never end. Weights are learnt from labelled posts
 * (`npm run train:names`, `train:going`, `train:voice`) and are whole numbers of one byte, so that the sum is the same
 * everywhere.
 */
export type Weights = {
  /** There are `2 ** bits` weights; a feature's id falls into one of them. */
  readonly bits: number;
  /** What one step of a stored weight is worth, in log-odds. */
  readonly scale: number;
  /** Log-odds before any feature is seen. */
  readonly bias: number;
  /** The weights, one signed byte each, in base64. */
  readonly data: string;
};

/** Weights ready to be summed. */
export type Linear = {
  readonly mask: number;
  readonly scale: number;
  readonly bias: number;
  readonly weights: Int8Array;
};

/** Unpack weights as they are stored. */
export function linear({ bits, scale, bias, data }: Weights): Linear {
  const weights = new Int8Array(2 ** bits);
  weights.set(new Int8Array(bytesOf(data).buffer));
  return { mask: 2 ** bits - 1, scale, bias, weights };
}

/** The features of one case: ids, each with how much of it there is (most often 1). */
export class Bag {
  readonly ids: number[] = [];
  readonly values: number[] = [];
  /** Which of them tell what hand-made rules made of the case. Learning leaves them out of posts that the rules were fitted to. */
  readonly byHand: number[] = [];

  /** A feature by its id from `featureOf`. */
  add(id: number, value = 1): void {
    this.ids.push(id);
    this.values.push(value);
  }

  /** A feature by its name. */
  say(name: string, value = 1): void {
    this.add(featureOf(0, name), value);
  }

  /** What a hand-made rule made of the case. */
  rule(name: string, value = 1): void {
    this.byHand.push(this.ids.length);
    this.say(name, value);
  }
}

/** Id of a word in a role ("the word before" and "doctor" are one feature): FNV-1a, begun with the role. */
export function featureOf(role: number, word: string): number {
  let hash = (0x811c9dc5 ^ Math.imul(role, 0x9e3779b1)) >>> 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b) >>> 0;
}

/** `featureOf` of two words with a blank between, without making that text. */
export function pairOf(role: number, one: string, other: string): number {
  let hash = (0x811c9dc5 ^ Math.imul(role, 0x9e3779b1)) >>> 0;
  for (let i = 0; i < one.length; i++) hash = Math.imul(hash ^ one.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ 32, 0x01000193);
  for (let i = 0; i < other.length; i++) hash = Math.imul(hash ^ other.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b) >>> 0;
}

/** Log-odds for a case: above 0 is more likely than not. */
export function logOdds({ mask, scale, bias, weights }: Linear, { ids, values }: Bag): number {
  let sum = 0;
  for (let i = 0; i < ids.length; i++)
    sum += (weights[((ids[i] as number) >>> 7) & mask] as number) * (values[i] as number);
  return bias + sum * scale;
}

/** What one feature adds. */
export const weightAt = ({ mask, scale, weights }: Linear, id: number): number =>
  (weights[(id >>> 7) & mask] as number) * scale;
