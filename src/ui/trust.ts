/** Only a person's own click or key press counts: what a page's script dispatches is ignored. */
export const trusted =
  (act: (event: MouseEvent) => void) =>
  (event: MouseEvent): void => {
    event.stopPropagation();
    if (event.isTrusted) act(event);
  };

const SEEN = 0.9;
/** Not every filter: dark-mode extensions invert the whole page. */
const FADING = /opacity|blur|brightness\(0|contrast\(0/;

/**
 * Can the person really see this button? False when the page has faded or filtered itself away, has hidden the
 * surface, or has put something in front of the button. Asked before a post is let out.
 */
export function seen(host: Element, button: Element): boolean {
  if (!button.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false;
  for (const el of [host, document.body, document.documentElement]) {
    const style = el ? getComputedStyle(el) : null;
    if (style && (Number(style.opacity) < SEEN || FADING.test(style.filter) || style.visibility === 'hidden'))
      return false;
  }
  const box = button.getBoundingClientRect();
  const front = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return front === host;
}
