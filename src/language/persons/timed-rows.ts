import type { Token } from '../../engine/doc.ts';
import { type Span, SURE } from './score.ts';
import type { Unit } from './units.ts';

/** "14.02", "6:41", "41s", "12pts": a time or score behind a name. */
const TIMED = /^\d+(?:[.:]\d+)*(?:s|secs?|m|cm|pts?|points)?$/;
const OPENS = /^[:,;–—-]$/;

/** Is it what parts the entries of a row, or ends it? */
export const isRowEnd = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'newline' || token.kind === 'emoji' || /^[,;.!&]$/.test(token.text);

/** Is it a given name and a family name in small letters with a time or score behind, and the mark of a row before? */
function isTimed(tokens: readonly Token[], first: Unit, last: Unit | undefined): boolean {
  if (last === undefined || first.capital || last.capital || last.at !== first.at + 1) return false;
  if (first.given < 3 || last.family < 3 || first.possessive || last.possessive) return false;
  if (last.cue !== 0 && last.common > 3) return false;
  const before = tokens[first.at - 1];
  const opens = before === undefined || before.kind === 'newline' || OPENS.test(before.text);
  return opens && TIMED.test(tokens[last.at + 1]?.text ?? '') && isRowEnd(tokens[last.at + 2]);
}

/**
 * "fastest three: miles garland 14.02, heath barrow 14.40": two or more in one row, each with a time or score behind, are
 * names, though their words mean something else too.
 */
export function timedRow(tokens: readonly Token[], units: readonly Unit[]): Span[] {
  const out: Span[] = [];
  for (let i = 0; i + 1 < units.length; i++) {
    const first = units[i] as Unit;
    if (first.given === 3 && isTimed(tokens, first, units[i + 1]))
      out.push({ from: i, to: i + 1, score: SURE, order: 'given-first' });
  }
  return out.length > 1 ? out : [];
}
