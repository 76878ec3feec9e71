import type { Finder } from './selectors.ts';

/** Which part of the page belongs to one composer. The toolbar is a sibling of the editor's subtree, never above it. */

export type ComposerKind = 'post' | 'message';

/** The editor that an element is in, if it is one of X's. */
export function editorAt(finder: Finder, from: Element): { editor: Element; kind: ComposerKind } | null {
  const message = from.closest(finder.any('editorMessage'));
  if (message) return { editor: inner(message), kind: 'message' };
  const editor = finder.closest('editor', from) ?? from.closest(finder.any('editorPlain'));
  return editor ? { editor, kind: 'post' } : null;
}

/** The older message editor is a wrapper around the field. */
const inner = (element: Element): Element =>
  element.matches('textarea,[contenteditable="true"]')
    ? element
    : (element.querySelector('textarea,[contenteditable="true"]') ?? element);

/** All post editors below `root` that are not in a dialog of their own. */
export function editorsIn(finder: Finder, root: Element): Element[] {
  const dialog = root.closest(finder.any('dialog'));
  const rich = finder.all('editor', root);
  const all = rich.length > 0 ? rich : finder.all('editorPlain', root);
  return all.filter((e) => e.closest(finder.any('dialog')) === dialog);
}

/** The dialog that an editor or button is in, when there is an editor in it. */
export function dialogOf(finder: Finder, element: Element): Element | null {
  const dialog = element.closest(finder.any('dialog'));
  return dialog && editorsIn(finder, dialog).length > 0 ? dialog : null;
}

/** The smallest part of the page around an inline editor that has its send button; without one, its own surroundings. */
export function inlineScope(finder: Finder, editor: Element): Element {
  const stop = finder.closest('column', editor);
  let own: Element = editor;
  let withTools: Element | null = null;
  for (let at = editor.parentElement; at && at !== stop?.parentElement; at = at.parentElement) {
    const editors = editorsIn(finder, at);
    if (editors.length > 1) break;
    own = at;
    if (hasSend(finder, at)) return at;
    // On a narrow page the button is in the bar above, beyond the toolbar.
    if (!withTools && finder.first('toolbar', at)) withTools = at;
    if (at === stop) break;
  }
  return withTools ?? own;
}

const hasSend = (finder: Finder, root: Element): boolean =>
  finder
    .all('send', root)
    .some((b) => !b.closest(finder.any('dialog')) || root.closest(finder.any('dialog')));

/** The editor that a send button belongs to: in its dialog, or the nearest one around an inline button. */
export function editorOfButton(finder: Finder, button: Element): Element | null {
  const dialog = dialogOf(finder, button);
  if (dialog) return editorsIn(finder, dialog)[0] ?? null;
  for (let at = button.parentElement; at; at = at.parentElement) {
    const editors = editorsIn(finder, at);
    if (editors.length > 0) return editors[0] ?? null;
  }
  return null;
}
