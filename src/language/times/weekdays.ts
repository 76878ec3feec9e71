import type { Token } from '../../engine/doc.ts';
import { DOUBTFUL_WEEKDAYS, GAELIC_WEEKDAYS, MONTHS, WEEKDAYS, WELSH_WEEKDAYS } from './words.ts';

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

export const PARTS: Readonly<Record<string, 'am' | 'pm'>> = {
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
export function base(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  if (last !== 115 && last !== 39) return word;
  if (word.endsWith("'s") || word.endsWith("s'")) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The weekday at token `i`, where the word is one and no other ("sat", "sun hat"). */
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
  if (word === 'de') {
    const day = GAELIC_WEEKDAYS.get(tokens[i + 1]?.folded ?? '');
    return day === undefined ? null : { day, plural: false, end: i + 2 };
  }
  const exact = WEEKDAYS.get(word);
  if (exact !== undefined) {
    if (DOUBTFUL_WEEKDAYS.has(word) && (!sureShort(tokens, i) || token.text.toLowerCase() !== word))
      return null;
    return { day: exact, plural: false, end: i + 1 };
  }
  const single = base(word);
  const day = single === word ? undefined : WEEKDAYS.get(single);
  if (day === undefined || DOUBTFUL_WEEKDAYS.has(single)) return null;
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
  if (token.first && PARTS[after?.folded ?? ''] !== undefined) return true;
  if (token.first) return after?.kind === 'punct' || after?.kind === 'newline' || !after;
  return true;
}

/** The folded word at token `i`; empty past the end. */
export const folded = (tokens: readonly Token[], i: number): string => tokens[i]?.folded ?? '';

/** "morning", "pm" and the like after a day. */
export function partAfter(tokens: readonly Token[], i: number): { half?: 'am' | 'pm'; end: number } {
  const half = PARTS[folded(tokens, i)];
  return half && tokens[i]?.kind === 'word' ? { half, end: i + 1 } : { end: i };
}
