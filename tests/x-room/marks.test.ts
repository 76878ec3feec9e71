import { describe, expect, it } from 'vitest';
import { LINES, marksCss } from '../../src/x/marks.css.ts';

/** WCAG 2.2 contrast of two `#rrggbb`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};
/** A page's colour below a wash, as the eye gets it. */
const washed = (page: string, wash: string): string => {
  const [, r, g, b, percent] = /rgb\((\d+) (\d+) (\d+)\/(\d+)%\)/.exec(wash) ?? [];
  const part = (at: number, over: string | undefined): string => {
    const under = Number.parseInt(page.slice(at, at + 2), 16);
    const share = Number(percent) / 100;
    return Math.round(under * (1 - share) + Number(over) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1, r)}${part(3, g)}${part(5, b)}`;
};

const PAGES = { light: ['#ffffff'], dark: ['#15202b', '#000000'] } as const;

describe.each(Object.entries(LINES))('the line under %s', (severity, line) => {
  it.each(['light', 'dark'] as const)('stands out from X’s pages, %s', (theme) => {
    for (const page of PAGES[theme]) expect(contrast(line[theme], page)).toBeGreaterThanOrEqual(3);
  });
  it.runIf(severity === 'block')('and from its own wash', () => {
    const css = marksCss();
    for (const theme of ['light', 'dark'] as const) {
      const name = line.name + (theme === 'dark' ? 'n' : '');
      const wash = new RegExp(`highlight\\(${name}\\)\\{background-color:(rgb[^}]+)\\}`).exec(css)?.[1] ?? '';
      for (const page of PAGES[theme])
        expect(contrast(line[theme], washed(page, wash))).toBeGreaterThanOrEqual(3);
    }
  });
});

it('differs in form too, and is the reader’s own colour where colours are forced', () => {
  expect(new Set(Object.values(LINES).map((l) => l.form)).size).toBe(3);
  expect(marksCss()).toMatch(/forced-colors:active\)\{[^}]*\{text-decoration-color:CanvasText/);
});
