import { isOwnText } from '../../engine/doc.ts';
import type { PersonFact } from '../../engine/facts.ts';
import type { Draft, Rule, Scene } from '../../engine/rule.ts';
import { spanOf } from '../../engine/span.ts';
import { FIGURED, gatesOf } from '../../language/gate.ts';
import { matchesIn, stretchesWith } from '../../language/stretches.ts';
import { GROWN_UP, hasPhoto } from './shared/first.ts';
import { fromSchool } from './shared/judged.ts';
import { renameAt, styled } from './shared/rename.ts';

/** "Harry2 and Jack2": a number where the surname was. Figures are few, so they are looked for first. */
const NUMBERED = /\d(?<=(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}{2,})\d)(?![\p{L}\p{N}])/gu;

/** A small letter and a figure side by side: few posts have them. */
const LETTER_FIGURE = /[a-z\u0080-\uffff]\d/;

/** A first name with an initial, an initial with a surname, or surnames alone in a team list. */
export const rule: Rule = {
  id: 'name-with-initial',
  room: 'names',
  title: 'A first name with an initial',
  severity: 'nudge',
  source: 'A London primary head’s guide, 2014, use only first names',
  words: {
    message: '“$1” says more than a first name.',
    message_surname: '“$1” is a surname. In a school’s post it points to one child.',
    because: 'With a year or a team beside it, an initial or a surname is enough to find a child.',
    fix_first: 'Use “$2”',
    'answer_staff-or-public': 'Staff or public figure',
    'answer_not-a-name': 'Not a name',
    answer_permission: 'Permission held',
  },
  settings: {
    surnames: {
      default: 'nudge',
      about: 'nudge, confirm or allow: surnames alone in team lists and results.',
    },
  },
  judge: (scene) => {
    const { setting, facts } = scene;
    const school = fromSchool(scene);
    const severity = setting.nameStyle === 'none' || hasPhoto(scene) ? 'confirm' : 'nudge';
    const surnames = setting.options['name-with-initial']?.['surnames'] ?? 'nudge';
    const out: Draft[] = [];
    for (const fact of facts.of('person')) {
      if (GROWN_UP.has(fact.who) || (!school && fact.who === 'unclear')) continue;
      if (fact.form === 'first-initial' && setting.nameStyle !== 'first-initial')
        out.push(draft(scene, fact, severity));
      else if (fact.form === 'initial-surname') out.push(draft(scene, fact, severity));
      else if (fact.form === 'surname' && surnames !== 'allow')
        out.push(draft(scene, fact, surnames === 'confirm' ? 'confirm' : severity));
    }
    return school ? [...out, ...numbered(scene, severity)] : out;
  },
};

function draft(scene: Scene, fact: PersonFact, severity: Draft['severity']): Draft {
  const span = spanOf(scene.doc, fact, 'first-name');
  const first = fact.form === 'first-initial' ? styled(fact, 'first') : null;
  return {
    severity,
    spans: [span],
    message: fact.form === 'first-initial' ? 'message' : 'message_surname',
    args: [span.quote],
    fixes: first
      ? [{ label: 'fix_first', args: [span.quote, first], edits: [renameAt(scene, fact, first)] }]
      : [],
    answers: ['staff-or-public', 'not-a-name', 'permission'],
    evidence: fact.evidence,
  };
}

function numbered(scene: Scene, severity: Draft['severity']): Draft[] {
  const out: Draft[] = [];
  for (const view of scene.doc.views) {
    if (!isOwnText(view)) continue;
    if (gatesOf(view).digits === 0 || !LETTER_FIGURE.test(view.text)) continue;
    for (const m of matchesIn(view.text, stretchesWith(view, FIGURED, 0), NUMBERED)) {
      if (
        /^(?:Year|Key|Term|Week|Group|Team|Room|Page|Unit|Part|Set|Stage|Phase|Level|Grade|Class|Track|Type)$/.test(
          m[1] as string,
        )
      )
        continue;
      const end = m.index + 1;
      const at = { field: view.id, start: end - 1 - (m[1] as string).length, end };
      const span = spanOf(scene.doc, at, 'first-name');
      out.push({
        severity,
        spans: [span],
        args: [span.quote],
        fixes: [
          {
            label: 'fix_first',
            args: [span.quote, m[1] as string],
            edits: [renameAt(scene, at, m[1] as string)],
          },
        ],
        answers: ['not-a-name', 'permission'],
        evidence: ['a number where the surname was'],
      });
    }
  }
  return out;
}
