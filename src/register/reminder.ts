import { dayNumber, type RegisterData } from './data.ts';

/** How old a register is, and what to say about it. */
export type Reminder = {
  readonly state: 'fresh' | 'soon' | 'expired';
  /** Days until it expires; negative when it has. */
  readonly days: number;
  /** A sentence for the options page and the popup; empty while it is fresh. */
  readonly text: string;
};

/** From how many days before the end people are reminded. */
const SOON = 21;

const longDay = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

const inDays = (days: number): string => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`);

/** `today` is `YYYY-MM-DD`, the school's own day. The register keeps answering after its last day: an old one protects more than none. */
export const reminderOf = (data: Pick<RegisterData, 'expiresOn' | 'madeOn'>, today: string): Reminder => {
  const days = dayNumber(data.expiresOn) - dayNumber(today);
  if (days < 0)
    return {
      state: 'expired',
      days,
      text:
        `The pupil register ran out on ${longDay(data.expiresOn)}. It is still used, but new pupils are missing and ` +
        'leavers are still in it. Import a new export from your school’s system.',
    };
  if (days <= SOON)
    return {
      state: 'soon',
      days,
      text: `The pupil register runs out ${inDays(days)} (${longDay(data.expiresOn)}). Import a new export when the new lists are ready.`,
    };
  return { state: 'fresh', days, text: '' };
};
