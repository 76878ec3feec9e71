import type { View } from '../../engine/doc.ts';
import { FIGURED, gatesOf } from '../gate.ts';
import { matchesIn, stretchesWith } from '../stretches.ts';
import { sitesIn } from './links.ts';
import type { Found } from './phones.ts';

const SORT_CODE = /(?<!\d)\d{2}[- ]\d{2}[- ]\d{2}(?!\d)/g;
const ACCOUNT = /(?<!\d)\d{8}(?!\d)/g;
/** Both together are a bank account, whatever is said of them. */
const BOTH = /(?<!\d)\d{2}-\d{2}-\d{2}[\s,/]{1,3}\d{8}(?!\d)/g;
const IBAN = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![A-Z0-9])/g;
const CARD = /(?<!\d)\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}(?!\d)/g;
/** Where a bank is spoken of, a number as long as an account's is one. */
const BANK =
  /sort code|account|acc(?:t|\.)? ?(?:no|number)|\bacc\b|bacs|bank|s\/c|transfer|a\/c|barclays|lloyds|natwest|hsbc|santander|nationwide|monzo|starling|halifax|\btsb\b|\brbs\b/;
const PAY_LINK = /(?:paypal\.me|monzo\.me|revolut\.me|cash\.app|venmo\.com|ko-fi\.com)\/[\w$.-]+/g;
/** No more tokens than this stand between the figures of one number. */
const REACH = 12;

/** Bank accounts, cards and private payment links. */
export function paymentsIn(view: View): readonly Found[] {
  const { text, folded } = view;
  const found: Found[] = [];
  const put = (start: number, end: number, because: string): void => {
    if (!found.some((f) => f.start < end && start < f.end)) found.push({ start, end, because });
  };
  const gates = gatesOf(view);
  if (gates.digits >= 8) {
    const figured = stretchesWith(view, FIGURED, REACH);
    const accounts = gates.row >= 8 ? matchesIn(text, figured, ACCOUNT) : [];
    const codes = matchesIn(text, figured, SORT_CODE);
    if (accounts.length + codes.length > 0 && BANK.test(folded)) {
      for (const m of codes) put(m.index, m.index + m[0].length, 'sort code');
      for (const m of accounts) put(m.index, m.index + m[0].length, 'bank account');
    }
    for (const m of gates.row >= 8 ? matchesIn(text, figured, BOTH) : [])
      put(m.index, m.index + m[0].length, 'bank account');
    for (const m of matchesIn(text, figured, IBAN))
      if (isIban(m[0])) put(m.index, m.index + m[0].length, 'bank account');
    for (const m of matchesIn(text, figured, CARD))
      if (isCard(m[0])) put(m.index, m.index + m[0].length, 'card number');
  }
  if (gates.url)
    for (const m of matchesIn(folded, sitesIn(view), PAY_LINK))
      put(m.index, m.index + m[0].length, 'private payment link');
  return found;
}

/** The check digits of an IBAN: the whole number, letters as 10 to 35, leaves 1 when divided by 97. */
export function isIban(text: string): boolean {
  const compact = text.replaceAll(' ', '');
  if (compact.length < 15 || compact.length > 34) return false;
  let rest = 0;
  for (const ch of compact.slice(4) + compact.slice(0, 4)) {
    const value = /\d/.test(ch) ? Number(ch) : ch.charCodeAt(0) - 55;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Luhn's check of a card number. */
export function isCard(text: string): boolean {
  const digits = [...text].filter((c) => c >= '0' && c <= '9').map(Number);
  const sum = digits.reverse().reduce((n, d, i) => n + (i % 2 === 0 ? d : d > 4 ? d * 2 - 9 : d * 2), 0);
  return sum % 10 === 0;
}
