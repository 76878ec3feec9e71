/** What may stand between two words of one name; a comma only where the family name comes first. */
const GAP = /^(?:\s|\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|[\u{1F3FB}-\u{1F3FF}]|[_*~·-])*$/u;
/** Nothing but blanks, emoji and joining signs. */
export const isGap = (gap: string): boolean => gap === ' ' || (!isSign(gap.charCodeAt(0)) && GAP.test(gap));
/** A plain letter or sign that no gap holds: most often a comma or a stop. */
const isSign = (code: number): boolean =>
  code > 32 && code < 127 && code !== 42 && code !== 45 && code !== 95 && code !== 126;
export const isComma = (gap: string): boolean => gap !== ' ' && /^\s*,\s*$/.test(gap);
export const isGapOrComma = (gap: string): boolean => isGap(gap) || isComma(gap);
