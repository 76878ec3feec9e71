const PAUSE = 1000;

/**
 * Says things through polite live regions, at most once a second and only the latest: never at each key stroke.
 * The same words twice in a row are said once.
 * @param regions where to write; asked when it is time, since the panel's own region comes and goes
 */
export function announcer(
  regions: () => readonly (Element | null)[],
  signal: AbortSignal,
): (text: string) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let said = '';
  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });
  return (text) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (signal.aborted || text === said) return;
      said = text;
      for (const region of regions()) if (region) region.textContent = text;
    }, PAUSE);
  };
}
