import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../src/cli/scene.ts';
import { postOf, setting } from '../rules/whereabouts/setting.ts';

const trips = (text: string) => sceneOf(postOf({ text, at: '2026-05-12T08:10' }), setting()).facts.of('trip');

describe('the trip that a post tells of', () => {
  it('is one fact, with its places and times, where the first of them stands', () => {
    const text = 'Year 4 are off to Chester Zoo on Thursday, coach leaves at 9am.';
    const [trip, ...more] = trips(text);
    expect(more).toEqual([]);
    expect(trip?.rule).toBe('trip-ahead');
    expect(trip?.places.map((p) => text.slice(p.start, p.end))).toEqual(['Chester Zoo']);
    expect(trip?.times.length).toBeGreaterThan(0);
    expect(text.slice(trip?.start, trip?.end)).toBe('Chester Zoo');
  });

  it('is not stated of what is over, nor of what is at school', () => {
    expect(trips('Year 4 had a wonderful day at Chester Zoo last week. Home safe!')).toEqual([]);
    expect(trips('Lovely assembly in our hall about kindness.')).toEqual([]);
  });
});
