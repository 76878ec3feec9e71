import type { Range } from '../engine/doc.ts';

const NONE: readonly never[] = [];

/**
 * The facts that begin in `start..end`, from a list in order of start. Half-open; found by halving, so that the cost
 * does not grow with the length of the text.
 */
export function within<T extends { readonly start: number }>(
  list: readonly T[],
  start: number,
  end: number,
): readonly T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((list[mid] as T).start < start) low = mid + 1;
    else high = mid;
  }
  let stop = low;
  while (stop < list.length && (list[stop] as T).start < end) stop++;
  return stop === low ? NONE : list.slice(low, stop);
}

/** The index of the last fact that begins at or before `at`; -1 if none does. */
export function lastBefore(list: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((list[mid] as { start: number }).start <= at) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

/** The index of the first member of which `of` gives `least` or more, in a list in order of that; its length if none is. */
export function firstFrom<T>(list: readonly T[], of: (member: T) => number, least: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (of(list[mid] as T) < least) low = mid + 1;
    else high = mid;
  }
  return low;
}

/**
 * Tells of a stretch whether it overlaps any of `ranges`, in whatever order those are. They are put in order once, so
 * that asking for each name of a text does not look at all the others.
 */
export function overlapsOf(ranges: readonly Range[]): (start: number, end: number) => boolean {
  const sorted = ranges.length > 1 ? [...ranges].sort((a, b) => a.start - b.start) : ranges;
  const furthest: number[] = [];
  let most = -1;
  for (const { end } of sorted) {
    most = Math.max(most, end);
    furthest.push(most);
  }
  return (start, end) => {
    const last = lastBefore(sorted, end - 1);
    return last >= 0 && (furthest[last] as number) > start;
  };
}
