import type { NoteState } from '../ui/note.tsx';
import type { Surface } from '../ui/surface.ts';
import type { Copy } from './copy.ts';
import type { Desk } from './desk.ts';
import type { Messenger } from './messenger.ts';
import { say } from './words.ts';

export type AfterDeps = {
  readonly messenger: Messenger;
  readonly surface: Pick<Surface, 'note' | 'say'>;
  readonly copy: Copy;
  /** Calls back once X has said that a post went out, with its address. */
  readonly awaitSent: (sent: (path: string) => void) => void;
  readonly go: (path: string) => void;
};

/** Drafts that X never says "sent" of. */
const QUIET = ['message', 'follow', 'repost', 'article'];

/**
 * After posting: on a shared device the reminder to log out; and, where something was said about the post, the way to
 * take it down again and a note about it for the DSL. To be told of every decision.
 */
export function createAfter({ messenger, surface, copy, awaitSent, go }: AfterDeps): Desk['decide'] {
  const close = (): void => surface.note(null);
  const show = (title: string, lines: readonly string[], actions: NoteState['actions']): void => {
    surface.note({ title, lines, actions: [...actions, { label: say('close'), act: close }] });
    surface.say([title, ...lines].join(' '));
  };

  return (draft, checked, outcome) => {
    close();
    if (outcome === 'went-back' || QUIET.includes(draft.surface)) return;
    const { handle } = checked.account;
    awaitSent(async (path) => {
      const told = await messenger.ask('sent', { draft: draft.id, handle }).catch(() => null);
      if (!told || (told.message === '' && !told.offer)) return;
      const copied = async (): Promise<void> => {
        const done = await copy(told.note);
        show(say('mistake'), [say(done ? 'note_copied' : 'note_not_copied')], [open]);
      };
      const open = { label: say('open_post'), act: () => go(path) };
      const mistake = (): void =>
        show(
          say('mistake'),
          [say('mistake_how')],
          [open, { label: say('copy_note'), act: () => void copied() }],
        );
      const more = { label: say('mistake'), act: mistake };
      if (told.message === '') return show(say('sent'), [], [more]);
      show(told.message, [told.because], [{ label: told.logOut, act: () => go('/logout') }, more]);
    });
  };
}
