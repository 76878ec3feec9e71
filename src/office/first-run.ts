import type { PolicyReader } from '../policy/read.ts';
import type { Area } from './storage.ts';

const KEY = 'first-run.shown';

/** Copies that somebody put in by hand, from a store or a file. A build under development is loaded anew at each start. */
const BY_HAND = new Set(['normal', 'sideload', 'other']);

type Deps = {
  readonly policy: Pick<PolicyReader, 'ready' | 'refresh' | 'current'>;
  readonly local: Area;
  readonly open: () => Promise<void>;
};

/**
 * Opens the options once after an installation by hand. Never on a force-installed copy (on Chromebooks that are wiped
 * at sign-out it would come every day), never twice, and not where the policy says no. Gives whether it opened.
 */
export async function firstRun({ policy, local, open }: Deps): Promise<boolean> {
  await policy.ready;
  if (!BY_HAND.has(policy.current().installType)) return false;
  // Somebody's policy may be on its way: at an installation it is late.
  await policy.refresh();
  const { source, policy: own } = policy.current();
  if (source === 'strict-default' || !own.firstRunPage) return false;
  const stored = await local.get([KEY]).catch(() => ({ [KEY]: true }) as Record<string, unknown>);
  if (stored[KEY] === true) return false;
  await local.set({ [KEY]: true }).catch(() => undefined);
  return open().then(
    () => true,
    () => false,
  );
}
