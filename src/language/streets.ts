/**
 * Words that end the name of a street and hardly anything else. Where a room knows more of what stands beside them (a
 * number, a capital, another street), it adds words of its own to these.
 */
export const STREET_ENDS =
  'road street lane avenue close drive way court gardens grove crescent terrace place mews walk row square rise parade';

/** The same, as they are shortened. */
export const SHORT_STREET_ENDS = 'rd st ln ave dr cl ct gdns cres pl sq';

/** A list of words with blanks between, as the alternatives of an expression. */
export const alternatives = (...lists: readonly string[]): string => lists.join(' ').replaceAll(' ', '|');
