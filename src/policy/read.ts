import { isObject } from './is-object.ts';
import { type Problem, parsePolicy } from './parse.ts';
import { isPolicyKey, type RawPolicy } from './schema.ts';
import { type Choices, derive, type Fault, type PolicyState, withLastGood } from './state.ts';

/**
 * Reads the policy in the worker. The order is: last good copy at once, the browser's answer when it comes, changes
 * as they come. Nothing waits for `storage.managed`: at a browser's start it answers after seconds, on a first
 * force-install it answers `{}` although there is a policy, and Edge has been seen never to answer.
 */

type Changes = Record<string, { newValue?: unknown; oldValue?: unknown }>;
type Area = {
  get(keys?: null | string[]): Promise<Record<string, unknown>>;
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
};
export type LocalArea = Area & {
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
};
type ChangeEvent = {
  addListener(listener: (changes: Changes, area: string) => void): void;
  removeListener(listener: (changes: Changes, area: string) => void): void;
};

/** What the reader needs of the browser; `browser.storage` and `browser.management` fit as they are. */
export type Deps = {
  /** `browser.storage.managed`; undefined where the browser has none. */
  readonly managed: Area | undefined;
  readonly local: LocalArea;
  readonly onChanged: ChangeEvent;
  /** `admin`, `development`, `normal`, … as `management.getSelf()` says. */
  readonly installType: () => Promise<string>;
  readonly now: () => number;
  /** Told once of each new fault, for the record. */
  readonly onFault?: (fault: Fault) => void;
};

export type PolicyReader = {
  /** The policy in force now; strict defaults until `ready`. Never waits. */
  readonly current: () => PolicyState;
  /** Settled once the last good copy is read (milliseconds), whatever `storage.managed` does. Never rejects. */
  readonly ready: Promise<void>;
  /** Calls back after each change until the signal aborts. */
  readonly onChange: (changed: (state: PolicyState) => void, signal: AbortSignal) => void;
  /** Asks the browser again; settles when it has answered or the time limit is over. Never rejects. */
  readonly refresh: () => Promise<void>;
  /** Sets a key for this person (undefined takes it back). Gives what is wrong, or null. */
  readonly choose: (key: string, value: unknown) => Promise<Problem | null>;
  readonly stop: () => void;
};

export const LAST_GOOD = 'policy.lastGood';
export const CHOICES = 'policy.choices';
/** When the browser first said `{}`, and the last fault: a worker that wakes up must not start counting anew. */
export const NOTED = 'policy.noted';
/** An open `get()` of a browser's start has been seen to take 5.1 s. */
export const ANSWER_LIMIT_MS = 8_000;
/** A silent browser is asked again after this long, then after twice as long each time, while the worker lives. */
export const ASK_AGAIN_MS = 4_000;
/** A first force-install delivers within 3 s; after this the policy counts as missing. */
export const MISSING_AFTER_MS = 10_000;

type Saved = { readonly raw: RawPolicy; readonly readAt: number };
type Noted = { readonly emptySince?: number; readonly fault?: Fault };

export const createPolicyReader = (deps: Deps): PolicyReader => {
  const stopping = new AbortController();
  const watchers = new Set<(state: PolicyState) => void>();
  let saved: Saved | null = null;
  let choices: Choices = {};
  let installType = 'unknown';
  let live = false;
  let noted: Noted = {};
  let patience = ASK_AGAIN_MS;
  let state = derive({}, {}, { source: 'strict-default', readAt: 0, installType });

  const note = (next: Noted): void => {
    noted = next;
    void deps.local.set({ [NOTED]: noted }).catch(() => undefined);
  };
  const show = (next: PolicyState): void => {
    const fault = next.fault;
    if (fault && fault.what !== noted.fault?.what) {
      note({ ...noted, fault });
      deps.onFault?.(fault);
    }
    state = next;
    for (const changed of [...watchers]) changed(next);
  };
  const faultOf = (what: Fault['what']): Fault => ({
    what,
    since: noted.fault?.what === what ? noted.fault.since : deps.now(),
    ...FAULTS[what],
  });

  /** Shows what is known, with the browser's answer (`live`) or without. */
  const settle = (what?: Fault['what'], notes: readonly Problem[] = []): void => {
    const rest = { installType, ...(what ? { fault: faultOf(what) } : {}) };
    if (saved) {
      show(
        derive(
          saved.raw,
          choices,
          { source: live ? 'managed' : 'cached', readAt: saved.readAt, ...rest },
          notes,
        ),
      );
    } else {
      show(
        derive({}, choices, {
          source: installType === 'admin' ? 'strict-default' : 'default',
          readAt: 0,
          ...rest,
        }),
      );
    }
  };

  const later = (ms: number, then: () => void): void => {
    const timer = setTimeout(then, ms);
    stopping.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };

  /** An answer of the browser has come. */
  const apply = async (raw: RawPolicy): Promise<void> => {
    await ready;
    if (stopping.signal.aborted) return;
    if (Object.keys(raw).length === 0) return nothing();
    if (noted.emptySince !== undefined || noted.fault) note({});
    live = true;
    const { raw: merged, notes } = withLastGood(raw, saved?.raw ?? {});
    saved = { raw: merged, readAt: deps.now() };
    settle(undefined, notes);
    await deps.local.set({ [LAST_GOOD]: saved }).catch(() => settle('cache-broken', notes));
  };

  /** The browser says `{}`, which may mean "no policy", "not yet" or "broken". */
  const nothing = async (): Promise<void> => {
    live = false;
    if (noted.emptySince === undefined) note({ ...noted, emptySince: deps.now() });
    const sure = deps.now() - (noted.emptySince ?? deps.now()) >= MISSING_AFTER_MS;
    if (installType === 'admin') {
      settle(saved ? 'policy-vanished' : sure ? 'policy-missing' : undefined);
    } else {
      // Nobody forces this copy: once the answer has held, the policy was taken away.
      const gone = saved !== null && sure;
      if (gone) saved = null;
      if (noted.fault) note({ emptySince: noted.emptySince ?? deps.now() });
      settle();
      if (gone) await deps.local.remove([LAST_GOOD]).catch(() => settle('cache-broken'));
    }
    if (!sure) later(MISSING_AFTER_MS, () => void refresh());
  };

  const refresh = async (): Promise<void> => {
    const { managed } = deps;
    if (!managed) return apply({});
    let limit: ReturnType<typeof setTimeout> | undefined;
    // A late answer is still an answer: `apply` stays attached after the limit.
    const asked = managed
      .get(null)
      .then((raw) => apply(isObject(raw) ? raw : {}))
      .catch((error: unknown) => (isNoManifest(error) ? apply({}) : ready.then(() => settle('read-failed'))));
    const overdue = new Promise<'overdue'>((resolve) => {
      limit = setTimeout(() => resolve('overdue'), ANSWER_LIMIT_MS);
    });
    const first = await Promise.race([asked, overdue]);
    clearTimeout(limit);
    if (first !== 'overdue') return;
    await ready;
    if (stopping.signal.aborted) return;
    settle('no-answer');
    // One question that hangs says nothing about the next one.
    later(patience, () => void refresh());
    patience *= 2;
  };

  const changed = (changes: Changes, area: string): void => {
    if (area === 'local' && CHOICES in changes) {
      choices = choicesOf(changes[CHOICES]?.newValue);
      settle(state.fault?.what);
      return;
    }
    if (area !== 'managed') return;
    void ready.then(() => {
      const raw: Record<string, unknown> = { ...saved?.raw };
      for (const [key, change] of Object.entries(changes)) {
        if (change.newValue === undefined) delete raw[key];
        else raw[key] = change.newValue;
      }
      // Used at once, since `get()` may be open for seconds; its answer then has the last word.
      return apply(raw).then(refresh);
    });
  };

  const start = async (): Promise<void> => {
    const level = { accessLevel: 'TRUSTED_CONTEXTS' } as const;
    const ignore = (): void => undefined;
    void deps.managed?.setAccessLevel?.(level)?.catch(ignore);
    void deps.local.setAccessLevel?.(level)?.catch(ignore);
    const [stored, type] = await Promise.all([
      deps.local.get([LAST_GOOD, CHOICES, NOTED]).catch(() => null),
      deps.installType().catch(() => 'unknown'),
    ]);
    installType = type;
    choices = choicesOf(stored?.[CHOICES]);
    const copy = stored?.[LAST_GOOD];
    saved = isSaved(copy) ? copy : null;
    noted = isObject(stored?.[NOTED]) ? (stored[NOTED] as Noted) : {};
    settle(stored === null || (copy !== undefined && !saved) ? 'cache-broken' : noted.fault?.what);
  };

  deps.onChanged.addListener(changed);
  const ready = start();
  void refresh();

  return {
    current: () => state,
    ready,
    refresh,
    onChange: (watcher, signal) => {
      if (signal.aborted) return;
      watchers.add(watcher);
      signal.addEventListener('abort', () => watchers.delete(watcher), { once: true });
    },
    choose: async (key, value) => {
      await ready;
      const wrong = refusal(key, value, state);
      if (wrong) return wrong;
      const next: Record<string, unknown> = { ...choices };
      if (value === undefined) delete next[key];
      else next[key] = value;
      await deps.local.set({ [CHOICES]: next });
      choices = next;
      settle(state.fault?.what);
      return null;
    },
    stop: () => {
      stopping.abort();
      watchers.clear();
      deps.onChanged.removeListener(changed);
    },
  };
};

const refusal = (key: string, value: unknown, state: PolicyState): Problem | null => {
  const about = { key, value: '', level: 'ignored' } as const;
  if (!isPolicyKey(key))
    return { ...about, reason: 'There is no such setting.', whatToDo: 'Choose one from the list.' };
  if (state.keys[key].locked) {
    return {
      ...about,
      reason: 'Your school has locked this setting.',
      whatToDo: 'Ask your IT team to change it.',
    };
  }
  return value === undefined
    ? null
    : (parsePolicy({ [key]: value }).problems.find((p) => p.key === key && p.level !== 'advice') ?? null);
};

const FAULTS: Readonly<Record<Fault['what'], { readonly reason: string; readonly whatToDo: string }>> = {
  'policy-missing': {
    reason:
      'Your school installed Gatepost, but its settings have not arrived. Strict built-in settings are used.',
    whatToDo: 'IT: set the policy for this extension, then use “Reload policies” on chrome://policy.',
  },
  'policy-vanished': {
    reason: 'Your school’s settings for Gatepost have gone. The last good ones are still used.',
    whatToDo: 'IT: look for a broken policy file or a removed assignment, then reload policies.',
  },
  'no-answer': {
    reason: 'The browser did not answer when it was asked for your school’s settings.',
    whatToDo: 'Restart the browser. If this stays, update it.',
  },
  'read-failed': {
    reason: 'The browser could not read your school’s settings.',
    whatToDo: 'Restart the browser. IT: look for the extension on chrome://policy or about:policies.',
  },
  'cache-broken': {
    reason: 'The saved copy of your school’s settings cannot be read or written.',
    whatToDo: 'Restart the browser. If this stays, there may be no space left on this computer.',
  },
};

/** Firefox says so when no policy names the extension. */
const isNoManifest = (error: unknown): boolean =>
  error instanceof Error && /managed storage manifest not found/i.test(error.message);

const choicesOf = (value: unknown): Choices => (isObject(value) ? value : {});

const isSaved = (value: unknown): value is Saved =>
  isObject(value) && isObject(value['raw']) && typeof value['readAt'] === 'number';
