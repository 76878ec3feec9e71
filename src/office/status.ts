import type { AccountView, RequestOf } from '../messages.ts';
import type { Area } from './storage.ts';

/** What the popup shows of the last minutes; kept in session storage, since the worker sleeps between posts. */
export type Status = {
  readonly account: AccountView | null;
  readonly lastCheck: {
    readonly at: number;
    readonly verdict: string;
    readonly findings: number;
    /** Parts of the checker that failed, by id. */
    readonly unchecked: readonly string[];
  } | null;
  /** When a guard in a page was last heard of: it started, or had a draft checked. */
  readonly gateAt: number;
  /** Health reports that still stand, newest last: `what` → when and a few words. */
  readonly health: Readonly<Record<string, { readonly at: number; readonly detail: string }>>;
};

const KEY = 'status';
const NONE: Status = { account: null, lastCheck: null, gateAt: 0, health: {} };

/** What a composer that is seen again takes back, and what a check that ran does. */
const BLINDNESS = ['unannounced-publish', 'selectors-missing'] as const;
const SILENCE = ['draft-without-report'] as const;

/** Publishing that comes out of a composer. Reposts, messages and the like never do, so they show no blindness. */
const COMPOSED = /^(?:create(?:note|scheduled)?tweet|editscheduledtweet|statuses\/update)/i;

export type StatusBoard = {
  readonly current: () => Status;
  /** True when a trouble came or went with it. */
  readonly checked: (check: NonNullable<Status['lastCheck']>, account: AccountView) => boolean;
  /** True when this is a trouble that did not stand before. */
  readonly heard: (health: RequestOf<'health'>, at: number) => boolean;
};

/** The board, as it was left when the worker last slept. */
export async function openStatus(session: Area): Promise<StatusBoard> {
  const stored = await session.get([KEY]).catch(() => ({}) as Record<string, unknown>);
  let status: Status = { ...NONE, ...(stored[KEY] as Partial<Status> | undefined) };
  if (status.lastCheck && !Array.isArray(status.lastCheck.unchecked))
    status = { ...status, lastCheck: { ...status.lastCheck, unchecked: [] } };
  const set = (next: Partial<Status>): void => {
    status = { ...status, ...next };
    void session.set({ [KEY]: status }).catch(() => undefined);
  };
  const without = (gone: readonly string[]): Status['health'] =>
    Object.fromEntries(Object.entries(status.health).filter(([what]) => !gone.includes(what)));
  const troubles = (): string =>
    [...Object.keys(status.health), ...(status.lastCheck?.unchecked ?? [])].join(' ');
  return {
    current: () => status,
    checked: (lastCheck, account) => {
      const before = troubles();
      set({ lastCheck, account, gateAt: lastCheck.at, health: without(SILENCE) });
      return before !== troubles();
    },
    heard: ({ what, detail }, at) => {
      if (what === 'gate-gone') return false;
      if (what === 'gate-live') {
        set({ gateAt: at });
        return false;
      }
      // A composer that is seen again takes back what was said about blindness.
      if (what === 'composer-seen') {
        set({ gateAt: at, health: without(BLINDNESS) });
        return false;
      }
      if (what === 'unannounced-publish' && !COMPOSED.test(detail)) return false;
      const fresh = !(what in status.health);
      set({ health: { ...status.health, [what]: { at, detail: detail.slice(0, 200) } } });
      return fresh;
    },
  };
}
