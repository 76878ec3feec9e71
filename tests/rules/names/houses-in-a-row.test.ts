import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import { post, school } from '../../support/school.ts';

const lists = (text: string) => check(post(text), school).findings.filter((f) => f.rule === 'list-of-pupils');

describe('houses that are called by given names', () => {
  it.each([
    'Sports Day results: Columba 412, Ninian 398, Margaret 377, Mungo 301.',
    'House standings: Columba – 1,412, Ninian – 1,398, Margaret – 977',
  ])('are told by their hundreds of points: %s', (text) => {
    expect(lists(text)).toEqual([]);
  });

  it.each([
    'Sports Day results: Columba 1st, Ninian 2nd, Margaret 3rd, Mungo 4th. Well done Year 4.',
    'Long jump results: Columba 212, Ninian 198, Margaret 177, Mungo 141.',
  ])('and pupils by what they did: %s', (text) => {
    expect(lists(text)).toHaveLength(1);
  });
});
