/** Keeps keyboard focus inside the panel while it is open, and gives it back to the draft afterwards. */
const FOCUSABLE = 'button:not(:disabled),a[href],select:not(:disabled),input,summary,[tabindex="0"]';

/** Tab and Shift+Tab go round inside `box`. */
export function goRound(event: KeyboardEvent, root: ShadowRoot, box: Element): void {
  const all = [...box.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((el) => el.checkVisibility());
  const first = all[0];
  const last = all.at(-1);
  const now = root.activeElement;
  const inside = now !== null && all.includes(now as HTMLElement);
  if (!first || !last) {
    event.preventDefault();
    return;
  }
  if (event.shiftKey ? now === first || !inside : now === last) {
    event.preventDefault();
    (event.shiftKey ? last : first).focus();
  }
}

export type Return = () => void;

/** Remembers where the person was: the focused element and the caret in it. The result puts both back. */
export function whereabouts(): Return {
  const element = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (!element?.isConnected) return;
    element.focus({ preventScroll: true });
    const now = document.getSelection();
    const inside = now?.anchorNode && element.contains(now.anchorNode);
    if (!inside && range && element.contains(range.startContainer)) {
      now?.removeAllRanges();
      now?.addRange(range);
    }
  };
}
