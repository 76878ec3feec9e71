import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import type { Finding } from '../../../src/engine/report.ts';
import { rules } from '../../../src/rules/whereabouts/index.ts';
import { returnTimeOfPost } from '../../../src/rules/whereabouts/return-time.ts';
import { postOf, setting } from './setting.ts';

const IDS = new Set(rules.map((r) => r.id));
const worst = (text: string, at: string, more = {}, settings = setting()): Finding | undefined =>
  check(postOf({ text, at, ...more }), settings).findings.find((f) => IDS.has(f.rule));

describe('the same post at three moments', () => {
  it.each([
    ['Year 4 at Chester Zoo with the giraffes, Wednesday 13 May', '2026-05-12T18:00', 'block'],
    ['Year 4 at Chester Zoo with the giraffes, Wednesday 13 May', '2026-05-13T11:00', 'confirm'],
    ['Year 4 at Chester Zoo with the giraffes, Wednesday 13 May', '2026-05-14T09:00', undefined],
    ['Oak class and the Romans at Lunt Fort on Thursday 14 May!', '2026-05-13T09:00', 'block'],
    ['Oak class and the Romans at Lunt Fort on Thursday 14 May!', '2026-05-14T12:30', 'confirm'],
    ['Oak class and the Romans at Lunt Fort on Thursday 14 May!', '2026-05-15T16:00', undefined],
  ])('%s (%s): %s', (text, at, severity) => {
    expect(worst(text, at)?.severity).toBe(severity);
  });

  it('no verb and no time: asks on a school day before half past three, is silent in the evening', () => {
    const text = 'Chester Zoo with Year 3 🦒';
    expect(worst(text, '2026-05-13T11:00')?.message).toContain('Is everyone back?');
    expect(worst(text, '2026-05-13T18:30')).toBeUndefined();
    expect(worst(text, '2026-05-16T11:00')).toBeUndefined();
  });
});

describe('who can see it, and who goes', () => {
  const text = 'Year 5 are off to Chester Zoo tomorrow, coach 9.15';
  const at = '2026-05-12T15:40';

  it('a protected account is one step milder, unless the school says no', () => {
    expect(worst(text, at, { audience: 'protected' })?.severity).toBe('confirm');
    const strict = setting({ options: { 'trip-ahead': { protectedStepDown: false } } });
    expect(worst(text, at, { audience: 'protected' }, strict)?.severity).toBe('block');
  });

  it('a residential on a protected account still asks', () => {
    expect(worst('Year 6 residential at Kingswood 20–22 May', at, { audience: 'protected' })?.severity).toBe(
      'confirm',
    );
  });

  it('the youngest are one step stricter', () => {
    expect(worst('Having lunch at Chester Zoo with Year 5 right now', '2026-05-13T12:00')?.severity).toBe(
      'confirm',
    );
    expect(worst('Having lunch at Chester Zoo with Reception right now', '2026-05-13T12:00')?.severity).toBe(
      'block',
    );
  });

  it('a late coach never holds a post', () => {
    expect(worst('Year 1 coach is stuck on the M5, back 4.30', at)?.severity).toBe('nudge');
  });

  it.each([
    ['Skegness coach delayed, parents please collect from Morrisons car park at 6', 'confirm'],
    ['Ski coach delayed, stuck at Tebay services, back approx 8', 'confirm'],
    ['Y5 coach is running 40 mins late, ETA 4.15pm at school', 'nudge'],
    ['Stuck on the M2 with Year 5, coach now expected 5.30', 'nudge'],
  ])('a late coach asks only for a place to wait at: %s', (text, severity) => {
    const finding = worst(text, '2026-05-12T15:10');
    expect([finding?.rule, finding?.severity]).toEqual(['coach-delay', severity]);
    expect(finding?.fixes.some((f) => f.action === 'hold')).toBe(false);
  });

  it('fixtures of a secondary school may be public', () => {
    const text = 'U14s away at King Henry’s on Thursday, KO 2.30';
    const secondary = (publicFixtures: boolean) =>
      setting({
        school: { ...setting().school, phase: 'secondary' },
        options: { 'away-fixture': { publicFixtures } },
      });
    expect(worst(text, at, {}, secondary(false))?.severity).toBe('nudge');
    expect(worst(text, at, {}, secondary(true))).toBeUndefined();
  });

  it('a venue that the school allows is no trip', () => {
    const allowed = setting({ options: { 'trip-ahead': { venuesAllowed: ['St Peter’s Church'] } } });
    const text = 'Year 3 are walking to St Peter’s Church tomorrow at 9.30';
    expect(worst(text, at)?.severity).toBe('block');
    expect(worst(text, at, {}, allowed)?.spans.some((s) => s.kind === 'place')).not.toBe(true);
  });
});

describe('the place chip', () => {
  it.each([
    ['Chester Zoo', {}, 'block'],
    ['Park Hill Primary School', {}, 'block'],
    ['Park Hill Primary School', { 'location-tag': { allowSchool: true } }, undefined],
    [undefined, {}, undefined],
  ])('%s', (place, options, severity) => {
    const finding = worst(
      'Star of the Week!',
      '2026-05-12T15:40',
      place ? { place } : {},
      setting({ options }),
    );
    expect(finding?.severity).toBe(severity);
    if (severity) expect(finding?.fixes[0]?.action).toBe('remove-place');
  });
});

describe('when they are back', () => {
  it.each([
    ['Coach leaves at 8.30, back at school by 3.45', '2026-05-12T07:00', '2026-05-12T15:45'],
    ['Off to the zoo tomorrow! Coach 9.15, home by 4', '2026-05-12T15:40', '2026-05-13T16:00'],
    ['Y6 residential 20–22 May. Home Friday around 2', '2026-05-18T09:00', '2026-05-22T14:00'],
    ['Y4 to Jorvik on Thursday 14 May', '2026-05-12T15:40', '2026-05-14T15:30'],
    ['Lunch at the zoo!', '2026-05-12T12:10', '2026-05-12T15:30'],
    ['Still at the zoo!', '2026-05-15T16:10', '2026-05-18T15:30'],
  ])('%s', (text, at, back) => {
    expect(returnTimeOfPost(postOf({ text, at }))).toBe(back);
  });
});
