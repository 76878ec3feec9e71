import type { RequestOf } from '../messages.ts';
import type { Policy } from '../policy/index.ts';
import type { Book } from './office.ts';

/** PLACEHOLDER until the record room stands. */
export function openBook(_policy: () => Policy, _now: () => number): Book {
  const kept: (RequestOf<'decide'> & { readonly at: number })[] = [];
  return {
    add: async (d) => void kept.push(d),
    list: async ({ limit }) => kept.slice(-limit).reverse(),
    today: async () => ({ checked: kept.length, held: 0, fixed: 0 }),
  };
}
