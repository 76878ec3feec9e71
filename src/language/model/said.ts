import type { View } from '../../engine/doc.ts';
import { keptWith } from '../kept.ts';
import { Once } from '../once.ts';
import { type ModelName, weightOf } from './index.ts';
import { type Bag, featureOf, pairOf } from './linear.ts';
import { seenTokens } from './seen.ts';

/** How a run of words is told to a model. */
export type How = {
  /** Tells words in one place from the same words in another. */
  readonly role: number;
  /** How much each word counts; pairs count the same. */
  readonly value: number;
  readonly pairs: boolean;
};

/** What has been told in one run. */
const once = new Once();

/** A view's tokens as features: words as `seen` has them, emoji as they are, no other signs than these. */
const SIGNS = new Set(['!', '?', '£', '%', '/', '"', ':']);
const toldTokens = keptWith((view): readonly string[] => {
  const seen = seenTokens(view);
  return view.tokens.map(({ kind, text, folded }, i) => {
    if (kind === 'emoji') return text.replace(/[\u{FE0F}\u{1F3FB}-\u{1F3FF}]/gu, '');
    if (kind === 'punct') return SIGNS.has(folded) ? folded : folded === '&' || folded === '+' ? 'and' : '';
    if (kind === 'newline') return '';
    return seen[i] as string;
  });
});

/** Ids of single words by role: sentence after sentence tells of the words beside it, which are the same ones. */
const singles = keptWith((): Map<number, readonly number[]> => new Map());

function idsOf(view: View, role: number): readonly number[] {
  const known = singles(view).get(role);
  if (known) return known;
  const told = toldTokens(view);
  const ids: number[] = [];
  for (let i = 0; i < told.length; i++) ids.push(featureOf(role, told[i] as string));
  singles(view).set(role, ids);
  return ids;
}

/** Tells a model the words of a view from token `from` up to `to`: each one once, and each pair that stands together. */
export function tellWords(
  bag: Bag,
  view: View,
  { role, value, pairs }: How,
  from = 0,
  to = view.tokens.length,
): void {
  const told = toldTokens(view);
  once.clear();
  let before = '<edge>';
  if (!pairs) {
    const ids = idsOf(view, role);
    for (let i = from; i < to; i++) if (told[i] !== '') bag.once(once, ids[i] as number, value);
    return;
  }
  for (let i = from; i < to; i++) {
    const word = told[i] as string;
    if (word === '') continue;
    bag.once(once, featureOf(role, word), value);
    bag.once(once, pairOf(role + 1, before, word), value);
    before = word;
  }
  if (before !== '<edge>') bag.once(once, pairOf(role + 1, before, '<edge>'), value);
}

/** What the words of a view from token `from` up to `to` add to the log-odds by themselves. */
export function gainOf(name: ModelName, view: View, { role }: How, from: number, to: number): number {
  const told = toldTokens(view);
  let sum = 0;
  let before = '';
  for (let at = from; at < to; at++) {
    const word = told[at] as string;
    if (word === '') continue;
    sum += weightOf(name, featureOf(role, word));
    if (before !== '') sum += weightOf(name, pairOf(role + 1, before, word));
    before = word;
  }
  return sum;
}

/** The run of at most `most` words, within one sentence, that says most of what the model looks for; `null` where nothing does. */
export function loudest(
  name: ModelName,
  view: View,
  { role }: How,
  most = 9,
  from = 0,
  to = view.tokens.length,
): { readonly start: number; readonly end: number } | null {
  const told = toldTokens(view);
  const gains: { at: number; gain: number; sentence: number }[] = [];
  let before = '<edge>';
  for (let at = from; at < to; at++) {
    const word = told[at] as string;
    if (word === '') continue;
    const gain = weightOf(name, featureOf(role, word)) + weightOf(name, pairOf(role + 1, before, word));
    gains.push({ at, gain, sentence: view.tokens[at]?.sentence ?? 0 });
    before = word;
  }
  let best: { sum: number; first: number; last: number } | null = null;
  for (let i = 0; i < gains.length; i++) {
    let sum = 0;
    for (let j = i; j < gains.length && j < i + most && gains[j]?.sentence === gains[i]?.sentence; j++) {
      sum += gains[j]?.gain ?? 0;
      if (!best || sum > best.sum) best = { sum, first: gains[i]?.at ?? 0, last: gains[j]?.at ?? 0 };
    }
  }
  if (!best || best.sum <= 0) return null;
  const [first, last] = [view.tokens[best.first], view.tokens[best.last]];
  return first && last ? { start: first.start, end: last.end } : null;
}
