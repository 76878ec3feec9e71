import type { Rule } from '../../engine/rule.ts';
import type { Setting } from '../../engine/setting.ts';
import { words } from '../../engine/words.ts';

/** Posts of the school on one day; counted by the record, without their text. */
export type Day = {
  /** Local time, `YYYY-MM-DDTHH:MM`. */
  readonly now: string;
  readonly posts: number;
  /** A day of term. Weekends are never school days. */
  readonly term: boolean;
};

/** A gentle daily minimum, for the popup. Off until the school sets one, and never shown in the composer. */
export const quietDay: Rule = {
  id: 'quiet-day',
  room: 'habits',
  title: 'A day without a post',
  severity: 'nudge',
  source: 'A London primary’s minimum of one post a day',
  words: {
    message: 'No post yet today. What did pupils find out this morning?',
    message_few: '$1 of $2 posts so far today.',
    because: 'The school set itself $2 a day.',
  },
  settings: { dailyMinimum: { default: 0, about: 'Posts a day to aim for. 0: off.' } },
  judge: () => [],
};

/** The reminder for a quiet school day from three o'clock on, or `null`. */
export function judgeDay(
  day: Day,
  setting: Setting,
): { readonly message: string; readonly because: string } | null {
  const least = setting.options['quiet-day']?.['dailyMinimum'];
  if (typeof least !== 'number' || least <= 0 || day.posts >= least || !day.term) return null;
  if (setting.severities['quiet-day'] === 'off' || day.now.slice(11, 16) < '15:00') return null;
  const weekday = new Date(`${day.now.slice(0, 10)}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return null;
  const say = words(quietDay, setting.say);
  const args = [String(day.posts), String(least)];
  return { message: say(day.posts === 0 ? 'message' : 'message_few', args), because: say('because', args) };
}
