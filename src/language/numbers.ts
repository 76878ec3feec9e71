import type { Token } from '../engine/doc.ts';
import { ByHash } from './lexicon/by-hash.ts';

/** What a number may be, by how it is written (folded). What an expression tells is kept: see {@link figures}. */
export const WRITTEN = {
  /** A time of day: "9", "9.15", "4pm". */
  clock: /^(\d{1,2})(?:[.:](\d{2}))?(am|pm|a|ish|hrs|hr|h|yb|yp|yh|noon)?$/,
  /** Two of them: "9.45-10.30", "12-2". */
  clocks: /^(\d{1,2})(?:[.:](\d{2}))?[-–/](\d{1,2})(?:[.:](\d{2}))?(am|pm|ish|yb|yp)?$/,
  /** "0930", "1530hrs". */
  four: /^([01]\d|2[0-3])([0-5]\d)(hrs|h|hr)?$/,
  /** "5h30", as the French write it. */
  french: /^(\d{1,2})h([0-5]\d)?$/,
  /** "3.30pick-up": a word has grown onto the time. */
  grown: /^(\d{1,2})[.:]([0-5]\d)(\p{L}{3,})$/u,
  /** "14/5/26". */
  slashed: /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2}|20\d\d))?$/,
  /** "12th-14th". */
  days: /^(\d{1,2})(?:st|nd|rd|th)?[-–/](\d{1,2})(?:st|nd|rd|th)?$/,
  /** "14th", "14". */
  day: /^(\d{1,2})(?:st|nd|rd|th)?$/,
  /** Begins as a time with minutes does. */
  minutes: /^\d{1,2}[.:]\d\d/,
  /** Begins as "4pm" does. */
  half: /^\d{1,2}(?:am|pm)/,
  nth: /^\d{1,2}(?:st|nd|rd|th)$/,
  year: /^(?:1[4-9]|20)\d\d$/,
  /** A year of history. */
  past: /^(?:1[0-8]\d\d|19[0-4]\d)$/,
  /** Nothing but figures. */
  plain: /^\d+$/,
  one: /^\d$/,
  two: /^\d\d$/,
  upToThree: /^\d{1,3}$/,
  /** "50p", "3k". */
  money: /^\d+(?:k|p|quid)$/,
  /** An hour of the day, with or without its minutes. */
  hour: /^(?:[01]?\d|2[0-3])(?:[.:]?[0-5]\d)?(?:am|pm|ish|hrs|h)?$/,
} as const;
type Form = keyof typeof WRITTEN;
const FORMS = Object.keys(WRITTEN) as Form[];

/** A bit for each form of {@link WRITTEN}. */
export const FIGURE = Object.fromEntries(FORMS.map((form, i) => [form, 1 << i])) as Readonly<
  Record<Form, number>
>;

const kept = new ByHash<number>(10);

/** The bits of {@link FIGURE} that a number's writing fits, 0 for what is no number. The same few come again and again. */
export function figures({ kind, hash, folded }: Pick<Token, 'kind' | 'hash' | 'folded'>): number {
  return kind === 'number' ? (kept.of(hash) ?? kept.keep(hash, read(folded))) : 0;
}

function read(folded: string): number {
  let bits = 0;
  for (let i = 0; i < FORMS.length; i++) if (WRITTEN[FORMS[i] as Form].test(folded)) bits |= 1 << i;
  return bits;
}
