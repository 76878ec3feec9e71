/** Whether Gatepost runs on X, told by opening X for a moment. */
import { describe, expect, it } from 'vitest';
import { GRACE_MS, PATIENCE_MS, type ReachDeps, reachOf } from '../../src/ui/pages/reach.ts';

const START = 1_000_000;

/** A browser with a clock of its own: `heard` and `loaded` are how long after the opening that happens. */
function browser(what: { heard?: number; loaded?: number; open?: boolean; closed?: boolean }) {
  let at = START;
  const closed: number[] = [];
  const after = (ms: number | undefined): boolean => ms !== undefined && at - START >= ms;
  const deps: ReachDeps = {
    open: async () => {
      if (what.open === false) throw new Error('no window');
      return { id: 7 };
    },
    loaded: async () => {
      if (what.closed) throw new Error('no such tab');
      return after(what.loaded);
    },
    close: async (id) => void closed.push(id),
    // A page that was open before was heard of earlier, which proves nothing now.
    heardAt: async () => (after(what.heard) ? START + (what.heard ?? 0) : START - 5),
    now: () => at,
    wait: async (ms) => {
      at += ms;
    },
  };
  return { deps, closed, took: () => at - START };
}

describe('does it run on X', () => {
  it.each([
    ['heard before the page is there', { heard: 300, loaded: 4_000 }, 'reached'],
    ['heard a little after', { heard: 4_900, loaded: 4_000 }, 'reached'],
    ['not heard although the page is there', { loaded: 2_000 }, 'kept-off'],
    [
      'heard only long after the page is there',
      { heard: 2_000 + GRACE_MS + 1_000, loaded: 2_000 },
      'kept-off',
    ],
    ['a page that never loads', {}, 'unsure'],
    ['a tab that somebody closes', { closed: true }, 'unsure'],
    ['no tab to be had', { open: false }, 'unsure'],
  ] as const)('%s', async (_, what, reach) => {
    const { deps, closed, took } = browser(what);
    expect(await reachOf(deps)).toBe(reach);
    expect(took()).toBeLessThanOrEqual(PATIENCE_MS + 250);
    expect(closed).toEqual('open' in what ? [] : [7]);
  });

  it('a worker that does not answer may have heard', async () => {
    const { deps } = browser({ heard: 0, loaded: 0 });
    const silent = { ...deps, heardAt: () => Promise.reject(new Error('asleep')) };
    expect(await reachOf(silent)).toBe('unsure');
  });
});
