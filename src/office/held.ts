import type { RequestOf, ResponseOf, HeldDraft as Sent } from '../messages.ts';
import { type HeldDrafts, HeldError, type HeldNote, heldDrafts } from '../record/index.ts';
import type { heldSay } from './held-words.ts';
import { instantOf } from './instant.ts';
import type { Sender } from './route.ts';
import type { Area } from './storage.ts';

/** The browser's parts that held drafts need; the polyfilled `browser` fits as it is. */
export type HeldApi = {
  readonly alarms: {
    create(name: string, when: { when: number }): unknown;
    clear(name: string): Promise<unknown>;
    readonly onAlarm: { addListener(rang: (alarm: { name: string }) => void): void };
  };
  readonly notifications: {
    create(
      id: string,
      what: { type: 'basic'; iconUrl: string; title: string; message: string },
    ): Promise<unknown>;
    clear(id: string): Promise<unknown>;
    readonly onClicked: { addListener(clicked: (id: string) => void): void };
  };
  readonly tabs: {
    create(what: { url: string; active: boolean }): Promise<{ id?: number; windowId?: number }>;
  };
  readonly windows: {
    create(what: { url: string; focused: boolean }): Promise<{ tabs?: { id?: number }[] }>;
    update(id: number, what: { focused: boolean }): Promise<unknown>;
  };
};

export type HeldDeps = HeldApi & {
  readonly session: Area;
  readonly local: Area;
  readonly now: () => number;
  /** From the policy: how many days a draft is kept, and the school's time zone. */
  readonly policy: () => { readonly heldPostDays: number; readonly timeZone: string };
  readonly say: ReturnType<typeof heldSay>;
  readonly icon: string;
  readonly drafts?: HeldDrafts;
};

export type HeldRoom = {
  readonly hold: (request: RequestOf<'hold'>) => Promise<ResponseOf<'hold'>>;
  readonly heldHere: (request: unknown, sender: Sender) => Promise<ResponseOf<'heldHere'>>;
  readonly heldDone: (request: { readonly id: string }) => Promise<{ ok: boolean }>;
  readonly heldList: () => Promise<ResponseOf<'heldList'>>;
  readonly heldBring: (request: { readonly id: string }) => Promise<{ ok: boolean }>;
  /** Lets go of what is too old, says what is due, and sets the alarm for what comes next. */
  readonly tend: () => Promise<void>;
  /** The browser has just started: what was said before it closed is said again. */
  readonly started: () => Promise<void>;
};

/** Name of the one alarm. It survives a stop of the worker; after a browser start it is set anew. */
const ALARM = 'held';
/** A notification's id is this and the draft's. */
const NOTICE = 'held:';
const TOLD = 'held.told';
const TABS = 'held.tabs';
const DAY = 86_400_000;
const COMPOSE = '/compose/post';
/** Only the address of a post may be opened again. */
const POST_PATH = /^\/\w{1,20}\/status\/\d{1,25}$/;

/** Drafts that wait until pupils are back: kept sealed, called to mind in time, brought back into X's composer. */
export function openHeld(deps: HeldDeps): HeldRoom {
  const { session, local, now, policy, say } = deps;
  const drafts = deps.drafts ?? heldDrafts();
  /** One step at a time: an alarm, a click and a message may come at once. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  const quiet = async (work: () => Promise<unknown>): Promise<void> => {
    // A notification that the system refuses must not cost a draft.
    try {
      await work();
    } catch {
      // Nothing more can be done about it here: the draft stays in the list.
    }
  };

  const told = async (): Promise<readonly string[]> => {
    const stored = (await local.get([TOLD]).catch(() => ({}) as Record<string, unknown>))[TOLD];
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  };
  const tabs = async (): Promise<Record<string, string>> => {
    const stored = (await session.get([TABS]).catch(() => ({}) as Record<string, unknown>))[TABS];
    return typeof stored === 'object' && stored !== null ? { ...(stored as Record<string, string>) } : {};
  };

  const look = async (): Promise<void> => {
    const days = policy().heldPostDays;
    await drafts.prune(now(), days);
    const notes = await drafts.list();
    const before = await told();
    const due = notes.filter((n) => n.until <= now());
    for (const { id } of due.filter((n) => !before.includes(n.id)))
      await quiet(() =>
        deps.notifications.create(NOTICE + id, {
          type: 'basic',
          iconUrl: deps.icon,
          title: say('held_title'),
          message: say('held_body'),
        }),
      );
    const ids = due.map((n) => n.id);
    if (ids.join() !== before.join()) await quiet(() => local.set({ [TOLD]: ids }));
    const next = Math.min(
      ...notes.filter((n) => n.until > now()).map((n) => n.until),
      ...notes.map((n) => n.heldAt + days * DAY),
    );
    if (Number.isFinite(next)) deps.alarms.create(ALARM, { when: next });
    else await quiet(() => deps.alarms.clear(ALARM));
  };

  const bring = async (id: string): Promise<{ ok: boolean }> => {
    const draft = await drafts.open(id).catch(() => null);
    if (!draft) return { ok: false };
    const where = draft.where ?? '';
    // The text never goes into an address: the tab asks for it once its composer stands.
    const url = `https://x.com${POST_PATH.test(where) ? where : COMPOSE}`;
    let tab: { readonly id?: number; readonly windowId?: number } | undefined;
    try {
      tab = await deps.tabs.create({ url, active: true });
    } catch {
      // No window is open.
      tab = (await deps.windows.create({ url, focused: true })).tabs?.[0];
    }
    if (tab?.id === undefined) return { ok: false };
    await session.set({ [TABS]: { ...(await tabs()), [tab.id]: id } });
    const { windowId } = tab;
    if (windowId !== undefined) await quiet(() => deps.windows.update(windowId, { focused: true }));
    await quiet(() => deps.notifications.clear(NOTICE + id));
    return { ok: true };
  };

  const room: HeldRoom = {
    hold: ({ draft, until }) =>
      inTurn(async () => {
        const { heldPostDays, timeZone } = policy();
        const at = instantOf(until, timeZone);
        if (!(at > now())) return { problem: say('held_past') };
        if (at > now() + heldPostDays * DAY) return { problem: say('held_far', String(heldPostDays)) };
        try {
          await drafts.hold(draft, at, now());
        } catch (error) {
          if (error instanceof HeldError) return { problem: `${error.message} ${error.whatToDo}` };
          throw error;
        }
        await quiet(look);
        return { problem: '' };
      }),
    heldHere: (_, { tab }) =>
      inTurn(async () => {
        const none = { id: '', draft: null };
        const open = await tabs();
        const id = open[String(tab?.id)];
        if (id === undefined) return none;
        delete open[String(tab?.id)];
        await session.set({ [TABS]: open });
        const draft = await drafts.open(id).catch(() => null);
        return draft ? { id, draft: toSent(draft) } : none;
      }),
    heldDone: ({ id }) =>
      inTurn(async () => {
        await drafts.remove(id);
        await quiet(() => deps.notifications.clear(NOTICE + id));
        await quiet(look);
        return { ok: true };
      }),
    heldList: () => inTurn(async () => ({ notes: [...(await drafts.list())] as HeldNote[] })),
    heldBring: ({ id }) => inTurn(() => bring(id)),
    tend: () => inTurn(look),
    started: () =>
      inTurn(async () => {
        await quiet(() => local.set({ [TOLD]: [] }));
        await look();
      }),
  };
  return room;
}

/** Listens for alarms, clicked notifications and the browser's start. Registered before the worker's first wait. */
export function watchHeld(api: HeldApi & StartApi, held: HeldRoom, ready: Promise<unknown>): void {
  const when = (work: () => Promise<unknown>): void => void ready.then(work).catch(() => undefined);
  api.runtime.onStartup.addListener(() => when(held.started));
  api.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) when(held.tend);
  });
  api.notifications.onClicked.addListener((notice) => {
    const id = draftOfNotice(notice);
    if (id !== null) when(() => held.heldBring({ id }));
  });
  // An alarm may have been lost, with an update of the extension or because the machine slept.
  when(held.tend);
}

type StartApi = { readonly runtime: { readonly onStartup: { addListener(started: () => void): void } } };

/** The id of the draft that a notification speaks of; null for one that is not of ours. */
const draftOfNotice = (id: string): string | null => (id.startsWith(NOTICE) ? id.slice(NOTICE.length) : null);

const toSent = ({ fields, handle, kind, where }: Awaited<ReturnType<HeldDrafts['open']>> & object): Sent => ({
  fields: [...fields],
  handle,
  kind: kind ?? 'post',
  where: where ?? '',
});
