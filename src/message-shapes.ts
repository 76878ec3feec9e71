import * as z from 'zod/mini';

/** What travels in the messages of `messages.ts`: posts, reports, what may be known of the policy, waiting drafts. */

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
export const severity = z.enum(['nudge', 'confirm', 'block']);
const finding = z.object({
  rule: z.string(),
  severity,
  spans: z.array(span),
  message: z.string(),
  because: z.string(),
  fixes: z.array(
    z.object({
      label: z.string(),
      edits: z.array(edit),
      action: z.optional(z.string()),
      until: z.optional(z.string()),
    }),
  ),
  answers: z.array(z.object({ id: z.string(), label: z.string() })),
  fingerprint: z.string(),
  evidence: z.array(z.string()),
});
export const report = z.object({
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
export const post = z.object({
  kind: z.enum([
    'post',
    'reply',
    'quote',
    'repost',
    'thread',
    'poll',
    'message',
    'edit',
    'scheduled',
    'follow',
  ]),
  fields: z.array(z.object({ id: z.string(), text: z.string() })),
  media: z.array(
    z.object({
      kind: z.enum(['image', 'video', 'gif']),
      workOnly: z.optional(z.boolean()),
      located: z.optional(z.boolean()),
    }),
  ),
  place: z.optional(z.string()),
  profile: z.optional(
    z.object({
      handle: z.string(),
      name: z.optional(z.string()),
      bio: z.optional(z.string()),
      organisation: z.optional(z.boolean()),
    }),
  ),
  account,
  audience: z.enum(['public', 'protected', 'unknown']),
  at: z.object({ local: z.string(), zone: z.string() }),
});

/** What a content script may know of the policy: never names, never the register. */
export const policyView = z.object({
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
  /** For how many days an answer may be remembered; 0 or nothing: for the draft alone. */
  rememberDays: z.optional(z.number()),
  /** Words of the language that the policy sets, by message id, where the browser speaks another. */
  words: z.optional(z.record(z.string(), z.string())),
});

/** What the account counts as: a kind of `SchoolAccount`, or `unlisted`, or `unknown` when it could not be read. */
export const accountView = z.object({
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

export const ok = z.object({ ok: z.boolean() });

/** A draft that waits until pupils are back; its text is sealed as soon as the worker has it. */
export const heldDraft = z.object({
  /** A `PostKind`. */
  kind: z.string(),
  fields: z.array(z.object({ id: z.string(), text: z.string() })),
  handle: z.nullable(z.string()),
  /** Path of the post that it answers, `/handle/status/1`; empty for a composer of its own. */
  where: z.string(),
});
export const heldNote = z.object({ id: z.string(), heldAt: z.number(), until: z.number() });

/** How a draft ended, for the record. */
export const outcome = z.enum(['passed', 'fixed', 'answered', 'posted-anyway', 'went-back', 'unchecked']);
/** What the record holds: how drafts ended, and what was wrong with Gatepost itself (`fault`, named in `degraded`). */
export const recorded = z.enum([...outcome.options, 'fault']);
export const wrong = z.object({ reason: z.string(), whatToDo: z.string() });

export type PolicyView = z.infer<typeof policyView>;
export type AccountView = z.infer<typeof accountView>;
export type HeldDraft = z.infer<typeof heldDraft>;
export type HeldNote = z.infer<typeof heldNote>;
export type Outcome = z.infer<typeof outcome>;
export type Recorded = z.infer<typeof recorded>;
