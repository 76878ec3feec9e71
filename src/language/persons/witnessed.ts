import type { View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { SURE } from './score.ts';
import type { Unit } from './units.ts';

/**
 * Two ordinary words at the edge of being a name ("Will Field", "Mark Hunt"): only there the witness for word classes
 * is asked, and its word can only tip the balance against.
 */
export function witnessed(view: View, first: Unit, last: Unit, score: number, setting: Setting): number {
  const { witness } = setting;
  if (!witness || first.common < 3 || last.common < 3 || Math.abs(score - SURE) > 0.5) return 0;
  const sentence = view.sentences[first.token.sentence];
  if (!sentence) return 0;
  const said = witness.wordClass(view.text.slice(sentence.start, sentence.end), first.text);
  // Its "name" is worth nothing (it says so of plants and feasts too); its "verb" is.
  return said === 'verb' ? -0.6 : 0;
}
