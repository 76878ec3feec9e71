import type { Finder } from './selectors.ts';

/**
 * An editor's text, exactly as Draft.js would give it as plain text: the lines' text, joined with line ends.
 * `innerText` doubles empty lines and the editor's own `textContent` has no line ends (facts sheet 1.7).
 * Hard spaces read as spaces, so that offsets stay the same.
 */
export function textOf(finder: Finder, editor: Element): string {
  if (isPlain(editor)) return editor.value.replaceAll('\u00a0', ' ');
  const blocks = blocksOf(finder, editor);
  const lines = blocks.length > 0 ? blocks.map((b) => b.textContent ?? '') : [editor.textContent ?? ''];
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

export const isPlain = (editor: Element): editor is HTMLTextAreaElement =>
  editor instanceof HTMLTextAreaElement;

export const blocksOf = (finder: Finder, editor: Element): Element[] => finder.all('block', editor);

/** A place in the editor's nodes. */
export type Spot = { readonly node: Node; readonly offset: number };

/**
 * Where an offset of `textOf` stands in the nodes. At a boundary between two text nodes `end` decides which: the end
 * of a span belongs to the node before, its start to the node after.
 */
export function spotAt(finder: Finder, editor: Element, offset: number, end: boolean): Spot | null {
  const blocks = blocksOf(finder, editor);
  let left = offset;
  for (const block of blocks.length > 0 ? blocks : [editor]) {
    const length = block.textContent?.length ?? 0;
    if (left > length) {
      left -= length + 1;
      continue;
    }
    return spotInBlock(block, left, end);
  }
  return null;
}

/** `NodeFilter.SHOW_TEXT` and `Node.DOCUMENT_POSITION_FOLLOWING`, which no minifier writes as numbers. */
const SHOW_TEXT = 4;
const FOLLOWING = 4;

/** The text nodes of a part of the page, in order. */
export function textNodesIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

/** Does `a` stand before `b` on the page? */
export const precedes = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & FOLLOWING) !== 0;

function spotInBlock(block: Element, offset: number, end: boolean): Spot {
  let left = offset;
  let last: Text | null = null;
  for (const node of textNodesIn(block)) {
    if (left < node.length || (left === node.length && (end || left === 0))) return { node, offset: left };
    left -= node.length;
    last = node;
  }
  if (last) return { node: last, offset: last.length };
  // An empty line holds only a <br data-text>: the caret stands before it.
  const holder = block.querySelector('[data-text]')?.parentElement ?? block;
  return { node: holder, offset: 0 };
}

/** A range over a span of the text; `null` when the text is shorter. */
export function rangeOf(finder: Finder, editor: Element, start: number, end: number): Range | null {
  const from = spotAt(finder, editor, start, start === end);
  const to = spotAt(finder, editor, end, true);
  if (!from || !to) return null;
  const range = document.createRange();
  try {
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
  } catch {
    return null;
  }
  return range;
}
