import { hashWord } from './lexicon/table.ts';

/**
 * Several lists of words asked at once: each list is a bit. Of the words of a post nearly all stand in none of the
 * lists, and a look into a small table by the word's hash says so without its letters.
 */
export type Classes = {
  readonly table: Uint32Array;
  readonly mask: number;
  readonly words: ReadonlyMap<string, number>;
};

/** About one word in sixteen that is in no list is looked up by its letters. */
const ROOM = 16;

/** Lists of folded words, set apart by spaces; the first has bit 1, the second 2, the third 4, and so on. */
export function wordClasses(...lists: readonly (string | Iterable<string>)[]): Classes {
  const words = new Map<string, number>();
  lists.forEach((list, i) => {
    for (const word of typeof list === 'string' ? list.split(/\s+/).filter(Boolean) : list)
      words.set(word, (words.get(word) ?? 0) | (1 << i));
  });
  let size = 64;
  while (size < words.size * ROOM) size *= 2;
  const table = new Uint32Array(size);
  for (const [word, bits] of words) {
    const at = hashWord(word) & (size - 1);
    table[at] = (table[at] as number) | bits;
  }
  return { table, mask: size - 1, words };
}

/** The bits of the lists that hold a folded word, whose hash (`Token.hash`, `hashWord`) is known. */
export const classesOf = ({ table, mask, words }: Classes, hash: number, word: string): number =>
  table[hash & mask] === 0 ? 0 : (words.get(word) ?? 0);
