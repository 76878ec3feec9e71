import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { HELD_DATABASE, HeldError, heldDrafts } from '../../src/record/held.ts';

const DAY = 86_400_000;
const draft = {
  handle: 'ParkHillY4',
  fields: [
    { id: 'text', text: 'Off to the museum at 9.15 with Olivia 🎉' },
    { id: 'alt[0]', text: 'a coach' },
  ],
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a held draft', () => {
  it('comes back whole after the worker stopped', async () => {
    const note = await heldDrafts().hold(draft, 5000, 1000);
    const again = heldDrafts();
    expect(await again.list()).toEqual([note]);
    expect(note).toMatchObject({ heldAt: 1000, until: 5000 });
    expect(await again.open(note.id)).toEqual(draft);
    // Opening does not delete: it is deleted when it is posted.
    expect(await again.open(note.id)).toEqual(draft);
    await again.remove(note.id);
    expect(await again.open(note.id)).toBeNull();
    expect(await again.list()).toEqual([]);
  });
  it('is not readable on disk, and its key cannot be taken out', async () => {
    await heldDrafts().hold(draft, 5000, 1000);
    const store = await openDB(HELD_DATABASE);
    const [row] = await store.getAll('drafts');
    store.close();
    const bytes = Buffer.from(row.sealed).toString('latin1');
    expect(bytes.length).toBeGreaterThan(50);
    for (const word of ['museum', 'Olivia', 'ParkHill', 'coach', '9.15']) {
      expect(bytes).not.toContain(word);
      expect(JSON.stringify(row)).not.toContain(word);
    }
    expect(row.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', row.key)).rejects.toThrow();
  });
  it('is sealed anew each time', async () => {
    const held = heldDrafts();
    await Promise.all([held.hold(draft, 1, 1), held.hold(draft, 1, 1)]);
    const store = await openDB(HELD_DATABASE);
    const [one, two] = await store.getAll('drafts');
    store.close();
    expect(Buffer.from(one.sealed).equals(Buffer.from(two.sealed))).toBe(false);
    expect(Buffer.from(one.iv).equals(Buffer.from(two.iv))).toBe(false);
  });
  it('comes in the order of its time, and can be put off', async () => {
    const held = heldDrafts();
    const late = await held.hold(draft, 9000, 1);
    const soon = await held.hold(draft, 2000, 1);
    expect((await held.list()).map(({ id }) => id)).toEqual([soon.id, late.id]);
    expect(await held.putOff(soon.id, 99_000)).toMatchObject({ until: 99_000 });
    expect((await held.list()).map(({ id }) => id)).toEqual([late.id, soon.id]);
    expect(await held.open(soon.id)).toEqual(draft);
    expect(await held.putOff('gone', 1)).toBeNull();
  });
  it('is deleted after seven days, or as many as the policy says', async () => {
    const held = heldDrafts();
    const old = await held.hold(draft, 5, 0);
    const young = await held.hold(draft, 5, 2 * DAY);
    expect(await held.prune(7 * DAY - 1)).toBe(0);
    expect(await held.prune(7 * DAY)).toBe(1);
    expect(await held.open(old.id)).toBeNull();
    expect(await held.prune(7 * DAY, 3)).toBe(1);
    expect(await held.open(young.id)).toBeNull();
  });
});

describe('when something is wrong', () => {
  it('a changed row is refused, in words, and stays', async () => {
    const held = heldDrafts();
    const note = await held.hold(draft, 5, 1);
    const store = await openDB(HELD_DATABASE);
    const row = await store.get('drafts', note.id);
    new Uint8Array(row.sealed)[3] = (new Uint8Array(row.sealed)[3] ?? 0) ^ 1;
    await store.put('drafts', row);
    store.close();
    await expect(held.open(note.id)).rejects.toThrow(HeldError);
    expect(await held.list()).toHaveLength(1);
  });
  it('a sealed text does not open under another note', async () => {
    const held = heldDrafts();
    const note = await held.hold(draft, 5, 1);
    const store = await openDB(HELD_DATABASE);
    const row = await store.get('drafts', note.id);
    await store.put('drafts', { ...row, id: 'another' });
    store.close();
    await expect(held.open('another')).rejects.toThrow(/no longer be read/);
  });
  it('no database: the person is told that the draft is still in the composer', async () => {
    (await openDB(HELD_DATABASE, 9)).close();
    const failed = heldDrafts().hold(draft, 5, 1);
    await expect(failed).rejects.toThrow(HeldError);
    await expect(failed).rejects.toMatchObject({
      whatToDo: expect.stringContaining('still in the composer'),
    });
  });
});
