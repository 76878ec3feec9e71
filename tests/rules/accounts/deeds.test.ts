import { describe, expect, it } from 'vitest';
import { createCheck } from '../../../src/engine/pipeline.ts';
import type { Rule } from '../../../src/engine/rule.ts';
import { recognisers } from '../../../src/language/index.ts';
import { readPost } from '../../../src/language/read.ts';
import type { Post, Profile } from '../../../src/post.ts';
import { directMessage } from '../../../src/rules/accounts/direct-message.ts';
import { follow } from '../../../src/rules/accounts/follow.ts';
import { reshare } from '../../../src/rules/accounts/reshare.ts';
import { post, school } from '../../support/school.ts';

const judge = (rule: Rule, given: Post, setting = school) =>
  createCheck({ read: readPost, recognisers, rules: [rule], suppressors: [] })(given, setting).findings;
const of = (kind: Post['kind'], profile?: Profile, quoted?: string): Post => ({
  ...post('', { kind, ...(quoted === undefined ? {} : { quoted }) }),
  kind,
  ...(profile ? { profile } : {}),
});
const CHILD: Profile = { handle: 'wren_y6_plays', name: 'Wren' };
const LIBRARY: Profile = { handle: 'KingsmeadLib', name: 'Kingsmead Library' };

describe('follow', () => {
  it('asks about a child’s account and one that could not be seen, not about an organisation', () => {
    expect(judge(follow, of('follow', CHILD))[0]?.message).toContain('pupil');
    expect(judge(follow, of('follow'))[0]?.message).toContain('could not see');
    expect(judge(follow, of('follow', LIBRARY))).toEqual([]);
  });
  it('cannot be answered where the school has closed following', () => {
    const shut = { ...school, severities: { follow: 'block' as const } };
    expect(judge(follow, of('follow', LIBRARY), shut)).toMatchObject([{ severity: 'block', answers: [] }]);
  });
});

describe('reshare', () => {
  it('asks about a child’s account and a post that could not be seen', () => {
    expect(judge(reshare, of('repost', CHILD, 'new level out tonight'))).toMatchObject([
      { rule: 'reshare', severity: 'confirm' },
    ]);
    expect(judge(reshare, of('repost'))[0]?.message).toContain('could not see');
    expect(judge(reshare, of('repost', LIBRARY, 'Story time at ten.'))).toEqual([]);
  });
});

describe('direct-message', () => {
  it('is quiet about those whom the school lets its accounts write to', () => {
    const shut = {
      ...school,
      severities: { 'direct-message': 'block' as const },
      options: { 'direct-message': { allowed: ['@KingsmeadLib'] } },
    };
    const to = (profile: Profile): Post => ({ ...post('Are you open today?', { kind: 'message' }), profile });
    expect(judge(directMessage, to(LIBRARY), shut)).toEqual([]);
    expect(judge(directMessage, to(CHILD), shut)).toHaveLength(1);
  });
});
