import type { HeldDraft } from '../messages.ts';
import type { Post } from '../post.ts';
import { timeWords } from '../ui/time.ts';
import type { Composer } from '../x/composer.ts';
import type { Draft } from './draft.ts';
import type { Messenger } from './messenger.ts';
import { say } from './words.ts';

/** Keeping a draft until later, and putting it back. */
export type Keeping = {
  /** Hands a draft to the worker, which seals it. Gives what went wrong in plain words; empty when it is kept. */
  readonly keep: (composer: Composer, post: Post, until: string) => Promise<string>;
  /** Takes all text out of the composer; false when X does not let go of it. */
  readonly clear: (composer: Composer, post: Post) => Promise<boolean>;
  /** In a tab that was opened for a held draft: writes it into the first composer that fits. */
  readonly bringBack: (composer: Composer, draftOf: () => Draft) => Promise<void>;
  /** The held draft has been posted: the kept copy goes. */
  readonly done: (draft: Draft) => void;
};

/** Pages that the worker opens for held drafts. */
const OPENED = /^\/(compose\/post|\w+\/status\/\d+)$/;
const written = (post: Post): Post['fields'] =>
  post.fields.filter((f) => f.id === 'text' || f.id.startsWith('parts['));

export function createKeeping({ ask }: Pick<Messenger, 'ask'>, path: string): Keeping {
  let asked: Promise<{ id: string; draft: HeldDraft | null }> | null = null;
  let over = !OPENED.test(path);

  return {
    keep: async (composer, post, until) => {
      if (composer.surface === 'message' || composer.surface === 'article') return say('cannot_hold');
      const { kind, account } = post;
      const where = composer.surface === 'reply' ? location.pathname : '';
      const draft = { kind, fields: written(post).map((f) => ({ ...f })), handle: account.handle, where };
      try {
        return (await ask('hold', { draft, until })).problem;
      } catch {
        return say('not_held');
      }
    },
    clear: async (composer, post) => {
      const all = written(post).filter((f) => f.text !== '');
      const edits = all.map(({ id, text }) => ({
        field: id,
        start: 0,
        end: text.length,
        expect: text,
        insert: '',
      }));
      return (await composer.apply(edits)) === 'done';
    },
    bringBack: async (composer, draftOf) => {
      if (over || composer.surface === 'home' || composer.surface === 'message') return;
      asked ??= ask('heldHere', {}).catch(() => ({ id: '', draft: null }));
      const { id, draft } = await asked;
      if (over || (draft?.where === '') === (composer.surface === 'reply')) return;
      over = true;
      if (!draft) return;
      const result = await composer.fill(draft.fields.map((f) => f.text));
      const now = draftOf();
      now.back = { id, handle: draft.handle, answer: /reply|quote/.test(draft.kind) && draft.where === '' };
      if (result !== 'done') now.note = say('not_back');
    },
    done: ({ back }) => {
      if (back) void ask('heldDone', { id: back.id }).catch(() => {});
    },
  };
}

/** Short lines for the chip: what became of a held draft, and whether this is the account that it was written for. */
export function notesOf(draft: Draft, post: Post): string[] {
  const { back, note } = draft;
  const { handle } = post.account;
  const other = back?.handle && handle && back.handle.toLowerCase() !== handle.toLowerCase();
  const lines = [
    other ? say('other_account', back.handle ?? '', handle) : '',
    back?.answer ? say('was_answer') : '',
    note,
  ];
  return lines.filter((line) => line !== '');
}

/** The kind word at the end. */
export const heldUntil = (until: string): string => say('held', timeWords(until));
