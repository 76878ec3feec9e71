import { REMEMBERED } from '../engine/remembered.ts';
import type { Finding } from '../engine/report.ts';
import type { Post } from '../post.ts';
import { textsOf } from '../x/content.ts';
import type { Checked } from './ruling.ts';

/** One draft from its first word until it is sent or dropped, over remounts of its composer. */
export type Draft = {
  readonly id: string;
  surface: string;
  /** Fingerprint → answer. */
  readonly answers: Map<string, string>;
  /** The findings that those answers settle, so that they can be shown and taken back. */
  readonly answered: Map<string, Finding>;
  /** Answers that are to hold beyond this draft once it goes out, by fingerprint. */
  readonly remember: Set<string>;
  /** Findings that were put right here, by fingerprint. */
  readonly fixed: Map<string, Finding>;
  checked: Checked | null;
  post: Post | null;
  /** Key of the post that a person was let send, until it has left the composer. */
  sent: string;
  held: boolean;
  /** Brought back from among the held drafts; until it is written anew. */
  back: { readonly id: string; readonly handle: string | null; readonly answer: boolean } | null;
  /** A line for the chip. */
  note: string;
};

export const newDraft = (surface: string): Draft => ({
  id: crypto.randomUUID(),
  surface,
  answers: new Map(),
  answered: new Map(),
  remember: new Set(),
  fixed: new Map(),
  checked: null,
  post: null,
  sent: '',
  held: false,
  back: null,
  note: '',
});

/** The person's answer about a finding; what is about a name is offered to be remembered. */
export function giveAnswer(draft: Draft, finding: Finding, answer: string): void {
  draft.answers.set(finding.fingerprint, answer);
  draft.answered.set(finding.fingerprint, finding);
  keepAnswer(draft, finding.fingerprint, REMEMBERED[answer] === true);
}

export function takeAnswer(draft: Draft, fingerprint: string): void {
  draft.answers.delete(fingerprint);
  draft.remember.delete(fingerprint);
}

/** What was found in this draft and is settled by an answer: the newest check shows it no more. */
export const settledIn = (draft: Draft, { report }: Pick<Checked, 'report'>): Finding[] =>
  [...draft.answered.values()].filter(
    ({ fingerprint: one }) => draft.answers.has(one) && !report.findings.some((f) => f.fingerprint === one),
  );

/** Whether an answer is to hold beyond this draft. */
export function keepAnswer(draft: Draft, fingerprint: string, on: boolean): void {
  if (on) draft.remember.add(fingerprint);
  else draft.remember.delete(fingerprint);
}

export type Drafts = {
  /** The draft in a composer that reads as `post`. */
  readonly of: (composer: string, surface: string, post: Post) => Draft;
  readonly latest: () => Draft | null;
  /** The composer has gone; X may bring the same text back in a new one. */
  readonly leave: (composer: string) => void;
};

const KEPT = 6;

/** `posted` hears of drafts that were sent and have left their composer. */
export function createDrafts(posted: (draft: Draft) => void = () => {}): Drafts {
  const open = new Map<string, Draft>();
  let left: Draft[] = [];
  let latest: Draft | null = null;

  const of = (composer: string, surface: string, post: Post): Draft => {
    const written = textsOf(post).join('\n').trim();
    let draft = open.get(composer);
    // Sent, and the composer is empty again: whatever comes next is another post.
    if (draft && written === '' && post.kind !== 'quote') {
      if (draft.sent !== '') {
        posted(draft);
        draft = undefined;
      } else draft.back = null;
    }
    draft ??=
      left.find(
        (d) =>
          written !== '' && d.sent === '' && d.post !== null && textsOf(d.post).join('\n').trim() === written,
      ) ?? newDraft(surface);
    left = left.filter((d) => d !== draft);
    draft.surface = surface;
    open.set(composer, draft);
    latest = draft;
    return draft;
  };

  return {
    of,
    latest: () => latest,
    leave: (composer) => {
      const draft = open.get(composer);
      if (!draft) return;
      open.delete(composer);
      if (draft.sent !== '') posted(draft);
      left = [draft, ...left].slice(0, KEPT);
    },
  };
}
