/** What a check says: findings with marked words, and what could not be checked. Plain data. */

export type Severity = 'nudge' | 'confirm' | 'block';
export type Verdict = 'clear' | Severity;

export type SpanKind =
  | 'name'
  | 'first-name'
  | 'place'
  | 'time'
  | 'account'
  | 'private-talk'
  | 'contact'
  | 'credential'
  | 'sensitive'
  | 'identifier'
  | 'link'
  | 'media'
  | 'tag'
  | 'wording';

/** Marked words: half-open UTF-16 offsets into one field's original text; `quote` is that slice. */
export type Span = {
  readonly kind: SpanKind;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
};

/** One replacement. `expect` is the text that must still stand at `start..end`, or the fix is refused. */
export type Edit = {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly expect: string;
  readonly insert: string;
};

/**
 * A one-click way to put a finding right. Edits of one fix never overlap and are ordered by field and start.
 * `action` names something that is not an edit of text (remove X's place chip, keep the draft until later …).
 */
export type Fix = {
  readonly label: string;
  readonly edits: readonly Edit[];
  readonly action?: FixAction;
  /** With `hold`: when they are back, local time of the school (`2026-03-12T15:30`), where the post says so. */
  readonly until?: string;
};
export type FixAction = 'remove-place' | 'hold' | 'copy-for-parents' | 'switch-account' | 'log-out';

/** An answer that a person can give about a finding; it settles the finding for this draft. */
export type Answer = {
  /** `staff-or-public`, `not-a-name`, `permission`, `everyone-back`, `not-a-trip`, … */
  readonly id: string;
  readonly label: string;
};

export type Finding = {
  /** The rule's id: its file name, policy key, fixture folder, docs heading and record entry. */
  readonly rule: string;
  readonly severity: Severity;
  readonly spans: readonly Span[];
  /** One sentence: what was found. */
  readonly message: string;
  /** One sentence: why it matters. */
  readonly because: string;
  readonly fixes: readonly Fix[];
  /** Empty: cannot be answered away. */
  readonly answers: readonly Answer[];
  /** Keyed hash of the rule and what it matched; says nothing about the words. */
  readonly fingerprint: string;
  /** Evidence in words, for the panel's "why" and for tests. Never a score. */
  readonly evidence: readonly string[];
};

export type Suppressed = { readonly finding: Finding; readonly by: string };

/** Something that was not checked, so that a broken check never reads as "all clear". */
export type Degraded = { readonly part: string; readonly why: string };

export type Report = {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly degraded: readonly Degraded[];
  /** Milliseconds for each stage, from the clock that the caller handed in; empty without one. */
  readonly timings: Readonly<Record<string, number>>;
};

const RANK: Readonly<Record<Verdict, number>> = { clear: 0, nudge: 1, confirm: 2, block: 3 };

/** Positive when `a` is the more serious. */
export const compareSeverity = (a: Verdict, b: Verdict): number => RANK[a] - RANK[b];

/** The most serious of the findings, or `clear`. */
export const verdictOf = (findings: readonly Finding[]): Verdict =>
  findings.reduce<Verdict>(
    (worst, f) => (compareSeverity(f.severity, worst) > 0 ? f.severity : worst),
    'clear',
  );

/** Does this verdict hold a post (in `enforce` mode)? */
export const holds = (verdict: Verdict): boolean => RANK[verdict] >= RANK.confirm;

/** One step down; a nudge stays a nudge. */
export const oneStepDown = (s: Severity): Severity => (s === 'block' ? 'confirm' : 'nudge');

/** One step up; a block stays a block. */
export const oneStepUp = (s: Severity): Severity => (s === 'nudge' ? 'confirm' : 'block');
