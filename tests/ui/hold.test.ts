import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../src/ui/shown/hold.tsx';

describe('times to hold a post until', () => {
  it.each([
    [
      'in the morning',
      '2026-03-12T08:40',
      undefined,
      ['2026-03-12T15:30', '2026-03-12T16:30', '2026-03-13T08:00'],
    ],
    ['in the evening', '2026-03-31T18:00', undefined, ['2026-04-01T08:00']],
    [
      'a time in the post',
      '2026-03-12T08:40',
      '2026-03-12T14:45',
      ['2026-03-12T14:45', '2026-03-12T15:30', '2026-03-12T16:30', '2026-03-13T08:00'],
    ],
    [
      'never before they are back',
      '2026-03-12T08:40',
      '2026-03-14T16:00',
      ['2026-03-14T16:00', '2026-03-14T16:30', '2026-03-15T08:00'],
    ],
    ['a time that has gone by is none', '2026-03-12T17:00', '2026-03-12T15:30', ['2026-03-13T08:00']],
  ])('%s', (_, now, until, expected) => {
    expect(choicesOf(now, until)).toEqual(expected);
  });
});
