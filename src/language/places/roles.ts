import type { Token } from '../../engine/doc.ts';
import { type Classes, classesBy, classesOf } from '../classes.ts';
import { entryAtToken, UNASKED } from '../lexicon/entry.ts';
import { NOT_IN_NAMES } from '../lexicon/places-nouns.ts';
import { knownPlaces } from './known.ts';
import { onSite } from './own.ts';

/** What a word may be to a place's name, by bit: all that the finders of places ask of it wherever it stands. */
export const ROLE = {
  /** A phrase of one of the lexicons begins with it. */
  venue: 1 << 0,
  named: 1 << 1,
  generic: 1 << 2,
  town: 1 << 3,
  site: 1 << 4,
  /** "St", "Holy": a church may begin with it. */
  holy: 1 << 5,
  /** It joins a name's words. */
  joiner: 1 << 6,
  title: 1 << 7,
  /** A figure that is part of names. */
  ofNames: 1 << 8,
  /** It may stand before a place. */
  determiner: 1 << 9,
  /** "Top", "bottom": a part of a place. */
  part: 1 << 10,
  /** It stands in no place's name. */
  plain: 1 << 11,
  /** It leads to a place. */
  leads: 1 << 12,
  versus: 1 << 13,
  /** After it Welsh changes the first sound of a place: "i Fangor", "yng Nglan-llyn", "ym Mhwll Mawr". */
  changing: 1 << 14,
  departs: 1 << 15,
  /** It heads a line of a school's post and names no place. */
  noHead: 1 << 16,
  /** What pupils go on: "trip", "camp". */
  trips: 1 << 17,
  tonight: 1 << 18,
} as const;

/** Second words of churches and feasts by their first: "All Saints", "Holy Trinity". */
export const DEDICATED: ReadonlyMap<string, RegExp> = new Map([
  ['all', /^(?:saints|souls|hallows)$/],
  ['holy', /^(?:trinity|family|cross|rood|rosary|name)$/],
  ['christ', /^church$/],
  ['sacred', /^heart$/],
  ['our', /^lady(?:'s)?$/],
]);

let roles: Classes | undefined;

function classes(): Classes {
  const { venues, named, generic, towns } = knownPlaces();
  return classesBy(ROLE, {
    venue: venues.firsts(),
    named: named.firsts(),
    generic: generic.firsts(),
    town: towns.firsts(),
    site: onSite.firsts(),
    holy: ['st', 'saint', 'ss', 'sant', ...DEDICATED.keys()],
    joiner: "of the and & on upon in le la de du des les y yr 's-",
    title: 'mr mrs ms miss dr sir madame prof rev revd cllr coach mx dame lord lady',
    ofNames: 'o2 w5 m&s co2 3g 4g',
    determiner:
      'the a an our your their my this local nearby lovely beautiful amazing wonderful fantastic brilliant fab fabulous gorgeous sunny wet windy rainy big old new great y yr',
    part: 'top bottom foot middle heart edge side end back front banks shores grounds summit steps',
    plain: NOT_IN_NAMES,
    leads:
      "at @ to in by near outside opposite from around via visit visiting visited through into inside on onto i'r o'r crossing climbing exploring touring enjoying loving reached aus desde along across over towards under behind beside between past leaving starting finishing start finish up down for yn i ar o ger wrth tu ym yng tua tae frae fae roond doon ower ootside aroond",
    versus: 'v vs versus against beat playing hosting host face facing',
    changing: ['i', 'o', 'ar', 'yn', 'ym', 'yng', 'am', 'gan', 'dros', 'drwy', 'tua'],
    departs: ['leaves', 'leave', 'leaving', 'depart', 'departs'],
    noHead:
      "campfire campfires bonfire marshmallows lights disco breakfast brekkie lunch dinner tea supper cocoa archery abseiling kayaking canoeing climbing orienteering swim paddle hike fire forest letter letters slip reply replies reminder reminders consent medicals payments itinerary balance deposits invoices lateness attendance menu menus jackets coats hats gloves wellies waterproofs sandwiches sarnies registers headcount squads teams kick-off kickoff tip-off throw-in push-back warm-up annual camp voices passport passports flight flights kit list lists form forms slip slips book books fair fayre sale play club clubs squad whites gumshield gumshields shorts shoes trainers lunches start finish arrival departure doors curtain ticket tickets deadline deadlines payment deposit assembly nativity concert party show exam exams mocks paper homework spellings parents parents' evening residential expedition fixture fixtures training practice rehearsal rehearsals sign-up half term easter christmas diwali eid hanukkah bag bags teddies travel mr mrs miss ms dr sir thank bronze silver gold ski dofe duke award awards whole-school whole attention important notice urgent yes girls girls' boys boys' mixed junior juniors inter inters senior seniors plus ps nb fyi phone phones bucket buckets spade spades uniform hoodie hoodies photo photos prom pta ptfa friends inset snow quiz bingo disco result results congratulations families parent carers weather rain sun suncream water snack snacks spanish french german spare final finals semi cup league county district national regional sharp prompt promptly latest dead polling voting closed shut only early late",
    trips:
      'trip trips visit visits outing residential exchange tour trippers weekender camp adventure lot party group gang crew adventurers explorers expedition',
    tonight: ['eve', 'tomorrow', 'tmrw', 'tmoz', 'tonight'],
  });
}

/** "We're", "You'll", "They've". */
const SHORTENED = /'(?:re|ve|ll)$/;

/** The roles of a word, asked once for each. */
export function rolesOf(token: Token): number {
  const entry = entryAtToken(token);
  if (entry.roles === UNASKED) {
    roles ??= classes();
    const { folded } = token;
    const all = classesOf(roles, entry.hash);
    // "The trip's": as plain as without its possessive.
    const owned = folded.endsWith("'s");
    const plain = owned
      ? NOT_IN_NAMES.has(folded.slice(0, -2))
      : (all & ROLE.plain) !== 0 || SHORTENED.test(folded);
    entry.roles = plain ? all | ROLE.plain : all & ~ROLE.plain;
  }
  return entry.roles;
}

/** Has the word any of these roles? */
export const isIn = (token: Token, list: number): boolean => (rolesOf(token) & list) !== 0;
