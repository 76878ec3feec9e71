import { describe, expect, it } from 'vitest';
import { rule } from '../../../src/rules/names/pupil-full-name.ts';
import { findings, school } from '../../support/school.ts';

const POST = 'Well done @OliviaBennett in Year 4!';
const with_ = (mentionsAllowed: readonly string[]) => ({
  ...school,
  options: { 'pupil-full-name': { mentionsAllowed } },
});

describe('handles that may be mentioned', () => {
  it('are left alone, in any case; others are asked about', () => {
    expect(findings(rule, POST)).toHaveLength(1);
    expect(findings(rule, POST, {}, with_(['oliviabennett']))).toEqual([]);
    expect(findings(rule, POST, {}, with_(['OliviaBennet']))).toHaveLength(1);
  });

  it('do not free the same name in words', () => {
    const found = findings(
      rule,
      'Well done Olivia Bennett (@OliviaBennett) in Year 4!',
      {},
      with_(['OliviaBennett']),
    );
    expect(found.map((f) => f.spans[0]?.quote)).toEqual(['Olivia Bennett']);
  });
});
