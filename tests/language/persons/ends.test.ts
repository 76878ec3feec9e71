import { describe, expect, it } from 'vitest';
import { pupilsHeld } from '../../support/people.ts';

describe('entries with the family name first', () => {
  it.each([
    ['U12 girls\nHADDAD Yazan\nREZAEI Tara\nOKONJO Ruth', ['HADDAD Yazan', 'REZAEI Tara', 'OKONJO Ruth']],
    [
      'Merit list, Year 9:\nHaddad Yazan\nRezaei Tara\nKowalczyk Igor',
      ['Haddad Yazan', 'Rezaei Tara', 'Kowalczyk Igor'],
    ],
    [
      'Results U15 1500m\n1. MARSH Toby 4:36\n2. DE SOUSA Rui 4:40\n3. VAN DEN BERG Sophie 4:51',
      ['MARSH Toby', 'DE SOUSA Rui', 'VAN DEN BERG Sophie'],
    ],
    [
      'The detention list is wrong, ignore Frost, Daniel and Mensah, Abigail on it please',
      ['Frost, Daniel', 'Mensah, Abigail'],
    ],
    [
      'Forms in: Y5 ward, sam; Y5 blom, kirsten; Y6 aslam, bilal',
      ['ward, sam', 'blom, kirsten', 'aslam, bilal'],
    ],
  ])('%j', (text, names) => expect(pupilsHeld(text)).toEqual(names));
});

describe('a byname between the halves', () => {
  it.each([
    ['Our keeper Mo "The Cat" Hussain saved two pens', 'Mo "The Cat" Hussain'],
    ["Well done Penri 'Tank' Llywarch, 80 minutes again", "Penri 'Tank' Llywarch"],
    ['Try of the day: Sefanaia "Sef" Vakatawa', 'Sefanaia "Sef" Vakatawa'],
  ])('%s', (text, name) => expect(pupilsHeld(text)).toEqual([name]));
});

describe('an owner without the apostrophe', () => {
  it.each([
    ['this is ethan walshs model of the solar system', 'ethan walsh'],
    ['can someone return zara iqbals PE shoes', 'zara iqbal'],
    ['HARRY NASHS BAG IS IN THE OFFICE', 'HARRY NASH'],
    ['Great pancakes today, and it was all tamar benaris idea', 'tamar benari'],
  ])('%s', (text, name) => expect(pupilsHeld(text)).toEqual([name]));

  it.each([
    'We read from Samuel Pepys diary today and wrote our own',
    'World Book Day: three Mary Poppins bags already',
  ])('is no one where the "s" belongs to a known name: %s', (text) => expect(pupilsHeld(text)).toEqual([]));
});

describe('where one name ends and the next begins', () => {
  it.each([
    [
      'Lottie (Charlotte) Penn and Alex (Aleksandra) Wrona swam brilliantly',
      ['Lottie (Charlotte) Penn', 'Alex (Aleksandra) Wrona'],
    ],
    [
      'Imogen Tate as Mary, Dev Chauhan as Joseph and Seb Long as a very grumpy innkeeper',
      ['Imogen Tate', 'Dev Chauhan', 'Seb Long'],
    ],
    ['Noah/Olivia Kelly are both in the county squad', ['Noah/Olivia Kelly']],
    ['WA Tia Roberts\nC Hana Sato\nWD Lexi Moran', ['Tia Roberts', 'Hana Sato', 'Lexi Moran']],
    [
      'GK Harley Moon, RB Dele Ajayi, LW Arjun Rao, ST Mo Farouk',
      ['Harley Moon', 'Dele Ajayi', 'Arjun Rao', 'Mo Farouk'],
    ],
    [
      'Well done to Adanna Eke, Rory Blythe and Saanvi Kulkarni',
      ['Adanna Eke', 'Rory Blythe', 'Saanvi Kulkarni'],
    ],
    [
      'Our new librarians are Adanna Eke, Rory Blythe and Saanvi Kulkarni',
      ['Adanna Eke', 'Rory Blythe', 'Saanvi Kulkarni'],
    ],
    ['so so proud of will turner 💪', ['will turner']],
    ['Our loose head Caleb Prosser scored twice for the U15s', ['Caleb Prosser']],
  ])('%s', (text, names) => expect(pupilsHeld(text)).toEqual(names));
});

describe('labels that tell of no grown-up', () => {
  it.each([
    ['Parents evening slots left blank by: Finley Hood, Ayesha Begum', ['Finley Hood', 'Ayesha Begum']],
    [
      'Cast:\nAnnie – Bethan Rees\nDaddy Warbucks – Reuben Sackey\nRooster – Jonty Blake',
      ['Bethan Rees', 'Reuben Sackey', 'Jonty Blake'],
    ],
    ['Absent from photo: Bea Lister', ['Bea Lister']],
    ['Apologies from Bea Lister (dentist) and Omar Aziz (late bus)', ['Bea Lister', 'Omar Aziz']],
  ])('%j', (text, names) => expect(pupilsHeld(text)).toEqual(names));

  it.each([
    'Photo: Bea Lister',
    'With us today: Grandad – Frank Lowe',
    'Meet our careers panel: Bea Lister (dentist), Omar Aziz (vet)',
  ])('but of one here: %s', (text) => expect(pupilsHeld(text)).toEqual([]));
});

describe('a cast with parts that are offices elsewhere', () => {
  it.each([
    [
      'Cast list is up! Narrator – Rhea Sood, Teacher – Milo Parr, Policeman – Nina Wolff, Mayor – Eben Kite',
      ['Rhea Sood', 'Milo Parr', 'Nina Wolff', 'Eben Kite'],
    ],
    [
      'Panto parts: Headteacher – Milo Parr, Lollipop lady – Nina Wolff, Caretaker – Eben Kite',
      ['Milo Parr', 'Nina Wolff', 'Eben Kite'],
    ],
    [
      'Casting for our Y4 assembly: Nurse: Milo Parr, Farmer: Nina Wolff, Bus driver: Eben Kite',
      ['Milo Parr', 'Nina Wolff', 'Eben Kite'],
    ],
  ])('%s', (text, names) => expect(pupilsHeld(text)).toEqual(names));

  it.each([
    'New this term: Headteacher – Milo Parr, Lollipop lady – Nina Wolff, Caretaker – Eben Kite',
    'Staff panto cast! Teacher – Milo Parr, Policeman – Nina Wolff, Caretaker – Eben Kite',
  ])('but not where grown-ups are told of: %s', (text) => expect(pupilsHeld(text)).toEqual([]));
});

describe('who gives a prize', () => {
  it.each([["TA's star: Joel Grant, teacher's star: Anya Patel", ['Joel Grant', 'Anya Patel']]])(
    '%s',
    (text, names) => expect(pupilsHeld(text)).toEqual(names),
  );
  it.each(['Coach for Saturday: Deb Hartley, umpire: Tim Crane'])('but not who does something: %s', (text) =>
    expect(pupilsHeld(text)).toEqual([]),
  );
});

describe('lists in small letters and capitals', () => {
  it.each([
    ['gold: lewis hart, silver: noah bell, bronze: ivy cross', ['lewis hart', 'noah bell', 'ivy cross']],
    ['100% attendance: ivy cross, noah bell, lewis hart', ['ivy cross', 'noah bell', 'lewis hart']],
    ['happy 7th bday grace hunter xx', ['grace hunter']],
    ['HEAD GIRL AVA STONE HEAD BOY NOAH BELL', ['AVA STONE', 'NOAH BELL']],
    ['Mini-police this half term: Sergeant Gwen Tasker and Nina Wolff', ['Gwen Tasker', 'Nina Wolff']],
    [
      'Parr (Milo) 34, Okonkwo (Chisom) 31, James (Harry) 30, Thomas (Ella) 28',
      ['Parr (Milo)', 'Okonkwo (Chisom)', 'James (Harry)', 'Thomas (Ella)'],
    ],
    [
      'Patel, Anya (82%), Grant, Joel (79%), Lim, Xin Yi (78%)',
      ['Patel, Anya', 'Grant, Joel', 'Lim, Xin Yi'],
    ],
    ['Pupil voice rep – Thi Ngoc "Ruby" Pham', ['Thi Ngoc "Ruby" Pham']],
  ])('%s', (text, names) => expect(pupilsHeld(text)).toEqual(names));

  it.each([
    'GOLD: ASH HOUSE 210, SILVER: ROWAN HOUSE 199',
    'spring hunt finds: ivy cross, holly bush, rose garden',
  ])('is no one: %s', (text) => expect(pupilsHeld(text)).toEqual([]));
});

describe('the Irish article in a family name', () => {
  it('belongs to the name', () =>
    expect(pupilsHeld('Gráinne Nic an Bhaird read first, 5th class')).toEqual(['Gráinne Nic an Bhaird']));
});
