import type { Token } from '../../../engine/doc.ts';
import type { PlaceFact, TimeFact } from '../../../engine/facts.ts';
import { lastBefore } from '../../within.ts';
import type { Row } from './reading.ts';

/** The token before `start`, and the one at or after `end`. */
function beside(
  { view: { tokens } }: Row,
  { start, end }: TimeFact,
): readonly [Token | undefined, Token | undefined] {
  const at = lastBefore(tokens, start);
  let next = at + 1;
  while (next < tokens.length && (tokens[next] as Token).start < end) next++;
  return [tokens[at - 1], tokens[next]];
}

/** What a plan has become: "now 3.50", "now looking like four", "now Thursday", "now leaving". */
const CHANGED =
  /^(?:expected|expecting|due|looking|look|more|nearer|confirmed|says|likely|not|instead|back|on|at|in|about|around|approx|leaving|heading|return|arriv|running|pick|picking|collect|meet|go|stop|finish|start|it's|its|we|it|open|closed|think|thinking|hope|hoping|reckon|aim|aiming|plan|planning|will|should|half|quarter|mon|tue|wed|thu|fri|sat|sun)/;
const MOMENT = /^(?:now|rn|right now|just now)$/;

/**
 * "At Ynyslas rn", "leaving the zoo now": the word for this moment right behind the place where they are, log-odds
 * that it adds; `null` where "now" tells that a plan has changed, or is no word for the moment.
 */
export function momentAfter(row: Row, time: TimeFact, places: readonly PlaceFact[]): number | null {
  if (time.evidence[1] !== 'now' || time.evidence[0] !== 'loose') return 0;
  if (!MOMENT.test(row.view.folded.slice(time.start, time.end))) return 0;
  const [before, after] = beside(row, time);
  const behind = places.some((p) => p.field === time.field && p.end === before?.end);
  // "Now" alone says little; "rn" and "right now" say that it is this minute.
  if (time.end - time.start !== 3)
    return before?.folded === 'all' ? 0 : behind ? 2 * BEHIND : places.length > 0 ? BEHIND : 0;
  if (before?.folded === 'will') return null;
  if (after && (after.kind === 'number' || (after.kind === 'word' && CHANGED.test(after.folded))))
    return null;
  return behind ? BEHIND : 0;
}
const BEHIND = 3;
