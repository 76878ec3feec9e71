import type { View } from '../../engine/doc.ts';
import { Once } from '../once.ts';
import { EDGE, stepsOfAll, stepsOfPairs, stepsOfWords, toldTokens } from './gains.ts';
import { type ModelName, modelOf } from './index.ts';
import { type Bag, featureOf, pairOf, weightAt } from './linear.ts';

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

/** Tells a model the words of a view from token `from` up to `to`: each one once, and each pair that stands together. */
export function tellWords(bag: Bag, view: View, how: How, from = 0, to = view.tokens.length): void {
  const { model } = bag;
  if (!model) {
    eachWord(bag, view, how, from, to);
    return;
  }
  const { role, value, pairs } = how;
  bag.sum += (pairs ? stepsOfPairs : stepsOfWords)(view, model, role, from, to) * value;
}

/** The same, feature by feature, for a bag that keeps them. */
function eachWord(bag: Bag, view: View, { role, value, pairs }: How, from: number, to: number): void {
  const told = toldTokens(view);
  once.clear();
  let before = EDGE;
  for (let i = from; i < to; i++) {
    const word = told[i] as string;
    if (word === '') continue;
    bag.once(once, featureOf(role, word), value);
    if (pairs) bag.once(once, pairOf(role + 1, before, word), value);
    before = word;
  }
  if (pairs && before !== EDGE) bag.once(once, pairOf(role + 1, before, EDGE), value);
}

/** What the words of a view from token `from` up to `to` add to the log-odds by themselves. */
export function gainOf(name: ModelName, view: View, { role }: How, from: number, to: number): number {
  const model = modelOf(name);
  return model ? stepsOfAll(view, model, role, from, to) * model.scale : 0;
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
  const model = modelOf(name);
  if (!model) return null;
  const told = toldTokens(view);
  const gains: { at: number; gain: number; sentence: number }[] = [];
  let before = EDGE;
  for (let at = from; at < to; at++) {
    const word = told[at] as string;
    if (word === '') continue;
    const gain = weightAt(model, featureOf(role, word)) + weightAt(model, pairOf(role + 1, before, word));
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
  const first = view.tokens[best.first];
  const last = view.tokens[best.last];
  return first && last ? { start: first.start, end: last.end } : null;
}
