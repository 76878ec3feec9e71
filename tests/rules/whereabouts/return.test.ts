import { describe, expect, it } from 'vitest';
import type { TimeFact } from '../../../src/engine/facts.ts';
import { returnTime } from '../../../src/rules/whereabouts/return.ts';

const time = (form: TimeFact['form'], evidence: string[], from?: string, to?: string): TimeFact => ({
  kind: 'time',
  field: 'text',
  start: 0,
  end: 1,
  form,
  evidence,
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});
const NOW = '2026-03-12T08:40';

describe('when they are back', () => {
  it.each([
    [
      'the time of coming back, not of leaving',
      [
        time('clock', ['clock', 'depart'], '2026-03-12T09:15'),
        time('clock', ['clock', 'return'], '2026-03-12T15:45'),
      ],
      '2026-03-12T15:45',
    ],
    [
      'a day of coming back, at the end of school',
      [time('weekday', ['return'], '2026-03-13')],
      '2026-03-13T15:30',
    ],
    ['the last day of a stay', [time('range', ['range'], '2026-03-12', '2026-03-14')], '2026-03-14T15:30'],
    [
      'the end of a range',
      [time('range', ['return'], '2026-03-12T15:00', '2026-03-12T15:30')],
      '2026-03-12T15:30',
    ],
    ['nothing for a start alone', [time('clock', ['clock', 'depart'], '2026-03-12T09:15')], undefined],
    ['nothing that is over', [time('clock', ['return'], '2026-03-12T08:00')], undefined],
    ['nothing weeks away', [time('date', ['return'], '2026-04-12')], undefined],
    ['nothing without a time', [], undefined],
  ])('%s', (_, times, expected) => {
    expect(returnTime(times, NOW)).toBe(expected);
  });
});
