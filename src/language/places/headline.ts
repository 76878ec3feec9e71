import type { Token } from '../../engine/doc.ts';
import { relativeAt } from '../times/relative.ts';
import { weekdayAt } from '../times/weekdays.ts';
import { MONTHS } from '../times/words.ts';
import { type Context, put } from './context.ts';
import { knownPlaces } from './known.ts';
import { glued, isCapital, isPlain, rightOf } from './phrase.ts';
import { isIn, ROLE } from './roles.ts';

/**
 * An unknown name that stands alone at the head of a sentence or a clause, with a day, an hour or "away" right after
 * it: "Peat Rigg eve", "JLR Solihull, Tuesday 3 February", "Kraków in four sleeps", "Bristnall Hall, away". It is a
 * place only beside a journey: the rules keep or drop it by its evidence, `headline`.
 */
export function headline(c: Context, i: number): boolean {
  const t = c.tokens[i] as Token;
  if (!isCapital(t) || c.shouting || t.shape === 'initial' || isPlain(t) || c.grouped.has(i)) return false;
  const before = c.tokens[i - 1];
  const departs = before !== undefined && isIn(before, ROLE.departs);
  const stop = stops(c, i);
  if (!departs && !stop && !opens(c, i)) return false;
  if (c.people.has(i) || c.named.has(i) || isIn(t, ROLE.noHead)) return false;
  if (MONTHS.has(t.folded) || weekdayAt(c.tokens, i) !== null) return false;
  const to = rightOf(c.tokens, i + 1);
  for (let k = i; k < to; k++)
    if (c.grouped.has(k) || c.people.has(k) || c.named.has(k) || c.own.phrases.at(c.tokens, k)) return false;
  if (knownPlaces().generic.at(c.tokens, i)?.to === to) return false;
  const last = c.tokens[to - 1] as Token;
  if (isIn(last, ROLE.noHead)) return false;
  const sure = departs
    ? whenAt(c, to)
    : dated(c, to, to - i > 1 && t.shape === 'cap' && last.shape === 'cap');
  // A title shouted over a post ("OLIVER! TMRW") is no place.
  if (t.shape === 'caps' && to - i > 1 && last.shape === 'caps') return false;
  return (
    (sure || awayBefore(c, i) || (stop && isEnd(c.tokens[to]))) &&
    put(c, i, to, 'venue', 'unknown', 'headline')
  );
}

/** "All away, Bristnall Hall." */
const awayBefore = (c: Context, i: number): boolean =>
  c.tokens[i - 2]?.folded === 'away' && isJoint(c.tokens[i - 1]);

/** "Ferry Thurs 1000 Mallaig", "pick-up 3.30 Peat Rigg": a journey's word, an hour, and then where. */
function stops(c: Context, i: number): boolean {
  const hour = c.tokens[i - 1];
  if (
    hour?.kind !== 'number' ||
    !/^(?:\d{1,2}[.:]\d{2}(?:[ap]m)?|[012]\d[0-5]\d|\d{1,2}[ap]m)$/.test(hour.folded)
  )
    return false;
  return [2, 3, 4].some((n) => {
    const t = c.tokens[i - n];
    return t !== undefined && glued(t, hour) && STOPS.test(t.folded);
  });
}

const STOPS =
  /^(?:ferry|bus|coach|minibus|train|flight|pick-up|pickup|collect|collection|drop-off|dropoff|finish|finishing|depart|departing|arrive|arriving)$/;
const isEnd = (t: Token | undefined): boolean =>
  t === undefined || t.kind === 'newline' || t.kind === 'emoji' || /^[,.;!)–—-]$/.test(t.text);

/** A comma, a colon or a dash. */
const isJoint = (t: Token | undefined): boolean =>
  t !== undefined && t.kind === 'punct' && ',:–—-'.includes(t.text);
/** Signs after which a clause begins. */
const CLAUSE = [':', ',', '–', '—', '|', '•', '.', '-'];

/** Does a clause begin at token `i`? */
function opens(c: Context, i: number): boolean {
  const t = c.tokens[i] as Token;
  const before = c.tokens[i - 1];
  if (t.first || !before || before.kind === 'newline' || before.kind === 'emoji') return true;
  return (
    before.kind === 'punct' && CLAUSE.includes(before.text) && (before.text !== '-' || before.spaceBefore)
  );
}

/** What follows says when: at once, or after a comma, a colon or a dash. */
function dated(c: Context, to: number, many: boolean): boolean {
  const next = c.tokens[to];
  if (!next) return false;
  const after = c.tokens[to + 1]?.folded ?? '';
  if (isIn(next, ROLE.tonight) && glued(c.tokens[to - 1] as Token, next)) return true;
  if (next.folded === 'here' && after === 'we') return true;
  if (next.folded === 'in' && /^sleeps?$/.test(c.tokens[to + 2]?.folded ?? '')) return true;
  if (next.folded === 'by' && /^(?:torch|moon|candle|star)light$/.test(after)) return true;
  if (next.folded === 'away' || (next.text === '(' && /^(?:a|away)$/.test(after))) return true;
  // "Netball finals. Bishop Milner 4.15 today."
  if (many && c.fixture && next.kind === 'number' && glued(c.tokens[to - 1] as Token, next) && whenAt(c, to))
    return true;
  if (!isJoint(next)) return many && next.kind === 'punct' && next.text !== '?' && c.journey;
  return after === 'away' || whenAt(c, to + 1);
}

/** A day, a date or an hour at token `i`. */
function whenAt(c: Context, i: number): boolean {
  const t = c.tokens[i];
  if (!t) return false;
  if (weekdayAt(c.tokens, i) !== null || relativeAt(c.tokens, i, 0) !== null) return true;
  if (t.kind !== 'number') return false;
  return (
    /^\d{1,2}(?:[.:]\d{2}|[ap]m)/.test(t.folded) ||
    MONTHS.has(c.tokens[i + 1]?.folded ?? '') ||
    (/^\d{1,2}(?:st|nd|rd|th)?$/.test(t.folded) && /^(?:[-–—]|to|am|pm)$/.test(c.tokens[i + 1]?.folded ?? ''))
  );
}
