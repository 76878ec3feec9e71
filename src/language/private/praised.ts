import type { Match, Word } from '../voice/patterns.ts';

/** As much as can be had, or a step up: what a school is glad to tell of anybody. */
const TOP =
  /\b(?:100 ?%(?! (?:of|sure|certain))|full marks|top marks|(\d{1,3}) ?(?:out of|\/) ?\1(?![\d/])|perfect (?:score|marks|attendance)|(?:best|full|perfect|excellent|outstanding) attendance|without (?:a day off|missing a day)|never (?:missed|had) a day|(?:moved|gone|jumped) up (?:a|one|two|three|another|\d) (?:whole )?(?:\w+ )?(?:book|reading|colour|belt|music|swimming) ?(?:bands?|levels?|stages?)?)(?![\w-])/;
/** Not all is well, or was not: then it tells more than the child's due. */
const YET =
  /\b(?:but|only|except|fail\w*|below|despite|although|though|finally|at last|from|caught|still|resits?|struggl\w+|after|until|used to|last (?:year|term)|even with|illness|ill)\b/;
const SHARE = /\b(\d{1,3}) ?(?:out of|\/) ?(\d{1,3})\b/g;

/**
 * Is a sentence plain praise for the best there is: "20 out of 20 in spellings!", "best attendance in Year 9, 100%"? A
 * list in which anybody has less is none.
 *
 * @param said the sentence, folded
 */
export const isPraise = (said: string): boolean =>
  TOP.test(said) && !YET.test(said) && [...said.matchAll(SHARE)].every(([, got, of]) => got === of);

/** The concerns of which one may be praised. */
export const PRAISED: ReadonlySet<string> = new Set(['marks', 'attendance', 'private']);

/** Are a sentence's terms of these concerns alone? */
export const isOfMarks = (terms: readonly Match<{ readonly concern: string }>[]): boolean =>
  terms.every((t) => PRAISED.has(t.value.concern));

/** What a child may be elected to, right behind a term: "attendance ambassador". */
const POSTS = new Set(
  'ambassador ambassadors champion champions rep reps monitor monitors hero heroes'.split(' '),
);
/** What a child may win for it: "attendance cup"; an award for a reading age tells the age. */
const PRIZES = new Set('award awards certificate certificates cup trophy prize badge badges'.split(' '));
/** Does the word behind a term, of which `last` is the last word, make an honour of it? */
export const isHonour = (last: Word | undefined, next: Word | undefined): boolean =>
  next !== undefined &&
  !next.fresh &&
  (POSTS.has(next.bare) ||
    (PRIZES.has(next.bare) && (last?.bare === 'attendance' || last?.bare === 'behaviour')));
