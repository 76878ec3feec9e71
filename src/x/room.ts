import type { Account, Audience } from '../post.ts';
import { createAccountReader } from './account.ts';
import { rememberAlt } from './attached.ts';
import { type Composer, isDisabled, type OpenComposer, openComposer } from './composer.ts';
import { type Deed, type Deeds, watchDeeds } from './deeds.ts';
import { createPainter } from './paint.ts';
import { notePlace } from './place.ts';
import { type Shared, shownPost } from './profile.ts';
import { type ComposerKind, dialogOf, editorAt, editorOfButton } from './scope.ts';
import { createFinder, type Finder, selfCheck } from './selectors.ts';
import { sentWatcher } from './sent.ts';
import { textOf } from './text.ts';
import { whoIs } from './who.ts';

/**
 * X's page, for the guard: composers as they come, change and go, and every attempt to send.
 * Nothing is watched where there is no composer: only the window's own events, each left at once when it is not ours.
 */
export type RoomEvents = {
  readonly seen: (composer: Composer) => void;
  readonly changed: (composer: Composer) => void;
  readonly gone: (composer: Composer) => void;
  /** Someone sends. True: it may go on. False: it is held. */
  readonly sending: (composer: Composer) => boolean;
};

export type Room = {
  readonly finder: Finder;
  readonly composers: () => readonly Composer[];
  /** The account that the page as a whole shows, for requests without a composer. */
  readonly account: () => { readonly account: Account; readonly audience: Audience };
  /** Must-have selectors that find nothing while this composer stands. */
  readonly misses: (composer: Composer) => readonly string[];
  /** The post with this id, where the page shows it. */
  readonly shownPost: (id: string) => Shared | null;
  /** The account with this id, where the page showed it. */
  readonly followed: Deeds['followed'];
  readonly awaitSent: ReturnType<typeof sentWatcher>;
  /** Title and body of the article that is being written on this page. */
  readonly shownArticle: () => readonly string[];
};

/** `doing`: someone follows or reposts. True: it may go on. False: it is held. */
export function createRoom(
  win: Window & typeof globalThis,
  events: RoomEvents,
  doing: (deed: Deed) => boolean,
  signal: AbortSignal,
): Room {
  const doc = win.document;
  const finder = createFinder();
  const painter = createPainter(finder, win);
  const account = createAccountReader(
    finder,
    doc,
    () => win.performance.now(),
    () => whoIs(doc.cookie),
  );
  const byRoot = new Map<Element, OpenComposer>();
  let composing = false;

  const watch = (composer: OpenComposer): void => {
    const change = (): void => {
      if (!sweep(composer)) return;
      composer.changed();
      if (!composing) events.changed(composer);
    };
    const mutations = new MutationObserver(change);
    const watched = { childList: true, subtree: true, characterData: true };
    let scope = composer.scope();
    mutations.observe(scope, watched);
    // An element that leaves the page has no size any more: told at once, without watching the page.
    const size = new ResizeObserver(() => {
      const now = composer.alive() ? composer.scope() : scope;
      if (now !== scope) {
        scope = now;
        mutations.disconnect();
        mutations.observe(scope, watched);
      }
      sweep(composer);
    });
    size.observe(composer.root);
    stops.set(composer, () => {
      mutations.disconnect();
      size.disconnect();
    });
  };
  const stops = new Map<OpenComposer, () => void>();

  /** False, and everything tidied, when the composer has gone. */
  const sweep = (composer: OpenComposer): boolean => {
    if (composer.alive()) return true;
    stops.get(composer)?.();
    stops.delete(composer);
    if (byRoot.delete(composer.root)) {
      events.gone(composer);
      // X often takes an editor away only to put a new one in its place.
      win.requestAnimationFrame(() => {
        if (doc.activeElement) meet(doc.activeElement);
      });
    }
    return false;
  };

  const open = (editor: Element, kind: ComposerKind): OpenComposer => {
    const root = (kind === 'post' ? dialogOf(finder, editor) : null) ?? editor;
    const known = byRoot.get(root);
    if (known) return known;
    const composer = openComposer({ finder, painter, account }, editor, kind);
    byRoot.set(root, composer);
    watch(composer);
    events.seen(composer);
    return composer;
  };

  const meet = (target: EventTarget | null): OpenComposer | null => {
    if (!(target instanceof Element)) return null;
    const found = editorAt(finder, target);
    return found ? open(found.editor, found.kind) : null;
  };

  /** The composer that something inside a composer, but outside its editor, belongs to. */
  const around = (target: EventTarget | null): OpenComposer | null => {
    if (!(target instanceof Element)) return null;
    for (const composer of byRoot.values())
      if (composer.alive() && composer.scope().contains(target)) return composer;
    return null;
  };

  const on = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void): void =>
    win.addEventListener(type, listener, { capture: true, signal });

  const hold = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const deeds = watchDeeds(win, finder, doing, signal);
  // Whose page this is must be known before anything is switched in it.
  for (const type of ['pointerdown', 'focusin'] as const) on(type, () => void account.read(null, null));
  on('focusin', (event) => void meet(event.target));
  on('input', (event) => {
    const composer = meet(event.target) ?? (byRoot.size > 0 ? around(event.target) : null);
    if (composer && !composing) events.changed(composer);
    noteAlt(finder, event.target);
  });
  on('compositionstart', () => {
    composing = true;
  });
  on('compositionend', (event) => {
    composing = false;
    const composer = meet(event.target);
    if (composer) win.requestAnimationFrame(() => sweep(composer) && events.changed(composer));
  });
  on('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target) notePlace(target);
    const button = target?.closest(`${finder.any('send')},${finder.any('sendMessage')}`);
    if (!button || isDisabled(button)) return;
    const message = button.matches(finder.any('sendMessage'));
    const editor = message ? messageEditor(finder, button) : editorOfButton(finder, button);
    if (editor && !events.sending(open(editor, message ? 'message' : 'post'))) hold(event);
  });
  on('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    const found = event.target instanceof Element ? editorAt(finder, event.target) : null;
    if (!found) return;
    const sends = found.kind === 'message' ? !event.shiftKey : event.ctrlKey || event.metaKey;
    if (sends && !events.sending(open(found.editor, found.kind))) hold(event);
  });
  const attach = (composer: OpenComposer | null, files: FileList | null): void =>
    composer?.attached.files(files ?? [], () => events.changed(composer));
  on('change', (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
    attach(around(input) ?? meetNear(input), input.files);
  });
  for (const type of ['drop', 'paste'] as const)
    on(type, (event) => {
      const bag = event instanceof DragEvent ? event.dataTransfer : (event as ClipboardEvent).clipboardData;
      if (bag?.files.length) attach(meet(event.target) ?? around(event.target), bag.files);
    });

  const meetNear = (element: Element): OpenComposer | null => {
    const editor = editorOfButton(finder, element);
    return editor ? open(editor, 'post') : null;
  };

  signal.addEventListener(
    'abort',
    () => {
      for (const stop of stops.values()) stop();
    },
    { once: true },
  );

  return {
    finder,
    composers: () => [...byRoot.values()].filter((c) => c.alive()),
    account: () => {
      const shown = account.read(null, null);
      return { account: shown, audience: account.audience(shown) };
    },
    misses: (composer) => selfCheck(finder, (composer as OpenComposer).scope()),
    shownArticle: () => {
      const title = finder.first('articleTitle', doc);
      const body = finder.first('articleBody', doc);
      const texts = [title, body].flatMap((e) => (e ? [textOf(finder, e)] : []));
      return texts.filter((text) => text.trim() !== '');
    },
    shownPost: (id) => shownPost(finder, id),
    followed: deeds.followed,
    awaitSent: sentWatcher(finder, doc),
  };
}

/** Alt texts are typed in a dialog of their own, beside the picture they are for. */
function noteAlt(finder: Finder, target: EventTarget | null): void {
  if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return;
  if (!target.matches(finder.any('altInput'))) return;
  const box = target.closest(finder.any('dialog')) ?? document.body;
  const picture = [...box.querySelectorAll('img,video')].find((e) =>
    (e.getAttribute('src') ?? '').startsWith('blob:'),
  );
  const src = picture?.getAttribute('src');
  if (src) rememberAlt(src, target.value);
}

function messageEditor(finder: Finder, button: Element): Element | null {
  for (let at = button.parentElement; at; at = at.parentElement) {
    const found = finder.first('editorMessage', at);
    if (found) return editorAt(finder, found)?.editor ?? null;
  }
  return null;
}
