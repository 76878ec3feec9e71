import type { PersonFact } from '../../engine/facts.ts';
import type { Draft, Rule, Scene } from '../../engine/rule.ts';
import { spanOf } from '../../engine/span.ts';
import { between, firstNames, hasPhoto, inOrder } from './shared/first.ts';
import { fromSchool } from './shared/judged.ts';
import { renameAt } from './shared/rename.ts';

const SIBLING = /\b(?:brothers?|sisters?|siblings?|twins?|triplets|cousins?|brawd|chwaer|efeilliaid)\b/;
const PARENT =
  /^'s (?:\p{L}+ )?(?:mum|mam|mom|dad|daddy|mummy|mother|father|parents?|nan|nana|nanny|gran|grandma|grandad|grandpa|grandmother|grandfather|auntie|aunt|uncle|carer|family)\b/u;
/** Twins of legend and history. */
const LEGEND =
  /\b(?:romulus|remus|castor|pollux|apollo|artemis|hansel|gretel|viola|sebastian|jacob|esau|cain|abel|luke|leia|orville|wilbur|elsa|bronte)\b/;

/** Two children joined as brother and sister, or a parent named by their child. */
export const rule: Rule = {
  id: 'family-link',
  room: 'names',
  title: 'A pupil named through a parent or carer',
  severity: 'nudge',
  source: 'ICO, adoption cases; a Kent primary head’s guide, 2015 on what parents’ profiles show',
  words: {
    message: 'This shows who is family: “$1”.',
    because: 'Family ties help strangers to find a child, and some children’s families must not be known.',
    fix_pupils: 'Use “$2”',
    'answer_not-a-name': 'Not a family of ours',
    answer_permission: 'Permission held',
  },
  judge: (scene) => {
    if (!fromSchool(scene)) return [];
    const severity =
      hasPhoto(scene) || scene.facts.of('person').some((p) => p.register) ? 'confirm' : 'nudge';
    const names = inOrder([
      ...firstNames(scene),
      ...scene.facts
        .of('person')
        .filter((p) => p.form === 'full' && (p.who === 'pupil' || p.who === 'likely-pupil')),
    ]);
    return [...siblings(scene, names, severity), ...parents(scene, names, severity)];
  },
};

/** Two names in one sentence with a word for brothers or sisters beside or between them. */
function siblings(scene: Scene, names: readonly PersonFact[], severity: Draft['severity']): Draft[] {
  const out: Draft[] = [];
  for (let i = 0; i + 1 < names.length; i++) {
    const a = names[i] as PersonFact;
    const b = names[i + 1] as PersonFact;
    if (a.field !== b.field || b.start - a.end > 40) continue;
    const gap = between(scene, a.field, a.end, b.start);
    const lead = between(scene, a.field, Math.max(0, a.start - 30), a.start);
    if (/[.!?\n]/.test(gap)) continue;
    if (
      !SIBLING.test(gap) &&
      !(
        /(?:twins?|cousins?|brothers?|sisters?|siblings?|triplets),? (?:-|–)? ?$/.test(lead) &&
        /^ (?:and|&) $/.test(gap)
      )
    )
      continue;
    if (LEGEND.test(between(scene, a.field, a.start, b.end))) continue;
    // "The Wright brothers, Orville and Wilbur": a family that is spoken of by its name.
    if (/\bthe \p{L}+ (?:brothers|sisters|twins|siblings),? $/u.test(lead)) continue;
    const spans = [spanOf(scene.doc, a, 'first-name'), spanOf(scene.doc, b, 'first-name')];
    const start = SIBLING.test(lead) ? a.start - (/(\S+\s*)$/.exec(lead)?.[0].length ?? 0) : a.start;
    const edit = renameAt(scene, { field: a.field, start, end: b.end }, 'two of our pupils');
    out.push({
      severity,
      spans,
      args: [spans.map((s) => s.quote).join(', '), edit.insert],
      fixes: [{ label: 'fix_pupils', edits: [edit] }],
      answers: ['not-a-name', 'permission'],
      evidence: ['a word for brothers or sisters beside two names'],
    });
    i++;
  }
  return out;
}

/** "Zara's mum, Dr Khan". */
function parents(scene: Scene, names: readonly PersonFact[], severity: Draft['severity']): Draft[] {
  const out: Draft[] = [];
  for (const child of names) {
    const after = between(scene, child.field, child.end, child.end + 60);
    const match = PARENT.exec(after);
    if (!match) continue;
    // A parent who stays unnamed ("Elif's grandad came in") tells nobody more than the first name does.
    const named = /^[,:–-]? ?(?:(?:mr|mrs|ms|miss|dr)\b|\p{L}+ \p{L}+)/u.exec(after.slice(match[0].length));
    const rest =
      scene.doc
        .view(child.field)
        ?.text.slice(child.end + match[0].length, child.end + match[0].length + 30) ?? '';
    if (!named || !/^,? (?:Mrs?|Ms|Miss|Dr)\b|^,? \p{Lu}\p{L}+ \p{Lu}/u.test(rest)) continue;
    const span = spanOf(scene.doc, child, 'first-name');
    const edit = renameAt(scene, child, 'one pupil');
    out.push({
      severity,
      spans: [span],
      args: [span.quote, edit.insert],
      fixes: [{ label: 'fix_pupils', edits: [edit] }],
      answers: ['not-a-name', 'permission'],
      evidence: ['a parent is named by their child'],
    });
  }
  return out;
}
