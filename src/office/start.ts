import type { Witness } from '../engine/setting.ts';
import { messageWords } from '../engine/words.ts';
import { loadLexicon } from '../language/lexicon/know.ts';
import { witnessOf } from '../language/witness.ts';
import { createPolicyReader, type Deps } from '../policy/read.ts';
import { REGISTER_KEY, type Storage } from '../register/index.ts';
import { openAnswers } from './answers.ts';
import type { Bolt, BoltApi, BoltMaker } from './bolt/index.ts';
import type { Draw } from './draw.ts';
import { firstRun } from './first-run.ts';
import { type HeldApi, openHeld, watchHeld } from './held.ts';
import { heldSay } from './held-words.ts';
import { languageOf } from './language.ts';
import type { Network } from './network/index.ts';
import { type TabsApi, tellOfChanges } from './news.ts';
import { createOffice, type Office } from './office.ts';
import { openBook } from './record.ts';
import { openRegister } from './register.ts';
import { type Handlers, route, type Sender } from './route.ts';
import { type ActionApi, createSign, signOf } from './sign.ts';
import { openStatus } from './status.ts';
import { type Area, installationKey } from './storage.ts';

/** What the office needs of the browser; the polyfilled `browser` fits as it is. */
export type Api = HeldApi & {
  readonly storage: {
    readonly managed: Deps['managed'];
    readonly local: Deps['local'] & Storage;
    readonly session: Area;
    readonly onChanged: Deps['onChanged'];
  };
  readonly tabs: Partial<TabsApi>;
  readonly management: { getSelf(): Promise<{ installType: string }> };
  readonly i18n: { getMessage(id: string, args?: string[]): string; getUILanguage(): string };
  /** Missing where the browser shows no toolbar. */
  readonly action?: ActionApi;
  readonly runtime: {
    readonly id: string;
    getURL(path: string): string;
    getManifest(): { version: string };
    readonly onMessage: { addListener(heard: (message: unknown, sender: Sender) => Promise<unknown>): void };
    readonly onStartup: { addListener(started: () => void): void };
    readonly onInstalled: { addListener(installed: (details: { reason: string }) => void): void };
    openOptionsPage(): Promise<void>;
  };
};

/** The first check of a worker that has just been woken goes before compromise. */
const WITNESS_AFTER_MS = 1_000;

/**
 * Starts the office in the worker. Every listener is registered before the first wait, as the browser wants it; a
 * message that comes early waits for what the office needs (the last good policy, the key, the answers: milliseconds),
 * never for `storage.managed`. `network` is what a build that names a school's servers does with them, `bolt` what the
 * build with the last bolt does with the browser's rules, `draw` draws what X's pages show of a check.
 */
export function startOffice(
  api: Api,
  compromise: () => Parameters<typeof witnessOf>[0],
  network: Network | null = null,
  makeBolt: BoltMaker | null = null,
  draw?: Draw,
): void {
  const now = (): number => Date.now();
  const policy = createPolicyReader({
    managed: api.storage.managed,
    local: api.storage.local,
    onChanged: api.storage.onChanged,
    installType: async () => (await api.management.getSelf()).installType,
    now,
    onFault: ({ what }) => void book.fault(what),
  });
  const book = openBook(() => policy.current().policy, now);
  const language = languageOf({
    browser: api.i18n.getUILanguage(),
    say: (id, args) => messageWords(api.i18n.getMessage(id, [...args])),
  });
  const held = openHeld({
    alarms: api.alarms,
    notifications: api.notifications,
    tabs: api.tabs,
    windows: api.windows,
    session: api.storage.session,
    local: api.storage.local,
    now,
    policy: () => policy.current().policy,
    say: heldSay((id, args) => api.i18n.getMessage(id, args)),
    icon: api.runtime.getURL('icon/128.png'),
  });
  const sign = createSign(
    api.action,
    (path) => api.runtime.getURL(path),
    (id) => language(policy.current().policy.locale).say(`sign_${id}`, []) ?? '',
  );
  /** What the network has to do now and then; nothing in the usual build. */
  let due: () => Promise<void> = async () => undefined;
  const bolt = makeBolt?.({
    api: api as unknown as BoltApi,
    session: api.storage.session,
    ready: policy.ready,
    wanted: () => {
      const { source, policy: own } = policy.current();
      return source === 'strict-default' ? null : own.lastBolt;
    },
    say: (id) => language(policy.current().policy.locale).say(id, []),
    icon: api.runtime.getURL('icon/128.png'),
  });
  if (bolt) {
    void bolt.tend();
    void policy.ready.then(() => policy.onChange(() => void bolt.tend(), new AbortController().signal));
  }
  const tell = tellOfChanges(api.tabs, policy, new AbortController().signal);
  const opening = open();

  async function open(): Promise<Office> {
    const online = network?.open({
      local: api.storage.local,
      policy,
      list: book.list,
      alarms: api.alarms,
      now,
      version: api.runtime.getManifest().version,
      changed: () => {
        void opening.then((office) => office.status()).then((status) => sign(signOf(status)));
        newRegister();
      },
    });
    const register = openRegister(api.storage.local, policy, online?.register);
    let known: ReturnType<typeof register.current>;
    /** A draft that stands open in some tab is looked at again when there is another register. */
    const newRegister = (): void => {
      const now = register.current();
      if (now !== known) void tell();
      known = now;
    };
    // The options page imports a register by itself, so that no name travels; the worker sees the new one here.
    api.storage.onChanged.addListener((changes, area) => {
      if (area === 'local' && REGISTER_KEY in changes) void register.reload().then(newRegister);
    });
    const [key, answers, status] = await Promise.all([
      installationKey(api.storage.local, (n) => crypto.getRandomValues(new Uint8Array(n))),
      openAnswers(api.storage.local, () => policy.current().policy.rememberAnswersDays),
      openStatus(api.storage.session),
      policy.ready,
      register.ready,
      online?.ready,
    ]);
    known = register.current();
    loadLexicon();
    if (online) {
      policy.onChange(() => void online.tend(), new AbortController().signal);
      due = online.tend;
      // The first post goes before it.
      void opening.then(online.tend);
    }
    return createOffice({
      held,
      policy,
      answers,
      status,
      book,
      key,
      register,
      witness: () => witness,
      say: (id, args) => language(policy.current().policy.locale).say(id, args),
      wordsFor: (locale) => language(locale).words,
      now,
      draw,
      version: api.runtime.getManifest().version,
      ...(network && online ? { network: { origins: network.origins, reports: online.reports } } : {}),
      changed: (status) => sign(signOf(status)),
    });
  }

  // compromise comes late: the first post never waits for it, and a worker that cannot load it does without.
  let witness: Witness | undefined;
  void opening.then(() => {
    setTimeout(() => {
      try {
        witness = witnessOf(compromise());
      } catch {
        witness = undefined;
      }
    }, WITNESS_AFTER_MS);
  });
  watchHeld(api, held, opening);
  if (network)
    api.alarms.onAlarm.addListener(({ name }) => {
      if (name === network.alarm) void opening.then(() => due());
    });
  const own = { id: api.runtime.id, origin: api.runtime.getURL('') };
  api.runtime.onMessage.addListener(async (message, sender) => {
    const office = await opening;
    return route(message, sender, bolt ? { ...office, health: withBolt(bolt, office) } : office, own);
  });
  // An idle worker starts only for an event: reading the policy early saves the first post the wait.
  // Firefox tells nobody when a policy has changed: its values are new after a start, so they are asked for then.
  api.runtime.onStartup.addListener(() => void opening.then(policy.refresh));
  api.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      void firstRun({ policy, local: api.storage.local, open: () => api.runtime.openOptionsPage() });
  });
}

/** What a gate says of itself goes to the bolt as well. */
const withBolt =
  (bolt: Bolt, office: Office): Handlers['health'] =>
  async (request, sender) => {
    await bolt.heard(request, sender);
    return office.health(request);
  };
