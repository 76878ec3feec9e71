import { isPersonal, whoseAccount } from '../../engine/account.ts';
import { isProse } from '../../engine/doc.ts';
import type { CueFact } from '../../engine/facts.ts';
import type { Recogniser, Scene } from '../../engine/rule.ts';
import { ownPupils } from './own-pupils.ts';

/** Handles of people who teach: "MissKaya_Y4", "KAsanteTeach", "gracelin_maths". */
const TITLED =
  /^(?:Mrs?|MRS?|Miss|MISS|Ms|Dr|Sir|Coach|Mx)(?=[_A-Z])|^(?:mrs?|miss|ms|sir|dr)_|_(?:mrs?|miss|ms|sir)$/;
const TEACHING =
  /teach|edu(?!ardo)|senco|sendco|y(?:ea)?r?\d|_(?:english|history|geog|music|art|drama|mfl|pe|re)\d*$|(?:maths|science|primary|eyfs|phonics|class)\d*$|head(?:teacher)?$/i;

/**
 * States who speaks and of what: `own-pupils` (with `plain` or `likely` as first evidence) where somebody shows the
 * school's pupils from an account that is not the school's. From the school's own accounts there is nothing to tell.
 */
export const voice: Recogniser = {
  id: 'voice',
  states: ['cue'],
  recognise: (scene) =>
    isPersonal(whoseAccount(scene.doc.post.account, scene.setting)) ? pupilsShown(scene) : [],
};

function pupilsShown({ doc, setting }: Scene): readonly CueFact[] {
  const { account, media } = doc.post;
  const extra = {
    media: media.some((m) => !m.workOnly),
    teacherly: account.handle !== null && (TITLED.test(account.handle) || TEACHING.test(account.handle)),
  };
  const facts: CueFact[] = [];
  for (const view of doc.views) {
    if (!isProse(view) || view.id === 'quoted') continue;
    for (const { start, end, strength, because } of ownPupils(view, setting, extra)) {
      facts.push({
        kind: 'cue',
        cue: 'own-pupils',
        field: view.id,
        start,
        end,
        evidence: [strength, because],
      });
    }
  }
  return facts;
}
