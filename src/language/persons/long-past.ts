import type { Around } from './around.ts';
import type { Context } from './context.ts';

/*
 * Years long past beside a name, and to whom they belong.
 */

/** A year in which no pupil of today was at school. */
const LONG_PAST = /\b(?:1[0-8]\d\d|19[0-8]\d)\b/;

/** What stands before the word for a record, or for its end. */
const untilRecord = (after: string): string => {
  const at = after.search(/\b(?:set|held|beating|breaking|since)\b/);
  return at < 0 ? after : after.slice(0, at);
};

/** "Whose gran was here in 1958", "'s great-grandad was in the first class in 1931": the year of somebody else. */
const OF_ELDERS =
  /(?:^|\b(?:his|her|their|whose) )(?:great-)*(?:gran|granny|nan|nana|nain|mamgu|taid|tadcu|grandma|grandad|granddad|grandpa|grandmother|grandfather|grandparents|neighbour)(?:'s)?\b.*$/;
/** What bears the year it was made in, or is won anew each year. */
const THINGS =
  'cups?|shields?|troph(?:y|ies)|kits?|songs?|hits?|tunes?|poems?|letters?|photo(?:graph)?s?|coins?|penn(?:y|ies)|stamps?|newspapers?|magazines?|maps?|books?|comics?|diar(?:y|ies)|recipes?|dress(?:es)?|costumes?|outfits?|toys?|games?|cars?|radios?|phones?|films?|menus?|postcards?|medals?|gas masks?|capsules?|ration books?|tins?|bottles?';
/** "A 1904 penny", "her nan's 1958 hat", "on the 1984 strike", "the 1968 cup", "a song from 1965": the year of a thing. */
const OF_THING = new RegExp(
  String.raw`(?:\b(?:an?|his|her|their|this|that|old|original|(?:on|about|into|explaining) the)|'s) (?:1[0-8]\d\d|19[0-8]\d)s?(?= [a-z])|\b(?:1[0-8]\d\d|19[0-8]\d)s? (?=(?:${THINGS})\b)|\b(?:${THINGS}) (?:from|of|dated) (?:1[0-8]\d\d|19[0-8]\d)\b`,
  'g',
);
/** "£1840", "1500 metres", "1100 house points": no year; "learnt all about 1666", "has read 1984": whoever learns of it. */
const OF_NOTHING =
  /(?:[£$€] ?|\b(?:about|learn(?:t|ed)|read|reads|reading|like|total|scor(?:ed|es|ing)|earn(?:ed|t|s)|collect(?:ed|s)|rais(?:ed|es|ing)|walk(?:ed|s)|ran|swam|cycled|of) )(?:1[0-8]\d\d|19[0-8]\d)\b(?! (?:census|war)\b)|\b(?:1[0-8]\d\d|19[0-8]\d) (?:house |class |team |dojo |merit )?(?:points?|pts|steps?|metres?|m|miles?|km|words?|coins?|laps?|lengths?|skips?|pieces|bricks|books|pages|stickers|merits?|credits|dojos?|grams?|g|ml|seconds|minutes|hours|calories|pennies|tickets|votes|likes|views|people|children|pupils|and)\b/g;
/** "Wrote a letter as if she lived in 1939", "an evacuee from 1940 in our drama". */
const PLAYED =
  /\b(?:as if|in character|in role|dress(?:ed|es|ing)? (?:up|as)|costumes?|pretend\w*|imagin\w+|role ?-?play|drama|as though)\b/;
const without = (text: string): string => text.replace(OF_THING, '').replace(OF_NOTHING, '');

/** Does such a year, told after a name, belong to it? Not in "beating 11.1 set by A. Noble in 1974". */
export const ownPast = (after: string): boolean =>
  LONG_PAST.test(untilRecord(without(after.replace(OF_ELDERS, '')))) && !PLAYED.test(after);

/** Does such a year, told before a name, belong to it? Not in "the 1968 cup was won by". */
export const pastBefore = (before: string): boolean => LONG_PAST.test(without(before));

/** "1 Adaeze Okoro 1840 / 2 Rory Haigh 1795": points behind each of several, no year of anybody's. */
export const arePoints = (folded: string): boolean =>
  (folded.match(/\b1\d{3}\b(?=(?: ?pts)?\s*(?:$|[\n,;]|\d))/g)?.length ?? 0) > 1 &&
  !/\b(?:dux|board|war|fell|born|centenary|archives?|anniversary|photos?|head (?:boy|girl))\b/.test(folded);

/** "In 1911 a boy called X", "X, aged 10, in 1983". */
const THEN_BEFORE =
  /\bin (?:1[0-8]\d\d|19[0-8]\d) ,? ?(?:an? |our |the )(?:\S+ ){0,3}(?:called|named)?$|\b(?:letter|photo|capsule|report|diary|programme|picture) from (?:1[0-8]\d\d|19[0-8]\d)(?! .*\b(?:was|were|opened|found|read|held|shown|dug|discovered)\b)(?: \S+){0,7}$/;
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
  a.grownUpAfterAll('a child of long ago');
}

/** ", old boys who fell at the Somme", ", an old girl": adds who has left, of all those of the row; false where none has. */
export function isOldBoy(a: Around, i: number, ctx: Context): boolean {
  if (!/^(?:boys?|girls?)$/.test(a.word(i)) || a.word(i - 1) !== 'old' || a.token(i - 1)?.shape !== 'lower')
    return false;
  // "X, a 9-year-old girl", "a big old boy": an age, and what is said in fun.
  if (
    /^(?:year|years|month|big|good|grand|poor|silly|dear|-)$/.test(a.word(i - 2)) ||
    a.word(i + 1).endsWith("'s")
  )
    return false;
  ctx.former = true;
  ctx.tail = a.word(i).endsWith('s');
  return a.grownUp('who was at the school long ago');
}
