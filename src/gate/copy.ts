import { textsOf } from '../x/content.ts';
import type { Case } from './panel.ts';
import { say } from './words.ts';

/** Puts text on the clipboard; false when that fails. To be called in a person's own click. */
export type Copy = (text: string) => Promise<boolean>;

export const copyWith =
  ({ navigator, document }: Window): Copy =>
  async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // The page may forbid it: then as Ctrl+C does, with the words handed over in the event itself.
      const give = (event: ClipboardEvent): void => {
        event.stopImmediatePropagation();
        event.preventDefault();
        event.clipboardData?.setData('text/plain', text);
      };
      document.addEventListener('copy', give, { capture: true, once: true });
      const done = document.execCommand('copy');
      document.removeEventListener('copy', give, true);
      return done;
    }
  };

/** Copies the wording of a post for parents, and says where it is to be pasted. Nothing is sent. */
export async function copyFor(
  copy: Copy,
  { post, checked }: Pick<Case, 'post' | 'checked'>,
): Promise<string> {
  const done = await copy(textsOf(post).join('\n\n'));
  return done ? say('copied', checked.policy.parentsChannel || say('to_parents')) : say('not_copied');
}
