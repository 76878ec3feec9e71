import { describe, expect, it } from 'vitest';
import { personalContent } from '../../../src/rules/accounts/personal-content.ts';
import { findings } from '../../support/school.ts';
import { ownLives, schoolDays } from './personal-content.life.ts';
import { own, schools } from './personal-content.posts.ts';
import { ownToo, schoolsToo } from './personal-content.voices.ts';

describe('personal-content', () => {
  it.each([...own, ...ownToo, ...ownLives].map(([text, draft]) => ({ text, draft })))(
    'asks: $text',
    ({ text, draft }) => {
      const [found] = findings(personalContent, text, draft);
      expect(found?.severity).toBe('confirm');
      expect(text).toContain(found?.spans[0]?.quote);
    },
  );

  it.each([...schools, ...schoolsToo, ...schoolDays].map(([text, draft]) => ({ text, draft })))(
    'is silent: $text',
    ({ text, draft }) => {
      expect(findings(personalContent, text, draft)).toEqual([]);
    },
  );

  it('says nothing on accounts that do not speak for the school', () => {
    for (const from of ['somebody_else', 'MsReedTeaches', null])
      expect(findings(personalContent, 'I need wine after that staff meeting', { from })).toEqual([]);
  });

  it('marks the whole of one matter, and nothing of the school beside it', () => {
    const marked = (text: string) => findings(personalContent, text)[0]?.spans[0]?.quote;
    const sale = 'Anyone looking for a double buggy? Good nick, £90. Pick up Culverton. Message me';
    expect(marked(sale)).toBe(sale);
    const news = 'Year 4 assembly is on Friday.';
    expect(marked(`${news} Also, worst first date of my life. I am deleting hinge`)).not.toContain('Year 4');
  });

  it('looks at each part of a thread, and not at what is quoted', () => {
    const parts = ['Year 4 assembly on Friday', 'Selling two Coldplay tickets DM me'];
    expect(findings(personalContent, '', { kind: 'thread', parts })[0]?.spans[0]?.field).toBe('parts[1]');
    expect(findings(personalContent, 'Lovely', { kind: 'quote', quoted: 'I need wine, hungover' })).toEqual(
      [],
    );
  });
});
