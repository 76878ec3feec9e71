import * as z from 'zod/mini';

/**
 * The one table of messages between the worlds of the extension (content scripts, popup, options → worker), parsed
 * at the receiver. A page has no part in it: the talk with the page's own world is in `gate/talk.ts`.
 *
 * The register, staff names and other people's names never travel here; what a draft says travels to the worker only.
 */
const span = z.object({
  kind: z.string(),
  field: z.string(),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
});
const edit = z.object({
  field: z.string(),
  start: z.number(),
  end: z.number(),
  expect: z.string(),
  insert: z.string(),
});
const severity = z.enum(['nudge', 'confirm', 'block']);
const finding = z.object({
  rule: z.string(),
  severity,
  spans: z.array(span),
  message: z.string(),
  because: z.string(),
  fixes: z.array(z.object({ label: z.string(), edits: z.array(edit), action: z.optional(z.string()) })),
  answers: z.array(z.object({ id: z.string(), label: z.string() })),
  fingerprint: z.string(),
  evidence: z.array(z.string()),
});
const report = z.object({
  verdict: z.enum(['clear', 'nudge', 'confirm', 'block']),
  findings: z.array(finding),
  suppressed: z.array(z.object({ finding, by: z.string() })),
  degraded: z.array(z.object({ part: z.string(), why: z.string() })),
  timings: z.record(z.string(), z.number()),
});

const account = z.union([
  z.object({ handle: z.string(), signedIn: z.optional(z.number()) }),
  z.object({ handle: z.null(), why: z.string(), signedIn: z.optional(z.number()) }),
]);
const post = z.object({
  kind: z.enum(['post', 'reply', 'quote', 'repost', 'thread', 'poll', 'message', 'edit', 'scheduled']),
  fields: z.array(z.object({ id: z.string(), text: z.string() })),
  media: z.array(z.object({ kind: z.enum(['image', 'video', 'gif']), workOnly: z.optional(z.boolean()) })),
  place: z.optional(z.string()),
  account,
  audience: z.enum(['public', 'protected', 'unknown']),
  at: z.object({ local: z.string(), zone: z.string() }),
});

/** What a content script may know of the policy: never names, never the register. */
const policyView = z.object({
  mode: z.enum(['audit', 'tips', 'enforce']),
  whenCheckCannotRun: z.enum(['ask', 'hold', 'let-through']),
  postAnyway: z.enum(['never', 'with-reason']),
  /** Whom to ask, in the school's words: "Ask Mrs Patel (DSL)". Empty: a plain "Ask your DSL". */
  askWhom: z.string(),
  helpText: z.string(),
  helpUrl: z.string(),
  parentsChannel: z.string(),
  school: z.string(),
  /** Corrections of X's selectors by name, from the policy. */
  selectors: z.record(z.string(), z.string()),
  source: z.enum(['managed', 'cached', 'default', 'strict-default']),
  readAt: z.number(),
});

/** What the account counts as: a kind of `SchoolAccount`, or `unlisted`, or `unknown` when it could not be read. */
const accountView = z.object({
  handle: z.nullable(z.string()),
  kind: z.enum([
    'school',
    'class',
    'department',
    'role',
    'professional',
    'third-party',
    'unlisted',
    'unknown',
  ]),
  about: z.string(),
});

const ok = z.object({ ok: z.boolean() });

/** How a draft ended, for the record. */
const outcome = z.enum(['passed', 'fixed', 'answered', 'posted-anyway', 'went-back', 'unchecked']);

export const table = {
  /** Check a draft. `answers` are those given in this draft. `draft` is a random id of the draft. */
  check: {
    request: z.object({
      draft: z.string(),
      post,
      answers: z.array(z.object({ fingerprint: z.string(), answer: z.string() })),
      why: z.enum(['typing', 'send', 'gate']),
    }),
    response: z.object({ report, policy: policyView, account: accountView }),
  },
  /** Put a decision into the record: rules, severities, what was decided and why; never text. */
  decide: {
    request: z.object({
      draft: z.string(),
      outcome,
      surface: z.string(),
      account: accountView,
      findings: z.array(
        z.object({
          rule: z.string(),
          severity,
          answer: z.optional(z.string()),
          fixed: z.optional(z.boolean()),
        }),
      ),
      reason: z.optional(z.string()),
      degraded: z.array(z.string()),
    }),
    response: ok,
  },
  /** Remember an answer beyond this draft, for this person. */
  remember: {
    request: z.object({ fingerprint: z.string(), answer: z.string(), rule: z.string() }),
    response: ok,
  },
  /** The two signals that make blindness visible, and the gate's health. */
  health: {
    request: z.object({
      what: z.enum([
        'gate-live',
        'composer-seen',
        'unannounced-publish',
        'draft-without-report',
        'selectors-missing',
      ]),
      detail: z.string(),
    }),
    response: ok,
  },
  /** For the popup: what is on, which account, where the policy came from, what was checked last. */
  status: {
    request: z.object({}),
    response: z.object({
      policy: policyView,
      problems: z.array(z.object({ key: z.string(), reason: z.string(), whatToDo: z.string() })),
      fault: z.string(),
      installType: z.string(),
      version: z.string(),
      account: z.nullable(accountView),
      lastCheck: z.nullable(z.object({ at: z.number(), verdict: z.string(), findings: z.number() })),
      gate: z.enum(['live', 'silent', 'none']),
      faults: z.array(z.string()),
      today: z.object({ checked: z.number(), held: z.number(), fixed: z.number() }),
    }),
  },
  /** For the options page: every key of the policy in force, in words. Sensitive keys and lists of people are counted, not shown. */
  settings: {
    request: z.object({}),
    response: z.object({
      keys: z.array(
        z.object({
          name: z.string(),
          group: z.string(),
          title: z.string(),
          about: z.string(),
          value: z.string(),
          origin: z.enum(['policy', 'pack', 'person', 'default']),
          locked: z.boolean(),
        }),
      ),
    }),
  },
  /** For the options page: what was decided, newest first, before a time (milliseconds since 1970); never text. */
  records: {
    request: z.object({ before: z.optional(z.number()), most: z.number() }),
    response: z.object({
      entries: z.array(
        z.object({
          at: z.number(),
          outcome,
          surface: z.string(),
          account: accountView,
          findings: z.array(
            z.object({
              rule: z.string(),
              severity,
              answer: z.optional(z.string()),
              fixed: z.optional(z.boolean()),
            }),
          ),
          reason: z.optional(z.string()),
          degraded: z.array(z.string()),
        }),
      ),
      more: z.boolean(),
    }),
  },
} as const;

export type Table = typeof table;
export type MessageName = keyof Table;
export type RequestOf<K extends MessageName> = z.infer<Table[K]['request']>;
export type ResponseOf<K extends MessageName> = z.infer<Table[K]['response']>;
export type PolicyView = z.infer<typeof policyView>;
export type AccountView = z.infer<typeof accountView>;
export type Outcome = z.infer<typeof outcome>;
