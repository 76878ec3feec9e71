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

describe('tags that say more than a name, or a name in an unusual way', () => {
  it.each([
    ['26 laps of the yard for charity, our Year 6 hero! #OsianPritchardMarathon', '#OsianPritchardMarathon'],
    ['25m without a float for Year 3! #LacyMaeStamp', '#LacyMaeStamp'],
    ['Reader of the week in Year 4 #MaisieCotgrave', '#MaisieCotgrave'],
    ['Grade 3 piano with distinction, Year 6! #nadiabrzozowska', '#nadiabrzozowska'],
    ['Grade 3 piano with distinction, Year 6! #rubymaesetchell', '#rubymaesetchell'],
  ])('%s', (text, tag) => expect(marked(text)).toEqual([tag]));

  it.each([
    'Bye bye to #MissLaurenTate and thanks from Year 2',
    'Year 10 play Year 11 on Friday #LaurenRossMemorialCup',
    'Great reading by two of our Year 1 stars #ellaandhamza',
    'Our Year 9 trip to Tennessee #nashville',
    '#GeorgeOrwellDay in Year 9',
  ])('%s', (text) => expect(marked(text)).toEqual([]));
});

describe("the marks of a person's own account", () => {
  it.each([
    ['Two tries for our Year 9 captain @itsnadiabrzozowska, what a match', '@itsnadiabrzozowska'],
    ['Well done @april_cross_x on your grade 5 flute, Year 8 superstar', '@april_cross_x'],
    ['Well done @tiamae_horley_x on your grade 5 flute, Year 8 superstar', '@tiamae_horley_x'],
    ['Well done @mieke_raubenheimer_x on your grade 5 flute, Year 8 superstar', '@mieke_raubenheimer_x'],
  ])('%s', (text, handle) => expect(marked(text)).toEqual([handle]));

  it.each([
    '@misskatelowe_y3 shared this idea',
    'TA of the year! @kellydunne_ta we love you',
    'A note from the council, thank you @cllrmarkdobson',
    'Year 5 on the radio with @shaybyrneradio',
  ])('%s', (text) => expect(marked(text)).toEqual([]));
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
    ['headteacher-simon-wardle-portrait.jpg', 'A portrait'],
    ['author-visit-rowan-hartley-y5.jpg', 'A class on the carpet'],
    ['ella-reading-corner.jpg', 'A book corner'],
    ['y4-trip-warwick-castle-moat.jpg', 'The moat'],
    ['ella_tom_hamza_poster.png', 'A poster'],
  ])('%s: %s', (file, alt) => expect(files(file, alt)).toEqual([]));

  it.each([
    ['2026-03-02 chess final Noah Tebbutt v Ishaan Gill.jpg', ['Noah Tebbutt', 'Ishaan Gill']],
    ['year-4-harvest-percy-rudrum-solo.jpg', ['percy-rudrum']],
    ['NoaBenAmi_lab_book.jpg', ['NoaBenAmi']],
    ['artclub_rubymaesetchell_fox.jpg', ['rubymaesetchell']],
  ])('%s', (file, names) => expect(files(file, 'A child')).toEqual(names));

  it.each([
    ['grace-field-1st-place.jpg', 'A rosette', 'grace-field'],
    ['ottoline_marsh_lamb.jpg', 'Girl feeding a lamb from a bottle', 'ottoline_marsh'],
    ['kaique_ferreira_da_silva-hat.jpg', 'Kaique in a top hat da da da', 'kaique_ferreira_da_silva'],
  ])('%s: what else the picture shows takes nothing from the name', (file, alt, name) =>
    expect(files(file, alt)).toEqual([name]),
  );
});

describe('addresses of those who work at a school', () => {
  it.each([
    'Say hello to our new deputy https://www.harebell.sch.uk/staff/joanne-pickles',
    'Who we are: https://www.harebell.sch.uk/about/meet-the-team/joanne-pickles',
  ])('%s', (text) => expect(marked(text)).toEqual([]));

  it("a pupil's stays one", () =>
    expect(marked('Well done! https://www.harebell.sch.uk/news/joanne-pickles-wins-poetry-prize')).toEqual([
      'joanne-pickles',
    ]));
});

describe('names in small letters', () => {
  it.each([
    ['well done zlatina gancheva in yr 4', ['zlatina gancheva']],
    ["egg drop results.. ivy stone's survived from the roof, mine didn't", ['ivy stone']],
    ["bridge contest in yr 8: miles long's held 11kg, mine held a stapler", ['miles long']],
  ])('%s', (text, names) => expect(marked(text)).toEqual(names));

  it.each([
    'well done hazelwood warriors in year 5',
    "our bridge contest in yr 8: tower bridge's held 11kg, mine held a stapler",
    "rose cottage's stood empty for years, year 5 local history",
  ])('%s', (text) => expect(marked(text)).toEqual([]));

  it('choices of a poll are of one kind', () =>
    expect(marked('vote for year 9 charity rep', { poll: ['lily flood', 'barney ebbage'] })).toEqual([
      'lily flood',
      'barney ebbage',
    ]));
});
