import type { AccountKind } from '../engine/setting.ts';
import type { Policy } from './schema.ts';

export type Mode = Policy['mode'];

const STEP: Readonly<Record<Mode, number>> = { audit: 0, tips: 1, enforce: 2 };

/**
 * The mode in force on `day` (`YYYY-MM-DD`, the school's own calendar). `mode` is where the ladder begins; a dated
 * step only ever makes it stricter, so that a wrong date cannot switch off what is already enforced.
 */
export const modeOn = (policy: Pick<Policy, 'mode' | 'tipsFrom' | 'enforceFrom'>, day: string): Mode => {
  let mode = policy.mode;
  const reach = (step: Mode, from: string): void => {
    if (from !== '' && from <= day && STEP[step] > STEP[mode]) mode = step;
  };
  reach('tips', policy.tipsFrom);
  reach('enforce', policy.enforceFrom);
  return mode;
};

/** The day of the school's calendar at an instant. */
export const dayIn = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    at,
  );

/**
 * May somebody who posts from an account of this kind give this answer? The last line that names the answer decides;
 * a line for the rule goes before a line for all rules. Without a line anyone may.
 */
export const mayAnswer = (
  policy: Pick<Policy, 'mayAnswer'>,
  rule: string,
  answer: string,
  kind: AccountKind | 'unlisted' | 'unknown',
): boolean => {
  const about = policy.mayAnswer.filter((l) => l.answer === answer && (l.rule === rule || l.rule === ''));
  const line = about.findLast((l) => l.rule === rule) ?? about.at(-1);
  if (!line || line.who === 'anyone') return true;
  return line.who !== 'nobody' && (line.who as readonly string[]).includes(kind);
};

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Is a local time (`YYYY-MM-DDTHH:MM`) within the policy's `hours`? Empty hours: always. */
export const withinHours = (hours: string, local: string): boolean => {
  const m = /^(\w{3})(?:-(\w{3}))? (\d\d:\d\d)-(\d\d:\d\d)$/.exec(hours);
  if (!m) return true;
  const weekday = (new Date(`${local.slice(0, 10)}T00:00:00Z`).getUTCDay() + 6) % 7;
  const first = DAYS.indexOf(m[1]!);
  const last = m[2] ? DAYS.indexOf(m[2]) : first;
  const onDay = first <= last ? weekday >= first && weekday <= last : weekday >= first || weekday <= last;
  const time = local.slice(11, 16);
  return onDay && time >= m[3]! && time < m[4]!;
};
