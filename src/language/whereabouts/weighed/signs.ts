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
  /^(?:expected|expecting|due|looking|look|more|nearer|confirmed|says|likely|not|instead|back|on|at|in|about|around|approx|leaving|heading|return|arriv|running|pick|picking|collect|meet|go|stop|finish|start|it's|its|we|it|open|closed|half|quarter|mon|tue|wed|thu|fri|sat|sun)/;
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

/**
 * "U14 v Epsom (H) 1.30", "Y7 girls home to Sydenham 3.15": of a list of matches, one that is played at home, from stop
 * to stop. A coach or a match away in the same words says that somebody goes all the same.
 */
export function isAtHome({ view: { tokens } }: Row, { start }: TimeFact | PlaceFact): boolean {
  const at = lastBefore(tokens, start);
  let home = false;
  for (let i = at; i >= 0 && at - i < 16 && !isStop(tokens, i); i--) {
    if (isAwayWord(tokens[i] as Token)) return false;
    home ||= isHome(tokens, i);
  }
  for (let i = at + 1; i < tokens.length && i - at < 16 && !isStop(tokens, i); i++) {
    if (isAwayWord(tokens[i] as Token)) return false;
    home ||= isHome(tokens, i);
  }
  return home;
}

/** May a match at home stand anywhere in this field? */
export const hasHome = ({ view: { tokens } }: Row): boolean =>
  tokens.some(
    ({ folded }) => folded === 'home' || folded === 'hosted' || (folded.length === 1 && folded === 'h'),
  );

const isStop = (tokens: readonly Token[], i: number): boolean => {
  const { kind, text } = tokens[i] as Token;
  if (kind === 'newline' || text === ';' || text === '|' || text === ':' || text === ',') return true;
  return text === '.' && tokens[i + 1]?.first !== false;
};

const AWAY =
  /^(?:a|away|bus|buses|coach|coaches|minibus|minibuses|leave|leaves|leaving|depart|departs|return|back|at|@|theirs)$/;
const isAwayWord = ({ folded, text }: Token): boolean => AWAY.test(folded) && text !== 'a';

const VERSUS = /^(?:v|vs|versus|against)$/;

/** "(H)", "H St Columba's", "home to Sydenham", "HOME v Belfairs", "– home –", "hosted by us". */
function isHome(tokens: readonly Token[], i: number): boolean {
  const { folded, text } = tokens[i] as Token;
  const next = tokens[i + 1];
  if (folded === 'h')
    return tokens[i - 1]?.text === '('
      ? next?.text === ')'
      : text === 'H' && (next?.text === ')' || (next?.shape === 'cap' && tokens[i - 1]?.kind === 'word'));
  if (folded === 'hosted') return next?.folded === 'by' && tokens[i + 2]?.folded === 'us';
  if (folded !== 'home' || !next) return false;
  if (VERSUS.test(next.folded)) return true;
  if (next.folded === 'to') return tokens[i + 2]?.shape === 'cap';
  return /^[–—)-]$/.test(next.text) && /^[–—(-]$/.test(tokens[i - 1]?.text ?? '');
}
