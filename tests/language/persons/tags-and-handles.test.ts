import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import { post, school } from '../../support/school.ts';

/** What the names rule marks in a post. */
const marked = (text: string, more: Parameters<typeof post>[1] = {}): string[] =>
  check(post(text, more), school)
    .findings.filter((f) => f.rule === 'pupil-full-name')
    .flatMap((f) => f.spans.map((s) => s.quote));

describe('hashtags of two ordinary words that are names too', () => {
  it('are names where the post tells of one child', () =>
    expect(marked('Six goals from our very own striker, and she never stopped smiling! #JoyChance')).toEqual([
      '#JoyChance',
    ]));

  it('are names beside the plain name of somebody', () =>
    expect(marked('Solo spots tonight, and so proud of all! #OliviaCarter #AceFife')).toEqual([
      '#OliviaCarter',
      '#AceFife',
    ]));

  it.each([
    'Amazing geography trip memories from Year 7! #CrystalCave #limestone',
    'Come and borrow a book #SummerReading',
    'Sports day scores: #AustenHouse 120 #TuringHouse 98',
  ])('%s', (text) => expect(marked(text)).toEqual([]));
});

describe('tags whose words run together, or stand with a class', () => {
  it.each([
    ['So so proud of this girl in Year 6, piano with distinction #abikamcdonald', '#abikamcdonald'],
    ['Attendance heroes 100%: #SanaMalik5J', '#SanaMalik5J'],
    ['Shout out to @lolaashton.kay in Y9 who organised the cake sale herself', '@lolaashton.kay'],
    ['Beth is smashing it at county trials for Year 8 @woolfordbeth12 keep going!', '@woolfordbeth12'],
  ])('%s', (text, tag) => expect(marked(text)).toEqual([tag]));

  it('a role right before a hashtag is that of whom it names', () =>
    expect(marked('Our governor #SusanLowe opened the library')).toEqual([]));
});

describe('handles that go with a name of the text', () => {
  it('the family name in the handle, the first name beside it', () =>
    expect(marked('Proud of Ruby (Y8) who swam at nationals @r_wallis')).toEqual(['@r_wallis']));

  it('the first name shortened', () =>
    expect(marked("Well done @ro_mckinnon in Year 11 (that's Ronan McKinnon to his friends)")).toContain(
      '@ro_mckinnon',
    ));

  it.each([
    'Thank you Tom @tompalmerauthor for a great day',
    'Our new Year 3 teacher tweets at @sarah_whitcombe, say hello',
    'Year 7 raised £312 for @teenagecancer',
  ])('%s', (text) => expect(marked(text)).toEqual([]));

  it.each([
    '@PriorPress @allisonpearson he needs to make the paper a lot better (just a casual observation)',
    "@PriorPress @brennanmarjorie I'm waiting for the council to launch an inquiry into the collapse",
  ])('those who are spoken to first are mostly grown up: %s', (text) => expect(marked(text)).toEqual([]));
});

describe('file names', () => {
  const files = (file: string, alt: string): string[] => marked('What a day!', { media: [{ file, alt }] });

  it.each([
    ['dawn_light_field.jpg', 'Dawn light over the school field'],
    ['ella_reading.jpg', 'Ella reading to Hamza'],
    ['rosemary-basil-bread.jpg', 'Rosemary and basil bread'],
  ])('%s: %s', (file, alt) => expect(files(file, alt)).toEqual([]));

  it.each([
    ['grace-field-1st-place.jpg', 'A rosette', 'grace-field'],
    ['ottoline_marsh_lamb.jpg', 'Girl feeding a lamb from a bottle', 'ottoline_marsh'],
    ['kaique_ferreira_da_silva-hat.jpg', 'Kaique in a top hat da da da', 'kaique_ferreira_da_silva'],
  ])('%s: what else the picture shows takes nothing from the name', (file, alt, name) =>
    expect(files(file, alt)).toEqual([name]),
  );
});
