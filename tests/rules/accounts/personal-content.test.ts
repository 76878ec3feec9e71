import { describe, expect, it } from 'vitest';
import { personalContent } from '../../../src/rules/accounts/personal-content.ts';
import { findings } from '../../support/school.ts';
import { own, schools } from './personal-content.posts.ts';
import { ownToo, schoolsToo } from './personal-content.voices.ts';

describe('personal-content', () => {
  it.each([...own, ...ownToo].map(([text, draft]) => ({ text, draft })))('asks: $text', ({ text, draft }) => {
    const [found] = findings(personalContent, text, draft);
    expect(found?.severity).toBe('confirm');
    expect(text).toContain(found?.spans[0]?.quote);
  });

  it.each([...schools, ...schoolsToo].map(([text, draft]) => ({ text, draft })))(
    'is silent: $text',
    ({ text, draft }) => {
      expect(findings(personalContent, text, draft)).toEqual([]);
    },
  );

  it('says nothing on accounts that do not speak for the school', () => {
    for (const from of ['somebody_else', 'MsReedTeaches', null])
      expect(findings(personalContent, 'I need wine after that staff meeting', { from })).toEqual([]);
  });

  it('looks at each part of a thread, and not at what is quoted', () => {
    const parts = ['Year 4 assembly on Friday', 'Selling two Coldplay tickets DM me'];
    expect(findings(personalContent, '', { kind: 'thread', parts })[0]?.spans[0]?.field).toBe('parts[1]');
    expect(findings(personalContent, 'Lovely', { kind: 'quote', quoted: 'I need wine, hungover' })).toEqual(
      [],
    );
  });
});
