import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByHash } from '../../../src/language/lexicon/by-hash.ts';

describe('what is kept by hash', () => {
  it('is given back as it was kept, or not at all', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 200 }), (hashes) => {
        const kept = new ByHash<string>(4);
        for (const hash of hashes) {
          expect([undefined, `${hash}`]).toContain(kept.of(hash));
          expect(kept.keep(hash, `${hash}`)).toBe(`${hash}`);
          expect(kept.of(hash)).toBe(`${hash}`);
        }
      }),
    );
  });
  it('stays while no more than four words share its group', () => {
    const kept = new ByHash<number>(4);
    const words = [16, 32, 48, 64];
    for (const word of words) kept.keep(word, word);
    expect(words.map((word) => kept.of(word))).toEqual(words);
    kept.keep(80, 80);
    expect(kept.of(16)).toBeUndefined();
    expect(kept.of(80)).toBe(80);
  });
  it('knows nothing of the hash 0 before it is kept', () => {
    expect(new ByHash<boolean>(4).of(0)).toBeUndefined();
  });
});
