import type { View } from '../../engine/doc.ts';
import type { Found } from './found.ts';
import { SURE } from './score.ts';
import type { Unit } from './units.ts';

/** The same full name once more, in another case or order ("Winter, Hope" and then "hope winter"). */
export function echoes(view: View, units: readonly Unit[], founds: readonly Found[]): Found[] {
  const sure = founds.filter(
    (f) => f.form === 'full' && f.via === 'words' && f.score >= SURE && f.words.length === 2,
  );
  if (sure.length === 0) return [];
  const byWords = new Map(sure.map((f) => [pairKey(f.words[0] as string, f.words[1] as string), f]));
  const parts = new Set(sure.flatMap((f) => f.words));
  const sureAt = new Set(founds.filter((f) => f.field === view.id).map((f) => f.start));
  const out: Found[] = [];
  for (let i = 0; i + 1 < units.length; i++) {
    const a = units[i] as Unit;
    const b = units[i + 1] as Unit;
    if (!parts.has(a.word) || !parts.has(b.word)) continue;
    if (b.at !== a.at + 1 || a.possessive || a.token.sentence !== b.token.sentence) continue;
    const match = byWords.get(pairKey(a.word, b.word));
    if (!match || sureAt.has(a.token.start)) continue;
    if (covered(founds, view.id, a.token.start, b.end)) continue;
    // In running text small letters may be no name at all ("faith, young and old"): only a line or choice of its own.
    const lone = a.at === 0 && (units.length <= 3 || view.id.startsWith('poll['));
    if (!a.capital && !lone) continue;
    out.push({
      ...match,
      field: view.id,
      start: a.token.start,
      end: b.end,
      score: SURE,
      context: { ...match.context, why: [...match.context.why] },
    });
  }
  return out;
}

/** The two words in either order. */
const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const covered = (founds: readonly Found[], field: string, start: number, end: number): boolean =>
  founds.some((f) => f.field === field && f.start < end && start < f.end);
