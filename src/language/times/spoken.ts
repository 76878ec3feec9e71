import type { Token } from '../../engine/doc.ts';
import { type Clock, halfAt, halfOf, mayFollow, minutes } from './hours.ts';
import { isPaced } from './not-times.ts';
import { MINUTE_WORDS, NUMBER_WORDS } from './words.ts';

/** "half 7", "half past nine", "quarter to four", "ten past 3", "nine o'clock", "at four", "noon". */
export function wordClock(tokens: readonly Token[], i: number): Clock | null {
  const token = tokens[i] as Token;
  const word = token.folded;
  if (word === 'noon' || word === 'midday' || word === 'mid-day' || word === 'canol-dydd')
    return { from: 720, sure: true, end: i + 1 };
  if (word === 'hanner' && tokens[i + 1]?.folded === 'dydd') return { from: 720, sure: true, end: i + 2 };
  if (word === 'midnight') return { from: 1439, sure: true, end: i + 1 };
  const next = tokens[i + 1]?.folded ?? '';
  if (word === 'half' || word === 'hauf' || word === 'hanner' || word === '½') {
    const before = tokens[i - 1]?.folded ?? '';
    if (/^(?:first|second|other|last|1st|2nd|one|better)$/.test(before)) return null;
    const past = next === 'past' || next === 'awr' || next === 'wedi';
    const welsh = next === 'awr' && tokens[i + 2]?.folded === 'wedi';
    return hourAt(tokens, i + (welsh ? 3 : past ? 2 : 1), 30, past);
  }
  const minute =
    word === 'quarter' || word === 'chwarter' ? 15 : (MINUTE_WORDS.get(word) ?? (word === '¼' ? 15 : null));
  if (minute !== null) {
    const skip = /^(?:min|munud)/.test(next) ? 2 : 1;
    const way = tokens[i + skip]?.folded;
    if (way === 'past' || way === 'wedi') return hourAt(tokens, i + skip + 1, minute, true);
    if (way === 'to' || way === 'i') return hourAt(tokens, i + skip + 1, -minute, true);
  }
  const hour = NUMBER_WORDS.get(word);
  // "Holding hands two by two".
  if (hour !== undefined && isPaced(tokens, i)) return null;
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
