import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../src/language/events/index.ts';
import { readPost } from '../../src/language/read.ts';
import { tensesOf } from '../../src/language/tense/index.ts';
import { timesOf } from '../../src/language/times/index.ts';
import { postOf } from '../rules/whereabouts/setting.ts';

const tenses = (
  text: string,
  at = '2026-05-12T11:40',
  witness?: Parameters<typeof tensesOf>[3],
): string[] => {
  const doc = readPost(postOf({ text, at }));
  const time = timesOf(doc);
  return [...new Set(tensesOf(doc, time, eventsOf(doc), witness).map((c) => c.tense))];
};

describe('what is over', () => {
  it.each([
    'What a day at the zoo!',
    'Back safe from Chester',
    'Year 3 had an amazing day yesterday',
    'We visited the farm last week',
    'They loved the castle',
    'Thank you to the zoo for a lovely day',
    'Home safe and tired',
    'Roedd yn ddiwrnod gwych ddoe',
    'Big well done to our runners who ran their socks off',
  ])('%s', (text) => expect(tenses(text)).toEqual(['past']));
});

describe('now', () => {
  it.each([
    'Just arrived at the farm',
    'We’ve arrived!',
    'Made it to the museum!',
    'Currently queuing outside the Globe',
    'Year 5 having lunch by the river right now',
    'On our way to the castle',
    'Good morning from Gilwell Park',
    'Exploring the rock pools',
    'The coach is crawling along',
    'Newydd gyrraedd Llangrannog',
  ])('%s', (text) => expect(tenses(text)).toEqual(['live']));
});

describe('to come', () => {
  it.each([
    'We are off to the zoo tomorrow',
    'Coach leaves at 12.45',
    'Year 4 will be visiting the mosque',
    'Counting down to our trip',
    'Reminder: wellies on Friday',
    'Can’t wait to see you on Thursday',
    'Please bring a packed lunch',
    'Byddwn yn mynd yfory',
  ])('%s', (text) => expect(tenses(text)).toEqual(['future']));
});

describe('clause by clause', () => {
  it('again and again', () => expect(tenses('Swimming is every Tuesday')).toEqual(['recurring']));
  it('no verb says nothing', () => expect(tenses('Chester Zoo with Year 3')).toEqual(['undecided']));
  it('past, then to come', () =>
    expect(tenses('Great morning at the pool yesterday! Coach leaves at 9 tomorrow')).toEqual([
      'past',
      'future',
    ]));
  it('a weekday beside a past verb is the last one', () =>
    expect(tenses('We went to the farm on Friday')).toEqual(['past']));
  it('a heading does not follow what comes after it', () =>
    expect(tenses('Tower of London: everything you asked')[0]).toBe('undecided'));
  it('asks the witness only where nothing else tells', () => {
    const witness = { wordClass: () => null, tense: () => 'past' as const };
    expect(tenses('Chester Zoo with Year 3', undefined, witness)).toEqual(['past']);
    expect(tenses('Off to the zoo tomorrow', undefined, witness)).toEqual(['future']);
  });
});
