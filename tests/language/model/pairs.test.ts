import fc from 'fast-check';
import { expect, it } from 'vitest';
import { featureOf, pairOf } from '../../../src/language/model/linear.ts';

it('a pair has the number of its two words with a blank between', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.string(), fc.string(), (role, one, other) => {
      expect(pairOf(role, one, other)).toBe(featureOf(role, `${one} ${other}`));
    }),
  );
});
