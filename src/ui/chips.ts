import type { ChipView } from './app.tsx';
import { isCovered, isFree } from './page-view.ts';
import { type Box, onScreen, overlaps, type Point, place } from './place.ts';
import type { ChipState } from './surface.ts';

type Kept = { anchor: () => DOMRect | null; view: ChipView; el: HTMLButtonElement | null; at: Point | null };

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

  const put = (chip: Kept): void => {
    const { el } = chip;
    if (!el) return;
    const rect = chip.anchor();
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    if (!rect || !onScreen(rect, view) || isCovered(rect, host())) {
      hide(el);
      return;
    }
    const size = { width: el.offsetWidth, height: el.offsetHeight };
    const page = isFree(host());
    const others = [...chips.values()].filter(
      (c) => c !== chip && c.el && c.el.style.visibility !== 'hidden',
    );
    const free = (box: Box): boolean =>
      page(box) && !others.some((c) => c.el && overlaps(box, c.el.getBoundingClientRect()));
    const kept = chip.at && { x: rect.x + chip.at.x, y: rect.y + chip.at.y };
    const fits =
      kept &&
      kept.x >= 0 &&
      kept.y >= 0 &&
      kept.x + size.width <= view.width &&
      kept.y + size.height <= view.height;
    const near = kept && kept.y + size.height <= rect.y + rect.height + 8 + size.height;
    const clear = kept && (kept.y >= rect.bottom || kept.y + size.height <= rect.y);
    let at = fits && near && clear && free({ ...kept, ...size }) ? kept : place(rect, size, view, free);
    if (!at && !el.classList.contains('tight')) {
      // The larger line is better small than not at all.
      el.classList.add('tight');
      at = place(rect, { width: el.offsetWidth, height: el.offsetHeight }, view, free);
    }
    chip.at = at && { x: at.x - rect.x, y: at.y - rect.y };
    el.style.visibility = at ? 'visible' : 'hidden';
    if (at) el.style.transform = `translate(${Math.round(at.x)}px,${Math.round(at.y)}px)`;
  };

  const replace = (): void => {
    if (chips.size === 0 || asked !== 0) return;
    asked = requestAnimationFrame(() => {
      asked = 0;
      for (const chip of chips.values()) put(chip);
    });
  };

  for (const type of ['scroll', 'input', 'pointerup', 'keyup', 'transitionend'] as const)
    document.addEventListener(type, replace, { signal, capture: true, passive: true });
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
      };
      kept.anchor = anchor;
      kept.view = { state, open, place: first ? (el) => keep(kept, el) : kept.view.place };
      chips.set(key, kept);
    },
    replace,
  };
}
