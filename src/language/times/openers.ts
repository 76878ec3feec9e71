import type { Token } from '../../engine/doc.ts';
import { classesBy, classesOf } from '../classes.ts';
import { entryAtToken, UNASKED } from '../lexicon/entry.ts';
import { MODIFIERS } from './dates.ts';
import { RELATIVE, RELATIVE_OPENERS } from './relative.ts';
import { VAGUE } from './vague.ts';
import { base } from './weekdays.ts';
import { CLOCK_WORDS, MINUTE_WORDS, MONTHS, NUMBER_WORDS, WEEKDAYS } from './words.ts';

/** What a word may begin, by bit. */
export const OPENS = { relative: 1, weekday: 2, date: 4, clock: 8, vague: 16 } as const;

/** Every word with which a day or a time of day may begin: what is not here is not read any further. */
const OPENERS = classesBy(OPENS, {
  relative: [...RELATIVE.keys(), ...RELATIVE_OPENERS],
  weekday: [...MODIFIERS, ...WEEKDAYS.keys(), 'dydd', 'ddydd', 'nos', 'de'],
  date: MONTHS.keys(),
  clock: [...NUMBER_WORDS.keys(), ...MINUTE_WORDS.keys(), ...CLOCK_WORDS],
  vague: VAGUE.firsts(),
});

/** What may begin with this word or number? Possessives and plurals ("Thursday's", "Mondays") may as well. */
export function opensWhat(token: Token): number {
  const entry = entryAtToken(token);
  if (entry.opens === UNASKED) entry.opens = ask(token);
  return token.kind === 'number' ? entry.opens | OPENS.date | OPENS.clock : entry.opens;
}

function ask({ folded, hash }: Token): number {
  const opens = classesOf(OPENERS, hash);
  const last = folded.charCodeAt(folded.length - 1);
  return last === 115 || last === 39 ? opens | (OPENERS.words.get(base(folded)) ?? 0) : opens;
}
