import { defineProperty, getOwnPropertyDescriptor } from '../x/prim.ts';
import type { PageWindow, Realm } from './realm.ts';

/**
 * A frame of the same origin has natives of its own. The gate runs in every frame from the start; but a frame that
 * is still on its way to its document (`srcdoc`, `src`) has an empty one for a moment, which no content script is put
 * into. The page reaches that one through its element, so that is where it is met.
 */
export function meetFrames(realm: Realm, install: (frame: PageWindow) => void): void {
  const met = new WeakSet<object>();
  const { isMet, setMet } = realm;

  const meet = (frame: unknown): void => {
    try {
      const win = frame as PageWindow;
      // Touching anything of another origin's window throws.
      if (win === null || win.document === null || isMet(met, win.document)) return;
      setMet(met, win.document);
      if (realm.isNative(win.XMLHttpRequest.prototype.send) || realm.isNative(win.fetch)) install(win);
    } catch {
      // Not ours to see, so not the page's either.
    }
  };

  const wrap = (prototype: object, name: string, windowOf: (value: unknown) => unknown): void => {
    const was = getOwnPropertyDescriptor(prototype, name);
    if (!was?.get) return;
    const get = realm.uncurry(was.get as (this: object) => unknown);
    const holder = {
      get [name]() {
        const value = get(this);
        if (value !== null) meet(windowOf(value));
        return value;
      },
    };
    const by = getOwnPropertyDescriptor(holder, name)?.get;
    if (by) defineProperty(prototype, name, { ...was, get: by });
  };

  const { HTMLIFrameElement, HTMLFrameElement, HTMLObjectElement, HTMLEmbedElement } = realm.window;
  const viewOf = realm.defaultView;
  for (const kind of [HTMLIFrameElement, HTMLFrameElement, HTMLObjectElement, HTMLEmbedElement]) {
    if (!kind) continue;
    wrap(kind.prototype, 'contentWindow', (value) => value);
    wrap(kind.prototype, 'contentDocument', (value) => viewOf(value as Document));
  }
}
