import { tell } from './words.ts';

/** Words that stand in a line of their own, or begin one. */
export const atStart = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** "9 Mar 2027". */
export const day = (at: number, locale?: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(at);

/** "today at 09:02", or "Tue 3 Mar at 09:02". `now` is handed in, so that it can be tested. */
export function when(at: number, now: number, locale?: string): string {
  if (at === 0) return tell('never_read');
  const date = new Date(at);
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(date);
  if (date.toDateString() === new Date(now).toDateString()) return tell('when_today', time);
  const day = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' }).format(
    date,
  );
  return tell('when_other', day, time);
}
