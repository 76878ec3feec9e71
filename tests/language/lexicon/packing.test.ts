import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../src/language/lexicon/packing.ts';

/** What comes out of what went in: the hashes, and what goes with each. */
function through(rising: readonly number[]): [number[], number[]] {
  const hashes = new Uint32Array(rising.length + 1);
  const follow = new Uint8Array(rising.length + 1);
  const count = unpack(
    pack(rising, (i) => i & 255),
    hashes,
    follow,
  );
  expect(unpack(pack(rising), new Uint32Array(rising.length))).toBe(count);
  return [[...hashes.subarray(0, count)], [...follow.subarray(0, count)]];
}

describe('the packing of the lexicon', () => {
  it('gives every hash back with what goes with it', () => {
    const hash = fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 400 }));
    fc.assert(
      fc.property(fc.uniqueArray(hash, { maxLength: 400 }), (hashes) => {
        const rising = hashes.sort((a, b) => a - b);
        expect(through(rising)).toEqual([rising, rising.map((_, i) => i & 255)]);
      }),
    );
  });
  it('holds the lowest and the highest hash', () => {
    expect(through([])).toEqual([[], []]);
    expect(through([0, 0xffffffff])).toEqual([
      [0, 0xffffffff],
      [0, 1],
    ]);
  });
});
