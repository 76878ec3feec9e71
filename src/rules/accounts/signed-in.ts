import { speaksForSchool, whoseAccount } from '../../engine/account.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Setting } from '../../engine/setting.ts';
import { words } from '../../engine/words.ts';
import type { Account } from '../../post.ts';

/** The reminder after posting on a shared device. Nothing is said while someone writes. */
export const signedIn: Rule = {
  id: 'signed-in',
  room: 'accounts',
  title: 'Still signed in on a shared device',
  severity: 'nudge',
  source: 'Education Data Hub',
  words: {
    message: '@$1 is still signed in on this shared computer.',
    because: 'The next person could post as the school.',
    fix_log_out: 'Log out of @$1',
  },
  settings: {
    sharedDevice: { default: false, about: 'Shared devices: after posting, remind people to sign out.' },
  },
  judge: () => [],
};

/** The reminder to show once a post has gone out, or `null`: on shared devices, for accounts of the school. */
export function afterPosting(
  account: Account,
  setting: Setting,
): { readonly message: string; readonly because: string; readonly logOut: string } | null {
  const shared = setting.options['signed-in']?.['sharedDevice'] === true;
  if (!shared || setting.severities['signed-in'] === 'off' || account.handle === null) return null;
  if (!speaksForSchool(whoseAccount(account, setting))) return null;
  const say = words(signedIn, setting.say);
  const args = [account.handle];
  return { message: say('message', args), because: say('because', args), logOut: say('fix_log_out', args) };
}
