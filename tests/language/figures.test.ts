import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIGNS, signsOf } from '../../src/language/figures.ts';

describe('signs in a number', () => {
  it('tells hours, dates and spans by what stands among their figures', () => {
    expect(signsOf('12')).toBe(0);
    expect(signsOf('8.30pm')).toBe(SIGNS.dot | SIGNS.letter);
    expect(signsOf('8:30')).toBe(SIGNS.dot);
    expect(signsOf('12-14')).toBe(SIGNS.dash);
    expect(signsOf('12–14th')).toBe(SIGNS.dash | SIGNS.letter);
    expect(signsOf('14/5')).toBe(SIGNS.slash);
    expect(signsOf('£5')).toBe(SIGNS.other);
  });

  it('is nothing for figures alone, and for nothing else', () => {
    const text = fc.string({
      unit: fc.constantFrom('1', '9', 'a', '.', ':', '-', '–', '/', '%', 'é'),
      minLength: 1,
    });
    fc.assert(fc.property(text, (t) => (signsOf(t) === 0) === /^\d+$/.test(t)));
  });
});
