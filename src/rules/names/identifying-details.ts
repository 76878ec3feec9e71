import type { PersonFact } from '../../engine/facts.ts';
import type { Draft, Rule, Scene } from '../../engine/rule.ts';
import { spanOf } from '../../engine/span.ts';
import { keptWith } from '../../language/kept.ts';
import { alternatives, STREET_ENDS } from '../../language/streets.ts';
import { lastBefore } from '../../language/within.ts';
import { firstNames } from './shared/first.ts';
import { fromSchool } from './shared/judged.ts';
import { isPossessive, nobody, renameAt } from './shared/rename.ts';

type Detail = readonly [kind: string, pattern: RegExp];
/** Each kind of detail that narrows down who a child is, as it stands in the same sentence. */
const DETAILS: readonly Detail[] = [
  [
    'class',
    /\b(?:year \d{1,2}|yr ?\d{1,2}|y\d{1,2}[a-z]?|reception|nursery|[1-9]\d?[a-h]\b|blwyddyn \d|(?!(?:in|our|the|a|an|my|your|his|her|their|this|that|whole|every|each|first|world|of|to|for|and|with|after|before|during) )\p{L}+ class)\b/u,
  ],
  [
    'age',
    /\((?:[3-9]|1[0-8])\)|\b(?:aged?|is|turns) (?:[3-9]|1[0-8])\b|\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ]years?[- ]old\b/,
  ],
  [
    'home',
    new RegExp(
      String.raw`\b(?:from|lives (?:in|on|at)|of) (?!(?:the|a|an|our|my|your|his|her|their|its|this|that|every|each)\b)\p{L}+ (?:${alternatives(STREET_ENDS)}|estate|park|green)\b|\blives (?:in|on|near)\b`,
      'u',
    ),
  ],
  ['came from', /\b(?:moved|came|arrived|joined us)\b(?! (?:home|back)\b)[^.!?\n]{0,14}\bfrom \p{L}+/u],
  [
    'club and time',
    /\b(?:club|academy|lessons|trains|training|dojo|stables|pool)\b[^.!?\n]{0,40}\b(?:every|each|on) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^.!?\n]{0,40}\bat \d/,
  ],
  [
    'stands out',
    /\b(?:our|the) only\b|\bwheelchair\b|\b(?:ginger|red[- ]haired|hijab|turban|patka|hearing aids?)\b/,
  ],
];

/** A first name with several details that together show which child it is. */
export const rule: Rule = {
  id: 'identifying-details',
  room: 'names',
  title: 'Details that together identify a pupil',
  severity: 'confirm',
  source: 'NSPCC 2013 on details that make a child identifiable',
  words: {
    message: '“$1” together with $3 shows which child this is.',
    because:
      'A first name with two or more details lets a stranger work out who a child is and where they are.',
    fix_nobody: 'Use “$2”',
    'answer_staff-or-public': 'Staff or public figure',
    'answer_not-a-name': 'Not a name',
    answer_permission: 'Permission held',
  },
  settings: {
    max: { default: 1, about: 'So many details may stand with a first name; one more is asked about.' },
  },
  judge: (scene) => {
    if (!fromSchool(scene)) return [];
    const option = scene.setting.options['identifying-details']?.['max'];
    const max = typeof option === 'number' && option >= 1 ? option : 1;
    const out: Draft[] = [];
    for (const fact of firstNames(scene)) {
      const kinds = detailsOf(scene, fact);
      // A class beside a first name is how schools praise; it takes something besides it.
      if (kinds.length > max && kinds.some((k) => k !== 'class')) out.push(draft(scene, fact, kinds));
    }
    return out;
  },
};

function detailsOf(scene: Scene, fact: PersonFact): readonly string[] {
  const view = scene.doc.view(fact.field);
  if (!view) return [];
  const at = lastBefore(view.sentences, fact.start);
  const sentence = view.sentences[at];
  if (!sentence || fact.end > sentence.end) return [];
  const kept = keptDetails(view);
  const details = kept.get(at) ?? detailsIn(view.folded.slice(sentence.start, sentence.end));
  kept.set(at, details);
  return details;
}

/** The details of the sentences of a view that have been asked for: many names may stand in one. */
const keptDetails = keptWith((): Map<number, readonly string[]> => new Map());

/** The details of a sentence. The class is looked for only beside another, without which it says nothing. */
function detailsIn(words: string): readonly string[] {
  const others = DETAILS.slice(1).filter(([, pattern]) => pattern.test(words));
  if (others.length === 0) return [];
  const [[first, pattern]] = DETAILS as readonly [Detail];
  const kinds = others.map(([kind]) => kind);
  return pattern.test(words) ? [first, ...kinds] : kinds;
}

const SAID: Readonly<Record<string, string>> = {
  class: 'the class or year',
  age: 'the age',
  home: 'where they live',
  'came from': 'where they came from',
  'club and time': 'where they are and when',
  'stands out': 'what sets them apart',
};

function draft(scene: Scene, fact: PersonFact, kinds: readonly string[]): Draft {
  const span = spanOf(scene.doc, fact, 'first-name');
  const edit = renameAt(scene, fact, nobody(scene, isPossessive(scene, fact)));
  const said = kinds.map((k) => SAID[k] ?? k);
  return {
    severity: 'confirm',
    spans: [span],
    args: [
      span.quote,
      edit.insert,
      [said.slice(0, -1).join(', '), said.at(-1)].filter(Boolean).join(' and '),
    ],
    fixes: [{ label: 'fix_nobody', edits: [edit] }],
    answers: ['staff-or-public', 'not-a-name', 'permission'],
    evidence: kinds.map((k) => `detail: ${k}`),
  };
}
