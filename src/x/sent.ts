import type { Finder } from './selectors.ts';

/** How long X may take to say that a post went out: an undo timer runs for a minute at most. */
const WAIT = 90_000;

/**
 * Waits for X's word that a post went out: only a toast that was not there before, with the way to the post, is proof
 * (facts sheet 1.5). One at a time; nothing is watched before a post or after the word.
 */
export function sentWatcher(finder: Finder, doc: Document): (sent: (path: string) => void) => void {
  let stop = (): void => {};
  const link = (): string => finder.first('sentLink', doc)?.getAttribute('href') ?? '';
  return (sent) => {
    stop();
    const before = link();
    const watch = new MutationObserver(() => {
      const now = link();
      if (now === '' || now === before) return;
      stop();
      sent(now);
    });
    const timer = setTimeout(() => stop(), WAIT);
    stop = () => {
      watch.disconnect();
      clearTimeout(timer);
    };
    watch.observe(doc.documentElement, { childList: true, subtree: true, attributeFilter: ['href'] });
  };
}
