import { type Finding, holds, type Report } from '../engine/report.ts';
import type { AccountView, PolicyView } from '../messages.ts';

/** What a check said of one exact post. */
export type Checked = {
  /** `keyOfDraft` of the post that was checked. */
  readonly key: string;
  readonly report: Report;
  readonly policy: PolicyView;
  readonly account: AccountView;
  /** The panel's middle, as the worker drew it. */
  readonly shown?: string | undefined;
};

/** Findings that hold the post until they are put right or answered. */
export const holding = (report: Report): readonly Finding[] =>
  report.findings.filter((f) => holds(f.severity));

/** May the post go out as it stands, without another word? */
export function passes({ report, policy }: Pick<Checked, 'report' | 'policy'>): boolean {
  if (policy.mode !== 'enforce') return true;
  if (holding(report).length > 0) return false;
  return report.degraded.length === 0 || policy.whenCheckCannotRun === 'let-through';
}

/**
 * May the person send it from the panel, with this reason?
 * Every held finding needs an answer, and the school must let people decide; an unchecked post goes where the policy
 * says ask.
 */
export function mayPost(
  { report, policy }: Pick<Checked, 'report' | 'policy'>,
  answered: ReadonlyMap<string, string>,
  reason: string,
): boolean {
  if (passes({ report, policy })) return true;
  const held = holding(report);
  if (report.degraded.length > 0 && policy.whenCheckCannotRun === 'hold') return false;
  if (reason.trim() === '') return false;
  if (held.length === 0) return true;
  return policy.postAnyway === 'with-reason' && held.every((f) => answered.has(f.fingerprint));
}

/** The policy before the worker has said anything: everything is held, nothing is let by. */
export const FIRST_POLICY: PolicyView = {
  mode: 'enforce',
  whenCheckCannotRun: 'ask',
  postAnyway: 'never',
  askWhom: '',
  helpText: '',
  helpUrl: '',
  parentsChannel: '',
  school: '',
  selectors: {},
  source: 'strict-default',
  readAt: 0,
};

export const UNKNOWN_ACCOUNT: AccountView = { handle: null, kind: 'unknown', about: '' };

/** A report for a check that did not run. */
export const unchecked = (part: string, why: string): Report => ({
  verdict: 'clear',
  findings: [],
  suppressed: [],
  degraded: [{ part, why }],
  timings: {},
});
