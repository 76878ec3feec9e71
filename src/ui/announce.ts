const PAUSE = 1000;

export type Announcer = (text: string) => void;

/**
 * Says things through a polite live region, at most once a second and only the latest: never at each key stroke.
 * The same words twice in a row are said once.
 * @param region where to write; asked when it is time, since it may not stand yet
 */
export function announcer(region: () => Element | null, signal: AbortSignal): Announcer {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let said = '';
  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });
  return (text) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const place = region();
      if (signal.aborted || !place || text === said) return;
      said = text;
      place.textContent = text;
    }, PAUSE);
  };
}
