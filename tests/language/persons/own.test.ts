import { expect, it } from 'vitest';
import { pupilsNamed } from '../../support/people.ts';
import { post, school } from '../../support/school.ts';

const accounts = [
  { handle: 'PackhorseTrust', kind: 'school', about: 'News of Abbey Meads Primary and Kitty Hill Academy' },
] satisfies typeof school.accounts;

it.each(['Well done Abbey Meads, winners of the quiz', 'The cup goes to Kitty Hill!'])(
  'a school that an account tells of is nobody: %s',
  (text) => {
    expect(pupilsNamed(post(text), { setting: { ...school, accounts } })).toEqual([]);
  },
);

it('and without it the same words may be a pupil', () => {
  expect(pupilsNamed(post('The cup goes to Kitty Hill!'))).toEqual(['Kitty Hill']);
});
