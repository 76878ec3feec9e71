import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPolicyReader, type PolicyReader } from '../../src/policy/index.ts';
import {
  ANSWER_LIMIT_MS,
  ASK_AGAIN_MS,
  CHOICES,
  LAST_GOOD,
  MISSING_AFTER_MS,
} from '../../src/policy/read.ts';
import type { Fault } from '../../src/policy/state.ts';

type Changes = Record<string, { newValue?: unknown; oldValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

/** A browser whose managed area answers when told to. */
const browserOf = (options: {
  installType?: string;
  stored?: Record<string, unknown>;
  get?: () => Promise<Record<string, unknown>>;
}) => {
  const stored: Record<string, unknown> = structuredClone(options.stored ?? {});
  const listeners = new Set<Listener>();
  const faults: Fault[] = [];
  const levels: string[] = [];
  const setAccessLevel =
    (area: string) =>
    async ({ accessLevel }: { accessLevel: string }) => {
      levels.push(`${area} ${accessLevel}`);
    };
  const world = {
    get: options.get ?? (async () => ({})),
    stored,
    faults,
    levels,
    change: (changes: Changes, area = 'managed') => {
      for (const listener of listeners) listener(changes, area);
    },
    start: (): PolicyReader =>
      createPolicyReader({
        managed: { get: () => world.get(), setAccessLevel: setAccessLevel('managed') },
        local: {
          get: async () => structuredClone(stored),
          set: async (items) => void Object.assign(stored, structuredClone(items)),
          remove: async (keys) => {
            for (const key of keys) delete stored[key];
          },
          setAccessLevel: setAccessLevel('local'),
        },
        onChanged: {
          addListener: (l) => void listeners.add(l),
          removeListener: (l) => void listeners.delete(l),
        },
        installType: async () => options.installType ?? 'normal',
        now: () => Date.now(),
        onFault: (fault) => void faults.push(fault),
      }),
  };
  return world;
};

const never = () => new Promise<Record<string, unknown>>(() => {});
const saved = (raw: Record<string, unknown>) => ({ [LAST_GOOD]: { raw, readAt: 1_000 } });

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('reading the policy', () => {
  it('uses the last good copy at once while the browser is silent', async () => {
    const world = browserOf({ installType: 'admin', stored: saved({ town: 'Kingsmead' }), get: never });
    const reader = world.start();
    expect(reader.current().source).toBe('strict-default');
    await reader.ready;
    expect(reader.current()).toMatchObject({
      source: 'cached',
      readAt: 1_000,
      policy: { town: 'Kingsmead' },
    });
    expect(reader.current().fault).toBeUndefined();
  });

  it('takes the browser’s answer, keeps it, and says so', async () => {
    const world = browserOf({ stored: saved({ town: 'Old' }), get: async () => ({ town: 'New' }) });
    const reader = world.start();
    const seen: string[] = [];
    reader.onChange((s) => seen.push(`${s.source} ${s.policy.town}`), new AbortController().signal);
    await reader.refresh();
    expect(seen.at(0)).toBe('cached Old');
    expect(seen.at(-1)).toBe('managed New');
    expect(world.stored[LAST_GOOD]).toEqual({ raw: { town: 'New' }, readAt: Date.now() });
  });

  it('closes both areas to content scripts', async () => {
    const world = browserOf({});
    await world.start().ready;
    expect(world.levels.sort()).toEqual(['local TRUSTED_CONTEXTS', 'managed TRUSTED_CONTEXTS']);
  });

  it('takes {} on a first force-install as unknown, then the real values', async () => {
    const world = browserOf({ installType: 'admin' });
    const reader = world.start();
    await vi.advanceTimersByTimeAsync(20);
    expect(reader.current()).toMatchObject({ source: 'strict-default', policy: { mode: 'enforce' } });
    expect(reader.current().fault).toBeUndefined();
    world.get = async () => ({ mode: 'tips', town: 'Kingsmead' });
    await vi.advanceTimersByTimeAsync(2_700);
    world.change({ mode: { newValue: 'tips' }, town: { newValue: 'Kingsmead' } });
    await vi.advanceTimersByTimeAsync(10);
    expect(reader.current()).toMatchObject({
      source: 'managed',
      policy: { mode: 'tips', town: 'Kingsmead' },
    });
    await vi.advanceTimersByTimeAsync(MISSING_AFTER_MS * 2);
    expect(world.faults).toEqual([]);
  });

  it('says that the policy is missing after ten seconds, locks everything, and recovers', async () => {
    const world = browserOf({ installType: 'admin', stored: { [CHOICES]: { mode: 'audit' } } });
    const reader = world.start();
    await vi.advanceTimersByTimeAsync(MISSING_AFTER_MS + 50);
    const state = reader.current();
    expect(state).toMatchObject({
      source: 'strict-default',
      fault: { what: 'policy-missing' },
      policy: { mode: 'enforce' },
    });
    expect(Object.values(state.keys).every((k) => k.locked)).toBe(true);
    world.change({ town: { newValue: 'Kingsmead' } });
    world.get = async () => ({ town: 'Kingsmead' });
    await vi.advanceTimersByTimeAsync(10);
    expect(reader.current()).toMatchObject({ source: 'managed', policy: { town: 'Kingsmead' } });
    expect(reader.current().fault).toBeUndefined();
  });

  it('keeps the last good policy when all keys vanish from a forced copy, and records it once', async () => {
    const world = browserOf({
      installType: 'admin',
      get: async () => ({ mode: 'enforce', town: 'Kingsmead' }),
    });
    const reader = world.start();
    await reader.refresh();
    world.get = async () => ({});
    world.change({ mode: { oldValue: 'enforce' }, town: { oldValue: 'Kingsmead' } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reader.current()).toMatchObject({
      source: 'cached',
      policy: { town: 'Kingsmead' },
      fault: { what: 'policy-vanished' },
    });
    expect(world.faults.map((f) => f.what)).toEqual(['policy-vanished']);
    // A worker that wakes up an hour later neither forgets nor counts it again.
    const since = reader.current().fault?.since;
    reader.stop();
    await vi.advanceTimersByTimeAsync(3_600_000);
    const woken = world.start();
    await vi.advanceTimersByTimeAsync(10);
    expect(woken.current()).toMatchObject({
      policy: { town: 'Kingsmead' },
      fault: { what: 'policy-vanished', since },
    });
    expect(world.faults).toHaveLength(1);
  });

  it('drops a policy that was taken off a copy nobody forces, but not on the first {}', async () => {
    const world = browserOf({ installType: 'development', stored: saved({ town: 'Kingsmead' }) });
    const reader = world.start();
    await vi.advanceTimersByTimeAsync(50);
    expect(reader.current().policy.town).toBe('Kingsmead');
    await vi.advanceTimersByTimeAsync(MISSING_AFTER_MS);
    expect(reader.current()).toMatchObject({ source: 'default', policy: { town: '' } });
    expect(world.stored[LAST_GOOD]).toBeUndefined();
    expect(world.faults).toEqual([]);
  });

  it('puts a limit on a browser that never answers, and takes a late answer all the same', async () => {
    let answer: (raw: Record<string, unknown>) => void = () => {};
    const world = browserOf({
      installType: 'admin',
      get: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    const reader = world.start();
    await vi.advanceTimersByTimeAsync(ANSWER_LIMIT_MS + 10);
    expect(reader.current()).toMatchObject({ source: 'strict-default', fault: { what: 'no-answer' } });
    answer({ town: 'Kingsmead' });
    await vi.advanceTimersByTimeAsync(10);
    expect(reader.current()).toMatchObject({ source: 'managed', policy: { town: 'Kingsmead' } });
    expect(reader.current().fault).toBeUndefined();
  });

  it('asks a silent browser again, ever less often', async () => {
    let asked = 0;
    const world = browserOf({
      installType: 'admin',
      get: () => (++asked < 3 ? never() : Promise.resolve({ town: 'Kingsmead' })),
    });
    const reader = world.start();
    await vi.advanceTimersByTimeAsync(ANSWER_LIMIT_MS + 10);
    expect([asked, reader.current().fault?.what]).toEqual([1, 'no-answer']);
    await vi.advanceTimersByTimeAsync(ASK_AGAIN_MS);
    expect(asked).toBe(2);
    await vi.advanceTimersByTimeAsync(ANSWER_LIMIT_MS + ASK_AGAIN_MS);
    expect(asked).toBe(2);
    await vi.advanceTimersByTimeAsync(ASK_AGAIN_MS);
    expect(asked).toBe(3);
    expect(reader.current()).toMatchObject({ source: 'managed', policy: { town: 'Kingsmead' } });
    expect(reader.current().fault).toBeUndefined();
  });

  it('applies a change while get() is still open', async () => {
    const world = browserOf({ stored: saved({ town: 'Old', mode: 'audit' }), get: never });
    const reader = world.start();
    await reader.ready;
    world.change({ town: { oldValue: 'Old', newValue: 'New' }, mode: { oldValue: 'audit' } });
    await vi.advanceTimersByTimeAsync(5);
    expect(reader.current()).toMatchObject({ source: 'managed', policy: { town: 'New', mode: 'enforce' } });
  });

  it('takes Firefox’s refusal as “nobody manages this copy”', async () => {
    const world = browserOf({
      get: async () => {
        throw new Error('Managed storage manifest not found');
      },
    });
    const reader = world.start();
    await vi.advanceTimersByTimeAsync(MISSING_AFTER_MS + 50);
    expect(reader.current()).toMatchObject({ source: 'default' });
    expect(reader.current().fault).toBeUndefined();
  });

  it('keeps the last good policy when reading fails, and says so', async () => {
    const world = browserOf({
      stored: saved({ town: 'Kingsmead' }),
      get: async () => {
        throw new Error('IO error');
      },
    });
    const reader = world.start();
    await vi.advanceTimersByTimeAsync(10);
    expect(reader.current()).toMatchObject({
      source: 'cached',
      policy: { town: 'Kingsmead' },
      fault: { what: 'read-failed' },
    });
  });

  it('keeps the last good value of a key that broke or was dropped on the way', async () => {
    const world = browserOf({
      installType: 'admin',
      stored: saved({ neverName: ['Zoe Carter'], accounts: ['ParkHill'], town: 'Kingsmead' }),
      get: async () => ({ neverName: { 1: 'Zoe Carter' }, keysExpected: ['accounts', 'neverName'] }),
    });
    const reader = world.start();
    await reader.refresh();
    const { policy, problems } = reader.current();
    expect(policy.neverName).toEqual(['Zoe Carter']);
    expect(policy.accounts.map((a) => a.handle)).toEqual(['ParkHill']);
    expect(policy.town).toBe('');
    expect(problems.map((p) => p.key).sort()).toEqual(['accounts', 'neverName']);
    expect(problems.every((p) => /last good value is used/.test(p.whatToDo))).toBe(true);
  });

  it('starts on defaults when the saved copy is broken', async () => {
    const world = browserOf({ stored: { [LAST_GOOD]: 'rubbish' }, installType: 'admin', get: never });
    const reader = world.start();
    await reader.ready;
    expect(reader.current()).toMatchObject({ source: 'strict-default', fault: { what: 'cache-broken' } });
  });

  it('stops calling when told', async () => {
    const world = browserOf({ get: async () => ({ town: 'A' }) });
    const reader = world.start();
    const off = new AbortController();
    let calls = 0;
    reader.onChange(() => {
      calls += 1;
    }, off.signal);
    await reader.refresh();
    off.abort();
    const before = calls;
    expect(before).toBeGreaterThan(0);
    await reader.refresh();
    expect(calls).toBe(before);
  });
});

describe('what a person may change', () => {
  it('is everything where nobody manages the copy', async () => {
    const world = browserOf({});
    const reader = world.start();
    expect(await reader.choose('mode', 'tips')).toBeNull();
    expect(reader.current()).toMatchObject({
      policy: { mode: 'tips' },
      keys: { mode: { origin: 'person', locked: false } },
    });
    expect(await reader.choose('mode', undefined)).toBeNull();
    expect(reader.current().policy.mode).toBe('enforce');
  });

  it('is what the school opens, and stays when the school locks it later', async () => {
    const raw = {
      parentsChannel: 'ParentMail',
      mode: 'enforce',
      userMayChange: ['parentsChannel', 'register'],
    };
    const world = browserOf({ installType: 'admin', get: async () => raw });
    const reader = world.start();
    await reader.refresh();
    expect((await reader.choose('mode', 'audit'))?.reason).toMatch(/locked/);
    expect((await reader.choose('register', ['1/1:x']))?.reason).toMatch(/locked/);
    expect((await reader.choose('parentsChannel', 5))?.reason).toMatch(/not a text/);
    expect(await reader.choose('parentsChannel', 'the app')).toBeNull();
    expect(reader.current().policy.parentsChannel).toBe('the app');
    world.get = async () => ({ ...raw, userMayChange: [] });
    await reader.refresh();
    expect(reader.current().policy.parentsChannel).toBe('ParentMail');
  });
});
