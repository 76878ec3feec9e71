import { describe, expect, it } from 'vitest';
import { createCheck } from '../../src/engine/pipeline.ts';
import type { Draft, Rule } from '../../src/engine/rule.ts';
import { readPost } from '../../src/language/read.ts';
import { post, school } from '../support/school.ts';

const draft: Draft = {
  severity: 'confirm',
  spans: [{ kind: 'wording', field: 'text', start: 0, end: 4, quote: 'Some' }],
};
const rule = (id: string, severity: Rule['severity'], words: Readonly<Record<string, string>>): Rule => ({
  id,
  room: 'names',
  title: id,
  severity,
  source: 'a test',
  words,
  judge: () => [{ ...draft, severity }],
});
const WORDS = { message: 'Look at this.', because: 'It matters.' };

describe('a rule that lacks its words', () => {
  it('loses its own finding and no other’s', () => {
    const check = createCheck({
      read: readPost,
      recognisers: [],
      rules: [rule('mute', 'block', { message: 'No reason.' }), rule('sound', 'confirm', WORDS)],
      suppressors: [],
    });
    const report = check(post('Some words'), school);
    expect(report.findings.map((f) => f.rule)).toEqual(['sound']);
    expect(report.verdict).toBe('confirm');
    expect(report.degraded.map((d) => d.part)).toEqual(['mute']);
  });
});
