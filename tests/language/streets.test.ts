import { describe, expect, it } from 'vitest';
import { check } from '../../src/checker.ts';
import { alternatives, SHORT_STREET_ENDS, STREET_ENDS } from '../../src/language/streets.ts';
import { post, school } from '../support/school.ts';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const rules = (text: string): string[] =>
  check(post(text), school)
    .findings.filter((f) => f.severity !== 'nudge')
    .map((f) => f.rule);

describe('whatever a street’s name ends in', () => {
  const full = STREET_ENDS.split(' ').map(capital);
  const all = [...full, ...SHORT_STREET_ENDS.split(' ').map(capital)];

  it.each(all)('a house on Alma %s is an address', (end) =>
    expect(rules(`Cards for our lollipop lady to 14 Alma ${end}, please knock`)).toContain('contact-details'),
  );

  // A walk and a place are more than streets, and a doctor has a surgery.
  it.each(all.filter((end) => !/^(?:Walk|Place|Dr)$/.test(end)))(
    'those who meet on Alma %s are picked up there',
    (end) =>
      expect(rules(`Meet us outside the leisure centre on Alma ${end} tomorrow at 9`)).toEqual([
        'pick-up-detail',
      ]),
  );

  it.each(full)('a child of eight from Alma %s is told apart', (end) =>
    expect(rules(`Kian (8) from Alma ${end} made this volcano`)).toEqual(['identifying-details']),
  );

  it.each(full)('across Daisy %s no child is named', (end) =>
    expect(rules(`The fence runs across Daisy ${end} now`)).toEqual([]),
  );
});

it('alternatives of an expression are the words of all lists', () =>
  expect(alternatives('a b', 'c')).toBe('a|b|c'));
