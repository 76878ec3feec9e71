import type { Range, Token, View } from '../engine/doc.ts';
import { gatesOf } from './gate.ts';
import { keptWith } from './kept.ts';

/** In a text as short as this an expression looks everywhere. */
const SHORT = 700;
/** How many tokens on each side of a trigger are looked at, where nothing else is said. */
const REACH = 24;

/**
 * The stretches of a view in which an expression is worth trying: about the tokens that `isTrigger` names, as many
 * tokens on each side as a match may reach, cut where white space stands. So the cost of an expression grows with what may begin it, and
 * not with the length of a text.
 */
export function stretchesAbout(
  view: View,
  isTrigger: (index: number) => boolean,
  reach = REACH,
): readonly Range[] {
  const { tokens, text } = view;
  if (text.length <= SHORT) return [{ start: 0, end: text.length }];
  const stretches: Range[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isTrigger(i)) continue;
    let from = Math.max(0, i - reach);
    while (from > 0 && !isApart(tokens, from)) from--;
    const start = from === 0 ? 0 : (tokens[from] as Token).start;
    // As long as one trigger follows another within reach, it is one stretch, which ends where white space stands.
    let last = i + reach;
    for (let j = i + 1, grown = -1; last !== grown; ) {
      grown = last;
      for (; j <= last + reach && j < tokens.length; j++) if (isTrigger(j)) last = j + reach;
      while (last + 1 < tokens.length && !isApart(tokens, last + 1)) last++;
    }
    stretches.push({ start, end: (tokens[last + 1] as Token | undefined)?.start ?? text.length });
    i = last;
  }
  return stretches;
}

/** Does white space stand before this token? */
const isApart = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i] as Token).spaceBefore || tokens[i]?.kind === 'newline' || tokens[i - 1]?.kind === 'newline';

/** Several expressions ask for the same ones. */
const known = keptWith((): { bits: number; reach: number; stretches: readonly Range[] }[] => []);

/** The same about tokens with any of these bits of `gate`. */
export function stretchesWith(view: View, bits: number, reach = REACH): readonly Range[] {
  const all = known(view);
  for (let i = 0; i < all.length; i++) {
    const one = all[i] as (typeof all)[number];
    if (one.bits === bits && one.reach === reach) return one.stretches;
  }
  const { at } = gatesOf(view);
  const stretches = stretchesAbout(view, (i) => ((at[i] as number) & bits) !== 0, reach);
  all.push({ bits, reach, stretches });
  return stretches;
}

/** What an expression without `g` finds first, folded, about tokens with any of these bits. */
export function firstWith(view: View, bits: number, pattern: RegExp, reach = REACH): RegExpExecArray | null {
  if (view.text.length <= SHORT) return pattern.exec(view.folded);
  for (const { start, end } of stretchesWith(view, bits, reach)) {
    const match = pattern.exec(view.folded.slice(start, end));
    if (match === null) continue;
    match.index += start;
    return match;
  }
  return null;
}

/** Does an expression without `g` find anything in these stretches of a text? */
export const testIn = (text: string, stretches: readonly Range[], pattern: RegExp): boolean =>
  stretches.some(({ start, end }) => pattern.test(text.slice(start, end)));

/**
 * What an expression with `g` finds in these stretches; `index` is in the text. `sign` is what every match holds: where
 * it does not stand, nothing is tried.
 */
export function matchesIn(
  text: string,
  stretches: readonly Range[],
  pattern: RegExp,
  sign = '',
): readonly RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  for (const { start, end } of stretches) {
    const part = text.slice(start, end);
    if (sign !== '' && !part.includes(sign)) continue;
    // `matchAll` would make the expression anew for each stretch.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
      if (match[0] === '') pattern.lastIndex++;
      match.index += start;
      all.push(match);
    }
  }
  return all;
}
