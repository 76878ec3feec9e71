import { type Door, makeDoor } from './door.ts';
import { meetFrames } from './frames.ts';
import { holdBeacon, holdFetch } from './hold-fetch.ts';
import { holdXhr } from './hold-xhr.ts';
import { capture, type PageWindow, type Realm } from './realm.ts';

/** Said by the browser itself, when the rest of Gatepost does not answer in this tab. */
const LAST_WORD =
  'Gatepost is not running properly in this tab, so this post has not been checked.\n\n' +
  'OK: send it without a check.\nCancel: keep it as a draft. Reload the page, then post again.';

/**
 * The gate: holds every request of this window that publishes, until its content is approved.
 * To be called at document_start, in the page's own world, once for each window. After that the page has no way to
 * the native functions of this window, nor to those of a frame that it makes.
 */
export function installGate(win: PageWindow): void {
  const realm = capture(win);
  const door = makeDoor(realm, () => LAST_WORD);
  guardWindow(realm, door);
}

/** A frame without a content script of its own asks through the door of the window that made it. */
function guardWindow(realm: Realm, door: Door): void {
  holdXhr(realm, door);
  holdFetch(realm, door);
  holdBeacon(realm, door);
  meetFrames(realm, (frame) => guardWindow(capture(frame), door));
}
