import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/report.ts';
import { stageOf } from '../../src/ui/stage.ts';
import { altTip, nameFinding, panelOf, policy, reportOf, tripFinding } from './gallery/scenes.ts';

const name = nameFinding();
const trip = tripFinding();
const given = (...findings: Finding[]): ReadonlyMap<string, string> =>
  new Map(findings.map((f) => [f.fingerprint, 'pupil']));
const degraded = [{ part: 'Names', why: 'the list could not be read' }];
const send = (findings: readonly Finding[], more: Parameters<typeof panelOf>[1] = {}): string =>
  stageOf(panelOf(findings, more)).send;

describe('how a post can go out', () => {
  it('not while a held finding has no answer', () => {
    expect(send([name])).toBe('no');
    expect(send([name, trip], { answered: given(name) })).toBe('no');
  });

  it('anyway, once every held finding has an answer and the school allows it', () => {
    expect(send([name, trip], { answered: given(name, trip) })).toBe('anyway');
    const never = { ...policy, postAnyway: 'never' as const };
    expect(send([name, trip], { answered: given(name, trip), policy: never })).toBe('no');
  });

  it('now, once nothing holds it: tips never do', () => {
    expect(send([])).toBe('now');
    expect(send([altTip])).toBe('now');
    expect(send([], { settled: [name], answered: given(name) })).toBe('now');
  });

  it('now, where the school only gives tips', () => {
    expect(send([name], { policy: { ...policy, mode: 'tips' } })).toBe('now');
  });

  it.each([
    ['ask', 'anyway'],
    ['hold', 'no'],
    ['let-through', 'now'],
  ] as const)('when a check could not run and the school says %s: %s', (whenCheckCannotRun, expected) => {
    const more = { report: reportOf([], { degraded }), policy: { ...policy, whenCheckCannotRun } };
    expect(send([], more)).toBe(expected);
  });

  it('is never opened by a failed check when the school says hold, whatever was answered', () => {
    const more = {
      report: reportOf([name], { degraded }),
      answered: given(name),
      policy: { ...policy, whenCheckCannotRun: 'hold' as const },
    };
    expect(send([name], more)).toBe('no');
  });
});

describe('what the panel speaks of', () => {
  const tone = (findings: readonly Finding[], more: Parameters<typeof panelOf>[1] = {}): string =>
    stageOf(panelOf(findings, more)).tone;

  it('the most serious thing', () => {
    expect(tone([name, trip])).toBe('block');
    expect(tone([trip, altTip])).toBe('confirm');
    expect(tone([altTip])).toBe('nudge');
    expect(tone([])).toBe('clear');
  });

  it('never all clear when something was not checked', () => {
    expect(tone([], { report: reportOf([], { degraded }) })).toBe('unchecked');
    expect(tone([altTip], { report: reportOf([altTip], { degraded }) })).toBe('unchecked');
  });

  it('offers to make all changes only where the draft can be edited', () => {
    expect(stageOf(panelOf([name, trip, altTip])).fixable).toEqual([name, trip]);
    expect(stageOf(panelOf([name], { from: 'gate' })).fixable).toEqual([]);
  });
});
