import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashWord } from '../../../src/language/lexicon/table.ts';
import { featureOf, featureOfHash, ID, pairOf, pieced } from '../../../src/language/model/linear.ts';

it('a pair has the number of its two words with a blank between', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.string(), fc.string(), (role, one, other) => {
      expect(pairOf(role, one, other)).toBe(featureOf(role, `${one} ${other}`));
    }),
  );
});

it('a word has the same number by its letters and by its hash', () => {
  fc.assert(
    fc.property(fc.string(), (word) => {
      expect(featureOfHash(hashWord(word))).toBe(pieced(word));
      expect(featureOf(0, word)).toBe(pieced(word) & ID);
    }),
  );
});

it('a name in pieces has the number of the whole', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(pieced(one, ' ', other)).toBe(pieced(`${one} ${other}`));
    }),
  );
});
