import type { Token } from '../../engine/doc.ts';
import { type Span, SURE } from './score.ts';
import type { Unit } from './units.ts';

/** "14.02", "6:41", "41s", "12pts", "31st": a time, score or place behind a name. */
const TIMED = /^\d+(?:[.:]\d+)*(?:s|secs?|m|cm|pts?|points|st|nd|rd|th)?$/;
const OPENS = /^[:,;–—-]$/;
const RANKED = /^(?:lane|\d+(?:st|nd|rd|th))$/;

/** Is it what parts the entries of a row, or ends it? */
export const isRowEnd = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'newline' || token.kind === 'emoji' || /^[,;.!&]$/.test(token.text);

/** Does a lane or rank stand right before the token at `at`: "lane 2", "3.", "2nd"? */
function isRanked(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (RANKED.test(before.folded)) return true;
  const number = before.text === '.' || before.text === ')' ? tokens[at - 2] : before;
  return number?.kind === 'number' && /^\d{1,2}$/.test(number.text);
}

/** Does a time or score stand behind the token at `at`, and end the entry? */
const endsTimed = (tokens: readonly Token[], at: number): boolean =>
  TIMED.test(tokens[at]?.text ?? '') && isRowEnd(tokens[at + 1]);

const opensEntry = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'newline' || OPENS.test(before.text);
};

/** Is it a given name and a family name in small letters with a time or score behind, and the mark of a row before? */
function isTimed(tokens: readonly Token[], first: Unit, last: Unit | undefined): boolean {
  if (last === undefined || first.capital || last.capital || last.at !== first.at + 1) return false;
  if (first.given < 3 || first.possessive || last.possessive) return false;
  if (last.family < 3 && !(last.family === 2 && last.common === 0 && last.given < 2)) return false;
  const ranked = isRanked(tokens, first.at);
  if (last.cue !== 0 && last.common > 3 && !ranked) return false;
  return (ranked || opensEntry(tokens, first.at)) && endsTimed(tokens, last.at + 1);
}

/**
 * "lane 4 lodge, autumn 13.3", "lane 6 power o. (ocean) 13.6", "park seo-jun 1st": the family name comes first, in small
 * letters, and a time or place ends the entry. Returns the name, or null.
 */
function turnedEntry({ tokens }: Tokens, units: readonly Unit[], i: number): Span | null {
  const family = units[i] as Unit;
  if (family.capital || family.possessive || family.family < 3) return null;
  if (!isRanked(tokens, family.at) && !opensEntry(tokens, family.at)) return null;
  const next = units[i + 1] as Unit;
  const sign = tokens[family.at + 1];
  const order = 'family-first';
  if (sign?.text === ',' || (family.familyFirst && next.word.includes('-'))) {
    const fits = next.at === family.at + (sign?.text === ',' ? 2 : 1) && !next.capital && next.given >= 2;
    const mixed = next.given < 3 && !family.familyFirst;
    return fits && !mixed && endsTimed(tokens, next.at + 1)
      ? { from: i, to: i + 1, score: SURE, order }
      : null;
  }
  const given = units[i + 2];
  if (next.word.length !== 1 || next.at !== family.at + 1 || !given?.word.startsWith(next.word)) return null;
  const close = tokens[given.at + 1];
  if (tokens[given.at - 1]?.text !== '(' || close?.text !== ')' || given.given < 2 || given.capital)
    return null;
  return given.at - next.at <= 3 && endsTimed(tokens, given.at + 2)
    ? { from: i, to: i + 2, score: SURE, order, close: close.end }
    : null;
}
type Tokens = { readonly tokens: readonly Token[]; readonly folded: string };

/** "Plant sale: heather bank 3, holly wood 4", "bus: rose hill 3.52": what something costs, or when it goes. */
const SOLD = /\b(?:sales?|stalls?|shop|menu|prices?|bus|buses|stops?|train|each)\b|£/;

/**
 * "fastest three: miles garland 14.02, heath barrow 14.40": two or more in one row, each with a time, score or place
 * behind, are names, though their words mean something else too.
 */
export function timedRow(view: Tokens, units: readonly Unit[]): Span[] {
  const out: Span[] = [];
  for (let i = 0; i + 1 < units.length; i++) {
    const first = units[i] as Unit;
    if (first.given === 3 && isTimed(view.tokens, first, units[i + 1]))
      out.push({ from: i, to: i + 1, score: SURE, order: 'given-first' });
    else if (first.family === 3 && !first.capital) {
      const turned = turnedEntry(view, units, i);
      if (turned) out.push(turned);
    }
  }
  return out.length > 1 && !SOLD.test(view.folded) ? out : [];
}
