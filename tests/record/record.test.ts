import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import { decisionRecord } from '../../src/record/record.ts';
import { databaseShelf, memoryShelf, RECORD_DATABASE, type Shelf } from '../../src/record/shelf.ts';
import { entry } from './entries.ts';

const DAY = 86_400_000;
const noon = new Date(2026, 10, 21, 12).getTime();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the record', () => {
  it('keeps decisions over a restart of the worker, newest first', async () => {
    await decisionRecord().add(entry({ at: 1, draft: 'a' }));
    await decisionRecord().add(entry({ at: 3, draft: 'c' }));
    await decisionRecord().add(entry({ at: 2, draft: 'b' }));
    const record = decisionRecord();
    expect((await record.list()).map(({ draft }) => draft)).toEqual(['c', 'b', 'a']);
    expect((await record.list({ from: 2, to: 3 })).map(({ draft }) => draft)).toEqual(['b']);
    expect((await record.list({ limit: 1 })).map(({ draft }) => draft)).toEqual(['c']);
    expect(await record.list({ from: 5, to: 5 })).toEqual([]);
    expect(record.fault()).toBeNull();
  });
  it('keeps no words: what is no id is dropped, and the handle too', async () => {
    const record = decisionRecord();
    await record.add(
      entry({
        draft: 'Well done Emma Carter',
        surface: 'Emma Carter',
        reason: 'because Emma’s mum said so',
        account: { handle: 'emmas_teacher', kind: 'unlisted', about: 'Emma' },
        findings: [{ rule: 'Emma Carter', severity: 'block', answer: 'it is Emma' }],
        degraded: ['Emma was here'],
      }),
    );
    const kept = await record.list();
    expect(JSON.stringify(kept)).not.toMatch(/emma/i);
    expect(kept[0]).toMatchObject({ reason: 'other', account: { handle: null, kind: 'unlisted' } });
  });
  it('counts drafts of a day once, whatever became of them on the way', async () => {
    const record = decisionRecord();
    await record.add(
      entry({ at: noon, draft: 'a', outcome: 'went-back', findings: [{ rule: 'x', severity: 'block' }] }),
    );
    await record.add(entry({ at: noon + 1, draft: 'a', outcome: 'fixed' }));
    await record.add(entry({ at: noon + 2, draft: 'b', outcome: 'passed', findings: [] }));
    await record.add(
      entry({
        at: noon + 3,
        draft: 'c',
        outcome: 'posted-anyway',
        findings: [{ rule: 'x', severity: 'confirm' }],
        degraded: ['worker'],
      }),
    );
    await record.add(
      entry({ at: noon + 4, draft: 'd', outcome: 'answered', findings: [{ rule: 'x', severity: 'nudge' }] }),
    );
    await record.add(entry({ at: noon - DAY, draft: 'e' }));
    await record.add(entry({ at: noon + DAY, draft: 'f' }));
    expect(await record.counts('2026-11-21')).toEqual({
      checked: 4,
      sent: 4,
      held: 2,
      fixed: 1,
      answered: 1,
      postedAnyway: 1,
      unchecked: 1,
    });
  });
  it('forgets what is older than the policy says', async () => {
    const record = decisionRecord();
    for (const days of [400, 366, 364, 0])
      await record.add(entry({ at: noon - days * DAY, draft: `d${days}` }));
    expect(await record.prune(365, noon)).toBe(2);
    expect((await record.list()).map(({ draft }) => draft)).toEqual(['d0', 'd364']);
    expect(await record.prune(0, noon + 1)).toBe(2);
  });
  it('is empty after clearing', async () => {
    const record = decisionRecord();
    await record.add(entry());
    await record.clear();
    expect(await decisionRecord().list()).toEqual([]);
  });
});

describe('the export', () => {
  it('is one row a finding, oldest first, safe in a spreadsheet', async () => {
    const record = decisionRecord();
    await record.add(
      entry({
        at: Date.UTC(2026, 10, 21, 9),
        draft: 'b',
        reason: 'permission',
        findings: [
          { rule: 'first-name', severity: 'nudge', answer: 'not-a-name' },
          { rule: 'trip-ahead', severity: 'block', fixed: true },
        ],
      }),
    );
    await record.add(entry({ at: Date.UTC(2026, 10, 20, 9), draft: 'a', outcome: 'passed', findings: [] }));
    const csv = await record.exportCsv();
    expect(csv.startsWith('\uFEFFwhen,')).toBe(true);
    const { data } = Papa.parse<Record<string, string>>(csv.slice(1).trim(), { header: true });
    expect(data.map((row) => [row['when'], row['draft'], row['rule'], row['answer'], row['fixed']])).toEqual([
      ['2026-11-20T09:00:00.000Z', 'a', '', '', ''],
      ['2026-11-21T09:00:00.000Z', 'b', 'first-name', 'not-a-name', ''],
      ['2026-11-21T09:00:00.000Z', 'b', 'trip-ahead', '', 'yes'],
    ]);
  });
  it('holds no cell that a spreadsheet runs, whatever was added', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.constantFrom('=', '+', '-', '@', '\t'), async (text, sign) => {
        const record = decisionRecord(async () => memoryShelf());
        await record.add(
          entry({
            draft: sign + text,
            reason: sign + text,
            surface: text,
            account: { handle: sign + text, kind: 'school', about: text },
            degraded: [sign + text],
          }),
        );
        const { data } = Papa.parse<string[]>((await record.exportCsv()).slice(1).trim());
        for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t]/);
      }),
      { numRuns: 50 },
    );
  });
});

describe('when the disk fails', () => {
  it('a database of a later version: memory, and the reason', async () => {
    (await openDB(RECORD_DATABASE, 9)).close();
    const record = decisionRecord();
    await record.add(entry());
    expect(await record.list()).toHaveLength(1);
    expect(record.fault()?.whatToDo).toContain('Update');
  });
  it('a database that another window blocks: memory at once, and the reason', async () => {
    // The other window holds an older form open and does not make way.
    const other = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(RECORD_DATABASE, 1);
      request.onsuccess = () => resolve(request.result);
    });
    const real = indexedDB.open.bind(indexedDB);
    indexedDB.open = (name: string) => real(name, 2);
    const record = decisionRecord();
    await record.add(entry());
    expect(record.fault()?.reason).toContain('Another window');
    expect(await record.list()).toHaveLength(1);
    // As soon as that window is gone, what waited is written down.
    other.close();
    indexedDB.open = (name: string) => real(name, 2);
    await new Promise((resolve) => {
      real(RECORD_DATABASE, 2).onsuccess = resolve;
    });
    await record.add(entry({ draft: 'later' }));
    expect(record.fault()).toBeNull();
    expect(await record.list()).toHaveLength(2);
  });
  it('what waited in memory goes to the disk when it works again', async () => {
    let broken = true;
    const open = (lost: () => void, blocked: () => void): Promise<Shelf> =>
      broken ? Promise.reject(new Error('UnknownError')) : databaseShelf(lost, blocked);
    const record = decisionRecord(open);
    await record.add(entry({ draft: 'early', at: 1 }));
    expect(record.fault()?.reason).toContain('could not open');
    broken = false;
    await record.add(entry({ draft: 'late', at: 2 }));
    expect(record.fault()).toBeNull();
    expect((await decisionRecord().list()).map(({ draft }) => draft)).toEqual(['late', 'early']);
  });
  it('no room: the oldest go, the new one is kept', async () => {
    const disk = memoryShelf();
    let room = 60;
    const full = {
      ...disk,
      add: async (one: Parameters<Shelf['add']>[0]) => {
        if ((await disk.count()) >= room) throw new DOMException('full', 'QuotaExceededError');
        await disk.add(one);
      },
    };
    const record = decisionRecord(async () => full);
    for (let at = 0; at < 61; at += 1) await record.add(entry({ at, draft: `d${at}` }));
    expect((await record.list())[0]?.draft).toBe('d60');
    expect(await disk.count()).toBe(11);
    expect(record.fault()).toBeNull();
    room = 0;
    await record.add(entry({ at: 99, draft: 'last' }));
    expect(record.fault()?.reason).toContain('no room');
    expect((await record.list())[0]?.draft).toBe('last');
  });
  it('clearing and pruning reach what waits in memory', async () => {
    const record = decisionRecord(() => Promise.reject(new Error('broken')));
    await record.add(entry({ at: noon - 9 * DAY }));
    await record.add(entry({ at: noon }));
    expect(await record.prune(5, noon)).toBe(1);
    await record.clear();
    expect(await record.list()).toEqual([]);
  });
});
