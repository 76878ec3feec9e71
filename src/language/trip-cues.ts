const tripCues = new Map<string, string | null>();
/** A cue's name without `trip-`; `null` where it is none of trips. There are some sixty. */
export function tripCue(cue: string): string | null {
  const known = tripCues.get(cue);
  if (known !== undefined) return known;
  const name = cue.startsWith('trip-') ? cue.slice(5) : null;
  tripCues.set(cue, name);
  return name;
}

/** Is it a cue of trips? */
export const isTripCue = (cue: string): boolean => tripCue(cue) !== null;
