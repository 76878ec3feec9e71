import { dayIn, type Policy } from '../policy/index.ts';
import { type DecisionRecord, decisionRecord } from '../record/index.ts';
import type { Book } from './office.ts';

/**
 * The record of decisions as the office uses it. What is older than the school keeps goes when the worker starts and
 * whenever a new day's first decision is written.
 */
export function openBook(
  policy: () => Pick<Policy, 'recordDays' | 'timeZone'>,
  now: () => number,
  record: DecisionRecord = decisionRecord(),
): Book {
  let pruned = '';
  const prune = async (): Promise<void> => {
    const today = dayIn(new Date(now()), policy().timeZone);
    if (today === pruned) return;
    pruned = today;
    await record.prune(policy().recordDays, now());
  };
  return {
    add: async (decision) => {
      await record.add(decision);
      await prune();
    },
    list: record.list,
    today: (at) => record.counts(dayIn(new Date(at), policy().timeZone)),
  };
}
