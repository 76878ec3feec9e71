/** How the policy maker's form stands for a policy. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf, type MakerField, matches, rawOf } from '../../src/ui/options/policy-maker-tools.ts';

const field = (name: string, shape: MakerField['shape']): MakerField => ({
  name,
  shape,
  group: 'School',
  title: `Title of ${name}`,
  description: 'What it does.',
  fallback: '',
  example: '',
  secret: false,
  line: '',
});
const FIELDS = [field('a', 'text'), field('b', 'yes-no'), field('c', 'number'), field('d', 'list')];

describe('form and policy', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((t) => t.trim() === t && !/[\\\r\n]/.test(t));
  const policy = fc.record(
    {
      a: word,
      b: fc.boolean(),
      c: fc.integer({ min: -999, max: 9999 }),
      d: fc.array(
        fc.oneof(
          word,
          fc.tuple(word, word).map((two) => two.join('\n')),
        ),
      ),
    },
    { requiredKeys: [] },
  );

  it('a policy comes out of the form as it went in', () => {
    fc.assert(
      fc.property(policy, (raw) => {
        expect(rawOf(formOf(raw, FIELDS), FIELDS)).toEqual(raw);
      }),
    );
  });

  it('empty lines are no entries; an empty text or list that a file sets stays set', () => {
    expect(rawOf({ a: '', b: '', d: '\n\n' }, FIELDS)).toEqual({ a: '', d: [] });
    expect(rawOf({ d: 'one\n\n two \n' }, FIELDS)).toEqual({ d: ['one', ' two '] });
  });

  it('what cannot be read stays as it was written, so that it can be named', () => {
    expect(rawOf({ b: 'perhaps', c: '7 days' }, FIELDS)).toEqual({ b: 'perhaps', c: '7 days' });
    expect(formOf({ a: 5, b: 'x', d: ['ok', 5, null] }, FIELDS)).toEqual({
      a: '5',
      b: 'x',
      d: 'ok\n5\nnull',
    });
  });
});

describe('finding a setting', () => {
  it('looks for every word, in title, key, words and group', () => {
    expect(matches(field('hashtags', 'list'), 'title HASH')).toBe(true);
    expect(matches(field('hashtags', 'list'), 'school what')).toBe(true);
    expect(matches(field('hashtags', 'list'), 'hash photo')).toBe(false);
    expect(matches(field('hashtags', 'list'), '')).toBe(true);
  });
});
