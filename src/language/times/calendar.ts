/** Days and times as the post's own wall clock shows them: plain arithmetic on `YYYY-MM-DD`, no clock, no zone. */

const DAY = 86_400_000;

/** A number of `many` figures at `at`. */
function figures(text: string, at: number, many: number): number {
  let number = 0;
  for (let i = at; i < at + many; i++) number = number * 10 + text.charCodeAt(i) - 48;
  return number;
}

/*
 * Years are counted from 1 March, so that the odd day comes last, in eras of 400 years, which have as many days each.
 * That is some ten times as fast as asking `Date`, and every time of a post is asked about.
 */
const ERA = 146_097;
/** Days from 1 March of the year 0 to 1970-01-01. */
const EPOCH = 719_468;

/** Days since 1970-01-01 of `YYYY-MM-DD…`. */
export function dayNumber(date: string): number {
  const month = figures(date, 5, 2);
  const year = figures(date, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const inEra = year - era * 400;
  const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + figures(date, 8, 2) - 1;
  return era * ERA + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - EPOCH;
}

/** `YYYY-MM-DD` of days since 1970-01-01. */
export function dateOf(day: number): string {
  const days = day + EPOCH;
  const era = Math.floor(days / ERA);
  const inEra = days - era * ERA;
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = years + era * 400 + (month <= 2 ? 1 : 0);
  const dayOfMonth = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** Days since 1970-01-01, or `null` when the month has no such day. Month 1–12. */
export function dayOf(year: number, month: number, dayOfMonth: number): number | null {
  const day = Math.floor(Date.UTC(year, month - 1, dayOfMonth) / DAY);
  const back = new Date(day * DAY);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === dayOfMonth ? day : null;
}

/** `HH:MM` of minutes since midnight. */
export const clockOf = (minutes: number): string =>
  `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;

/** Minutes since midnight of `YYYY-MM-DDTHH:MM`; `null` for a date alone. */
export const minutesOf = (local: string): number | null =>
  local.length >= 16 ? figures(local, 11, 2) * 60 + figures(local, 14, 2) : null;

/** The weekday on or after `today` (0 Sunday). */
export const comingWeekday = (today: number, weekday: number): number =>
  today + ((weekday - weekdayOf(today) + 7) % 7);

/** "Next Thursday": the one in the week after this one, weeks beginning on Monday. */
export const nextWeeksWeekday = (today: number, weekday: number): number => {
  const monday = today - ((weekdayOf(today) + 6) % 7);
  return monday + 7 + ((weekday + 6) % 7);
};

/** A day and month without a year: the one that lies nearest, up to three months back. */
export function nearestDate(today: number, month: number, dayOfMonth: number): number | null {
  const year = Number(dateOf(today).slice(0, 4));
  for (const y of [year - 1, year, year + 1]) {
    const day = dayOf(y, month, dayOfMonth);
    if (day !== null && day >= today - 92 && day < today + 273) return day;
  }
  return null;
}

/** "the 14th", "Sat 14th": the next such day; with a weekday, the next or else the last that fits. */
export function nearestDayOfMonth(today: number, dayOfMonth: number, weekday?: number): number | null {
  if (dayOfMonth < 1 || dayOfMonth > 31) return null;
  const fits = (day: number): boolean =>
    Number(dateOf(day).slice(8)) === dayOfMonth && (weekday === undefined || weekdayOf(day) === weekday);
  for (let d = 0; d <= 62; d++) if (fits(today + d)) return today + d;
  for (let d = 1; d <= 62; d++) if (fits(today - d)) return today - d;
  return null;
}
