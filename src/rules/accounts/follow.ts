import { speaksForSchool, whoseAccount } from '../../engine/account.ts';
import type { Severity } from '../../engine/report.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Setting } from '../../engine/setting.ts';
import { words } from '../../engine/words.ts';
import type { Account } from '../../post.ts';
import { concernOf, type Profile, type ProfileConcern } from './profiles.ts';

/** What to say before an account is followed. */
export type FollowVerdict = {
  readonly severity: Severity;
  readonly concern: Exclude<ProfileConcern, null> | 'closed';
  readonly message: string;
  readonly because: string;
};

/** Following from a school account: a `follow` holds no words, only the profile that the page shows. */
export const follow: Rule = {
  id: 'follow',
  room: 'accounts',
  title: 'Following accounts',
  severity: 'confirm',
  source: 'University of Suffolk guide (2026); St Teresa’s school policy',
  words: {
    message: '@$1 looks like a private person’s account.',
    message_pupil: '@$1 looks like a pupil’s or a child’s account.',
    message_adult: '@$1’s profile speaks of adult content.',
    message_closed: 'The school’s accounts follow only those on its list, and @$1 is not on it.',
    message_unseen: 'Gatepost could not see whose account this is.',
    because: 'Everyone sees whom the school follows, and can go on from there.',
    answer_known: 'We know who this is, and it is right to follow them',
  },
  settings: {
    allowed: { default: [], about: 'Handles that a school account may follow without being asked.' },
  },
  judge: ({ doc: { post }, setting }) => {
    if (post.kind !== 'follow' || !speaksForSchool(whoseAccount(post.account, setting))) return [];
    const { profile } = post;
    const verdict = profile ? judgeFollow(profile, post.account, setting) : null;
    if (profile && !verdict) return [];
    const handle = profile?.handle.replace(/^@/, '') ?? '';
    return [
      {
        severity: 'confirm',
        spans: [],
        message: verdict ? key(verdict.concern) : 'message_unseen',
        args: [handle],
        about: `follow ${handle.toLowerCase()}`,
        answers: setting.severities['follow'] === 'block' ? [] : ['known'],
      },
    ];
  },
};

/**
 * May this account follow that profile? `null`: yes, without a word. Only accounts that speak for the school are
 * asked; `block` in the school's severity for `follow` closes following but for the allowed handles.
 */
export function judgeFollow(profile: Profile, from: Account, setting: Setting): FollowVerdict | null {
  if (!speaksForSchool(whoseAccount(from, setting))) return null;
  const own = setting.severities['follow'];
  if (own === 'off') return null;
  const listed = setting.options['follow']?.['allowed'];
  const allowed = Array.isArray(listed) ? listed.filter((h): h is string => typeof h === 'string') : [];
  const concern = concernOf(profile, setting, allowed);
  const known = allowed.some(
    (a) => a.replace(/^@/, '').toLowerCase() === profile.handle.replace(/^@/, '').toLowerCase(),
  );
  const say = words(follow, setting.say);
  const args = [profile.handle.replace(/^@/, '')];
  const because = say('because', args);
  if (own === 'block' && !known)
    return {
      severity: 'block',
      concern: concern ?? 'closed',
      message: say(key(concern ?? 'closed'), args),
      because,
    };
  return concern ? { severity: own ?? 'confirm', concern, message: say(key(concern), args), because } : null;
}

const key = (concern: FollowVerdict['concern']): string =>
  concern === 'private-person' ? 'message' : `message_${concern}`;
