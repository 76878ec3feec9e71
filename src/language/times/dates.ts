import type { Token } from '../../engine/doc.ts';
import { comingWeekday, dayOf, nearestDate, nearestDayOfMonth, nextWeeksWeekday } from './calendar.ts';
import { DOUBTFUL_WEEKDAYS, MONTHS, NUMBER_WORDS, WEEKDAYS, WELSH_WEEKDAYS } from './words.ts';

/** A day or stretch of days as it was read. Days since 1970-01-01, where the words allow it. */
export type DayRead = {
  readonly form: 'date' | 'weekday' | 'relative' | 'range' | 'recurring' | 'vague';
  readonly from?: number;
  readonly to?: number;
  /** Half of the day that a bare hour beside it belongs to. */
  readonly half?: 'am' | 'pm';
  readonly end: number;
  readonly evidence?: string;
};

const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const SPAN = /^(\d{1,2})(?:st|nd|rd|th)?[-–/](\d{1,2})(?:st|nd|rd|th)?$/;
const PARTS: Readonly<Record<string, 'am' | 'pm'>> = {
  morning: 'am',
  am: 'am',
  afternoon: 'pm',
  aft: 'pm',
  arvo: 'pm',
  eve: 'pm',
  pm: 'pm',
  evening: 'pm',
  night: 'pm',
  bore: 'am',
  prynhawn: 'pm',
};

/** A word without possessive or plural: "Thursday's", "tomorrows", "Tuesdays". */
const base = (word: string): string => word.replace(/(?:'s|s'|'|s)$/, '');

export const weekdayAt = (
  tokens: readonly Token[],
  i: number,
): { day: number; plural: boolean; end: number } | null => {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const word = token.folded;
  if (word === 'dydd' || word === 'ddydd' || word === 'nos') {
    const day = WELSH_WEEKDAYS.get(tokens[i + 1]?.folded ?? '');
    if (day !== undefined && !MONTHS.has(tokens[i + 2]?.folded ?? ''))
      return { day, plural: false, end: i + 2 };
    return null;
  }
  const exact = WEEKDAYS.get(word);
  if (exact !== undefined) {
    if (DOUBTFUL_WEEKDAYS.has(word) && !sureShort(tokens, i)) return null;
    return { day: exact, plural: false, end: i + 1 };
  }
  const day = WEEKDAYS.get(base(word));
  if (day === undefined || DOUBTFUL_WEEKDAYS.has(base(word))) return null;
  return { day, plural: /s$/.test(word) && !/'/.test(word), end: i + 1 };
};

/** "Sat" and "sun" are words too: they need a capital and a number, a stop or a preposition beside them. */
function sureShort(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const led = /^(?:on|this|next|last|every|each|by|until|til|till|from|for|to|&|and|-|–|\(|due)$/.test(
    before?.folded ?? '',
  );
  if (token.folded === 'fri' || token.folded === 'thu' || token.folded === 'tue' || token.folded === 'mon')
    return token.shape !== 'lower' || led;
  if (after?.kind === 'number' && after.folded !== '1') return token.shape !== 'lower' || led;
  if (
    /^(?:hat|hats|cream|hot|safe|shining|protection|light|set|nav|in|on|down|at|with|beside|next)$/.test(
      after?.folded ?? '',
    )
  )
    return led && token.shape !== 'lower' && token.folded !== 'sun';
  if (token.shape === 'lower') return led && before?.folded !== 'to';
  if (token.first) return after?.kind === 'punct' || after?.kind === 'newline' || !after;
  return true;
}

/** The day, date or stretch at token `i`, or `null`. `today` is the day of writing. */
export function dayAt(tokens: readonly Token[], i: number, today: number): DayRead | null {
  return relativeAt(tokens, i, today) ?? weekdayRead(tokens, i, today) ?? dateAt(tokens, i, today);
}

const folded = (tokens: readonly Token[], i: number): string => tokens[i]?.folded ?? '';

function partAfter(tokens: readonly Token[], i: number): { half?: 'am' | 'pm'; end: number } {
  const half = PARTS[folded(tokens, i)];
  return half && tokens[i]?.kind === 'word' ? { half, end: i + 1 } : { end: i };
}

function weekdayRead(tokens: readonly Token[], i: number, today: number): DayRead | null {
  const first = folded(tokens, i);
  const modifier = MODIFIERS.has(first) ? first : '';
  const other =
    /^(?:every|each)$/.test(modifier) && /^(?:other|second|single|2nd)$/.test(folded(tokens, i + 1)) ? 1 : 0;
  const start = modifier ? i + 1 + other : i;
  const found = weekdayAt(tokens, start);
  if (!found) return null;
  let end = found.end;
  if (modifier === 'every' || modifier === 'each' || modifier === 'bob' || found.plural) {
    const more = otherDays(tokens, end);
    const part = partAfter(tokens, more);
    return { form: 'recurring', end: part.end, ...(part.half ? { half: part.half } : {}) };
  }
  // "Thursday 14 May", "Thurs 14th", "Weds the 8th", "Thursday (14th)"
  const bracket =
    tokens[end]?.text === '(' ? 1 : folded(tokens, end) === 'the' || tokens[end]?.text === ',' ? 1 : 0;
  const date = dateAt(tokens, end + bracket, today, found.day);
  if (date && (date.form === 'date' || date.form === 'range')) {
    const part = partAfter(tokens, date.end);
    return { ...date, end: part.end, ...(part.half ? { half: part.half } : {}) };
  }
  const part = partAfter(tokens, end);
  end = part.end;
  const weekToday = folded(tokens, end) === 'week' || folded(tokens, end) === 'nesaf';
  if (weekToday) end++;
  const last = modifier === 'last' || modifier === 'on-last';
  const day = last
    ? comingWeekday(today, found.day) - 7
    : modifier === 'next' || folded(tokens, end - 1) === 'nesaf'
      ? nextWeeksWeekday(today, found.day)
      : comingWeekday(today, found.day) + (weekToday ? 7 : 0);
  const until = rangeOfDays(tokens, end, day);
  if (until) return { form: 'range', from: day, to: until.day, end: until.end };
  return {
    form: 'weekday',
    from: day,
    end,
    ...(part.half ? { half: part.half } : {}),
    ...(last ? { evidence: 'past' } : {}),
  };
}

const MODIFIERS = new Set(['this', 'next', 'last', 'every', 'each', 'bob', 'coming']);

/** "Mon–Wed", "Tuesday to Thursday", "today & tomorrow". */
function rangeOfDays(tokens: readonly Token[], i: number, from: number): { day: number; end: number } | null {
  if (!/^(?:-|–|to|till|until|&|and|a)$/.test(folded(tokens, i))) return null;
  const other = weekdayAt(tokens, i + 1);
  if (!other || other.plural) return null;
  return { day: comingWeekday(from, other.day), end: other.end };
}

/** "Mondays and Thursdays", "every Tuesday & Friday". */
function otherDays(tokens: readonly Token[], i: number): number {
  let end = i;
  while (/^(?:&|and|,|\/)$/.test(folded(tokens, end))) {
    const other = weekdayAt(tokens, end + 1);
    if (!other) break;
    end = other.end;
  }
  return end;
}

/** "14 May", "14th of May 2026", "12–14 May", "May 14th", "14/5/26", "the 14th". */
function dateAt(tokens: readonly Token[], i: number, today: number, weekday?: number): DayRead | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.kind === 'number') return numberDate(tokens, i, today, weekday);
  const month = token.kind === 'word' ? MONTHS.get(token.folded) : undefined;
  if (month !== undefined && token.shape !== 'lower') {
    const day = ORDINAL.exec(folded(tokens, i + 1));
    const dayOfMonth = day ? Number(day[1]) : 0;
    if (day && dayOfMonth >= 1 && dayOfMonth <= 31 && (token.folded !== 'may' || /[a-z]$/.test(day[0])))
      return withYear(tokens, i + 2, dayOfMonth, month, today);
  }
  return null;
}

function numberDate(tokens: readonly Token[], i: number, today: number, weekday?: number): DayRead | null {
  const text = folded(tokens, i);
  const slashed = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2}|20\d\d))?$/.exec(text);
  if (slashed) {
    const dotted = text.includes('.');
    const led = weekday !== undefined || folded(tokens, i - 1) === 'on';
    if (!slashed[3] && (dotted || !led || slashed[1] === slashed[2])) return null;
    const year = slashed[3] ? 2000 + (Number(slashed[3]) % 100) : 0;
    const day = year
      ? dayOf(year, Number(slashed[2]), Number(slashed[1]))
      : nearestDate(today, Number(slashed[2]), Number(slashed[1]));
    return day === null ? null : { form: 'date', from: day, end: i + 1 };
  }
  const span = SPAN.exec(text);
  if (span && !text.includes('/')) {
    const month = monthAt(tokens, i + 1);
    if (!month) {
      const other = /[a-z]$/.test(text) ? nearestDayOfMonth(today, Number(span[1]), weekday) : null;
      return other === null
        ? null
        : {
            form: 'range',
            from: other,
            to: other + Math.max(0, Number(span[2]) - Number(span[1])),
            end: i + 1,
          };
    }
    const from = nearestDate(today, month.month, Number(span[1]));
    const to = nearestDate(today, month.month, Number(span[2]));
    return from === null || to === null ? null : { form: 'range', from, to, end: month.end };
  }
  const one = ORDINAL.exec(text);
  if (!one) return null;
  const dayOfMonth = Number(one[1]);
  if (dayOfMonth < 1 || dayOfMonth > 31) return null;
  // "14th - 16th May", "29 June to 1 July", "22 and 23 May"
  if (/^(?:-|–|to|&|and)$/.test(folded(tokens, i + 1))) {
    const last = ORDINAL.exec(folded(tokens, i + 2));
    const month = last ? monthAt(tokens, i + 3) : null;
    if (last && month) {
      const to = nearestDate(today, month.month, Number(last[1]));
      const from = nearestDate(today, month.month, dayOfMonth);
      if (from !== null && to !== null && from <= to) return { form: 'range', from, to, end: month.end };
    }
  }
  const month = monthAt(tokens, i + 1);
  if (month) {
    const read = withYear(tokens, month.end, dayOfMonth, month.month, today);
    if (read?.from !== undefined && /^(?:-|–|to)$/.test(folded(tokens, read.end))) {
      const other = numberDate(tokens, read.end + 1, today);
      if (other?.form === 'date' && other.from !== undefined && other.from > read.from)
        return { form: 'range', from: read.from, to: other.from, end: other.end };
    }
    return read;
  }
  const ordinal = /[a-z]$/.test(text);
  // "Sat 14th", "Tues 30:", "the 14th": without a month only beside a weekday, or after "the" with nothing counted
  if (weekday !== undefined) {
    const day = nearestDayOfMonth(today, dayOfMonth, ordinal ? undefined : weekday);
    if (!ordinal && dayOfMonth < 13 && !/^[:,)]?$/.test(folded(tokens, i + 1))) return null;
    if (day === null) return null;
    const next = tokens[i + 1];
    if (!ordinal && next && next.kind === 'word' && !/^(?:at|and|in|for|-|with|the|from)$/.test(next.folded))
      return null;
    return { form: 'date', from: day, end: i + 1 };
  }
  if (ordinal && /^(?:the|on|by|until|till|before)$/.test(folded(tokens, i - 1))) {
    const next = tokens[i + 1];
    const free =
      !next || next.kind !== 'word' || /^(?:at|and|in|for|with|from|we|so|but|onwards)$/.test(next.folded);
    const day = free ? nearestDayOfMonth(today, dayOfMonth) : null;
    if (day !== null && !(folded(tokens, i - 2) === 'in')) return { form: 'date', from: day, end: i + 1 };
  }
  return null;
}

function monthAt(tokens: readonly Token[], i: number): { month: number; end: number } | null {
  const skip = folded(tokens, i) === 'of' || folded(tokens, i) === 'o' ? 1 : 0;
  const token = tokens[i + skip];
  const month = token?.kind === 'word' ? MONTHS.get(token.folded.replace(/'s$/, '')) : undefined;
  if (month === undefined || !token) return null;
  if (token.shape === 'lower' && /^(?:may|march|mar|mai|sep|dec)$/.test(token.folded) && skip === 0) {
    if (token.folded === 'may' || token.folded === 'march') return null;
  }
  return { month, end: i + skip + 1 };
}

function withYear(
  tokens: readonly Token[],
  i: number,
  day: number,
  month: number,
  today: number,
): DayRead | null {
  const year = /^(?:20\d\d)$/.exec(folded(tokens, i));
  const from = year ? dayOf(Number(year[0]), month, day) : nearestDate(today, month, day);
  return from === null ? null : { form: 'date', from, end: year ? i + 1 : i };
}

const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tday', 0],
  ['2day', 0],
  ['heddiw', 0],
  ['tonight', 0],
  ['tonite', 0],
  ['2nite', 0],
  ['heno', 0],
  ['tomorrow', 1],
  ['tomorow', 1],
  ['tommorow', 1],
  ['tommorrow', 1],
  ['tmrw', 1],
  ['tmw', 1],
  ['tmoz', 1],
  ['tomoz', 1],
  ['tomos', 1],
  ['2moro', 1],
  ['2morrow', 1],
  ['2mrw', 1],
  ['2mro', 1],
  ['tomo', 1],
  ['tomorro', 1],
  ['yfory', 1],
  ['fory', 1],
  ['morrow', 1],
  ['yesterday', -1],
  ['yday', -1],
  ['ddoe', -1],
  ['neithiwr', -1],
] as const);
const NIGHTS = new Set(['tonight', 'tonite', '2nite', 'heno']);

function relativeAt(tokens: readonly Token[], i: number, today: number): DayRead | null {
  const token = tokens[i] as Token;
  const word = token.folded;
  const days = RELATIVE.get(word) ?? RELATIVE.get(base(word));
  if (days !== undefined && token.kind !== 'hashtag' && !(word === 'tomos' && token.shape === 'cap')) {
    if (word === 'tomo' && token.shape === 'cap' && !token.first) return null;
    const part = partAfter(tokens, i + 1);
    const week = folded(tokens, part.end) === 'week' ? 7 : 0;
    const also = /^(?:&|and|\+)$/.test(folded(tokens, part.end))
      ? RELATIVE.get(folded(tokens, part.end + 1))
      : undefined;
    if (days === 0 && also === 1) return { form: 'range', from: today, to: today + 1, end: part.end + 2 };
    const half = NIGHTS.has(word) ? 'pm' : part.half;
    return {
      form: 'relative',
      from: today + days + week,
      end: part.end + (week ? 1 : 0),
      ...(half ? { half } : {}),
      ...(days < 0 ? { evidence: 'past' } : {}),
    };
  }
  const next = folded(tokens, i + 1);
  if (word === 'the' && next === 'morn') return { form: 'relative', from: today + 1, end: i + 2 };
  if (word === 'this' || word === 'y' || word === 'later') {
    const half = PARTS[next];
    if (word === 'this' && half && next !== 'am' && next !== 'pm')
      return { form: 'relative', from: today, half, end: i + 2 };
    if (word === 'this' && (next === 'week' || next === 'weekend'))
      return next === 'week'
        ? { form: 'vague', from: today, to: today + 6, end: i + 2, evidence: 'week' }
        : { form: 'relative', from: comingWeekday(today, 6), to: comingWeekday(today, 6) + 1, end: i + 2 };
    if (word === 'y' && (next === 'bore' || next === 'prynhawn') && folded(tokens, i + 2) === "'ma")
      return { form: 'relative', from: today, half: next === 'bore' ? 'am' : 'pm', end: i + 3 };
  }
  if (
    word === 'last' &&
    (next === 'night' ||
      next === 'week' ||
      next === 'weekend' ||
      next === 'month' ||
      next === 'term' ||
      next === 'year')
  )
    return { form: 'relative', from: today - (next === 'night' ? 1 : 7), end: i + 2, evidence: 'past' };
  if (word === 'next' && (next === 'week' || next === 'weekend')) {
    const monday = nextWeeksWeekday(today, 1);
    return { form: 'relative', from: monday, to: monday + 6, end: i + 2 };
  }
  if (word === 'wythnos' && next === 'nesaf')
    return { form: 'relative', from: nextWeeksWeekday(today, 1), end: i + 2 };
  if (word === 'next' && (next === 'term' || next === 'month' || next === 'year' || next === 'half'))
    return {
      form: 'vague',
      end: i + (next === 'half' && folded(tokens, i + 2) === 'term' ? 3 : 2),
      evidence: 'far',
    };
  if (word === 'a' && next === 'week') {
    const day = RELATIVE.get(folded(tokens, i + 2));
    if (day !== undefined) return { form: 'relative', from: today + 7 + day, end: i + 3 };
    const on = folded(tokens, i + 2) === 'on' ? weekdayAt(tokens, i + 3) : null;
    if (on) return { form: 'weekday', from: comingWeekday(today, on.day) + 7, end: on.end };
  }
  if (word === 'in' && /^(?:days?|weeks?|sleeps?|nights?)$/.test(folded(tokens, i + 2))) {
    const n = NUMBER_WORDS.get(next) ?? (/^\d{1,2}$/.test(next) ? Number(next) : 0);
    const unit = /^week/.test(folded(tokens, i + 2)) ? 7 : 1;
    if (n > 0) return { form: 'relative', from: today + n * unit, end: i + 3 };
  }
  if (
    word === 'in' &&
    /^(?:mins?|minutes|hours?|hour|hrs?)$/.test(folded(tokens, i + 2)) &&
    /^(?:\d{1,3}|an|ten|twenty|five|half)$/.test(next)
  )
    return { form: 'relative', from: today, end: i + 3, evidence: 'soon' };
  if (word === 'day' && next === 'after' && RELATIVE.get(folded(tokens, i + 2)) === 1)
    return { form: 'relative', from: today + 2, end: i + 3 };
  if (
    (word === 'every' || word === 'each' || word === 'bob') &&
    /^(?:day|week|morning|afternoon|wythnos|fortnight)$/.test(next)
  )
    return { form: 'recurring', end: i + 2 };
  if (
    (word === 'weekly' || word === 'daily' || word === 'fortnightly') &&
    !/^(?:mile|routine|news|newsletter|bulletin|update|mail|telegraph|star|express|mirror)$/.test(next)
  )
    return { form: 'recurring', end: i + 1 };
  if (word === 'at' && next === 'the' && folded(tokens, i + 2) === 'weekend')
    return { form: 'relative', from: comingWeekday(today, 6), to: comingWeekday(today, 6) + 1, end: i + 3 };
  return null;
}
