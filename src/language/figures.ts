/** What stands in a number besides figures, by bit: nothing is 0, which most have. */
export const SIGNS = { letter: 1, dot: 2, dash: 4, slash: 8, other: 16 } as const;

/**
 * Looks through a folded number once, for all who would ask with an expression each whether it is a date, an hour or a
 * span of them: "8.30pm" has a dot and letters, "12-14" a dash.
 */
export function signsOf(folded: string): number {
  let signs = 0;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    if (code >= 48 && code <= 57) continue;
    if (code >= 97 && code <= 122) signs |= SIGNS.letter;
    else if (code === 46 || code === 58) signs |= SIGNS.dot;
    else if (code === 45 || code === 0x2013) signs |= SIGNS.dash;
    else if (code === 47) signs |= SIGNS.slash;
    else signs |= SIGNS.other;
  }
  return signs;
}
