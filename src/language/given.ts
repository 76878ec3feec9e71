import type { Token } from '../engine/doc.ts';

const GIFTS =
  /^(?:prize|prizes|award|awards|trophy|cup|medal|certificate|certificates|title|crown|points?|vote|votes|thanks|congratulations|shout-out|shoutout|money|proceeds|profits?|donations?|gifts?|tins|penny|it|everything)$/;

/** Is "goes to" at token `i` said of a thing: "the essay prize goes to", "it all goes to"? Then nobody goes. */
export function isGiven(tokens: readonly Token[], i: number): boolean {
  const verb = tokens[i];
  if (!verb || !/^(?:goes|go|off)$/.test(verb.folded)) return false;
  if (verb.folded === 'off') return /^(?:hat|hats|cap|caps)$/.test(tokens[i - 1]?.folded ?? '');
  for (let j = i - 1; j >= 0 && i - j <= 14; j--) {
    const t = tokens[j] as Token;
    if (t.kind === 'newline' || t.sentence !== verb.sentence) return false;
    if (GIFTS.test(t.folded) && (t.folded !== 'it' || i - j <= 2)) return true;
  }
  return false;
}
