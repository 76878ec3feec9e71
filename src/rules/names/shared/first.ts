import type { PersonFact } from '../../../engine/facts.ts';
import type { Scene } from '../../../engine/rule.ts';

/** Someone who is surely no pupil. */
export const GROWN_UP: ReadonlySet<PersonFact['who']> = new Set([
  'staff',
  'public',
  'fictional',
  'adult',
  'parent',
  'former-pupil',
]);

/** First names of those who may be pupils, in running text; full names stand in `pupil-full-name`. */
export function firstNames(scene: Scene): readonly PersonFact[] {
  const known = found.get(scene.facts);
  if (known) return known;
  const names = lookForNames(scene);
  found.set(scene.facts, names);
  return names;
}
/** Asked by several rules, and the same for all of them. */
const found = new WeakMap<Scene['facts'], readonly PersonFact[]>();

function lookForNames({ doc, facts }: Scene): readonly PersonFact[] {
  // The William Morris Gallery is nobody; Olivia's farm is hers.
  const inPlace = (p: PersonFact): boolean =>
    facts
      .of('place')
      .some((at) => at.field === p.field && at.start <= p.start && p.end < at.end && !isOwner(p));
  const isOwner = ({ field, end }: PersonFact): boolean =>
    /^['’]/.test(doc.view(field)?.text.slice(end, end + 1) ?? '');
  const people = facts.of('person');
  const grown = people
    .filter((p) => p.form === 'full' && GROWN_UP.has(p.who))
    .map((p) => p.given.toLowerCase());
  return people.filter(
    (p) =>
      (p.form === 'first' || p.form === 'first-initial') &&
      p.via === 'words' &&
      !GROWN_UP.has(p.who) &&
      !inPlace(p) &&
      !grown.includes(p.given.toLowerCase()),
  );
}

/** Facts of one field in the order of the text. */
export const inOrder = (facts: readonly PersonFact[]): PersonFact[] =>
  [...facts].sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : a.start - b.start));

/** The view's text between two offsets, folded; empty when the field is gone. */
export const between = ({ doc }: Scene, field: string, start: number, end: number): string =>
  doc.view(field)?.folded.slice(start, end) ?? '';

const COUNT = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
/** "three", "14". */
export const inWords = (n: number): string => COUNT[n] ?? String(n);

export const hasPhoto = ({ doc }: Scene): boolean => doc.post.media.some((m) => m.workOnly !== true);
