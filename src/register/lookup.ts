import type { RegisterLookup, RegisterMatch } from '../engine/setting.ts';
import { FNV_BEGIN, goneOn } from '../language/fnv.ts';
import type { Prints, RegisterData } from './data.ts';
import { hashesOf, pairLabel, singleLabel } from './hashing.ts';
import { foldWord } from './names/fold.ts';
import { pairKey, pairsToAsk, singlesToAsk } from './names/keys.ts';
import { askedKeys, groupedKeys } from './names/short-forms.ts';
import { askedForms } from './names/variants.ts';
import { passes } from './sieve.ts';

/** Where `value` stands in ascending `values`, or -1. */
const find = (values: Uint32Array, value: number): number => {
  let low = 0;
  let high = values.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = values[middle] ?? 0;
    if (here === value) return middle;
    if (here < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};

/** How many answers are kept: a draft's, and in an archive those of pairs of words that come again and again. */
const KEPT = 4096;
/** Beside the keyed hash it makes a mix-up a matter of one in 2^64. */
const plainHash = (key: string): number => goneOn(FNV_BEGIN, key) >>> 0;

type Answer = RegisterMatch | null;
/**
 * A draft is asked about again at every pause in typing, and one name in several ways: the last answers are kept by
 * two hashes of the question, without its letters.
 */
class Answers {
  readonly #one = new Uint32Array(KEPT);
  readonly #other = new Uint32Array(KEPT);
  readonly #answers: (Answer | undefined)[] = new Array<undefined>(KEPT).fill(undefined);

  of(one: number, other: number): Answer | undefined {
    const slot = one & (KEPT - 1);
    if (this.#one[slot] === one && this.#other[slot] === other) return this.#answers[slot];
    const next = slot ^ 1;
    return this.#one[next] === one && this.#other[next] === other ? this.#answers[next] : undefined;
  }

  /** The latest stands in its slot, and what stood there in the one beside. */
  keep(one: number, other: number, answer: Answer): Answer {
    const slot = one & (KEPT - 1);
    const next = slot ^ 1;
    this.#one[next] = this.#one[slot] as number;
    this.#other[next] = this.#other[slot] as number;
    this.#answers[next] = this.#answers[slot];
    this.#one[slot] = one;
    this.#other[slot] = other;
    this.#answers[slot] = answer;
    return answer;
  }
}

const PLAIN = /^[A-Za-z]+$/;
const APOSTROPHES = "'’ʼ＇";
/** "Carter's", "James’": no name in a register ends so. */
const unpossessed = (word: string): string => {
  const last = word.at(-1) ?? ' ';
  if (APOSTROPHES.includes(last)) return word.slice(0, -1);
  return (last === 's' || last === 'S') && APOSTROPHES.includes(word.at(-2) ?? ' ')
    ? word.slice(0, -2)
    : word;
};

/**
 * A register ready to be asked. Any case, diacritics, hyphens or spaces, order, short form: see {@link pairsToAsk}.
 * An out-of-date register still answers; `reminderOf` is what tells people.
 */
export const lookup = (data: RegisterData): RegisterLookup => {
  const hashes = hashesOf(data.salt);
  const ofPair = pairLabel(data.pairsRound);
  const ofSingle = singleLabel(data.singlesRound);
  const may = passes(data.sieve, hashes);

  const matchOf = (prints: Prints, label: string, key: string): Answer => {
    const at = find(prints.values, hashes.strong(label, key) % prints.modulus);
    if (at < 0) return null;
    return find(prints.never, at) < 0 ? 'pupil' : 'never-name';
  };

  const ofKeys = new Answers();
  const matchOfPair = (key: string): Answer => {
    const fast = hashes.fast(key);
    const plain = plainHash(key);
    const kept = ofKeys.of(fast, plain);
    return kept === undefined ? ofKeys.keep(fast, plain, matchOf(data.pairs, ofPair, key)) : kept;
  };

  const anyOf = (keys: readonly string[]): boolean => {
    for (const key of keys) if (may(key)) return true;
    return false;
  };
  const mayHold = (written: string): boolean => {
    if (PLAIN.test(written) && written.length > 1) {
      const word = written.toLowerCase();
      const keys = groupedKeys(word);
      return keys === undefined ? may(word) : anyOf(keys);
    }
    const word = unpossessed(written);
    const folded = foldWord(word);
    // "O Shea": one letter is too short for the sieve, and only this one stands apart in names.
    if (folded.length < 2) return folded === 'o';
    if (anyOf(askedKeys(folded))) return true;
    // "Lily-Mae" may be the Lily of the register, "Müller" its Mueller.
    return !PLAIN.test(word) && askedForms(word).some((form) => askedKeys(form).some(may));
  };

  /** Keys of one plain word of a name that the sieve lets through. */
  const keysOfWord = (written: string): readonly string[] => {
    const word = written.toLowerCase();
    if (word.length < 2) return [];
    const keys = groupedKeys(word);
    if (keys === undefined) return may(word) ? [word] : [];
    return keys.filter(may);
  };
  /** Two plain words can be parted in one way only: nearly every question is of this kind. */
  const plainPair = (given: string, family: string): Answer => {
    const right = keysOfWord(family);
    if (right.length === 0) return null;
    let best: Answer = null;
    for (const one of keysOfWord(given))
      for (const two of right) {
        const match = matchOfPair(pairKey(one, two));
        if (match === 'never-name') return match;
        best ??= match;
      }
    return best;
  };

  const askedPair = (given: string, family: string): Answer => {
    if (PLAIN.test(given) && PLAIN.test(family)) return plainPair(given, family);
    let best: Answer = null;
    for (const key of pairsToAsk(unpossessed(given), unpossessed(family), may)) {
      const match = matchOfPair(key);
      if (match === 'never-name') return match;
      best ??= match;
    }
    return best;
  };
  const ofPairs = new Answers();

  return {
    size: data.pupils,
    mayHold,
    pair: (given, family) => {
      const fast = hashes.fast(given, family);
      const plain = goneOn(goneOn(FNV_BEGIN, given) ^ 0x1f, family) >>> 0;
      const kept = ofPairs.of(fast, plain);
      return kept === undefined ? ofPairs.keep(fast, plain, askedPair(given, family)) : kept;
    },
    single: (given) => {
      if (data.singles.values.length === 0) return null;
      for (const key of singlesToAsk(unpossessed(given))) {
        if (may(key) && matchOf(data.singles, ofSingle, key) !== null) return 'never-name';
      }
      return null;
    },
  };
};
