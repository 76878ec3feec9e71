import { speaksForSchool, whoseAccount } from '../../engine/account.ts';
import type { Rule } from '../../engine/rule.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const HOURS =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(Mon|Tue|Wed|Thu|Fri|Sat|Sun))? ([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;
/** What may go out at any hour: closures and late coaches, and what happens in the evening and at the weekend. */
const ANY_TIME =
  /\b(?:clos(?:ed|ing|ure)|snow|ice|flood|power cut|boiler|cancelled|late|delay(?:ed|s)?|running \d+|urgent|emergency|nativity|concert|carols?|production|performance|show|panto|play|disco|prom|fair|fete|quiz|open evening|parents'? evening|fixture|match|tournament|gala|ft|full time|kick ?off|residential|trip|home safe|results)\b/;

/** Is a local time (`YYYY-MM-DDTHH:MM`) outside hours written as `Mon-Fri 07:30-18:00`? Unreadable hours are never left. */
export function isOutside(local: string, hours: string): boolean {
  const m = HOURS.exec(hours);
  if (!m) return false;
  const date = new Date(`${local.slice(0, 10)}T00:00:00Z`);
  const day = date.getUTCDay();
  const from = DAYS.indexOf(m[1] as string);
  const to = DAYS.indexOf(m[2] ?? (m[1] as string));
  const inDays = from <= to ? from <= day && day <= to : day >= from || day <= to;
  const clock = local.slice(11, 16);
  return !inDays || clock < `${m[3]}:${m[4]}` || clock > `${m[5]}:${m[6]}`;
}

/** A post of a school account outside the hours that the school has set. Off until it sets some. */
export const outOfHours: Rule = {
  id: 'out-of-hours',
  room: 'accounts',
  title: 'Posting out of hours',
  severity: 'nudge',
  source: 'Kent online safety policy',
  words: {
    message: 'It is outside the school’s posting hours ($1).',
    because: 'Late posts are the ones most often sent from the wrong account.',
    fix_hold: 'Keep the draft for tomorrow',
  },
  settings: {
    hours: { default: '', about: 'Posting hours, such as Mon-Fri 07:30-18:00. Empty: any time is fine.' },
  },
  judge: ({ doc, setting }) => {
    const hours = setting.options['out-of-hours']?.['hours'];
    if (
      typeof hours !== 'string' ||
      hours === '' ||
      doc.post.kind === 'message' ||
      doc.post.kind === 'scheduled'
    )
      return [];
    if (!speaksForSchool(whoseAccount(doc.post.account, setting))) return [];
    if (!isOutside(doc.post.at.local, hours) || doc.views.some((v) => ANY_TIME.test(v.folded))) return [];
    return [
      {
        severity: 'nudge',
        spans: [],
        args: [hours],
        fixes: [{ label: 'fix_hold', edits: [], action: 'hold' }],
        about: `out of hours ${doc.post.at.local.slice(0, 10)}`,
        evidence: ['outside posting hours'],
      },
    ];
  },
};
