import type { ChipView } from './app.tsx';
import { isCovered, isFree } from './page-view.ts';
import { type Box, onScreen, overlaps, type Point, place, type Size } from './place.ts';
import type { ChipState } from './surface.ts';

type Kept = {
  anchor: () => DOMRect | null;
  view: ChipView;
  el: HTMLButtonElement | null;
  at: Point | null;
  /** Where its composer was when the page was last looked at. */
  by: string;
};

/** So long after the last key, the page around the composer is looked at again. */
const PAUSE = 200;

const hide = (el: HTMLElement): void => {
  el.style.visibility = 'hidden';
};
const keep = (chip: Kept, el: HTMLButtonElement | null): void => {
  chip.el = el;
};

/** The chips by composer: keeps each by its composer on scroll, resize and typing, and never over X's buttons. */
export function makeChips(host: () => Element, signal: AbortSignal) {
  const chips = new Map<string, Kept>();
  let asked = 0;
  let all = false;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const put = (chip: Kept): void => {
    const { el } = chip;
    if (!el) return;
    const rect = chip.anchor();
    const by = JSON.stringify(rect);
    // Looking under a whole place is dear: between two keys only when the composer has grown or moved.
    if (!all && by === chip.by) return;
    chip.by = by;
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    if (!rect || !onScreen(rect, view) || isCovered(rect, host())) {
      hide(el);
      return;
    }
    const size = (): Size => ({ width: el.offsetWidth, height: el.offsetHeight });
    const page = isFree(host());
    const free = (box: Box): boolean =>
      page(box) &&
      ![...chips.values()].some(
        ({ el: other }) =>
          other &&
          other !== el &&
          other.style.visibility !== 'hidden' &&
          overlaps(box, other.getBoundingClientRect()),
      );
    const kept = chip.at && { x: rect.x + chip.at.x, y: rect.y + chip.at.y, ...size() };
    const stays = kept && kept.y <= rect.bottom + 8 && !overlaps(kept, rect) && free(kept);
    let at: Point | null = stays ? kept : place(rect, size(), view, free);
    // The larger line is better small than not at all, and the verdict alone better than nothing.
    for (const less of ['tight', 'bare'])
      if (!at && !el.classList.contains(less)) {
        el.classList.add(less);
        at = place(rect, size(), view, free);
      }
    chip.at = at && { x: at.x - rect.x, y: at.y - rect.y };
    el.style.visibility = at ? 'visible' : 'hidden';
    if (at) el.style.transform = `translate(${Math.round(at.x)}px,${Math.round(at.y)}px)`;
  };

  const look = (): void => {
    if (chips.size === 0 || asked !== 0 || signal.aborted) return;
    asked = requestAnimationFrame(() => {
      asked = 0;
      for (const chip of chips.values()) put(chip);
      all = false;
    });
  };
  const replace = (): void => {
    all = true;
    look();
  };
  const typed = (): void => {
    if (chips.size === 0) return;
    look();
    clearTimeout(pause);
    pause = setTimeout(replace, PAUSE);
  };

  const heard = {
    scroll: replace,
    pointerup: replace,
    input: typed,
    keyup: typed,
    // X's length ring moves with each key.
    transitionend: typed,
  };
  for (const [type, listener] of Object.entries(heard))
    document.addEventListener(type, listener, { signal, capture: true, passive: true });
  addEventListener(
    'resize',
    () => {
      for (const chip of chips.values()) chip.at = null;
      replace();
    },
    { signal, passive: true },
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(asked), { once: true });

  return {
    /** What to draw. */
    views: (): ReadonlyMap<string, ChipView> => new Map([...chips].map(([key, c]) => [key, c.view])),
    set(key: string, anchor: () => DOMRect | null, state: ChipState | null, open: () => void): void {
      if (!state) return void chips.delete(key);
      const first = !chips.has(key);
      const kept: Kept = chips.get(key) ?? {
        anchor,
        view: { state, open, place: () => {} },
        el: null,
        at: null,
        by: '',
      };
      kept.anchor = anchor;
      kept.view = { state, open, place: first ? (el) => keep(kept, el) : kept.view.place };
      chips.set(key, kept);
    },
    replace,
  };
}
