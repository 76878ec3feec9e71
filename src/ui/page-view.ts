import { type Box, samples } from './place.ts';
import type { Theme } from './tokens.css.ts';

/** What the surface needs to know of the page it stands on: its theme, and what is under a place. */

const PRESSABLE =
  'a,button,input,select,textarea,summary,[role=button],[role=link],[role=tab],[role=menuitem],[role=checkbox],[role=switch],[contenteditable=true],[tabindex="0"]';

/** Light, dim or lights-out, by the page's own background; where it has none, by the system. */
export function themeOf(): Theme {
  const colour = document.body ? getComputedStyle(document.body).backgroundColor : '';
  const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (colour === '' || a === 0) return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const light = (r * 299 + g * 587 + b * 114) / 1000;
  if (light > 128) return 'light';
  return light > 16 ? 'dim' : 'dark';
}

/** Is nothing of the page that can be pressed or typed into under this box? The surface itself does not count. */
export const isFree =
  (host: Element) =>
  (box: Box): boolean =>
    samples(box).every(({ x, y }) => {
      const under = document.elementsFromPoint(x, y).find((el) => el !== host);
      return !under?.closest(PRESSABLE);
    });

/**
 * Does something lie over the composer (another dialog, a picture shown large)? The nearest ancestor of what is in
 * front that is as large as the anchor must hold an editor at the anchor's place; a dialog's backdrop does not.
 */
export function isCovered(anchor: Box, host: Element): boolean {
  const x = anchor.x + Math.min(anchor.width / 2, 40);
  const y = anchor.y + anchor.height / 2;
  if (y < 0 || y > innerHeight) return false;
  let el: Element | null | undefined = document.elementsFromPoint(x, y).find((e) => e !== host);
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
