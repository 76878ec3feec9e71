import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashWord } from '../../src/language/lexicon/table.ts';
import { FIGURE, figures, WRITTEN } from '../../src/language/numbers.ts';

type Form = keyof typeof WRITTEN;
const number = (folded: string) => ({ kind: 'number' as const, folded, hash: hashWord(folded) });
const fits = (folded: string, form: Form): boolean => (figures(number(folded)) & FIGURE[form]) !== 0;

describe('what a number may be', () => {
  it('tells hours, dates and spans by how they are written', () => {
    expect(fits('8.30pm', 'clock')).toBe(true);
    expect(fits('8.30pm', 'minutes')).toBe(true);
    expect(fits('12', 'plain')).toBe(true);
    expect(fits('12-14', 'clocks')).toBe(true);
    expect(fits('12th-14th', 'days')).toBe(true);
    expect(fits('12th-14th', 'clocks')).toBe(false);
    expect(fits('14/5/26', 'slashed')).toBe(true);
    expect(fits('1066', 'past')).toBe(true);
    expect(fits('2026', 'past')).toBe(false);
  });

  it('says nothing of what is no number', () => {
    expect(figures({ kind: 'word', folded: '12', hash: hashWord('12') })).toBe(0);
  });

  it('is what each expression says, when asked again too', () => {
    const text = fc.string({
      unit: fc.constantFrom('1', '2', '0', 'p', 'm', 'h', 't', '.', ':', '-', '/'),
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(text, (folded) => {
        for (const form of Object.keys(WRITTEN) as Form[])
          expect(fits(folded, form)).toBe(WRITTEN[form].test(folded));
      }),
    );
  });
});
