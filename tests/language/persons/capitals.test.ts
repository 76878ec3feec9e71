import { describe, expect, it } from 'vitest';
import { pupilsHeld } from '../../support/people.ts';

describe('family names in capitals', () => {
  it.each([
    [
      'Our new Year 6 librarians: Tegan BARLOW, Haroon SIDDIQUI, Elsie Crompton',
      ['Tegan BARLOW', 'Haroon SIDDIQUI', 'Elsie Crompton'],
    ],
    [
      'Netball squad, Year 8: Tegan Barlow, RUBY KARIMI, Precious Adeyemi',
      ['Tegan Barlow', 'RUBY KARIMI', 'Precious Adeyemi'],
    ],
    [
      'Picked for 9C: OLIVIER Tegan PYKE, KEATS Haroon SIDDIQUI, HARDY Elsie CROMPTON',
      ['Tegan PYKE', 'Haroon SIDDIQUI', 'Elsie CROMPTON'],
    ],
    [
      'Winners in 9C: Rafael DE SOUZA, Lars Hendriks, Tom BARLOW, Iwan Pugh',
      ['Rafael DE SOUZA', 'Lars Hendriks', 'Tom BARLOW', 'Iwan Pugh'],
    ],
    [
      'House captains – Keats: CARYS ASHDOWN, Brunel: Haroon SIDDIQUI, Curie: TEGAN PYKE',
      ['CARYS ASHDOWN', 'Haroon SIDDIQUI', 'TEGAN PYKE'],
    ],
    [
      'Year 5 swimmers: Tegan Barlow, ANEEQA Karimi, Elsie Crompton',
      ['Tegan Barlow', 'ANEEQA Karimi', 'Elsie Crompton'],
    ],
  ])('end their own name before a comma: %s', (text, names) => expect(pupilsHeld(text)).toEqual(names));

  it.each([
    [
      'Results, Year 8: 1st BARLOW, Tegan 2nd SIDDIQUI, Haroon 3rd KARIMI, Zainab',
      ['BARLOW, Tegan', 'SIDDIQUI, Haroon', 'KARIMI, Zainab'],
    ],
    ['Merit, 9C: VAN DER BERG, Lars; BARLOW, Tegan', ['VAN DER BERG, Lars', 'BARLOW, Tegan']],
    ['Merit, 9C: OKAFOR BELLO, Ada; BARLOW, Tegan', ['OKAFOR BELLO, Ada', 'BARLOW, Tegan']],
  ])('stand before a comma and the given name, as in a register: %s', (text, names) =>
    expect(pupilsHeld(text)).toEqual(names),
  );

  it.each([
    ['Squad, Year 8: Iwan Pugh, THOMAS Eleri, Tegan Barlow', ['Iwan Pugh', 'THOMAS Eleri', 'Tegan Barlow']],
    [
      'Picked for the county U13s: OKAFOR Chidi, BARLOW Tegan and PRICE Eleri. Da iawn!',
      ['OKAFOR Chidi', 'BARLOW Tegan', 'PRICE Eleri'],
    ],
    [
      'Sports day, Year 3\nGREEN Elsie 1st\nBARLOW Tegan 2nd\nCROSS Iwan 3rd',
      ['GREEN Elsie', 'BARLOW Tegan', 'CROSS Iwan'],
    ],
  ])('that are ordinary words come first in a list of such: %s', (text, names) =>
    expect(pupilsHeld(text)).toEqual(names),
  );

  it('are not cut off from a given name in capitals, whatever stands before it', () => {
    const cast = 'The Year 6 cast: Nancy KEIRA BADGER, Dodger HAROON SIDDIQUI, Oliver TEGAN BARLOW';
    expect(pupilsHeld(cast)).toEqual(['Nancy KEIRA BADGER', 'HAROON SIDDIQUI', 'Oliver TEGAN BARLOW']);
  });

  it.each([
    ['ELSIE TRAINER in Year 2 has lost her first tooth', ['ELSIE TRAINER']],
    ['Well done Kayleigh TULIP of Year 5, a first goal!', ['Kayleigh TULIP']],
    ['Choir solo AVA MAE PAGE; flute Finley STONE of Year 5', ['AVA MAE PAGE', 'Finley STONE']],
    ['WELL DONE KAYLEIGH TULIP OF YEAR 5, A FIRST GOAL!', ['KAYLEIGH TULIP']],
  ])('are rarer words of the language too: %s', (text, names) => expect(pupilsHeld(text)).toEqual(names));

  it.each([
    'Our houses: AUSTEN, BRONTE, DICKENS, SHELLEY. Points on Friday',
    'Doors open at 8.45 for MAPLE, OAK, HOLLY, HAZEL',
    'Our houses are BYRON, KEATS, SHELLEY and WORDSWORTH',
    'Tegan PIRATE, Elsie CHEF and Iwan DINOSAUR: the dressing up box was busy',
    'Tegan SMASHED it today! Elsie ROCKED the stage and Iwan GRINNED',
    'ELSIE, TEGAN, IWAN: see me at lunch for your certificates',
    'GREEN Class and BROWN Class, wellies please. CROSS Country is on',
    'Well done GREEN Elsie and RED Tegan, our table captains',
  ])('are no row of houses, classes or shouted words: %s', (text) => expect(pupilsHeld(text)).toEqual([]));

  it.each([
    ['HATS OFF TO TEGAN BARLOW AND HAROON SIDDIQUI FROM ELM GROVE', ['TEGAN BARLOW', 'HAROON SIDDIQUI']],
    [
      'WELL DONE TO OUR NEW COUNCILLORS: TEGAN BARLOW AND HAROON SIDDIQUI (P7), IWAN PUGH AND ELSIE CROMPTON (P6)',
      ['TEGAN BARLOW', 'HAROON SIDDIQUI', 'IWAN PUGH', 'ELSIE CROMPTON'],
    ],
  ])('stand in lists whose "and" is in capitals too: %s', (text, names) =>
    expect(pupilsHeld(text)).toEqual(names),
  );
});
