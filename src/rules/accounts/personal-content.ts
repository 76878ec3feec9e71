import { speaksForSchool, whoseAccount } from '../../engine/account.ts';
import type { Rule } from '../../engine/rule.ts';
import { spanOf } from '../../engine/span.ts';
import { IN_PASSING, matterOf } from '../../language/voice/private-mark.ts';

/** Plainly private talk on an account that speaks for the school: most often the wrong account was chosen. */
export const personalContent: Rule = {
  id: 'personal-content',
  room: 'accounts',
  title: 'Private talk on a school account',
  severity: 'confirm',
  source: 'Hwb; Kent online safety policy',
  words: {
    message: 'This reads like a post of your own. It would go out from @$1, for the whole school to see.',
    because: 'It is easy to be in the wrong account. A post from the school speaks for the school.',
    fix_switch: 'Post from another account',
    answer_for_the_school: 'It is meant for the school’s account',
  },
  judge: ({ doc, setting, facts }) => {
    const { account } = doc.post;
    if (account.handle === null || !speaksForSchool(whoseAccount(account, setting))) return [];
    // What is told of a child is the rule `sensitive-detail`'s, unless a phrase of private talk stands there.
    const ofChildren = facts.of('private').filter((p) => p.what === 'sensitive');
    const said = facts
      .cues('private-talk')
      .filter(
        (cue) =>
          cue.evidence[0] !== 'own life' ||
          !ofChildren.some((p) => p.field === cue.field && p.start < cue.end && cue.start < p.end),
      );
    if (said.length === 0) return [];
    return [
      {
        severity: 'confirm',
        spans: said.map((fact) => spanOf(doc, { ...fact, ...matterOf(doc, fact) }, 'private-talk')),
        args: [account.handle],
        fixes: [{ label: 'fix_switch', edits: [], action: 'switch-account' }],
        answers: ['for_the_school'],
        evidence: said.flatMap((fact) => fact.evidence).filter((e) => e !== IN_PASSING),
      },
    ];
  },
};
