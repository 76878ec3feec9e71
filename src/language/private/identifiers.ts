import type { View } from '../../engine/doc.ts';
import { FIGURED, gatesOf } from '../gate.ts';
import { keptWith } from '../kept.ts';
import { firstWith, matchesIn, stretchesWith } from '../stretches.ts';
import { type Found, near } from './phones.ts';

/** A unique pupil number: check letter, local authority, establishment, year, serial. */
const UPN = /(?<![\p{L}\p{N}])[A-HJ-NP-RT-Za-hj-np-rt-z]\d{11}[\dA-HJ-NP-RT-Za-hj-np-rt-z](?![\p{L}\p{N}])/gu;
const TEN = /(?<![\p{L}\p{N}.£])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\p{L}\p{N}])/gu;
const FOUR = /(?:candidate|cand\.?|exam|index)\s*(?:no\.?|number|num|#)?\s*:?\s*(\d{4})(?!\d)/g;
const ADMISSION =
  /(?:admission|adm|pupil|student|roll)\s*(?:no\.?|number|id|ref)\s*:?\s*(?:is\s+)?([a-z]{0,2}\d{3,8})(?!\d)/g;
const BIB =
  /(?:bibs?|race|runner|competitor)\s*(?:no\.?|numbers?|#)?\s*(\d{1,4})(?:\s*(?:,|and|&)\s*\d{1,4})*(?![\d:.]|\s?(?:am|pm|km|k\b|m\b))/g;
/** No more tokens than this stand between what a number is called and its figures. */
const REACH = 12;

/** Numbers that identify one pupil, each with its own check where it has one. */
export const identifiersIn = keptWith(lookIn);

type Identifier = Found & { readonly kind: 'number' | 'bib' };

function lookIn(view: View): readonly Identifier[] {
  const { text, folded } = view;
  const found: (Found & { kind: 'number' | 'bib' })[] = [];
  const { digits: figures, row } = gatesOf(view);
  if (figures === 0) return found;
  if (figures >= 10) {
    for (const m of row >= 11 ? matchesIn(text, stretchesWith(view, FIGURED, REACH), UPN) : []) {
      const about = near(view, m.index, m.index + m[0].length);
      if (isUpn(m[0]) || /\bupn\b/.test(about))
        found.push({ start: m.index, end: m.index + m[0].length, because: 'UPN', kind: 'number' });
    }
    for (const m of row >= 4 ? matchesIn(text, stretchesWith(view, FIGURED, REACH), TEN) : []) {
      const end = m.index + m[0].length;
      const digits = m[0].replace(/\D/g, '');
      const about = near(view, m.index, end);
      const why =
        /\bnhs\b/.test(about) && isNhs(digits)
          ? 'NHS number'
          : /\buln\b|unique learner/.test(about) || (/learner|exam|results/.test(about) && isUln(digits))
            ? 'ULN'
            : null;
      if (why) found.push({ start: m.index, end, because: why, kind: 'number' });
    }
  }
  if (row >= 3 && firstWith(view, FIGURED, /cand|exam|index|adm|pupil|student|roll/, REACH)) {
    for (const [pattern, because] of [
      [FOUR, 'candidate number'],
      [ADMISSION, 'admission number'],
    ] as const) {
      for (const m of matchesIn(folded, stretchesWith(view, FIGURED, REACH), pattern)) {
        const number = m[1] as string;
        const start = m.index + m[0].length - number.length;
        // "Exam 2026": a year, unless it is called a candidate.
        if (/^(?:19|20)\d{2}$/.test(number) && !m[0].startsWith('cand')) continue;
        if (!found.some((f) => f.start <= start && start < f.end))
          found.push({ start, end: start + number.length, because, kind: 'number' });
      }
    }
  }
  if (firstWith(view, FIGURED, /bib|runner|race|competitor/, REACH))
    for (const m of matchesIn(folded, stretchesWith(view, FIGURED, REACH), BIB)) {
      if (!/^(?:bib|runner|competitor)/.test(m[0]) && !/(?:no|number|#)/.test(m[0])) continue;
      found.push({ start: m.index, end: m.index + m[0].length, because: 'race number', kind: 'bib' });
    }
  return found;
}

const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/**
 * The check letter of a unique pupil number: characters 2 to 13 weighted 2 to 13, their sum modulo 23 as an index into
 * the alphabet without I, O and S. The last character of a temporary number is such a letter too, by its own index.
 */
export function isUpn(text: string): boolean {
  const upn = text.toUpperCase();
  if (!/^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/.test(upn)) return false;
  let sum = 0;
  for (let i = 1; i < 13; i++) {
    const ch = upn[i] as string;
    sum += (i + 1) * (ch >= '0' && ch <= '9' ? Number(ch) : UPN_LETTERS.indexOf(ch));
  }
  return UPN_LETTERS[sum % 23] === upn[0];
}

/** A unique learner number: ten digits, the first nine weighted 10 to 2; the last is 10 less the sum modulo 11. */
export function isUln(digits: string): boolean {
  if (!/^[1-9]\d{9}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
  const rest = sum % 11;
  return rest !== 0 && 10 - rest === Number(digits[9]);
}

/** An NHS number: ten digits, the first nine weighted 10 to 2; the last makes the sum a multiple of 11. */
export function isNhs(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
  const check = (11 - (sum % 11)) % 11;
  return check < 10 && check === Number(digits[9]);
}
