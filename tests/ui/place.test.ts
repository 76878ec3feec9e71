import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, onScreen, overlaps, place, samples } from '../../src/ui/place.ts';

const view = { width: 1000, height: 800 };
const chip = { width: 240, height: 30 };
const editor: Box = { x: 300, y: 100, width: 500, height: 60 };
const always = (): boolean => true;

describe('placing a chip', () => {
  it('goes under the end of the draft', () => {
    expect(place(editor, chip, view, always)).toEqual({ x: 560, y: 164 });
  });

  it('goes elsewhere when X has a button there', () => {
    const post: Box = { x: 700, y: 160, width: 90, height: 36 };
    const at = place(editor, chip, view, (box) => !overlaps(box, post));
    expect(at).not.toBeNull();
    expect(overlaps({ ...(at ?? { x: 0, y: 0 }), ...chip }, post)).toBe(false);
  });

  it('gives up rather than cover something', () => {
    expect(place(editor, chip, view, () => false)).toBeNull();
  });

  it('is never outside the window, never over the draft', () => {
    const box = fc.record({
      x: fc.integer({ min: -200, max: 1200 }),
      y: fc.integer({ min: -200, max: 1000 }),
      width: fc.integer({ min: 1, max: 900 }),
      height: fc.integer({ min: 1, max: 700 }),
    });
    fc.assert(
      fc.property(box, (anchor) => {
        const at = place(anchor, chip, view, always);
        if (!at) return;
        expect(at.x).toBeGreaterThanOrEqual(0);
        expect(at.y).toBeGreaterThanOrEqual(0);
        expect(at.x + chip.width).toBeLessThanOrEqual(view.width);
        expect(at.y + chip.height).toBeLessThanOrEqual(view.height);
        expect(overlaps({ ...at, ...chip }, anchor)).toBe(false);
      }),
    );
  });

  it('looks closely enough to meet any target of 24 pixels', () => {
    const xs = [...new Set(samples({ x: 0, y: 0, ...chip }).map((p) => p.x))].sort((a, b) => a - b);
    expect(Math.max(...xs.slice(1).map((x, i) => x - (xs[i] ?? 0)))).toBeLessThanOrEqual(24);
  });

  it('knows what is on screen', () => {
    expect(onScreen(editor, view)).toBe(true);
    expect(onScreen({ ...editor, y: -61 }, view)).toBe(false);
    expect(onScreen({ ...editor, width: 0 }, view)).toBe(false);
  });
});
