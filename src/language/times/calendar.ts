/** Days and times as the post's own wall clock shows them: plain arithmetic on `YYYY-MM-DD`, no clock, no zone. */

const DAY = 86_400_000;

/** Days since 1970-01-01 of `YYYY-MM-DD…`. */
export const dayNumber = (date: string): number =>
  Math.floor(
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY,
  );

/** `YYYY-MM-DD` of days since 1970-01-01. */
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

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
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Minutes since midnight of `YYYY-MM-DDTHH:MM`; `null` for a date alone. */
export const minutesOf = (local: string): number | null =>
  local.length >= 16 ? Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16)) : null;

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
