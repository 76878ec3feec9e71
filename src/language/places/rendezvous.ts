import type { Token } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';
import { SHORT_STREET_ENDS, STREET_ENDS } from '../streets.ts';
import { weekdayAt } from '../times/weekdays.ts';
import { type Context, put } from './context.ts';
import { knownPlaces } from './known.ts';
import { onSite } from './own.ts';
import { glued, isCapital, rightOf } from './phrase.ts';

const MEETS: ReadonlySet<string> = new Set(
  'meet meeting collect collecting collected collection pick picked pick-up pickup drop assemble gather gathering us from point children child kids them pupils rendezvous up off yn'.split(
    ' ',
  ),
);

const MEETING: ReadonlySet<string> = new Set('by at under outside opposite near in from on'.split(' '));

const STOPS: ReadonlySet<string> = new Set(
  'with and for please pls not so if after before where when then bring as today tomorrow tonight only ready straight from on thanks thx instead'.split(
    ' ',
  ),
);

/** "Meet under the big clock at Liverpool Street": the words after meet and a preposition, up to a stop. */
export function rendezvous(c: Context, i: number): boolean {
  const before = c.tokens[i - 1];
  if (!before || !c.ends.has(before.end) || !MEETING.has(before.folded)) return false;
  if (!MEETS.has(c.tokens[i - 2]?.folded ?? '')) return false;
  const first = c.tokens[i] as Token;
  if (
    first.kind !== 'word' ||
    /^(?:school|sch|class|home|reception|nursery|all|there|here|where)$/.test(first.folded)
  )
    return false;
  let to = i;
  while (to < c.tokens.length && to - i < 7) {
    const w = c.tokens[to] as Token;
    if (w.kind !== 'word' || (to > i && !glued(c.tokens[to - 1] as Token, w))) break;
    if (to > i && (STOPS.has(w.folded) || weekdayAt(c.tokens, to) !== null)) break;
    if (w.folded === 'at' && (c.tokens[to + 1]?.kind === 'number' || c.tokens[to + 1]?.shape === 'lower'))
      break;
    to++;
  }
  // "Their car park on Gleneagles Ave": and the road that it stands in.
  if (/^(?:on|in|off)$/.test(c.tokens[to]?.folded ?? '')) {
    const road = rightOf(c.tokens, to + 1);
    if (road > to + 2 && STREET.has(c.tokens[road - 1]?.folded ?? '')) to = road;
  }
  const content = c.tokens
    .slice(i, to)
    .filter((w) => !/^(?:the|a|our|your|at|in|of|my|there)$/.test(w.folded));
  if (content.length === 0 || content.some((w) => NOT_THERE.test(w.folded))) return false;
  // "Collect from Shazia": from whom, and not where.
  if (to - i === 1 && isCapital(first) && c.named.has(i)) return false;
  let offSite = false;
  let onGround = false;
  for (let k = i; k < to; k++) {
    if (c.own.phrases.at(c.tokens, k)) return false;
    const noun = knownPlaces().named.at(c.tokens, k);
    offSite ||=
      knownPlaces().generic.at(c.tokens, k) !== null ||
      (noun !== null && k > i && isCapital(c.tokens[k - 1]));
    onGround ||= onSite.at(c.tokens, k) !== null && c.tokens[k]?.folded !== 'car';
  }
  if (onGround && !offSite) return false;
  return put(c, i, to, 'generic', 'meeting');
}

const STREET = setOf(STREET_ENDS, SHORT_STREET_ENDS, 'hill');
const NOT_THERE =
  /^(?:usual|place|disco|clubs?|rehearsals?|practice|party|prom|detention|trip|training|event|show|fair|fete|stall|desk|table|teacher|staff|me|mine|ours|you|him|her)$/;
