import { defineContentScript } from 'wxt/utils/define-content-script';
import { installGate } from '../src/gate/page.ts';

/** The gate: in the page's own world, before any script of the page. */
export default defineContentScript({
  matches: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.x.com/*',
    'https://mobile.twitter.com/*',
  ],
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  // No name of ours among the page's.
  globalName: false,
  main() {
    installGate(window);
  },
});
