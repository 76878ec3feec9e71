/** What runs inside the page while it is measured. Each function is handed over as text, so it uses nothing around it. */

export type Probe = {
  /** Milliseconds from a key going down until its event has been dealt with, and until the next frame was drawn. */
  readonly handled: number[];
  readonly painted: number[];
  /** Lengths of tasks over 50 ms. */
  readonly long: number[];
};

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Starts listening; `window.probe` fills as keys are pressed. */
export function probe(): void {
  const found: Probe = { handled: [], painted: [], long: [] };
  window.probe = found;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) found.long.push(entry.duration);
  }).observe({ type: 'longtask' });
  const soon = (run: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = run;
    port2.postMessage(0);
  };
  addEventListener(
    'keydown',
    (event) => {
      // When the browser got the key, not when the page heard of it: what other listeners did before counts.
      const from = event.timeStamp;
      soon(() => found.handled.push(performance.now() - from));
      requestAnimationFrame(() => soon(() => found.painted.push(performance.now() - from)));
    },
    true,
  );
}

/** Times of this page's load, in milliseconds since it was asked for. */
export function loadTimes(): { ready: number; load: number } {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return {
    ready: navigation?.domContentLoadedEventEnd ?? 0,
    load: navigation?.loadEventEnd ?? 0,
  };
}
