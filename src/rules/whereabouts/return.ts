import type { TimeFact } from '../../engine/facts.ts';

/** When a school day is over, for a day without a time. */
const HOME = 'T15:30';
/** A suggestion further away than this is a misreading, or too far to be kept. */
const MOST_DAYS = 7;

/**
 * When they are back, as far as the post says so: the latest time that is told as one of coming back, else the last
 * day that the trip goes on to. Local time to the minute, after `now`; undefined where nothing says so.
 */
export function returnTime(times: readonly TimeFact[], now: string): string | undefined {
  const told = times.filter((t) => t.evidence.includes('return'));
  const ends = told.length > 0 ? told : times.filter((t) => t.form === 'range' && t.to !== undefined);
  return ends
    .flatMap((t) => t.to ?? t.from ?? [])
    .map((at) => (at.includes('T') ? at.slice(0, 16) : `${at}${HOME}`))
    .filter((at) => at > now && days(now, at) <= MOST_DAYS)
    .sort()
    .at(-1);
}

const days = (from: string, to: string): number =>
  (Date.parse(`${to.slice(0, 10)}T00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00Z`)) / 86_400_000;
