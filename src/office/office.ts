import { check } from '../checker.ts';
import type { Report } from '../engine/report.ts';
import type { RegisterLookup, Setting, Witness } from '../engine/setting.ts';
import type { AccountView, RequestOf, ResponseOf } from '../messages.ts';
import { mayAnswer, toSetting } from '../policy/index.ts';
import type { PolicyReader } from '../policy/read.ts';
import type { PolicyState } from '../policy/state.ts';
import { toPolicyView } from '../policy/view.ts';
import type { Account, Post } from '../post.ts';
import type { Entry } from '../record/index.ts';
import type { Answers } from './answers.ts';
import { settingsOf } from './settings.ts';
import type { StatusBoard } from './status.ts';

/** What the office needs to know of the record. */
export type Book = {
  readonly add: (decision: Entry) => Promise<void>;
  readonly today: (at: number) => Promise<{ checked: number; held: number; fixed: number }>;
  /** Newest first, before `to`. */
  readonly list: (options: { readonly to?: number; readonly limit: number }) => Promise<readonly Entry[]>;
};

export type OfficeDeps = {
  readonly policy: PolicyReader;
  readonly answers: Answers;
  readonly status: StatusBoard;
  readonly book: Book;
  readonly key: Uint8Array;
  /** The register as it is now; undefined where the school has none. */
  readonly register: () => RegisterLookup | undefined;
  readonly witness: Witness | undefined;
  /** Words in the browser's language; null where there are none for this id. */
  readonly say: NonNullable<Setting['say']>;
  readonly now: () => number;
  readonly version: string;
};

export type Office = {
  readonly check: (request: RequestOf<'check'>) => ResponseOf<'check'>;
  readonly decide: (request: RequestOf<'decide'>) => Promise<ResponseOf<'decide'>>;
  readonly remember: (request: RequestOf<'remember'>) => Promise<ResponseOf<'remember'>>;
  readonly health: (request: RequestOf<'health'>) => ResponseOf<'health'>;
  readonly status: () => Promise<ResponseOf<'status'>>;
  readonly settings: () => ResponseOf<'settings'>;
  readonly records: (request: RequestOf<'records'>) => Promise<ResponseOf<'records'>>;
};

/** A gate that has not been heard of for this long counts as silent (milliseconds). */
const GATE_SILENT_MS = 30 * 60 * 1000;

/** The options page may ask for so many decisions at once. */
const MOST_RECORDS = 1000;

/**
 * The office in the background worker: engine, register, policy and record live here and nowhere else. Everything it
 * gives to a content script is listed in `messages.ts`.
 */
export function createOffice(deps: OfficeDeps): Office {
  const { policy, answers, status, book } = deps;

  // What follows from policy and register is worked out once for each of their states: recognisers keep what they
  // derive from a school by its identity.
  let base: { state: PolicyState; register: RegisterLookup | undefined; setting: Setting } | undefined;
  const baseSetting = (): Setting => {
    const state = policy.current();
    const register = deps.register();
    if (base?.state !== state || base.register !== register) {
      const { key, say, witness } = deps;
      const setting = toSetting(state.policy, {
        key,
        say,
        ...(register ? { register } : {}),
        ...(witness ? { witness } : {}),
      });
      base = { state, register, setting };
    }
    return base.setting;
  };

  const settingFor = (account: AccountView, draft: RequestOf<'check'>['answers']): Setting => ({
    ...baseSetting(),
    answers: [...answers.given(deps.now()), ...draft.map((a) => ({ ...a, scope: 'draft' as const }))],
    mayAnswer: (rule, answer) => mayAnswer(policy.current().policy, rule, answer, account.kind),
  });

  const accountView = (account: Account): AccountView => {
    if (account.handle === null) return { handle: null, kind: 'unknown', about: account.why };
    const handle = account.handle.toLowerCase();
    const { accounts } = baseSetting();
    const known = accounts.find((a) => a.handle.toLowerCase() === handle);
    return known
      ? { handle: known.handle, kind: known.kind, about: known.about }
      : { handle: account.handle, kind: 'unlisted', about: '' };
  };

  return {
    check: ({ post, answers: draft }) => {
      const at = deps.now();
      const account = accountView(post.account as Account);
      // The time of writing is the worker's: a page's clock and zone have no say.
      const timed = { ...post, at: zoned(at, policy.current().policy.timeZone) } as Post;
      const report = check(timed, settingFor(account, draft));
      status.checked({ at, verdict: report.verdict, findings: report.findings.length }, account);
      return { report: plain(report), policy: toPolicyView(policy.current(), at), account };
    },
    decide: async (request) => {
      await book.add({ ...request, at: deps.now() });
      return { ok: true };
    },
    remember: async (request) => {
      await answers.remember(request, deps.now());
      return { ok: true };
    },
    health: (request) => {
      status.heard(request, deps.now());
      return { ok: true };
    },
    settings: () => settingsOf(policy.current()),
    records: async ({ before, most }) => {
      const limit = Math.min(most, MOST_RECORDS);
      const found = await book.list({ ...(before === undefined ? {} : { to: before }), limit: limit + 1 });
      return {
        entries: found.slice(0, limit).map(({ draft: _draft, ...entry }) => ({
          ...entry,
          findings: [...entry.findings],
          degraded: [...entry.degraded],
        })),
        more: found.length > limit,
      };
    },
    status: async () => {
      const at = deps.now();
      const state = policy.current();
      const { account, lastCheck, gateAt, health } = status.current();
      return {
        policy: toPolicyView(state, at),
        problems: state.problems.map(({ key, reason, whatToDo }) => ({ key, reason, whatToDo })),
        fault: state.fault ? `${state.fault.reason} ${state.fault.whatToDo}` : '',
        installType: state.installType,
        version: deps.version,
        account,
        lastCheck,
        gate: gateAt === 0 ? 'none' : at - gateAt < GATE_SILENT_MS ? 'live' : 'silent',
        faults: Object.keys(health),
        today: await book.today(at).catch(() => ({ checked: 0, held: 0, fixed: 0 })),
      };
    },
  };
}

/** Wall-clock time, to the minute, in a zone. */
export function zoned(at: number, zone: string): { local: string; zone: string } {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(at)
      .map((p) => [p.type, p.value]),
  );
  return {
    local: `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}`,
    zone,
  };
}

/** A report as a message carries it: what was suppressed stays in the office but for its rule and reason. */
const plain = (report: Report): ResponseOf<'check'>['report'] =>
  structuredClone({ ...report, timings: {} }) as ResponseOf<'check'>['report'];
