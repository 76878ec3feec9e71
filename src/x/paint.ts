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
  readonly clear: (editor: Element) => void;
};

/** Names of the highlights; `n` follows for a dark theme. Those of `marks.css.ts`. */
const NAMES: Readonly<Record<Severity, string>> = { block: 'gp-3', confirm: 'gp-2', nudge: 'gp-1' };

/** X's theme is its own, not the system's: bright words stand on a dark page. */
const isDark = (editor: Element): boolean => {
  const [r = 0, g = 0, b = 0] = (getComputedStyle(editor).color.match(/[\d.]+/g) ?? []).map(Number);
  return r + g + b > 384;
};

type Painted = { text: string; marks: readonly Mark[]; ranges: Partial<Record<Severity, Range[]>> };

export function createPainter(finder: Finder, win: Window & typeof globalThis): Painter {
  const painted = new Map<Element, Painted>();
  const supported = 'highlights' in CSS && typeof win.Highlight === 'function';
  let styled = false;
  let frame = 0;

  const style = (): void => {
    if (styled) return;
    styled = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(marksCss());
    win.document.adoptedStyleSheets = [...win.document.adoptedStyleSheets, sheet];
  };

  const draw = (): void => {
    frame = 0;
    for (const severity of Object.keys(NAMES) as Severity[]) {
      for (const dark of [false, true]) {
        const name = NAMES[severity] + (dark ? 'n' : '');
        const ranges = [...painted].flatMap(([editor, p]) =>
          isDark(editor) === dark ? (p.ranges[severity] ?? []) : [],
        );
        if (ranges.length === 0) CSS.highlights.delete(name);
        else CSS.highlights.set(name, new Highlight(...ranges));
      }
    }
  };

  const rebuild = (editor: Element, entry: Painted): void => {
    entry.ranges = {};
    for (const mark of entry.marks) {
      const range = rangeOf(finder, editor, mark.start, mark.end);
      if (range) entry.ranges[mark.severity] = [...(entry.ranges[mark.severity] ?? []), range];
    }
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

  const later = (): void => {
    if (frame === 0) frame = win.requestAnimationFrame(draw);
  };

  const refresh = (): void => {
    for (const [editor, entry] of painted) {
      if (!editor.isConnected) painted.delete(editor);
      else rebuild(editor, entry);
    }
    draw();
  };

  return {
    paint: (editor, text, marks) => {
      if (!supported || isPlain(editor)) return;
      if (marks.length === 0 && !painted.has(editor)) return;
      style();
      const entry: Painted = { text, marks, ranges: {} };
      const now = textOf(finder, editor);
      if (now !== text) follow(entry, now);
      painted.set(editor, entry);
      rebuild(editor, entry);
      draw();
    },
    changed: (editor) => {
      const entry = painted.get(editor);
      if (!entry) return;
      const text = textOf(finder, editor);
      const before = entry.marks.length;
      if (text !== entry.text) follow(entry, text);
      if (entry.marks.length < before) {
        rebuild(editor, entry);
        draw();
      }
      win.requestAnimationFrame(refresh);
    },
    clear: (editor) => {
      if (painted.delete(editor)) later();
    },
  };
}
