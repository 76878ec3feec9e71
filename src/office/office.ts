import { check } from '../checker.ts';
import { isRememberable } from '../engine/remembered.ts';
import { type Report, verdictOf } from '../engine/report.ts';
import type { RegisterLookup, Setting, Witness } from '../engine/setting.ts';
import type { AccountView, PolicyView, RequestOf, ResponseOf } from '../messages.ts';
import { mayAnswer, type Policy, toSetting } from '../policy/index.ts';
import type { PolicyReader } from '../policy/read.ts';
import type { PolicyState } from '../policy/state.ts';
import { toPolicyView } from '../policy/view.ts';
import type { Account, Post } from '../post.ts';
import type { Counts, Entry, RecordFault } from '../record/index.ts';
import { judgeDay } from '../rules/habits/quiet-day.ts';
import type { Answers } from './answers.ts';
import type { Draw } from './draw.ts';
import type { HeldRoom } from './held.ts';
import { zoned } from './instant.ts';
import type { Language } from './language.ts';
import type { ReportState } from './network/reporting.ts';
import type { RegisterProblem, RegisterState } from './register.ts';
import { rememberedRows, titleOf } from './remembered.ts';
import { sentTeller } from './sent.ts';
import { settingsOf } from './settings.ts';
import type { StatusBoard } from './status.ts';

/** What the office needs to know of the record. */
export type Book = {
  readonly add: (decision: Entry) => Promise<void>;
  /** Something was wrong with Gatepost itself; `what` is an id. */
  readonly fault: (what: string) => Promise<void>;
  readonly today: (at: number) => Promise<Pick<Counts, 'checked' | 'sent' | 'held' | 'fixed'>>;
  /** Newest first, `from ≤ at < to`. */
  readonly list: (options: {
    readonly from?: number;
    readonly to?: number;
    readonly limit: number;
  }) => Promise<readonly Entry[]>;
  /** The whole record as CSV, with a name for the file. */
  readonly exported: () => Promise<{ csv: string; file: string }>;
  /** Empties it and notes that it was emptied. */
  readonly clear: () => Promise<void>;
  /** Why it is not kept on disk. */
  readonly trouble: () => RecordFault;
};

export type OfficeDeps = {
  readonly held: HeldRoom;
  readonly policy: PolicyReader;
  readonly answers: Answers;
  readonly status: StatusBoard;
  readonly book: Book;
  readonly key: Uint8Array;
  /** The register as it is now; undefined where the school has none. */
  readonly register: {
    readonly current: () => RegisterLookup | undefined;
    readonly problems: () => readonly RegisterProblem[];
    readonly state: (at: number) => RegisterState;
  };
  /** compromise, once it is loaded. */
  readonly witness?: () => Witness | undefined;
  /** Words in the browser's language; null where there are none for this id. */
  readonly say: NonNullable<Setting['say']>;
  readonly now: () => number;
  readonly version: string;
  /** Words of the policy's language, where the browser speaks another. */
  readonly wordsFor?: (locale: Policy['locale']) => Language['words'];
  /** Missing in the usual build, which has no network. */
  readonly network?: { readonly origins: readonly string[]; readonly reports: () => ReportState };
  /** Draws the middle of the panel that shows a check on X, as text; without it X shows the draft alone. */
  readonly draw?: Draw | undefined;
  /** Told whenever something may have changed that the toolbar shows. */
  readonly changed?: (status: ResponseOf<'status'>) => void;
};

export type Office = {
  readonly policy: () => ResponseOf<'policy'>;
  readonly check: (request: RequestOf<'check'>) => ResponseOf<'check'>;
  readonly decide: (request: RequestOf<'decide'>) => Promise<ResponseOf<'decide'>>;
  readonly sent: (request: RequestOf<'sent'>) => Promise<ResponseOf<'sent'>>;
  readonly remember: (request: RequestOf<'remember'>) => Promise<ResponseOf<'remember'>>;
  readonly health: (request: RequestOf<'health'>) => Promise<ResponseOf<'health'>>;
  readonly status: () => Promise<ResponseOf<'status'>>;
  readonly settings: () => ResponseOf<'settings'>;
  readonly records: (request: RequestOf<'records'>) => Promise<ResponseOf<'records'>>;
  readonly exportRecord: () => Promise<ResponseOf<'exportRecord'>>;
  readonly clearRecord: () => Promise<ResponseOf<'clearRecord'>>;
  readonly answers: () => ResponseOf<'answers'>;
  readonly takeBack: (request: RequestOf<'takeBack'>) => Promise<ResponseOf<'takeBack'>>;
} & Pick<HeldRoom, 'hold' | 'heldHere' | 'heldDone' | 'heldList' | 'heldBring'>;

/** A gate that has not been heard of for this long counts as silent (milliseconds). */
const GATE_SILENT_MS = 30 * 60 * 1000;

/** The options page may ask for so many decisions at once. */
const MOST_RECORDS = 1000;

/**
 * The office in the background worker: engine, register, policy and record live here and nowhere else. Everything it
 * gives to a content script is listed in `messages.ts`.
 */
export function createOffice(deps: OfficeDeps): Office {
  const { policy, answers, status, book, held } = deps;

  // What follows from policy and register is worked out once for each of their states: recognisers keep what they
  // derive from a school by its identity.
  let base: { state: PolicyState; register: RegisterLookup | undefined; setting: Setting } | undefined;
  const baseSetting = (): Setting => {
    const state = policy.current();
    const register = deps.register.current();
    if (base?.state !== state || base.register !== register) {
      const { key, say } = deps;
      const setting = toSetting(state.policy, { key, say, ...(register ? { register } : {}) });
      base = { state, register, setting };
    }
    return base.setting;
  };

  const settingFor = (account: AccountView, draft: RequestOf<'check'>['answers']): Setting => ({
    ...baseSetting(),
    ...withWitness(deps.witness?.()),
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

  const view = (at: number, where: 'onX' | 'onPages' = 'onX'): PolicyView => {
    const { policy: own } = policy.current();
    const words = deps.wordsFor?.(own.locale)?.[where];
    return {
      ...toPolicyView(policy.current(), at),
      rememberDays: own.rememberAnswersDays,
      ...(words ? { words: { ...words } } : {}),
    };
  };

  const noted = new Set<string>();

  const statusNow = async (): Promise<ResponseOf<'status'>> => {
    const at = deps.now();
    const state = policy.current();
    const { account, lastCheck, gateAt, health } = status.current();
    const { sent, ...today } = await book.today(at).catch(() => ({ checked: 0, sent: 0, held: 0, fixed: 0 }));
    return {
      policy: view(at, 'onPages'),
      problems: [...state.problems, ...deps.register.problems()].map(({ key, reason, whatToDo }) => ({
        key,
        reason,
        whatToDo,
      })),
      fault: state.fault ? `${state.fault.reason} ${state.fault.whatToDo}` : '',
      installType: state.installType,
      version: deps.version,
      account,
      lastCheck: lastCheck && { ...lastCheck, unchecked: [...lastCheck.unchecked] },
      gate: gateAt === 0 ? 'none' : at - gateAt < GATE_SILENT_MS ? 'live' : 'silent',
      gateAt,
      faults: Object.keys(health),
      today: { checked: today.checked, held: today.held, fixed: today.fixed },
      quietDay: judgeDay(
        { now: zoned(at, state.policy.timeZone).local, posts: sent, term: true },
        baseSetting(),
      ),
      register: deps.register.state(at),
      network: { origins: [...(deps.network?.origins ?? [])], reports: deps.network?.reports() ?? null },
      recordFault: book.trouble(),
      siteLabel: state.policy.siteLabel,
    };
  };
  const changed = (): void => {
    if (deps.changed) void statusNow().then(deps.changed, () => undefined);
  };
  policy.onChange(changed, new AbortController().signal);
  changed();

  return {
    policy: () => {
      const at = deps.now();
      // A guard asks for it as its page begins to load: so there is one.
      status.heard({ what: 'gate-live', detail: '' }, at);
      changed();
      return view(at);
    },
    check: ({ post, answers: draft, remember = [], why }) => {
      const at = deps.now();
      const account = accountView(post.account as Account);
      // The time of writing is the worker's: a page's clock and zone have no say.
      const timed = { ...post, at: zoned(at, policy.current().policy.timeZone) } as Post;
      const found = check(timed, settingFor(account, draft));
      const report = post.kind === 'follow' ? ofFollow(found) : found;
      const unchecked = report.degraded.map((d) => d.part);
      const news = status.checked(
        { at, verdict: report.verdict, findings: report.findings.length, unchecked },
        account,
      );
      if (news) changed();
      const seen = view(at);
      const shown =
        report.findings.length + draft.length > 0 &&
        deps.draw?.(
          {
            report,
            post: timed,
            policy: seen,
            answered: new Map(draft.map(({ fingerprint, answer }) => [fingerprint, answer])),
            remembered: new Set(remember),
          },
          seen.words,
          why === 'gate',
        );
      return { report: plain(report), policy: seen, account, ...(shown ? { shown } : {}) };
    },
    decide: async (request) => {
      await book.add({ ...request, at: deps.now() });
      return { ok: true };
    },
    sent: sentTeller({
      list: book.list,
      setting: baseSetting,
      when: (at) => zoned(at, policy.current().policy.timeZone).local.replace('T', ', '),
    }),
    remember: async ({ fingerprint, rule, answer }) => {
      const { policy: own } = policy.current();
      const kind = status.current().account?.kind ?? 'unknown';
      const may = own.rememberAnswersDays > 0 && isRememberable(answer) && mayAnswer(own, rule, answer, kind);
      if (may) await answers.remember({ fingerprint, rule, answer }, deps.now(), own.rememberAnswersDays);
      return { ok: may };
    },
    health: async (request) => {
      const fresh = status.heard(request, deps.now());
      // Once for each life of the worker: a page that X has changed says so at every load.
      if (fresh && !noted.has(request.what)) {
        noted.add(request.what);
        await book.fault(request.what);
      }
      changed();
      return { ok: true };
    },
    answers: () => ({
      answers: rememberedRows(answers.list(), deps.now(), deps.say),
      days: policy.current().policy.rememberAnswersDays,
    }),
    takeBack: async ({ fingerprint }) => {
      await answers.takeBack(fingerprint);
      return { ok: true };
    },
    exportRecord: book.exported,
    clearRecord: async () => {
      await book.clear();
      changed();
      return { ok: true };
    },
    hold: held.hold,
    heldHere: held.heldHere,
    heldDone: held.heldDone,
    heldList: held.heldList,
    heldBring: held.heldBring,
    settings: () => settingsOf(policy.current()),
    records: async ({ before, most }) => {
      const limit = Math.min(most, MOST_RECORDS);
      const found = await book.list({ ...(before === undefined ? {} : { to: before }), limit: limit + 1 });
      return {
        days: policy.current().policy.recordDays,
        fault: book.trouble(),
        entries: found.slice(0, limit).map(({ draft: _draft, ...entry }) => ({
          ...entry,
          findings: entry.findings.map((f) => ({ ...f, title: titleOf(f.rule) })),
          degraded: [...entry.degraded],
        })),
        more: found.length > limit,
      };
    },
    status: statusNow,
  };
}

/** A follow holds no words: what rules for posts say of an empty one is nothing to it. */
function ofFollow(report: Report): Report {
  const findings = report.findings.filter((f) => f.rule === 'follow');
  return { ...report, findings, verdict: verdictOf(findings) };
}

const withWitness = (witness: Witness | undefined): { witness?: Witness } => (witness ? { witness } : {});

/** A report as a message carries it: what was suppressed stays in the office but for its rule and reason. */
const plain = (report: Report): ResponseOf<'check'>['report'] =>
  structuredClone({ ...report, timings: {} }) as ResponseOf<'check'>['report'];
