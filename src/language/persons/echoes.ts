import type { View } from '../../engine/doc.ts';
import { gatesOf } from '../gate.ts';
import { hashWord } from '../lexicon/table.ts';
import { overlapsOf } from '../within.ts';
import type { Found } from './found.ts';
import { SURE } from './score.ts';
import type { Unit } from './units.ts';

const bitOf = (hash: number): number => 1 << (hash >>> 27);
/** May it be one of the words that have these bits? A first look, so that most posts need no more. */
const mayBe = (bits: number, { entry }: Unit): boolean => (bits & bitOf(entry.hash)) !== 0;

const isSure = (f: Found): boolean => f.form === 'full' && f.via === 'words' && f.score >= SURE;
/** One of 32 bits for each word of the names that are sure. */
function bitsOf(founds: readonly Found[]): number {
  let bits = 0;
  for (const f of founds) if (isSure(f)) for (const word of f.words) bits |= bitOf(hashWord(word));
  return bits;
}

/** Does one of the names begin here? */
const beginsAt = (founds: readonly Found[], field: string, start: number): boolean =>
  founds.some((f) => f.field === field && f.start === start);

/** Do two of their words stand side by side where none of the names found begins? */
function mayRepeat(view: View, units: readonly Unit[], founds: readonly Found[], bits: number): boolean {
  for (let i = 0; i + 1 < units.length; i++) {
    const a = units[i] as Unit;
    if (!mayBe(bits, a) || !mayBe(bits, units[i + 1] as Unit)) continue;
    if (!beginsAt(founds, view.id, a.token.start)) return true;
  }
  return view.text.includes('#') || view.text.includes('＃');
}

const NONE: readonly Found[] = [];

/** The same full name once more, in another case or order ("Winter, Hope" and then "hope winter"). */
export function echoes(view: View, units: readonly Unit[], founds: readonly Found[]): readonly Found[] {
  const bits = bitsOf(founds);
  if (bits === 0 || !mayRepeat(view, units, founds, bits)) return NONE;
  const sure = founds.filter(isSure);
  const byWords = new Map<string, Found>();
  const longer = new Map<string, Found[]>();
  for (const f of sure) {
    if (f.words.length === 2) byWords.set(pairKey(f.words[0] as string, f.words[1] as string), f);
    else longer.set(f.words[0] as string, [...(longer.get(f.words[0] as string) ?? []), f]);
  }
  const parts = new Set<string>();
  for (const { words } of sure) for (const word of words) parts.add(word);
  const covered = coveredBy(founds, view.id);
  const sureAt = new Set<number>();
  for (const f of founds) if (f.field === view.id) sureAt.add(f.start);
  const out: Found[] = [];
  for (let i = 0; i + 1 < units.length; i++) {
    const a = units[i] as Unit;
    if (a.possessive || !mayBe(bits, a) || !parts.has(a.word) || sureAt.has(a.token.start)) continue;
    const match = pairAt(units, i, byWords) ?? longer.get(a.word)?.find((f) => wordsAt(units, i, f.words));
    if (!match) continue;
    const last = units[i + match.words.length - 1] as Unit;
    if (covered(a.token.start, last.end)) continue;
    // In running text small letters may be no name at all ("faith, young and old"): only a line or choice of its own.
    const lone = a.at === 0 && (units.length <= 3 || view.id.startsWith('poll['));
    if (!a.capital && !lone) continue;
    out.push(again(match, view.id, a.token.start, last.end));
  }
  for (const token of gatesOf(view).handle ? view.tokens : []) {
    if (token.kind !== 'hashtag' || sureAt.has(token.start)) continue;
    // "Joy Fields … #joyfields": the name once more, as a tag.
    const body = token.folded.slice(1);
    const match = sure.find(({ words }) => words.length === 2 && body === `${words[0]}${words[1]}`);
    if (match && !covered(token.start, token.end))
      out.push({ ...again(match, view.id, token.start, token.end), via: 'hashtag' });
  }
  return out;
}

/** The name once more, at another place. */
const again = (match: Found, field: string, start: number, end: number): Found => ({
  ...match,
  field,
  start,
  end,
  score: SURE,
  context: { ...match.context, why: [...match.context.why] },
});

/** The name of two words that stands here, in either order. */
function pairAt(units: readonly Unit[], i: number, byWords: ReadonlyMap<string, Found>): Found | undefined {
  const a = units[i] as Unit;
  const b = units[i + 1] as Unit;
  if (b.at !== a.at + 1 || a.token.sentence !== b.token.sentence) return undefined;
  return byWords.get(pairKey(a.word, b.word));
}

/** Do these words stand here, side by side? */
const wordsAt = (units: readonly Unit[], i: number, words: readonly string[]): boolean =>
  words.every((word, k) => {
    const first = units[i] as Unit;
    const u = units[i + k];
    return u?.word === word && u.at === first.at + k && u.token.sentence === first.token.sentence;
  });

/** The two words in either order. */
const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Does one of the names stand at a stretch of this field? */
function coveredBy(founds: readonly Found[], field: string): (start: number, end: number) => boolean {
  let overlaps: ((start: number, end: number) => boolean) | undefined;
  return (start, end) => {
    overlaps ??= overlapsOf(founds.filter((f) => f.field === field));
    return overlaps(start, end);
  };
}
