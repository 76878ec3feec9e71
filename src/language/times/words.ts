import { setOf } from '../sets.ts';

/** Words of time, folded: English and Welsh, with the short forms that people type. */

const map = <T>(lists: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(lists.flatMap(([words, value]) => words.split(' ').map((w) => [w, value] as const)));

/** Weekday by word: 0 Sunday. A possessive or plural is taken off before asking. */
export const WEEKDAYS = map<number>([
  ['sunday sun', 0],
  ['monday mon lundi montag lunes', 1],
  ['tuesday tues tue mardi dienstag martes', 2],
  ['wednesday weds wed wednes mercredi mittwoch miercoles', 3],
  ['thursday thurs thur thu jeudi donnerstag jueves', 4],
  ['friday fri vendredi freitag viernes', 5],
  ['saturday sat samedi samstag sabado', 6],
]);
/** Irish and Scottish Gaelic, after "Dé" or "Di". */
export const GAELIC_WEEKDAYS = map<number>([
  ['domhnaigh domhnaich', 0],
  ['luain', 1],
  ['mairt', 2],
  ['ceadaoin ciadain', 3],
  ['deardaoin', 4],
  ['haoine', 5],
  ['sathairn', 6],
]);
/** Welsh, after "dydd" (day) or "nos" (night); mutated forms too. */
export const WELSH_WEEKDAYS = map<number>([
  ['sul', 0],
  ['llun', 1],
  ['mawrth', 2],
  ['mercher', 3],
  ['iau', 4],
  ['gwener wener', 5],
  ['sadwrn', 6],
]);
/** Short weekdays that are words as well: they need a capital, a number or a preposition beside them. */
export const DOUBTFUL_WEEKDAYS = new Set(['sun', 'mon', 'wed', 'sat', 'fri', 'thu', 'tue']);

export const MONTHS = map<number>([
  ['january jan ionawr janvier januar enero', 1],
  ['february feb chwefror fevrier februar febrero', 2],
  ['march mar mawrth fawrth marz marzo', 3],
  ['april apr ebrill', 4],
  ['may mai fai', 5],
  ['june jun juin juni junio mehefin fehefin', 6],
  ['july jul juillet juli julio gorffennaf orffennaf', 7],
  ['august aug aout agosto awst', 8],
  ['september sept sep medi fedi', 9],
  ['october oct hydref octobre oktober octubre', 10],
  ['november nov tachwedd dachwedd noviembre', 11],
  ['december dec rhagfyr ragfyr decembre dezember diciembre', 12],
]);

export const NUMBER_WORDS = map<number>([
  ['one un', 1],
  ['two dau ddau', 2],
  ['three tri dri', 3],
  ['four pedwar bedwar', 4],
  ['five pump bump', 5],
  ['six chwech', 6],
  ['seven saith', 7],
  ['eight wyth', 8],
  ['nine naw', 9],
  ['ten deg ddeg', 10],
  ['eleven', 11],
  ['twelve', 12],
]);
export const MINUTE_WORDS = map<number>([
  ['five pump pum', 5],
  ['ten deg', 10],
  ['twenty ugain', 20],
  ['twenty-five', 25],
]);

/** Words after which a bare number from 1 to 12 is a clock time. */
export const CLOCK_LEADS = setOf(
  "at by till til until untill 'til from around about approx approximately circa roughly after before between @ ~ erbyn tan tua",
);
/** Things that happen at a time: "first race 10", "home by 2", "kick off 3". */
export const CLOCK_EVENTS = setOf(
  'leave leaves leaving depart departs departing departure off return returns returning back home arrive arrives arriving arrival start starts starting finish finishes finishing ends ending meet meeting race ko kick-off kickoff tip-off push-back pass gun whistle ball doors eta expected collect collection pick-up pickup pickups drop-off opens open shuts closes close up start: return: lunch sarnies bully sharp coach minibus concert show matinee performance curtain call register registration gyntaf gadael cychwyn',
);
/** What may follow a bare clock time. Anything else is a thing counted ("at 3 schools"). */
export const CLOCK_FOLLOWERS = setOf(
  "on in at and so but for to till til until from with sharp prompt promptly today tomorrow tmrw tmw tomoz 2moro tonight latest pls please ish or then if as when because cos bc we we'll we're i i'll the it they you your our everyone all back home school outside ready is not instead this next each every daily if like yn ar o i gyda am pm approx weather traffic fingers monday tuesday wednesday thursday friday saturday sunday mon tues weds wed thurs thu fri sat sun x xx onwards where just before after by off but dont don't bring wear meet return whatever whichever no exactly only dead start starts departure kick arrival finish o'clock oclock heddiw yfory ac a'r ret rtn return dep arr →",
);
/** What stands before a number that is no time: "Year 4", "Room 12", "page 5". */
export const NUMBER_NOUNS = setOf(
  'year years yr yrs y class classes form room rooms page pages p pg chapter ch unit group groups ks stage level grade set sets no number num nos platform bay lane lanes bus route gate zone house flat day night week weeks part lesson question q questions paper module step aged age ages top under over score scored scores won win wins lost beat drew draw blwyddyn flwyddyn dosbarth cyfnod bl uned tudalen period p1 size version v vs book books issue volume article track bib team act scene heat round junction jct exit cabin cabins dorm tent table seat row miles mile',
);
/** Units and suffixes that make a number no time. */
export const UNITS = setOf(
  'm km k cm mm kg g mg l ml p x th st nd rd s sec secs min mins hr hour hours minute minutes second seconds mile miles metre metres meters metre yards yds percent pc points point goals runs wickets marks laps lengths years yrs year-olds year olds months weeks days degrees pounds quid pence children pupils kids students people staff adults',
);

/** Words besides numbers with which a time of day begins in words. */
export const CLOCK_WORDS = 'noon midday mid-day canol-dydd midnight half hauf hanner quarter chwarter'.split(
  ' ',
);
