import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import { post, school } from '../../support/school.ts';

/** What is marked as a list of pupils. */
const listed = (text: string): string[] =>
  check(post(text), school)
    .findings.filter((f) => f.rule === 'list-of-pupils')
    .flatMap((f) => f.spans.map((s) => s.quote));

describe('a list of pupils', () => {
  it.each([
    [
      'Sêr yr wythnos: Gwenno Pritchard, Ifan Bowen a Cadi Roberts. Da iawn chi!',
      ['Gwenno Pritchard', 'Ifan Bowen', 'Cadi Roberts'],
    ],
    [
      'STARS OF THE WEEK: GWENNO PRITCHARD, IFAN BOWEN AND CADI ROBERTS. WELL DONE ALL!',
      ['GWENNO PRITCHARD', 'IFAN BOWEN', 'CADI ROBERTS'],
    ],
  ])('goes on over the word that joins its last: %s', (text, names) =>
    expect([...new Set(listed(text))]).toEqual(names),
  );
});
