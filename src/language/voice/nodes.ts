import { hashWord } from '../lexicon/table.ts';
import { ANY, CAPITAL, MONEY, NUMBER } from './words.ts';

/**
 * A word by its hash, as far as that is a small whole number: of two different words hardly ever the same. Letters are
 * not compared.
 */
export const keyOf = (hash: number): number => hash & 0x3fffffff;

/** Where a search for patterns may stand, and where it may go from there. */
export type Node<T> = {
  /** By the word that comes next (`keyOf`). */
  next: Map<number, Node<T>> | null;
  /** A bit for each word of `next`: a first look. */
  bits: number;
  /** By what the next word is, whatever its letters. */
  kinds: { readonly kind: number; readonly to: Node<T> }[] | null;
  /** What the patterns that end here stand for. */
  values: T[] | null;
};

/** Words for a slot by the name that patterns have for them: "<kin>". */
export type Macros = Readonly<Record<string, string>>;

const KINDS: Readonly<Record<string, number>> = {
  '*': ANY,
  '<num>': NUMBER,
  '<money>': MONEY,
  '<cap>': CAPITAL,
};
/** Without its apostrophe each of these is another word. */
const CLASH = new Set(["i'll", "we'll", "she'll", "he'll", "we're", "i'd", "he'd", "we'd", "she'd", "it's"]);

/** The words that fill one slot (`keyOf`), and kinds of words that do. */
type Slot = { readonly keys: readonly number[]; readonly kinds: readonly number[] };
/** One place in a pattern: a slot, or its end. */
type Place<T> =
  | { readonly slot: Slot; readonly optional: boolean }
  | { readonly value: T; readonly optional: false };

/**
 * The node at which every search begins. A node stands for the places in all patterns at which one may be, so that
 * words after which the same may come share what follows: spelt out, the patterns would make a hundred times as many.
 */
export function layOut<T>(entries: Iterable<readonly [pattern: string, value: T]>, macros: Macros): Node<T> {
  const places: Place<T>[] = [];
  const begins: number[] = [];
  const slots = new Map<string, Slot>();
  for (const [pattern, value] of entries) {
    begins.push(places.length);
    for (const raw of pattern.trim().split(/\s+/)) {
      const optional = raw.length > 1 && raw.endsWith('?');
      const gap = /^\*(\d)$/.exec(raw)?.[1];
      const text = gap ? '*' : optional ? raw.slice(0, -1) : raw;
      const slot = slots.get(text) ?? slotOf(text, macros);
      slots.set(text, slot);
      for (let i = 0; i < Number(gap ?? 1); i++)
        places.push({ slot, optional: optional || gap !== undefined });
    }
    if (places.slice(begins.at(-1)).every((place) => place.optional))
      throw new Error(`a pattern needs a word that must stand: "${pattern}"`);
    places.push({ value, optional: false });
  }
  return nodeAt(places, begins, new Map());
}

function slotOf(text: string, macros: Macros): Slot {
  const keys: number[] = [];
  const kinds: number[] = [];
  for (const part of text.split('|')) {
    const kind = KINDS[part];
    const macro = /^<(.+)>$/.exec(part)?.[1];
    if (kind !== undefined) kinds.push(kind);
    else if (macro !== undefined) {
      const words = macros[macro];
      if (words === undefined) throw new Error(`no words are given for ${part}`);
      const inner = slotOf(words, macros);
      keys.push(...inner.keys);
      kinds.push(...inner.kinds);
    } else for (const spelling of spellings(part)) keys.push(keyOf(hashWord(spelling)));
  }
  return { keys, kinds };
}

const spellings = (word: string): readonly string[] =>
  word.includes("'") && !CLASH.has(word) ? [word, word.replaceAll("'", '')] : [word];

/** The node for some places, and all nodes after it. `known`: those that are made already. */
function nodeAt<T>(
  places: readonly Place<T>[],
  starts: readonly number[],
  known: Map<string, Node<T>>,
): Node<T> {
  const here = withSkipped(places, starts);
  const key = here.join();
  const same = known.get(key);
  if (same) return same;
  const node: Node<T> = { next: null, bits: 0, kinds: null, values: null };
  known.set(key, node);
  const byWord = new Map<number, number[]>();
  const byKind = new Map<number, number[]>();
  for (const at of here) {
    const place = places[at] as Place<T>;
    if ('value' in place) {
      node.values ??= [];
      if (!node.values.includes(place.value)) node.values.push(place.value);
      continue;
    }
    for (const key of place.slot.keys) goOn(byWord, key, at + 1);
    for (const kind of place.slot.kinds) goOn(byKind, kind, at + 1);
  }
  for (const [word, then] of byWord) {
    node.next ??= new Map();
    node.next.set(word, nodeAt(places, then, known));
    node.bits |= 1 << (word & 31);
  }
  for (const [kind, then] of byKind) {
    node.kinds ??= [];
    node.kinds.push({ kind, to: nodeAt(places, then, known) });
  }
  return node;
}

function goOn(ways: Map<number, number[]>, by: number, to: number): void {
  const known = ways.get(by);
  if (known) known.push(to);
  else ways.set(by, [to]);
}

/** Some places and those that are reached from them by leaving out words that may be missing; in order, each once. */
function withSkipped<T>(places: readonly Place<T>[], starts: readonly number[]): readonly number[] {
  const all = new Set<number>();
  for (const start of starts)
    for (let at = start; ; at++) {
      all.add(at);
      if (!places[at]?.optional) break;
    }
  return [...all].sort((a, b) => a - b);
}
