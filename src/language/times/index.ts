import type { Doc, Token, View } from '../../engine/doc.ts';
import { isWording } from '../../engine/doc.ts';
import type { TimeFact } from '../../engine/facts.ts';
import type { Recogniser } from '../../engine/rule.ts';
import { clockOf, dateOf, dayNumber, minutesOf } from './calendar.ts';
import { clockAt } from './clock.ts';
import { dateAt, weekdayRead } from './dates.ts';
import type { Clock } from './hours.ts';
import { OPENS, opensWhat } from './openers.ts';
import { relativeAt } from './relative.ts';
import { vagueAt } from './vague.ts';
import type { DayRead } from './weekdays.ts';

type Piece = { from: number; end: number; endOffset?: number; day?: DayRead; clock?: Clock; vague?: string };

/** Words that join a day and a time of day into one expression: "Tuesday at 1.15", "3.30 on Friday". */
const JOINTS = new Set(['at', '@', 'on', 'around', 'about', 'approx', 'from', 'am', 'by', '(', ',']);
const MERGING = new Set(['at', '@', 'approx', 'around', 'about', 'from', 'am', 'by', 'on']);

/**
 * States every time in the running text of a post, poll and picture description: clock times, dates, weekdays,
 * relative and recurring times, resolved against `post.at`. Numbers that are no times are left alone.
 */
export const times: Recogniser = {
  id: 'times',
  states: ['time'],
  recognise: ({ doc }) => timesOf(doc),
};

/** The times of a post that is ready to be read. */
export function timesOf(doc: Doc): readonly TimeFact[] {
  const today = dayNumber(doc.post.at.local);
  const now = minutesOf(doc.post.at.local) ?? 0;
  const facts: TimeFact[] = [];
  let carried: DayRead | undefined;
  for (const view of doc.views) {
    if (!isWording(view)) continue;
    const pieces = piecesOf(view, today);
    if (pieces.length === 0) continue;
    facts.push(...resolve(view, pieces, today, now, carried));
    // A thread's later parts speak of the day that an earlier part named.
    carried = pieces.findLast((p) => usable(p.day))?.day ?? carried;
  }
  return facts;
}

function piecesOf(view: View, today: number): Piece[] {
  const { tokens } = view;
  const pieces: Piece[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const opens = token.kind === 'word' || token.kind === 'number' ? opensWhat(token) : 0;
    // Most words begin nothing.
    const piece = opens === 0 ? null : pieceAt(tokens, i, opens, today, pieces[pieces.length - 1]);
    if (!piece) {
      i++;
      continue;
    }
    pieces.push(piece);
    i = piece.end;
  }
  return pieces;
}

function pieceAt(
  tokens: readonly Token[],
  i: number,
  opens: number,
  today: number,
  last: Piece | undefined,
): Piece | null {
  if ((opens & ~OPENS.vague) !== 0) {
    const exact = exactAt(tokens, i, opens, today, dayStandsBefore(tokens, i, last));
    if (exact) return exact;
  }
  const vague = opens & OPENS.vague ? vagueAt(tokens, i) : null;
  return vague ? { from: i, end: vague.end, vague: vague.evidence } : null;
}

/** A day or a time of day at token `i`. */
function exactAt(
  tokens: readonly Token[],
  i: number,
  opens: number,
  today: number,
  dayBefore: boolean,
): Piece | null {
  const day =
    (opens & OPENS.relative ? relativeAt(tokens, i, today) : null) ??
    (opens & OPENS.weekday ? weekdayRead(tokens, i, today) : null) ??
    (opens & OPENS.date ? dateAt(tokens, i, today) : null);
  if (day) {
    const since = tokens[i - 1]?.folded === 'since' || tokens[i - 1]?.folded === 'ers';
    return { from: i, end: day.end, day: since ? { ...day, evidence: 'past' } : day };
  }
  const clock = opens & OPENS.clock ? clockAt(tokens, i, dayBefore) : null;
  if (clock)
    return { from: i, end: clock.end, clock, ...(clock.endOffset ? { endOffset: clock.endOffset } : {}) };
  return null;
}

/** A day stands right before token `i`, with at most one joint between. */
function dayStandsBefore(tokens: readonly Token[], i: number, last: Piece | undefined): boolean {
  if (!last?.day || last.day.evidence === 'far') return false;
  return last.end === i || (last.end === i - 1 && JOINTS.has((tokens[i - 1] as Token).folded));
}

/** Join neighbours, give lone clock times the day they belong to, and make facts. */
function resolve(
  view: View,
  pieces: readonly Piece[],
  today: number,
  now: number,
  carried: DayRead | undefined,
): TimeFact[] {
  const { tokens } = view;
  const joined: { parts: Piece[] }[] = [];
  for (const piece of pieces) {
    const last = joined[joined.length - 1]?.parts;
    const before = last?.[last.length - 1];
    const gap = before ? piece.from - before.end : -1;
    const kinds =
      before &&
      !before.endOffset &&
      !piece.vague &&
      (before.vague
        ? before.vague === 'day-part' && piece.clock !== undefined && !before.clock
        : Boolean(before.day) !== Boolean(piece.day));
    const close = gap === 0 || (gap === 1 && before && MERGING.has((tokens[before.end] as Token).folded));
    if (kinds && close && last && last.length < 2) last.push(piece);
    else joined.push({ parts: [piece] });
  }
  const near = nearDays(joined, tokens);
  return joined.map(({ parts }, n) => {
    const first = parts[0] as Piece;
    const last = parts[parts.length - 1] as Piece;
    const own = first.day ?? last.day;
    return toFact(view, first, last, first.clock ?? last.clock, own, own ?? near[n] ?? carried, today, now);
  });
}

/**
 * The day that each lone clock time belongs to: the last day before it on its line or above, else the next after in
 * its sentence.
 */
function nearDays(
  joined: readonly { parts: Piece[] }[],
  tokens: readonly Token[],
): readonly (DayRead | undefined)[] {
  const near = new Array<DayRead | undefined>(joined.length);
  const dayIn = (n: number): DayRead | undefined => {
    const { parts } = joined[n] as { parts: Piece[] };
    const day = parts[0]?.day ?? parts[1]?.day;
    return usable(day) ? day : undefined;
  };
  const sentenceOf = (n: number): number | undefined => tokens[joined[n]?.parts[0]?.from ?? -1]?.sentence;
  let before: DayRead | undefined;
  let open = 0;
  for (let n = 0; n < joined.length; n++) {
    near[n] = before;
    const day = dayIn(n);
    if (!day) continue;
    // The first day of all is that of the times before it too, in its own sentence.
    if (!before) for (; open < n; open++) if (sentenceOf(open) === sentenceOf(n)) near[open] = day;
    before = day;
  }
  return near;
}

const usable = (d: DayRead | undefined): d is DayRead =>
  d?.from !== undefined && d.evidence !== 'past' && d.evidence !== 'week';

function toFact(
  view: View,
  first: Piece,
  last: Piece,
  clock: Clock | undefined,
  own: DayRead | undefined,
  day: DayRead | undefined,
  today: number,
  now: number,
): TimeFact {
  const { tokens } = view;
  const evidence: string[] = [];
  if (own?.evidence) evidence.push(own.evidence);
  if (first.vague) evidence.push(first.vague);
  if (clock) evidence.push('clock');
  if (clock && own) evidence.push('day');
  if (isBy(tokens[first.from - 1]?.folded)) evidence.push('by');
  const way = wayBefore(tokens, first.from);
  if (way) evidence.push(way);
  else if (first.vague && RETURN.has((tokens[first.from] as Token).folded)) evidence.push('return');
  let from: string | undefined;
  let to: string | undefined;
  const base = day?.from ?? (own ? undefined : today);
  if (clock && base !== undefined) {
    const shift =
      (day?.half === 'pm' || (own && /night|eve/.test(view.folded))) &&
      !clock.sure &&
      clock.from < 720 &&
      clock.from >= 300
        ? 720
        : day === undefined &&
            clock.sure === false &&
            clock.to === undefined &&
            isTonight(clock.from, now, way)
          ? 720
          : 0;
    from = `${dateOf(base)}T${clockOf(clock.from + shift)}`;
    if (clock.to !== undefined) to = `${dateOf(base)}T${clockOf(clock.to + shift)}`;
  } else if (own?.from !== undefined) {
    from = dateOf(own.from);
    if (own.to !== undefined) to = dateOf(own.to);
  }
  return {
    kind: 'time',
    field: view.id,
    start: (tokens[first.from] as Token).start,
    end: last.endOffset ?? (tokens[last.end - 1] as Token).end,
    form:
      own?.form === 'recurring'
        ? 'recurring'
        : first.vague && !clock
          ? 'vague'
          : clock
            ? clock.to !== undefined
              ? 'range'
              : 'clock'
            : (own?.form ?? 'vague'),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    evidence,
  };
}

const isBy = (word: string | undefined): boolean => word === 'by' || word === 'erbyn';

/** "Home about 9", written in the afternoon, and "11.10 at school", written late: the hour that is still to come. */
const isTonight = (hour: number, now: number, way: 'return' | 'depart' | null): boolean =>
  hour >= 420 &&
  hour < 720 &&
  hour < now &&
  hour + 720 > now &&
  (way === 'return' ? now >= 720 : now >= 1020 && hour + 720 - now <= 300);

const RETURN = new Set(
  'back home return returns returning returned eta collect collection pick-up pickup nol adref adre dychwelyd'.split(
    ' ',
  ),
);
const DEPART = new Set(
  'leave leaves leaving depart departs departing departure off coach bus minibus train meet gadael cychwyn'.split(
    ' ',
  ),
);

/** Do the words before a time say that it is one of coming back or of leaving? */
function wayBefore(tokens: readonly Token[], i: number): 'return' | 'depart' | null {
  for (let j = i - 1; j >= 0 && i - j <= 5; j--) {
    const t = tokens[j] as Token;
    if (t.kind === 'newline' || t.kind === 'number') return null;
    if (t.kind === 'punct' && t.text.length === 1 && ',.;!?)'.includes(t.text)) return null;
    if (t.folded === 'back' && tokens[j + 1]?.folded === 'from') return null;
    if (
      RETURN.has(t.folded) &&
      !/^(?:fixture|fixtures|game|match|learning|school|office|corner|court|team)$/.test(
        tokens[j + 1]?.folded ?? '',
      )
    )
      return 'return';
    if (
      t.folded === 'off' &&
      /^(?:kick|tip|push|bully|show|play|time|day|half|face|sign)$/.test(tokens[j - 1]?.folded ?? '')
    )
      return null;
    if (DEPART.has(t.folded)) return 'depart';
  }
  return null;
}
