import compromise from 'compromise/three';
import { IDBFactory } from 'fake-indexeddb';
import { type MessageName, type RequestOf, type ResponseOf, table } from '../../src/messages.ts';
import type { Network } from '../../src/office/network/index.ts';
import { type Api, startOffice } from '../../src/office/start.ts';

type Changes = Record<string, { newValue?: unknown; oldValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

export type World = {
  /** The managed policy as the browser answers; may be changed, see `deliver`. */
  managed: Record<string, unknown>;
  readonly stored: Record<string, unknown>;
  readonly session: Record<string, unknown>;
  /** What tabs were told. */
  readonly news: { id: number; message: object }[];
  readonly icons: string[];
  readonly titles: string[];
  readonly asked: { managed: number; options: number };
  /** Starts the worker anew on what is stored; until then nothing runs. */
  readonly start: () => void;
  readonly startup: () => void;
  /** An alarm rings. */
  readonly rang: (name: string) => void;
  readonly installed: (reason: string) => void;
  /** A page of the extension writes into its storage. */
  readonly keep: (items: Record<string, unknown>) => Promise<void>;
  /** Another policy arrives, as a change that the browser tells of. */
  readonly deliver: (policy: Record<string, unknown>) => Promise<void>;
  readonly ask: <K extends MessageName>(name: K, request: RequestOf<K>) => Promise<ResponseOf<K>>;
  /** Asks as a content script on X does. */
  readonly askFromX: (name: MessageName, request: unknown) => Promise<unknown>;
};

const ORIGIN = 'chrome-extension://gatepost/';
const X = 'https://x.com/home';
const silent = { addListener: () => undefined };

/** Lets everything that was begun come to rest: promises, and the database's own turns. */
export const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 30));

/** A browser around the office, small enough for Node; IndexedDB is emptied. */
export function world(options: {
  policy?: Record<string, unknown>;
  installType?: string;
  language?: string;
  stored?: Record<string, unknown>;
  network?: Network;
}): World {
  globalThis.indexedDB = new IDBFactory();
  const stored = structuredClone(options.stored ?? {});
  const session: Record<string, unknown> = {};
  let changed: Listener[] = [];
  let messages: ((message: unknown, sender: object) => Promise<unknown>)[] = [];
  let startups: (() => void)[] = [];
  let alarms: ((alarm: { name: string }) => void)[] = [];
  let installs: ((details: { reason: string }) => void)[] = [];
  const area = (of: Record<string, unknown>, name: string) => ({
    get: async (keys?: null | string | string[]) => {
      const wanted = keys === null || keys === undefined ? Object.keys(of) : [keys].flat();
      return structuredClone(
        Object.fromEntries(wanted.filter((k) => Object.hasOwn(of, k)).map((k) => [k, of[k]])),
      );
    },
    set: async (items: Record<string, unknown>) => {
      Object.assign(of, structuredClone(items));
      const changes = Object.fromEntries(Object.entries(items).map(([k, newValue]) => [k, { newValue }]));
      for (const heard of changed) heard(changes, name);
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete of[key];
    },
  });
  const on = <F>(take: (heard: F) => void) => ({ addListener: take });
  const api = {
    storage: {
      managed: {
        get: async () => {
          w.asked.managed++;
          return structuredClone(w.managed);
        },
      },
      local: area(stored, 'local'),
      session: area(session, 'session'),
      onChanged: { addListener: (l: Listener) => changed.push(l), removeListener: () => undefined },
    },
    management: { getSelf: async () => ({ installType: options.installType ?? 'admin' }) },
    i18n: { getMessage: () => '', getUILanguage: () => options.language ?? 'en-GB' },
    action: {
      setIcon: async ({ path }: { path: Record<string, string> }) => void w.icons.push(path['32'] ?? ''),
      setTitle: async ({ title }: { title: string }) => void w.titles.push(title),
    },
    alarms: {
      create: () => undefined,
      clear: async () => true,
      onAlarm: on((heard: (typeof alarms)[number]) => alarms.push(heard)),
    },
    notifications: { create: async () => '', clear: async () => true, onClicked: silent },
    tabs: {
      create: async () => ({}),
      // One tab has no guard in it.
      query: async () => [{ id: 3 }, {}, { id: 4 }],
      sendMessage: async (id: number, message: object) => {
        w.news.push({ id, message });
        if (id === 3) throw new Error('Receiving end does not exist.');
      },
    },
    windows: { create: async () => ({}), update: async () => ({}) },
    runtime: {
      id: 'gatepost',
      getURL: (path: string) => `${ORIGIN}${path}`,
      getManifest: () => ({ version: '0.1.0' }),
      openOptionsPage: async () => void w.asked.options++,
      onMessage: on((heard: (typeof messages)[number]) => messages.push(heard)),
      onStartup: on((heard: (typeof startups)[number]) => startups.push(heard)),
      onInstalled: on((heard: (typeof installs)[number]) => installs.push(heard)),
    },
  };
  const send = async (name: MessageName, request: unknown, url: string): Promise<unknown> => {
    const [heard] = messages;
    if (!heard) throw new Error('The worker has not been started.');
    return heard({ name, request }, { id: 'gatepost', url });
  };
  const w: World = {
    managed: structuredClone(options.policy ?? {}),
    stored,
    session,
    news: [],
    icons: [],
    titles: [],
    asked: { managed: 0, options: 0 },
    start: () => {
      [changed, messages, startups, installs, alarms] = [[], [], [], [], []];
      startOffice(api as unknown as Api, () => compromise, options.network ?? null);
    },
    startup: () => {
      for (const heard of startups) heard();
    },
    rang: (name) => {
      for (const heard of alarms) heard({ name });
    },
    installed: (reason) => {
      for (const heard of installs) heard({ reason });
    },
    keep: async (items) => {
      await api.storage.local.set(items);
      await rest();
    },
    deliver: async (policy) => {
      const before = w.managed;
      w.managed = policy;
      const names = [...new Set([...Object.keys(before), ...Object.keys(policy)])];
      const changes = Object.fromEntries(
        names.map((k) => [k, k in policy ? { newValue: policy[k] } : { oldValue: before[k] }]),
      );
      for (const heard of changed) heard(changes, 'managed');
      await rest();
    },
    ask: async (name, request) => {
      const { response, error } = (await send(name, request, `${ORIGIN}options.html`)) as {
        response?: unknown;
        error?: string;
      };
      if (error !== undefined) throw new Error(error);
      // As a page takes it: what the table does not allow would be refused there.
      return table[name].response.parse(structuredClone(response)) as never;
    },
    askFromX: (name, request) => send(name, request, X),
  };
  return w;
}

/** A started office whose policy has arrived. */
export async function officeWith(
  policy: Record<string, unknown>,
  more: Omit<Parameters<typeof world>[0], 'policy'> = {},
): Promise<World> {
  const w = world({ ...more, policy });
  w.start();
  await rest();
  return w;
}

/** What is asked about a post of an account. */
export const checkOf = (text: string, handle: string | null = 'ParkHillPrimary'): RequestOf<'check'> => ({
  draft: 'd1',
  why: 'send',
  answers: [],
  post: {
    kind: 'post',
    fields: [{ id: 'text', text }],
    media: [],
    account: handle === null ? { handle: null, why: 'not shown' } : { handle },
    audience: 'public',
    at: { local: '2026-11-17T14:00', zone: 'Europe/London' },
  },
});
