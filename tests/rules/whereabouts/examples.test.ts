import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import { rules } from '../../../src/rules/whereabouts/index.ts';
import catalogue from '../../rule-examples.json' with { type: 'json' };
import { postOf, setting } from './setting.ts';

/**
 * The catalogue's examples of every rule of whereabouts. Where another rule speaks than the example's own, or the
 * severity is another, the reason stands here.
 */
const OTHERWISE: Readonly<Record<string, { rule: string; why: string }>> = {
  'We’ve arrived at Kingswood Activity Centre!': {
    rule: 'residential',
    why: 'Pupils stay overnight there, and the stricter rule speaks for the post.',
  },
};
const WHEN: Readonly<Record<string, string>> = {
  'trip-live': '2026-05-12T12:10',
  'coach-delay': '2026-05-12T15:10',
};
const IDS = new Set(rules.map((r) => r.id));
const found = (id: string, text: string) =>
  check(postOf({ text, at: WHEN[id] ?? '2026-05-05T12:10' }), setting()).findings.filter((f) =>
    IDS.has(f.rule),
  );

for (const entry of catalogue.filter((e) => IDS.has(e.id) && e.id !== 'location-tag')) {
  describe(entry.id, () => {
    it.each(entry.positive)('fires: %s', (text) => {
      const expected = OTHERWISE[text]?.rule ?? entry.id;
      expect(found(entry.id, text).map((f) => f.rule)).toEqual([expected]);
    });
    it.each(entry.negative)('is silent: %s', (text) => {
      expect(found(entry.id, text).map((f) => f.rule)).toEqual([]);
    });
  });
}

describe('public-event', () => {
  const event = catalogue.find((e) => e.id === 'public-event');
  const bare = (text: string): string => text.replace(/^\((?:do not )?suppress\) /, '');

  it.each(event?.positive ?? [])('%s', (text) => expect(found('public-event', bare(text))).toEqual([]));
  it.each(event?.negative ?? [])('%s', (text) =>
    expect(found('public-event', bare(text)).length).toBeGreaterThan(0),
  );
});

describe('severities of the catalogue', () => {
  it.each([
    ['Year 3 are off to Chester Zoo tomorrow! Coach leaves at 8.30am', 'block'],
    ['Last call for Kew Gardens money', 'confirm'],
    ['Y6 residential at PGL Caythorpe Court 12–14 May', 'block'],
    ['Y5 coach is running 40 mins late, ETA 4.15pm at school', 'nudge'],
    ['Every Tuesday at 1.15 Year 3 walk to the leisure centre for swimming', 'confirm'],
    ['Collect from the lay-by opposite Tesco at 6pm', 'confirm'],
    ['U11s away at St Joseph’s, kick off 3.45pm today – come and cheer', 'confirm'],
  ])('%s: %s', (text, severity) => {
    expect(found('trip-ahead', text)[0]?.severity).toBe(severity);
  });
});
