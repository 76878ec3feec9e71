import type { RequestOf } from '../../messages.ts';
import type { HeldApi } from '../held.ts';
import type { Sender } from '../route.ts';
import type { Area } from '../storage.ts';
import { ALLOW_ID, allowIn, BLOCKS, PAGES, type Rule } from './rules.ts';
import { type BoltWord, boltWords } from './words.ts';

type Change = { removeRuleIds?: number[]; addRules?: Rule[] };
type Tab = {
  readonly id?: number;
  readonly url?: string;
  readonly status?: string;
  readonly discarded?: boolean;
};

/** The browser's parts that the bolt needs; the polyfilled `browser` fits as it is. */
export type BoltApi = {
  readonly declarativeNetRequest: {
    getDynamicRules(): Promise<readonly Rule[]>;
    updateDynamicRules(change: Change): Promise<void>;
    getSessionRules(): Promise<readonly Rule[]>;
    updateSessionRules(change: Change): Promise<void>;
  };
  readonly tabs: {
    query(what: { url: string[] }): Promise<readonly Tab[]>;
    sendMessage(id: number, message: object, to: { frameId: number }): Promise<unknown>;
    reload(id: number): Promise<unknown>;
    readonly onUpdated: { addListener(heard: (id: number, change: Tab, tab: Tab) => void): void };
    readonly onRemoved: { addListener(heard: (id: number) => void): void };
  };
  readonly action?: {
    setBadgeText(details: { tabId: number; text: string }): Promise<void>;
    setTitle(details: { tabId: number; title: string }): Promise<void>;
  };
  readonly notifications: HeldApi['notifications'];
};

export type BoltDeps = {
  readonly api: BoltApi;
  readonly session: Area;
  /** Does the policy want it? `null` while no policy could be read: all stays as it stands. */
  readonly wanted: () => boolean | null;
  readonly ready: Promise<unknown>;
  /** Words in the person's language; null for English. */
  readonly say: (id: string) => string | null;
  readonly icon: string;
};

export type Bolt = {
  /** Looks at every tab of X anew, and puts the rules in place that the policy wants. */
  readonly tend: () => Promise<void>;
  /** A page's gate says that it is there, or that it goes. */
  readonly heard: (health: RequestOf<'health'>, sender: Sender) => Promise<void>;
};

/** What the office does with the last bolt, in a build that has one; the usual build has none of this. */
export type BoltMaker = (deps: BoltDeps) => Bolt;

/** What a page's gate is asked; it answers `true` when both of its halves stand. */
export const LIVE = { gatepost: 'live?' };
const TOLD = 'bolt.told';
const NOTICE = 'bolt:';
const ON_X = /^https:\/\/(?:[\w-]+\.)*(?:x|twitter)\.com\//;

/**
 * The last bolt: the browser itself refuses publishing requests, but from tabs whose gate has answered. What is
 * allowed stands in the browser's session rules and nowhere else, so a worker that was stopped knows it again.
 * Listeners are registered at once.
 */
export const openBolt: BoltMaker = ({ api, session, wanted, ready, say, icon }) => {
  const { declarativeNetRequest: rules, tabs, notifications, action } = api;
  /** One change of rules at a time: messages and tabs come as they like. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = last.then(() => ready).then(work);
    last = next.catch(() => undefined);
    return next.catch(() => undefined);
  };

  const liveTabs = async (): Promise<readonly number[]> =>
    (await rules.getSessionRules()).find(({ id }) => id === ALLOW_ID)?.condition.tabIds ?? [];
  const allow = (tabIds: readonly number[]): Promise<void> =>
    rules.updateSessionRules({
      removeRuleIds: [ALLOW_ID],
      addRules: tabIds.length > 0 ? [allowIn(tabIds)] : [],
    });
  const open = (id: number): Promise<void> =>
    inTurn(async () => {
      if (wanted() === false) return;
      const before = await liveTabs();
      if (!before.includes(id)) await allow([...before, id]);
      await unsay(id);
    });
  const shut = (id: number): Promise<void> =>
    inTurn(async () => {
      const before = await liveTabs();
      if (before.includes(id)) await allow(before.filter((other) => other !== id));
    });

  const told = async (): Promise<readonly number[]> => {
    const stored = (await session.get([TOLD]).catch(() => ({}) as Record<string, unknown>))[TOLD];
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'number') : [];
  };
  const word = (id: BoltWord): string => say(`office_${id}`) ?? boltWords[id];
  /** Says once that nothing can be posted from this tab: on its toolbar, and where people look. */
  const sayShut = (id: number): Promise<void> =>
    inTurn(async () => {
      const before = await told();
      if (wanted() !== true || before.includes(id)) return;
      await session.set({ [TOLD]: [...before, id] });
      await action?.setBadgeText({ tabId: id, text: '!' }).catch(() => undefined);
      await action?.setTitle({ tabId: id, title: word('bolt_tip') }).catch(() => undefined);
      await notifications.create(`${NOTICE}${id}`, {
        type: 'basic',
        iconUrl: icon,
        title: word('bolt_title'),
        message: word('bolt_body'),
      });
    });
  const unsay = async (id: number): Promise<void> => {
    const before = await told();
    if (!before.includes(id)) return;
    await session.set({ [TOLD]: before.filter((other) => other !== id) });
    await action?.setBadgeText({ tabId: id, text: '' }).catch(() => undefined);
    await notifications.clear(`${NOTICE}${id}`);
  };

  /** Asks a tab's gate. Its page may be on its way: only one that has been loaded is told about. */
  const look = async (id: number, loaded: boolean): Promise<void> => {
    const answer = await tabs.sendMessage(id, LIVE, { frameId: 0 }).catch(() => false);
    if (answer === true) return open(id);
    await shut(id);
    if (loaded) await sayShut(id);
  };

  const tend = async (): Promise<void> => {
    await ready;
    const want = wanted();
    await inTurn(async () => {
      const standing = await rules.getDynamicRules();
      const filters = (of: readonly Rule[]): string => of.map(({ condition }) => condition.urlFilter).join();
      const remove = { removeRuleIds: standing.map(({ id }) => id) };
      if (want === true && filters(standing) !== filters(BLOCKS))
        await rules.updateDynamicRules({ ...remove, addRules: [...BLOCKS] });
      if (want === false) {
        if (standing.length > 0) await rules.updateDynamicRules(remove);
        await allow([]);
        for (const id of await told()) await unsay(id);
      }
    });
    if (want === false) return;
    const onX = await tabs.query({ url: PAGES });
    const ids = onX.map(({ id }) => id);
    for (const id of await liveTabs()) if (!ids.includes(id)) await shut(id);
    await Promise.all(
      onX.map(async ({ id, status, discarded }) => {
        if (id !== undefined && !discarded) await look(id, status === 'complete');
      }),
    );
  };

  tabs.onUpdated.addListener((id, { status }, { url }) => {
    if (status === undefined || !ON_X.test(url ?? '')) return;
    void ready.then(() => look(id, status === 'complete')).catch(() => undefined);
  });
  tabs.onRemoved.addListener((id) => void shut(id).then(() => inTurn(() => unsay(id))));
  notifications.onClicked.addListener((notice) => {
    const id = notice.startsWith(NOTICE) ? Number(notice.slice(NOTICE.length)) : Number.NaN;
    if (Number.isInteger(id)) void tabs.reload(id).catch(() => undefined);
  });

  return {
    tend,
    heard: async ({ what, detail }, { tab, frameId }) => {
      const id = tab?.id;
      if (id === undefined || frameId !== 0) return;
      if (what === 'gate-gone') await shut(id);
      else if (what === 'gate-live') await (detail === 'met' ? open(id) : shut(id).then(() => sayShut(id)));
    },
  };
};
