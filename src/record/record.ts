import { toCsv } from './csv.ts';
import { cleanEntry, type Entry } from './entry.ts';
import { databaseShelf, memoryShelf, type Shelf } from './shelf.ts';

/** Drafts of one day, each counted once. */
export type Counts = {
  /** Drafts with any decision. */
  readonly checked: number;
  /** Drafts that went out. */
  readonly sent: number;
  /** Drafts that were held or asked about. */
  readonly held: number;
  /** Drafts that went out with a fix. */
  readonly fixed: number;
  readonly answered: number;
  readonly postedAnyway: number;
  /** Drafts that could not be checked in full. */
  readonly unchecked: number;
};

export type ListOptions = {
  /** Milliseconds since 1970: `from ≤ at < to`. All times when left out. */
  readonly from?: number;
  readonly to?: number;
  readonly limit?: number;
};

/** Why the record is not kept on disk, in words for people; `null` while all is well. */
export type RecordFault = { readonly reason: string; readonly whatToDo: string } | null;

export type DecisionRecord = {
  /** Keeps a decision. Never rejects: what the disk does not take is kept in memory, and {@link fault} says so. */
  readonly add: (entry: Entry) => Promise<void>;
  /** Newest first. */
  readonly list: (options?: ListOptions) => Promise<readonly Entry[]>;
  /** Counts of a local day, `YYYY-MM-DD`. */
  readonly counts: (day: string) => Promise<Counts>;
  /** `site` is the policy's label of this site; it stands in every row. */
  readonly exportCsv: (options?: ListOptions & { readonly site?: string }) => Promise<string>;
  /** Deletes what is older than so many days; returns how many entries went. */
  readonly prune: (retentionDays: number, now: number) => Promise<number>;
  readonly clear: () => Promise<void>;
  readonly fault: () => RecordFault;
};

const DAY = 86_400_000;
/** How much goes when the disk is full: the oldest tenth, at least so many. */
const LEAST_FREED = 50;

const BLOCKED: RecordFault = {
  reason:
    'Another window of this browser has the record open in an older form. Decisions are kept in memory until it closes.',
  whatToDo: 'Close all windows of the browser and open it again.',
};

const faultOf = (error: unknown): RecordFault => {
  const name = error instanceof Error ? error.name : '';
  if (name === 'VersionError')
    return {
      reason: 'The record was made by a later version of Gatepost. Decisions are kept in memory only.',
      whatToDo: 'Update Gatepost.',
    };
  if (name === 'QuotaExceededError')
    return {
      reason: 'There is no room on the disk for the record. Decisions are kept in memory only.',
      whatToDo: 'Free some disk space, then restart the browser.',
    };
  return {
    reason: 'The browser could not open the record. Decisions are kept in memory until the browser closes.',
    whatToDo:
      'Restart the browser. If this stays, export the record if you can, then clear it in Gatepost’s options.',
  };
};

const isQuota = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

const countsOf = (entries: readonly Entry[]): Counts => {
  const drafts = new Map<string, Entry[]>();
  for (const entry of entries.filter(({ outcome }) => outcome !== 'fault'))
    drafts.set(entry.draft, [...(drafts.get(entry.draft) ?? []), entry]);
  const count = (is: (entry: Entry) => boolean): number =>
    [...drafts.values()].filter((own) => own.some(is)).length;
  return {
    checked: drafts.size,
    sent: count(({ outcome }) => outcome !== 'went-back'),
    held: count(({ findings }) => findings.some(({ severity }) => severity !== 'nudge')),
    fixed: count(
      ({ outcome, findings }) => outcome === 'fixed' || findings.some(({ fixed }) => fixed === true),
    ),
    answered: count(({ outcome }) => outcome === 'answered'),
    postedAnyway: count(({ outcome }) => outcome === 'posted-anyway'),
    unchecked: count(({ outcome, degraded }) => outcome === 'unchecked' || degraded.length > 0),
  };
};

/** Opens the disk's shelf; told apart for tests. */
export type OpenShelf = (onLost: () => void, onBlocked: () => void) => Promise<Shelf>;

/**
 * The record of decisions. It opens its database at first use and falls back to memory when that fails, saying so;
 * what was kept in memory is written down as soon as the database opens again.
 */
export const decisionRecord = (open: OpenShelf = databaseShelf): DecisionRecord => {
  const memory = memoryShelf();
  let opened: Promise<Shelf> | null = null;
  let fault: RecordFault = null;

  let blocked: Promise<Shelf> = new Promise(() => {});

  const shelf = async (): Promise<Shelf> => {
    if (opened === null) {
      let block: (on: Shelf) => void = () => {};
      blocked = new Promise((resolve) => {
        block = resolve;
      });
      opened = open(
        () => {
          opened = null;
        },
        () => {
          fault = BLOCKED;
          block(memory);
        },
      );
    }
    try {
      // A blocked database is asked for once only: a second request would wait behind the first for ever.
      return await Promise.race([opened, blocked]);
    } catch (error) {
      opened = null;
      fault = faultOf(error);
      return memory;
    }
  };

  /** Runs `work` on the disk's shelf; on the memory's when that fails. */
  const withShelf = async <T>(work: (shelf: Shelf) => Promise<T>): Promise<T> => {
    const on = await shelf();
    if (on === memory) return work(memory);
    try {
      const done = await work(on);
      fault = null;
      return done;
    } catch (error) {
      fault = faultOf(error);
      if (!isQuota(error)) opened = null;
      return work(memory);
    }
  };

  const addTo = async (on: Shelf, entry: Entry): Promise<void> => {
    try {
      await on.add(entry);
    } catch (error) {
      if (!isQuota(error)) throw error;
      await on.deleteOldest(Math.max(LEAST_FREED, Math.ceil((await on.count()) / 10)));
      await on.add(entry);
    }
  };

  /** Entries that waited in memory go to the disk once it works again. */
  const writeDown = async (on: Shelf): Promise<void> => {
    if (on === memory || (await memory.count()) === 0) return;
    for (const entry of await memory.between(0, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY))
      await addTo(on, entry);
    await memory.clear();
  };

  const list = ({
    from = 0,
    to = Number.MAX_SAFE_INTEGER,
    limit = 1000,
  }: ListOptions = {}): Promise<readonly Entry[]> =>
    withShelf(async (on) => {
      const kept = await on.between(from, to, limit);
      if (on === memory) return kept;
      const waiting = await memory.between(from, to, limit);
      return [...kept, ...waiting].sort((a, b) => b.at - a.at).slice(0, limit);
    });

  const everywhere = async (work: (on: Shelf) => Promise<number>): Promise<number> => {
    const inMemory = await work(memory);
    const on = await shelf();
    if (on === memory) return inMemory;
    return inMemory + (await withShelf((one) => (one === memory ? Promise.resolve(0) : work(one))));
  };

  return {
    add: async (entry) => {
      const clean = cleanEntry(entry);
      await withShelf(async (on) => {
        await addTo(on, clean);
        await writeDown(on);
      });
    },
    list,
    counts: async (day) => {
      const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
      // A day of the school's own clock, 23 or 25 hours long when the clocks change.
      const from = new Date(year, month - 1, date).getTime();
      const to = new Date(year, month - 1, date + 1).getTime();
      return countsOf(await list({ from, to, limit: Number.POSITIVE_INFINITY }));
    },
    exportCsv: async ({ site = '', ...options } = {}) =>
      toCsv(await list({ limit: Number.POSITIVE_INFINITY, ...options }), site),
    prune: (retentionDays, now) =>
      everywhere((on) => on.deleteBefore(now - Math.max(0, retentionDays) * DAY)),
    clear: async () => {
      await everywhere(async (on) => {
        await on.clear();
        return 0;
      });
    },
    fault: () => fault,
  };
};
