import type { Edit } from '../engine/report.ts';
import type { Finder } from './selectors.ts';
import { blocksOf, isPlain, rangeOf } from './text.ts';

/** Where the person's caret or selection was, as offsets of the editor's text. */
export type Caret = { readonly start: number; readonly end: number };

/** The caret once these edits were made: words behind a fix keep their caret, one inside it goes to its end. */
export function movedBy(edits: readonly Edit[], { start, end }: Caret): Caret {
  const moved = (at: number): number =>
    edits.reduce((to, e) => {
      if (at <= e.start) return to;
      return to + e.insert.length - (Math.min(at, e.end) - e.start);
    }, at);
  return { start: moved(start), end: moved(end) };
}

export function caretIn(finder: Finder, editor: Element): Caret | null {
  if (isPlain(editor)) return { start: editor.selectionStart, end: editor.selectionEnd };
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(finder, editor, range.startContainer, range.startOffset);
  const end = offsetOf(finder, editor, range.endContainer, range.endOffset);
  return start === null || end === null ? null : { start, end };
}

/** Focus, with the caret back where it was (or at the end, when that is gone). */
export function returnTo(finder: Finder, editor: Element, caret: Caret | null): void {
  if (!(editor instanceof HTMLElement)) return;
  editor.focus({ preventScroll: false });
  if (!caret) return;
  if (isPlain(editor)) {
    editor.setSelectionRange(caret.start, caret.end);
    return;
  }
  const range = rangeOf(finder, editor, caret.start, caret.end);
  const selection = document.getSelection();
  if (!range || !selection) return;
  selection.removeAllRanges();
  selection.addRange(range);
}

function offsetOf(finder: Finder, editor: Element, node: Node, offset: number): number | null {
  if (!editor.contains(node)) return null;
  let before = 0;
  for (const block of blocksOf(finder, editor)) {
    if (block.contains(node)) {
      const part = document.createRange();
      part.selectNodeContents(block);
      part.setEnd(node, offset);
      return before + part.toString().length;
    }
    before += (block.textContent?.length ?? 0) + 1;
  }
  return null;
}
