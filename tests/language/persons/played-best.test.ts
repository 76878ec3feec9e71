import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import { post, school } from '../../support/school.ts';

/** How hard the post is held for a pupil's full name. */
const held = (text: string): string | undefined =>
  check(post(text), school).findings.find((f) => f.rule === 'pupil-full-name')?.severity;

describe('who played best in a match', () => {
  it.each([
    'hat trick for jensen hawtin, smallest on the pitch',
    'goals bell (2) and dudek. motm archie-jay wimpenny again. good start lads',
    'great save by jensen hawtin at the end',
  ])('is a pupil for sure: %s', (text) => expect(held(text)).toBe('block'));

  it.each([
    'MOTM: Bukayo Saka, and what a season for England',
    'Hat trick for Harry Kane as England win the cup',
  ])('is nobody of ours: %s', (text) => expect(held(text)).toBeUndefined());
});
