import { describe, expect, it } from 'vitest';
import { pupilsNamed } from '../../support/people.ts';
import { post } from '../../support/school.ts';

const named = (text: string): string[] => pupilsNamed(post(text));

/** What is said of staff, governors and long ago in a post that tells of pupils first or afterwards. */
const BESIDE = [
  'Thank you to our peri team too.',
  'Staffing for September has gone home.',
  'Meet the teachers is on Thursday.',
  'Staff changes letter to follow.',
  'Governing body meeting on Tuesday.',
  'Our trainee teachers have been a joy.',
  'The school opened in 1908.',
  'War memorial visit on Tuesday.',
  'Raffle prizes wanted.',
  'Thanks to our sponsors.',
  'Staff quiz tonight.',
  'The staff panto was a triumph.',
  'Our cook retires in July.',
  'ECT year done.',
  'Vote for the name of our new bear.',
];

describe('what is said of grown-ups says nothing of the pupils of another sentence', () => {
  it.each(BESIDE)('behind them: %s', (line) => {
    expect(named(`Well done to Olivia Carter, who read to the whole school. ${line}`)).toEqual([
      'Olivia Carter',
    ]);
    expect(named(`Olivia Carter scored twice for the under 11s.\n\n${line}`)).toEqual(['Olivia Carter']);
    expect(named(`Well done to Olivia Carter, who read to us 🎉 ${line}`)).toEqual(['Olivia Carter']);
  });

  it.each(BESIDE)('before them: %s', (line) => {
    expect(named(`${line} Well done to Olivia Carter, who scored twice.`)).toEqual(['Olivia Carter']);
    expect(named(`${line}\n\nOlivia Carter scored twice for the under 11s.`)).toEqual(['Olivia Carter']);
  });
});

describe('what is said of grown-ups is said of those whom it leads to', () => {
  it.each([
    'Meet your new teachers! Y1: Holly Crewe. Y2: Ben Ashdown. Y3: Marta Silvan. Y4: Olivia Carter.',
    'STAFF CHANGES\n\nOlivia Carter moves to Year 2, and we welcome Ben Ashdown.',
    'Staffing from September:\nY1 Olivia Carter\nY2 Ben Ashdown',
    'Olivia Carter and Ben Ashdown. Both have passed their ECT year.',
    "Mrs Kay's last day after 22 years with us. Christine Kay, you are one in a million. Happy retirement!",
    'Staff bake off. 1st Ben Ashdown (lemon drizzle)',
    "Dinner ladies' rounders v staff. Olivia Carter, take a bow.",
  ])('%s', (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('schools and houses called like people', () => {
  it.each([
    'High',
    'High School',
    'Grammar',
    'Infant School',
    'Community Primary School',
    'C of E Primary',
    'RC Primary',
    'Comprehensive',
    'UTC',
  ])('Olivia Park %s', (kind) => {
    expect(named(`We played Olivia Park ${kind} today and won.`)).toEqual([]);
  });
  it.each(['Team Gladys Bowen (the red house) won.', 'Mae tîm Gwladys Bowen (y tŷ coch) yn gryf.'])(
    '%s',
    (text) => {
      expect(named(text)).toEqual([]);
    },
  );
  it.each([
    ['A cup for Olivia Park High Jump champion', 'Olivia Park'],
    ['Olivia Park Primary Captain of the year', 'Olivia Park'],
    ['Gladys Bowen (Red House) won the hurdles', 'Gladys Bowen'],
  ])('but %s', (text, name) => {
    expect(named(text)).toEqual([name]);
  });
});

describe('writers in another paragraph', () => {
  const shelf =
    'New on the shelf: Malorie Blackman, Alex Wheatle, Patrice Lawrence and Dean Atta, with a cushion each.';
  const fiddle =
    'Fiddle group! Sorcha Mc Elhinney has passed her audition for the county youth folk ensemble, on a borrowed bow.';
  it('say nothing of who is named in this one', () => {
    const far = `${shelf} They may be borrowed for two weeks, and nobody pays a fine; we only look sad at you. Bring them back with the cushion, please, whatever the dog has done to it.`;
    expect(named(`${far}\n\n${fiddle}`)).toEqual(['Sorcha Mc Elhinney']);
  });
});
