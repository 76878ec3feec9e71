/** How many words share a group of slots. */
const GROUP = 4;

/**
 * What was worked out of a word, by its hash (`hashWord`), so that a word that comes again costs one look. Many do. A
 * word stands in a group of slots, the latest first; the last one moves out. Only hashes are kept, no letters.
 */
export class ByHash<T> {
  readonly #mask: number;
  readonly #hashes: Int32Array;
  readonly #values: (T | undefined)[];

  /** There are `2 ** bits` slots. */
  constructor(bits: number) {
    const size = 2 ** bits;
    this.#mask = size - GROUP;
    this.#hashes = new Int32Array(size);
    this.#values = new Array<undefined>(size).fill(undefined);
  }

  /** What is kept of the word; `undefined` where there is nothing. A hash may come with a sign or without. */
  of(hash: number): T | undefined {
    const hashes = this.#hashes;
    const key = hash | 0;
    const first = key & this.#mask;
    for (let slot = first; slot < first + GROUP; slot++) if (hashes[slot] === key) return this.#values[slot];
    return undefined;
  }

  /** Keeps what was worked out, and gives it back. */
  keep(hash: number, value: T): T {
    const hashes = this.#hashes;
    const values = this.#values;
    const first = hash & this.#mask;
    for (let slot = first + GROUP - 1; slot > first; slot--) {
      hashes[slot] = hashes[slot - 1] as number;
      values[slot] = values[slot - 1];
    }
    hashes[first] = hash;
    values[first] = value;
    return value;
  }
}
