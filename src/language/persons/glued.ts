import type { View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { cut } from '../tags.ts';
import { contextOf } from './context.ts';
import type { Found } from './found.ts';
import { staffOf } from './staff.ts';
import { knowWord, type Unit } from './units.ts';

/** "Llŷr⁠Bowen" with an invisible character between: once that is dropped, two names stand as one word. */
export function gluedNames(view: View, units: readonly Unit[], setting: Setting): Found[] {
  if (!view.undone.includes('zero-width')) return [];
  const out: Found[] = [];
  for (const u of units) {
    if (!u.glued) continue;
    const pieces = cut(view.text, view.folded, u.token.start, u.end);
    const [first, last] = pieces;
    if (!first || !last || pieces.length !== 2) continue;
    if (knowWord(first.word).given < 2 || knowWord(last.word).family < 1) continue;
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
      famous: null,
      policyStaff: staffOf(setting).is(words),
    });
  }
  return out;
}
