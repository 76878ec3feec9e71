import { describe, expect, it } from 'vitest';
import { createCheck } from '../../../src/engine/pipeline.ts';
import type { Setting } from '../../../src/engine/setting.ts';
import { recognisers } from '../../../src/language/index.ts';
import { readPost } from '../../../src/language/read.ts';
import type { Profile } from '../../../src/post.ts';
import { directMessage } from '../../../src/rules/accounts/direct-message.ts';
import { judgeFollow } from '../../../src/rules/accounts/follow.ts';
import { otherAccount } from '../../../src/rules/accounts/other-account.ts';
import { isOutside, outOfHours } from '../../../src/rules/accounts/out-of-hours.ts';
import { reshare } from '../../../src/rules/accounts/reshare.ts';
import { afterPosting } from '../../../src/rules/accounts/signed-in.ts';
import { unlistedAccount } from '../../../src/rules/accounts/unlisted-account.ts';
import { findings, post, school } from '../../support/school.ts';

const withOptions = (rule: string, options: Record<string, unknown>): Setting => ({
  ...school,
  options: { [rule]: options },
});
const closed = (rule: string): Setting => ({ ...school, severities: { [rule]: 'block' } });

describe('other-account', () => {
  it.each([
    ['AshdownY3', 'Well done Year 6 on SATs!'],
    ['AshdownY3', 'Year 6 leavers’ hoodies are here'],
    ['AshdownY6', 'Maple planted beans'],
    ['AshdownY6', 'Robin class planted beans'],
    ['AshdownY4', 'Y3 swimming starts on Monday'],
    ['AshdownY4', 'The Owls have landed their rocket'],
    ['AshdownY3', 'Kestrel won the maths cup'],
  ])('nudges @%s: %s', (from, text) => {
    const [found] = findings(otherAccount, text, { from });
    expect(found?.severity).toBe('nudge');
    expect(found?.fixes[0]?.action).toBe('switch-account');
  });

  it.each([
    ['AshdownY3', 'Good luck to our Year 6s from Year 3!'],
    ['AshdownPark', 'Year 6 SATs done'],
    ['AshdownY3', 'Year 3 met Year 6 reading buddies'],
    ['AshdownSci', 'Science club for Years 3–6'],
    ['AshdownY4', 'Robin and Kestrel at the farm'],
    ['AshdownY6', 'What a day!'],
    ['AshdownY3', 'Years 3 to 6 cross country'],
    ['AshdownY3', 'Year 8 are coming to read with us'],
  ])('is silent @%s: %s', (from, text) => {
    expect(findings(otherAccount, text, { from })).toEqual([]);
  });
});

describe('unlisted-account', () => {
  it.each(['AshdownPark_Y5_news', 'ashdownparkpta2', 'AshdownY5', 'AshdownPE', 'Ashdown_Park_Music'])(
    'asks on @%s',
    (from) => {
      expect(findings(unlistedAccount, 'Hello', { from })[0]?.severity).toBe('confirm');
    },
  );
  it.each(['AshdownPark', 'ashdownpta', 'jade_loves_dogs', 'MsReedTeaches', 'HillsideSchool', 'ParkAsh'])(
    'is silent on @%s',
    (from) => {
      expect(findings(unlistedAccount, 'Hello', { from })).toEqual([]);
    },
  );
  it('asks on every handle where the school wants it', () => {
    const all = withOptions('unlisted-account', { mode: 'all' });
    expect(findings(unlistedAccount, 'Hello', { from: 'jade_loves_dogs' }, all)).toHaveLength(1);
    expect(findings(unlistedAccount, 'Hello', { from: null }, all)).toEqual([]);
  });
});

describe('direct-message', () => {
  it.each([
    'I’ll send you the safeguarding letter about Yusuf',
    'Your daughter was brilliant in the play today',
    'Well done today, see you in class tomorrow',
    'Hi, your son left his bag on the coach',
    '4B results attached for your group',
    'She had her inhaler at 12.40 and was fine',
  ])('asks: %s', (text) => {
    expect(findings(directMessage, text, { kind: 'message' })[0]?.severity).toBe('confirm');
  });
  it.each([
    'Press release attached, do ring with questions',
    'Would your school be up for a fixture on our field?',
    'Thank you for writing. We can’t talk about individual children on here. Please ring the office.',
    'Would the bakery give a raffle prize for our quiz night?',
    'Yes, the Star may run the Matilda pics. A member of the cast is fine.',
  ])('is silent: %s', (text) => {
    expect(findings(directMessage, text, { kind: 'message' })).toEqual([]);
  });
  it('is silent on posts, and holds every message where the school has closed them', () => {
    expect(findings(directMessage, 'Your daughter was brilliant', { kind: 'reply' })).toEqual([]);
    expect(
      findings(directMessage, 'Press release attached', { kind: 'message' }, closed('direct-message'))[0],
    ).toMatchObject({
      severity: 'block',
      answers: [],
    });
    expect(
      findings(
        directMessage,
        'See you at CPD',
        { kind: 'message', from: 'someone' },
        closed('direct-message'),
      ),
    ).toEqual([]);
  });
  it('offers no wording where messages are closed, and elsewhere one that may be sent', () => {
    const text = 'Your daughter was brilliant';
    const shut = findings(directMessage, text, { kind: 'message' }, closed('direct-message'))[0];
    expect(shut?.fixes).toEqual([]);
    const [found] = findings(directMessage, text, { kind: 'message' });
    const instead = found?.fixes[0]?.edits[0]?.insert ?? '';
    expect(findings(directMessage, instead, { kind: 'message' })).toEqual([]);
  });
  it('offers the office’s answer', () => {
    const [found] = findings(directMessage, 'Your daughter was brilliant', { kind: 'message' });
    expect(found?.fixes[0]?.edits[0]?.insert).toContain('01632 960012');
  });
});

describe('follow', () => {
  const from = { handle: 'AshdownPark' };
  it.each([
    [{ handle: 'liv_y6_example', bio: 'Year 6 💜 netball' }, 'pupil'],
    [{ handle: 'ks2_gamer_example' }, 'pupil'],
    [{ handle: 'harry_t2014', bio: 'fortnite' }, 'pupil'],
    [{ handle: 'skaterboi', bio: '13 yrs old, London' }, 'pupil'],
    [{ handle: 'spam_adult_example', bio: 'NSFW 18+ link below' }, 'adult'],
    [{ handle: 'parentexample', name: 'Jo', bio: 'Mum of two, wine lover. Views my own' }, 'private-person'],
    [{ handle: 'dave_smith82', name: 'Dave' }, 'private-person'],
  ] as const)('asks about %o', (profile, concern) => {
    expect(judgeFollow(profile, from, school)).toMatchObject({ concern, severity: 'confirm' });
  });
  it.each([
    { handle: 'BBCBitesize', name: 'BBC Bitesize', bio: 'Free learning resources' },
    { handle: 'NASA', bio: 'Exploring the universe', organisation: true },
    { handle: 'KingsmeadMuseum', bio: 'Open every day but Monday' },
    { handle: 'HillsidePrimary', bio: 'A happy school in Kingsmead' },
    { handle: 'metoffice' },
    { handle: 'AshdownY4', bio: 'Year 4 at Ashdown Park' },
  ])('is quiet about %o', (profile) => {
    expect(judgeFollow(profile, from, school)).toBeNull();
  });
  it('leaves private accounts alone, and keeps to the list where following is closed', () => {
    const pupil = { handle: 'liv_y6_example', bio: 'Year 6' };
    expect(judgeFollow(pupil, { handle: 'jade' }, school)).toBeNull();
    const shut: Setting = { ...closed('follow'), options: { follow: { allowed: ['metoffice'] } } };
    expect(judgeFollow({ handle: 'NASA', organisation: true }, from, shut)).toMatchObject({
      severity: 'block',
      concern: 'closed',
    });
    expect(judgeFollow({ handle: 'MetOffice' }, from, shut)).toBeNull();
    expect(judgeFollow(pupil, from, { ...school, severities: { follow: 'off' } })).toBeNull();
  });
});

describe('reshare', () => {
  it('asks before a child’s name is shown again', () => {
    const quoted = 'So proud of Olivia Carter in Year 4, star of the week at school!';
    const [found] = findings(reshare, 'Lovely!', { kind: 'quote', quoted });
    expect(found?.spans[0]).toMatchObject({ field: 'quoted', quote: 'Olivia Carter' });
    expect(findings(reshare, 'Lovely!', { kind: 'quote', quoted, from: 'jade' })).toEqual([]);
  });
  it.each([
    ['Thanks for sharing', 'Free resources for KS2 this week'],
    ['Do apply!', 'We are hiring a Year 3 teacher'],
    ['Thanks for coming!', 'Great morning at Ashdown Park'],
  ])('is silent: %s ← %s', (text, quoted) => {
    expect(findings(reshare, text, { kind: 'quote', quoted })).toEqual([]);
  });
  it('asks about adult content and complaints answered with details', () => {
    expect(findings(reshare, 'Ha', { kind: 'repost', quoted: 'NSFW thread below' })).toHaveLength(1);
    const quoted = 'Appalling. My son was ignored again';
    expect(findings(reshare, 'Tommy was in detention for swearing', { kind: 'reply', quoted })).toHaveLength(
      1,
    );
    expect(findings(reshare, 'Please ring the office', { kind: 'reply', quoted })).toEqual([]);
  });
  it('asks to look at a stranger’s profile first', () => {
    const check = createCheck({ read: readPost, recognisers, rules: [reshare], suppressors: [] });
    const shared = (profile: Profile) =>
      check({ ...post('', { kind: 'repost', quoted: 'Lovely day' }), profile }, school).findings;
    expect(shared({ handle: 'x', bio: 'onlyfans in bio' })[0]?.message).toContain('@x');
    expect(shared({ handle: 'BBCSchools', name: 'BBC Schools' })).toEqual([]);
  });
});

describe('signed-in and out-of-hours', () => {
  it('reminds after posting on shared devices only', () => {
    const shared = withOptions('signed-in', { sharedDevice: true });
    expect(afterPosting({ handle: 'AshdownPark' }, shared)?.logOut).toBe('Log out of @AshdownPark');
    expect(afterPosting({ handle: 'AshdownPark' }, school)).toBeNull();
    expect(afterPosting({ handle: 'jade' }, shared)).toBeNull();
    expect(afterPosting({ handle: null, why: 'x' }, shared)).toBeNull();
  });
  const hours = withOptions('out-of-hours', { hours: 'Mon-Fri 07:30-18:00' });
  it.each([
    ['Lovely art from Year 5', '2026-11-21T22:40'],
    ['Lovely art from Year 5', '2026-11-17T05:10'],
    ['Look at these models', '2026-11-22T11:00'],
  ])('nudges: %s at %s', (text, at) => {
    expect(findings(outOfHours, text, { at }, hours)[0]?.severity).toBe('nudge');
  });
  it.each([
    ['Breakfast club pancakes', '2026-11-17T08:15'],
    ['What a Nativity!', '2026-11-20T19:00'],
    ['School closed today: snow', '2026-11-17T06:05'],
    ['FT: 3-2 to the U13s', '2026-11-21T12:00'],
  ])('is silent: %s at %s', (text, at) => {
    expect(findings(outOfHours, text, { at }, hours)).toEqual([]);
  });
  it('is silent without hours and on other accounts', () => {
    expect(findings(outOfHours, 'Art', { at: '2026-11-21T22:40' })).toEqual([]);
    expect(findings(outOfHours, 'Art', { at: '2026-11-21T22:40', from: 'jade' }, hours)).toEqual([]);
    expect(isOutside('2026-11-21T22:40', 'nonsense')).toBe(false);
    expect(isOutside('2026-11-22T10:00', 'Sat-Mon 09:00-17:00')).toBe(false);
  });
});
