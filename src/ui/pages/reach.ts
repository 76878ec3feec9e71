/**
 * Does Gatepost run on X in this browser? A policy (`runtime_blocked_hosts`) or a person's site settings can keep it
 * off, and nothing that an extension may ask without more permissions says so. So X is opened in a tab for a moment:
 * the guard in the page makes itself heard as soon as it is there.
 */
export type Reach = 'reached' | 'kept-off' | 'unsure';

/** What is needed of the browser and the office. */
export type ReachDeps = {
  readonly open: (url: string) => Promise<{ readonly id?: number | undefined }>;
  /** Has the tab come to rest? Rejects when it is gone. */
  readonly loaded: (id: number) => Promise<boolean>;
  readonly close: (id: number) => Promise<void>;
  /** When a guard in a page was last heard of, in milliseconds since 1970; null: the worker does not answer. */
  readonly heardAt: () => Promise<number | null>;
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
};

const X = 'https://x.com/home';
/** A page that loads for longer than this says nothing either way. */
export const PATIENCE_MS = 20_000;
/** The guard starts before the page does; this is for its message to arrive. */
export const GRACE_MS = 1_500;
const STEP_MS = 250;

/** Opens X, listens, and closes the tab again. Never rejects. */
export async function reachOf(deps: ReachDeps): Promise<Reach> {
  const began = deps.now();
  const tab = await deps.open(X).catch(() => null);
  if (tab?.id === undefined) return 'unsure';
  try {
    for (let rest: number | null = null; deps.now() - began < PATIENCE_MS; ) {
      const at = await deps.heardAt().catch(() => null);
      if (at !== null && at >= began) return 'reached';
      rest ??= (await deps.loaded(tab.id)) ? deps.now() : null;
      // A worker that does not answer may have heard and cannot say so.
      if (rest !== null && deps.now() - rest >= GRACE_MS) return at === null ? 'unsure' : 'kept-off';
      await deps.wait(STEP_MS);
    }
    return 'unsure';
  } catch {
    // Somebody closed the tab.
    return 'unsure';
  } finally {
    await deps.close(tab.id).catch(() => undefined);
  }
}
