import type { View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { lastBefore } from '../within.ts';
import type { Found } from './found.ts';
import { found } from './pieces.ts';
import { isFamilySign } from './scripts.ts';
import { contextOf } from './surroundings.ts';
import type { Unit } from './units.ts';

/** A word in other letters than Latin ones right before a word, or before one that stands in brackets between. */
const OTHER =
  /(?<![\p{L}\p{M}\p{N}])(?!\p{Script=Latin})\p{L}(?:(?!\p{Script=Latin})[\p{L}\p{M}])*(?: \(\p{L}{2,12}\))?[  ](?=\p{Lu})/gu;
/** Less than a whole name in one script: half of it says nothing. */
const SCORE = 4;

/** A name with one half in another script: "Алиса Morozova", "王 Zihan". The Latin half must be known as what it is. */
export function mixedNames(view: View, units: readonly Unit[], setting: Setting): Found[] {
  if (!view.tokens.some(({ kind, folded }) => kind === 'word' && folded.charCodeAt(0) >= 0x370)) return [];
  const out: Found[] = [];
  for (const match of view.text.matchAll(OTHER)) {
    const [written] = match;
    const u = units.find(({ token }) => token.start === match.index + written.length);
    if (!u || u.glued || u.common > 0 || u.place || u.token.shape === 'initial') continue;
    const next = units[units.indexOf(u) + 1];
    // "Алиса Anna Morozova": more of the name follows, and is one by itself.
    if (next?.at === u.at + 1 && next.capital) continue;
    const other = written.trim();
    const turned = isFamilySign(other);
    if (turned ? u.given < 1 : u.family < 2 || u.given > 1 || other.length < 2) continue;
    const from = lastBefore(view.tokens, match.index);
    const pieces = [other, u.text].map((text) => ({ word: text.toLowerCase(), text }));
    const context = contextOf(view, from, u.at, u.possessive);
    const order = turned ? 'family-first' : 'given-first';
    out.push(found(view, setting, 'words', pieces, match.index, u.end, order, SCORE, context));
  }
  return out;
}
