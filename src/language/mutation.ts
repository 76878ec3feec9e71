/** Changed beginnings and what they may have been, nasal and soft. */
const SOUNDS: readonly (readonly [string, readonly string[]])[] = [
  ['ngh', ['c']],
  ['ng', ['g']],
  ['mh', ['p']],
  ['nh', ['t']],
  ['dd', ['d']],
  ['m', ['b']],
  ['n', ['d']],
  ['b', ['p']],
  ['d', ['t']],
  ['g', ['c']],
  ['f', ['b', 'm']],
  ['l', ['ll']],
  ['r', ['rh']],
];

/** What a folded Welsh word may have been before its first sound changed: "ngardd" → "gardd", "gae" → "cae". */
export const unchanged = (word: string): readonly string[] => [
  ...SOUNDS.flatMap(([now, once]) =>
    word.startsWith(now) ? once.map((o) => o + word.slice(now.length)) : [],
  ),
  `g${word}`,
];
