import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openBook } from '../../src/office/record.ts';
import { decisionRecord } from '../../src/record/index.ts';

const DAY = 24 * 3600 * 1000;
const decision = (at: number) => ({
  at,
  draft: `d${at}`,
  outcome: 'fixed' as const,
  surface: 'composer',
  account: { handle: 'ParkHill', kind: 'school' as const, about: '' },
  findings: [{ rule: 'pupil-full-name', severity: 'block' as const, fixed: true }],
  degraded: [],
});

it('counts today, and lets go of what is older than the school keeps', async () => {
  let now = Date.parse('2026-03-01T12:00:00Z');
  const record = decisionRecord();
  const book = openBook(
    () => ({ recordDays: 30, timeZone: 'Europe/London', siteLabel: '' }),
    () => now,
    record,
  );
  await book.add(decision(now));
  expect(await book.today(now)).toMatchObject({ checked: 1, fixed: 1 });
  now += 31 * DAY;
  await book.add(decision(now));
  expect((await book.list({ limit: 10 })).map((e) => e.at)).toEqual([now]);
});
