import type { Finding, Report } from '../engine/report.ts';
import type { AccountView, Outcome, PolicyView, RequestOf } from '../messages.ts';
import type { Post } from '../post.ts';
import { ELSEWHERE } from '../x/account.ts';
import { covers, keyOfContent, keyOfDraft, keysOfPost } from '../x/content.ts';
import type { Content } from '../x/operations.ts';
import { type Draft, settledIn } from './draft.ts';
import { CannotAsk, type Messenger, type Trouble } from './messenger.ts';
import type { Gate } from './requests.ts';
import { type Checked, FIRST_POLICY, passes, UNKNOWN_ACCOUNT, unchecked } from './ruling.ts';
import { say, type Underscored } from './words.ts';

/** Asking the worker, and knowing what has been approved. Shared by the composers' guard and the gate's. */
export type Desk = {
  /** Never rejects: a check that could not run is a report that says so. */
  readonly check: (
    draft: Draft,
    post: Post,
    why: RequestOf<'check'>['why'],
    also?: readonly string[],
  ) => Promise<Checked>;
  readonly policy: () => PolicyView;
  readonly account: () => AccountView;
  readonly known: () => boolean;
  /** From now on this post's requests pass. */
  readonly approve: (post: Post) => void;
  readonly approveContent: (content: Content) => void;
  readonly approved: (content: Content) => boolean;
  /**
   * Does X send this from another account than it was approved for? By the cookie's account, or by the act-as header
   * that came with this handle before.
   */
  readonly strays: (post: Post, content: Content) => boolean;
  readonly decide: (draft: Draft, checked: Checked, outcome: Outcome, reason?: string) => void;
  readonly health: (what: RequestOf<'health'>['what'], detail: string) => void;
  /**
   * Asks for the policy: before anything is checked, since its corrections of selectors are wanted to see a composer, and
   * when the worker says that it or the register has changed. Until the answer is there, no policy is known; and what
   * was approved before counts for nothing.
   */
  readonly hear: () => void;
  /** Was a post seen at the gate that no composer had announced, or is part of a composer not to be found? */
  readonly blind: () => boolean;
  readonly sees: (all: boolean) => void;
};

export type DeskDeps = {
  readonly messenger: Messenger;
  readonly gate: () => Pick<Gate, 'allow' | 'forget'>;
  /** Id of the signed-in account, read from X's cookie. */
  readonly who: () => string;
  /** Hears of every decision, once it is on its way into the record. */
  readonly decided: Desk['decide'];
  /** Takes the policy's corrections of selectors. */
  readonly onPolicy: (policy: PolicyView) => void;
};

const APPROVED_KEPT = 60;
/** Publishing that comes out of a composer; a message or a repost at the gate shows no blindness. */
const COMPOSED = /^(?:create(?:note)?tweet|createscheduledtweet) /i;
export function createDesk({ messenger, gate, who, decided, onPolicy }: DeskDeps): Desk {
  let policy = FIRST_POLICY;
  let account = UNKNOWN_ACCOUNT;
  let heard = false;
  let policyText = '';
  let approvedPosts: { readonly post: Post; readonly who: string }[] = [];
  const approvedKeys = new Set<string>();

  const actsFor = new Map<string | null, string>();
  const sameAct = ({ account: { handle } }: Post, actAs: string): boolean => {
    const known = actsFor.get(handle);
    if (known === undefined) actsFor.set(handle, actAs);
    return known === undefined || known === actAs;
  };

  /** What passed under old settings is asked about again. */
  const forget = (): void => {
    approvedPosts = [];
    approvedKeys.clear();
    gate().forget();
  };

  const learn = (next: PolicyView): void => {
    const text = JSON.stringify({ ...next, readAt: 0, source: '' });
    policy = next;
    heard = true;
    if (text === policyText) return;
    if (policyText !== '') forget();
    policyText = text;
    onPolicy(next);
  };

  const check: Desk['check'] = async (draft, post, why, also = []) => {
    const key = keyOfDraft(post);
    const answers = [...draft.answers].map(([fingerprint, answer]) => ({ fingerprint, answer }));
    try {
      const found = await messenger.ask('check', {
        draft: draft.id,
        post: post as RequestOf<'check'>['post'],
        answers,
        remember: [...draft.remember],
        why,
      });
      learn(found.policy);
      account = found.account;
      const report = found.report as Report;
      const { account: from } = post;
      const elsewhere = from.handle === null && from.why === ELSEWHERE;
      const degraded = [
        ...report.degraded,
        ...(elsewhere ? [{ part: say('account_part'), why: say('elsewhere') }] : []),
        ...also.map((line) => ({ part: say('unchecked_part'), why: line })),
      ];
      return { key, report: { ...report, degraded }, policy, account: found.account, shown: found.shown };
    } catch (error) {
      const trouble = error instanceof CannotAsk ? error.trouble : 'failed';
      if (why !== 'typing') tell('draft-without-report', trouble);
      const view = { handle: post.account.handle, kind: 'unknown' as const, about: '' };
      return {
        key,
        report: unchecked(say('unchecked_part'), say(trouble.replace('-', '_') as Underscored<Trouble>)),
        policy,
        account: account.handle === view.handle ? account : view,
      };
    }
  };

  /** Answers hold beyond the draft only once it has gone out. */
  const remember = (draft: Draft): void => {
    for (const { fingerprint, rule } of draft.answered.values()) {
      const answer = draft.answers.get(fingerprint);
      if (answer === undefined || !draft.remember.has(fingerprint)) continue;
      messenger.ask('remember', { fingerprint, answer, rule }).catch(() => {});
    }
  };

  let blind = false;
  const tell = (what: RequestOf<'health'>['what'], detail: string): void => {
    if (what === 'unannounced-publish' && COMPOSED.test(detail)) blind = true;
    messenger.ask('health', { what, detail }).catch(() => {});
  };

  return {
    check,
    policy: () => policy,
    account: () => account,
    known: () => heard,
    approve: (post) => {
      approvedPosts = [{ post, who: who() }, ...approvedPosts.filter((a) => a.post !== post)].slice(
        0,
        APPROVED_KEPT,
      );
      gate().allow(keysOfPost(post, who()));
    },
    approveContent: (content) => {
      const key = keyOfContent(content, who());
      if (key === '') return;
      approvedKeys.add(key);
      gate().allow([key]);
    },
    approved: (content) => {
      const key = keyOfContent(content, who());
      return (
        (key !== '' && approvedKeys.has(key)) ||
        approvedPosts.some(
          (a) => a.who === who() && covers(a.post, content) && sameAct(a.post, content.actAs),
        )
      );
    },
    strays: (post, content) =>
      !sameAct(post, content.actAs) || approvedPosts.some((a) => a.who !== who() && covers(a.post, content)),
    decide: (draft, checked, outcome, reason) => {
      const findings = [
        ...[...checked.report.findings, ...settledIn(draft, checked)].map((f) =>
          line(f, { answer: draft.answers.get(f.fingerprint) }),
        ),
        ...[...draft.fixed.values()].map((f) => line(f, { fixed: true })),
      ];
      messenger
        .ask('decide', {
          draft: draft.id,
          outcome,
          surface: draft.surface,
          account: checked.account,
          findings,
          degraded: checked.report.degraded.map((d) => d.part),
          ...(reason ? { reason } : {}),
        })
        .catch(() => {});
      if (outcome !== 'went-back') remember(draft);
      decided(draft, checked, outcome, reason);
    },
    health: tell,
    hear: () => {
      heard = false;
      if (policyText !== '') forget();
      messenger.ask('policy', {}).then(
        (first) => heard || learn(first),
        () => {},
      );
    },
    blind: () => blind,
    sees: (all) => {
      blind = !all;
    },
  };
}

type Line = RequestOf<'decide'>['findings'][number];
const line = (f: Finding, more: { answer?: string | undefined; fixed?: boolean }): Line => ({
  rule: f.rule,
  severity: f.severity,
  ...(more.answer === undefined ? {} : { answer: more.answer }),
  ...(more.fixed ? { fixed: true } : {}),
});

/** How a draft that goes out is put into the record. */
export function outcomeOf(draft: Draft, checked: Checked): Outcome {
  if (!passes(checked))
    return checked.report.degraded.length > 0 && checked.report.findings.length === 0
      ? 'unchecked'
      : 'posted-anyway';
  if (checked.report.degraded.length > 0) return 'unchecked';
  if (draft.answers.size > 0) return 'answered';
  return draft.fixed.size > 0 ? 'fixed' : 'passed';
}
