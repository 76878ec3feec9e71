import type { PersonFact } from '../../engine/facts.ts';
import type { Draft, Rule, Scene } from '../../engine/rule.ts';
import { spanOf } from '../../engine/span.ts';
import { draft, grownUp, never } from './shared/full-name.ts';
import { fromSchool, mayBePupil } from './shared/judged.ts';

/** A pupil's first name together with the surname, in any field and any form. */
export const rule: Rule = {
  id: 'pupil-full-name',
  room: 'names',
  title: 'A pupil’s full name',
  severity: 'block',
  source:
    'A Kent primary head’s guide, 2015, never use full names of students; a London primary head’s guide, 2014, use only first names; NSPCC 2013',
  words: {
    message: '“$1” looks like a pupil’s full name.',
    message_unclear: '“$1” is a full name. Is this a pupil?',
    message_register: '“$1” is the full name of one of your pupils.',
    message_never: 'Please check “$1” with your DSL before you post.',
    message_tag: '“$1” looks like a pupil’s full name in a tag.',
    message_file: 'The file name “$1” looks like a pupil’s full name.',
    message_grown: '“$1” seems to be a parent, helper or former pupil. Have they agreed to be named?',
    message_thread: '“$1”: put together, this post gives a pupil’s full name.',
    because: 'A full name lets strangers find a child. A first name is enough to celebrate with.',
    because_unclear:
      'Nothing in the post says that this is an adult. A pupil’s full name lets strangers find them.',
    because_grown: 'Grown-ups choose for themselves whether they are named.',
    because_never: 'Your DSL can tell you what is safe to post.',
    because_file:
      'X does not show the file name, but the picture may show the name too. Have a look before you post.',
    fix_first: 'Use “$2”',
    fix_nobody: 'Use “$2”',
    fix_tag: 'Take the tag out',
    fix_never: 'Take the name out',
    'answer_staff-or-public': 'Staff or public figure',
    'answer_not-a-name': 'Not a name',
    answer_permission: 'Permission held',
  },
  settings: {
    mentionsAllowed: { default: [], about: 'Handles that read like a person’s name and may be mentioned.' },
  },
  judge: (scene) => {
    const school = fromSchool(scene);
    const drafts: Draft[] = [];
    for (const fact of scene.facts.of('person')) {
      if (fact.register === 'never-name') drafts.push(never(scene, fact));
      else if (fact.form !== 'full' || mayBeMentioned(scene, fact)) continue;
      else if (mayBePupil(fact, school)) drafts.push(draft(scene, fact));
      else if (school && fact.via === 'words' && ASK.has(fact.who)) drafts.push(grownUp(scene, fact));
    }
    return drafts;
  },
};

/** Grown-ups close to the school are named with their say: a tip, which stops nothing. */
const ASK = new Set(['parent', 'former-pupil']);

/** Authors, clubs and museums whose handle reads like a name, as the school lists them. */
function mayBeMentioned(scene: Scene, fact: PersonFact): boolean {
  const listed = scene.setting.options['pupil-full-name']?.['mentionsAllowed'];
  if (fact.via !== 'mention' || !Array.isArray(listed)) return false;
  const handle = spanOf(scene.doc, fact, 'name').quote.replace(/^@/, '').toLowerCase();
  return listed.some((one) => typeof one === 'string' && one.toLowerCase() === handle);
}
