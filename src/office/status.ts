import type { AccountView, RequestOf } from '../messages.ts';
import type { Area } from './storage.ts';

/** What the popup shows of the last minutes; kept in session storage, since the worker sleeps between posts. */
export type Status = {
  readonly account: AccountView | null;
  readonly lastCheck: { readonly at: number; readonly verdict: string; readonly findings: number } | null;
  /** When a gate in a page last said that it is live. */
  readonly gateAt: number;
  /** Health reports that still stand, newest last: `what` → when and a few words. */
  readonly health: Readonly<Record<string, { readonly at: number; readonly detail: string }>>;
};

const KEY = 'status';
const NONE: Status = { account: null, lastCheck: null, gateAt: 0, health: {} };

export type StatusBoard = {
  readonly current: () => Status;
  readonly checked: (check: Status['lastCheck'], account: AccountView) => void;
  readonly heard: (health: RequestOf<'health'>, at: number) => void;
};

/** The board, as it was left when the worker last slept. */
export async function openStatus(session: Area): Promise<StatusBoard> {
  const stored = await session.get([KEY]).catch(() => ({}) as Record<string, unknown>);
  let status: Status = { ...NONE, ...(stored[KEY] as Partial<Status> | undefined) };
  const set = (next: Partial<Status>): void => {
    status = { ...status, ...next };
    void session.set({ [KEY]: status }).catch(() => undefined);
  };
  return {
    current: () => status,
    checked: (lastCheck, account) => set({ lastCheck, account }),
    heard: ({ what, detail }, at) => {
      if (what === 'gate-live') return set({ gateAt: at });
      const health = { ...status.health };
      // A composer that is seen again takes back what was said about blindness.
      if (what === 'composer-seen') {
        if (Object.keys(health).length === 0) return;
        return set({ health: {} });
      }
      set({ health: { ...health, [what]: { at, detail: detail.slice(0, 200) } } });
    },
  };
}
