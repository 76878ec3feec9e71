import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clockOf, dateOf, dayNumber, minutesOf } from '../../../src/language/times/calendar.ts';

const DAY = 86_400_000;
const dates = fc.integer({ min: -100_000, max: 100_000 });

it('a day has the date that the calendar gives it, and the date that day', () => {
  fc.assert(
    fc.property(dates, (day) => {
      const date = new Date(day * DAY).toISOString().slice(0, 10);
      expect(dateOf(day)).toBe(date);
      expect(dayNumber(`${date}T09:30`)).toBe(day);
    }),
  );
});

it('a time of day is written and read in minutes', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 0, max: 1439 }), (day, minutes) => {
      expect(minutesOf(`${dateOf(day)}T${clockOf(minutes)}`)).toBe(minutes);
    }),
  );
  expect(minutesOf('2026-05-14')).toBeNull();
});
