import { describe, expect, it } from 'vitest';
import { peopleOf } from '../../support/people.ts';

/** Every full name, with who it is. */
const full = (text: string): string[] => peopleOf(text).filter((p) => p.includes(': full, '));

describe('with the word before or after it, the words are a known thing’s or person’s', () => {
  it.each([
    'Captain Tom Day is on Friday, wear red',
    'Brian Clough Way is closed',
    'The Bobby Moore Stand was full',
    'Elton John Stand, row F',
    'Thank you CHAS Rachel House',
    // "Captain Tom" is known, whatever stands behind.
    'The Captain Tom Hill challenge starts today',
  ])('%s', (text) => expect(full(text)).toEqual([]));

  it.each([
    ['Well done Tom Day in Year 4', 'Tom Day: full, pupil'],
    ['Well done Tom Hill in Year 4', 'Tom Hill: full, pupil'],
    // Another sentence's Captain Tom.
    ['We read about Captain Tom. Tom Day in 4B came second', 'Tom Day: full, pupil'],
    ['Brian Clough managed Derby', 'Brian Clough: full, public'],
    // What belongs to somebody is no part of the name.
    ["We liked Brian Clough's Way with words", 'Brian Clough: full, public'],
    ['Well done Elton John in Year 4', 'Elton John: full, pupil'],
  ])('%s: %s', (text, want) => expect(full(text)).toContain(want));
});

describe('a given name of two parts among single given names', () => {
  it.each([
    'Ji-woo, Minh Anh and Ethan C made soup',
    'Jai, Minh Anh, and Ethan made soup',
    'Well done Jai, Minh Anh and Ethan!',
    'The soup was made by Jai, Minh Anh & Ethan',
    'Table leaders: Kofi, Nana Yaa, Ella and Musa',
    // Two others on one side alone, where tradition has the second as a given name.
    'Well done Anni Gwen, Macsen, Elsi a Cadi',
    'Freya, Luca and Anna Belle planted the pansies',
    'Roedd Owain, Beca Haf a Twm wrth eu bodd',
    // In the same mould as the others.
    'Birthdays in Maple: Jhun Carlo is 6, Ava is 5 and Kit is 6 on Sunday',
    'Captain: Siân Elin. Vice: Seb. Bell ringer: Lottie.',
  ])('%s', (text) => expect(full(text)).toEqual([]));

  it.each([
    // A family name behind the second part.
    ['Jai, Minh Anh Nguyen and Ethan made soup', 'Minh Anh Nguyen'],
    // The second part is a family name as well.
    ['Well done Aisha, Noah Oliver and Mia!', 'Noah Oliver'],
    // Those beside have family names too, or there are none beside.
    ['Well done Jai Patel, Minh Anh and Ethan Brown!', 'Minh Anh'],
    ['Well done Minh Anh and Ethan Brown!', 'Minh Anh'],
    ['Well done Minh Anh and Ethan!', 'Minh Anh'],
    ['Well done Minh Anh!', 'Minh Anh'],
    ['Well done Anni Gwen, Macsen Rhys and Elsi Huws', 'Anni Gwen'],
    ['Tlws: Anni Gwen. Cadair: Gwenllian Huws. Unawd: Cadi Orrells.', 'Anni Gwen'],
    ['Prize book goes home with Lowri Medi', 'Lowri Medi'],
    ['Star of the week: Jhun Carlo', 'Jhun Carlo'],
    ['Captain: Siân Elin. Vice: Seb Rowe. Bell ringer: Lottie Hill.', 'Siân Elin'],
    // A family name, however often it is a given name too.
    ['Freya, Luca, Owen Thomas and Noor planted the pansies', 'Owen Thomas'],
    ['Well done Yusuf Ibrahim, Freya and Zayd', 'Yusuf Ibrahim'],
    ['Carlo Reyes is 6, Ava is 5 and Kit is 6 on Sunday', 'Carlo Reyes'],
  ])('%s: %s', (text, want) => expect(full(text).map((p) => p.split(':')[0])).toContain(want));
});

describe('a day of the year, not a child of that name', () => {
  it.each([
    'Poppy Day is Tuesday',
    'Poppy Day is on Tuesday, please bring £1',
    'Poppy Day falls on Friday',
    'Poppy Day is 11th November',
    'Poppy Day: next Thursday',
    'Poppy Day – tomorrow',
    'Holly Day is coming soon',
  ])('%s', (text) => expect(full(text)).toEqual([]));

  it.each([
    'Poppy Day is our star of the week',
    'Poppy Day in Year 3 is on the bench',
    'Well done Poppy Day',
    'Well done Poppy Day: five goals',
    // A day that comes later says nothing of her name.
    'Well done Poppy Day! Sports day is Tuesday',
  ])('%s', (text) => expect(full(text)).toEqual(['Poppy Day: full, pupil']));
});

describe('an entry with a comma, where each of the others is one child', () => {
  it.each([
    ['y5 boys sprint 1 Miguel 2 Petkevicius, Domas 3 Jago', 'Petkevicius, Domas: full, likely-pupil'],
  ])('%s: %s', (text, want) => expect(full(text)).toContain(want));

  it.each(['Relay: 1 Maya, Jo, Seb 2 Tom 3 Ella', 'Teams: Tom; Petkevicius, Domas, Seb; Ella; Jo'])(
    '%s',
    (text) => expect(full(text)).toEqual([]),
  );
});
