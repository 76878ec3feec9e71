import type { Doc, Range, View } from '../../engine/doc.ts';
import type { CueFact } from '../../engine/facts.ts';
import { lastBefore } from '../within.ts';
import { isSchoolWord, privateTalkIn } from './book.ts';
import { wordsOf } from './patterns.ts';

/** Characters: what can be read at a glance. */
const MOST = 160;

/** Evidence of what one sentence says by itself, among others that are the school's. */
export const IN_PASSING = 'in passing';

/** Where the private matter of a `private-talk` cue stands: what is said in passing is its own sentence alone. */
export function matterOf(doc: Doc, { field, start, end, evidence }: CueFact): Pick<Range, 'start' | 'end'> {
  const view = doc.view(field);
  return view && !evidence.includes(IN_PASSING) ? wholeMatter(view, { start, end }) : { start, end };
}

/**
 * The whole of what is private around a mark, in a field that is somebody's own life as a whole: its sentence, and
 * those beside it that have nothing of the school, as long as all of it can be read at a glance. "Anyone looking for a
 * buggy? £90, good nick. Pick up Culmore" is one matter, whichever of its phrases gave it away.
 *
 * @param mark offsets of the view
 * @returns offsets of the view, never less than the mark
 */
function wholeMatter(view: View, mark: Range): { readonly start: number; readonly end: number } {
  const { sentences, text } = view;
  const words = wordsOf(view);
  const ofSchool = new Set<number>();
  for (const word of words) if (isSchoolWord(word)) ofSchool.add(word.token.sentence);
  for (const { value, from } of privateTalkIn(view))
    if (value.concern === 'school') ofSchool.add(words[from]?.token.sentence ?? 0);
  let first = Math.max(0, lastBefore(sentences, mark.start));
  let last = Math.max(first, lastBefore(sentences, mark.end - 1));
  let { start, end } = mark;
  /** Takes sentences in, unless that makes too much of it. */
  const take = (from: number, to: number): boolean => {
    const a = Math.min(start, (sentences[from] as Range).start);
    const b = Math.max(end, (sentences[to] as Range).end);
    const said = text.slice(a, b);
    if (said.trim().length > MOST) return false;
    start = a + said.length - said.trimStart().length;
    end = b - said.length + said.trimEnd().length;
    return true;
  };
  if (sentences.length === 0 || !take(first, last)) return mark;
  const free = (at: number): boolean => at >= 0 && at < sentences.length && !ofSchool.has(at);
  while (free(last + 1) && take(first, last + 1)) last++;
  while (free(first - 1) && take(first - 1, last)) first--;
  return { start, end };
}
