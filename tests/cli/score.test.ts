import { describe, expect, it } from 'vitest';
import { type Labelled, newTally, precision, recall, score } from '../../src/cli/score.ts';
import type { Finding, Report, Span } from '../../src/engine/report.ts';

const finding = (rule: string, spans: Span[], severity: Finding['severity'] = 'block'): Finding => ({
  rule,
  severity,
  spans,
  message: '',
  because: '',
  fixes: [],
  answers: [],
  fingerprint: '',
  evidence: [],
});
const span = (text: string, quote: string, kind: Span['kind'], field = 'text'): Span => {
  const start = text.indexOf(quote);
  return { kind, field, start, end: start + quote.length, quote };
};
const report = (...findings: Finding[]): Report => ({
  verdict: findings.length > 0 ? 'block' : 'clear',
  findings,
  suppressed: [],
  degraded: [],
  timings: {},
});
const tallied = (post: Omit<Labelled, 'id'>, fields: Record<string, string>, r: Report) => {
  const tally = newTally();
  score(tally, { id: 'x', ...post }, new Map(Object.entries(fields)), r);
  return tally;
};
const TEXT = 'Well done Olivia Carter and Noah Pemberton, off to the zoo at 9';

describe('score', () => {
  it('counts what is found, missed and wrong', () => {
    const tally = tallied(
      {
        expect: [
          { rule: 'pupil-name', quote: 'Olivia Carter' },
          { rule: 'pupil-name', quote: 'Noah Pemberton' },
        ],
      },
      { text: TEXT },
      report(
        finding('pupil-full-name', [span(TEXT, 'Olivia Carter', 'name'), span(TEXT, 'the zoo', 'name')]),
      ),
    );
    expect(tally.spans['pupil-name']).toEqual({ hit: 1, miss: 1, wrong: 1 });
    expect(recall(tally.spans['pupil-name'])).toBe(0.5);
    expect(precision(tally.spans['pupil-name'])).toBe(0.5);
  });

  it('asks for the whole name, but only for a touch of a place or time', () => {
    const tally = tallied(
      {
        expect: [
          { rule: 'pupil-name', quote: 'Olivia Carter' },
          { rule: 'trip-time', quote: 'off to the zoo at 9' },
        ],
      },
      { text: TEXT },
      report(
        finding('pupil-full-name', [span(TEXT, 'Olivi', 'name')]),
        finding('trip-ahead', [span(TEXT, 'at 9', 'time')]),
      ),
    );
    expect(tally.spans['pupil-name'].hit).toBe(0);
    expect(tally.spans['trip-time']).toEqual({ hit: 1, miss: 0, wrong: 0 });
    expect(tally.whole['trip']).toEqual({ hit: 1, miss: 0, wrong: 0 });
  });

  it('counts neither way what may be flagged or not', () => {
    const tally = tallied(
      { expect: [], either: [{ rule: 'pupil-name', quote: 'Olivia Carter' }] },
      { text: TEXT },
      report(finding('pupil-full-name', [span(TEXT, 'Olivia Carter', 'name')])),
    );
    expect(tally.spans['pupil-name']).toEqual({ hit: 0, miss: 0, wrong: 0 });
    expect(tally).toMatchObject({ harmless: 1, stopped: 1, stoppedForName: 1 });
  });

  it('finds a quote in whichever picture it stands', () => {
    const alt = 'Photo of Olivia Carter';
    const tally = tallied(
      { expect: [{ rule: 'pupil-name', quote: 'Olivia Carter', in: 'alt' }] },
      { text: TEXT, 'alt[0]': '', 'alt[1]': alt },
      report(finding('pupil-full-name', [span(alt, 'Olivia Carter', 'name', 'alt[1]')])),
    );
    expect(tally.spans['pupil-name']).toEqual({ hit: 1, miss: 0, wrong: 0 });
  });
});
