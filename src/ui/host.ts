/**
 * The one element that Gatepost puts into the page: randomly named, closed, in the browser's top layer. It puts
 * itself back when the page removes, hides or alters it, and gives up loudly when the page will not have it:
 * a surface that flickers for ever helps nobody, and a person must learn that the check is gone.
 */
export type Host = {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Makes sure that the element stands in the page and in the top layer, in front. */
  assert(): void;
  /** Puts the surface in front of whatever else is in the top layer. */
  front(): void;
  /** Has something come in front of it since? */
  readonly behind: () => boolean;
  readonly lost: () => boolean;
};

const FIGHTS = 6;
const WINDOW = 5000;

/** Key events that X's single-key shortcuts, or a page's own paste handling, would take for theirs. */
const KEYS = ['keydown', 'keypress', 'keyup', 'paste', 'copy', 'cut', 'beforeinput', 'input'] as const;
/** X's dialogs pull focus back into themselves when it leaves: they need not know that it did. */
const FOCUS = ['focus', 'focusin', 'blur', 'focusout'] as const;

type Options = {
  readonly mode: ShadowRootMode;
  readonly css: string;
  /** Keys pressed inside the surface. The page never sees them. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onLost: () => void;
};

export function makeHost(signal: AbortSignal, { mode, css, onKey, onLost }: Options): Host {
  const element = document.createElement(randomName());
  const root = element.attachShadow({ mode, delegatesFocus: false });
  dress(root, css);
  element.setAttribute('popover', 'manual');

  let gone = false;
  let busy = false;
  let fights: number[] = [];

  const assert = (): void => {
    if (gone || signal.aborted) return;
    busy = true;
    if (!element.isConnected) document.documentElement.append(element);
    for (const { name } of [...element.attributes]) if (name !== 'popover') element.removeAttribute(name);
    if (element.getAttribute('popover') !== 'manual') element.setAttribute('popover', 'manual');
    if (!element.matches(':popover-open')) element.showPopover();
    watch.takeRecords();
    busy = false;
  };

  // Other elements of the top layer that are surely behind; one that opens anew may be in front.
  const back = new WeakSet<Element>();
  const layer = (): Element[] =>
    [...document.querySelectorAll(':popover-open,:modal,:fullscreen')].filter((el) => el !== element);
  const front = (): void => {
    if (gone || signal.aborted) return;
    busy = true;
    if (element.matches(':popover-open')) element.hidePopover();
    for (const el of layer()) back.add(el);
    assert();
  };
  document.addEventListener('beforetoggle', (e) => e.target instanceof Element && back.delete(e.target), {
    signal,
    capture: true,
  });

  const fight = (): void => {
    if (gone || busy || signal.aborted) return;
    const now = performance.now();
    fights = [...fights.filter((at) => now - at < WINDOW), now];
    if (fights.length < FIGHTS) {
      assert();
      return;
    }
    gone = true;
    watch.disconnect();
    element.remove();
    onLost();
  };

  const watch = new MutationObserver((records) => {
    const touched = records.some((r) => r.target === element) || !element.isConnected;
    if (touched) fight();
  });
  watch.observe(element, { attributes: true });
  watch.observe(document.documentElement, { childList: true });
  element.addEventListener(
    'toggle',
    (e) => {
      if ((e as ToggleEvent).newState === 'closed' && !element.matches(':popover-open')) fight();
    },
    { signal },
  );

  for (const type of KEYS) root.addEventListener(type, (e) => e.stopPropagation(), { signal });
  // The window comes before every listener of the page: nothing of a key pressed in here is seen outside.
  for (const type of [...KEYS, ...FOCUS]) {
    window.addEventListener(
      type,
      (e) => {
        if (e.target !== element) return;
        e.stopImmediatePropagation();
        if (e.type === 'keydown') onKey(e as KeyboardEvent);
      },
      { signal, capture: true },
    );
  }

  signal.addEventListener(
    'abort',
    () => {
      watch.disconnect();
      element.remove();
    },
    { once: true },
  );
  assert();
  return {
    element,
    root,
    assert,
    front,
    behind: () => layer().some((el) => !back.has(el)),
    lost: () => gone,
  };
}

/** A constructed sheet is no business of the page’s CSP; where a browser will not adopt one from here, an element does. */
function dress(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(Object.assign(document.createElement('style'), { textContent: css }));
  }
}

/** A name that a page cannot know beforehand: a valid custom element name that is never defined. */
function randomName(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(12))].map((n) =>
    String.fromCharCode(97 + (n % 26)),
  );
  return `${letters.slice(0, 6).join('')}-${letters.slice(6).join('')}`;
}
