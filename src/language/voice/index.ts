import { isPersonal, speaksForSchool, whoseAccount } from '../../engine/account.ts';
import { isProse } from '../../engine/doc.ts';
import type { CueFact } from '../../engine/facts.ts';
import type { Recogniser, Scene } from '../../engine/rule.ts';
import { ownPupils } from './own-pupils.ts';
import { privateVoice } from './private-voice.ts';

/** Handles of people who teach: "MissKaya_Y4", "KAsanteTeach", "gracelin_maths". */
const TITLED =
  /^(?:Mrs?|MRS?|Mlle|Mme|Frau|Herr|Madame|Senor|Senora|Miss|MISS|Ms|Dr|Sir|Coach|Mx)(?=[_A-Z])|^(?:mrs?|miss|ms|sir|dr)_|_(?:mrs?|miss|ms|sir)$/;
const TEACHING =
  /teach|edu(?!ardo)|senco|sendco|y(?:ea)?r?\d|_(?:english|history|geog|music|art|drama|mfl|pe|re)\d*$|(?:maths|science|primary|eyfs|phonics|class)\d*$|head(?:teacher)?$|coach$/i;

/**
 * States who speaks and of what: `own-pupils` (with `plain` or `likely` as first evidence) where somebody shows the
 * school's pupils from an account that is not the school's; `private-talk` (with its concerns as evidence) where the
 * school's account talks of somebody's own life. Each is looked for only where the account makes it matter.
 */
export const voice: Recogniser = {
  id: 'voice',
  states: ['cue'],
  recognise: (scene) => {
    const whose = whoseAccount(scene.doc.post.account, scene.setting);
    if (isPersonal(whose)) return pupilsShown(scene);
    return speaksForSchool(whose) ? ownLife(scene) : [];
  },
};

const isOwnWords = (id: string): boolean => id === 'text' || id.startsWith('parts[');

function ownLife({ doc, setting, facts: known }: Scene): readonly CueFact[] {
  const hour = doc.post.at.local.slice(11, 16);
  const late = hour >= '22:00' || hour < '05:30';
  const answering = doc.post.kind === 'message' || doc.post.kind === 'reply';
  const facts: CueFact[] = [];
  for (const view of doc.views) {
    const said = isOwnWords(view.id)
      ? privateVoice(view, setting, {
          late,
          answering,
          beside: doc.views.filter((v) => v !== view && isOwnWords(v.id)),
          persons: known.of('person').some((p) => p.field === view.id),
        })
      : null;
    if (said)
      facts.push({
        kind: 'cue',
        cue: 'private-talk',
        field: view.id,
        start: said.start,
        end: said.end,
        evidence: said.concerns,
      });
  }
  return facts;
}

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
