import { hashWord } from './lexicon/table.ts';

/**
 * Several lists of words asked at once: each list is a bit. Words are known by their hash alone (a word that is in
 * none is taken for one of a list of a thousand in one of four million cases), so that one look at a small table answers: a word's letters are not fetched.
 */
export type Classes = {
  /** A hash, and the lists that hold its word; no list where a place is free. */
  readonly table: Int32Array;
  readonly mask: number;
  readonly words: ReadonlyMap<string, number>;
};

/** A quarter of the places are taken: most words are answered at the first one. */
const ROOM = 4;

/** Lists of folded words, set apart by spaces; the first has bit 1, the second 2, the third 4, and so on. */
export function wordClasses(...lists: readonly (string | Iterable<string>)[]): Classes {
  const words = new Map<string, number>();
  lists.forEach((list, i) => {
    for (const word of typeof list === 'string' ? list.split(/\s+/).filter(Boolean) : list)
      words.set(word, (words.get(word) ?? 0) | (1 << i));
  });
  let size = 16;
  while (size < words.size * ROOM) size *= 2;
  const table = new Int32Array(size * 2);
  const mask = size - 1;
  for (const [word, bits] of words) {
    const hash = hashWord(word) | 0;
    let at = hash & mask;
    while (table[at * 2 + 1] !== 0 && table[at * 2] !== hash) at = (at + 1) & mask;
    table[at * 2] = hash;
    table[at * 2 + 1] = (table[at * 2 + 1] as number) | bits;
  }
  return { table, mask, words };
}

/** The same of lists that are told by name, as their bits are in `bits`: 1, 2, 4, and so on. */
export const classesBy = <Name extends string>(
  bits: Readonly<Record<Name, number>>,
  lists: Readonly<Record<Name, string | Iterable<string>>>,
): Classes => wordClasses(...(Object.keys(bits) as Name[]).map((name) => lists[name]));

/** The bits of the lists that hold a folded word, by its hash (`Token.hash`, `hashWord`); its letters are not needed. */
export function classesOf({ table, mask }: Classes, hash: number): number {
  const key = hash | 0;
  for (let at = key & mask; ; at = (at + 1) & mask) {
    const bits = table[at * 2 + 1] as number;
    if (bits === 0 || table[at * 2] === key) return bits;
  }
}
