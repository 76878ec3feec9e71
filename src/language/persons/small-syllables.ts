import type { View } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';
import { isCompound } from './compounds.ts';
import { isFamilyFirst, levelsOf } from './levels.ts';
import { type Span, SURE } from './score.ts';
import type { Unit } from './units.ts';

/** Before a thing, not a family name: "at the park seo-yun found". */
const BEFORE_THING = setOf('the a an our this that local skate car retail theme');

/**
 * "park seo-yun", "wei jie tan": in small letters, a family name of those that come first and a given name of two
 * syllables beside it, which says by itself that the other is no ordinary word.
 */
export function syllableSpans({ tokens }: View, units: readonly Unit[]): Span[] {
  const out: Span[] = [];
  for (let i = 0; i < units.length; i++) {
    const u = units[i] as Unit;
    if (!u.familyFirst || u.capital || u.family < 3) continue;
    const behind = u.possessive || !mayLead(tokens[u.at - 1]?.folded ?? '', u) ? 0 : syllables(units, i, 1);
    if (behind > 0) out.push({ from: i, to: i + behind, score: SURE, order: 'family-first' });
    else {
      const before = u.common === 5 && u.word.length < 4 ? 0 : syllables(units, i, -1);
      if (before > 0) out.push({ from: i - before, to: i, score: SURE, order: 'given-first' });
    }
  }
  return out;
}

const mayLead = (before: string, { common, word }: Unit): boolean =>
  common < 4 || (word.length > 3 && !BEFORE_THING.has(before));

/** How many words right beside unit `i` are such a given name, behind it (`step` 1) or before: one with a hyphen, or two. */
function syllables(units: readonly Unit[], i: number, step: 1 | -1): number {
  const u = units[i] as Unit;
  const one = units[i + step];
  if (!one || one.at !== u.at + step || one.capital || (step < 0 && one.possessive)) return 0;
  const hyphen = one.word.indexOf('-');
  if (hyphen > 0)
    return one.given >= 2 && one.common < 2 && one.word.length < 10 && isEastern(one.word.slice(0, hyphen))
      ? 1
      : 0;
  const two = units[i + 2 * step];
  if (!two || two.at !== u.at + 2 * step || two.capital) return 0;
  const [first, second] = step > 0 ? [one, two] : [two, one];
  return !first.possessive && isCompound(first, second) && (first.familyFirst || first.given === 2) ? 2 : 0;
}

const isEastern = (syllable: string): boolean => isFamilyFirst(levelsOf(syllable));
