import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, zoned } from '../../src/office/instant.ts';

describe('wall-clock times', () => {
  it.each([
    ['2026-03-12T15:30', 'Europe/London', '2026-03-12T15:30Z'],
    ['2026-06-12T15:30', 'Europe/London', '2026-06-12T14:30Z'],
    ['2026-06-12T15:30', 'Asia/Kathmandu', '2026-06-12T09:45Z'],
    // The clocks skip this hour.
    ['2026-03-29T01:30', 'Europe/London', '2026-03-29T01:30Z'],
  ])('%s in %s', (local, zone, utc) => {
    expect(instantOf(local, zone)).toBe(Date.parse(utc));
  });

  it('come back as they went', () => {
    fc.assert(
      fc.property(
        fc.integer({
          min: Date.parse('2020-01-01T00:00Z') / 60_000,
          max: Date.parse('2040-01-01T00:00Z') / 60_000,
        }),
        fc.constantFrom('Europe/London', 'America/New_York', 'Pacific/Auckland', 'UTC'),
        (minutes, zone) => {
          const { local } = zoned(minutes * 60_000, zone);
          expect(zoned(instantOf(local, zone), zone).local).toBe(local);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(['', 'soon', '2026-03-12', '2026-13-12T15:30', '2026-03-12T15:30:00Z'])('"%s" is none', (text) => {
    expect(instantOf(text, 'Europe/London')).toBeNaN();
  });
});
