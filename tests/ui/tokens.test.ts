import { describe, expect, it } from 'vitest';
import { type Palette, palettes } from '../../src/ui/tokens.css.ts';

/** WCAG 2.2 relative luminance of `#rrggbb`. */
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

type Pair = readonly [keyof Palette, keyof Palette];
const text: readonly Pair[] = [
  ['ink', 'paper'],
  ['ink', 'ground'],
  ['quiet', 'paper'],
  ['quiet', 'ground'],
  ['gate', 'paper'],
  ['gate', 'ground'],
  ['onGate', 'gate'],
  ['onGate', 'gateHover'],
  ['held', 'heldWash'],
  ['check', 'checkWash'],
  ['tip', 'tipWash'],
  ['clear', 'clearWash'],
  ['ink', 'heldWash'],
  ['ink', 'checkWash'],
  ['ink', 'tipWash'],
  ['ink', 'clearWash'],
  ['paper', 'held'],
  ['paper', 'check'],
  ['paper', 'tip'],
  ['held', 'paper'],
];
const edges: readonly Pair[] = [
  ['edge', 'paper'],
  ['edge', 'ground'],
  ['gate', 'paper'],
  ['held', 'paper'],
  ['check', 'paper'],
  ['tip', 'paper'],
];

describe.each(Object.entries(palettes))('contrast in %s', (_, palette) => {
  it.each(text)('%s on %s can be read (4.5:1)', (ink, paper) => {
    expect(contrast(palette[ink], palette[paper])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edges)('the edge %s on %s can be seen (3:1)', (edge, paper) => {
    expect(contrast(palette[edge], palette[paper])).toBeGreaterThanOrEqual(3);
  });
});
