import type { MessageName, ResponseOf } from '../messages.ts';

/**
 * The worker's answers, checked in shape before they are used. The table in `messages.ts` is the one truth; this is
 * its content-script half without a schema library, so that X's pages load a third less. A test holds the two together.
 */
type Test = (value: unknown) => boolean;

const text: Test = (v) => typeof v === 'string';
const number: Test = (v) => typeof v === 'number' && Number.isFinite(v);
const flag: Test = (v) => typeof v === 'boolean';
const oneOf =
  (...words: readonly string[]): Test =>
  (v) =>
    words.includes(v as string);
const list =
  (item: Test): Test =>
  (v) =>
    Array.isArray(v) && v.every(item);
const table =
  (item: Test): Test =>
  (v) =>
    typeof v === 'object' && v !== null && !Array.isArray(v) && Object.values(v).every(item);
const maybe =
  (item: Test): Test =>
  (v) =>
    v === undefined || item(v);
const shape =
  (parts: Readonly<Record<string, Test>>): Test =>
  (v) =>
    typeof v === 'object' &&
    v !== null &&
    !Array.isArray(v) &&
    Object.entries(parts).every(([name, test]) => test((v as Record<string, unknown>)[name]));

const severity = oneOf('nudge', 'confirm', 'block');
const finding = shape({
  rule: text,
  severity,
  spans: list(shape({ kind: text, field: text, start: number, end: number, quote: text })),
  message: text,
  because: text,
  fixes: list(
    shape({
      label: text,
      edits: list(shape({ field: text, start: number, end: number, expect: text, insert: text })),
      action: maybe(text),
      until: maybe(text),
    }),
  ),
  answers: list(shape({ id: text, label: text })),
  fingerprint: text,
  evidence: list(text),
});
const checked = shape({
  report: shape({
    verdict: oneOf('clear', 'nudge', 'confirm', 'block'),
    findings: list(finding),
    suppressed: list(shape({ finding, by: text })),
    degraded: list(shape({ part: text, why: text })),
    timings: table(number),
  }),
  policy: shape({
    mode: oneOf('audit', 'tips', 'enforce'),
    whenCheckCannotRun: oneOf('ask', 'hold', 'let-through'),
    postAnyway: oneOf('never', 'with-reason'),
    askWhom: text,
    helpText: text,
    helpUrl: text,
    parentsChannel: text,
    school: text,
    selectors: table(text),
    source: oneOf('managed', 'cached', 'default', 'strict-default'),
    readAt: number,
  }),
  account: shape({
    handle: (v) => v === null || text(v),
    kind: oneOf(
      'school',
      'class',
      'department',
      'role',
      'professional',
      'third-party',
      'unlisted',
      'unknown',
    ),
    about: text,
  }),
});
const ok = shape({ ok: flag });
const nullOr =
  (test: Test): Test =>
  (v) =>
    v === null || test(v);
const heldHere = shape({
  id: text,
  draft: nullOr(
    shape({
      kind: text,
      fields: list(shape({ id: text, text })),
      handle: nullOr(text),
      where: text,
    }),
  ),
});

/** Messages that a content script sends; all others are for the extension's own pages. */
export type ContentMessage = Extract<
  MessageName,
  'check' | 'decide' | 'remember' | 'health' | 'hold' | 'heldHere' | 'heldDone'
>;

const ANSWERS: Readonly<Record<ContentMessage, Test>> = {
  check: checked,
  decide: ok,
  remember: ok,
  health: ok,
  hold: shape({ problem: text }),
  heldHere,
  heldDone: ok,
};

/** Is this an answer to that message? */
export const isAnswer = <K extends ContentMessage>(name: K, value: unknown): value is ResponseOf<K> =>
  ANSWERS[name](value);
