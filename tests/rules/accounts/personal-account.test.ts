import { describe, expect, it } from 'vitest';
import { personalAccount } from '../../../src/rules/accounts/personal-account.ts';
import { findings, school } from '../../support/school.ts';
import { shown, silent } from './personal-account.posts.ts';
import { shownToo, silentToo } from './personal-account.voices.ts';

describe('personal-account', () => {
  it.each([...shown, ...shownToo].map(([text, draft]) => ({ text, draft })))(
    'asks: $text',
    ({ text, draft }) => {
      const [found] = findings(personalAccount, text, draft);
      expect(found?.rule).toBe('personal-account');
      expect(found?.severity).not.toBe('nudge');
      expect(text).toContain(found?.spans[0]?.quote);
    },
  );

  it.each([...silent, ...silentToo].map(([text, draft]) => ({ text, draft })))(
    'is silent: $text',
    ({ text, draft }) => {
      expect(findings(personalAccount, text, draft)).toEqual([]);
    },
  );

  it('marks a teacher’s club as the pupils that are shown', () => {
    const text =
      'Coached this girl since Reception and today she got into the county pathway. My after school cricket club kids went mental';
    const [found] = findings(personalAccount, text, { from: 'femi_o_coach' });
    expect(found?.spans.map((s) => s.quote).join(' ')).toContain('My after school cricket club kids');
  });

  it('says nothing on the school’s accounts', () => {
    for (const from of ['AshdownPark', 'ashdownhead', 'AshdownPTA', 'AshdownY4'])
      expect(findings(personalAccount, 'Proud of my Year 4s today!', { from })).toEqual([]);
  });

  it('counts a teacher’s own listed account as their own', () => {
    expect(findings(personalAccount, 'Proud of my Year 4s today!', { from: 'MsReedTeaches' })).toHaveLength(
      1,
    );
    expect(findings(personalAccount, 'Three ideas for marking less', { from: 'MsReedTeaches' })).toEqual([]);
  });

  it('says nothing where the school has listed no accounts', () => {
    const open = { ...school, accounts: [] };
    expect(findings(personalAccount, 'Proud of my Year 4s today!', { from: 'anyone' }, open)).toEqual([]);
  });

  it('holds harder with a picture, and offers the switch', () => {
    const [found] = findings(personalAccount, 'My Year 4s were superb', {
      from: 'x',
      media: [{ file: 'a.jpg' }],
    });
    expect(found?.severity).toBe('block');
    expect(found?.fixes[0]?.action).toBe('switch-account');
    const [work] = findings(personalAccount, 'My Year 4s were superb', {
      from: 'x',
      media: [{ file: 'a.jpg', workOnly: true }],
    });
    expect(work?.severity).toBe('confirm');
  });
});
