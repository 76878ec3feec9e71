import { inUse } from './in-use.ts';
import { type Box, overlaps, samples } from './place.ts';
import type { Theme } from './tokens.css.ts';

/** What the surface needs to know of the page it stands on: its theme, and what is under a place. */

/** Light, dim or lights-out, by the page's own background; where it has none, by the system. */
export function themeOf(): Theme {
  const colour = document.body ? getComputedStyle(document.body).backgroundColor : '';
  const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (colour === '' || a === 0) return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const light = (r * 299 + g * 587 + b * 114) / 1000;
  if (light > 128) return 'light';
  return light > 16 ? 'dim' : 'dark';
}

/** What of the page is in front at a point. All that is there is dear to ask for: only where the surface itself is. */
const inFront = (host: Element, x: number, y: number): Element | null | undefined => {
  const first = document.elementFromPoint(x, y);
  return first === host ? document.elementsFromPoint(x, y).find((el) => el !== host) : first;
};

/**
 * Is nothing of the page that can be pressed or typed into under this box? The surface itself does not count. To be
 * made anew for each search: what was in the way of one place is not looked for again at the next.
 */
export const isFree = (host: Element): ((box: Box) => boolean) => {
  const met: Box[] = [];
  return (box) =>
    !met.some((one) => overlaps(one, box)) &&
    samples(box).every(({ x, y }) => {
      const front = inFront(host, x, y);
      const used = front?.closest(inUse());
      if (used) met.push(used.getBoundingClientRect());
      // Nothing at all is what lies outside the window.
      return front && !used;
    });
};

/**
 * Does something lie over the composer (another dialog, a picture shown large)? The nearest ancestor of what is in
 * front that is as large as the anchor must hold an editor at the anchor's place; a dialog's backdrop does not.
 */
export function isCovered(anchor: Box, host: Element): boolean {
  const x = anchor.x + Math.min(anchor.width / 2, 40);
  const y = anchor.y + anchor.height / 2;
  if (y < 0 || y > innerHeight) return false;
  let el = inFront(host, x, y);
  while (el && !covers(el.getBoundingClientRect(), anchor)) el = el.parentElement;
  if (!el) return false;
  const editors = el.matches(EDITOR) ? [el] : [...el.querySelectorAll(EDITOR)];
  return !editors.some((e) => meets(e.getBoundingClientRect(), anchor));
}

const EDITOR = '[contenteditable=true],textarea';
const covers = (a: Box, b: Box): boolean =>
  a.x <= b.x + 1 &&
  a.y <= b.y + 1 &&
  a.x + a.width >= b.x + b.width - 1 &&
  a.y + a.height >= b.y + b.height - 1;
const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + 40 &&
  b.x < a.x + a.width + 40 &&
  a.y < b.y + b.height + 40 &&
  b.y < a.y + a.height + 40;
