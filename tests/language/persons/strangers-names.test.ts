import { describe, expect, it } from 'vitest';
import type { Post } from '../../../src/post.ts';
import { pupilsNamed } from '../../support/people.ts';
import { post } from '../../support/school.ts';

/** What is held for a full name, in order. */
const held = (p: Post): string[] => pupilsNamed(p, { held: true });

describe('names that no list of names would tell', () => {
  it.each([
    ['Squad: Hattie Jukes, Evie Vaughan-Pugh, Tilly Hamer, Seren Spade.', 'Seren Spade'],
    ['Team leader Shannon Picken says the map had it coming', 'Shannon Picken'],
    ['Our cadets did us proud: Sgt Holly Tuffnell led the parade', 'Holly Tuffnell'],
    ['Offers: Tom Readshaw Engineering at Leeds', 'Tom Readshaw'],
    ['Wreath laid by Erin McGurk and Charlie Prest (head students)', 'Charlie Prest'],
    ['Prize giving: Dux, Eilidh Montgomerie.', 'Eilidh Montgomerie'],
    ["Jack beat O'Dowd, Nikola Jankauskaite beat Zofia W", 'Nikola Jankauskaite'],
    ['Well done Thảo My Nguyen, our star of the week', 'Thảo My Nguyen'],
    ['Congratulations to Seonag NicIlleDhuinn on the second prize', 'Seonag NicIlleDhuinn'],
    ['Our own panayiotis_loizou10 is on the shortlist!', 'panayiotis_loizou10'],
    ['Well done lucas.hadfield_07 on the maths league', 'lucas.hadfield_07'],
    // Marks are no ages, and an age may be told in the sentence behind.
    ['Maths challenge results. Zara Ahmed, 92. Duc Anh Pham, 81.', 'Zara Ahmed'],
    ['A whole novel by Ruby Marsh. She’s fifteen.', 'Ruby Marsh'],
    ['This shelf is by Ruby Marsh! She is only nine.', 'Ruby Marsh'],
    ['Superb effort, Papadakis, Nikos (9A2).', 'Papadakis, Nikos'],
    // Told to parents, of somebody else.
    ['Parents of S4: Callum Heron has been excluded for three days.', 'Callum Heron'],
    ['Year 9 parents: Josh Blackwood was hurt at break and is fine.', 'Josh Blackwood'],
    ['To the S3 parent who asked: Rhuaridh Agnew’s review has moved', 'Rhuaridh Agnew'],
  ])('%s', (text, name) => expect(held(post(text))).toContain(name));

  it.each([
    'On Friday Orla won the house speech final',
    'On Monday Callum came third, on Tuesday Imran beat him',
    'Corporal James Thompson VC was remembered by our cadets',
    'Bring a macbook15 charger, sit in classroom12 and read the covid19 letter',
    'Our new county councillor is Tamsin Okell',
    'Dinner with Tamsin Okell and her husband',
    'Our volunteer Jean Marsh, 82, told us about rationing, and Stan Ellis, 88, about school',
    'Remembering Bert Marsh, 92. He served on D-Day.',
    'Thanks to everybody, Mason, Harper and Ava',
    'Parents: Josie Blackwood is our new PTA chair.',
    'Parent governor: Tom Hale has joined us.',
    'Names on the cross: Pte. Arthur Roblin, Gnr. David Eynon, Spr. John Voyle',
    'Sworn in by Rev’d Marianne Skone in assembly',
    'Our mystery reader was Huw Edwards-Jones from the lifeboat',
  ])('%s: no pupil in full', (text) => expect(held(post(text))).toEqual([]));

  it.each([
    ['p4_longship_EvanSteel_AvaLennox.jpg', ['AvaLennox', 'EvanSteel']],
    ['self_portrait_S3_DemiLeigh_Cunninghame.jpg', ['DemiLeigh_Cunninghame']],
    ['joseph_0319_davies-lleucu.jpg', ['davies-lleucu']],
    ['y5_bridge_lim_teddie_4kg.jpg', ['lim_teddie']],
    ['Miah_Tasnim_5FA.png', ['Miah_Tasnim']],
    ['FUJIMOTO_haruki_sakura.tiff', ['FUJIMOTO_haruki']],
    ['IMG_Aisha.Begum.jpg', ['Aisha.Begum']],
    ['EmmaJ_ThomasK.jpg', []],
    ['SportsDay_RedTeam_Final.jpg', []],
    ['mothers-day-cards.png', []],
  ])('file %s', (file, names) =>
    expect(pupilsNamed(post('What a day!', { media: [{ alt: '', file }] })).sort()).toEqual(names),
  );
});

describe('rows, threads and other alphabets', () => {
  it.each([
    ['Lego league: builder Ishaan Kohli, coder Mair Eluned Huws, presenter Cody Gubb', 'Ishaan Kohli'],
    ['School parliament: PM Ollie Sands, Deputy PM Wanjiru Kamau', 'Ollie Sands'],
    ['Our Junior Road Safety Officers: Layla Noble and Stefan Ilie', 'Stefan Ilie'],
    ['Jac to Bryanston, Juan Diego Ospina to Wells', 'Juan Diego Ospina'],
    ['The winning poster is by Tamzin "Taz" Ruddock of Year 7', 'Tamzin "Taz" Ruddock'],
    ['Well done foday-sesay, top of the quiz', 'foday-sesay'],
    ['gk lowri pugh, d maja grzybowska, rufaro mutasa', 'rufaro mutasa'],
    ['Well done to Божидар Стоянов, third in the tug of war', 'Божидар Стоянов'],
  ])('%s', (text, name) => expect(held(post(text))).toContain(name));

  it.each([
    'Слава Україні from all of us at school today',
    'Happy new year! 新年快乐! See you on Monday',
    'Bring a merry-go-round, a jack-in-the-box and your mother-in-law',
  ])('%s: no pupil in full', (text) => expect(held(post(text))).toEqual([]));

  it('a child called by title in the next part', () => {
    const parts = ['One of our Year 6s sings on the radio. It is Blessing!', 'Miss Ighodaro to you lot.'];
    expect(held(post('', { kind: 'thread', parts }))).toEqual(['Blessing', 'Ighodaro']);
  });
});

describe('a reply to an account that is its owner’s name', () => {
  it.each([
    ['@elerilewis your violin is still in the band room, come and get it', '@elerilewis'],
    ['@marta_kowalczyk you left your PE kit and your coat on the bus again', '@marta_kowalczyk'],
  ])('to a child: %s', (text, name) => expect(pupilsNamed(post(text, { kind: 'reply' }))).toEqual([name]));
  it.each([
    '@carolinebeswick thank you, what a lovely thing to say',
    '@andrewtillotson agreed, and thanks for coming to see us',
    '@gillianmacrae your article on phonics is on our staffroom table',
  ])('to a grown-up: %s', (text) => expect(held(post(text, { kind: 'reply' }))).toEqual([]));
});
