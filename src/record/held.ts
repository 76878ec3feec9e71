import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Field } from '../post.ts';

/** A draft that waits until pupils are back. */
export type HeldDraft = {
  readonly fields: readonly Field[];
  /** Which account it was written for; `null` when that was not known. */
  readonly handle: string | null;
  /** What it was: a `PostKind`. */
  readonly kind?: string;
  /** Path of the post that it answers; empty for a composer of its own. */
  readonly where?: string;
};

/** What may be known of a held draft without opening it. Times are milliseconds since 1970. */
export type HeldNote = { readonly id: string; readonly heldAt: number; readonly until: number };

type Stored = HeldNote & {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
  /** Each draft's own key: whoever deletes the draft deletes the key. */
  readonly key: CryptoKey;
};

type HeldSchema = DBSchema & {
  drafts: { key: string; value: Stored; indexes: { until: number } };
};

/** A held draft cannot be kept or brought back. `whatToDo` says how nothing is lost. */
export class HeldError extends Error {
  override readonly name = 'HeldError';
  readonly whatToDo: string;
  constructor(reason: string, whatToDo: string, cause?: unknown) {
    super(reason, { cause });
    this.whatToDo = whatToDo;
  }
}

export type HeldDrafts = {
  /** Keeps a draft, sealed, until `until`. Rejects with {@link HeldError}: then the draft must stay where it is. */
  readonly hold: (draft: HeldDraft, until: number, now: number) => Promise<HeldNote>;
  /** All notes, the soonest first. */
  readonly list: () => Promise<readonly HeldNote[]>;
  /** The draft itself; `null` when it is gone. It stays until {@link remove}. */
  readonly open: (id: string) => Promise<HeldDraft | null>;
  /** Puts off the time. */
  readonly putOff: (id: string, until: number) => Promise<HeldNote | null>;
  /** Deletes a draft, when it was posted or is no longer wanted. */
  readonly remove: (id: string) => Promise<void>;
  /** Deletes drafts older than so many days; returns how many. */
  readonly prune: (now: number, days?: number) => Promise<number>;
};

export const HELD_DATABASE = 'gatepost-held';
/** How long a draft is kept at most. */
export const HELD_DAYS = 7;
const DAY = 86_400_000;
const AES = { name: 'AES-GCM', length: 256 } as const;
const IV_BYTES = 12;

const COPY = 'Copy your text to a safe place for now; it has not been posted and is still in the composer.';

/** What stands beside the sealed text and must belong to it: a note cannot be swapped for another's. */
const bound = ({ id, heldAt }: Pick<HeldNote, 'id' | 'heldAt'>): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${id} ${heldAt}`);

/**
 * Drafts held back, sealed with AES-GCM. Each has its own key, which is made here, cannot be read out by any
 * script, and lies in the worker's own database, which no web page can open.
 *
 * There is no fallback to memory: a draft that would vanish with the worker was not kept, and the person is told.
 */
export const heldDrafts = (): HeldDrafts => {
  let opened: Promise<IDBPDatabase<HeldSchema>> | null = null;
  const database = async (): Promise<IDBPDatabase<HeldSchema>> => {
    opened ??= openDB<HeldSchema>(HELD_DATABASE, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('drafts', { keyPath: 'id' }).createIndex('until', 'until');
      },
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        opened = null;
      },
      terminated: () => {
        opened = null;
      },
    });
    try {
      return await opened;
    } catch (error) {
      opened = null;
      throw error;
    }
  };

  const noteOf = ({ id, heldAt, until }: HeldNote): HeldNote => ({ id, heldAt, until });

  return {
    hold: async (draft, until, now) => {
      try {
        const store = await database();
        const note: HeldNote = { id: crypto.randomUUID(), heldAt: now, until };
        const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
        const text = new TextEncoder().encode(JSON.stringify(draft));
        const key = await crypto.subtle.generateKey(AES, false, ['encrypt', 'decrypt']);
        const sealed = await crypto.subtle.encrypt(
          { name: AES.name, iv, additionalData: bound(note) },
          key,
          text,
        );
        await store.put('drafts', { ...note, iv, sealed, key });
        return note;
      } catch (cause) {
        const full = cause instanceof Error && cause.name === 'QuotaExceededError';
        throw new HeldError(
          full
            ? 'There is no room on the disk to keep this draft.'
            : 'The browser could not keep this draft.',
          full ? `Free some disk space and try again. ${COPY}` : `Restart the browser and try again. ${COPY}`,
          cause,
        );
      }
    },
    list: async () => (await (await database()).getAllFromIndex('drafts', 'until')).map(noteOf),
    open: async (id) => {
      const store = await database();
      const stored = await store.get('drafts', id);
      if (stored === undefined) return null;
      try {
        const { iv, sealed, key } = stored;
        const text = await crypto.subtle.decrypt(
          { name: AES.name, iv, additionalData: bound(stored) },
          key,
          sealed,
        );
        return JSON.parse(new TextDecoder().decode(text)) as HeldDraft;
      } catch (cause) {
        throw new HeldError(
          'This held draft can no longer be read.',
          'Write the post again, then delete the held draft.',
          cause,
        );
      }
    },
    putOff: async (id, until) => {
      const store = await database();
      const transaction = store.transaction('drafts', 'readwrite');
      const stored = await transaction.store.get(id);
      if (stored !== undefined) await transaction.store.put({ ...stored, until });
      await transaction.done;
      return stored === undefined ? null : { ...noteOf(stored), until };
    },
    remove: async (id) => {
      await (await database()).delete('drafts', id);
    },
    prune: async (now, days = HELD_DAYS) => {
      const store = await database();
      const transaction = store.transaction('drafts', 'readwrite');
      let deleted = 0;
      for await (const cursor of transaction.store) {
        if (cursor.value.heldAt > now - days * DAY) continue;
        await cursor.delete();
        deleted += 1;
      }
      await transaction.done;
      return deleted;
    },
  };
};
