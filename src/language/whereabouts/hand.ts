import type { GroupFact, PlaceFact, TimeFact, TripFact, TripRule } from '../../engine/facts.ts';
import type { Scene } from '../../engine/rule.ts';
import type { Clause, Stretch, Stretches } from './clauses.ts';
import { aboutPupils, foreign, grownUps, inSchoolHours, publicEvent, wholeOf } from './foreign.ts';
import { isKept, isOffSite, isStrong, MOVES, timesOf } from './marks.ts';

/** A trip before it is stated as a fact. */
export type Trip = Omit<TripFact, 'kind' | 'field' | 'start' | 'end'>;

/** What the hand-made rules say of a post: its trip, or why there is none. */
export type Hand = { readonly trip: Trip; readonly why: 'trip' } | { readonly trip: null; readonly why: Why };
export type Why =
  | 'repost'
  | 'no place'
  | 'no cue'
  | 'no pupils'
  | 'nothing told'
  | 'public'
  | 'past'
  | 'not enough'
  | 'nothing marked';
const none = (why: Why): Hand => ({ trip: null, why });

/** A clause that is not over, and the stretch that it stands in. */
export type Told = { readonly clause: Clause; readonly stretch: Stretch };

const TELLING = new Set(
  ['trip', 'coach', 'delay', 'overnight', 'fixture', 'county', 'sport', 'going'].map((c) => `trip-${c}`),
);

/** Read a post by the hand-made rules alone. */
export function handOf(scene: Scene, all: Stretches): Hand {
  const { facts, doc } = scene;
  if (doc.post.kind === 'repost') return none('repost');
  if (!facts.of('place').some(isOffSite)) {
    // A time alone tells something only beside a coach, a match or a trip.
    const times = facts.of('time');
    if (times.length === 0) return none('no place');
    if (!facts.of('cue').some((c) => TELLING.has(c.cue)) && !times.some((t) => t.form === 'recurring'))
      return none('no cue');
  }
  if (!aboutPupils(scene)) return none('no pupils');
  const told = toldOf(all);
  const cues = new Set<string>();
  for (const { clause } of told) {
    for (const cue of clause.cues) cues.add(cue);
    for (const { evidence } of clause.times) {
      if (evidence.includes('return')) cues.add('returning');
      if (evidence.includes('depart')) cues.add('leaving');
    }
  }
  const has = (cue: string): boolean => cues.has(cue);
  const places = told.flatMap(({ clause }) =>
    clause.places.filter(
      (p) =>
        isOffSite(p) &&
        (!p.evidence.includes('faint') || has('overnight') || has('here')) &&
        (!(p.evidence.includes('headline') && p.evidence.includes('unknown')) || journeyed(has)),
    ),
  );
  const times = told.flatMap(({ clause, stretch }) => timesOf(clause, stretch, doc.post.at.local));
  if (places.length === 0 && times.length === 0) return none('nothing told');
  const strong = places.some(isStrong);
  const every = cuesOf(all);
  const any = (cue: string): boolean => every.has(cue);
  if (publicEvent(any, strong, has)) return none('public');
  const tense = tenseOf(told, scene, strong && (has('live') || has('here')));
  if (tense === 'past') return none('past');
  const home = any('home') && !has('away') && !has('coach');
  const own = facts.of('place').some((p) => p.role === 'own' && !p.evidence.includes('town'));
  // Against whom and at what hour, and nothing says that it is at home.
  const against = (p: PlaceFact): boolean => p.evidence.includes('opponent');
  const open =
    (has('fixture') || has('sport')) &&
    !any('home') &&
    !any('invited') &&
    !own &&
    places.some(against) &&
    times.some((t) => t.evidence.includes('clock'));
  const fixture =
    open ||
    ((has('fixture') ||
      (has('sport') &&
        (has('away') || (strong && !has('trip')) || places.some((p) => p.role === 'away-school')))) &&
      !home &&
      (has('away') || strong || (places.length > 0 && (has('coach') || has('leaving')))));
  const moves = MOVES.filter(has);
  if (!enough({ told, has, places, times, strong, fixture, own, tense, scene })) return none('not enough');
  const marked = places.filter(
    (p) => isStrong(p) || (open && against(p)) || isKept(p, told, moves.length > 0, fixture),
  );
  if (marked.length === 0 && times.length === 0) return none('nothing marked');
  const groups = facts.of('group').filter((g) => g.group !== 'adults');
  const rule = ruleOf({ has, marked, times, tense, fixture });
  const trip: Trip = {
    rule,
    tense,
    places: marked,
    times,
    ...agesOf(groups, scene),
    logistics: has('coach') || has('meeting'),
    evidence: [`tense ${tense}`, ...moves],
  };
  return { trip, why: 'trip' };
}

/** Somebody surely travels: a name alone at the head of a line is then where to. */
const journeyed = (has: (cue: string) => boolean): boolean =>
  ['coach', 'overnight', 'leaving', 'returning', 'trip', 'kit', 'delay'].some(has) ||
  (has('fixture') && has('away'));

/** Clauses of pupils' ways that are not over: without other matters, grown-ups' journeys and what is past. */
export function toldOf(all: Stretches): readonly Told[] {
  all.kept.told ??= lookOver(all);
  return all.kept.told;
}

/** The cues of a whole post. */
function cuesOf(all: Stretches): ReadonlySet<string> {
  if (all.kept.cues) return all.kept.cues;
  const cues = new Set<string>();
  for (const s of all) for (const cue of s.cues) cues.add(cue);
  all.kept.cues = cues;
  return cues;
}

function lookOver(all: Stretches): readonly Told[] {
  const every = cuesOf(all);
  const over = every.has('over');
  const praised = every.has('praise');
  const whole = wholeOf(all, (cue) => every.has(cue));
  const isTold = (clause: Clause, stretch: Stretch): boolean => {
    if (grownUps(clause) || (clause.cues.has('wish') && stretch.times.length === 0)) return false;
    if (clause.tense === 'past') return stillThere(clause, stretch);
    const here = clause.cues.has('here') || stretch.times.length > 0;
    if (clause.tense === 'live' && stretch.cues.has('praise') && !here) return false;
    if (clause.tense !== 'undecided') return true;
    return !over && !(praised && stretch.times.length === 0);
  };
  const out: Told[] = [];
  for (const stretch of all) {
    if (foreign(stretch, whole)) continue;
    for (const clause of stretch.clauses) if (isTold(clause, stretch)) out.push({ clause, stretch });
  }
  return out;
}

/** "Had lunch at the zoo and now it is giraffe time": told as past, but in one breath with where they are now. */
const stillThere = (clause: Clause, stretch: Stretch): boolean =>
  clause.fact.evidence.includes('verb') &&
  !stretch.cues.has('over') &&
  stretch.clauses.some((c) => c.tense === 'live' && c.cues.has('here'));

type Case = {
  readonly told: readonly Told[];
  readonly has: (cue: string) => boolean;
  readonly places: readonly PlaceFact[];
  readonly times: readonly TimeFact[];
  readonly strong: boolean;
  readonly fixture: boolean;
  readonly own: boolean;
  readonly tense: Trip['tense'];
  readonly scene: Scene;
};

/** Is there enough to say that pupils go, or are, somewhere? */
function enough({ told, has, places, times, strong, fixture, own, tense, scene }: Case): boolean {
  const journey =
    has('coach') || has('leaving') || has('returning') || has('overnight') || has('meeting') || has('kit');
  const greeting =
    places.every((p) => p.role === 'town') && own && has('greeting') && !journey && !has('trip');
  if (greeting && places.length > 0) return false;
  if (strong) {
    if (
      has('going') ||
      has('at') ||
      has('trip') ||
      journey ||
      fixture ||
      has('live') ||
      has('here') ||
      has('money')
    )
      return true;
    if (times.length > 0 || places.some((p) => p.evidence.includes('going'))) return true;
    const grouped = told.some(({ stretch }) => stretch.groups.length > 0 && stretch.places.some(isStrong));
    const there = places.some(
      (p) => isStrong(p) && p.evidence.includes('led at') && p.evidence.includes('lexicon'),
    );
    return (
      grouped ||
      (tense === 'live' && there) ||
      (tense === 'undecided' && (there || scene.doc.post.media.length > 0))
    );
  }
  if (places.length > 0) {
    if (places.some((p) => p.evidence.includes('going'))) return true;
    if (has('going') || has('trip') || journey || has('delay') || times.some((t) => t.form === 'recurring'))
      return true;
    if ((fixture || has('at')) && times.length > 0) return true;
    const grouped = told.some(({ clause }) => clause.groups.length > 0);
    const atOne = places.some((p) => ['led at', 'soft', 'heading'].some((e) => p.evidence.includes(e)));
    if (
      times.some((t) => t.evidence.includes('clock')) &&
      !own &&
      places.some((p) => p.evidence.includes('led at') || p.evidence.includes('led @')) &&
      !has('event') &&
      !has('performance') &&
      !has('adults')
    )
      return true;
    if (grouped && atOne && (has('here') || times.some((t) => t.form !== 'vague'))) return true;
    return has('here') && places.some((p) => p.evidence.some((e) => e.startsWith('led')));
  }
  if (times.length === 0) return false;
  if (has('county') && !own) return true;
  if (times.some((t) => t.form === 'recurring') && (has('coach') || has('leaving'))) return true;
  if (has('overnight') && !own && !has('money')) return true;
  if (has('trip')) return has('leaving') || has('ahead') || has('kit') || has('coach') || has('returning');
  if (has('delay')) return has('coach') || has('returning');
  if (fixture || (has('fixture') && has('away'))) return true;
  return (
    has('coach') &&
    told.some(
      ({ stretch }) => stretch.cues.has('coach') && stretch.times.some((t) => t.evidence.includes('clock')),
    )
  );
}

/** The one rule that speaks: delays first, then nights, matches, what comes again, meeting points, now, ahead. */
export function ruleOf(c: {
  readonly has: (cue: string) => boolean;
  readonly marked: readonly PlaceFact[];
  readonly times: readonly TimeFact[];
  readonly tense: Trip['tense'];
  readonly fixture: boolean;
}): TripRule {
  const { has, marked, tense } = c;
  const road = marked.some((p) => p.role === 'transport');
  if (has('delay') && (has('coach') || has('returning') || road || has('trip') || has('late')))
    return 'coach-delay';
  const recurring = c.times.some((t) => t.form === 'recurring') || has('transition');
  const stays = marked.some((p) => p.evidence.includes('overnight') || p.evidence.includes('stay'));
  if ((has('overnight') || stays) && !recurring) return 'residential';
  if (c.fixture) return 'away-fixture';
  if (recurring && (marked.length > 0 || has('coach'))) return 'routine-off-site';
  if (marked.length > 0 && marked.every((p) => p.evidence.includes('meeting')) && tense !== 'live')
    return 'pick-up-detail';
  return tense === 'live' || tense === 'undecided' ? 'trip-live' : 'trip-ahead';
}

/** The tense of what is left. No verb and no time: on a school day before half past three they may be there now. */
function tenseOf(told: readonly Told[], scene: Scene, arrived: boolean): Trip['tense'] | 'past' {
  const away = ({ clause }: Told): boolean =>
    clause.places.some(isOffSite) || MOVES.some((m) => clause.cues.has(m));
  if (arrived || told.some((t) => t.clause.tense === 'live' && away(t))) return 'live';
  const tenses = new Set(told.map((t) => t.clause.tense));
  if (tenses.has('future')) return 'future';
  if (tenses.has('live')) return 'live';
  if (tenses.has('recurring')) return 'recurring';
  const way = told.some(({ clause }) =>
    clause.times.some((t) => t.evidence.includes('return') || t.evidence.includes('depart')),
  );
  if (way) return 'future';
  return inSchoolHours(scene.doc.post.at.local) ? 'undecided' : 'past';
}

export function agesOf(groups: readonly GroupFact[], { setting }: Scene): Pick<Trip, 'youngest' | 'primary'> {
  const years = groups.flatMap((g) => (g.year === undefined ? [] : [g.year]));
  const { phase } = setting.school;
  return {
    youngest: years.some((y) => y <= 2) || phase === 'nursery',
    primary: years.length > 0 ? Math.min(...years) <= 6 : phase !== 'secondary',
  };
}
