import type { Range } from '../engine/doc.ts';

/*
 * What is written in more ways than one and means the same wherever it stands: a run of blanks is one blank
 * ("Rob  Lewis"), and "+" or "n" between two words is "&" ("Jack, Molly + Evie", "Jack n Molly").
 */

/** A text, its folded twin of the same length, and the way back to what was written. */
export type Texts = {
  readonly text: string;
  readonly folded: string;
  readonly toOriginal: (offset: number) => number;
};

/** "+" before a word, "n" between two with capitals. */
const AND_SIGNS = / \+ (?=\p{L})|(?<=\p{Lu}[\p{L}'-]+) n (?=\p{Lu}\p{Ll})/gu;
const AND = ' & ';

/** Writes "&" for "+" and "n" between words. Changes no length, so that offsets stay. */
export function withAnds(texts: Texts): Texts {
  let { text, folded } = texts;
  if (!text.includes(' + ') && !text.includes(' n ')) return texts;
  for (const { index } of texts.text.matchAll(AND_SIGNS)) {
    text = text.slice(0, index) + AND + text.slice(index + AND.length);
    folded = folded.slice(0, index) + AND + folded.slice(index + AND.length);
  }
  return { ...texts, text, folded };
}

/** The texts without the stretches that are given, in order; none may overlap another. */
export function leavingOut({ text, folded, toOriginal }: Texts, stretches: Iterable<Range>): Texts {
  const at: number[] = [];
  let plain = '';
  let low = '';
  let from = 0;
  const copy = (to: number): void => {
    plain += text.slice(from, to);
    low += folded.slice(from, to);
    for (let i = from; i < to; i++) at.push(toOriginal(i));
  };
  for (const { start, end } of stretches) {
    copy(start);
    from = end;
  }
  copy(text.length);
  at.push(toOriginal(text.length));
  return {
    text: plain,
    folded: low,
    toOriginal: (offset) => at[Math.max(0, Math.min(offset, plain.length))] as number,
  };
}

/** Makes one blank of each run of blanks behind a word; what sets a line in stays. */
export function withoutRuns(texts: Texts): Texts {
  if (!texts.text.includes('  ')) return texts;
  const runs = [...texts.text.matchAll(/(?<=\S) {2,}/g)];
  return leavingOut(
    texts,
    runs.map(({ index, 0: blanks }) => ({ start: index + 1, end: index + blanks.length })),
  );
}
