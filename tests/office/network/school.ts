import { createHash } from 'node:crypto';
import { derive, type PolicyState, type Source } from '../../../src/policy/state.ts';

/** Storage as `browser.storage.local` has it, with what is in it. */
export function memory(stored: Record<string, unknown> = {}) {
  return {
    stored,
    full: false,
    get: async (key: string) => (key in stored ? { [key]: structuredClone(stored[key]) } : {}),
    async set(items: Record<string, unknown>) {
      if (this.full) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(stored, structuredClone(items));
    },
    remove: async (key: string) => void delete stored[key],
  };
}

/** A policy reader whose state a test sets. */
export function school(raw: Record<string, unknown>, source: Source = 'managed') {
  const own = {
    state: undefined as unknown as PolicyState,
    set(next: Record<string, unknown>, from: Source = 'managed') {
      own.state = derive(next, {}, { source: from, readAt: 1, installType: 'admin' });
    },
    current: () => own.state,
  };
  own.set(raw, source);
  return own;
}

export const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export const HOUR = 3_600_000;
