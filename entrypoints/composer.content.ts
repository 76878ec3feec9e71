import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createMessenger } from '../src/gate/messenger.ts';
import { handToTop, startGuard } from '../src/gate/start.ts';
import { offerPort } from '../src/gate/talk.ts';
import { createSurface } from '../src/ui/surface.ts';
import { readWords } from '../src/ui/words.ts';

/** Is this the build with the last bolt? The worker then wants to know which pages have a gate. */
declare const __GATEPOST_BOLT__: boolean;
const BOLTED = __GATEPOST_BOLT__;
const isLiveAsked = (message: unknown): boolean =>
  (message as { gatepost?: unknown } | null)?.gatepost === 'live?';

/**
 * Guards X's composers and decides about what the gate holds. In the extension's own world, before the page runs.
 *
 * Its signal is its own: WXT's context ends on an event that a page can dispatch, and a guard must not be switched off
 * that way. After an update of the extension it stays, too: it then says that the page has to be reloaded.
 */
export default defineContentScript({
  matches: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.x.com/*',
    'https://mobile.twitter.com/*',
  ],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  // No name of ours among the page's.
  globalName: false,
  main() {
    let met = false;
    const port = offerPort(window, BOLTED ? () => (met = true) : undefined);
    if (handToTop(window, port)) return;
    const { signal } = new AbortController();
    const messenger = createMessenger(
      (message) => browser.runtime.sendMessage(message),
      () => Boolean(browser.runtime?.id),
    );
    // The worker has one thing to say by itself, and says it without words: the school's settings have changed.
    const again = startGuard(window, { messenger, surface: createSurface(signal), port }, signal);
    browser.runtime.onMessage.addListener(
      BOLTED ? (message, _sender, answer) => (isLiveAsked(message) ? answer(met) : again()) : again,
    );
    // The words, while they can be had; nothing here is in a hurry.
    setTimeout(readWords);
    if (!BOLTED || window !== window.top) return;
    const live = (): void => {
      messenger.ask('health', { what: 'gate-live', detail: met ? 'met' : '' }).catch(() => {});
    };
    // Once the page's side has had its turn.
    setTimeout(live);
    // A page that goes takes its gate with it; one that comes back from the browser's memory brings it along.
    addEventListener('pagehide', () => {
      messenger.ask('health', { what: 'gate-gone', detail: '' }).catch(() => {});
    });
    addEventListener('pageshow', ({ persisted }) => persisted && live());
  },
});
