import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import { fullNamesHeld } from '../../support/people.ts';
import { type Draft, post, school } from '../../support/school.ts';

/** What the names rule marks in a text. */
const marked = (text: string, draft: Draft = {}): string[] => fullNamesHeld(post(text, draft));
const inThread = (...parts: string[]): string[] => marked('', { parts, kind: 'thread' });

describe('a first name and, in another sentence, the family name', () => {
  it.each([
    // Told as a surname.
    [
      'Our new bell ringer is Agnes in Y5, tiny and terrifying. Surname Fairweather, since you ask!',
      ['Agnes', 'Fairweather'],
    ],
    ['PS the surname is Aguirre. Jimena in Y4 was too shy to say it in the video', ['Jimena', 'Aguirre']],
    ['Seren yr wythnos: Gruff! Ellis-Humphreys ydi’r cyfenw', ['Gruff', 'Ellis-Humphreys']],
    // Added afterwards.
    ['Solo of the night went to Haruka 🎻 (Ishikawa, not the other Haruka)', ['Haruka', 'Ishikawa']],
    [
      'Goal of the season by Callan in Y9. It’s McGroarty, for those asking which one',
      ['Callan', 'McGroarty'],
    ],
    ['Top reader is Zoya. That’s Zoya with a Z and Mirza with a Z', ['Zoya', 'Mirza']],
    [
      'The coding was all done by Ignas in Y10. (Petrauskas. Spelling now corrected, sorry.)',
      ['Ignas', 'Petrauskas'],
    ],
    // A sentence of its own.
    ['Full marks Lucia! She asked us to print it. Bellandi. There.', ['Lucia', 'Bellandi']],
    ['It’s Vihaan on the left. Surname is spelt Iyengar if you need it', ['Vihaan', 'Iyengar']],
    ['Star baker is Fearne in 4B. Fearne’s surname is Baker, honestly', ['Fearne', 'Baker']],
    ['Player of the match was Leo. Surname withheld at his request. It’s Donnelly.', ['Leo', 'Donnelly']],
    ['Well done Kacper in 3M! (That’s Kacper with the glasses. Mazur.)', ['Kacper', 'Mazur']],
    ['Apologies to Keziah in 4B, whose surname we got wrong. It is Agyeman (one g).', ['Keziah', 'Agyeman']],
    ['Solo by Linus in 6P. Note for the programme: Linus is Engström, not Engstrom.', ['Linus', 'Engström']],
    ['Oops! Siôn in Year 2 is a Prosser, not a Presser.', ['Siôn', 'Prosser']],
    // What the letter stands for.
    [
      'That’d be Yannis P from 8F I think? Papadimitrakis, the one who labelled every rock.',
      ['Yannis', 'Papadimitrakis'],
    ],
    ['It was Maya T who found it (3B). Thackeray! Well spotted', ['Maya', 'Thackeray']],
    // For weight.
    ['You all know who. Step forward, Mercy 💛\n.\n.\nShepherd, of course!', ['Mercy', 'Shepherd']],
    ['Today’s golden ticket goes to Amina!\n.\n.\nWarsame in the house!', ['Amina', 'Warsame']],
    ['Our Kezia has won the poetry prize.\n\nBoateng by name, poet by nature.', ['Kezia', 'Boateng']],
    ['Niamh scored the winner on Saturday. That’s a Gallagher for you!', ['Niamh', 'Gallagher']],
    ['What a finish from Isla in the relay. Never doubt a Farquharson.', ['Isla', 'Farquharson']],
    ['Superstar: Aoife\nAKA O’Halloran the unstoppable\nClass: 2T', ['Aoife', 'O’Halloran']],
    ['Our Mirabel strikes gold again. Nobody catches a Stubbington.', ['Mirabel', 'Stubbington']],
    // With a class behind it.
    ['Yes, our Hettie, Hettie from 6P, Crowhurst, not the Y4 one', ['Hettie', 'Crowhurst']],
    ['Top scorer again: Jayden. (Mbeki, 8R.)', ['Jayden', 'Mbeki']],
    ['Ferreira (Y10) with both goals. Take a bow, Thiago!', ['Thiago', 'Ferreira']],
    ['2-1, goals from Vaz (y10, the little fella, Nuno) and an own goal', ['Nuno', 'Vaz']],
    // The family, the house, the siblings.
    ['Poppy in 3W found a fossil. The Lockwoods must be so proud.', ['Poppy', 'Lockwoods']],
    ['The Obafemi boy did it!! Korede, 11B, straight 9s.', ['Korede', 'Obafemi']],
    ['Well done twins Tom and Ella for running the tuck shop. Yes, the Hartleys again', ['Ella', 'Hartleys']],
    ['Ravi in Y6 got top marks! The Subramaniam household must be bouncing', ['Ravi', 'Subramaniam']],
    ['Adaeze won the spoken word prize. She’s the third Nwosu we have taught', ['Adaeze', 'Nwosu']],
    ['Huge thanks to Femi in Y7. Femi is a Bankole. They are all like that', ['Femi', 'Bankole']],
    // A title in fun.
    ['Sorry Master Kowalczyk, we spelt Antoni with an h all afternoon', ['Antoni', 'Kowalczyk']],
    ['The voice of the tannoy is Nuala in 5B. Ladies and gentlemen, Miss Gallagher!', ['Nuala', 'Gallagher']],
    ['Well done Jasper in 4P, or should we say Sir Pemberton-Hale!', ['Jasper', 'Pemberton-Hale']],
    ['Full attendance for Tyrell in 2B 💯 Mr and Mrs Beckford, you must be so proud', ['Tyrell', 'Beckford']],
    ['Gethin yw ein Seren yr Wythnos. Da iawn ti Mr Maddocks bach!', ['Gethin', 'Maddocks']],
    [
      'Well done Yasmin. Miss Benhaddou has worked so hard for this, and she is only in Year 6.',
      ['Yasmin', 'Benhaddou'],
    ],
    ['Ieuan in Year 6 is our captain. Captain Prydderch to you and me.', ['Ieuan', 'Prydderch']],
    ['Amelie wants to be a doctor. Dr Vandenberg, age 5, will see you now.', ['Amelie', 'Vandenberg']],
    ['Rohan in Y6 corrected the museum. Mr Bhattacharya jnr, we salute you.', ['Rohan', 'Bhattacharya']],
  ])('%j', (text, want) => expect(marked(text)).toEqual(want));

  it.each([
    'Our new bell ringer is Agnes. Father Fairweather answered all her questions',
    'Goal of the season by Callan in Y9. Refereed by McGroarty of the county FA',
    'It’s Vanilla btw, for everyone asking about Pip and the cake',
    'Full marks Lucia! Bellissima. There.',
    'Well done Tom and Ella for their homework on the Tudors',
    'Ravi in Y6 got top marks! The Subramaniam prize is given in June',
    'Leo in Y4 built it himself. The engine is a Dyson',
    'Helpfulness runs in Elm House. First Sagal, now Ayub picking litter',
    'The voice of the tannoy is Nuala in 5B. Miss Gallagher has hidden the off switch',
    'Take a bow Ciara in Y5. Take another, Mr Mulholland, for three terms of coaching',
    'Hi Tom, could you ring the Holroyd family?',
    'Meet Alfie, our new school dog. Thanks to the Barker family for letting us borrow him.',
    'Well done Aisha! Surname of the author we are reading: Rosen. Can you guess the book?',
    'Well played Kofi who moves up. Kukri is the name on the back of the new kit',
    'Daisy in 3B is back. That’s a Greggs for lunch, she says',
    'Leo in 3M wrote a play. That’s a Shakespeare for you!',
    'Max (5B) asked who built the Rocket. Stephenson, obviously.',
    'Zoe in 2H loves our new library. The Carnegie kids would approve.',
    'Well done Yasmin. Miss Benhaddou has worked so hard with her Year 6 class.',
    'Shaun in 3W fed the lambs. The Hutchinson family farm is open on Sunday.',
    'Ieuan in Year 6 is our captain. Captain Prydderch of the Navy came in.',
    'Leo in 2M is a Gemini, not a Virgo, he says',
    'Poppy in 3W says hello to Lockwood Hall (Year 5 trip)',
    'Grace in 4B has a cold. Mr and Mrs Beckford run the uniform stall on Friday',
  ])('%j names nobody whole', (text) => expect(marked(text)).toEqual([]));
});

describe('in parts of a thread', () => {
  it.each([
    [
      ['In goal in one boot: Caleb, Y5', 'The boot says Winstanley, so come and get it'],
      ['Caleb', 'Winstanley'],
    ],
    [
      [
        'Chess: both our points came from Yuvraj in 6C',
        'Correction, he is ten today. Many happy returns Master Gill',
      ],
      ['Yuvraj', 'Gill'],
    ],
    [
      ['Jayden in Y8 left a phone in the lab', 'His gran calls him Mr Mwangi, it turns out'],
      ['Jayden', 'Mwangi'],
    ],
    [
      ['Esme in Y4 found the missing jigsaw piece', 'Miss Brundish, you are a star'],
      ['Esme', 'Brundish'],
    ],
    [
      ['Amira in Y6 has never been late', 'and it is two buses from the Hosseini front door'],
      ['Amira', 'Hosseini'],
    ],
  ])('%j', (parts, want) => expect(inThread(...parts)).toEqual(want));

  it.each([
    [['Esme in Y4 found the missing jigsaw piece', 'Thank you Miss Brundish for the feathers']],
    [['Meet Joe from the kitchen, 30 years here today', 'Mr Pickersgill, you are a star']],
    [['That header though! Mateusz', 'Krakow trip letters home tonight']],
    [['Head boy is Emrys. Head girl is Nell', 'and there are a lot of Emryses']],
  ])('%j names nobody whole', (parts) => expect(inThread(...parts)).toEqual([]));
});

it('a shirt in the picture tells the family name', () => {
  const shirt = { media: [{ alt: 'A boy with a medal; the shirt says O’Shaughnessy', file: 'IMG_1.jpg' }] };
  expect(marked('Proud of Cian in Y5', shirt)).toEqual(['Cian', 'O’Shaughnessy']);
  const cup = { media: [{ alt: 'A boy with the O’Shaughnessy Cup', file: 'IMG_1.jpg' }] };
  expect(marked('Proud of Cian in Y5', cup)).toEqual([]);
});

it('the school’s own staff are no children', () => {
  const named = (staff: readonly string[]): readonly string[] =>
    check(post('Ottilie in Y1 gave the speech. Well said Miss Pemberton!'), { ...school, staff })
      .findings.filter((f) => f.rule === 'pupil-full-name')
      .flatMap((f) => f.spans.map((span) => span.quote));
  expect(named([])).toEqual(['Ottilie', 'Pemberton']);
  expect(named(['Miss A Pemberton'])).toEqual([]);
});
