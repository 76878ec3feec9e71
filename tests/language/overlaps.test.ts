import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapsOf } from '../../src/language/within.ts';

const range = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('whether a stretch overlaps any of many', () => {
  it('is told as by looking at each of them', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), range, (ranges, { start, end }) => {
        const any = ranges.some((r) => r.start < end && start < r.end);
        expect(overlapsOf(ranges)(start, end)).toBe(any);
      }),
    );
  });

  it('is worked out from a look at few of them', () => {
    let looks = 0;
    const ranges = Array.from({ length: 1000 }, (_, i) => ({
      get start() {
        looks++;
        return i * 10;
      },
      end: i * 10 + 5,
    }));
    const overlaps = overlapsOf(ranges);
    looks = 0;
    for (let i = 0; i < 1000; i++) overlaps(i * 10, i * 10 + 3);
    expect(looks).toBeLessThan(1000 * 15);
  });
});
