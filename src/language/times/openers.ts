import type { Token } from '../../engine/doc.ts';
import { among, wordList } from '../sieve.ts';
import { MODIFIERS } from './dates.ts';
import { RELATIVE, RELATIVE_OPENERS } from './relative.ts';
import { base } from './weekdays.ts';
import { CLOCK_WORDS, MINUTE_WORDS, MONTHS, NUMBER_WORDS, WEEKDAYS } from './words.ts';

/** Every word with which a day or a time of day may begin: what is not here is not read any further. */
const OPENERS = wordList([
  ...RELATIVE.keys(),
  ...RELATIVE_OPENERS,
  ...MODIFIERS,
  ...WEEKDAYS.keys(),
  ...['dydd', 'ddydd', 'nos'],
  ...MONTHS.keys(),
  ...NUMBER_WORDS.keys(),
  ...MINUTE_WORDS.keys(),
  ...CLOCK_WORDS,
]);

/** May a day or a time of day begin with this word? Possessives and plurals ("Thursday's", "Mondays") may. */
export function mayOpen(token: Token): boolean {
  if (among(OPENERS, token)) return true;
  const { folded } = token;
  const last = folded.charCodeAt(folded.length - 1);
  return (last === 115 || last === 39) && OPENERS.words.has(base(folded));
}
