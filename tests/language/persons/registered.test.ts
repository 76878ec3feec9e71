import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import type { Found } from '../../../src/language/persons/found.ts';
import { registeredNames } from '../../../src/language/persons/registered.ts';
import { withRegister } from '../../../src/language/persons/with-register.ts';
import { readPost } from '../../../src/language/read.ts';
import { lookupOf, pupil } from '../../register/pupils.ts';
import { peopleOf, pupilsNamed } from '../../support/people.ts';
import { post, school } from '../../support/school.ts';

const register = lookupOf(
  pupil('Olivia', 'Carter'),
  pupil('Zakariya/Zak', 'Abdullahi'),
  pupil('Lily-Mae', 'Turner'),
  pupil('Matilde', 'dos Santos'),
  pupil('Theo', 'Campbell-Wright'),
  pupil('Ka-Yan/Kayla', 'Wong'),
  pupil('Holly', 'Green'),
  pupil('Faith', 'Young'),
  pupil('Emma', 'Watson'),
  pupil('Helen', 'Whitworth'),
  pupil('Tadhg', 'McGarrigle'),
  pupil('Renée', 'St Juste'),
  pupil('Ottoline', 'Quill', { neverName: true }),
);
const seen = (text: string, draft: Parameters<typeof post>[1] = {}): string[] =>
  readPost(post(text, draft)).views.flatMap((view) =>
    registeredNames(view, register).map(
      ({ start, end, register: says }) =>
        `${view.original.slice(view.toOriginal(start), view.toOriginal(end))}${says === 'never-name' ? ' (never)' : ''}`,
    ),
  );

describe('the register finds its pupils', () => {
  it.each([
    ['Well done Olivia Carter!', ['Olivia Carter']],
    ['so proud of olivia carter and zak abdullahi today', ['olivia carter', 'zak abdullahi']],
    ['STAR OF THE WEEK: OLIVIA CARTER IS AMAZING', ['OLIVIA CARTER']],
    ['Carter, Olivia (4B) – distinction', ['Carter, Olivia']],
    ['Lovely Olivia Grace Carter’s shield', ['Olivia Grace Carter']],
    ['Cast: Olivia Carter, Zak Abdullahi, Theo Wright', ['Olivia Carter', 'Zak Abdullahi', 'Theo Wright']],
    ['lily mae turner scored', ['lily mae turner']],
    ['Theo Campbell Wright won', ['Theo Campbell Wright']],
    ['Olivia ⭐ Carter', ['Olivia ⭐ Carter']],
    ['Proud of #OliviaCarter and @zak_abdullahi09', ['#OliviaCarter', '@zak_abdullahi09']],
    ['#oliviacarter', ['#oliviacarter']],
    ['Great goal from Kayla. Wong Ka Yan next', ['Wong Ka Yan']],
    ['Matilde Dos Santos and Matilde Santos', ['Matilde Dos Santos', 'Matilde Santos']],
    ['Lovely reading from Ottoline', ['Ottoline (never)']],
    ['Ottoline Quill read', ['Ottoline Quill (never)']],
    ['Soloists:\n🎵 Olivia\n   Carter\n🎵 Zak\n   Abdullahi', ['Olivia\n   Carter', 'Zak\n   Abdullahi']],
    ['OLIVIA\nCARTER\nlost\na\ntooth', ['OLIVIA\nCARTER']],
    ['Cast: Olivia (Carter), Matilde (dos Santos).', ['Olivia (Carter)', 'Matilde (dos Santos)']],
    ['Olivia Carter (Carter House)', ['Olivia Carter']],
    ['Reset: olivia.carter / pw to follow', ['olivia.carter']],
    ['fixed by tadhg mc garrigle today', ['tadhg mc garrigle']],
    ['report: mc garrigle tadhg 1-4', ['mc garrigle tadhg']],
    ['Renée St. Juste and renee st juste drew it', ['Renée St. Juste', 'renee st juste']],
    ['Notes from olivia.carter@parkhill.example, please', ['olivia.carter@parkhill.example']],
    ['our librarian is Zakariya “Rocket” Abdullahi', ['Zakariya “Rocket” Abdullahi']],
    ['Back row: Olivia "Liv" Carter and big Zak', ['Olivia "Liv" Carter']],
    ['Architect: Olivia Wm. Carter', ['Olivia Wm. Carter']],
    ['a card by Olivia (surname Carter, as she says)', ['Olivia (surname Carter']],
    ['Olivia’s surname, Carter, was spelt right', ['Olivia’s surname, Carter']],
    ['that was Olivia’s (Carter, not the other one)', ['Olivia’s (Carter']],
    ['not forgetting olivia (Carter) who saw it', ['olivia (Carter)']],
    ['The Turner twins, Lily-Mae and Zak, have raised £604', ['Turner twins, Lily-Mae']],
    ['1st: olivia\n✨🏆✨\ncarter as the tiger', ['olivia\n✨🏆✨\ncarter']],
    ['OLIVIA. CARTER. Unconditional offer!', ['OLIVIA. CARTER']],
  ])('%s', (text, names) => {
    expect(seen(text)).toEqual(names);
  });
  it('in file names and alt text', () => {
    expect(
      seen('Look!', { media: [{ file: 'olivia-carter_2.jpg', alt: 'Zak Abdullahi with a cake' }] }),
    ).toEqual(['Zak Abdullahi', 'olivia-carter']);
  });
});

describe('and nobody else', () => {
  it.each([
    'Well done Olivia in Year 4 for an amazing shield',
    'Carter Bar is closed by snow, coach diverted',
    'Miss Carter’s Year 4 class made volcanoes',
    'Olivia loved it. Carter did too',
    'Olivia, Zak and Theo led assembly',
    'Houses: Carter, Grace, Olivia and Turing',
    'Well done Zak, Carter house wins again',
    'Thank you to everybody who came to the summer fair this week',
    'Mrs Quill and Ottoline’s friends'.replace('Ottoline’s', 'her'),
    '#TeamAshdown #WorldBookDay @AshdownPark',
    'Olivia said “thank you” and Carter House cheered',
    'Team sheet:\nOlivia\nZak\nLily-Mae\nTheo',
  ])('%s', (text) => {
    expect(seen(text)).toEqual([]);
  });
});

/** A fingerprint fits some other words now and then: here it fits all, so that only what is asked about counts. */
describe('what nobody would read as one name is not asked about', () => {
  const eager = {
    size: 1,
    mayHold: () => true,
    pair: () => 'pupil' as const,
    single: () => null,
  };
  const asked = (text: string): string[] =>
    readPost(post(text)).views.flatMap((view) =>
      registeredNames(view, eager).map(({ start, end }) => view.text.slice(start, end)),
    );
  it('but neighbouring words are', () => {
    expect(asked('well done Olivia Carter and Frost, Ella')).toEqual(['Olivia Carter', 'Frost, Ella']);
  });
  it.each([
    ['Well done Noah Wickenden, Temi Akinwande', 'Wickenden, Temi'],
    ['Read: Ada Lovelace, Katherine Johnson', 'Lovelace, Katherine'],
    ['Houses: Nash, Noether, Ramanujan', 'Noether, Ramanujan'],
    ['the Deputy Mayor, Cllr Howard Dean', 'Mayor, Cllr'],
    ['thanks to Rev Ishbel Cairncross', 'Rev'],
    ['Communion in Holy Trinity', ' in '],
    ['Hot soup to Brett Ashby', 'to '],
  ])('%s', (text, part) => {
    expect(asked(text).filter((name) => name.includes(part))).toEqual([]);
  });
});

describe('a name of the register that means somebody else stays silent', () => {
  const found = (text: string): string[] => {
    const founds: Found[] = [];
    for (const view of readPost(post(text)).views) withRegister(view, founds, { ...school, register });
    return founds.map((f) => `${f.given} ${f.family}`.trim());
  };
  it.each([
    'Palette agreed after fierce debate: holly green, robin red',
    'people of faith, young and old',
    'Inspired by Emma Watson leaving books on the tube',
    'Thank you Mrs Helen Whitworth for ten years',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
  it.each([
    ['Well done Holly Green in Year 4', 'Holly Green'],
    ['CARTER, OLIVIA (4B)', 'OLIVIA CARTER'],
    ['Ottoline read beautifully', 'Ottoline'],
  ])('%s: %s', (text, name) => {
    expect(found(text)).toEqual([name]);
  });
  it('says nothing without a register', () => {
    const founds: Found[] = [];
    for (const view of readPost(post('Well done Olivia Carter')).views) withRegister(view, founds, school);
    expect(founds).toEqual([]);
  });
});

describe('the register knows better than the words beside', () => {
  const names = (draft: Parameters<typeof post>[1], text = ''): string[] =>
    pupilsNamed(post(text, draft), { setting: { ...school, register } }).sort();
  it.each([
    ['Dux, Olivia Carter. Proxime accessit, Theo Campbell-Wright', ['Olivia Carter', 'Theo Campbell-Wright']],
    ['squad: harvey b, olivia carter, zak abdullahi + subs', ['olivia carter', 'zak abdullahi']],
    ['Y10 ladder: w. kane beat O’Dowd, Olivia Carter beat Zofia W', ['Olivia Carter']],
    ['🌟 Olivia Carter 🌟 Theo Campbell-Wright 🌟 our readers', ['Olivia Carter', 'Theo Campbell-Wright']],
    ['Solos: Wong, Ka-Yan, then Zak Abdullahi', ['Wong, Ka-Yan', 'Zak Abdullahi']],
    // Ranks, offices and parts that pupils have.
    ['U15s away at Ashdown High. Capt Olivia Carter', ['Olivia Carter']],
    ['Mock trial: Judge Olivia Carter, defence Zak Abdullahi', ['Olivia Carter', 'Zak Abdullahi']],
    ['His sister Olivia Carter came first', ['Olivia Carter']],
    ['bouquets to stage mgr Olivia Carter, who fixed the trapdoor', ['Olivia Carter']],
    // Called as a grown-up in fun, with the class behind.
    ['Barrister of the day Miss Olivia Carter (Y4) has never lost', ['Olivia Carter']],
  ])('%s', (text, expected) => {
    expect(names({}, text)).toEqual(expected);
  });
  it.each([
    ['Lily-Mae_Turner_WBD.jpg', 'Lily-Mae_Turner'],
    ['CARTER_olivia_sakura.tiff', 'CARTER_olivia'],
    ['barn_olivia_carter_lamb.jpg', 'olivia_carter'],
  ])('marks only the name in a file called %s', (file, name) => {
    expect(names({ media: [{ file }] })).toEqual([name]);
  });
  it.each(['Thank you Mrs Olivia Carter', 'Dr. Olivia Carter on sleep'])('stays silent: %s', (text) => {
    expect(names({}, text)).toEqual([]);
  });
});

describe('pupils whose names are ordinary words', () => {
  const ordinary = lookupOf(
    pupil('Mark', 'Hunt'),
    pupil('Summer', 'Rose'),
    pupil('Poppy', 'Day'),
    pupil('Will', 'Field'),
    pupil('Olivia', 'Carter'),
    pupil('Ottoline', 'Quill'),
    pupil('Olivia', 'Hunt'),
  );
  const people = (text: string): string[] => peopleOf(text, {}, { ...school, register: ordinary });

  it.each([
    // Shouted.
    'MARK HUNT!',
    'WILL FIELD',
    // A noun follows.
    'Summer Rose bedding',
    'Summer Rose bedding on sale at the gate',
    'Will Field trip letters go home?',
    // A day of the year.
    'Poppy Day is Tuesday',
    '#PoppyDay is Tuesday',
    'Poppy Day falls on Friday, please bring £1',
    'poppy day is tuesday',
    // In small letters.
    'how will field day go?',
  ])('stay silent: %s', (text) => expect(people(text)).toEqual([]));

  it.each([
    ['Mark Hunt!', 'Mark Hunt'],
    ['Mark Hunt scored twice', 'Mark Hunt'],
    ['WELL DONE MARK HUNT', 'MARK HUNT'],
    ['MARK HUNT IN YEAR 4 IS OUR STAR', 'MARK HUNT'],
    ['well done mark hunt', 'mark hunt'],
    ['Summer Rose', 'Summer Rose'],
    ['Summer Rose won the sack race', 'Summer Rose'],
    ['Well done Summer Rose, bedding planted already', 'Summer Rose'],
    ['Poppy Day is nine on Tuesday', 'Poppy Day'],
    ['Poppy Day won the sack race', 'Poppy Day'],
    ['Will Field kicked off', 'Will Field'],
  ])('are found: %s', (text, name) => expect(people(text)).toEqual([`${name}: full, pupil`]));

  it.each([
    ['OLIVIA CARTER!', 'OLIVIA CARTER'],
    ['olivia carter', 'olivia carter'],
    ['ottoline quill bedding', 'ottoline quill'],
    // One ordinary word of two is not enough.
    ['a walk with olivia hunt', 'olivia hunt'],
    ['Olivia Carter bedding', 'Olivia Carter'],
    ['Olivia Carter is Tuesday’s reader', 'Olivia Carter'],
  ])('a name that is no ordinary word is found however it stands: %s', (text, name) =>
    expect(people(text)).toEqual([`${name}: full, pupil`]),
  );
});

describe('registered pupils whose names are ordinary words', () => {
  const ordinary = lookupOf(
    pupil('Mark', 'Hunt'),
    pupil('Summer', 'Rose'),
    pupil('Grace', 'Bell'),
    pupil('Will', 'Field'),
    pupil('Holly', 'Green'),
  );
  const held = (text: string): boolean =>
    check(post(text), { ...school, register: ordinary }).findings.some((f) => f.rule === 'pupil-full-name');
  it.each([
    'Mark Hunt sang a solo',
    'Grace Bell loves maths',
    'Will Field painted this',
    'Mark Hunt rang the bell',
    'Summer Rose caught a newt',
    'Holly Green today in assembly',
    'Grace Bell and Will Field with the newt',
    'Superb! MARK HUNT sang a solo',
    'grace bell painted this',
  ])('%s', (text) => expect(held(text)).toBe(true));
  it.each([
    'Summer Rose bedding for sale at the fair',
    'MARK HUNT!',
    'a holly green jumper, anyone?',
    'the hall was all holly green and cream',
  ])('not in %s', (text) => expect(held(text)).toBe(false));
});
