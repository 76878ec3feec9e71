import { isPersonal, whoseAccount } from '../../engine/account.ts';
import type { Rule } from '../../engine/rule.ts';
import { spanOf } from '../../engine/span.ts';

/** The school's own pupils, class or trip, shown from an account that is not the school's. One finding a post. */
export const personalAccount: Rule = {
  id: 'personal-account',
  room: 'accounts',
  title: 'The school’s pupils on a personal account',
  severity: 'confirm',
  source: 'KCSIE; Education Data Hub',
  words: {
    message: 'This is about our pupils, and it would go out from @$1, which is not a school account.',
    message_unknown: 'This is about our pupils, and Gatepost cannot see which account it would go out from.',
    because:
      'News about pupils belongs on the school’s accounts, where permissions and followers are looked after.',
    fix_switch: 'Switch to a school account',
    answer_not_our_pupils: 'Not about our pupils',
    answer_agreed: 'The school has agreed to this',
  },
  judge: ({ doc, setting, facts }) => {
    const whose = whoseAccount(doc.post.account, setting);
    if (!isPersonal(whose)) return [];
    const shown = facts.cues('own-pupils');
    const best = shown[0];
    if (!best) return [];
    const { handle } = doc.post.account;
    const pictured = doc.post.media.some((m) => !m.workOnly);
    return [
      {
        severity: pictured && best.evidence[0] === 'plain' ? 'block' : 'confirm',
        spans: shown.slice(0, 3).map((fact) => spanOf(doc, fact, 'account')),
        message: handle === null ? 'message_unknown' : 'message',
        args: [handle ?? ''],
        fixes: [{ label: 'fix_switch', edits: [], action: 'switch-account' }],
        answers: ['not_our_pupils', 'agreed'],
        evidence: best.evidence,
      },
    ];
  },
};
