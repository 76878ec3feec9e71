import type { Token } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';

/*
 * Doing words that are told of places and times ("opens", "started", "returned", "looks"), and of somebody where the words
 * behind them say so: "opens the batting", "started school", "returned from Spain", "looks after the fish".
 */

const LOOKS = setOf('looks looked looking');
const BEGINS = setOf('starts started begins began');
const LEARNT = setOf(
  'school nursery reception college secondary primary university uni his her piano violin cello guitar karate swimming ballet judo drumming',
);
const OPENS = setOf('opens opened closes closed ends ended');
const PLAYED = setOf('batting bowling innings scoring account match game set service his her');
/** What a place opens as well. */
const HELD = setOf('show concert debate assembly evening');
const KEEPS = setOf('holds needs continues continued boasts');
const TURNS = setOf(
  'returned returns turned turns finished finishes moved moves arrived arrives changed landed dropped',
);
const TO_WHERE = setOf(
  'from home class classes school schools six seven eight nine ten eleven twelve first second third fourth top joint late early with his her',
);
/** What a house or a room may do as well. */
const MOVES = setOf('moved moves changed');

/** Is what the word at `i` tells done by somebody, by what stands behind it? `site`: the name may be a place's. */
export function isOwnWay(tokens: readonly Token[], i: number, site: boolean): boolean {
  const word = tokens[i]?.folded ?? '';
  const next = tokens[i + 1]?.folded ?? '';
  if (LOOKS.has(word)) return /^(?:after|up|forward|for)$/.test(next);
  if (BEGINS.has(word)) return LEARNT.has(next);
  if (OPENS.has(word)) {
    const what = /^(?:the|our)$/.test(next) ? (tokens[i + 2]?.folded ?? '') : next;
    return PLAYED.has(what) || (!site && HELD.has(what) && tokens[i + 3]?.folded !== 'hall');
  }
  if (KEEPS.has(word)) return /^(?:his|her|him)$/.test(next) || (!site && next === 'the');
  if (TURNS.has(word)) return TO_WHERE.has(next) && !(site && MOVES.has(word));
  return (
    !site && (word === 'raised' || word === 'raises') && /^(?:£|\d|over|more|money|nearly|almost)/.test(next)
  );
}

/** What somebody scored or did well, behind the bare name: "a X hat-trick", "the X save of the season". */
export const SCORED = setOf(
  'hat-trick goal goals header penalty try tries save volley tap-in brace strike free-kick conversion conversions century fifty wicket wickets catch masterclass magic special double screamer equaliser winner rebound run-out spell',
);
