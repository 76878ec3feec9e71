import { speak } from '../ui/spoken.ts';
import type { Surface } from '../ui/surface.ts';
import type { Deed } from '../x/deeds.ts';
import { createRoom } from '../x/room.ts';
import { whoIs } from '../x/who.ts';
import { createAfter } from './after.ts';
import { copyWith } from './copy.ts';
import { createDesk } from './desk.ts';
import { createDrafts } from './draft.ts';
import { createGatekeeper } from './gatekeeper.ts';
import { createGuard } from './guard.ts';
import { createKeeping } from './held.ts';
import type { Messenger } from './messenger.ts';
import { createPanel } from './panel.ts';
import { createGate, type Gate, type Held } from './requests.ts';
import { say } from './words.ts';

export type StartParts = {
  readonly messenger: Messenger;
  readonly surface: Surface;
  /** The content script's end of the talk with the page's world. */
  readonly port: MessagePort;
};

/**
 * Puts room, guard and gate together in one window. Must be called at document_start. Gives what is to be called when
 * the school's settings have changed.
 */
export function startGuard(
  win: Window & typeof globalThis,
  { messenger, surface, port }: StartParts,
  signal: AbortSignal,
): () => void {
  const copy = copyWith(win);
  const keeping = createKeeping(messenger, win.location.pathname);
  const drafts = createDrafts(keeping.done);
  const panel = createPanel(surface);
  const gates: Gate[] = [];

  /** This window's gate and those of its frames. */
  const all: Pick<Gate, 'allow' | 'forget'> = {
    allow: (keys) => {
      for (const gate of gates) gate.allow(keys);
    },
    forget: () => {
      for (const gate of gates) gate.forget();
    },
  };

  const after = createAfter({
    messenger,
    surface,
    copy,
    awaitSent: (sent) => page.awaitSent(sent),
    go: (path) => win.location.assign(path),
  });
  const desk = createDesk({
    messenger,
    gate: () => all,
    who: () => whoIs(win.document.cookie),
    decided: after,
    onPolicy: (policy) => {
      speak(policy.words);
      const refused = page.finder.correct(policy.selectors);
      if (refused.length > 0) desk.health('selectors-missing', `policy: ${refused.join(' ')}`);
    },
  });

  const guard = createGuard({
    desk,
    drafts,
    panel,
    surface,
    later: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    misses: (composer) => page.misses(composer),
    copy,
    keeping,
  });
  const doing = ({ content, press }: Deed): boolean => {
    if (desk.approved(content)) return true;
    const go = (): void => {
      if (!press()) surface.say(say('press_again'));
    };
    void held({ content, via: 'xhr', go, refuse: () => {}, signal });
    return false;
  };
  const page = createRoom(win, guard, doing, signal);

  const keeper = createGatekeeper({
    desk,
    drafts,
    panel,
    surface,
    guard,
    copy,
    page,
  });
  /** A fault of our own must neither let a request by nor leave it hanging. */
  const held = (request: Held): void => {
    keeper(request).catch(() => request.refuse());
  };
  const attach = (end: MessagePort): void => {
    gates.push(createGate(end, held, signal));
    end.start();
  };
  attach(port);
  adoptFrames(win, attach, signal);
  desk.hear();
  return guard.again;
}

const FRAME = 'gatepost-frame';

/**
 * In a frame of the same origin: hands the frame's gate to the window on top, where a person can see the panel.
 * False when there is none that could take it.
 */
export function handToTop(win: Window, port: MessagePort): boolean {
  try {
    const { top } = win;
    if (!top || top === win || !top.document) return false;
    top.postMessage({ gatepost: FRAME }, top.location.origin, [port]);
    return true;
  } catch {
    // Another origin's page around us: the frame looks after itself.
    return false;
  }
}

/**
 * Takes the gates of frames. A page that hands in a port of its own gets its requests checked and nothing else: the
 * answers go to that port alone, and no request of a real gate waits at it.
 */
function adoptFrames(win: Window, attach: (port: MessagePort) => void, signal: AbortSignal): void {
  win.addEventListener(
    'message',
    (event) => {
      const port = event.ports[0];
      const data = event.data as { gatepost?: unknown } | null;
      if (!event.isTrusted || event.source === win || !port || data?.gatepost !== FRAME) return;
      event.stopImmediatePropagation();
      attach(port);
    },
    { capture: true, signal },
  );
}
