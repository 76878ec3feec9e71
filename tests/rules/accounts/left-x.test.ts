import { describe, expect, it } from 'vitest';
import { leftX } from '../../../src/rules/accounts/left-x.ts';
import { findings, school } from '../../support/school.ts';

const WHY = 'We have left X. Please use our website.';
const left = { ...school, options: { 'left-x': { why: WHY } } };
const POST = 'Lovely assembly from Year 4 today';

describe('left-x', () => {
  it.each(['AshdownPark', 'AshdownY4', 'AshdownSci', 'AshdownHead', 'ashdownpark'])(
    'holds a post from @%s for good, and says why in the school’s words',
    (from) => {
      const [found, ...more] = findings(leftX, POST, { from }, left);
      expect(more).toEqual([]);
      expect(found).toMatchObject({
        rule: 'left-x',
        severity: 'block',
        message: WHY,
        fixes: [],
        answers: [],
      });
    },
  );

  it.each(['reply', 'quote', 'repost', 'thread', 'poll', 'scheduled'] as const)('holds a %s', (kind) => {
    expect(findings(leftX, POST, { kind }, left)).toHaveLength(1);
  });

  it.each(['MsReedTeaches', 'AshdownPTA', 'somebody_else'])('leaves @%s alone', (from) => {
    expect(findings(leftX, POST, { from }, left)).toEqual([]);
  });

  it('leaves messages to their own rule, and schools that still post', () => {
    expect(findings(leftX, POST, { kind: 'message' }, left)).toEqual([]);
    expect(findings(leftX, POST, {}, school)).toEqual([]);
  });

  it('asks when the account cannot be seen, and holds when no accounts are listed', () => {
    const [unread] = findings(leftX, POST, { from: null }, left);
    expect(unread?.answers.map((a) => a.id)).toEqual(['own_account']);
    expect(unread?.because).toContain('cannot see which account');
    const [open] = findings(leftX, POST, { from: 'anybody' }, { ...left, accounts: [] });
    expect(open?.answers).toEqual([]);
  });
});
