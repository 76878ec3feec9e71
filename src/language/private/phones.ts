import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { View } from '../../engine/doc.ts';
import type { School } from '../../engine/setting.ts';

export type Found = { readonly start: number; readonly end: number; readonly because: string };

/** Digits as people write phone numbers: in groups, with brackets, dashes or dots; the first is 0 or a plus sign. */
const CANDIDATE = /(?<![\p{L}\p{N}£$€#/-]|\d[ .])(?:\+\s?\d|\(0|0)[\d\s().-]{4,18}\d(?![\p{L}\p{N}%])/gu;
/** Prefixes that a private person does not have: free, shared and national organisation numbers, and short helplines. */
const PUBLIC = /^(?:0800|0808|0300|0303|0306|0330|0333|0343|0344|0345|0370|0371|0372|084|087|09|118|116)/;
/** Said near a landline, these make it an organisation's. */
const ORGANISATION =
  /\b(?:council|nhs|admissions|police|hospital|surgery|clinic|health|library|museum|box office|office|theatre|centre|center|service|services|team|helpline|support line|advice|leisure|pool|farm|zoo|gallery|church|college|university|school|academy|nursery|company|ltd|shop|store|bakery|cafe|restaurant|restaurant|hotel|restaurants|bookings?|tickets|reception|charity|samaritans|childline|nspcc|mind|tourist|tours|restauranteur|coaches|taxis?|line|desk|switchboard|trust|club)\b/;

/** Only digits, national form: "+44 (0)7700 900123" → "07700900123". */
const national = (text: string): string =>
  text
    .replace(/[^\d+]/g, '')
    .replace(/^\+440?/, '0')
    .replace(/^00440?/, '0');

/** Phone numbers that are not the school's own, a helpline's or an organisation's. */
export function phonesIn(view: View, school: School): readonly Found[] {
  const { text } = view;
  if (!hasDigits(text, 8)) return [];
  const found: Found[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const raw = match[0].replace(/[\s().-]+$/, '');
    const digits = national(raw);
    if (digits.length < 9 || digits.length > 14) continue;
    if (school.phones.some((own) => national(own) === digits) || PUBLIC.test(digits)) continue;
    if (looksLikeDateOrScore(raw)) continue;
    // British numbers have one shape; others are the library's to judge. It costs a fifth of a millisecond.
    const mobile = /^07[1-9]\d{8}$/.test(digits);
    const british = mobile || /^0[1-3]\d{8,9}$/.test(digits);
    if (!british && !(raw.startsWith('+') && parsePhoneNumberFromString(raw)?.isPossible())) continue;
    const personal = mobile || !british;
    const start = match.index;
    const end = start + raw.length;
    if (!personal && ORGANISATION.test(near(view, start, end))) continue;
    found.push({ start, end, because: personal ? 'mobile number' : 'phone number' });
  }
  return found;
}

/** At least `least` digits stand in the text: the sieve that most posts stop at. */
export function hasDigits(text: string, least: number): boolean {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57 && ++n >= least) return true;
  }
  return false;
}

const looksLikeDateOrScore = (raw: string): boolean =>
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?:\s|$)/.test(raw) || /^0\d{3}\s?-\s?\d{4}$/.test(raw);

/** The words on both sides of a find, in the same line, for what they say about whose it is. */
export const near = (view: View, start: number, end: number, reach = 60): string => {
  const before = view.folded.slice(Math.max(0, start - reach), start);
  const after = view.folded.slice(end, end + reach / 2);
  return `${before.slice(before.lastIndexOf('\n') + 1)} ${after.split('\n')[0] ?? ''}`;
};
