import type { Token } from '../../engine/doc.ts';
import { FIGURE, figures, WRITTEN } from '../numbers.ts';
import { type Clock, type Half, halfAt, halfOf, mayFollow, minutes } from './hours.ts';
import { isNoTime } from './not-times.ts';
import { wordClock } from './spoken.ts';
import { folded } from './weekdays.ts';
import { CLOCK_EVENTS, CLOCK_LEADS, NUMBER_WORDS } from './words.ts';

const FRENCH_LEADS = /^(?:a|vers|des|avant|apres|jusqu'a|de|um|gegen)$/;
/** What a time of day may be written as. */
const CLOCKS = FIGURE.clock | FIGURE.clocks | FIGURE.four | FIGURE.french | FIGURE.grown;

/** Minutes of the later end of a range, moved to the afternoon where it would run backwards. */
const after = (from: number, to: number, half: Half): number =>
  to <= from && half === '' && to < 720 ? to + 720 : to;

/** What the words before a number say: `lead` "by", `event` "kick off", `date` a day stands beside it. */
export type Lead = 'lead' | 'event' | 'date' | '';

/** The time of day at token `i`, or `null`. */
export function clockAt(tokens: readonly Token[], i: number, dayBefore: boolean): Clock | null {
  const token = tokens[i] as Token;
  if (token.kind === 'number')
    return token.text === '¼' || token.text === '½'
      ? wordClock(tokens, i)
      : numberClock(tokens, i, dayBefore);
  if (token.kind === 'word') return wordClock(tokens, i);
  return null;
}

function numberClock(tokens: readonly Token[], i: number, dayBefore: boolean): Clock | null {
  const token = tokens[i] as Token;
  const text = token.folded;
  const forms = figures(token);
  if ((forms & CLOCKS) === 0) return null;
  const pair = forms & FIGURE.clocks ? WRITTEN.clocks.exec(text) : null;
  if (pair) return pairClock(tokens, i, pair, dayBefore);
  const french = forms & FIGURE.french ? WRITTEN.french.exec(text) : null;
  if (french && (french[2] !== undefined || FRENCH_LEADS.test(tokens[i - 1]?.folded ?? ''))) {
    const hour = Number(french[1]);
    return hour < 24 ? { from: hour * 60 + Number(french[2] ?? 0), sure: true, end: i + 1 } : null;
  }
  const one = forms & FIGURE.clock ? WRITTEN.clock.exec(text) : null;
  if (one) {
    const hour = Number(one[1]);
    const minute = one[2] ? Number(one[2]) : 0;
    const suffix = one[3];
    let half = halfOf(suffix);
    let end = i + 1;
    if (!suffix) ({ half, end } = halfAt(tokens, i + 1));
    // "06.25": written so, it is the morning.
    if (half === '' && one[2] && text.charCodeAt(0) === 48 && hour > 0) half = 'am';
    let sure = half !== '' || suffix === 'ish' || suffix === 'hrs';
    const next = tokens[end];
    if (!sure && next && (next.folded === "o'clock" || next.folded === 'oclock' || next.folded === 'ish')) {
      sure = true;
      end++;
    } else if (!sure && next && /^o'?r?$/.test(next.folded) && tokens[end + 1]?.folded === 'gloch') {
      sure = true;
      end += 2;
    }
    if (!sure && next?.text === '-' && tokens[end + 1]?.folded === 'ish') {
      sure = true;
      end += 2;
    }
    const at = minutes(hour, minute, half);
    if (at === null || (hour === 0 && !one[2])) return null;
    if (isMoney(tokens, i)) return null;
    if (!sure) {
      const bare = one[2] === undefined;
      if (bare && suffix === undefined && (hour < 1 || hour > 12)) return null;
      if (isNoTime(tokens, i, bare)) return null;
      if (bare && !isLed(tokens, i, end, dayBefore)) return null;
      // "eta 00.10": past midnight, where a word says that it is an hour.
      if (!bare && hour === 0 && (text.charCodeAt(1) !== 48 || leadOf(tokens, i) === '')) return null;
      if (bare && suffix === 'h') return null;
    }
    return rangeFrom(tokens, { from: at, sure, end }, half);
  }
  const four = forms & FIGURE.four ? WRITTEN.four.exec(text) : null;
  if (four) {
    const year = Number(text.slice(0, 4)) >= 1900 && Number(text.slice(0, 4)) < 2100;
    const lead = leadOf(tokens, i);
    const said =
      four[3] !== undefined || tokens[i + 1]?.folded === 'hrs' || tokens[i + 1]?.folded === 'hours';
    if (isMoney(tokens, i)) return null;
    if (!said && !(text[0] === '0') && (year || (lead === '' && !listed(tokens, i)))) return null;
    if (!said && text[0] === '0' && text.slice(0, 2) === '00') return null;
    if (phoneLike(tokens, i)) return null;
    const skip = four[3] === undefined && said ? i + 2 : i + 1;
    return rangeFrom(tokens, { from: Number(four[1]) * 60 + Number(four[2]), sure: true, end: skip }, 'pm');
  }
  const grown = forms & FIGURE.grown ? WRITTEN.grown.exec(text) : null;
  if (grown && tokens[i - 1]?.text !== '£') {
    const at = minutes(Number(grown[1]), Number(grown[2]), '');
    if (at !== null)
      return { from: at, sure: true, end: i + 1, endOffset: token.end - (grown[3] as string).length };
  }
  return null;
}

/** "Bus 0900 (juniors), 1130 (seniors)": another time of that form shortly before. */
const listed = (tokens: readonly Token[], i: number): boolean =>
  [2, 3, 4, 5].some((n) => /^0\d[0-5]\d$/.test(tokens[i - n]?.folded ?? ''));

/** "9.45-10.30", "12-2": with minutes or am/pm always a time, else only beside a day or after "from". */
function pairClock(
  tokens: readonly Token[],
  i: number,
  pair: RegExpExecArray,
  dayBefore: boolean,
): Clock | null {
  if (isMoney(tokens, i)) return null;
  let half = halfOf(pair[5]);
  let end = i + 1;
  if (!half) ({ half, end } = halfAt(tokens, i + 1));
  const said = half !== '' || pair[5] === 'ish';
  const bare = pair[2] === undefined && pair[4] === undefined;
  if (isNoTime(tokens, i, bare)) return null;
  if (!said && bare) {
    const lead = tokens[i - 1];
    const led =
      dayBefore ||
      (lead !== undefined && LEADS_RANGE.has(lead.folded)) ||
      dayFollows(tokens, end) ||
      overNoon(tokens, i, Number(pair[1]), Number(pair[3]));
    if (!led || (tokens[i] as Token).text.includes('/')) return null;
  }
  if (!said && !bare && pair[2] === undefined && pair[4] !== undefined && Number(pair[1]) > 12) return null;
  let from = minutes(Number(pair[1]), Number(pair[2] ?? 0), '');
  const to = minutes(Number(pair[3]), Number(pair[4] ?? 0), half);
  if (from === null || to === null) return null;
  if (half === 'pm' && from < 720 && from + 720 < to) from += 720;
  if (half === 'am' && from >= 720) from -= 720;
  const until = after(from, to, half);
  if (until <= from || (!said && bare && until - from > 600)) return null;
  return { from, to: until, sure: true, end };
}

/** "Friday, Curve theatre, 10-1": from morning over noon, and no score. */
function overNoon(tokens: readonly Token[], i: number, from: number, to: number): boolean {
  if (from < 9 || from > 12 || to < 1 || to > 4 || !/^[,(]$/.test(tokens[i - 1]?.text ?? '')) return false;
  for (let k = i - 2; k >= Math.max(0, i - 14); k--)
    if (SCORES.test((tokens[k] as Token).folded)) return false;
  return true;
}
const SCORES =
  /^(?:won|win|wins|lost|lose|beat|drew|draw|score|scores|scored|result|results|ft|ht|goals?|victory|defeat|lead|leading|up|down|v|vs)$/;

const LEADS_RANGE = new Set('from between open opens at daily'.split(' '));
const DASH = new Set(['-', '–', '—', 'to', 'till', 'til', 'until', 'tan', 'i']);

/** "11am–2pm", "9.30 to 12", "10 am - 12": the second half of a range in its own tokens. */
function rangeFrom(tokens: readonly Token[], clock: Clock, half: Half): Clock {
  const dash = tokens[clock.end];
  const next = tokens[clock.end + 1];
  if (!dash || !next || next.kind !== 'number' || !DASH.has(dash.folded)) return clock;
  const one = WRITTEN.clock.exec(next.folded);
  const four = one ? null : WRITTEN.four.exec(next.folded);
  if (!one && !(four && clock.sure)) return clock;
  const j = clock.end + 1;
  if (one && one[2] === undefined && one[3] === undefined && !clock.sure && Number(one[1]) > 12) return clock;
  const spoken = one && !one[3] ? halfAt(tokens, j + 1) : { half: halfOf(one?.[3]), end: j + 1 };
  const to = one
    ? minutes(Number(one[1]), Number(one[2] ?? 0), spoken.half)
    : Number(four?.[1]) * 60 + Number(four?.[2]);
  if (to === null) return clock;
  if (one && !one[2] && !spoken.half && !one[3]) {
    const follow = tokens[spoken.end];
    if (follow && !mayFollow(follow)) return clock;
  }
  let from = clock.from;
  if (half === '' && spoken.half === 'am' && from >= 720) from -= 720;
  const until = after(from, to, spoken.half);
  if (until <= from) return clock;
  return { from, to: until, sure: true, end: spoken.end };
}

/** "It'll be 6 at least", "more like 6", "nearer 6", "late back, think 7", "throw in 11". */
function isForecast(tokens: readonly Token[], i: number): boolean {
  const two = tokens[i - 2];
  switch (tokens[i - 1]?.folded) {
    case 'be':
      return /^(?:it'll|itll|will|we'll|they'll|probably|likely|now)$/.test(two?.folded ?? '');
    case 'like':
      return two?.folded === 'more';
    case 'think':
      return two?.kind === 'punct';
    case 'in':
      return two?.folded === 'throw';
    case 'nearer':
      return true;
    default:
      return false;
  }
}

function leadOf(tokens: readonly Token[], i: number): Lead {
  const before = tokens[i - 1];
  if (!before || before.kind === 'newline') return '';
  if (CLOCK_LEADS.has(before.folded)) return 'lead';
  // Welsh "am 9"; "I am 9" is a child.
  if (before.folded === 'am' && tokens[i - 2]?.folded !== 'i') return 'lead';
  if (CLOCK_EVENTS.has(before.folded)) return 'event';
  if (isForecast(tokens, i)) return 'lead';
  if (before.text === ':' && tokens[i - 2] && CLOCK_EVENTS.has((tokens[i - 2] as Token).folded))
    return 'event';
  return '';
}

function isLed(tokens: readonly Token[], i: number, end: number, dayBefore: boolean): boolean {
  const follow = tokens[end];
  if (follow && !mayFollow(follow)) return false;
  if (dayBefore || leadOf(tokens, i) !== '') return true;
  // "meet 8.30 for 9", "from 9 to 12", "8 tonight", "its only 12"
  const before = tokens[i - 1];
  if (
    before?.folded === 'for' &&
    /^(?:home|back|there|ready|in|school|us|here)$/.test(tokens[i - 2]?.folded ?? '')
  )
    return true;
  if (before?.folded === 'for' || before?.folded === 'only')
    return clockNear(tokens, i) || (before.folded === 'only' && /^it'?s$/.test(tokens[i - 2]?.folded ?? ''));
  return dayFollows(tokens, end) || tillHour(tokens, end);
}

/** "10 till 2": nothing that is counted runs till anything. */
const tillHour = (tokens: readonly Token[], i: number): boolean => {
  if (!/^(?:till|til|until|tan)$/.test(folded(tokens, i))) return false;
  const to = folded(tokens, i + 1);
  return NUMBER_WORDS.has(to) || /^(?:noon|midday|half|\d{1,2}(?:[.:]\d{2})?(?:am|pm|ish)?)$/.test(to);
};

const DAYS_AFTER = new Set('tonight tomorrow tmrw tmw tomoz 2moro today heno yfory heddiw'.split(' '));
const dayFollows = (tokens: readonly Token[], i: number): boolean =>
  DAYS_AFTER.has(tokens[i]?.folded ?? '') ||
  (tokens[i]?.folded === 'on' &&
    /day|^(?:mon|tues?|weds?|thurs?|fri|sat|sun)$/.test(tokens[i + 1]?.folded ?? ''));
const clockNear = (tokens: readonly Token[], i: number): boolean =>
  [i - 2, i - 3].some((j) => /^\d{1,2}[.:]\d{2}|[ap]m$/.test(tokens[j]?.folded ?? ''));
const isMoney = (tokens: readonly Token[], i: number): boolean =>
  /^[£$€]$/.test(tokens[i - 1]?.text ?? '') ||
  (/^[pk%]$/.test(tokens[i + 1]?.folded ?? '') && tokens[i + 2]?.text !== '.');
const phoneLike = (tokens: readonly Token[], i: number): boolean =>
  [tokens[i - 1], tokens[i + 1]].some((t) => t?.kind === 'number' && /^\d{3,}$/.test(t.text));
