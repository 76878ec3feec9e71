import type { PersonFact } from '../../engine/facts.ts';
import type { Severity } from '../../engine/report.ts';
import type { Draft, Rule, Scene } from '../../engine/rule.ts';
import { spanOf } from '../../engine/span.ts';
import { fromSchool, mayBePupil } from './shared/judged.ts';
import { dropTag, isPossessive, nobody, renameAt, styled } from './shared/rename.ts';

type NewFix = NonNullable<Draft['fixes']>[number];

/** Where people can open a document by its address. */
const SHARED_DRIVE = /drive\.google|docs\.google|onedrive|sharepoint|1drv\.ms|dropbox|icloud\.com/;

/** A pupil's first name together with the surname, in any field and any form. */
export const rule: Rule = {
  id: 'pupil-full-name',
  room: 'names',
  title: 'A pupil’s full name',
  severity: 'block',
  source: 'Seed 001, never use full names of students; seed 002, use only first names; NSPCC 2013',
  words: {
    message: '“$1” looks like a pupil’s full name.',
    message_unclear: '“$1” is a full name. Is this a pupil?',
    message_register: '“$1” is the full name of one of your pupils.',
    message_never: 'Please check “$1” with your DSL before you post.',
    message_tag: '“$1” looks like a pupil’s full name in a tag.',
    message_file: 'The file name “$1” looks like a pupil’s full name.',
    message_thread: '“$1”: put together, this post gives a pupil’s full name.',
    because: 'A full name lets strangers find a child. A first name is enough to celebrate with.',
    because_unclear:
      'Nothing in the post says that this is an adult. A pupil’s full name lets strangers find them.',
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
      else if (fact.form === 'full' && mayBePupil(fact, school) && !mayBeMentioned(scene, fact))
        drafts.push(draft(scene, fact));
    }
    return drafts;
  },
};

function draft(scene: Scene, fact: PersonFact): Draft {
  const spans = spansFor(scene, fact);
  const shown = spans.map((s) => s.quote.replace(/^[#@]/, '')).join(' … ');
  const where = fact.via === 'hashtag' || fact.via === 'mention' ? 'tag' : fact.via;
  const unclear = fact.who === 'unclear' && !fact.register;
  const message = fact.register
    ? 'message_register'
    : where === 'tag' || where === 'file' || where === 'thread'
      ? `message_${where}`
      : unclear
        ? 'message_unclear'
        : 'message';
  return {
    severity: severityOf(scene, fact),
    spans,
    message,
    because: fact.via === 'file' ? 'because_file' : unclear ? 'because_unclear' : 'because',
    args: [shown],
    fixes: fixesFor(scene, fact, shown),
    answers: ['staff-or-public', 'not-a-name', 'permission'],
    evidence: fact.evidence,
  };
}

/** Authors, clubs and museums whose handle reads like a name, as the school lists them. */
function mayBeMentioned(scene: Scene, fact: PersonFact): boolean {
  const listed = scene.setting.options['pupil-full-name']?.['mentionsAllowed'];
  if (fact.via !== 'mention' || !Array.isArray(listed)) return false;
  const handle = spanOf(scene.doc, fact, 'name').quote.replace(/^@/, '').toLowerCase();
  return listed.some((one) => typeof one === 'string' && one.toLowerCase() === handle);
}

function severityOf({ doc }: Scene, fact: PersonFact): Severity {
  if (fact.via === 'file') return fact.register ? 'confirm' : 'nudge';
  if (fact.register) return 'block';
  if (fact.via === 'link') {
    const link = doc.view(fact.field)?.folded ?? '';
    return SHARED_DRIVE.test(link) ? 'block' : 'confirm';
  }
  if (fact.via !== 'words' || fact.field.startsWith('poll[') || fact.field === 'quoted') return 'confirm';
  return fact.who === 'pupil' ? 'block' : 'confirm';
}

const spansFor = (scene: Scene, fact: PersonFact) =>
  [fact, ...(fact.also ?? [])].map((at) => spanOf(scene.doc, at, 'name'));

/** The never-name list: no reason, no answers, and the school's own severity does not lower it. */
function never(scene: Scene, fact: PersonFact): Draft {
  const spans = spansFor(scene, fact);
  const shown = spans.map((s) => s.quote).join(' … ');
  const insert = nobody(scene, isPossessive(scene, fact));
  const fixable = fact.via === 'words' || fact.via === 'thread';
  return {
    severity: 'block',
    spans,
    message: 'message_never',
    because: 'because_never',
    args: [shown],
    fixes: fixable ? [{ label: 'fix_never', edits: [renameAt(scene, fact, insert)] }] : [],
    answers: [],
    evidence: [],
    fixed: true,
  };
}

function fixesFor(scene: Scene, fact: PersonFact, shown: string): NewFix[] {
  if (fact.via === 'file' || fact.via === 'link') return [];
  if (fact.via === 'hashtag') return [{ label: 'fix_tag', edits: [dropTag(scene, fact)] }];
  const { nameStyle } = scene.setting;
  const plain = nobody(scene, isPossessive(scene, fact));
  if (fact.via === 'mention') return [to(scene, fact, plain, 'fix_nobody', shown)];
  if (fact.via === 'thread') {
    const [last] = [...(fact.also ?? [])].reverse();
    return last ? [{ label: 'fix_never', edits: [renameAt(scene, last, plain)] }] : [];
  }
  const name = fact.field.startsWith('alt[') ? null : styled(fact, nameStyle);
  const fixes = name ? [to(scene, fact, name, 'fix_first', shown)] : [];
  return [...fixes, to(scene, fact, plain, 'fix_nobody', shown)];
}

const to = (scene: Scene, fact: PersonFact, insert: string, label: string, shown: string): NewFix => {
  const edit = renameAt(scene, fact, insert);
  return { label, edits: [edit], args: [shown, edit.insert] };
};
