import type { View } from '../../engine/doc.ts';
import { createPatterns, type Match, phrasesIn, wordsOf } from './patterns.ts';
import { SCHOOL_TALK } from './school-talk.ts';

const book = createPatterns<string>(
  Object.entries(SCHOOL_TALK).flatMap(([cue, text]) => phrasesIn(text).map((p) => [p, cue] as const)),
);
const cache = new WeakMap<View, readonly Match<string>[]>();

/** What the words of one view tell, by cue. Made once for each view. */
export function talkIn(view: View): readonly Match<string>[] {
  const known = cache.get(view);
  if (known) return known;
  const matches = book.find(wordsOf(view));
  cache.set(view, matches);
  return matches;
}
