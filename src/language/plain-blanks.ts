/**
 * Signs of a text that are written in more ways than one and mean the same wherever they stand: a run of blanks is one
 * blank ("Rob  Lewis"), and "+" or "n" between two words is "&" ("Jack, Molly + Evie", "Jack n Molly").
 */
const AND_SIGNS = / \+ (?=\p{L})|(?<=\p{Lu}[\p{L}'-]+) n (?=\p{Lu}\p{Ll})/gu;
const AND = ' & ';

type Texts = {
  readonly text: string;
  readonly folded: string;
  readonly toOriginal: (offset: number) => number;
};

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

/** Makes one blank of each run of blanks behind a word; what sets a line in stays. `text` and `folded` have the same length, before and after. */
export function withoutRuns(texts: Texts): Texts {
  const { text, folded, toOriginal } = texts;
  if (!text.includes('  ')) return texts;
  const at: number[] = [];
  let plain = '';
  let low = '';
  let from = 0;
  const copy = (to: number): void => {
    plain += text.slice(from, to);
    low += folded.slice(from, to);
    for (let i = from; i < to; i++) at.push(toOriginal(i));
  };
  for (const run of text.matchAll(/(?<=\S) {2,}/g)) {
    copy(run.index + 1);
    from = run.index + run[0].length;
  }
  copy(text.length);
  at.push(toOriginal(text.length));
  return {
    text: plain,
    folded: low,
    toOriginal: (offset) => at[Math.max(0, Math.min(offset, plain.length))] as number,
  };
}
