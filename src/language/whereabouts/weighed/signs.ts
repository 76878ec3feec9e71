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
  /^(?:expected|expecting|due|looking|look|more|nearer|confirmed|says|likely|not|instead|back|on|at|in|about|around|approx|leaving|heading|it's|its|we|it|open|closed|half|quarter|mon|tue|wed|thu|fri|sat|sun)/;
const MOMENT = /^(?:now|rn|right now|just now)$/;

/**
 * "At Ynyslas rn", "leaving the zoo now": the word for this moment right behind the place where they are, log-odds
 * that it adds; `null` where "now" tells that a plan has changed, or is no word for the moment.
 */
export function momentAfter(row: Row, time: TimeFact, places: readonly PlaceFact[]): number | null {
  if (time.evidence[1] !== 'now' || time.evidence[0] !== 'loose') return 0;
  if (!MOMENT.test(row.view.folded.slice(time.start, time.end))) return 0;
  const [before, after] = beside(row, time);
  if (after && (after.kind === 'number' || (after.kind === 'word' && CHANGED.test(after.folded))))
    return null;
  if (!before) return 0;
  const behind = places.some((p) => p.field === time.field && p.end === before.end);
  // "Now" alone says little; "rn" and "right now" say that it is this minute.
  if (time.end - time.start === 3) return behind ? BEHIND : 0;
  return behind ? 2 * BEHIND : places.length > 0 ? BEHIND / 2 : 0;
}
const BEHIND = 3;

/** "U14 v Epsom (H) 1.30": of a list of matches, one that is played at home. Looked for back to the last stop. */
export function isAtHome({ view: { tokens } }: Row, { start }: TimeFact | PlaceFact): boolean {
  for (let i = lastBefore(tokens, start) - 1, far = 0; i >= 0 && far < 14; i--, far++) {
    const t = tokens[i] as Token;
    if (t.kind === 'newline' || t.text === ';' || t.text === '.' || t.text === '|') return false;
    if (t.text === ')' && tokens[i - 2]?.text === '(') {
      const side = tokens[i - 1]?.folded;
      if (side === 'h' || side === 'home') return true;
      if (side === 'a' || side === 'away') return false;
    }
    if (/^(?:bus|coach|minibus|away|leave|depart)$/.test(t.folded)) return false;
  }
  return false;
}
