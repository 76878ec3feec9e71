import type { Surface } from '../ui/surface.ts';
import { createRoom, type Room } from '../x/room.ts';
import { createDesk } from './desk.ts';
import { createDrafts } from './draft.ts';
import { createGatekeeper } from './gatekeeper.ts';
import { createGuard } from './guard.ts';
import type { Messenger } from './messenger.ts';
import { createPanel } from './panel.ts';
import { whoIs } from './realm.ts';
import { createGate, type Gate, type Held } from './requests.ts';

export type StartParts = {
  readonly messenger: Messenger;
  readonly surface: Surface;
  /** The content script's end of the talk with the page's world. */
  readonly port: MessagePort;
};

/** Puts room, guard and gate together in one window. Must be called at document_start. */
export function startGuard(
  win: Window & typeof globalThis,
  { messenger, surface, port }: StartParts,
  signal: AbortSignal,
): { readonly held: (request: Held) => void } {
  const drafts = createDrafts();
  const panel = createPanel(surface);
  let room: Room | null = null;
  let gate: Gate | null = null;

  const desk = createDesk({
    messenger,
    gate: () => gate ?? SHUT,
    who: () => whoIs(win.document.cookie),
    onPolicy: (policy) => {
      const refused = room?.finder.correct(policy.selectors) ?? [];
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
    misses: (composer) => room?.misses(composer) ?? [],
    copy: async (text) => {
      try {
        await win.navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
  });
  room = createRoom(win, guard, signal);
  const page = room;

  const keeper = createGatekeeper({
    desk,
    drafts,
    panel,
    surface,
    guard,
    page: {
      account: page.account,
      at: page.at,
      shownPost: page.shownPost,
      shownArticle: page.shownArticle,
      composers: () => page.composers().length,
    },
  });
  /** A fault of our own must neither let a request by nor leave it hanging. */
  const held = (request: Held): void => {
    keeper(request).catch(() => request.refuse());
  };
  gate = createGate(port, { held, draft: () => {} }, signal);
  return { held };
}

const SHUT: Pick<Gate, 'allow' | 'forget'> = { allow: () => {}, forget: () => {} };
