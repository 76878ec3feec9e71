/** How many words share a group of slots. */
const GROUP = 4;

/**
 * What was worked out of a word, by its hash (`hashWord`), so that a word that comes again costs one look. Many do. A
 * word stands in a group of slots, the latest first; the last one moves out. Only hashes are kept, no letters.
 */
export class ByHash<T> {
  readonly #mask: number;
  readonly #hashes: Uint32Array;
  readonly #values: (T | undefined)[];

  /** There are `2 ** bits` slots. */
  constructor(bits: number) {
    const size = 2 ** bits;
    this.#mask = size - GROUP;
    this.#hashes = new Uint32Array(size);
    this.#values = new Array<undefined>(size).fill(undefined);
  }

  /** What is kept of the word; `undefined` where there is nothing. */
  of(hash: number): T | undefined {
    const hashes = this.#hashes;
    const first = hash & this.#mask;
    for (let slot = first; slot < first + GROUP; slot++) if (hashes[slot] === hash) return this.#values[slot];
    return undefined;
  }

  /** Keeps what was worked out, and gives it back. */
  keep(hash: number, value: T): T {
    const first = hash & this.#mask;
    this.#hashes.copyWithin(first + 1, first, first + GROUP - 1);
    this.#values.copyWithin(first + 1, first, first + GROUP - 1);
    this.#hashes[first] = hash;
    this.#values[first] = value;
    return value;
  }
}
