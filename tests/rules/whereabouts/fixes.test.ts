import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import type { Finding } from '../../../src/engine/report.ts';
import { holds } from '../../../src/engine/report.ts';
import { applyEdits } from '../../../src/engine/span.ts';
import { rules } from '../../../src/rules/whereabouts/index.ts';
import { trips, type Voice } from './posts.ts';
import { postOf, settingFor } from './setting.ts';

const IDS = new Set(rules.map((r) => r.id));
type Written = { text: string | string[]; at?: string; voice?: Voice };
const of = ({ text, at, voice }: Written): readonly Finding[] =>
  check(
    postOf({ text, ...(at ? { at } : {}), ...(voice ? { voice } : {}) }),
    settingFor(voice),
  ).findings.filter((f) => IDS.has(f.rule));
const single = trips.filter((p) => typeof p.text === 'string');
const rewrites = (p: Written): string[] =>
  of(p).flatMap((f) =>
    f.fixes.filter((x) => x.edits.length > 0).map((x) => applyEdits(p.text as string, x.edits) ?? 'refused'),
  );

describe('one click puts it right', () => {
  it.each(single.map((p) => [p.text as string, p] as const))('%s', (_, p) => {
    const texts = rewrites(p);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      expect(text).not.toMatch(/ {2}| [.,!?]|^\s|\(\s*\)/);
      expect(
        of({ ...p, text })
          .filter((f) => holds(f.severity))
          .map((f) => [text, f.spans.map((s) => s.quote)]),
      ).toEqual([]);
    }
  });

  it.each([
    ['Year 3 are off to Chester Zoo tomorrow! Coach leaves at 8.30am', 'Year 3 are off on our trip soon!'],
    [
      'Reminder: Y5 Science Museum trip on Tuesday 14 May, back at St Pancras 4.10pm',
      'Reminder: Y5 trip soon',
    ],
    ['Next Thursday 4H will be walking to Central Library at 1.15', '4H will be walking on our trip'],
    ['Just got to Legoland Windsor, 4B are buzzing', 'Just got there, 4B are buzzing'],
    ['U11s away at St Joseph’s, kick off 3.45pm today – come and cheer', 'U11s away – come and cheer'],
  ])('%s → %s', (text, safe) => {
    expect(rewrites({ text, at: '2026-05-12T11:00' })[0]).toBe(safe);
  });

  it('a post may wait until they are back, a late coach may not', () => {
    const actions = (text: string) => of({ text, at: '2026-05-12T11:00' })[0]?.fixes.map((f) => f.action);
    expect(actions('Year 3 are off to Chester Zoo tomorrow')).toContain('hold');
    expect(actions('Y5 coach stuck on the M5, back 4.30')).not.toContain('hold');
    expect(actions('Y5 coach stuck on the M5, back 4.30')).toContain('copy-for-parents');
  });

  it('names the school’s channel for parents', () => {
    const fix = of({ text: 'Year 3 are off to Chester Zoo tomorrow' })[0]?.fixes.find(
      (f) => f.action === 'copy-for-parents',
    );
    expect(fix?.label).toBe('Copy for ParentMail');
  });
});
