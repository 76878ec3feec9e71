import type { Facts, TimeFact } from '../../engine/facts.ts';
import { readPost } from '../../language/read.ts';
import { dateOf, dayNumber, minutesOf, weekdayOf } from '../../language/times/calendar.ts';
import { timesOf } from '../../language/times/index.ts';
import type { Post, ZonedTime } from '../../post.ts';

/** The end of a school day, where a post does not say when they are back. */
const SCHOOL_ENDS = '15:30';

/**
 * When those who go are home, as local wall-clock time `YYYY-MM-DDTHH:MM`: the time said for coming back, else the
 * end of the school day on the last day that the post names, else today's (or the next school day's, once that is
 * past). Never earlier than `at`.
 */
export function returnTime(facts: Pick<Facts, 'of'>, at: ZonedTime): string {
  return fromTimes(facts.of('time'), at);
}

/** The same for a post that is held: only its times are read. */
export function returnTimeOfPost(post: Post): string {
  return fromTimes(timesOf(readPost(post)), post.at);
}

function fromTimes(times: readonly TimeFact[], at: ZonedTime): string {
  const coming = times.filter((t) => !t.evidence.includes('past') && t.form !== 'recurring');
  const lastDay = coming
    .flatMap((t) => (t.from && !t.evidence.includes('week') ? [(t.to ?? t.from).slice(0, 10)] : []))
    .reduce((last, day) => later(day, last), at.local.slice(0, 10));
  const back = coming.filter((t) => t.evidence.includes('return') && t.from && minutesOf(t.from) !== null);
  const said = back.map((t) => t.to ?? (t.from as string)).reduce((last, t) => later(t, last), '');
  if (said > at.local)
    return said.slice(0, 10) < lastDay && !back.some((t) => t.evidence.includes('day'))
      ? `${lastDay}${said.slice(10)}`
      : said;
  const latest = coming
    .flatMap((t) => (t.from && minutesOf(t.from) !== null ? [t.to ?? t.from] : []))
    .filter((t) => t.startsWith(lastDay))
    .reduce((last, t) => later(t, last), '');
  const end = `${lastDay}T${SCHOOL_ENDS}`;
  const best = latest > end ? latest : end;
  return best > at.local ? best : nextSchoolDay(at.local);
}

function nextSchoolDay(at: string): string {
  let day = dayNumber(at) + 1;
  while (weekdayOf(day) === 0 || weekdayOf(day) === 6) day++;
  return `${dateOf(day)}T${SCHOOL_ENDS}`;
}

/** Local times compare as text. */
const later = (a: string, b: string): string => (a.localeCompare(b) > 0 ? a : b);
