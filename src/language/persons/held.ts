import type { RegisterLookup, RegisterMatch } from '../../engine/setting.ts';
import { goneOn } from '../fnv.ts';
import { ByHash } from '../lexicon/by-hash.ts';
import { ASCII, type Entry, UNASKED } from '../lexicon/entry.ts';

/** What a register is asked of single words, each once. */
export type Held = {
  /** May this word be part of a registered name? `hash` is `hashWord` of the word in small letters. */
  readonly may: (word: string, hash: number) => boolean;
  /** The same, as {@link HOLDS} and {@link LONE}, of a word in a text; `written` tells how (`Token.written`). */
  readonly of: (text: string, folded: string, entry: Entry, written: number) => number;
  /** `register.pair` of two words that `of` has been asked about. */
  readonly pair: (one: Asked, two: Asked) => RegisterMatch | null;
};

/** A word in a text. */
type Asked = {
  readonly text: string;
  readonly entry: Entry;
  readonly token: { readonly written: number };
};

/** The word may be part of a registered name. */
export const HOLDS = 1;
/** By itself it may be the first name of a child who must not be named at all. */
export const LONE = 2;
const BOTH = HOLDS | LONE;

/** How many of an entry's bits an answer takes; above them stands which register gave it. */
const ANSWER = 2;
/** The word has other signs than plain letters: then it counts how it is written. */
const MARKED = -2;

/** What a register says of a pair, by number. */
const MATCHES: readonly (RegisterMatch | null)[] = [null, 'pupil', 'never-name'];

const made = new WeakMap<RegisterLookup, Held>();
let registers = 0;

/** A register that is asked once for each word; worked out once for each register. */
export function heldBy(register: RegisterLookup): Held {
  const known = made.get(register);
  if (known) return known;
  const kept = new ByHash<number>(13);
  const own = registers++;
  const ask = (word: string): number =>
    register.mayHold(word) ? HOLDS | (register.single(word) === null ? 0 : LONE) : 0;
  const askOnce = (word: string, hash: number): number => {
    const sum = sumOf(word) << ANSWER;
    const known = kept.of(hash);
    if (known !== undefined && (known & ~BOTH) === sum) return known & BOTH;
    return kept.keep(hash, sum | ask(word)) & BOTH;
  };
  const may: Held['may'] = (word, hash) => (askOnce(word, hash) & HOLDS) !== 0;
  const askOf = (folded: string, entry: Entry): number => {
    if (entry.held === UNASKED && !arePlain(folded)) entry.held = MARKED;
    if (entry.held !== MARKED) entry.held = (own << ANSWER) | ask(folded);
    return entry.held;
  };
  const of: Held['of'] = (text, folded, entry, written) => {
    const answer = entry.held >> ANSWER === own ? entry.held : askOf(folded, entry);
    return answer === MARKED || (written & ASCII) === 0 ? askOnce(text, entry.hash) : answer & BOTH;
  };
  const pairs = new ByHash<number>(11);
  const isPlain = ({ entry, token }: Asked): boolean => entry.held >= 0 && (token.written & ASCII) !== 0;
  const pair: Held['pair'] = (one, two) => {
    if (!isPlain(one) || !isPlain(two)) return register.pair(one.text, two.text);
    const a = one.entry;
    const b = two.entry;
    const key = Math.imul(a.hash, 0x2c1b3c6d) ^ b.hash;
    // The other hashes stand above the answer: they tell this pair from any other.
    const sum = (Math.imul(a.sum, 0x85ebca6b) ^ b.sum) & ~BOTH;
    const known = pairs.of(key);
    if (known !== undefined && (known & ~BOTH) === sum) return MATCHES[known & BOTH] ?? null;
    const match = register.pair(one.text, two.text);
    pairs.keep(key, sum | MATCHES.indexOf(match));
    return match;
  };
  const held: Held = { may, of, pair };
  made.set(register, held);
  return held;
}

/** A second hash of a word: two words that share the first must not answer for each other, or a pupil would be missed. */
const sumOf = (word: string): number => goneOn(word.length, word) & 0xffffff;

/** Nothing but a to z? */
function arePlain(folded: string): boolean {
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}
