import type { View } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';
import { wordsIn } from './jest.ts';
import { givenOf, levelsOf } from './levels.ts';
import { isPart, PART } from './parts.ts';
import type { Single } from './singles.ts';
import type { Half, Read } from './threads.ts';
import type { Unit } from './units.ts';

/*
 * A family name that a thread tells after the given name: "Dinner hall: Kibrom" … "Surname for the badge: Tewolde", "a
 * bag marked Clementine" … "the kit inside is marked dos Reis".
 */

/** How far behind "surname" the name may stand, in words and signs. */
const REACH = 14;
const LAST = setOf('last family second');
/** Right before the name, where other words stand between it and "surname". */
const IS = setOf("is : 's was = - – — spelt spelled pronounced");
/** "Surname of the author we are reading": nobody's of whom the post tells. */
const OF_WHOM = /^of (?:the|our|an?|this|that) (?!winner|champion|pupil|boy|girl|child|scorer|lad|lass|star)/;
const WROTE = setOf('marked labelled spelt spelled engraved signed stitched embroidered inked sewn');
/** Before the given name in an earlier part, where the family name is what is written on something. */
const NAMED = setOf(
  'marked labelled named called name signed engraved stitched embroidered says reads said to is',
);

/** Does the sentence of the token at `at` say before it that a surname follows? */
export function afterSurname({ tokens }: View, at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (let k = at - 1; k >= 0 && k > at - REACH && tokens[k]?.sentence === sentence; k--) {
    const word = tokens[k]?.folded ?? '';
    const names = word === 'name' || word === "name's" || word === 'name:';
    if (word !== 'surname' && word !== "surname's" && !(names && LAST.has(tokens[k - 1]?.folded ?? '')))
      continue;
    if (tokens[k + 1]?.folded === 'of' && OF_WHOM.test(wordsIn(tokens, k + 1, k + 4))) return false;
    return (
      k === at - 1 ||
      IS.has(tokens[at - 1]?.folded ?? '') ||
      (k === at - 2 && tokens[k + 1]?.kind === 'punct')
    );
  }
  return false;
}

/** Does the text speak of a surname at all? */
export const isSurnameAsked = ({ folded }: View): boolean =>
  folded.includes('surname') || /\b(?:last|family|second) name/.test(folded);

/** Is a sentence closed, or the word set off, behind it? */
const closed = ({ tokens }: View, at: number): boolean => {
  const after = tokens[at + 1];
  return !after || after.kind === 'newline' || after.kind === 'emoji' || /^[.,!?;:()…–—-]/.test(after.text);
};

/** Told as the family name of somebody in an earlier part: the first unit of the name, or null. */
export function toldAsFamily(parts: readonly Read[], n: number, { unit, index }: Single): Unit | null {
  const part = parts[n] as Read;
  const { view } = part;
  if (unit.common >= 3 && unit.family < 3) return null;
  if (unit.family < 1 && !unit.unknown) return null;
  const lead = part.units[index - 1];
  const first = lead && lead.at === unit.at - 1 && isPart(lead, PART.inner | PART.clan) ? lead : unit;
  if (afterSurname(view, first.at)) return first;
  const before = view.tokens[first.at - 1];
  if (!before || !closed(view, unit.at)) return null;
  if (WROTE.has(before.folded) && (unit.family >= 2 || unit.unknown) && unit.common < 3)
    // "marked Clarks": a make.
    return unit.family < 3 && unit.word.endsWith('s') && first === unit ? null : first;
  // "No surname, he says" … "oh he's fine with it now, Ankomah".
  const asked = parts.slice(Math.max(0, n - 2), n).some((p) => isSurnameAsked(p.view));
  return asked && /^[,:–—-]$/.test(before.text) && unit.family > unit.given && unit.common < 3 ? first : null;
}

/** Where a family name is written on something, the given name was too. */
export const isNamedToo = ({ view, unit }: Half, first: Unit, part: Read): boolean =>
  !WROTE.has(part.view.tokens[first.at - 1]?.folded ?? '') ||
  NAMED.has(view.tokens[unit.at - 1]?.folded ?? '');

/** "Emryses", "Imaans": more than one who bear a given name. */
export const isGivenPlural = ({ word, unknown }: Unit): boolean =>
  unknown && [/s$/, /es$/].some((end) => end.test(word) && givenOf(levelsOf(word.replace(end, ''))) === 3);
