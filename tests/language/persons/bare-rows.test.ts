import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import { post, school } from '../../support/school.ts';

/** What is marked as a whole name, be it in a list. */
const wholeNames = (text: string): string[] =>
  check(post(text), school).findings.flatMap((f) =>
    f.spans.filter((s) => s.kind === 'name').map((s) => s.quote),
  );

describe('a row of first names with no comma between', () => {
  it.each([
    'Great baking from Alfie Isla Zara Mo and Finley in Year 2',
    'Netball squad: Poppy Ella Grace Amelia Rosie Chloe',
    'Well done to Ruby Maya Ellie Jack and Tom for lovely poems',
    'Readers of the week Aisha Fatima Maryam Zainab Khadija',
  ])('holds no whole name: %s', (text) => {
    expect(wholeNames(text)).toEqual([]);
  });

  it('is none where each second word is a family name', () => {
    expect(wholeNames('Goalscorers Hamza Yusuf Ibrahim Adam')).toEqual(['Hamza Yusuf', 'Ibrahim Adam']);
  });
});
