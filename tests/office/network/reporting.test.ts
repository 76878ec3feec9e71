/** Daily counts: what is counted, what may travel, when it is sent, and what happens when nobody takes it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countsMessage, countsOf } from '../../../src/office/network/counts.ts';
import { MOST_DAYS, openReporting, REPORT_KEY } from '../../../src/office/network/reporting.ts';
import { createWire } from '../../../src/office/network/wire.ts';
import type { Entry } from '../../../src/record/index.ts';
import { memory, school } from './school.ts';
import { type TestServer, testServer } from './server.ts';

const ID = '8d8ac610-566d-4ef0-9c22-186b2a5ed793';
const SCHOOL = { handle: null, kind: 'school', about: '' } as const;
const entry = (draft: string, more: Partial<Entry>): Entry => ({
  at: 0,
  draft,
  outcome: 'passed',
  surface: 'composer',
  account: SCHOOL,
  findings: [],
  degraded: [],
  ...more,
});
const name = { rule: 'pupil-full-name', severity: 'block' } as const;
const tip = { rule: 'hashtag', severity: 'nudge' } as const;

describe('the counts of a day', () => {
  it('are of drafts, each once for a rule, by how they ended', () => {
    const counts = countsOf(
      '2026-11-23',
      [
        entry('a', { outcome: 'fixed', findings: [{ ...name, fixed: true }] }),
        entry('b', { outcome: 'answered', findings: [{ ...name, answer: 'not-a-name' }, tip] }),
        entry('c', { outcome: 'posted-anyway', findings: [name, name] }),
        entry('d', { outcome: 'went-back', findings: [name] }),
        // Gone back and put right by hand.
        entry('e', { outcome: 'passed' }),
        entry('e', { outcome: 'went-back', findings: [name] }),
        entry('f', { outcome: 'unchecked', degraded: ['names'] }),
        entry('g', {}),
      ],
      ID,
    );
    expect(counts).toEqual({
      id: ID,
      day: '2026-11-23',
      drafts: { checked: 7, held: 5, fixed: 1, answered: 1, postedAnyway: 1, unchecked: 1 },
      rules: {
        'pupil-full-name': { shown: 5, fixed: 2, answered: 1, posted: 1 },
        hashtag: { shown: 1, fixed: 0, answered: 0, posted: 1 },
      },
    });
  });

  it.each(['unlisted', 'professional', 'unknown'] as const)(
    'leave out what was posted from an account of people’s own (%s)',
    (kind) => {
      const own = entry('a', { account: { ...SCHOOL, kind }, findings: [name] });
      expect(countsOf('2026-11-23', [own], ID)).toBeNull();
    },
  );

  it('are none of a day without posts, nor of faults', () => {
    expect(countsOf('2026-11-23', [], ID)).toBeNull();
    expect(
      countsOf('2026-11-23', [entry('none', { outcome: 'fault', degraded: ['no-answer'] })], ID),
    ).toBeNull();
  });

  it('hold nothing but numbers: what the shape does not know is refused', () => {
    const day = countsOf('2026-11-23', [entry('a', { findings: [name] })], ID);
    const message = { format: 'gatepost-counts:1', version: '0.1.0', site: '', days: [day] };
    expect(countsMessage.safeParse(message).success).toBe(true);
    for (const more of [
      { ...message, account: 'ParkHillPrimary' },
      { ...message, days: [{ ...day, text: 'Well done' }] },
      { ...message, days: [{ ...day, rules: { 'Olivia Bennett': day?.rules['pupil-full-name'] } }] },
      { ...message, days: [{ ...day, rules: { hashtag: { ...day?.rules['pupil-full-name'], who: 'x' } } }] },
      { ...message, days: [] },
    ])
      expect(countsMessage.safeParse(more).success, JSON.stringify(more)).toBe(false);
  });
});

let server: TestServer;
beforeEach(async () => {
  server = await testServer();
});
afterEach(() => server.close());

const ON = {
  reportAddress: 'https://intranet.school.example/counts',
  reportToken: 's3cret',
  siteLabel: 'Juniors',
  timeZone: 'Europe/London',
};
const sent = () =>
  server.asked.map((one) => countsMessage.parse(JSON.parse(one.body))).map((m) => m.days.map((d) => d.day));

function setUp(raw: Record<string, unknown> = ON) {
  const local = memory();
  const policy = school(raw);
  const clock = { at: Date.UTC(2026, 10, 23, 9, 0) };
  const wire = createWire(2_000);
  const entries: Entry[] = [];
  const start = () =>
    openReporting({
      wire: {
        post: (address, json, token) => wire.post(server.origin + new URL(address).pathname, json, token),
      },
      local,
      policy,
      origins: ['https://intranet.school.example'],
      list: async ({ from, to }) => entries.filter(({ at }) => at >= from && at < to),
      now: () => clock.at,
      version: '0.1.0',
    });
  const post = () => void entries.push(entry(`d${entries.length}`, { at: clock.at, findings: [name] }));
  const nextDay = (hour = 9): void => {
    clock.at = Math.floor(clock.at / 86_400_000 + 1) * 86_400_000 + hour * 3_600_000;
  };
  return { local, policy, clock, entries, start, post, nextDay, reporting: start() };
}

describe('sending', () => {
  it('begins on the day it is switched on, and sends each day once it is over', async () => {
    const { reporting, post, nextDay, entries, clock } = setUp();
    entries.push(entry('before', { at: clock.at - 86_400_000, findings: [name] }));
    post();
    // Comes again at the school's own midnight.
    expect(await reporting.tend()).toBe(Date.UTC(2026, 10, 24));
    expect(server.asked).toEqual([]);
    nextDay();
    await reporting.tend();
    expect(sent()).toEqual([['2026-11-23']]);
    expect(server.asked[0]).toMatchObject({
      method: 'POST',
      path: '/counts',
      headers: expect.objectContaining({ authorization: 'Bearer s3cret' }),
    });
    expect(JSON.parse(server.asked[0]?.body ?? '')).toMatchObject({ site: 'Juniors', version: '0.1.0' });
    expect(reporting.state()).toMatchObject({ on: true, waiting: 0, sentAt: clock.at, trouble: null });
  });

  it('sends once a day at most, whatever wakes the worker, and nothing of a day without posts', async () => {
    const { start, post, nextDay } = setUp();
    await start().tend();
    post();
    nextDay();
    for (let turn = 0; turn < 3; turn += 1) await start().tend();
    nextDay();
    await start().tend();
    expect(sent()).toEqual([['2026-11-23']]);
  });

  it('keeps what was not taken, with the same ids, and tries again the next day', async () => {
    const { start, post, nextDay } = setUp();
    await start().tend();
    server.answer = (_, response) => response.writeHead(503).end();
    post();
    nextDay();
    const first = start();
    await first.tend();
    expect(first.state()).toMatchObject({ waiting: 1, sentAt: 0 });
    expect(first.state().trouble?.reason).toContain('kept and tried again tomorrow');
    await first.tend();
    expect(server.asked).toHaveLength(1);
    post();
    nextDay();
    server.answer = (_, response) => response.end();
    const second = start();
    await second.tend();
    expect(sent()).toEqual([['2026-11-23'], ['2026-11-23', '2026-11-24']]);
    const ids = server.asked.map((one) => countsMessage.parse(JSON.parse(one.body)).days[0]?.id);
    expect(ids[0]).toBe(ids[1]);
    expect(second.state()).toMatchObject({ waiting: 0, trouble: null });
  });

  it('keeps a month at most', async () => {
    const { start, post, nextDay } = setUp();
    await start().tend();
    server.answer = (_, response) => response.writeHead(503).end();
    for (let day = 0; day < MOST_DAYS + 9; day += 1) {
      post();
      nextDay();
      await start().tend();
    }
    const last = start();
    await last.ready;
    expect(last.state().waiting).toBe(MOST_DAYS);
    expect(server.asked).toHaveLength(MOST_DAYS + 9);
  });

  it('counts days by the school’s own clock', async () => {
    const { start, clock, entries } = setUp({ ...ON, timeZone: 'Australia/Sydney' });
    clock.at = Date.UTC(2026, 10, 23, 12, 0); // 23:00 in Sydney
    await start().tend();
    entries.push(entry('late', { at: Date.UTC(2026, 10, 23, 12, 59), findings: [name] }));
    entries.push(entry('after midnight', { at: Date.UTC(2026, 10, 23, 13, 1), findings: [name] }));
    clock.at = Date.UTC(2026, 10, 23, 14, 0);
    await start().tend();
    expect(sent()).toEqual([['2026-11-23']]);
    expect(countsMessage.parse(JSON.parse(server.asked[0]?.body ?? '')).days[0]?.drafts.checked).toBe(1);
  });

  it.each([
    ['there is no address', { town: 'Kingsmead' }, 'managed'],
    [
      'the build does not name the server',
      { ...ON, reportAddress: 'https://elsewhere.example/c' },
      'managed',
    ],
    ['the policy is a copy of an earlier one', ON, 'cached'],
    ['nobody manages this copy', ON, 'default'],
  ] as const)('is off when %s', async (_, raw, source) => {
    const { start, policy, post, nextDay } = setUp();
    policy.set(raw, source);
    await start().tend();
    post();
    nextDay();
    const reporting = start();
    expect(await reporting.tend()).toBeNull();
    expect(reporting.state().on).toBe(false);
    expect(server.asked).toEqual([]);
  });

  it('switched off, deletes what waits', async () => {
    const { start, local, policy, post, nextDay } = setUp();
    await start().tend();
    server.answer = (_, response) => response.writeHead(503).end();
    post();
    nextDay();
    const reporting = start();
    await reporting.tend();
    expect(local.stored).toHaveProperty([REPORT_KEY, 'queue', 'length'], 1);
    policy.set({ town: 'Kingsmead' });
    await reporting.tend();
    expect(local.stored).toEqual({});
  });

  it('takes what was damaged on the disk for what it is', async () => {
    const { start, local, nextDay } = setUp();
    local.stored[REPORT_KEY] = {
      through: '2026-11-22',
      queue: [{ text: 'Well done Olivia' }, 7],
      triedOn: 3,
    };
    nextDay();
    const reporting = start();
    await reporting.tend();
    expect(server.asked).toEqual([]);
    local.stored[REPORT_KEY] = 'nonsense';
    await start().tend();
    expect(server.asked).toEqual([]);
  });
});
