import type { Token } from '../../engine/doc.ts';
import { isNoTime } from './not-times.ts';
import { CLOCK_EVENTS, CLOCK_FOLLOWERS, CLOCK_LEADS, MINUTE_WORDS, NUMBER_WORDS } from './words.ts';

/** A time of day as it was read: minutes since midnight, and where its words end. */
export type Clock = {
  readonly from: number;
  readonly to?: number;
  /** am or pm, a colon or "o'clock" said so, not just the school day's habits. */
  readonly sure: boolean;
  /** Token after the last one. */
  readonly end: number;
  /** Offset after the last character, where a word has grown onto the time ("3.30pick-up"). */
  readonly endOffset?: number;
};

type Half = 'am' | 'pm' | '';
const ONE = /^(\d{1,2})(?:[.:](\d{2}))?(am|pm|a|ish|hrs|hr|h|yb|yp|yh|noon)?$/;
const PAIR = /^(\d{1,2})(?:[.:](\d{2}))?[-–/](\d{1,2})(?:[.:](\d{2}))?(am|pm|ish|yb|yp)?$/;
const FOUR = /^([01]\d|2[0-3])([0-5]\d)(hrs|h|hr)?$/;
/** "5h30", as the French write it. */
const FRENCH = /^(\d{1,2})h([0-5]\d)?$/;
const FRENCH_LEADS = /^(?:a|vers|des|avant|apres|jusqu'a|de|um|gegen)$/;
const GROWN = /^(\d{1,2})[.:]([0-5]\d)(\p{L}{3,})$/u;

/** School hours: 1–6 is the afternoon, 7–11 the morning, unless am, pm or 24 hours say otherwise. */
const minutes = (hour: number, minute: number, half: Half): number | null => {
  if (hour > 23 || minute > 59) return null;
  let h = hour;
  if (half === 'pm' && h < 12) h += 12;
  else if (half === 'am' && h === 12) h = 0;
  else if (half === '' && h >= 1 && h <= 6) h += 12;
  return h * 60 + minute;
};

const halfOf = (word: string | undefined): Half =>
  word === 'am' || word === 'a' || word === 'yb'
    ? 'am'
    : word === 'pm' || word === 'yp' || word === 'yh'
      ? 'pm'
      : '';

/** am or pm in the tokens from `i`: "am", "a.m.", "yb". */
function halfAt(tokens: readonly Token[], i: number): { half: Half; end: number } {
  const t = tokens[i];
  if (t?.kind === 'word' && !t.first) {
    if (t.folded === 'am' || t.folded === 'pm' || t.folded === 'yb' || t.folded === 'yp')
      return { half: halfOf(t.folded), end: i + 1 };
    if ((t.folded === 'a' || t.folded === 'p') && tokens[i + 1]?.text === '.') {
      if (tokens[i + 2]?.folded === 'm')
        return { half: t.folded === 'a' ? 'am' : 'pm', end: tokens[i + 3]?.text === '.' ? i + 4 : i + 3 };
    }
  }
  return { half: '', end: i };
}

/** Minutes of the later end of a range, moved to the afternoon where it would run backwards. */
const after = (from: number, to: number, half: Half): number =>
  to <= from && half === '' && to < 720 ? to + 720 : to;

/** What the words before a number say: `lead` "by", `event` "kick off", `date` a day stands beside it. */
export type Lead = 'lead' | 'event' | 'date' | '';

/** The time of day at token `i`, or `null`. */
export function clockAt(tokens: readonly Token[], i: number, dayBefore: boolean): Clock | null {
  const token = tokens[i] as Token;
  if (token.kind === 'number') return numberClock(tokens, i, dayBefore);
  if (token.kind === 'word') return wordClock(tokens, i);
  return null;
}

function numberClock(tokens: readonly Token[], i: number, dayBefore: boolean): Clock | null {
  const token = tokens[i] as Token;
  const text = token.folded;
  const pair = PAIR.exec(text);
  if (pair) return pairClock(tokens, i, pair, dayBefore);
  const french = FRENCH.exec(text);
  if (french && (french[2] !== undefined || FRENCH_LEADS.test(tokens[i - 1]?.folded ?? ''))) {
    const hour = Number(french[1]);
    return hour < 24 ? { from: hour * 60 + Number(french[2] ?? 0), sure: true, end: i + 1 } : null;
  }
  const one = ONE.exec(text);
  if (one) {
    const hour = Number(one[1]);
    const minute = one[2] ? Number(one[2]) : 0;
    const suffix = one[3];
    let half = halfOf(suffix);
    let end = i + 1;
    if (!suffix) ({ half, end } = halfAt(tokens, i + 1));
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
      if (!bare && hour === 0) return null;
      if (bare && suffix === 'h') return null;
    }
    return rangeFrom(tokens, { from: at, sure, end }, half);
  }
  const four = FOUR.exec(text);
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
  const grown = GROWN.exec(text);
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
    const led = dayBefore || (lead !== undefined && LEADS_RANGE.has(lead.folded)) || dayFollows(tokens, end);
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

const LEADS_RANGE = new Set('from between open opens at daily'.split(' '));
const DASH = new Set(['-', '–', '—', 'to', 'till', 'til', 'until', 'tan', 'i']);

/** "11am–2pm", "9.30 to 12", "10 am - 12": the second half of a range in its own tokens. */
function rangeFrom(tokens: readonly Token[], clock: Clock, half: Half): Clock {
  const dash = tokens[clock.end];
  const next = tokens[clock.end + 1];
  if (!dash || !next || next.kind !== 'number' || !DASH.has(dash.folded)) return clock;
  const one = ONE.exec(next.folded);
  const four = one ? null : FOUR.exec(next.folded);
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

function leadOf(tokens: readonly Token[], i: number): Lead {
  const before = tokens[i - 1];
  if (!before || before.kind === 'newline') return '';
  if (CLOCK_LEADS.has(before.folded)) return 'lead';
  // Welsh "am 9"; "I am 9" is a child.
  if (before.folded === 'am' && tokens[i - 2]?.folded !== 'i') return 'lead';
  if (CLOCK_EVENTS.has(before.folded)) return 'event';
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
  return dayFollows(tokens, end);
}

const mayFollow = (t: Token): boolean =>
  t.kind === 'newline' ||
  t.kind === 'emoji' ||
  t.kind === 'hashtag' ||
  t.kind === 'mention' ||
  t.kind === 'url' ||
  (t.kind === 'punct' && !/^[%°£$€/+×=:]$/.test(t.text)) ||
  (t.kind === 'word' && CLOCK_FOLLOWERS.has(t.folded));

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

/** "half 7", "half past nine", "quarter to four", "ten past 3", "nine o'clock", "at four", "noon". */
function wordClock(tokens: readonly Token[], i: number): Clock | null {
  const token = tokens[i] as Token;
  const word = token.folded;
  if (word === 'noon' || word === 'midday' || word === 'mid-day' || word === 'canol-dydd')
    return { from: 720, sure: true, end: i + 1 };
  if (word === 'midnight') return { from: 1439, sure: true, end: i + 1 };
  const next = tokens[i + 1]?.folded ?? '';
  if (word === 'half' || word === 'hanner') {
    const before = tokens[i - 1]?.folded ?? '';
    if (/^(?:first|second|other|last|1st|2nd|one|better)$/.test(before)) return null;
    const past = next === 'past' || next === 'awr' || next === 'wedi';
    const welsh = next === 'awr' && tokens[i + 2]?.folded === 'wedi';
    return hourAt(tokens, i + (welsh ? 3 : past ? 2 : 1), 30, past);
  }
  const minute =
    word === 'quarter' || word === 'chwarter' ? 15 : (MINUTE_WORDS.get(word) ?? (word === '¼' ? 15 : null));
  if (minute !== null) {
    const skip = /^min/.test(next) ? 2 : 1;
    const way = tokens[i + skip]?.folded;
    if (way === 'past' || way === 'wedi') return hourAt(tokens, i + skip + 1, minute, true);
    if (way === 'to' || way === 'i') return hourAt(tokens, i + skip + 1, -minute, true);
  }
  const hour = NUMBER_WORDS.get(word);
  if (hour === undefined) return null;
  if (next === "o'clock" || next === 'oclock')
    return { from: minutes(hour, 0, '') ?? 0, sure: true, end: i + 2 };
  if (next === 'o' && tokens[i + 2]?.folded === 'gloch')
    return { from: minutes(hour, 0, '') ?? 0, sure: true, end: i + 3 };
  const thirty = next === 'thirty' ? 30 : next === 'fifteen' ? 15 : next === 'forty-five' ? 45 : null;
  const before = tokens[i - 1]?.folded ?? '';
  if (thirty !== null) return { from: (minutes(hour, 0, '') ?? 0) + thirty, sure: true, end: i + 2 };
  if (!WORD_LEADS.has(before)) return null;
  const follow = tokens[i + 1];
  if (follow && !mayFollow(follow)) return null;
  if (before === 'by' && lostBy(tokens, i)) return null;
  return { from: minutes(hour, 0, '') ?? 0, sure: false, end: i + 1 };
}

const WORD_LEADS = new Set('at by till til until around about from before erbyn am'.split(' '));
const lostBy = (tokens: readonly Token[], i: number): boolean =>
  tokens
    .slice(Math.max(0, i - 6), i)
    .some((t) => /^(?:won|lost|beat|beaten|win|lose|down|up)$/.test(t.folded));

function hourAt(tokens: readonly Token[], i: number, offset: number, said: boolean): Clock | null {
  const token = tokens[i];
  if (!token) return null;
  const digits = /^(\d{1,2})(am|pm|ish)?$/.exec(token.folded);
  const hour = digits ? Number(digits[1]) : NUMBER_WORDS.get(token.folded);
  if (hour === undefined || hour < 1 || hour > 12) return null;
  if (
    !said &&
    /^(?:of|term|terms|price|an|a|the|hour|hours|full|size|way)$/.test(tokens[i + 1]?.folded ?? '')
  )
    return null;
  const { half, end } = digits?.[2] ? { half: halfOf(digits[2]), end: i + 1 } : halfAt(tokens, i + 1);
  const at = minutes(hour, 0, half);
  return at === null ? null : { from: at + offset, sure: true, end };
}
