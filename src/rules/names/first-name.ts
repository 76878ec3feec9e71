import type { Rule } from '../../engine/rule.ts';
import { spanOf } from '../../engine/span.ts';
import { firstNames } from './shared/first.ts';
import { fromSchool } from './shared/judged.ts';
import { isPossessive, nobody, renameAt } from './shared/rename.ts';

/** Any pupil's first name, where the school names nobody. */
export const rule: Rule = {
  id: 'first-name',
  room: 'names',
  title: 'A pupil’s first name',
  severity: 'confirm',
  source: 'School policies that name no pupils: “no names will be included”',
  words: {
    message: '“$1” looks like a pupil’s first name. Your school does not name pupils.',
    because: 'Your school has chosen to celebrate classes and year groups, and to name no child.',
    fix_nobody: 'Use “$2”',
    'answer_staff-or-public': 'Staff or public figure',
    'answer_not-a-name': 'Not a name',
    answer_permission: 'Permission held',
  },
  judge: (scene) => {
    if (scene.setting.nameStyle !== 'none') return [];
    const school = fromSchool(scene);
    return firstNames(scene)
      .filter((fact) => school || fact.who !== 'unclear')
      .map((fact) => {
        const span = spanOf(scene.doc, fact, 'first-name');
        const edit = renameAt(scene, fact, nobody(scene, isPossessive(scene, fact)));
        return {
          severity: 'confirm' as const,
          spans: [span],
          args: [span.quote, edit.insert],
          fixes: [{ label: 'fix_nobody', edits: [edit] }],
          answers: ['staff-or-public', 'not-a-name', 'permission'],
          evidence: fact.evidence,
        };
      });
  },
};
