import { describe, expect, it } from 'vitest';
import { held } from './held.ts';

describe('what is told when it is over, though no verb says so', () => {
  it.each([
    [
      'Big Sing at the Sage, Friday: 52 of ours, 3,000 others and one very tired Miss Pell. Home at midnight. Worth it.',
    ],
    [
      'Hockey finals, Coventry Sports Centre, this afternoon. Played 6, won 4, drew 2. Through to the next round!!',
      '2026-05-15T16:40',
    ],
    ['Whitby yesterday: 48 Y4s, one bucket each. Back by 5.40, asleep by 5.50.'],
    [
      'Big thanks to Mr Hale who drove the minibus to Corby and back on Saturday so our chess team could play. 4th of 20!',
    ],
    [
      'Madrid, home at last! 28 linguists, 4 days and one lost sombrero. Left the hotel at 6, Gatwick by 2.',
      '2026-05-12T20:10',
    ],
  ])('%s', (text, at?: string) => expect(held(text, at)).toEqual([]));

  it.each([
    ['Won 3 lost 0 at Arrow Vale so far, semis at 2.30 then home for 4', '2.30'],
    ['Played 3 won 3 here at Moor Pool this afternoon, final next!!', 'Moor Pool'],
    [
      'It was cold at camp but worth it. Back at school 3pm Friday, please bring a blanket to the coach',
      '3pm Friday',
    ],
    [
      'Quicksticks: won 3, drew 1, lost 0. So we’re going to the Belper Meadows finals. Wednesday, 1-3pm.',
      'Wednesday',
    ],
    [
      'Thank you to all who came on Friday. Next up, Year 2 go to Dudley Zoo on Thursday at 9.30',
      'Thursday at 9.30',
    ],
  ])('%s: still to come', (text, quote) => expect(held(text).join(' ')).toContain(quote));
});

describe('a notice to neighbours, families and finders', () => {
  it.each([
    'Please do not park outside the mosque on Friday between 1 and 2, our neighbours have a funeral.',
    'The number 27 bus is diverted from Monday because of the roadworks in Hagley. Allow an extra 20 minutes.',
    'Look out for our Year 5 poster in Stourbridge library from Monday, it’s about kindness.',
    'From Monday please drop off at the Ladywood Road gate, 8.40.',
    'The 3G at Perry Hall is closed tonight so Wednesday football club is off. Collect at 3.15 please.',
    'Lost on Friday on the way to school: a very small pink glove, near Tesco.',
    'Do you work at Birmingham Airport or the NEC? Come and talk to our pupils on Friday!',
    'Half term camp at Harborne Pool, 25 to 29 May, 9 to 3. Book with them, leaflets in bags.',
    'Come and see our Year 3s and 4s in The Lion King at the Crescent Theatre, 11 and 12 June, 7pm. Tickets £6.',
    'The Space Dome is in our hall on Friday! 20 minute slots, Nursery at 9, Y6 last.',
    'We’re hosting the Wolverhampton schools cross country on our field on Friday, first race 1.30.',
    'Miss P’s leaving do is Sat!! At the Plough from 7, all staff past and present welcome',
    'Wanted for the Year 6 play by Friday: 3 suitcases, a guard’s whistle, a bench that looks like Paddington station',
    'Our playground looks like Blackpool beach today, Year 2 have buckets',
    'Countdown club final, Friday lunch, M7. Who is your money on?',
  ])('%s', (text) => expect(held(text)).toEqual([]));

  it.each([
    [
      'bus delayed by the roadworks at Aldridge roundabout, now expecting 4.20 at the station, all singing',
      'Aldridge',
    ],
    ['Thurs: rounders club off. Fri: rounders at Moor Pool, 9 players, bus 3.30, home from 5', 'Moor Pool'],
    ['Netball tonight. Thornlea, not us. 3.45 start so 5ish pick up from the gate there, bus 3', '3.45'],
    [
      'Carol service at St Chad’s Thursday 7pm. All welcome. Choir call 5.45, we walk over from school at 5.30',
      '5.30',
    ],
    [
      'Year 5 for the zoo please come in the bottom gate, the crossing patrol is away. Coach 9.25 on Monday',
      '9.25',
    ],
    [
      'Meet at the Court Lane gate of Pype Hayes Park at 10 tomorrow, Year 3, for our bug hunt',
      'Pype Hayes Park',
    ],
    ['3 sleeps till Blackpool for our Year 6 leavers!', 'Blackpool'],
  ])('%s: still a journey', (text, quote) => expect(held(text).join(' ')).toContain(quote));
});

describe('words and numbers that are no time or place of a journey', () => {
  it.each([
    ['Y8 netball is now AWAY @ Thornlea, not home. Minibus 2.50, back 5.30', 'AWAY', '2.50'],
    ['Year 5 off to Formby Point today!!! 58 kids, 1 very nervous teacher. Coach 8.30', '1', 'Formby Point'],
    ['Year 7 are off to Southport for the day! Coaches leave 8.45', 'the day', '8.45'],
    [
      'Fry assembly next week is about her prison visits. Year 9 to Beamish on Friday, coach 8.30',
      'next week',
      'Beamish',
    ],
  ])('%s: not “%s”', (text, not, told) => {
    expect(held(text).join(' ')).toContain(told);
    expect(held(text)).not.toContain(not);
  });
});
