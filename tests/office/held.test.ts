import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type HeldApi, type HeldRoom, openHeld, watchHeld } from '../../src/office/held.ts';
import { heldSay } from '../../src/office/held-words.ts';
import type { Area } from '../../src/office/storage.ts';

const DAY = 86_400_000;
const draft = {
  kind: 'post',
  fields: [{ id: 'text', text: 'Year 4 are off to Chester Zoo with Olivia Bennett' }],
  handle: 'ParkHillY4',
  where: '',
};

const area = (): Area & { readonly all: Record<string, unknown> } => {
  const all: Record<string, unknown> = {};
  return {
    all,
    get: async (keys) => Object.fromEntries(keys.filter((k) => k in all).map((k) => [k, all[k]])),
    set: async (items) => void Object.assign(all, structuredClone(items)),
  };
};

/** A browser small enough for Node; what it remembers outlives the worker. */
function browser() {
  const heard = {
    alarm: (_: { name: string }): void => {},
    click: (_: string): void => {},
    start: (): void => {},
  };
  const state = {
    alarm: null as number | null,
    notices: new Map<string, { title: string; message: string; iconUrl: string }>(),
    opened: [] as string[],
    noWindow: false,
    noNotices: false,
  };
  const api: HeldApi & { runtime: { onStartup: { addListener(started: () => void): void } } } = {
    alarms: {
      create: (_, { when }) => {
        state.alarm = when;
      },
      clear: async () => {
        state.alarm = null;
      },
      onAlarm: {
        addListener: (on) => {
          heard.alarm = on;
        },
      },
    },
    notifications: {
      create: async (id, what) => {
        if (state.noNotices) throw new Error('refused');
        state.notices.set(id, what);
      },
      clear: async (id) => state.notices.delete(id),
      onClicked: {
        addListener: (on) => {
          heard.click = on;
        },
      },
    },
    tabs: {
      create: async ({ url }) => {
        if (state.noWindow) throw new Error('No current window');
        state.opened.push(url);
        return { id: state.opened.length, windowId: 1 };
      },
    },
    windows: {
      create: async ({ url }) => {
        state.opened.push(url);
        return { tabs: [{ id: state.opened.length }] };
      },
      update: async () => undefined,
    },
    runtime: {
      onStartup: {
        addListener: (on) => {
          heard.start = on;
        },
      },
    },
  };
  return { api, state, heard, local: area(), session: area() };
}

let now: number;
let world: ReturnType<typeof browser>;
let days: number;
let room: HeldRoom;
/** Starts the worker, as at its first start or after a stop. */
const wake = (): HeldRoom => {
  const { api, local, session } = world;
  room = openHeld({
    ...api,
    local,
    session,
    now: () => now,
    policy: () => ({ heldPostDays: days, timeZone: 'Europe/London' }),
    say: heldSay(() => ''),
    icon: 'icon/128.png',
  });
  watchHeld(api, room, Promise.resolve());
  return room;
};
/** What the worker has begun is done. */
const rest = async (): Promise<void> => {
  await Promise.resolve();
  await room.heldList();
  await room.heldList();
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  now = Date.parse('2026-03-12T09:00Z');
  days = 7;
  world = browser();
  wake();
});

const hold = (until = '2026-03-12T15:30') => room.hold({ draft, until });

describe('a held draft', () => {
  it('is called to mind at its hour, after a stop of the worker, once, and says nothing of itself', async () => {
    expect(await hold()).toEqual({ problem: '' });
    expect(world.state.alarm).toBe(Date.parse('2026-03-12T15:30Z'));
    expect(world.state.notices.size).toBe(0);
    now = Date.parse('2026-03-12T15:30Z');
    wake();
    world.heard.alarm({ name: 'held' });
    await rest();
    expect(world.state.notices.size).toBe(1);
    const said = JSON.stringify([...world.state.notices]);
    expect(said).not.toMatch(/Chester|Olivia|ParkHill|Year 4/);
    expect(JSON.stringify([world.local.all, world.session.all])).not.toMatch(/Chester|Olivia|ParkHill/);
    world.state.notices.clear();
    wake();
    await rest();
    expect(world.state.notices.size).toBe(0);
  });

  it('that fell due while the browser was closed is called to mind at its start, again and again', async () => {
    await hold();
    world.state.alarm = null;
    now += DAY;
    for (let start = 0; start < 2; start++) {
      world.state.notices.clear();
      wake();
      world.heard.start();
      await rest();
      expect(world.state.notices.size).toBe(1);
    }
  });

  it('has its alarm again when the browser has lost it', async () => {
    await hold();
    world.state.alarm = null;
    wake();
    await rest();
    expect(world.state.alarm).toBe(Date.parse('2026-03-12T15:30Z'));
  });

  it('comes back in the tab that was opened for it, once, without a word in the address', async () => {
    await hold();
    const [note] = (await room.heldList()).notes;
    expect(Object.keys(note!).sort()).toEqual(['heldAt', 'id', 'until']);
    world.heard.click(`held:${note!.id}`);
    await rest();
    expect(world.state.opened).toEqual(['https://x.com/compose/post']);
    const nothing = { id: '', draft: null };
    expect(await room.heldHere({}, { tab: { id: 99 } })).toEqual(nothing);
    expect(await room.heldHere({}, {})).toEqual(nothing);
    wake();
    expect(await room.heldHere({}, { tab: { id: 1 } })).toEqual({ id: note!.id, draft });
    expect(await room.heldHere({}, { tab: { id: 1 } })).toEqual(nothing);
    // Until it is posted it stays, and can be brought back once more.
    expect((await room.heldList()).notes).toHaveLength(1);
    await room.heldDone({ id: note!.id });
    expect((await room.heldList()).notes).toEqual([]);
    expect(world.state.alarm).toBeNull();
    expect(await room.heldBring({ id: note!.id })).toEqual({ ok: false });
  });

  it('opens a window where none is open', async () => {
    await hold();
    world.state.noWindow = true;
    const [note] = (await room.heldList()).notes;
    expect(await room.heldBring({ id: note!.id })).toEqual({ ok: true });
    expect((await room.heldHere({}, { tab: { id: 1 } })).draft).toEqual(draft);
  });

  it.each([
    ['/ParkHillPrimary/status/123', 'https://x.com/ParkHillPrimary/status/123'],
    ['/logout', 'https://x.com/compose/post'],
    ['//evil.example/status/1', 'https://x.com/compose/post'],
    ['/a/status/1?x=', 'https://x.com/compose/post'],
  ])('from %s is brought back at %s', async (where, url) => {
    await room.hold({ draft: { ...draft, where }, until: '2026-03-12T15:30' });
    const [note] = (await room.heldList()).notes;
    await room.heldBring({ id: note!.id });
    expect(world.state.opened).toEqual([url]);
  });

  it('goes after the days that the school sets', async () => {
    days = 2;
    await hold();
    now += 2 * DAY;
    world.heard.alarm({ name: 'held' });
    await rest();
    expect((await room.heldList()).notes).toEqual([]);
  });

  it.each([
    ['2026-03-12T08:59', /gone by/],
    ['2026-03-12T09:00', /gone by/],
    ['2026-03-25T09:00', /7 days at most/],
    ['tomorrow', /gone by/],
    ['', /gone by/],
  ])('is not kept until "%s", and the person is told', async (until, words) => {
    expect((await hold(until)).problem).toMatch(words);
    expect((await room.heldList()).notes).toEqual([]);
  });

  it('is kept though the system refuses notifications', async () => {
    world.state.noNotices = true;
    expect(await hold()).toEqual({ problem: '' });
    now += DAY;
    wake();
    await rest();
    expect((await room.heldList()).notes).toHaveLength(1);
  });

  it('leaves other alarms and notifications alone', async () => {
    await hold();
    now += DAY;
    world.heard.alarm({ name: 'other' });
    world.heard.click('other');
    await rest();
    expect(world.state.opened).toEqual([]);
  });
});
