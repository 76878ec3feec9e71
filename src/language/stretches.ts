import type { Range, Token, View } from '../engine/doc.ts';
import { gatesOf } from './gate.ts';
import { keptWith } from './kept.ts';

/** In a text as short as this an expression looks everywhere. */
const SHORT = 700;
/** How many tokens on each side of a trigger are looked at, where nothing else is said. */
const REACH = 24;

/**
 * The stretches of a view in which an expression is worth trying: about the tokens at `triggers`, which are in order, as
 * many tokens on each side as a match may reach, cut where white space stands. So the cost of an expression grows with
 * what may begin it, and not with the length of a text.
 */
function stretchesAt(view: View, triggers: readonly number[], reach: number): readonly Range[] {
  const { tokens, text } = view;
  const stretches: Range[] = [];
  for (let k = 0; k < triggers.length; ) {
    let from = Math.max(0, (triggers[k] as number) - reach);
    while (from > 0 && !isApart(tokens, from)) from--;
    const start = from === 0 ? 0 : (tokens[from] as Token).start;
    // As long as one trigger follows another within reach, it is one stretch, which ends where white space stands.
    let last = (triggers[k++] as number) + reach;
    for (let grown = -1; last !== grown; ) {
      grown = last;
      while (k < triggers.length && (triggers[k] as number) <= last + reach)
        last = (triggers[k++] as number) + reach;
      while (last + 1 < tokens.length && !isApart(tokens, last + 1)) last++;
    }
    stretches.push({ start, end: (tokens[last + 1] as Token | undefined)?.start ?? text.length });
  }
  return stretches;
}

/** Does white space stand before this token? */
const isApart = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i] as Token).spaceBefore || tokens[i]?.kind === 'newline' || tokens[i - 1]?.kind === 'newline';

const everywhere = ({ text }: View): readonly Range[] => [{ start: 0, end: text.length }];

/** The stretches about the tokens that `isTrigger` names by their index. */
export function stretchesAbout(
  view: View,
  isTrigger: (index: number) => boolean,
  reach = REACH,
): readonly Range[] {
  if (view.text.length <= SHORT) return everywhere(view);
  const triggers: number[] = [];
  for (let i = 0; i < view.tokens.length; i++) if (isTrigger(i)) triggers.push(i);
  return stretchesAt(view, triggers, reach);
}

/** Those tokens of a view that have any bits of `gate`: few of them. */
const gated = keptWith((view): readonly number[] => {
  const { at } = gatesOf(view);
  const all: number[] = [];
  for (let i = 0; i < at.length; i++) if (at[i] !== 0) all.push(i);
  return all;
});

/** Several expressions ask for the same ones. */
const known = keptWith((): { bits: number; reach: number; stretches: readonly Range[] }[] => []);

/** The same about tokens with any of these bits of `gate`. */
export function stretchesWith(view: View, bits: number, reach = REACH): readonly Range[] {
  if (view.text.length <= SHORT) return everywhere(view);
  const all = known(view);
  for (let i = 0; i < all.length; i++) {
    const one = all[i] as (typeof all)[number];
    if (one.bits === bits && one.reach === reach) return one.stretches;
  }
  const { at } = gatesOf(view);
  const triggers: number[] = [];
  for (const i of gated(view)) if (((at[i] as number) & bits) !== 0) triggers.push(i);
  const stretches = stretchesAt(view, triggers, reach);
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
