import { describe, expect, it } from 'vitest';
import { sensitiveDetail } from '../../../src/rules/private/sensitive-detail.ts';
import { findings } from '../../support/school.ts';
import { general, told } from './sensitive-detail.posts.ts';
import { toldOfOne, topicsOnly } from './sensitive-detail.topics.ts';
import { generalToo, toldToo } from './sensitive-detail.voices.ts';

describe('sensitive-detail', () => {
  it.each([...told, ...toldToo, ...toldOfOne].map(([text, draft]) => ({ text, draft })))(
    'holds: $text',
    ({ text, draft }) => {
      const [found] = findings(sensitiveDetail, text, draft);
      expect(found?.severity).toMatch(/block|confirm/);
      expect(text).toContain(found?.spans[0]?.quote);
    },
  );

  it.each([...general, ...generalToo, ...topicsOnly].map(([text, draft]) => ({ text, draft })))(
    'is silent: $text',
    ({ text, draft }) => {
      expect(findings(sensitiveDetail, text, draft)).toEqual([]);
    },
  );

  it('carries a child over the parts of a thread', () => {
    const parts = [
      'Meet Ottilie, five years old and very loud.',
      'She has epilepsy and she is our lead singer.',
    ];
    const [found] = findings(sensitiveDetail, '', { kind: 'thread', parts });
    expect(found?.spans[0]).toMatchObject({ field: 'parts[1]', quote: 'epilepsy' });
  });

  it('says which matter it is', () => {
    expect(findings(sensitiveDetail, 'Yusuf’s EHCP has been agreed')[0]?.message).toContain('special needs');
  });
});
