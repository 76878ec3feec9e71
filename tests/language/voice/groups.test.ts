import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../src/language/read.ts';
import { groupMentions, schoolNamed } from '../../../src/language/voice/groups.ts';
import { wordsOf } from '../../../src/language/voice/patterns.ts';
import { school } from '../../support/school.ts';

const groups = (text: string) =>
  groupMentions(wordsOf(viewOf({ id: 'text', text })), school.school).map(
    (g) => `${g.kind}:${text.slice(g.start, g.end)}${g.years.length > 0 ? `=${g.years}` : ''}`,
  );

describe('groups of pupils', () => {
  it.each([
    ['Year 4 and Year 6', ['year:Year 4 and Year 6=4,6']],
    ['Years 3-6', ['year:Years 3-6=3,4,5,6']],
    ['Y5/6 squad', ['year:Y5/6=5,6']],
    ['yr 11s', ['year:yr 11s=11']],
    ['Year four', ['year:Year four=4']],
    ['Blwyddyn 2', ['year:Blwyddyn 2=2']],
    ['#Year5 and #y6', ['year:#Year5=5', 'year:#y6=6']],
    ['Robin and the Kestrels', ['class:Robin', 'class:Kestrels']],
    ['5H and 11A2s', ['code:5H=5', 'code:11A2s=11']],
    ['Reception and EYFS', ['phase:Reception=0', 'phase:EYFS=-1,0']],
    ['our sixth formers', ['phase:sixth formers=12,13']],
    ['the U13s', ['team:U13s']],
    ['a robin on the lawn', []],
    ['meet at reception', []],
    ['flat 4B, 3pm, 5k, 8TH, 4th, 2D shapes', []],
    ['6 years 4 months', []],
    ['this year 200 came', []],
  ])('%s', (text, expected) => {
    expect(groups(text)).toEqual(expected);
  });

  it('knows the school by name, tag and account', () => {
    for (const text of ['at Ashdown Park', '#AshdownReads', '@AshdownY4 says', '#AshdownPark'])
      expect(schoolNamed(wordsOf(viewOf({ id: 'text', text })), school)).toBe(true);
    expect(schoolNamed(wordsOf(viewOf({ id: 'text', text: 'at the park' })), school)).toBe(false);
  });
});
