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

/** Letters that a changed beginning may begin with. */
const CHANGED = 'nmdbgflr';

/** What a folded Welsh word may have been before its first sound changed: "ngardd" → "gardd", "gae" → "cae". */
export function unchanged(word: string): readonly string[] {
  const out: string[] = [];
  if (CHANGED.includes(word.charAt(0)))
    for (const [now, once] of SOUNDS)
      if (word.startsWith(now)) for (const o of once) out.push(o + word.slice(now.length));
  out.push(`g${word}`);
  return out;
}

/** The other way: what a folded Welsh word may be after its first sound has changed: "gardd" → "ngardd", "ardd". */
export function changed(word: string): readonly string[] {
  const out: string[] = [];
  for (const [now, once] of SOUNDS)
    for (const o of once) if (word.startsWith(o)) out.push(now + word.slice(o.length));
  if (word.startsWith('g')) out.push(word.slice(1));
  return out;
}
