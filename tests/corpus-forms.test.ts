import { describe, expect, it } from 'vitest';
import { belowForms, FORMS_SETS, formsOf, readForms } from '../scripts/forms.ts';
import { type LabelledPost, postsOf } from '../scripts/train/cases.ts';
import { FORMS, written } from '../scripts/written.ts';

/**
 * Pupils' names of the sets written in other forms: capitals, small letters, family name first, something between the
 * halves. The floors are counts and may only improve (`npm run forms -- --floors`).
 */
describe('names in other forms', () => {
  const floors = readForms();

  it('there is a floor for every form', () => {
    expect(Object.keys(floors).sort()).toEqual([...FORMS].sort());
  });

  it('no form falls below its floor', { timeout: 300_000 }, () => {
    expect(belowForms(floors, formsOf(FORMS_SETS))).toEqual([]);
  });

  it('a floor notices what got worse, and names that are no longer tried', () => {
    const floor = { tag: { found: 9, of: 10 } };
    expect(belowForms(floor, floor)).toEqual([]);
    expect(belowForms(floor, { tag: { found: 10, of: 10 } })).toEqual([]);
    expect(belowForms(floor, { tag: { found: 8, of: 10 } })).toHaveLength(1);
    expect(belowForms(floor, { tag: { found: 9, of: 9 } })).toHaveLength(1);
    expect(belowForms(floor, {})).toHaveLength(1);
  });
});

describe('posts in other forms', () => {
  const [first] = postsOf('tests/corpus/a') as [LabelledPost];
  const labelled: LabelledPost = {
    ...first,
    post: {
      ...first.post,
      fields: [
        { id: 'text', text: 'Well done Ffion Parry! Thanks, Anna Grundy.' },
        { id: 'file[0]', text: 'Ffion Parry.jpg' },
      ],
    },
    expect: [{ rule: 'pupil-name', quote: 'Ffion Parry' }],
    either: [],
  };
  const textOf = (post: LabelledPost | null): string | undefined => post?.post.fields[0]?.text;

  it('carry their marks with them', () => {
    const post = written(labelled, 'family in capitals first', (pair) => pair === 'Ffion Parry');
    expect(textOf(post)).toBe('Well done PARRY Ffion! Thanks, Anna Grundy.');
    expect(post?.expect[0]?.quote).toBe('PARRY Ffion');
    expect(post?.post.fields[1]?.text).toBe('Ffion Parry.jpg');
  });

  it('write grown-ups in the same forms', () => {
    expect(textOf(written(labelled, 'small letters', () => true))).toBe(
      'Well done ffion parry! Thanks, anna grundy.',
    );
    expect(textOf(written(labelled, 'a post in capitals', () => true))).toBe(
      'WELL DONE FFION PARRY! THANKS, ANNA GRUNDY.',
    );
  });

  it('are none where nothing changes, and else always the same', () => {
    expect(written(labelled, 'a post without emoji', () => true)).toBeNull();
    for (const form of FORMS)
      expect(written(labelled, form, () => true)).toEqual(written(labelled, form, () => true));
  });
});
