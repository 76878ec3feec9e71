import type { Token } from '../../engine/doc.ts';
import { comingWeekday, nextWeeksWeekday } from './calendar.ts';
import { base, type DayRead, folded, PARTS, partAfter, weekdayAt } from './weekdays.ts';
import { NUMBER_WORDS } from './words.ts';

export const RELATIVE: ReadonlyMap<string, number> = new Map([
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
  ['demain', 1],
  ['morgen', 1],
  ['manana', 1],
  ['jutro', 1],
  ['ddoe', -1],
  ['neithiwr', -1],
] as const);
const NIGHTS = new Set(['tonight', 'tonite', '2nite', 'heno']);

/** Words besides those of `RELATIVE` with which {@link relativeAt} finds something. */
export const RELATIVE_OPENERS =
  'the this y bore prynhawn pnawn later last next wythnos a in day every each bob weekly daily fortnightly at'.split(
    ' ',
  );

/** Before "the day": a noun, a place or a class. These are English: "of the day", "start the day", "what's the day". */
const NO_TODAY = new Set(
  "of for on in at all through throughout during save start end begin finish make made makes spend spent spends enjoy enjoys seize by until till til before after from since to into and or is was it's its that's be this that what what's about with without win won wins carry carries rule rules rest begins starts ends saves than then as if when not but like round brighten brightens run ran plan over late early have has had having get got just only even every each their our your his her the a know knew remember name pass love loved loves back".split(
    ' ',
  ),
);
const isEnd = (t: Token | undefined): boolean =>
  t === undefined ||
  t.kind === 'newline' ||
  t.kind === 'emoji' ||
  (t.kind === 'punct' && /^[.,!;)]$/.test(t.text));
const SCOTS_AFTER = /^(?:wi|wi'|fae|frae|tae|aff|awa|for|an|noo|tho)$/;

/** "At the beach the day testing rafts", "STEM final the day!": today, as Scots has it. "What a start the day" is none. */
function isScotsToday(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 2];
  if (before?.kind !== 'word' || (tokens[i] as Token).first || NO_TODAY.has(before.folded)) return false;
  if (/(?:ed|ing)$/.test(before.folded)) return false;
  if (!after || after.kind === 'newline' || after.kind === 'emoji') return true;
  if (after.kind === 'punct') return /^[.,!?;:)–—-]$/.test(after.text);
  return after.kind === 'word' && (SCOTS_AFTER.test(after.folded) || /^[a-z]{3,}ing$/.test(after.folded));
}

/** Today, tomorrow, next week, every day: at token `i`, or `null`. */
export function relativeAt(tokens: readonly Token[], i: number, today: number): DayRead | null {
  const token = tokens[i] as Token;
  const word = token.folded;
  const single = base(word);
  const days = RELATIVE.get(word) ?? (single === word ? undefined : RELATIVE.get(single));
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
  if (word === 'the') {
    if (next === 'morra') return { form: 'relative', from: today + 1, end: i + 2 };
    // "The morn's morn", "the morn's nicht".
    if (next === 'morn' || next === "morn's") {
      const part = /^(?:morn|nicht|night)$/.test(folded(tokens, i + 2)) ? 1 : 0;
      return { form: 'relative', from: today + 1, end: i + 2 + part };
    }
    if (next === 'nicht' || ((next === 'day' || next === 'night') && isScotsToday(tokens, i)))
      return {
        form: 'relative',
        from: today,
        end: i + 2,
        ...(next === 'day' ? {} : { half: 'pm' as const }),
      };
  }
  if (word === 'this' || word === 'y' || word === 'later') {
    const half = PARTS[next];
    if (word === 'this' && half && next !== 'am' && next !== 'pm')
      return { form: 'relative', from: today, half, end: i + 2 };
    if (word === 'this' && (next === 'week' || next === 'weekend'))
      return next === 'week'
        ? { form: 'vague', from: today, to: today + 6, end: i + 2, evidence: 'week' }
        : { form: 'relative', from: comingWeekday(today, 6), to: comingWeekday(today, 6) + 1, end: i + 2 };
    if (word === 'y' && (next === 'bore' || next === 'prynhawn' || next === 'pnawn')) {
      const apart = folded(tokens, i + 2) === "'" ? 1 : 0;
      if (/^'?ma$/.test(folded(tokens, i + 2 + apart)))
        return { form: 'relative', from: today, half: next === 'bore' ? 'am' : 'pm', end: i + 3 + apart };
    }
  }
  if ((word === 'bore' || word === 'prynhawn' || word === 'pnawn') && folded(tokens, i - 1) !== 'y') {
    const apart = next === "'" ? 1 : 0;
    if (/^'?ma$/.test(folded(tokens, i + 1 + apart)))
      return { form: 'relative', from: today, half: word === 'bore' ? 'am' : 'pm', end: i + 2 + apart };
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
  // "Bury Interchange in 10", "with you in 20!"
  if (
    word === 'in' &&
    /^(?:5|10|15|20|25|30|40|45)$/.test(next) &&
    isEnd(tokens[i + 2]) &&
    tokens[i - 1]?.kind === 'word' &&
    !/^(?:one|out|ranked|place|page|room|year|done|all|finished|came)$/.test(folded(tokens, i - 1))
  )
    return { form: 'relative', from: today, end: i + 2, evidence: 'soon' };
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
    return {
      form: 'relative',
      from: comingWeekday(today, 6),
      to: comingWeekday(today, 6) + 1,
      end: i + 3,
      evidence: 'weekend',
    };
  return null;
}
