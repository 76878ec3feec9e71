/** Where a chip goes. Pure: it is told what is free, so that it can be tested without a page. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Size = { readonly width: number; readonly height: number };
export type Point = { readonly x: number; readonly y: number };

const GAP = 4;
const STEP = 12;
const REACH = 168;
/** Where along the composer, from its start to its end: the ends and the middle are tidiest. */
const COLUMNS = [1, 0.5, 0, 0.7, 0.6, 0.3];

const right = (b: Box): number => b.x + b.width;
const bottom = (b: Box): number => b.y + b.height;

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);

/** Is any of the anchor on screen? */
export const onScreen = (anchor: Box, view: Size): boolean =>
  anchor.width > 0 &&
  bottom(anchor) > 0 &&
  anchor.y < view.height &&
  right(anchor) > 0 &&
  anchor.x < view.width;

/**
 * The first free place, in this order: under the composer's text at its end, then at its start, then above it, then
 * further down and up. `null` when nothing by the composer is free: better no chip than one over X's own buttons.
 */
export function place(anchor: Box, chip: Size, view: Size, free: (box: Box) => boolean): Point | null {
  const columns = COLUMNS.map((part) => anchor.x + (anchor.width - chip.width) * part);
  for (let off = GAP; off <= REACH; off += STEP) {
    for (const y of [bottom(anchor) + off, anchor.y - chip.height - off]) {
      for (const wanted of columns) {
        const x = Math.max(GAP, Math.min(wanted, view.width - chip.width - GAP));
        const box = { x, y, ...chip };
        if (y >= GAP && bottom(box) <= view.height - GAP && free(box)) return { x, y };
      }
    }
  }
  return null;
}

/** Points of a box to look under: corners, edges and middle, a little inside and close enough to meet any button. */
export function samples(box: Box): readonly Point[] {
  const columns = Math.max(2, Math.ceil(box.width / 24));
  const xs = Array.from({ length: columns + 1 }, (_, i) => box.x + 1 + ((box.width - 2) * i) / columns);
  return [box.y + 1, box.y + box.height / 2, bottom(box) - 1].flatMap((y) => xs.map((x) => ({ x, y })));
}
