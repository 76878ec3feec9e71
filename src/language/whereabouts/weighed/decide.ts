import type { PlaceFact, TimeFact } from '../../../engine/facts.ts';
import type { Scene } from '../../../engine/rule.ts';
import { type Bag, judged } from '../../model/index.ts';
import { lastBefore } from '../../within.ts';
import type { Stretch, Stretches } from '../clauses.ts';
import { grownUps } from '../foreign.ts';
import { agesOf, type Hand, handOf, ruleOf, type Trip } from '../hand.ts';
import { isOffSite } from '../marks.ts';
import { isToldAfterwards } from './afterwards.ts';
import { mostByHand, tellHand } from './by-hand.ts';
import { hasHome, isAtHome, isHomeMatch } from './home.ts';
import { isGathering, isNamedOnly, isNoPlace, isNoTime, SETS_OFF } from './no-where.ts';
import { isAtSchool, isNobodys } from './nobodys.ts';
import { isInNotice } from './notices.ts';
import { sentencesOfOthers } from './others-days.ts';
import { postBag, whenIs } from './post.ts';
import { type Candidate, type Place, type Row, rowsOf } from './reading.ts';
import { momentAfter } from './signs.ts';
import { isOwnClass, spanBag } from './spans.ts';
import { isToldBack } from './told-back.ts';

/**
 * Limits, in log-odds, found where the measured set had no part in the learning. `post` and the best place or time
 * together must reach `TOLD`. A time that is read as past is told only where that is sure (`SURE`). A post that is
 * surely about a journey (`SURE`) tells where to meet, and where it shows no likely place it is asked for its likeliest
 * one, unless that is below `LEAST`.
 */
const TOLD = 0.5;
const SURE = 1;
const LEAST = -2.5;
/** Below this, what the hand-made rules are certain of is left alone too. */
const DOUBT = -1.5;
/** Below this, no place or time can make up for what the post as a whole says. */
const NEVER = -2.5;

type Marks = Pick<Trip, 'places' | 'times'> & { readonly beside: NonNullable<Trip['beside']> };

/**
 * A post's trip: what hand-made rules say of it, weighed together with every other sign. Without weights, the
 * hand-made rules speak alone.
 */
export function weighed(scene: Scene, stretches: Stretches): Trip | null {
  if (scene.doc.post.kind === 'repost' || isGrownUps(scene)) return null;
  const rows = rowsOf(scene, stretches);
  const bare = rows.every((r) => r.candidates.length === 0);
  const bag = bare ? null : postBag(scene, rows, stretches);
  // Most posts: whatever the hand-made rules say could not change that.
  if (bag !== null && isHopeless(bag)) return null;
  const hand = handOf(scene, stretches);
  if ((!hand.trip && isOver(scene)) || isToldBack(scene) || isToldAfterwards(scene)) return null;
  if (isNobodys(scene, hand)) return null;
  if (bag === null) return hand.trip;
  tellHand(bag, hand);
  const post = judged('going', bag, null);
  if (post === null) return hand.trip;
  const marks = post < NEVER ? null : marksOf(scene, rows, hand, post);
  if (!marks)
    return hand.trip && post > DOUBT && isCertain(hand.trip, stretches) && !isNotice(scene, rows, hand.trip)
      ? hand.trip
      : null;
  if (hand.trip) return { ...hand.trip, ...marks };
  return tripOfMarks(scene, stretches, marks);
}

/** Is it nobody's journey, even with all that the hand-made rules might add? */
const isHopeless = ({ model, sum }: Bag): boolean =>
  model !== null && model.bias + (sum + mostByHand(model)) * model.scale < NEVER;

/** "Adults only", "black tie", and no class, year or team; or an evening that is for parents alone. */
const isGrownUps = ({ facts }: Scene): boolean =>
  (facts.cues('trip-only').length > 0 &&
    facts.of('group').every((g) => g.group !== 'class' && g.group !== 'year' && g.group !== 'team')) ||
  (facts.cues('trip-parents').length > 0 &&
    facts.cues('trip-event').length > 0 &&
    facts.cues('trip-coach').length === 0);

/** Every day that the post names is behind us. */
function isOver({ facts, doc }: Scene): boolean {
  const times = facts.of('time');
  return times.length > 0 && times.every((t) => whenIs(t, doc.post.at.local).startsWith('past'));
}

/**
 * What is never weighed away: a late coach, which is at most a hint; "three sleeps till Conwy"; and a known venue with a class, in school hours
 * and without a verb, of which it is asked whether everyone is back.
 */
const isCertain = ({ rule, tense, places }: Trip, stretches: readonly Stretch[]): boolean =>
  rule === 'coach-delay' ||
  places.some((p) => p.evidence.includes('going') && p.evidence.some((e) => COUNTED.test(e))) ||
  (tense === 'undecided' &&
    places.some((p) => p.evidence.includes('lexicon')) &&
    stretches.every((s) => s.clauses.every((c) => c.tense === 'undecided')) &&
    stretches.some((s) => s.groups.some((g) => g.group === 'year' || g.group === 'class')));

const COUNTED = /^led (?:until|till?)$/;

/** Is all that the hand-made rules mark part of a notice: "the number 11 bus is late because of the works in Corby"? */
const isNotice = (scene: Scene, rows: readonly Row[], { places, times }: Trip): boolean =>
  [...places, ...times].every((fact) => {
    const row = rows.find((r) => r.view.id === fact.field);
    if (row === undefined) return false;
    return (
      isInNotice(row, { fact, loose: false }) || isOfOthers(row, fact, sentencesOfOthers(row, yearOf(scene)))
    );
  });

/** The year in which a post is written. */
const yearOf = ({ doc }: Scene): number => Number(doc.post.at.local.slice(0, 4));

/** Does a fact stand in one of the sentences that tell of others' days? */
const isOfOthers = ({ view }: Row, { start }: PlaceFact | TimeFact, others: ReadonlySet<number>): boolean =>
  others.size > 0 && others.has(lastBefore(view.sentences, start));

/** The places and times that are told, more likely than not; `null` where nobody's whereabouts are. */
function marksOf(scene: Scene, rows: readonly Row[], hand: Hand, post: number): Marks | null {
  const places: PlaceFact[] = [];
  const times: TimeFact[] = [];
  const maybe: [clause: Place | undefined, TimeFact][] = [];
  const moments: [row: Row, time: TimeFact, odds: number][] = [];
  let top = NEVER;
  let likeliest: PlaceFact | null = null;
  let likely = LEAST;
  let elsewhere = false;
  let sure = false;
  let named = false;
  let out = false;
  for (const row of rows) {
    if (isHomeMatch(row)) continue;
    if (row.candidates.length === 0) continue;
    const homes = hasHome(row);
    const others = sentencesOfOthers(row, yearOf(scene));
    let stretch: Stretch | undefined;
    let gathering = false;
    for (const candidate of row.candidates) {
      const { fact } = candidate;
      if (isOfOthers(row, fact, others)) {
        elsewhere = true;
        continue;
      }
      if (fact.kind === 'place' ? isOurs(fact) : isSoon(row, fact) || isShut(row, fact)) continue;
      if (fact.kind === 'place' && (candidate.loose || isBareTown(fact)) && isOwnClass(scene, row, fact))
        continue;
      if (fact.kind === 'place' && !candidate.loose && isOffSite(fact)) {
        if (isNamedOnly(row.view.folded, fact)) named = true;
        else out = true;
      }
      if (homes && isAtHome(row, fact)) continue;
      if (isStaffs(row, fact)) continue;
      if (isNoPlace(row, candidate) || isNoTime(row, candidate) || isInNotice(row, candidate)) continue;
      // Neighbours stand in one stretch, which may be long.
      const here = clauseAt(row, fact)?.stretch;
      if (here && here !== stretch) gathering = isGathering(row, here);
      stretch = here;
      if (here && gathering) continue;
      const odds = judged(
        fact.kind === 'place' ? 'going-place' : 'going-time',
        spanBag(scene, row, candidate, hand, post),
        fact,
      );
      if (odds === null) continue;
      top = Math.max(top, odds);
      if (odds > LEAST && (isThereNow(row, fact, hand, post) || isWayHome(scene, row, fact))) {
        sure = true;
        if (fact.kind === 'time') times.push(fact);
        else places.push(fact);
      } else if (fact.kind === 'time') {
        if (candidate.loose && fact.evidence[1] === 'now') moments.push([row, fact, odds]);
        else if (odds > (fact.evidence.includes('past') ? SURE : 0)) times.push(fact);
        else if (odds > LEAST) maybe.push([clauseAt(row, fact), fact]);
      } else if (
        odds > 0 ||
        (post > SURE && odds > LEAST && fact.evidence.includes('meeting')) ||
        (post > SURE &&
          odds > DOUBT &&
          fact.evidence.includes('headline') &&
          hand.trip?.places.includes(fact))
      )
        places.push(fact);
      else if (odds > likely && !isGuess(scene, candidate)) {
        likely = odds;
        likeliest = fact;
      }
    }
  }
  if (!sure && post + top < TOLD) return null;
  for (const [row, time, odds] of moments) {
    const more = momentAfter(row, time, places);
    if (more !== null && odds + more > 0) times.push(time);
  }
  if (places.length === 0 && post > SURE && likeliest) places.push(likeliest);
  if (places.length + times.length === 0 || (places.length === 0 && isAtSchool(scene))) return null;
  // "Year 1 make a model village tomorrow", "wait by the junior school gate at 3.15": the hour is school's own.
  if (named && !out && places.length === 0 && !rows.some((r) => SETS_OFF.test(r.view.folded))) return null;
  // "Happy Eid to those who keep it today! Prayers are in the park": the day is that of the others.
  if (elsewhere && places.length === 0 && times.every((t) => t.form === 'relative')) return null;
  const told = new Set(
    rows.flatMap((row) =>
      [...places, ...times].filter((f) => f.field === row.view.id).map((f) => clauseAt(row, f)),
    ),
  );
  return { places, times, beside: maybe.flatMap(([clause, time]) => (told.has(clause) ? [time] : [])) };
}

/** A time right behind a place. */
const isBehind = (place: PlaceFact, time: TimeFact): boolean =>
  place.field === time.field && time.start === place.end + 1;

/** "At the farm rn": that they are there by the hand-made reading, with the word for now right behind it. */
const isThereNow = ({ candidates }: Row, fact: PlaceFact | TimeFact, { trip }: Hand, post: number): boolean =>
  fact.kind === 'place' &&
  post > 0 &&
  trip?.tense === 'live' &&
  fact.evidence.includes('led at') &&
  trip.places.includes(fact) &&
  candidates.some(
    ({ fact: time, loose }) =>
      loose && time.kind === 'time' && time.evidence[1] === 'now' && isBehind(fact, time),
  );

/** "What a day at Jorvik! Coach home at 3.45", written at two: the day is told as over, the way back is to come. */
const isWayHome = ({ doc, facts }: Scene, { view }: Row, fact: PlaceFact | TimeFact): boolean =>
  fact.kind === 'time' &&
  fact.form === 'clock' &&
  fact.evidence.includes('return') &&
  /^(?:soon|later)$/.test(whenIs(fact, doc.post.at.local)) &&
  /\b(?:coach|coaches|minibus|train) (?:is |are )?(?:home|back) (?:at |by |around |about )?$/.test(
    view.folded.slice(Math.max(0, fact.start - 40), fact.start),
  ) &&
  facts.of('place').some((p) => isOffSite(p) && p.evidence.includes('lexicon'));

/** A person, or a plain word that only begins with a capital or is a venue's name as well: no place to be asked for where none is likely. */
const isGuess = ({ facts }: Scene, { fact, loose }: Candidate): boolean =>
  (fact.kind === 'place' && fact.role === 'venue' && fact.evidence.includes('bare')) ||
  (loose &&
    (fact.evidence[1] === 'capital word' ||
      facts.of('person').some((p) => p.field === fact.field && p.start <= fact.start && p.end >= fact.end)));

/** The school's own ground, and places that the school allows. */
const isOurs = (p: PlaceFact): boolean => p.role === 'own' && !p.evidence.includes('town');

/** "Mrs Sharples is at Rhyl this weekend (with a book)": her own way, with no class in the same words. */
function isStaffs(row: Row, fact: PlaceFact | TimeFact): boolean {
  const here = clauseAt(row, fact);
  if (!here?.stretch.cues.has('staff')) return false;
  return grownUps(here.clause) || (here.stretch.groups.length === 0 && grownUps(here.stretch));
}

const clauseAt = (row: Row, fact: PlaceFact | TimeFact): Place | undefined =>
  row.clauses[row.clauseAt(fact.start)];

/** A town that nothing leads to may be a class or a house of that name. */
const isBareTown = ({ role, evidence }: PlaceFact): boolean => role === 'town' && evidence.includes('bare');

/** "Soon" tells nobody when; it is also what a fix says instead. */
const isSoon = ({ view }: Row, { start, end }: TimeFact): boolean =>
  end - start === 4 && view.folded.startsWith('soon', start);

/** When the school is shut, with no journey in the same breath: closures are never touched. */
function isShut(row: Row, time: TimeFact): boolean {
  const here = clauseAt(row, time);
  if (!here) return false;
  const { cues, places } = here.stretch;
  return cues.has('closure') && !cues.has('coach') && !places.some(isOffSite);
}

/** A trip that no hand-made rule saw: its rule and tense from the words around what is told. */
function tripOfMarks(scene: Scene, stretches: readonly Stretch[], { places, times, beside }: Marks): Trip {
  const marked: readonly (PlaceFact | TimeFact)[] = [...places, ...times];
  const clauses = stretches
    .flatMap((s) => s.clauses)
    .filter(({ fact }) =>
      marked.some((m) => m.field === fact.field && m.start >= fact.start && m.start < fact.end),
    );
  const cues = new Set(stretches.flatMap((s) => [...s.cues]));
  const has = (cue: string): boolean => cues.has(cue);
  const tenses = new Set(clauses.map((c) => c.tense));
  const tense = (['live', 'future', 'recurring'] as const).find((t) => tenses.has(t)) ?? 'undecided';
  const fixture =
    (has('fixture') || has('sport')) && (has('away') || places.some((p) => p.role === 'away-school'));
  return {
    rule: ruleOf({ has, marked: places, times, tense, fixture }),
    tense,
    places,
    times,
    beside,
    ...agesOf(
      scene.facts.of('group').filter((g) => g.group !== 'adults'),
      scene,
    ),
    logistics: has('coach') || has('meeting'),
    evidence: [`tense ${tense}`, 'weighed'],
  };
}
