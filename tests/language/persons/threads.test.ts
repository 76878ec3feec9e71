import { describe, expect, it } from 'vitest';
import { fullNamesHeld } from '../../support/people.ts';
import { post } from '../../support/school.ts';

/** What the names rule marks across the parts of a thread. */
const marked = (...parts: string[]): string[] => fullNamesHeld(post('', { parts, kind: 'thread' }));

describe('a child named in two parts of a thread', () => {
  it.each([
    [
      ['Winning captain was Deian, who had studied flags.', 'The Howells household has a flag chart now.'],
      ['Deian', 'Howells'],
    ],
    [
      [
        'So Dilovan told us he would just do a small painting.',
        'It is four metres long. The Ozturk family has an artist',
      ],
      ['Dilovan', 'Ozturk'],
    ],
    [
      [
        'Well done to Oliwia for winning the poster prize.',
        'Wrona family, she goes forward to the next round.',
      ],
      ['Oliwia', 'Wrona'],
    ],
    [
      ['Somebody sharpened all the pencils. Dayo.', 'All 1,400 of them. Step forward, Master Adeyinka.'],
      ['Dayo', 'Adeyinka'],
    ],
    [
      [
        'Mae Gwenllian o Fl 8 wedi cadw’r gyfrinach ers mis Mai!',
        'Da iawn ti, Miss Llywarch-Puw! Copïau yn y llyfrgell.',
      ],
      ['Gwenllian', 'Llywarch-Puw'],
    ],
    [
      [
        'Winner of the spelling bee, by a mile: Marisol.',
        'Full marks and a sombrero for Señorita Echeverría of 8N!',
      ],
      ['Marisol', 'Echeverría'],
    ],
    [
      ['Caoimhe in Year 9 entered the poetry slam.', 'And Miss Ní Dhomhnaill only went and won it'],
      ['Caoimhe', 'Ní Dhomhnaill'],
    ],
    [
      [
        'Our opener in the debate was Tamsin. Six minutes, no notes.',
        'Best speaker by a mile: T. Okorie (12B)',
      ],
      ['T. Okorie', 'Tamsin'],
    ],
    // The letter of the first name, though a title, a prize or a book is spoken of there.
    [
      [
        'Moon photo of the term is by Beatriz in Year 13, from a bathroom window.',
        'credit line will read B. Alcaraz / our school, she says she would like it bigger',
      ],
      ['B. Alcaraz', 'Beatriz'],
    ],
    [
      [
        'The spelling bee went to extra time. Winner, with “necessary”: Zubair.',
        'Trophy has been engraved, Z. Chaudhary, 2026.',
      ],
      ['Zubair', 'Z. Chaudhary'],
    ],
    [
      [
        'Who wrote that speech? She goes by Nana Yaa, she’s in 12B, she wrote it on the bus.',
        'She’s on the programme as Miss N. Y. Agyemang.',
      ],
      ['Nana Yaa', 'N. Y. Agyemang'],
    ],
    // Written on what is hers, and spelt.
    [
      [
        'Charcoal on brown paper. This is Roya’s (10C) and I have not stopped looking at it.',
        'The label that came back from the judges in London just says FARAHMAND / highly commended.',
      ],
      ['Roya', 'FARAHMAND'],
    ],
    [
      [
        'So proud of Ewa in Year 4 who swam 400m last night',
        'They’ve spelt Wojciechowska right, which took three calls',
      ],
      ['Ewa', 'Wojciechowska'],
    ],
    [
      [
        'Well done Zainab in the spelling bee!',
        'Three of you asked which: the one in 4P, Barzani, not the one in 4L',
      ],
      ['Zainab', 'Barzani'],
    ],
    [
      [
        'Best book in a box goes to Chidera in 4G',
        'Correction: that should be Anyanwu with two n’s in the middle',
      ],
      ['Chidera', 'Anyanwu'],
    ],
    [
      [
        'Need to talk about Rufus. Year 8. Came to us unable to swim a width.',
        'Tonight he swam the mile. In October.',
        'Take a bow young van der Westhuizen 👏',
      ],
      ['Rufus', 'van der Westhuizen'],
    ],
    [
      [
        'Every show has a stage manager and ours is Edie, Year 10.',
        'Ladies and gents, Miss Winstanley 👏 the only person who knows where the gaffer tape is',
      ],
      ['Edie', 'Winstanley'],
    ],
    [
      [
        'Clue: Akosua, 6B, never seen without a book.',
        'Yep. The library record just says: Quartey, 23 loans',
      ],
      ['Akosua', 'Quartey'],
    ],
    [
      ['Huge day for Iestyn in Bl 5', 'Teulu Gruffydd, you must be bursting!'],
      ['Iestyn', 'Gruffydd'],
    ],
    [
      ['Sorcha (P7) has danced at the Mòd.', 'The MacAskill living room will need a bigger shelf!'],
      ['Sorcha', 'MacAskill'],
    ],
    [
      ['Cross country: first home, by a mile, was Callum.', 'McAllister has now won four in a row.'],
      ['Callum', 'McAllister'],
    ],
    [
      ['Yaw has done it again in the long jump 🥇', 'And that makes three Asante brothers to win the cup.'],
      ['Yaw', 'Asante'],
    ],
    [
      [
        'Chess club: Arjun, Y5, beat Mr Lyle.',
        'Lyle is still not over it. Arjun, known to the register as Venkataraman, is.',
      ],
      ['Arjun', 'Venkataraman'],
    ],
  ])('%j', (parts, want) => expect(marked(...parts)).toEqual(want));

  it.each([
    [['Tamsin asked the best question.', 'Thank you Dr T. Okorie for answering it.']],
    [['Caoimhe in Year 9 entered the poetry slam.', 'Thanks to Miss Hughes for driving the minibus.']],
    [['Leo cut the ribbon.', 'Thank you Mr Adams for the scissors.']],
    [
      [
        'Road safety officer of the year, and why we chose Jac.',
        'Rain, hail, that week with the goose. Every morning.',
      ],
    ],
    [['Lila asked which planet is biggest.', 'Jupiter! Well done everyone who knew.']],
    [['Lovely writing from Petra about volcanoes.', 'Etna, Vesuvius, Krakatoa all featured.']],
    [['Congratulations Sophie on passing your test!', 'Beware, residents of Bramley.']],
    [['Guess the book. Clue from Esme: it has a chocolate factory.', 'Dahl, of course!']],
    [['Clue: Akosua, 6B, loves books.', 'Drumroll… 23 loans this term!']],
    [['Well done Akosua in 6B!', 'Wahey! Twenty three books. Mindblown.']],
    [['Chess club: Arjun, Y5, beat Mr Lyle.', 'Lyle is still not over it.']],
    [
      [
        'A huge thank you to Jean, who has been our lollipop lady for 30 years.',
        'Jean’s surname is Crossley. Fate, she says.',
      ],
    ],
    [['Say hello to Winston. He is a bearded dragon.', 'Thanks to the Okafor family for the tank.']],
    [['Tudors this week. Catherine was first.', 'The royal family had a hard time.']],
  ])('%j names nobody whole', (parts) => expect(marked(...parts)).toEqual([]));

  it.each([
    [['Year 5 read about Anne Frank today', 'The book is signed A. Frank on the inside, a copy of course']],
    [['Thanks to our caretaker Colin for the shelves', 'Sign on the shed reads C. Pask, Manager']],
    [['Orla’s dad has lent us his tractor', 'The door says J. McGrath Plant Hire']],
  ])('%j holds nobody', (parts) => expect(marked(...parts)).toEqual([]));

  it('takes the parts of a cast and the heads of rows for no halves of a name', () =>
    expect(
      marked(
        'Sioe Nadolig: Seren Fach y Gogledd.',
        'Joseff – Macsen Treharne\nHerod – the cat',
        'Bugeiliaid: Elis, Non a Hedd. Angylion: everyone else in a white sheet.',
      ),
    ).toEqual(['Macsen Treharne']));
});

it('no family name is put to a first name whose initial is another', () => {
  const after = 'Take a bow, young Mensah-White, who read on.';
  expect(marked('Well done to Lucía B for her talk on leaf blowers.', after)).toEqual([]);
  expect(marked('Well done to Lucía for her talk on leaf blowers.', after)).toEqual([
    'Lucía',
    'Mensah-White',
  ]);
  expect(
    marked('Sky by Catriona, sea by all.', 'By Catriona I mean young Macaskell, as her da asked.'),
  ).toEqual(['Catriona', 'Macaskell']);
});
