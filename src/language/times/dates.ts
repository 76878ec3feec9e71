import type { Token } from '../../engine/doc.ts';
import { FIGURE, figures, WRITTEN } from '../numbers.ts';
import { comingWeekday, dayOf, nearestDate, nearestDayOfMonth, nextWeeksWeekday } from './calendar.ts';
import { type DayRead, folded, partAfter, weekdayAt } from './weekdays.ts';
import { MONTHS } from './words.ts';

/** What a date may be written as. */
const DATES = FIGURE.slashed | FIGURE.days | FIGURE.day;

/** "Thursday", "next Thursday 14 May", "every Monday" at token `i`, or `null`. `today` is the day of writing. */
export function weekdayRead(tokens: readonly Token[], i: number, today: number): DayRead | null {
  const first = folded(tokens, i);
  const modifier = MODIFIERS.has(first) ? first : '';
  const other =
    (modifier === 'every' || modifier === 'each') &&
    /^(?:other|second|single|2nd)$/.test(folded(tokens, i + 1))
      ? 1
      : 0;
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

/** Words before a weekday. */
export const MODIFIERS = new Set(['this', 'next', 'last', 'every', 'each', 'bob', 'coming']);

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
export function dateAt(tokens: readonly Token[], i: number, today: number, weekday?: number): DayRead | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.kind === 'number') return numberDate(tokens, i, today, weekday);
  const month = token.kind === 'word' ? MONTHS.get(token.folded) : undefined;
  if (month !== undefined && token.shape !== 'lower') {
    const day = WRITTEN.day.exec(folded(tokens, i + 1));
    const dayOfMonth = day ? Number(day[1]) : 0;
    if (day && dayOfMonth >= 1 && dayOfMonth <= 31 && (token.folded !== 'may' || /[a-z]$/.test(day[0])))
      return withYear(tokens, i + 2, dayOfMonth, month, today);
  }
  return null;
}

function numberDate(tokens: readonly Token[], i: number, today: number, weekday?: number): DayRead | null {
  const token = tokens[i];
  const forms = token ? figures(token) : 0;
  if ((forms & DATES) === 0) return null;
  const text = folded(tokens, i);
  const slashed = forms & FIGURE.slashed ? WRITTEN.slashed.exec(text) : null;
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
  const span = forms & FIGURE.days ? WRITTEN.days.exec(text) : null;
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
  const one = forms & FIGURE.day ? WRITTEN.day.exec(text) : null;
  if (!one) return null;
  const dayOfMonth = Number(one[1]);
  if (dayOfMonth < 1 || dayOfMonth > 31) return null;
  // "14th - 16th May", "29 June to 1 July", "22 and 23 May", "Wed 11 – Sun 15 March"
  if (isTo(folded(tokens, i + 1))) {
    const other = weekday === undefined ? null : weekdayAt(tokens, i + 2);
    const at = other ? other.end : i + 2;
    const last = WRITTEN.day.exec(folded(tokens, at));
    const month = last ? monthAt(tokens, at + 1) : null;
    if (last && month) {
      const to = nearestDate(today, month.month, Number(last[1]));
      const from = nearestDate(today, month.month, dayOfMonth);
      if (from !== null && to !== null && from <= to) return { form: 'range', from, to, end: month.end };
    } else if (last && other && Number(last[1]) > dayOfMonth && Number(last[1]) <= 31) {
      const from = nearestDayOfMonth(today, dayOfMonth, weekday);
      if (from !== null) return { form: 'range', from, to: from + Number(last[1]) - dayOfMonth, end: at + 1 };
    }
  }
  const month = monthAt(tokens, i + 1);
  if (month) {
    const read = withYear(tokens, month.end, dayOfMonth, month.month, today);
    if (read?.from !== undefined && /^(?:-|–|to)$/.test(folded(tokens, read.end))) {
      const other = numberDate(tokens, weekdayAt(tokens, read.end + 1)?.end ?? read.end + 1, today);
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
    const free = next?.kind !== 'word' || /^(?:at|and|in|for|with|from|we|so|but|onwards)$/.test(next.folded);
    const day = free ? nearestDayOfMonth(today, dayOfMonth) : null;
    if (day !== null && !(folded(tokens, i - 2) === 'in')) return { form: 'date', from: day, end: i + 1 };
  }
  return null;
}

/** Between two days. */
const isTo = (word: string): boolean =>
  word === '-' || word === '–' || word === 'to' || word === '&' || word === 'and';

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
