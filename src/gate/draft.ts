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
  /** Findings that were put right here, by fingerprint. */
  readonly fixed: Map<string, Finding>;
  checked: Checked | null;
  post: Post | null;
  /** Key of the post that a person was let send, until it has left the composer. */
  sent: string;
  held: boolean;
};

const newDraft = (surface: string): Draft => ({
  id: crypto.randomUUID(),
  surface,
  answers: new Map(),
  answered: new Map(),
  fixed: new Map(),
  checked: null,
  post: null,
  sent: '',
  held: false,
});

export type Drafts = {
  /** The draft in a composer that reads as `post`. */
  readonly of: (composer: string, surface: string, post: Post) => Draft;
  readonly latest: () => Draft | null;
  /** The composer has gone; X may bring the same text back in a new one. */
  readonly leave: (composer: string) => void;
};

const KEPT = 6;

export function createDrafts(): Drafts {
  const open = new Map<string, Draft>();
  let left: Draft[] = [];
  let latest: Draft | null = null;

  const of = (composer: string, surface: string, post: Post): Draft => {
    const written = textsOf(post).join('\n').trim();
    let draft = open.get(composer);
    // Sent, and the composer is empty again: whatever comes next is another post.
    if (draft && draft.sent !== '' && written === '') draft = undefined;
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
      left = [draft, ...left].slice(0, KEPT);
    },
  };
}
