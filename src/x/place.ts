import { comes } from './edit.ts';
import type { Finder } from './selectors.ts';

/**
 * X's place chip: a plain button with the place's name, without any id (facts sheet 1.4). So what a person picks on
 * X's page of places is remembered, and a button of the composer that is called so is the chip. A place that X adds
 * by itself shows nothing here: the gate reads it in the request.
 */
const picked = new Set<string>();
const PICKER = /\/place_picker$/;

/** To be told of every click: notes the names of places that are picked. */
export function notePlace(target: Element): void {
  if (!PICKER.test(location.pathname)) return;
  const name = target.closest('[role="option"],[role="button"],button,a')?.textContent?.trim();
  if (name) picked.add(name);
}

/** The chip, if the composer shows one. */
export function placeChip(finder: Finder, scope: Element): HTMLElement | null {
  const named = [...scope.querySelectorAll('button,[role="button"]')].filter((b) => {
    const name = b.textContent?.trim() ?? '';
    return (
      name.length > 2 &&
      !b.hasAttribute('data-testid') &&
      !b.hasAttribute('aria-label') &&
      [...picked].some((p) => p.startsWith(name))
    );
  });
  const chip = [...finder.all('place', scope), ...named].find((e) => e.textContent?.trim());
  return chip instanceof HTMLElement ? chip : null;
}

/** Opens X's page of places from the chip and presses the action in its bar. True when the chip has gone. */
export async function removePlace(finder: Finder, scope: () => Element): Promise<boolean> {
  const chip = (): HTMLElement | null => placeChip(finder, scope());
  const { pathname } = location;
  chip()?.click();
  const there = await comes(
    () => PICKER.test(location.pathname) && finder.first('pageAction', document) !== null,
  );
  const action = finder.first('pageAction', document);
  if (there && action instanceof HTMLElement) action.click();
  const back = await comes(() => !PICKER.test(location.pathname), 30);
  if (!back) history.back();
  await comes(() => location.pathname === pathname && scope().isConnected, 30);
  return there && back && comes(() => chip() === null);
}
