import type { Edit } from '../engine/report.ts';
import type { Finder } from './selectors.ts';
import { isPlain, rangeOf, textOf } from './text.ts';

/**
 * Changing the text of X's editor without breaking it: select the words, let the editor notice, paste, read back.
 * Paste is the one way that works across hashtags, lines and joined emoji in both browsers, and that the editor can
 * undo (facts sheet 1.9). Anything that is not as expected ends the work; nothing is tried a second time.
 */
export type EditResult = 'done' | 'moved-on' | 'not-taken' | 'went-wrong';

/** Applies edits of one editor's text, from the last to the first, so that earlier offsets stay right. */
export async function applyEdits(
  finder: Finder,
  editor: () => Element | null,
  edits: readonly Edit[],
): Promise<EditResult> {
  const ordered = [...edits].sort((a, b) => b.start - a.start || b.end - a.end);
  const first = editor();
  if (!first) return 'moved-on';
  const text = textOf(finder, first);
  if (
    ordered.some(
      (e, i) => text.slice(e.start, e.end) !== plainSpaces(e.expect) || overlaps(e, ordered[i - 1]),
    )
  )
    return 'moved-on';
  let wanted = text;
  for (const edit of ordered) {
    const target = editor();
    if (!target || textOf(finder, target) !== wanted) return 'went-wrong';
    const next = wanted.slice(0, edit.start) + plainSpaces(edit.insert) + wanted.slice(edit.end);
    if (next === wanted) continue;
    const taken = isPlain(target) ? setPlain(target, edit) : await paste(finder, target, edit);
    if (!taken) return 'not-taken';
    wanted = next;
    if (!(await settles(finder, editor, wanted))) return 'went-wrong';
  }
  return 'done';
}

const overlaps = (a: Edit, later: Edit | undefined): boolean => later !== undefined && a.end > later.start;
const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\r\n', '\n');

async function paste(finder: Finder, editor: Element, edit: Edit): Promise<boolean> {
  const { start, end, insert } = edit.insert === '' ? withNeighbour(textOf(finder, editor), edit) : edit;
  const range = rangeOf(finder, editor, start, end);
  if (!range || !(editor instanceof HTMLElement)) return false;
  editor.focus({ preventScroll: true });
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  document.dispatchEvent(new Event('selectionchange'));
  // Draft reads the selection in a task of its own: without this the text lands at the old caret.
  await task();
  const event = insert === '' ? cutEvent() : pasteEvent(insert);
  if (!event) return false;
  editor.dispatchEvent(event);
  return insert === '' || event.defaultPrevented;
}

/** Nothing cannot be pasted, so a deletion pastes the sign next to it over both. */
function withNeighbour(text: string, { start, end }: Edit): { start: number; end: number; insert: string } {
  const before = /[^\n]$/u.exec(text.slice(0, start))?.[0];
  if (before) return { start: start - before.length, end, insert: before };
  const after = /^[^\n]/u.exec(text.slice(end))?.[0];
  return after ? { start, end: end + after.length, insert: after } : { start, end, insert: '' };
}

const BUBBLES = { bubbles: true, cancelable: true, composed: true };

/** Only when all is to go: the editor takes it as Ctrl+X. */
const cutEvent = (): ClipboardEvent =>
  new ClipboardEvent('cut', { ...BUBBLES, clipboardData: new DataTransfer() });

/** Chromium takes a `DataTransfer`; in Firefox that arrives empty, and `dataType`/`data` work. */
function pasteEvent(text: string): ClipboardEvent | undefined {
  const type = 'text/plain';
  const clipboardData = new DataTransfer();
  clipboardData.setData(type, text);
  return [{ clipboardData }, { dataType: type, data: text }]
    .map((way) => new ClipboardEvent('paste', { ...BUBBLES, ...way }))
    .find((event) => event.clipboardData?.getData(type) === text);
}

/** React keeps its own copy of a field's value, so the native setter is used and the change announced. */
function write(field: HTMLTextAreaElement | HTMLInputElement, value: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
}

function setPlain(area: HTMLTextAreaElement, edit: Edit): boolean {
  area.focus({ preventScroll: true });
  const caret = edit.start + edit.insert.length;
  const value = area.value.slice(0, edit.start) + edit.insert + area.value.slice(edit.end);
  write(area, value);
  area.setSelectionRange(caret, caret);
  return true;
}

/** The same for X's single-line inputs (poll choices). */
export function setValue(input: HTMLInputElement, edits: readonly Edit[]): EditResult {
  const ordered = [...edits].sort((a, b) => b.start - a.start);
  if (ordered.some((e) => input.value.slice(e.start, e.end) !== e.expect)) return 'moved-on';
  const wanted = ordered.reduce(
    (text, e) => text.slice(0, e.start) + e.insert + text.slice(e.end),
    input.value,
  );
  write(input, wanted);
  return input.value === wanted ? 'done' : 'went-wrong';
}

/** Waits for the editor to show the wanted text: it renders within a few frames or not at all. */
function settles(finder: Finder, editor: () => Element | null, wanted: string): Promise<boolean> {
  return comes(() => {
    const target = editor();
    return target !== null && textOf(finder, target) === wanted;
  });
}

/** Waits until something shows on the page, a few frames long; false when it does not. */
export async function comes(test: () => boolean, frames = 12): Promise<boolean> {
  for (let i = 0; i < frames; i++) {
    await task();
    if (test()) return true;
    await frame();
  }
  return false;
}

const task = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
/** A frame, or 50 ms in a tab that is not shown. */
const frame = (): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, 50);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      done();
    });
  });
