import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Once } from '../../src/language/once.ts';

const once = new Once();

describe('once', () => {
  it('lets each number through the first time, and again after it is cleared', () => {
    once.clear();
    expect([7, 7, 0, 7, 0, 4294967295, 4294967295].map((n) => once.first(n))).toEqual([
      true,
      false,
      true,
      false,
      false,
      true,
      false,
    ]);
    once.clear();
    expect(once.first(7)).toBe(true);
  });

  it('does what a set does, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4294967295), { maxLength: 3000, size: 'max' }), (numbers) => {
        once.clear();
        const set = new Set<number>();
        const expected = numbers.map((n) => !set.has(n) && set.add(n) !== undefined);
        expect(numbers.map((n) => once.first(n))).toEqual(expected);
        expect(numbers.some((n) => once.first(n))).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});
