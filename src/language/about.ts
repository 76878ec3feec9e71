import type { View } from '../engine/doc.ts';
import { setOf } from './sets.ts';

/** What follows where "about" means "roughly" or "ready". */
const ROUGHLY = setOf(
  'half two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred hundreds thousand thousands dozen to time as right now here then there once everywhere midday noon lunchtime break',
);
/** Behind "a": "about a mile". */
const UNIT = setOf(
  'mile minute hour day week fortnight month year second third quarter half dozen hundred thousand million metre kilometre foot tonne ton pound litre teaspoon tablespoon inch',
);
/** Before it: "how about", "running about". */
const NOT_ON = setOf('how what out up just round running roaming messing lying milling');
/**
 * Does the "about" at token `at` tell of no subject? "Home for about 4", "about a mile", "about to sing", "how about X",
 * "out and about": nothing is learnt of anybody.
 */
export function isNoTopic(tokens: View['tokens'], at: number): boolean {
  const [before, next, then] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (before !== undefined && NOT_ON.has(before.folded)) return true;
  if (isTalkNeeded(tokens, at - 1)) return true;
  if (before?.folded === 'and' && tokens[at - 2]?.folded === 'out') return true;
  if (next === undefined) return false;
  return (
    next.kind === 'number' ||
    /^[£€$]?\d/.test(next.folded) ||
    ROUGHLY.has(next.folded) ||
    ((next.folded === 'a' || next.folded === 'an') && then !== undefined && UNIT.has(then.folded))
  );
}

const NEEDS = setOf('need needs want have got gotta');
const ASKS = setOf('can could may shall');
const IN_PASSING = setOf('just please quickly');
/** Is the "talk" at token `at` one about somebody here: "need to talk about X", "can we talk about X"? He who "came to talk about X" teaches. */
export function isTalkNeeded(tokens: View['tokens'], at: number): boolean {
  if (tokens[at]?.folded !== 'talk') return false;
  const k = IN_PASSING.has(tokens[at - 1]?.folded ?? '') ? at - 2 : at - 1;
  const [word, before] = [tokens[k]?.folded ?? '', tokens[k - 1]?.folded ?? ''];
  return word === 'to' ? NEEDS.has(before) : (word === 'we' || word === 'i') && ASKS.has(before);
}
