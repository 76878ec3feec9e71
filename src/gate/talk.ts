import type { Content } from '../x/operations.ts';
import { own, ownText } from '../x/prim.ts';
import type { Realm } from './realm.ts';

/**
 * The talk between the page's own world (where the gate holds requests) and the content script (which decides).
 *
 *   content script                                       page's world
 *   makes a secret ──── CustomEvent, synchronous ──────▶ takes the first one, then never listens again
 *   postMessage(secret, [port]) ───────────────────────▶ takes the port that comes with the secret, stops the event
 *
 * Both scripts run at document_start, before any script of the page, in either order; so the first secret is ours.
 * A page that dispatches or posts the like afterwards finds no one listening. All that follows goes over the port,
 * which no page script ever holds.
 */
export type ToContent =
  | { readonly t: 'ask'; readonly id: number; readonly asked: Asked }
  | { readonly t: 'gone'; readonly id: number };

/**
 * A held request, as the gate read it. The gate is the one that lets it go, so nothing would be won by a second
 * reading on the other side.
 */
export type Asked = { readonly content: Content; readonly via: 'xhr' | 'fetch' | 'beacon' | 'sync' };

export type ToPage =
  | { readonly t: 'seen'; readonly id: number }
  | { readonly t: 'go'; readonly id: number }
  | { readonly t: 'no'; readonly id: number }
  /** Requests with this content may pass at once. */
  | { readonly t: 'allow'; readonly keys: readonly string[] }
  | { readonly t: 'forget' };

const SECRET = 'gatepost:secret';
const KNOCK = 'gatepost:knock';

/** Page's side: calls `take` once, with the port. Must be called at document_start. */
export function awaitPort(realm: Realm, take: (port: MessagePort) => void): void {
  const { window, listen, unlisten } = realm;
  let secret = '';
  const onSecret = (event: Event): void => {
    const offered = realm.detail(event);
    if (secret !== '' || typeof offered !== 'string' || offered === '') return;
    secret = offered;
    realm.stop(event);
    realm.prevent(event);
    unlisten(window, SECRET, onSecret, true);
  };
  const onMessage = (event: Event): void => {
    if (secret === '' || !event.isTrusted || ownText(realm.data(event), 'gatepost') !== secret) return;
    const port = realm.ports(event)[0];
    realm.stop(event);
    if (port === undefined) return;
    unlisten(window, 'message', onMessage, true);
    take(port);
  };
  listen(window, SECRET, onSecret, true);
  listen(window, 'message', onMessage, true);
  // When the content script came first, its secret went unheard: ask it to say it again, now, before the page runs.
  realm.dispatch(window, new realm.CustomEvent(KNOCK, { cancelable: true }));
}

/**
 * Content script's side: makes the port and hands the other end over. Must be called at document_start. `met`: the
 * page's side has heard the secret, so it stands; called before the page has a node of its own, or never.
 */
export function offerPort(win: Window & typeof globalThis, met?: () => void): MessagePort {
  const secret = Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join('-');
  const { port1, port2 } = new MessageChannel();
  /** The port goes out once its secret was heard: what is posted to nobody is lost. */
  const tell = (): boolean => {
    const { origin } = win.location;
    if (win.dispatchEvent(new win.CustomEvent(SECRET, { detail: secret, cancelable: true }))) return false;
    win.postMessage({ gatepost: secret }, origin === 'null' ? '*' : origin, [port2]);
    met?.();
    return true;
  };
  if (!tell()) {
    const done = new AbortController();
    const shut = (): void => done.abort();
    win.addEventListener(
      KNOCK,
      (event) => {
        event.stopImmediatePropagation();
        shut();
        tell();
      },
      { capture: true, signal: done.signal },
    );
    // Firefox may run the page's side in a later task, but before the parser goes on: a knock after that is the page's.
    if (win.document.documentElement?.firstChild) setTimeout(shut, 0);
    else
      new MutationObserver((_, observer) => {
        observer.disconnect();
        shut();
      }).observe(win.document, { childList: true, subtree: true });
  }
  port1.start();
  return port1;
}

/** A message from the page's world, checked in shape; `null` for anything else. */
export function readToContent(data: unknown): ToContent | null {
  const t = ownText(data, 't');
  const id = own(data, 'id');
  if (typeof id !== 'number') return null;
  if (t === 'gone') return { t, id };
  const asked = own(data, 'asked');
  return t === 'ask' && isContent(own(asked, 'content')) ? { t, id, asked: asked as Asked } : null;
}

/** A frame's gate may be one of the page's own making, which can say anything. */
const isContent = (value: unknown): boolean => {
  const content = value as Content | undefined;
  return (
    content !== undefined &&
    [content.op, content.kind, content.target, content.actAs, content.part].every(
      (v) => typeof v === 'string',
    ) &&
    [content.texts, content.polls, content.alts, content.unread].every(
      (list) => Array.isArray(list) && list.every((v) => typeof v === 'string'),
    ) &&
    Number.isInteger(content.media)
  );
};
