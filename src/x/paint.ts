import type { Severity } from '../engine/report.ts';
import { marksCss } from './marks.css.ts';
import type { Finder } from './selectors.ts';
import { isPlain, rangeOf, textOf } from './text.ts';

/**
 * Underlines in an editor, by the CSS Custom Highlight API: no node is added, so the editor never notices.
 * Draft.js collapses live ranges when it renders, so ranges are made anew from offsets in the frame after each change.
 */
export type Mark = {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly severity: Severity;
};

export type Painter = {
  /** Marks an editor whose text is `text`; marks that no longer fit are left out. */
  readonly paint: (editor: Element, text: string, marks: readonly Mark[]) => void;
  /** The editor changed: what still fits is drawn again in the next frame, what does not goes at once. */
  readonly changed: (editor: Element) => void;
};

/** Names of the highlights; `n` follows for a dark theme. Those of `marks.css.ts`. */
const NAMES: Readonly<Record<Severity, string>> = { block: 'gp-3', confirm: 'gp-2', nudge: 'gp-1' };

/** X's theme is its own, not the system's: bright words stand on a dark page. */
const isDark = (editor: Element): boolean => {
  const [r = 0, g = 0, b = 0] = (getComputedStyle(editor).color.match(/[\d.]+/g) ?? []).map(Number);
  return r + g + b > 384;
};

type Painted = { text: string; marks: readonly Mark[] };

export function createPainter(finder: Finder, win: Window & typeof globalThis): Painter {
  const painted = new Map<Element, Painted>();
  let styled = false;
  let frame = 0;

  const style = (): void => {
    if (styled) return;
    styled = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(marksCss());
    win.document.adoptedStyleSheets = [...win.document.adoptedStyleSheets, sheet];
  };

  /** A mark whose words are elsewhere now because of an edit before it moves along; one whose words changed goes. */
  const follow = (entry: Painted, text: string): void => {
    const shift = text.length - entry.text.length;
    let same = 0;
    while (same < text.length && text[same] === entry.text[same]) same++;
    entry.marks = entry.marks.flatMap((mark) => {
      if (text.slice(mark.start, mark.end) === mark.quote && mark.end <= same) return [mark];
      const moved = { ...mark, start: mark.start + shift, end: mark.end + shift };
      return mark.start >= same - Math.max(0, -shift) &&
        text.slice(moved.start, moved.end) === mark.quote &&
        moved.start >= 0
        ? [moved]
        : [];
    });
    entry.text = text;
  };

  const refresh = (): void => {
    frame = 0;
    const all: Record<string, Range[]> = {};
    for (const [editor, { marks }] of painted) {
      if (!editor.isConnected) {
        painted.delete(editor);
        continue;
      }
      const night = marks.length > 0 && isDark(editor) ? 'n' : '';
      for (const { start, end, severity } of marks) {
        const range = rangeOf(finder, editor, start, end);
        const name = NAMES[severity] + night;
        if (range) all[name] = [...(all[name] ?? []), range];
      }
    }
    for (const day of Object.values(NAMES))
      for (const name of [day, `${day}n`]) {
        const ranges = all[name];
        if (ranges) CSS.highlights.set(name, new Highlight(...ranges));
        else CSS.highlights.delete(name);
      }
  };

  return {
    paint: (editor, text, marks) => {
      if (isPlain(editor) || (marks.length === 0 && !painted.has(editor))) return;
      style();
      const entry: Painted = { text, marks };
      const now = textOf(finder, editor);
      if (now !== text) follow(entry, now);
      painted.set(editor, entry);
      refresh();
    },
    changed: (editor) => {
      const entry = painted.get(editor);
      if (!entry) return;
      const text = textOf(finder, editor);
      const before = entry.marks.length;
      if (text !== entry.text) follow(entry, text);
      if (entry.marks.length < before) refresh();
      if (frame === 0) frame = win.requestAnimationFrame(refresh);
    },
  };
}
