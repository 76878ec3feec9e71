import { describe, expect, it } from 'vitest';
import { casesIn, casesOf, postsOfLines } from '../../scripts/train/cases.ts';

describe('cases for learning', () => {
  const cases = casesOf('tests/corpus/a', 'pupil');

  it('are labelled by the marks of the set', () => {
    // Set `a` marks 45 names; those split over two fields or standing in none of the candidates are not cases.
    const yes = cases.filter((c) => c.yes).length;
    expect(yes).toBeGreaterThanOrEqual(40);
    expect(yes).toBeLessThanOrEqual(50);
    expect(cases.filter((c) => !c.yes).length).toBeGreaterThan(10);
  });

  it('hold whole features, none of them empty', () => {
    for (const { ids, values } of cases) {
      expect(ids.length).toBe(values.length);
      expect(ids.length).toBeGreaterThan(20);
    }
  });

  it('come from lines with names in double brackets too', () => {
    const lines = postsOfLines('tests/language/persons/posts.txt', 'tests/corpus/a').flatMap((p) =>
      casesIn(p.post, p.setting, 'pupil', p.expect, p.either),
    );
    expect(lines.some((c) => c.yes)).toBe(true);
    expect(lines.some((c) => !c.yes)).toBe(true);
  });
});
