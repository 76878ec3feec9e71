import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import { rules } from '../../../src/rules/whereabouts/index.ts';
import { quiet, trips } from './posts.ts';
import { postOf, settingFor } from './setting.ts';
import { strangerQuiet, strangerTrips } from './strangers.ts';
import { writerQuiet, writerTrips } from './writers.ts';

const IDS = new Set(rules.map((r) => r.id));
const found = (p: (typeof quiet)[number]) =>
  check(postOf(p), settingFor(p.voice)).findings.filter((f) => IDS.has(f.rule));
const title = (p: { text: string | string[] }): string => [p.text].flat().join(' / ');

describe('posts that tell where pupils are or will be', () => {
  it('there are at least 150 posts of both sides', () =>
    expect(trips.length + quiet.length).toBeGreaterThanOrEqual(150));

  it.each([...trips, ...strangerTrips, ...writerTrips].map((p) => [title(p), p] as const))('%s', (_, p) => {
    const findings = found(p);
    expect(findings.length).toBeGreaterThan(0);
    const spans = findings.flatMap((f) => f.spans);
    const marked = (kind: string, words: string): boolean =>
      spans.some((s) => s.kind === kind && (s.quote.includes(words) || words.includes(s.quote)));
    expect((p.place ?? []).filter((words) => !marked('place', words))).toEqual([]);
    expect((p.time ?? []).filter((words) => !marked('time', words))).toEqual([]);
  });
});

describe('posts that tell nobody’s whereabouts', () => {
  it.each([...quiet, ...strangerQuiet, ...writerQuiet].map((p) => [title(p), p] as const))('%s', (_, p) => {
    expect(found(p).map((f) => [f.rule, f.spans.map((s) => s.quote)])).toEqual([]);
  });
});
