import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import { peopleOf } from '../../support/people.ts';
import { post, school } from '../../support/school.ts';

const PUPIL = 'Rowan Blackstock: full, pupil';
const LEFT = 'Rowan Blackstock: full, former-pupil';

describe('a former pupil, said of this very name', () => {
  it.each([
    'Former pupil Rowan Blackstock has signed for Leeds',
    'Ex-pupil Rowan Blackstock has signed for Leeds',
    'Lovely to see former head boy Rowan Blackstock again',
    'Past student Rowan Blackstock talked to Year 11',
    'Our alumnus Rowan Blackstock is home from Antarctica',
    'Rowan Blackstock, a former pupil, dropped in',
    'Rowan Blackstock, now an old boy of ours, dropped in',
    'Rowan Blackstock (ex-Year 11) dropped in',
    'Rowan Blackstock – former head boy – dropped in',
    'Rowan Blackstock, who left in 2014, dropped in',
  ])('%s', (text) => expect(peopleOf(text)).toContain(LEFT));

  it.each([
    'Pupil Rowan Blackstock is our star of the week',
    'Well done to our head boy Rowan Blackstock',
    'Rowan Blackstock, a pupil in Year 6, won the cup',
    'Rowan Blackstock (Year 11) won the cup',
    // Who "left" something has not left the school.
    'Well done Rowan Blackstock, who left his boots in the hall',
    // The old boys are somebody else's sentence.
    'The old boys came to tea. Rowan Blackstock in Year 6 poured',
  ])('a pupil still: %s', (text) => expect(peopleOf(text)).toContain(PUPIL));

  it('everybody of a list that begins with it', () => {
    expect(peopleOf('Leavers Rowan Blackstock and Tamsin Okell came back')).toEqual([
      LEFT,
      'Tamsin Okell: full, former-pupil',
    ]);
    expect(peopleOf('Pupils Rowan Blackstock and Tamsin Okell led the way')).toEqual([
      PUPIL,
      'Tamsin Okell: full, pupil',
    ]);
  });

  it('is not held, where a pupil is', () => {
    const verdict = (text: string) => check(post(text), school).verdict;
    expect(verdict('Former pupil Rowan Blackstock has signed for Leeds')).not.toBe('block');
    expect(verdict('Year 6 pupil Rowan Blackstock has signed for Leeds')).toBe('block');
  });
});

describe('"class of": a year that is over by the time of the post', () => {
  it.each([
    ['Rowan Blackstock (class of 2016) came back to us', '2026-11-17T14:00', LEFT],
    ['Rowan Blackstock, class of 2016, came back to us', '2026-11-17T14:00', LEFT],
    ["Class of 2014's Rowan Blackstock won gold", '2026-11-17T14:00', LEFT],
    ['Rowan Blackstock (class of 2026) came back to us', '2026-09-01T14:00', LEFT],
    ['Rowan Blackstock (class of 2026) won the cup', '2026-08-31T14:00', PUPIL],
    ['Rowan Blackstock (class of 2026) won the cup', '2026-06-17T14:00', PUPIL],
    ['Rowan Blackstock (class of 2030) won the cup', '2026-11-17T14:00', PUPIL],
    // A class of thirty is no year.
    ['Rowan Blackstock in a class of 30 won the cup', '2026-11-17T14:00', PUPIL],
  ])('%s, on %s: %s', (text, at, who) => expect(peopleOf(text, { at })).toContain(who));

  it('of another sentence says nothing', () => {
    expect(peopleOf('Tea for the class of 2016. Rowan Blackstock in Year 6 poured')).toContain(PUPIL);
  });
});

describe('brides and grooms are grown up', () => {
  it.each([
    'Mr Ahmed told us of his engagement to Tamsin Okell',
    'Congratulations to Mr Ahmed on his marriage to Tamsin Okell',
    'Well done Miss Taylor, who got married to Tamsin Okell',
  ])('%s', (text) => expect(peopleOf(text)).toContain('Tamsin Okell: full, adult'));

  it.each(['Congratulations to Tamsin Okell', 'The shield goes to Tamsin Okell in Year 4'])('%s', (text) =>
    expect(peopleOf(text)).toContain('Tamsin Okell: full, pupil'),
  );
});

describe('an office that a class gives to one of its own', () => {
  it.each([
    'Our new Year 2 councillor is Tamsin Okell',
    'The 4B librarian: Tamsin Okell',
    '5H eco captain is Tamsin Okell',
  ])('%s', (text) => expect(peopleOf(text)).toContain('Tamsin Okell: full, pupil'));

  it.each(['Our new local councillor is Tamsin Okell', 'Our new county councillor is Tamsin Okell'])(
    'of grown-ups: %s',
    (text) => expect(peopleOf(text)).toContain('Tamsin Okell: full, adult'),
  );
});
