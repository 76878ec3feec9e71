/**
 * What was worked out of a word, by its hash (`hashWord`), so that a word that comes again costs one look. Many do. A
 * word has two slots, its own and the one beside it: the last that fell into a slot stays, and the one before moves
 * over. Only hashes are kept, no letters.
 */
export class ByHash<T> {
  readonly #mask: number;
  readonly #hashes: Uint32Array;
  readonly #values: (T | undefined)[];

  /** There are `2 ** bits` slots. */
  constructor(bits: number) {
    const size = 2 ** bits;
    this.#mask = size - 1;
    this.#hashes = new Uint32Array(size);
    this.#values = new Array<undefined>(size).fill(undefined);
  }

  /** What is kept of the word; `undefined` where there is nothing. */
  of(hash: number): T | undefined {
    const slot = hash & this.#mask;
    if (this.#hashes[slot] === hash) return this.#values[slot];
    return this.#hashes[slot ^ 1] === hash ? this.#values[slot ^ 1] : undefined;
  }

  /** Keeps what was worked out, and gives it back. */
  keep(hash: number, value: T): T {
    const slot = hash & this.#mask;
    this.#hashes[slot ^ 1] = this.#hashes[slot] as number;
    this.#values[slot ^ 1] = this.#values[slot];
    this.#hashes[slot] = hash;
    this.#values[slot] = value;
    return value;
  }
}
