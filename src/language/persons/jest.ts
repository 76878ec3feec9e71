import type { View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { CUE, viewCues } from '../cues.ts';
import { isClass, isYearWord } from '../school-years.ts';
import { staffOf } from './staff.ts';
import type { Half, Read } from './threads.ts';
import type { Unit } from './units.ts';

/** The words of the tokens in `from..end`, half-open, with blanks between; there may be fewer. */
export const wordsIn = (tokens: View['tokens'], from: number, end: number): string =>
  tokens
    .slice(Math.max(0, from), end)
    .map((t) => t.folded)
    .join(' ');

/** Is a class told of at `at`? */
export const ofClassAt = (tokens: View['tokens'], at: number): boolean =>
  isClass(tokens[at]?.folded ?? '') ||
  ((isYearWord(tokens[at]?.folded ?? '') || tokens[at]?.folded === 'class') &&
    /^\d/.test(tokens[at + 1]?.text ?? ''));

/** "She signs her notes X", "He puts X on everything he owns": how a child writes the own name. */
export function signs(tokens: View['tokens'], { at, token: { sentence } }: Unit): boolean {
  for (let i = at - 1; i >= 0 && i > at - 7 && tokens[i]?.sentence === sentence; i--)
    if (/^(?:signs|signed)$/.test(tokens[i]?.folded ?? ''))
      return /^(?:s?he|they)$/.test(tokens[i - 1]?.folded ?? '');
  return false;
}

const JEST_TITLE = /^(?:miss|ms|mr|master|dr|doctor|professor|prof|sir|lady|lord|captain|madam|mx)$/;
const MEET = new Set(['this', 'meet', 'welcome', 'introducing']);

/**
 * Family names behind a title in fun: "This is Maisie. She has put in 60 plants." … "Miss Appleby would like you to
 * know". Those whom the school lists as staff are never meant.
 */
export function inJest(part: Read, setting: Setting): { readonly unit: Unit; readonly index: number }[] {
  const { family } = staffOf(setting);
  const out: { unit: Unit; index: number }[] = [];
  part.units.forEach((unit, index) => {
    const title = part.units[index - 1];
    if (!title || !unit.capital || family.has(unit.word) || !JEST_TITLE.test(title.word)) return;
    const dot = part.view.tokens[title.at + 1]?.text === '.' ? 1 : 0;
    if (title.at !== unit.at - 1 - dot || (unit.family < 1 && !unit.unknown)) return;
    if (teased(part.view, title.at, unit.at)) out.push({ unit, index });
  });
  return out;
}

/** Is one child presented: "This is X.", "Her name is X", "X is in 6P", "It goes to X of 9G"? */
export function isIntroduced({ view, unit }: Half): boolean {
  const { tokens } = view;
  const before = tokens[unit.at - 1]?.folded ?? '';
  const lead = tokens[unit.at - 2]?.folded ?? '';
  // "This is Bob. He has been a caretaker for 30 years."
  const grown = viewCues(view).some((bits) => (bits & CUE.staff) !== 0);
  if (!grown && ((before === 'is' && /^(?:this|name)$/.test(lead)) || MEET.has(before))) return true;
  // "Guess which poet was on the radio? X!"
  if (before === '?' && /^[.!]/.test(tokens[unit.at + 1]?.text ?? '')) return true;
  for (let i = unit.at + 1; i < unit.at + 4; i++)
    if (/^(?:in|of|from|,|\()$/.test(tokens[i]?.folded ?? '') && ofClassAt(tokens, i + 1)) return true;
  return false;
}

/** What is said in fun of a child with a title. */
function teased({ tokens }: View, title: number, last: number): boolean {
  const after = wordsIn(tokens, last + 1, last + 5);
  if (
    /^(?:to (?:the|you|us|his|her|everyone)\b|would like (?:you|it|everyone|that)\b|, (?:as|if you)\b|wants (?:you|it)\b|(?:will be|is|is now) (?:signing|accepting|taking|available|holding|insufferable|unbearable|dining out)\b)/.test(
      after,
    )
  )
    return true;
  const before = wordsIn(tokens, title - 5, title);
  return /\b(?:complaints|address \S+ \S+|applications|enquiries|fan ?mail|bouquets|flowers|bids|offers|queries|congratulations|tributes|questions|orders) (?:\S+ )?to$|\b(?:calls?|called|call) (?:him|her|them)$/.test(
    before,
  );
}

/** "Take a bow, Miss X", "Miss X. Take a bow.", "Miss X to you": in fun, of a child told of before. */
export function bowed({ tokens }: View, lead: number, last: number): boolean {
  if (/^(?:bow|hail|forward|meet)$/.test(tokens[lead]?.folded ?? '')) return true;
  return /^(?:to you|[.!,] take a bow|[.!,] remember (?:the|that) name)/.test(
    wordsIn(tokens, last + 1, last + 5),
  );
}
