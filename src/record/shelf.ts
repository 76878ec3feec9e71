import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Entry } from './entry.ts';

/** Where entries are kept: in IndexedDB, or in memory when that fails. Times are milliseconds since 1970. */
export type Shelf = {
  readonly add: (entry: Entry) => Promise<void>;
  /** Entries of `from ≤ at < to`, newest first, at most `limit`. */
  readonly between: (from: number, to: number, limit: number) => Promise<readonly Entry[]>;
  /** Deletes entries before `at`; returns how many. */
  readonly deleteBefore: (at: number) => Promise<number>;
  /** Deletes the oldest entries; for when there is no room. */
  readonly deleteOldest: (count: number) => Promise<number>;
  readonly count: () => Promise<number>;
  readonly clear: () => Promise<void>;
  readonly close: () => void;
};

type RecordSchema = DBSchema & {
  entries: { key: number; value: Entry; indexes: { at: number } };
};

export const RECORD_DATABASE = 'gatepost-record';
const VERSION = 1;

/**
 * Opens the record in IndexedDB. Rejects when the database is damaged or of a later version. While another window
 * keeps an older form of it open, `onBlocked` is called and the promise waits. `onLost` is called when the browser, or
 * a newer version of the product, closes it.
 */
export const databaseShelf = async (onLost: () => void, onBlocked: () => void): Promise<Shelf> => {
  const database: IDBPDatabase<RecordSchema> = await openDB<RecordSchema>(RECORD_DATABASE, VERSION, {
    upgrade: (fresh) => {
      fresh.createObjectStore('entries', { autoIncrement: true }).createIndex('at', 'at');
    },
    blocked: onBlocked,
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });

  const deleteFrom = async (range: IDBKeyRange | null, most: number): Promise<number> => {
    const transaction = database.transaction('entries', 'readwrite');
    let deleted = 0;
    let cursor = await transaction.store.index('at').openCursor(range);
    while (cursor !== null && deleted < most) {
      await cursor.delete();
      deleted += 1;
      cursor = await cursor.continue();
    }
    await transaction.done;
    return deleted;
  };

  return {
    add: async (entry) => {
      await database.add('entries', entry);
    },
    between: async (from, to, limit) => {
      const out: Entry[] = [];
      let cursor = await database
        .transaction('entries')
        .store.index('at')
        .openCursor(
          from < to ? IDBKeyRange.bound(from, to, false, true) : IDBKeyRange.only(Number.MIN_SAFE_INTEGER),
          'prev',
        );
      while (cursor !== null && out.length < limit) {
        out.push(cursor.value);
        cursor = await cursor.continue();
      }
      return out;
    },
    deleteBefore: (at) => deleteFrom(IDBKeyRange.upperBound(at, true), Number.POSITIVE_INFINITY),
    deleteOldest: (count) => deleteFrom(null, count),
    count: () => database.count('entries'),
    clear: () => database.clear('entries'),
    close: () => database.close(),
  };
};

/** How many entries the memory holds before the oldest go. */
const MEMORY = 2000;

/** Keeps entries until the worker stops; for when the database fails. */
export const memoryShelf = (): Shelf => {
  let entries: Entry[] = [];
  const without = (keep: (entry: Entry) => boolean): number => {
    const before = entries.length;
    entries = entries.filter(keep);
    return before - entries.length;
  };
  return {
    add: async (entry) => {
      entries = [...entries, entry].sort((a, b) => a.at - b.at).slice(-MEMORY);
    },
    between: async (from, to, limit) =>
      entries
        .filter(({ at }) => from <= at && at < to)
        .reverse()
        .slice(0, limit),
    deleteBefore: async (at) => without((entry) => entry.at >= at),
    deleteOldest: async (count) => {
      const gone = Math.min(count, entries.length);
      entries = entries.slice(gone);
      return gone;
    },
    count: async () => entries.length,
    clear: async () => {
      entries = [];
    },
    close: () => {},
  };
};
