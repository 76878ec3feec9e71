import { isPersonal, speaksForSchool, whoseAccount } from '../../engine/account.ts';
import { isOwnProse, isOwnText, type View } from '../../engine/doc.ts';
import type { CueFact } from '../../engine/facts.ts';
import type { Recogniser, Scene } from '../../engine/rule.ts';
import { judged } from '../model/index.ts';
import { loudest } from '../model/said.ts';
import { ownPupils } from './own-pupils.ts';
import { IN_PASSING } from './private-mark.ts';
import { type PrivateVoice, privateVoice } from './private-voice.ts';
import { mostTelling } from './telling.ts';
import { pupilsCase } from './weighed-pupils.ts';
import { asideCase, asidesOf, isShort, saysLittle, TALK, talkCase } from './weighed-talk.ts';

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

/** Log-odds from which the models speak. */
const PRIVATE = 0;
const SHORT = 0.8;
/** The same for one sentence by itself. */
const ASIDE = 1;
const SHOWN = 0.2;
/** Below this a plain phrase of the hand-made rules is let go too. */
const PLAIN = -0.5;

function ownLife(scene: Scene): readonly CueFact[] {
  const { doc, setting, facts: known } = scene;
  const hour = doc.post.at.local.slice(11, 16);
  const late = hour >= '22:00' || hour < '05:30';
  const answering = doc.post.kind === 'message' || doc.post.kind === 'reply';
  const facts: CueFact[] = [];
  for (const view of doc.views) {
    if (!isOwnText(view) || view.tokens.length === 0) continue;
    const beside = doc.views.filter((v) => v !== view && isOwnText(v));
    const persons = known.of('person').some((p) => p.field === view.id);
    const said = privateVoice(view, setting, { late, answering, beside, persons });
    const odds = judged('private-talk', talkCase(scene, view, said, beside), {
      field: view.id,
      start: 0,
      end: view.text.length,
    });
    const mark =
      odds === null || (said && odds >= PRIVATE)
        ? said
        : odds >= (isShort(view) ? SHORT : PRIVATE) && !saysLittle(view)
          ? loudest('private-talk', view, TALK, 16)
          : null;
    // Without a model both are shown to whoever learns.
    const asides = mark && odds !== null ? [] : saidAside(scene, view, said);
    const marks = mark ? [mark] : asides;
    for (const { start, end } of marks)
      facts.push({
        kind: 'cue',
        cue: 'private-talk',
        field: view.id,
        start,
        end,
        evidence: [...(said?.concerns ?? ['own life']), ...(mark ? [] : [IN_PASSING])],
      });
  }
  return facts;
}

/** Sentences of a school's post that are about the writer's own life: "… home by 4. PS my back's gone again". */
const saidAside = (
  scene: Scene,
  view: View,
  said: PrivateVoice | null,
): readonly { readonly start: number; readonly end: number }[] =>
  asidesOf(view).filter((aside) => {
    const { start, end } = aside;
    const odds = judged('private-talk', asideCase(scene, view, aside, said), { field: view.id, start, end });
    return odds !== null && odds >= ASIDE;
  });

function pupilsShown(scene: Scene): readonly CueFact[] {
  const { doc, setting } = scene;
  const { account, media } = doc.post;
  const extra = {
    media: media.some((m) => !m.workOnly),
    teacherly: account.handle !== null && (TITLED.test(account.handle) || TEACHING.test(account.handle)),
  };
  const views = doc.views.filter(isOwnProse);
  const found = views.flatMap((view) => ownPupils(view, setting, extra).map((shown) => ({ view, shown })));
  const odds = judged(
    'own-pupils',
    pupilsCase(
      scene,
      found.map((f) => f.shown),
      extra,
    ),
    null,
  );
  const plain = found.some((f) => f.shown.strength === 'plain');
  if (odds !== null && odds < (plain ? PLAIN : SHOWN)) return [];
  if (odds !== null && found.length === 0) return mostOfAll(views, setting);
  // What the post itself says tells more than what its picture shows: that stands only for itself.
  const said = found.filter((f) => isOwnText(f.view));
  if (said.length === 0 && odds !== null) {
    const told = mostOfAll(views.filter(isOwnText), setting);
    if (told.length > 0) return told;
  }
  return (said.length > 0 ? said : found).map(({ view, shown: { start, end, strength, because } }) => ({
    kind: 'cue',
    cue: 'own-pupils',
    field: view.id,
    start,
    end,
    evidence: [strength, because],
  }));
}

/** The sentence that says most of the children, when no hand-made phrase was found. */
function mostOfAll(views: readonly View[], setting: Scene['setting']): readonly CueFact[] {
  const [best] = views
    .flatMap((view) => mostTelling(view, setting.school).map((one) => ({ field: view.id, ...one })))
    .sort(
      (a, b) =>
        Number(isOwnText({ id: b.field })) - Number(isOwnText({ id: a.field })) || b.points - a.points,
    );
  if (!best) return [];
  const { field, start, end } = best;
  return [{ kind: 'cue', cue: 'own-pupils', field, start, end, evidence: ['likely', 'many signs together'] }];
}
