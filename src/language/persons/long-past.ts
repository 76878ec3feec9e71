import type { Around } from './around.ts';

/*
 * Years long past beside a name, and to whom they belong.
 */

/** A year in which no pupil of today was at school. */
export const LONG_PAST = /\b(?:1[0-8]\d\d|19[0-8]\d)\b/;

/** What stands before the word for a record, or for its end. */
const untilRecord = (after: string): string => {
  const at = after.search(/\b(?:set|held|beating|breaking|since)\b/);
  return at < 0 ? after : after.slice(0, at);
};

/** "Whose gran was here in 1958", "'s great-grandad was in the first class in 1931": the year of somebody else. */
const OF_ELDERS =
  /(?:^|\b(?:his|her|their|whose) )(?:great-)*(?:gran|granny|nan|nana|nain|mamgu|taid|tadcu|grandma|grandad|granddad|grandpa|grandmother|grandfather|grandparents|neighbour)(?:'s)?\b.*$/;
/** "A 1904 penny", "her nan's 1958 hat": the year of a thing. */
const OF_THING =
  /(?:\b(?:an?|his|her|their|this|that|old|original)|'s) (?:1[0-8]\d\d|19[0-8]\d)s?(?= [a-z])/g;

/** Does such a year, told after a name, belong to it? Not in "beating 11.1 set by A. Noble in 1974". */
export const ownPast = (after: string): boolean =>
  LONG_PAST.test(untilRecord(after.replace(OF_ELDERS, '').replace(OF_THING, '')));

/** "In 1911 a boy called X", "X, aged 10, in 1983". */
const THEN_BEFORE =
  /\bin (?:1[0-8]\d\d|19[0-8]\d) ,? ?(?:an? |our |the )(?:\S+ ){0,3}(?:called|named)?$|\b(?:letter|photo|capsule|report|diary|programme|picture) from (?:1[0-8]\d\d|19[0-8]\d)(?: \S+){0,7}$/;
/** "Head Boy 1962: X", "dux 1911 Y": on a board, right before the name. */
const ON_BOARD =
  /\b(?:dux|captain|boy|girl|prefects?|board|plaque|winners?|champions?|register|log ?book|carved|reads|says|house|cup) (?:\S+ )?(?:18\d\d|19[0-8]\d) ?[:–—-]?$/;
const THEN_AFTER =
  /^(?:[,(] (?:aged|then) \d+ [,)]? ?|, |was (?:here|a pupil|a pupil here) )in (?:1[0-8]\d\d|19[0-8]\d)\b/;

/** Adds that it is a child of long ago; `back` and `ahead`: does a year stand before the name, after it? */
export function pupilThen(a: Around, from: number, to: number, back: boolean, ahead: boolean): void {
  const then =
    (back && (THEN_BEFORE.test(a.clause(from - 1, -1, 9)) || ON_BOARD.test(a.clause(from - 1, -1, 5)))) ||
    (ahead && THEN_AFTER.test(a.clause(to + 1, 1, 9)));
  if (!then) return;
  a.ctx.tie = 0;
  a.ctx.pupil = 0;
  a.grownUp('a child of long ago');
}
