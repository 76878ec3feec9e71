import * as z from 'zod/mini';
import {
  accountView,
  heldDraft,
  heldNote,
  ok,
  outcome,
  policyView,
  post,
  recorded,
  report,
  severity,
  wrong,
} from './message-shapes.ts';

export type { AccountView, HeldDraft, HeldNote, Outcome, PolicyView, Recorded } from './message-shapes.ts';

/**
 * The one table of messages between the worlds of the extension (content scripts, popup, options → worker), parsed
 * at the receiver. A page has no part in it: the talk with the page's own world is in `gate/talk.ts`.
 *
 * The register, staff names and other people's names never travel here; what a draft says travels to the worker only.
 */
export const table = {
  /** The policy as it stands, without waiting for anything: asked when X's page begins to load. */
  policy: { request: z.object({}), response: policyView },
  /** Check a draft. `answers` are those given in this draft. `draft` is a random id of the draft. */
  check: {
    request: z.object({
      draft: z.string(),
      post,
      answers: z.array(z.object({ fingerprint: z.string(), answer: z.string() })),
      /** Fingerprints of answers that are to hold beyond the draft. */
      remember: z.optional(z.array(z.string())),
      why: z.enum(['typing', 'send', 'gate']),
    }),
    response: z.object({
      report,
      policy: policyView,
      account: accountView,
      /** The middle of the panel, where there is something to show: `ui/shown/shown.tsx`. */
      shown: z.optional(z.string()),
    }),
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
  /**
   * A draft has been posted: the reminder for this account (empty words: none), and a note about the post for the DSL,
   * made of its entry in the record. `offer`: something was said about this post, so the note is worth offering.
   */
  sent: {
    request: z.object({ draft: z.string(), handle: z.nullable(z.string()) }),
    response: z.object({
      message: z.string(),
      because: z.string(),
      logOut: z.string(),
      offer: z.boolean(),
      note: z.string(),
    }),
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
        'gate-gone',
        'composer-seen',
        'unannounced-publish',
        'draft-without-report',
        'selectors-missing',
      ]),
      detail: z.string(),
    }),
    response: ok,
  },
  /** Keep a draft until a local time of the school (`2026-03-12T15:30`). `problem` is in plain words; empty when kept. */
  hold: {
    request: z.object({ draft: heldDraft, until: z.string() }),
    response: z.object({ problem: z.string() }),
  },
  /** The held draft that this tab was opened for; handed over once. */
  heldHere: {
    request: z.object({}),
    response: z.object({ id: z.string(), draft: z.nullable(heldDraft) }),
  },
  /** A held draft was posted, or is no longer wanted: it is deleted. */
  heldDone: { request: z.object({ id: z.string() }), response: ok },
  /** For popup and options: the drafts that wait, the soonest first, without their text. */
  heldList: { request: z.object({}), response: z.object({ notes: z.array(heldNote) }) },
  /** For popup and options: open a composer on X for this draft. False when it is gone. */
  heldBring: { request: z.object({ id: z.string() }), response: ok },
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
      lastCheck: z.nullable(
        z.object({
          at: z.number(),
          verdict: z.string(),
          findings: z.number(),
          /** Parts of the checker that failed. */
          unchecked: z.array(z.string()),
        }),
      ),
      gate: z.enum(['live', 'silent', 'none']),
      /** When a guard in a page was last heard of; 0: never. Milliseconds since 1970. */
      gateAt: z.number(),
      faults: z.array(z.string()),
      today: z.object({ checked: z.number(), held: z.number(), fixed: z.number() }),
      /** A gentle word about a school day without the posts that the school aims for. */
      quietDay: z.nullable(z.object({ message: z.string(), because: z.string() })),
      register: z.object({
        state: z.enum(['none', 'fresh', 'soon', 'expired', 'broken']),
        /** A sentence about it; empty while there is nothing to say. */
        text: z.string(),
        /** Where the one in force comes from. */
        from: z.enum(['none', 'policy', 'address', 'computer']),
        /** When it came from the policy's address, in milliseconds since 1970; 0: never. */
        fetchedAt: z.number(),
        /** Why the one at the policy's address is not in force. */
        trouble: z.nullable(wrong),
      }),
      /** What a build with a network may reach, and how sending counts stands; no servers in the usual build. */
      network: z.object({
        origins: z.array(z.string()),
        reports: z.nullable(
          z.object({
            on: z.boolean(),
            /** Days that wait to be sent. */
            waiting: z.number(),
            sentAt: z.number(),
            trouble: z.nullable(wrong),
          }),
        ),
      }),
      /** Why the record is not kept on disk. */
      recordFault: z.nullable(wrong),
      siteLabel: z.string(),
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
      /** How long entries are kept. */
      days: z.number(),
      fault: z.nullable(wrong),
      entries: z.array(
        z.object({
          at: z.number(),
          outcome: recorded,
          surface: z.string(),
          account: accountView,
          findings: z.array(
            z.object({
              rule: z.string(),
              /** The rule's title; its id where this version no longer has it. */
              title: z.string(),
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
  /** For the options page: the whole record as CSV, and a name for the file. */
  exportRecord: {
    request: z.object({}),
    response: z.object({ csv: z.string(), file: z.string() }),
  },
  /** Empties the record; that it was emptied stays in it. */
  clearRecord: { request: z.object({}), response: ok },
  /** For the options page: the answers remembered for this person, newest first; never what they were about. */
  answers: {
    request: z.object({}),
    response: z.object({
      answers: z.array(
        z.object({
          fingerprint: z.string(),
          rule: z.string(),
          /** The rule's title, and the answer in words. */
          title: z.string(),
          label: z.string(),
          given: z.number(),
          until: z.number(),
        }),
      ),
      days: z.number(),
    }),
  },
  /** Takes back one remembered answer; null takes back all. */
  takeBack: { request: z.object({ fingerprint: z.nullable(z.string()) }), response: ok },
} as const;

export type Table = typeof table;
export type MessageName = keyof Table;
export type RequestOf<K extends MessageName> = z.infer<Table[K]['request']>;
export type ResponseOf<K extends MessageName> = z.infer<Table[K]['response']>;
