import type { View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { famous } from '../lexicon/people.ts';
import { cut } from '../tags.ts';
import { contextOf } from './context.ts';
import type { Found } from './found.ts';
import { knowWord } from './levels.ts';
import { staffOf } from './staff.ts';
import type { Unit } from './units.ts';

/**
 * Two names that stand as one word: "Llŷr⁠Bowen" with an invisible character between, "LaythHaddad" with the blank
 * forgotten. Without the invisible character both must be names that hardly mean anything else.
 */
export function gluedNames(view: View, units: readonly Unit[], setting: Setting): Found[] {
  const hidden = view.undone.includes('zero-width');
  const out: Found[] = [];
  for (let i = 0; i < units.length; i++) {
    const u = units[i] as Unit;
    if (!u.glued) continue;
    const pieces = cut(view.text, view.folded, u.token.start, u.end);
    const [first, last] = pieces;
    if (!first || !last || pieces.length !== 2) continue;
    const [given, family] = [knowWord(first.word), knowWord(last.word)];
    if (given.given < 2 || family.family < 1) continue;
    if (!hidden && (given.given < 3 || family.family < 2 || given.common + family.common > 2)) continue;
    const words = [first.word, last.word];
    out.push({
      field: view.id,
      start: u.token.start,
      end: u.end,
      form: 'full',
      via: 'words',
      words,
      given: first.text,
      family: last.text,
      score: 4,
      context: contextOf(view, u.at, u.at, u.possessive),
      famous: famous(words),
      policyStaff: staffOf(setting).is(words),
    });
  }
  return out;
}
