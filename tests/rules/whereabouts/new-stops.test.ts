import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import { post, school } from '../../support/school.ts';

const trips = (text: string): string[] =>
  check(post(text), school)
    .findings.map((f) => f.rule)
    .filter((rule) => /^(?:trip-|pick-up|residential|routine)/.test(rule));

describe('a stop of buses that is elsewhere now', () => {
  it.each([
    'From Monday the number 14 stop has moved to Mill Lane',
    'Bus 27: the bus stop by the church is closed, please use the one on Station Road from Monday 3rd',
    'The tram stop outside the library will be moved to Broad Street from Monday',
  ])('%s: nobody is taken there', (text) => expect(trips(text)).toEqual([]));

  it.each([
    'Our bus stop for the Chester Zoo trip tomorrow at 9am has moved to Mill Lane',
    'We meet at the bus stop on Mill Lane at 8.30 tomorrow for our trip to the zoo',
    'The bus stop is closed so the coach for Chester Zoo leaves from Mill Lane at 9 tomorrow',
  ])('%s: still a trip', (text) => expect(trips(text)).not.toEqual([]));
});
