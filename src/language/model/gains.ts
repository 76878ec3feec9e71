import type { View } from '../../engine/doc.ts';
import { FNV_PRIME, goneOn, overBlank } from '../fnv.ts';
import { keptWith } from '../kept.ts';
import { begun, ended, ID, type Linear, pairOf, pieced, stepsOf } from './linear.ts';
import { seenIds, seenTokens } from './seen.ts';

/** A view's tokens as they are told: words as `seen` has them, emoji as they are, no other signs than these. */
const SIGNS = new Set(['!', '?', '£', '%', '/', '"', ':']);
export const toldTokens = keptWith((view): readonly string[] => {
  const seen = seenTokens(view);
  // As long as it will be: one that grows is laid out anew three times.
  const told = new Array<string>(seen.length);
  for (let i = 0; i < seen.length; i++) {
    const { kind, text, folded } = view.tokens[i] as View['tokens'][number];
    if (kind === 'emoji') told[i] = text.replace(/[\u{FE0F}\u{1F3FB}-\u{1F3FF}]/gu, '');
    else if (kind === 'punct')
      told[i] = SIGNS.has(folded) ? folded : folded === '&' || folded === '+' ? 'and' : '';
    else told[i] = kind === 'newline' ? '' : (seen[i] as string);
  }
  return told;
});

/** Where each told word of a view, and each with the told word before it, stood last before; -1 where it is the first. */
type Last = { readonly words: readonly number[]; readonly pairs: readonly number[] };

/**
 * Places by number, for one view: emptied by counting up a stamp. Four numbers each, so that they stand together: the
 * stamp, the number, its place, and one to spare.
 */
let room = new Int32Array(4 * 256);
let stamp = 0;
/** How many of the places are in use, less one: after a long text the next short one keeps to few. */
let mask = 0;

/** Where a number was put last (-1 if never), and puts it at `place`. */
function moved(key: number, place: number): number {
  let at = (key ^ (key >>> 15)) & mask;
  while (room[at * 4] === stamp && room[at * 4 + 1] !== key) at = (at + 1) & mask;
  const before = room[at * 4] === stamp ? (room[at * 4 + 2] as number) : -1;
  room[at * 4] = stamp;
  room[at * 4 + 1] = key;
  room[at * 4 + 2] = place;
  return before;
}

const lastOf = keptWith((view): Last => {
  const told = toldTokens(view);
  const seen = seenIds(view);
  let size = 4 * 256;
  // Two numbers a word, and as much again, so that few meet in one place.
  while (size < told.length * 16) size *= 2;
  if (size > room.length || stamp > 0x3ffffff0) {
    room = new Int32Array(size);
    stamp = 0;
  }
  stamp++;
  mask = (size >> 2) - 1;
  const words = new Array<number>(told.length);
  const pairs = new Array<number>(told.length);
  let before = 0;
  for (let i = 0; i < told.length; i++) {
    const word = told[i] as string;
    if (word === '') {
      words[i] = -1;
      pairs[i] = -1;
      continue;
    }
    const { kind } = view.tokens[i] as View['tokens'][number];
    const id = kind === 'emoji' || kind === 'punct' ? pieced(word) : (seen[i] as number);
    words[i] = moved(id, i);
    pairs[i] = before === 0 ? -1 : moved(Math.imul(before ^ (before >>> 15), 0x2c1b3c6d) ^ id, i);
    before = id;
  }
  return { words, pairs };
});

/** What a model gives, in its steps, for each told word of a view in a role, and for it after the told word before it. */
type Gains = {
  readonly model: Linear;
  readonly role: number;
  readonly words: readonly number[];
  /** `null` until they are asked for. */
  readonly pairs: readonly number[] | null;
};

const kept = keptWith((): Gains[] => []);

function gainsOf(view: View, model: Linear, role: number, pairs: boolean): Gains {
  const all = kept(view);
  for (let i = 0; i < all.length; i++) {
    const known = all[i] as Gains;
    if (known.role === role && known.model === model && (known.pairs !== null || !pairs)) return known;
  }
  const made = pairs ? inPairs(view, model, role) : alone(view, model, role);
  all.push(made);
  return made;
}

function alone(view: View, model: Linear, role: number): Gains {
  const told = toldTokens(view);
  const words = new Array<number>(told.length);
  const begin = begun(role);
  for (let i = 0; i < told.length; i++) {
    const word = told[i] as string;
    words[i] = word === '' ? 0 : stepsOf(model, ended(goneOn(begin, word)) & ID);
  }
  return { model, role, words, pairs: null };
}

/** `featureOf` of each word, and `pairOf` of it and the one before, in one pass over its letters. */
function inPairs(view: View, model: Linear, role: number): Gains {
  const told = toldTokens(view);
  const words = new Array<number>(told.length);
  const pairs = new Array<number>(told.length);
  const begin = begun(role);
  const beginPair = begun(role + 1);
  let opened = 0;
  let first = true;
  for (let i = 0; i < told.length; i++) {
    const word = told[i] as string;
    if (word === '') {
      words[i] = 0;
      pairs[i] = 0;
      continue;
    }
    let one = begin;
    let pair = opened;
    let open = beginPair;
    for (let k = 0; k < word.length; k++) {
      const code = word.charCodeAt(k);
      one = Math.imul(one ^ code, FNV_PRIME);
      pair = Math.imul(pair ^ code, FNV_PRIME);
      open = Math.imul(open ^ code, FNV_PRIME);
    }
    words[i] = stepsOf(model, ended(one) & ID);
    pairs[i] = first ? 0 : stepsOf(model, ended(pair) & ID);
    opened = overBlank(open);
    first = false;
  }
  return { model, role, words, pairs };
}

/** The steps for the told words from token `from` up to `to`, each counted once. */
export function stepsOfWords(view: View, model: Linear, role: number, from: number, to: number): number {
  const { words } = gainsOf(view, model, role, false);
  const last = lastOf(view).words;
  let sum = 0;
  for (let i = from; i < to; i++) if ((last[i] as number) < from) sum += words[i] as number;
  return sum;
}

/** The same with each pair that stands together, and with what begins and ends the run. */
export function stepsOfPairs(view: View, model: Linear, role: number, from: number, to: number): number {
  const told = toldTokens(view);
  let first = from;
  while (first < to && told[first] === '') first++;
  if (first >= to) return 0;
  const { words, pairs } = gainsOf(view, model, role, true);
  const last = lastOf(view);
  let end = first;
  let sum = 0;
  for (let i = first; i < to; i++) {
    if (told[i] === '') continue;
    if ((last.words[i] as number) < from) sum += words[i] as number;
    if (i > first && (last.pairs[i] as number) <= first) sum += (pairs as readonly number[])[i] as number;
    end = i;
  }
  const begin = stepsOf(model, pairOf(role + 1, EDGE, told[first] as string));
  return sum + begin + stepsOf(model, pairOf(role + 1, told[end] as string, EDGE));
}

/** What stands before the first and after the last word of a run. */
export const EDGE = '<edge>';

/** The steps for the told words from `from` up to `to` and each pair of them, however often they come. */
export function stepsOfAll(view: View, model: Linear, role: number, from: number, to: number): number {
  const told = toldTokens(view);
  const { words, pairs } = gainsOf(view, model, role, true);
  let sum = 0;
  let begun = false;
  for (let i = from; i < to; i++) {
    if (told[i] === '') continue;
    sum += words[i] as number;
    if (begun) sum += (pairs as readonly number[])[i] as number;
    begun = true;
  }
  return sum;
}
