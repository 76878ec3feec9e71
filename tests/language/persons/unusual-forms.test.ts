import { describe, expect, it } from 'vitest';
import { pupilsNamed } from '../../support/people.ts';
import { post } from '../../support/school.ts';

const named = (text: string): string[] => pupilsNamed(post(text), { held: true });
const thread = (...parts: string[]): string[] =>
  pupilsNamed(post('', { parts, kind: 'thread' }), { held: true });

describe('names in small letters that are ordinary words', () => {
  it.each([
    ['toby grey has been picked for the county relay', 'toby grey'],
    ['patience asante 4W has the neatest tray in the school', 'patience asante'],
    ["has anyone seen harvey grant's clarinet? he left it on the bus", 'harvey grant'],
    ['nursery bell ringers: blessing okafor and favour eze', 'favour eze'],
    ['player of the match evie short', 'evie short'],
    ['rayyan ali khan 100% attendance since nursery', 'rayyan ali khan'],
    ['huge shout out to nathaniel obi and rosie clegg for the recycling', 'rosie clegg'],
  ])('%s', (text, name) => expect(named(text)).toContain(name));

  it.each([
    'george street is shut so use the back gate',
    'grace church on the hill is our polling place',
    'lily pond has frozen, keep off',
    'josh will lock the gate at 5',
    'lewis best of luck from all of us',
    'daisy field closed until the grass grows',
  ])('%s: nobody', (text) => expect(named(text)).toEqual([]));
});

describe('names in other scripts', () => {
  it.each([
    ['Her name in brush and ink for our display: 欧阳雨晴', '欧阳雨晴'],
    ['Welcome, 山田花子! Our exchange pupil from Osaka', '山田花子'],
    ['Our taekwondo demonstration was by 김민준 and a friend', '김민준'],
    ['Congratulations to 王小明 of Year 8', '王小明'],
    ['يوسف الحداد won the Year 6 prize this morning', 'يوسف الحداد'],
    ['Our star Amina (آمِنة الأحمد) read to us in Year 3', 'آمِنة الأحمد'],
  ])('%s', (text, name) => expect(named(text)).toContain(name));

  it.each([
    'Welcome to 李老师 and 田中先生 who run our club now',
    'We learnt to write 万圣节 and 한국어 in language club',
    'We read about 毛泽东 and 秦始皇 in history',
    'Ramadan Kareem رمضان كريم and later عيد مبارك to all',
    'In RE we learnt about محمد رسول الله and the five pillars',
    'الأستاذ أحمد الحداد will visit our Arabic club on Monday',
  ])('%s: no pupil', (text) => expect(named(text)).toEqual([]));
});

describe('handles of other networks', () => {
  it.each([
    ['Well done @kacper.nowicki_ for 30/30 in the mock', '@kacper.nowicki_'],
    ['@jacobtwistleton09 you left your PE kit in reception', '@jacobtwistleton09'],
    ['#GoGraceTanner at the nationals this weekend', '#GoGraceTanner'],
  ])('%s', (text, name) => expect(named(text)).toContain(name));

  it.each([
    'Super day with @anna.bright.storyteller in the library',
    'Lunch from @jacks.kitchen was ace',
    'Follow @visit.wales and @national.trust for ideas',
  ])('%s: no pupil', (text) => expect(named(text)).toEqual([]));
});

describe('a line for each word', () => {
  it.each([
    ['This certificate is awarded to\nSaoirse\nMcAnespie\nfor kindness', 'Saoirse\nMcAnespie'],
    ['Presented to\nHaroon\nBashir\nClass 4B', 'Haroon\nBashir'],
  ])('%s', (text, name) => expect(named(text)).toContain(name));
  it('single names one under the other are no full name', () =>
    expect(named('Well done to\nEllie\nJack\nBilal')).toEqual([]));
});

describe('lists that grown-ups are told of', () => {
  it.each([
    ['Swimming squad, parents to collect at 5: Ruby Thwaite, Bilal Aziz', 'Ruby Thwaite'],
    ['Letters have gone to the parents of: Harley Stubbs, Malak Hamdan', 'Harley Stubbs'],
    ["Can you ring Malachi Dunne's dad, he's been sick", 'Malachi Dunne'],
  ])('%s', (text, name) => expect(named(text)).toContain(name));
  it.each([
    'Parent helpers for the fete: Karen Dodd, Steve Pym',
    'Staff on duty: Karen Dodd, Steve Pym',
    'Ring Karen Dodd about the minibus hire please',
  ])('%s: no pupil', (text) => expect(named(text)).toEqual([]));
});

describe('titles in fun', () => {
  it.each([
    ['Sir Joshua Pett of Year 2 slew the dragon', 'Joshua Pett'],
    ['Dr Ada Nwachukwu, aged 6, has prescribed everyone a biscuit', 'Ada Nwachukwu'],
    ['New shop manager Ted Hollins (Y6) says prices are frozen', 'Ted Hollins'],
    ['Paige Turner is librarian of the week. Of course she is.', 'Paige Turner'],
  ])('%s', (text, name) => expect(named(text)).toContain(name));
  it.each([
    'Inspector Karen Briggs (Y6 road safety) visits on Monday',
    'Dr Hannah Fry (Year 9 maths talk) is on Thursday',
    'Dr Amit Rao, age 45, joins as school doctor',
  ])('%s: no pupil', (text) => expect(named(text)).toEqual([]));

  it.each([
    [
      ['This is Keira. She has knitted 14 hats.', 'Miss Lomax would like you to know that she takes orders.'],
      ['Keira', 'Lomax'],
    ],
    [
      ['The golden trowel goes to Aisling of 6R.', 'Please address all weeds to Miss Heneghan, Shed 2.'],
      ['Aisling', 'Heneghan'],
    ],
    [
      ['The oldest trophy goes to Maeve this year.', 'Donnellan of Year 9 will keep it till June.'],
      ['Maeve', 'Donnellan'],
    ],
    [
      ['Meet our newest referee. Callum is in 9B.', 'He signs every team sheet Trevaskis in red ink.'],
      ['Callum', 'Trevaskis'],
    ],
  ])('%j', (parts, want) => expect(thread(...parts)).toEqual(want));
  it.each([
    [
      [
        'This is Bob. He has been a caretaker for 30 years.',
        'Mr Prewett would like you to know the bins go out.',
      ],
    ],
    [['This term we read Roald.', 'Dahl is a favourite.']],
    [['New term, new boiler.', 'Mrs Appleby would like you to know that the office shuts at 4.']],
  ])('%j names no pupil', (parts) => expect(thread(...parts)).toEqual([]));
});

describe('verbs before the name', () => {
  it.each([
    ['Cafodd Twm Siôn ei gap cyntaf dros Gymru nos Wener', 'Twm Siôn'],
    ['Seren yr wythnos: Guto Ifan Bl 11', 'Guto Ifan'],
    ['Class reps: RA Max Dunne, RB Ezra Cole', 'Max Dunne'],
    ['Tuck shop till: Carys Orme Monday, Matt Uys Tuesday', 'Carys Orme'],
    ['FAO Tyrone Wickett: your coat is still here', 'Tyrone Wickett'],
    ["Mrs Lowe's niece Tahiya Begum joins us in Nursery", 'Tahiya Begum'],
    ['Play leaders rota wk 3: Mon Zane Aldous, Tue Ivy Okello', 'Ivy Okello'],
    ['Twins Arun and Anya Pillai raced each other in the final', 'Arun and Anya Pillai'],
  ])('%s', (text, name) => expect(named(text)).toContain(name));
});

describe('grades behind a name', () => {
  it.each([
    ['Star of the week: Yusuf ABED in Year 6', ['Yusuf ABED']],
    ['Well done Tolu ADE, Year 5, for her poem', ['Tolu ADE']],
    ['Star of the week goes to Aoife BEDE (4B)', ['Aoife BEDE']],
  ])('are not seen in a family name in capitals: %s', (text, want) => expect(named(text)).toEqual(want));

  it('stand in no name, neither before a comma nor behind the last', () =>
    expect(named('Results day: Pippa Lomas AAB, Rhys Bowen BBC')).toEqual(['Pippa Lomas', 'Rhys Bowen']));
});

describe('small words inside names, of all traditions', () => {
  it.each([
    ['Well done Siti Aminah binti Osman for her reading', 'Siti Aminah binti Osman'],
    ['100m: Dal Pozzo, Marco 11.2 and San Martin, Ana 12.1', 'Dal Pozzo, Marco'],
    ['100m: Dal Pozzo, Marco 11.2 and San Martin, Ana 12.1', 'San Martin, Ana'],
    ['poster by AnaDosSantos in 5H, the best of all', 'AnaDosSantos'],
  ])('%s', (text, name) => expect(named(text)).toContain(name));
});
