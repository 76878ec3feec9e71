import type { Severity } from '../engine/report.ts';
import type { AccountView, Recorded } from '../messages.ts';

/** What was decided about one draft: rules and answers, never words of the draft, names or pictures. */
export type Entry = {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** A random id of the draft, so that going back and coming again counts as one. */
  readonly draft: string;
  /** `fault`: not a draft, but something wrong with Gatepost itself, named in `degraded`. */
  readonly outcome: Recorded;
  /** Where it was written: `composer`, `reply`, `message`, `gate`, … */
  readonly surface: string;
  /** Kept as its kind alone, without the handle. */
  readonly account: AccountView;
  readonly findings: readonly EntryFinding[];
  /** Why it was posted anyway: the id of a reason. */
  readonly reason?: string | undefined;
  /** Parts that could not check it. */
  readonly degraded: readonly string[];
};

export type EntryFinding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly answer?: string | undefined;
  readonly fixed?: boolean | undefined;
};

/** What an id may look like. Whatever looks otherwise might be somebody's words and is not kept. */
const ID = /^[a-z0-9][a-z0-9._/:-]{0,63}$/i;
const OTHER = 'other';
const idOnly = (text: string): string => (ID.test(text) ? text : OTHER);

const MOST_FINDINGS = 50;

/** The kind alone: a handle may be a person's name. */
const accountOf = ({ kind }: AccountView): AccountView => ({ handle: null, kind, about: '' });

/** An entry as it is kept: only ids and numbers. */
export const cleanEntry = (entry: Entry): Entry => ({
  at: entry.at,
  draft: idOnly(entry.draft),
  outcome: entry.outcome,
  surface: idOnly(entry.surface),
  account: accountOf(entry.account),
  findings: entry.findings.slice(0, MOST_FINDINGS).map(({ rule, severity, answer, fixed }) => ({
    rule: idOnly(rule),
    severity,
    ...(answer === undefined ? {} : { answer: idOnly(answer) }),
    ...(fixed === undefined ? {} : { fixed }),
  })),
  ...(entry.reason === undefined ? {} : { reason: idOnly(entry.reason) }),
  degraded: entry.degraded.slice(0, MOST_FINDINGS).map(idOnly),
});
