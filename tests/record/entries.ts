import type { Entry } from '../../src/record/entry.ts';

export const entry = (more: Partial<Entry> = {}): Entry => ({
  at: Date.UTC(2026, 10, 21, 12),
  draft: 'd1',
  outcome: 'fixed',
  surface: 'composer',
  account: { handle: 'ParkHillY4', kind: 'class', about: 'Year 4' },
  findings: [{ rule: 'pupil-full-name', severity: 'block', fixed: true }],
  degraded: [],
  ...more,
});
