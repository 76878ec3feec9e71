import type { Token, View } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';
import { STREET_ENDS } from '../streets.ts';
import type { Context } from './context.ts';
import type { Span } from './score.ts';
import type { Unit } from './units.ts';

/*
 * Streets, fields, rooms, pieces of music, shows, teams and courses that are called like a person. Each is told by its
 * last word and by what stands beside it. From general knowledge.
 */

/** Ends the name of a street or of what stands in one, and hardly any family name. */
const STREETS = setOf(
  STREET_ENDS,
  'bank lodge lea view quay quays wharf villas cottages approach boulevard esplanade',
);
/** The same, and many a family name. */
const SITES = setOf(
  'hill green park wood woods field fields hall house moor heath bridge farm meadow meadows mill barn wing room studio',
  'building block library pavilion pitch suite theatre chapel tower cross bar corner garden common croft dene dale end',
  'church lake pool mount nook lawn courtyard yard stairs centre lab annexe',
);
/** Not "Emily Lane", who may be a child. */
const isStreet = ({ word }: Unit): boolean => STREETS.has(word) && !FAMILIES.has(word);
const FAMILIES = setOf('lane grove lea');
/** Does the word end the name of a street, or of what stands in one? */
export const isSite = ({ word }: Unit): boolean => STREETS.has(word) || SITES.has(word);

/** What such a place has: "Daisy Bank gate", "Rowan Bank bus stop". */
const HAS = setOf(
  'gate gates entrance exit bus car playground roundabout junction crossing corner side estate nursery garden',
  'allotments allotment houses residents boarders flats site campus pitch roadworks surgery pharmacy shops',
  'shop stop shelter underpass footpath bridge bridleway traffic zebra driveway end pond',
  'towpath subway bins reception railings fence dorm dorms corridor staircase toilets showers',
);
/** Goes on about a place, and not about a child. */
const PLACED = setOf('reopens floods floodlights waterlogged flooded gritted resurfaced');
const SHUTS = setOf('closed shut closes opens');
/** After those, where no child closes a show or opens a present. */
const UNTIL = setOf('. ! ? until till for today due from this tomorrow early');
/** Leads to a street. */
const ALONG = setOf('on along off across opposite outside behind near via');

/** "Daisy Bank gate", "across Emily Street", "Thomas Street and Alma Road": where something stands or goes. */
function isSpot({ tokens }: View, units: readonly Unit[], { from, to }: Span): boolean {
  const first = units[from] as Unit;
  const last = units[to] as Unit;
  const next = tokens[last.at + 1];
  // "Nightingale and Rosie Hall houses": whatever they are called after.
  if (next?.folded === 'houses' && next.shape === 'lower') return true;
  if (isVenue(tokens, first, last)) return true;
  // "Castlewellan Forest Park": which park it is.
  if (last.word === 'park' && PARKS.has(first.word) && tokens[first.at - 1]?.shape === 'cap') return true;
  if (!isSite(last) || last.token.shape === 'lower') return false;
  if (next?.kind === 'word' && next.shape === 'lower' && next.sentence === last.token.sentence)
    if (
      (HAS.has(next.folded.replace(/'$/, '')) && !isDoing(tokens, last.at + 1)) ||
      PLACED.has(next.folded) ||
      shuts(tokens, last.at + 1) ||
      isWet(tokens, last.at + 1)
    )
      return true;
  const before = tokens[first.at - 1];
  if (before && STREETS.has(last.word) && (last.family < 2 || first.given < 3) && ALONG.has(before.folded))
    return true;
  return isAmongSpots(tokens, units, from, to);
}

/** "Tuesday, 7pm, Corran Halls.": behind the hour of an event stands where it is. */
const isVenue = (tokens: readonly Token[], first: Unit, last: Unit): boolean =>
  VENUES.has(last.word) &&
  first.given < 3 &&
  tokens[first.at - 1]?.text === ',' &&
  /^\d{1,2}(?:[.:]\d\d)?(?:am|pm)?$/.test(tokens[first.at - 2]?.folded ?? '') &&
  !/\p{L}/u.test(tokens[last.at + 1]?.text ?? '');
const PARKS = setOf('forest country retail water theme safari wildlife science business holiday heritage');
const VENUES = setOf(
  'halls hall rooms baths gardens theatre chapel church pavilion centre library arms club park fields',
);

/** "Rosie Hall crossing the line", "Lily Green shop helper": what a child does or is. */
const isDoing = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.folded === 'crossing' &&
    /^(?:the|a|his|her|into|over|in)$/.test(tokens[i + 1]?.folded ?? '')) ||
  JOBS.has(tokens[i + 1]?.folded ?? '');
const JOBS = setOf(
  'helper helpers monitor monitors leader champion winner builder captain designer keeper rep buddy',
);

/** "Daisy Field closed until Easter", "Alma Lodge playing field". */
function shuts(tokens: readonly Token[], i: number): boolean {
  const then = tokens[i + 1];
  if (tokens[i]?.folded === 'playing') return then?.folded === 'field' || then?.folded === 'fields';
  return SHUTS.has(tokens[i]?.folded ?? '') && (!then || then.kind === 'newline' || UNTIL.has(then.folded));
}

/** "Clark Field is waterlogged": said of a place alone. */
function isWet(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:is|was|are|remains|still)$/.test(tokens[i]?.folded ?? '')) return false;
  let j = i + 1;
  while (j < i + 3 && /^(?:now|still|currently|again|too|very)$/.test(tokens[j]?.folded ?? '')) j++;
  return WET.has(tokens[j]?.folded ?? '');
}
const WET = setOf(
  'waterlogged flooded frozen unplayable unusable closed shut locked reopening coned booked gritted resurfaced',
);

/** In a row of names each of which ends like a place's, and half of them like a street's. */
function isAmongSpots(tokens: readonly Token[], units: readonly Unit[], from: number, to: number): boolean {
  let all = 1;
  let streets = isStreet(units[to] as Unit) ? 1 : 0;
  for (const step of [1, -1] as const) {
    let edge = step > 0 ? to : from;
    for (;;) {
      const u = units[edge] as Unit;
      const link = tokens[u.at + step];
      if (!link || link.sentence !== u.token.sentence || !/^(?:and|or|&|,|\/)$/.test(link.folded)) break;
      let near = edge + step;
      // "and" is a unit itself.
      if (units[near]?.at === u.at + step) near += step;
      if (units[near]?.at !== u.at + 2 * step || !(units[near] as Unit).capital) break;
      let far = near;
      while (units[far + step]?.at === (units[far] as Unit).at + step && units[far + step]?.capital)
        far += step;
      const end = units[Math.max(near, far)] as Unit;
      if (far === near || !isSite(end)) return false;
      all++;
      if (isStreet(end)) streets++;
      edge = far;
    }
  }
  return all > 1 && streets * 2 >= all;
}

/** Composers by their family names, which are no given names. */
const COMPOSERS = setOf(
  'bach mozart beethoven chopin brahms schubert schumann handel vivaldi purcell telemann haydn mendelssohn liszt wagner',
  'verdi puccini rossini bizet gounod berlioz debussy ravel satie faure poulenc saint-saens massenet franck offenbach',
  'dvorak smetana janacek bartok kodaly grieg sibelius nielsen tchaikovsky rachmaninov rachmaninoff rimsky-korsakov',
  'mussorgsky borodin glinka prokofiev shostakovich kabalevsky khachaturian stravinsky scriabin gershwin copland barber',
  'bernstein joplin elgar holst britten delius walton finzi rutter vaughan-williams coleridge-taylor albinoni corelli',
  'pachelbel scarlatti couperin rameau lully monteverdi palestrina byrd tallis dowland clementi czerny burgmuller hummel',
  'mahler bruckner strauss schoenberg webern hindemith albeniz granados rodrigo piazzolla tarrega sor boccherini',
  'paganini kreisler wieniawski sarasate bruch seitz rieding kuchler einaudi yiruma morricone zimmer piazolla weill',
  'sullivan sondheim coltrane ellington gillespie mingus brubeck chaminade boulanger smyth beach',
);
/** What a piece is called. */
const PIECES = setOf(
  'concerto sonata sonatina symphony suite prelude preludes fugue waltz waltzes minuet menuet gavotte gigue bourree',
  'sarabande mazurka polonaise nocturne nocturnes etude etudes study studies romance rhapsody overture serenade',
  'sicilienne siciliano pavane elegy fantasia fantasy toccata variations rondo scherzo humoresque habanera tango',
  'barcarolle berceuse ballade arabesque allegro adagio andante largo presto vivace march mass requiem gloria magnificat',
  'messiah cantata aria duet trio quartet quintet double winter spring summer autumn seasons swan carnival planets',
  'nimrod romanza meditation ave canon air chaconne passion motet anthem chorale bagatelle impromptu dance dances',
);

/** "Fauré Sicilienne", "Vivaldi Winter": whose piece, and which. */
const isPiece = (first: Unit, second: Unit, last: Unit): boolean =>
  COMPOSERS.has(first.word) &&
  second.at === first.at + 1 &&
  first.given < 3 &&
  (PIECES.has(second.word) || (first.given === 0 && (last.family < 3 || last.common >= 3)));

/** What a work is: "Summer Holiday, the musical". */
const WORKS = setOf(
  'musical movie film play panto pantomime opera novel sequel prequel ballet song hymn poem book audiobook podcast sitcom',
  'series soundtrack',
);
/** What a show is told to be or when. */
const ON = setOf(
  'is was at on by in with opens runs starts returns comes and this tonight tomorrow performed',
);
/** "Summer Holiday, the musical!!", "Annie Get Your Gun – the musical". */
function isWork({ tokens }: View, first: Unit, last: Unit): boolean {
  let i = last.at + 1;
  if (/^[,:(–—-]$/.test(tokens[i]?.text ?? '')) i++;
  if (tokens[i]?.folded !== 'the' || !WORKS.has(tokens[i + 1]?.folded ?? '') || !last.capital) return false;
  // "X, the play leader", "X: the song you wrote", "X - the poem is up on our website": of a child.
  const then = tokens[i + 2];
  if (then?.kind !== 'word' || then.sentence !== last.token.sentence) return true;
  return (
    ON.has(then.folded) && !(first.given === 3 && first.common < 3 && last.family >= 2 && last.common < 3)
  );
}

const SPORTS = setOf(
  'shinty hockey football netball rugby cricket tennis badminton basketball handball volleyball lacrosse rounders',
  'camogie hurling squash swim swimming swimathon athletics gymnastics cycling cycle rowing sailing boccia curling',
  'triathlon judo karate taekwondo fencing archery climbing orienteering goalball softball baseball golf wheelchair',
  'youth disability school schools sport active chess bowls parkour skateboard skate ski snowsport dance dodgeball',
  'jazz brass choir choirs music orchestra orchestras theatre film opera ballet arts library libraries book poetry',
);
const NATIONS = setOf(
  'scotland england wales ireland britain cymru gb uk alba ulster yorkshire kent london europe asia africa america',
);

/** "Rowan XV", "Edmund VI": of a team how many it has, of a king or pope which. */
const ROMAN = /^(?=[ivx]{2,6}$)x{0,2}(?:ix|iv|v?i{0,3})$/;

/** "Shinty Scotland", "Netball Wales", "Asia XI", "Junior PCSOs", "Edmund VI": a body, a team or a reign. */
function isTeam(first: Unit, last: Unit): boolean {
  if (SPORTS.has(first.word) && NATIONS.has(last.word)) return true;
  if (last.token.shape === 'caps' && ROMAN.test(last.word) && !first.familyFirst) return true;
  return isPlural(first.text) || isPlural(last.text);
}

/** "PCSOs", "TAs": letters in the plural. */
const isPlural = (text: string): boolean =>
  text.length > 2 && text.endsWith('s') && text.toUpperCase() !== text && /^\p{Lu}{2,}s$/u.test(text);

/** Those who play or sing: "Shooter Abi", with a given name alone. */
const PLAYERS = setOf(
  'shooter keeper goalkeeper goalie striker defender midfielder winger fullback prop flanker scrumhalf flyhalf centre',
  'wicketkeeper batter bowler fielder captain skipper sub attacker setter libero pitcher catcher drummer bassist singer',
  'guitarist pianist violinist cellist flautist clarinettist saxophonist trumpeter narrator shepherd innkeeper busker',
  'rapper dancer',
);
const isPlayer = (first: Unit, last: Unit): boolean =>
  PLAYERS.has(first.word) &&
  first.token.shape === 'cap' &&
  first.given < 2 &&
  last.given >= 2 &&
  last.family < 3;

/** Is what stands here called like a person, and none? `tie`: what says that this very name is a pupil's. */
export function isCalledThing(view: View, units: readonly Unit[], span: Span, tie: number): boolean {
  const { from, to } = span;
  const first = units[from] as Unit;
  const second = units[from + 1] as Unit;
  const last = units[to] as Unit;
  const two = to === from + 1;
  if (two && (isTeam(first, last) || isPlayer(first, last))) return true;
  if (tie >= 3) return false;
  return (
    isSpot(view, units, span) || (to - from < 3 && isPiece(first, second, last)) || isWork(view, first, last)
  );
}

/** What a house is or does, of many: "winners of sports day", "are top of the table". */
const OF_MANY = setOf('winners champions victors are were have take lead retain hold top');
const isCapital = (t: Token | undefined): boolean => t?.shape === 'cap' || t?.shape === 'caps';
/** "Nelson House, winners of sports day": what is told of the words is told of many, and no class or age of one child. */
export function isHouse({ tokens }: View, last: Unit, { classed, tie }: Context): boolean {
  if (classed || tie >= 6) return false;
  const next = tokens[last.at + 1];
  // "GOLD: ASH HOUSE 210, SILVER: ROWAN HOUSE": its points, or another house.
  if (
    next?.kind === 'number' ||
    tokens.some((t, i) => t.folded === 'house' && i !== last.at && isCapital(tokens[i - 1]))
  )
    return true;
  const told = next?.kind === 'punct' && /^[,(–—-]$/.test(next.text) ? tokens[last.at + 2] : next;
  return told !== undefined && OF_MANY.has(told.folded) && told.sentence === last.token.sentence;
}
