import { whoseAccount } from '../../engine/account.ts';
import type { Rule, Scene } from '../../engine/rule.ts';

/**
 * The school has left X: nothing goes out from its profiles any more, reposts included, and the poster is told why.
 * Messages have a rule of their own. There is nothing to answer and nothing to put right.
 */
export const leftX: Rule = {
  id: 'left-x',
  room: 'accounts',
  title: 'A post although the school has left X',
  severity: 'block',
  source: 'Schools and authorities that no longer post on X',
  words: {
    message: '$1',
    because: 'Your school has stopped posting from its X accounts, so this one stays here.',
    because_unread:
      'Your school has stopped posting from its X accounts, and Gatepost cannot see which account this is.',
    answer_own_account: 'This is my own account',
  },
  judge: (scene) => {
    const why = scene.setting.options['left-x']?.['why'];
    if (typeof why !== 'string' || why === '' || scene.doc.post.kind === 'message') return [];
    const whose = isSchools(scene);
    if (whose === 'no') return [];
    const unread = whose === 'unread';
    return [
      {
        severity: 'block',
        spans: [],
        args: [why],
        because: unread ? 'because_unread' : 'because',
        answers: unread ? ['own_account'] : [],
        about: unread ? 'unread account' : 'posting stopped',
      },
    ];
  },
};

/** A school that has left X may have listed no accounts: every account that cannot be told apart is then its own. */
function isSchools({ doc, setting }: Scene): 'yes' | 'no' | 'unread' {
  const whose = whoseAccount(doc.post.account, setting);
  if (whose.is === 'listed') {
    const { kind } = whose.account;
    return kind === 'professional' || kind === 'third-party' ? 'no' : 'yes';
  }
  if (whose.is === 'other') return 'no';
  return whose.is === 'open' ? 'yes' : 'unread';
}
