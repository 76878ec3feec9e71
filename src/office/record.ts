import { dayIn, type Policy } from '../policy/index.ts';
import { type DecisionRecord, decisionRecord, type Entry } from '../record/index.ts';
import type { Book } from './office.ts';

/**
 * The record of decisions as the office uses it. What is older than the school keeps goes when the worker starts and
 * whenever a new day's first decision is written.
 */
export function openBook(
  policy: () => Pick<Policy, 'recordDays' | 'timeZone' | 'siteLabel'>,
  now: () => number,
  record: DecisionRecord = decisionRecord(),
): Book {
  let pruned = '';
  const today = (at: number): string => dayIn(new Date(at), policy().timeZone);
  const prune = async (): Promise<void> => {
    if (today(now()) === pruned) return;
    pruned = today(now());
    await record.prune(policy().recordDays, now());
  };
  const add = async (entry: Entry): Promise<void> => {
    // A school that keeps nothing for a day keeps nothing at all.
    if (policy().recordDays > 0) await record.add(entry);
    await prune();
  };
  const fault = (what: string): Promise<void> =>
    add({
      at: now(),
      draft: 'none',
      outcome: 'fault',
      surface: 'office',
      account: { handle: null, kind: 'unknown', about: '' },
      findings: [],
      degraded: [what],
    });
  return {
    add,
    fault,
    list: record.list,
    today: (at) => record.counts(today(at)),
    exported: async () => {
      const { siteLabel } = policy();
      // What a file's name may hold everywhere.
      const site = siteLabel.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
      return {
        csv: await record.exportCsv({ site: siteLabel }),
        file: `${['gatepost-record', site, today(now())].filter((part) => part !== '').join('-')}.csv`,
      };
    },
    clear: async () => {
      await record.clear();
      await fault('record-cleared');
    },
    trouble: record.fault,
  };
}
