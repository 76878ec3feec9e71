import { describe, expect, it } from 'vitest';
import { watchCases } from '../../../src/language/model/index.ts';
import { fullNamesHeld } from '../../support/people.ts';
import { post } from '../../support/school.ts';

/** What the names rule marks across the parts of a thread. */
const marked = (...parts: string[]): string[] => fullNamesHeld(post('', { parts, kind: 'thread' }));

describe('a name that the end of a part cuts through', () => {
  it.each([
    ['The debate was won by Ngoc Anh', 'Tran, who argued for longer lunches', ['Ngoc Anh', 'Tran']],
    ['who fixed the telescope? Ife', 'Adebayo fixed the telescope', ['Ife', 'Adebayo']],
    ['Our new Head Girl is Ana Sofia', 'dos Reis. She starts on Monday', ['Ana Sofia', 'dos Reis']],
    ['The lead in Bugsy goes to Rory', 'Mac Suibhne. Rehearsals start Tuesday', ['Rory', 'Mac Suibhne']],
    ['goal of the season belongs to jayden', 'okafor. have a look at the video', ['jayden', 'okafor']],
    ['Star baker of the week: Emily (1/2)', 'Fairbrother in Year 5. (2/2)', ['Emily', 'Fairbrother']],
    ['Lost: one trombone. Owner, we think, is Bartosz…', '…Wójcik, 8F', ['Bartosz', 'Wójcik']],
    ['our flautist mei', 'tanaka gets the last word and the last note', ['mei', 'tanaka']],
    ['STAR OF THE WEEK IS KAYDEN', 'OSBORNE FOR HIS VOLCANO', ['KAYDEN', 'OSBORNE']],
  ])('%s / %s', (a, b, want) => expect(marked(a, b)).toEqual(want));

  it.each([
    ['The whole of 9B came to hear the author, Anna-Louise', "de Burgh, who'd make a list sound frightening"],
    ['Massive thank you to our caretaker Ken', 'Braithwaite, who was up the ladder at six'],
    ['The lollipop lady, Maureen', 'Tattersall, retires on Friday after 31 years'],
    ['Year 5 are reading about Rosa', 'Parks this week, and the bus boycott'],
    ['Well done Ethan', 'Jones the baker has given us 200 buns for the fair'],
    ['Top scorer: Dylan', 'Harris class, your turn on Tuesday'],
    ['Star of the week is Maya', 'Photos below of the whole class'],
    ['Well done to our winner Amelia', "Next up it's the Year 4 relay"],
    ['Great to see so many of you at the fair in Victoria', 'Park on Saturday'],
    ['we are so proud of olivia', 'hope she enjoys her certificate'],
    ['Happy birthday Sophie', 'Monday is pancake day so bring a lemon'],
    ['Thanks Ruby.', 'Rose class had the best attendance this week'],
  ])('%s / %s', (a, b) => expect(marked(a, b)).toEqual([]));

  it('leaves whole names on either side as they are', () => {
    expect(marked('The winner is Hannah Whitlock', 'Amir Chaudhry was second.')).toEqual([
      'Hannah Whitlock',
      'Amir Chaudhry',
    ]);
  });
});

describe('what is shown to the learning', () => {
  /** The stretches that are shown as cases of names, in the order in which they are judged. */
  const shown = (...parts: string[]): string[] => {
    const cases: string[] = [];
    watchCases((name, _, where) => {
      if (name !== 'pupil' || !where) return;
      const part = parts[Number(/\d+/.exec(where.field)?.[0])] ?? '';
      cases.push(where.end > part.length ? 'beyond the part' : part.slice(where.start, where.end));
    });
    marked(...parts);
    watchCases(null);
    return cases;
  };

  it('is each name of one part once, and the halves of a name at its first', () => {
    expect(
      shown('Hannah Whitlock came third. The debate was won by Ife', 'Adebayo, ahead of Amir Chaudhry'),
    ).toEqual(['Hannah Whitlock', 'Amir Chaudhry', 'Ife']);
  });

  it('is nothing twice where a family name is told later', () => {
    const parts = ['Hannah Whitlock sold cakes. On the door: Kibrom', 'Surname for the badge: Tewolde'];
    expect(shown(...parts)).toEqual(['Hannah Whitlock', 'Kibrom']);
  });
});

describe('a family name that a thread tells later', () => {
  it.each([
    [
      ['Dinner hall: Kibrom', 'Playground: nobody', 'Surname for the badge: Tewolde. He has a hi vis'],
      ['Kibrom', 'Tewolde'],
    ],
    [
      ['In the office: a bag marked Clementine', 'The kit inside is marked dos Reis. Please collect it'],
      ['Clementine', 'dos Reis'],
    ],
    [
      ["Poetry winner, he's called Wisdom. No surname, he asked", "oh he's fine with it now, Ankomah"],
      ['Wisdom', 'Ankomah'],
    ],
    [
      ['Best in show, the marrow grown by Idris.', 'Last name Penhaligon, for the certificate'],
      ['Idris', 'Penhaligon'],
    ],
  ])('%j', (parts, want) => expect(marked(...parts)).toEqual(want));

  it.each([
    [['Our class bear is called Barnaby.', 'His surname is Bearington, the children voted']],
    [['Our minibus is called Doris.', 'Surname: Transit']],
    [['Bag on the wall marked Jess.', 'Boots in the hall marked Clarks']],
    [['Thank you Grace for the cakes.', 'Surname needed for the raffle: see Mrs Pike']],
  ])('%j names nobody whole', (parts) => expect(marked(...parts)).toEqual([]));

  it('takes a whole name in one part as it is', () =>
    expect(
      marked('Ayodeji in 4B has read 100 books.', 'Ayodeji, full name for the records: Ayodeji Oyelaran'),
    ).toEqual(['Ayodeji Oyelaran']));
});
