import { isPersonal, whoseAccount } from '../../engine/account.ts';
import type { PlaceFact, TimeFact } from '../../engine/facts.ts';
import type { Scene } from '../../engine/rule.ts';
import { dayNumber, weekdayOf } from '../../language/times/calendar.ts';
import { type Clause, type Stretch, stretchesOf } from './clauses.ts';
import { foreign } from './foreign.ts';

export type TripRule =
  | 'trip-ahead'
  | 'trip-live'
  | 'residential'
  | 'coach-delay'
  | 'away-fixture'
  | 'routine-off-site'
  | 'pick-up-detail';

/** What a post says of pupils' whereabouts, now or to come. */
export type Trip = {
  /** The rule that speaks for this post. */
  readonly rule: TripRule;
  readonly tense: 'future' | 'live' | 'recurring' | 'undecided';
  readonly places: readonly PlaceFact[];
  readonly times: readonly TimeFact[];
  /** Nursery to Year 2 are among those who go. */
  readonly youngest: boolean;
  /** At most Year 6 goes, or nobody said and the school is a primary. */
  readonly primary: boolean;
  /** Transport or a meeting point is told. */
  readonly logistics: boolean;
  readonly evidence: readonly string[];
};

const cache = new WeakMap<Scene['doc'], Trip | null>();

/** Read a post's trip once; `null` when nobody's whereabouts are told. */
export function tripOf(scene: Scene): Trip | null {
  const known = cache.get(scene.doc);
  if (known !== undefined) return known;
  const trip = read(scene);
  cache.set(scene.doc, trip);
  return trip;
}

/** Cues that show pupils on the move, whatever the place is called. */
const MOVES = ['going', 'trip', 'coach', 'leaving', 'returning', 'meeting', 'overnight', 'kit'];

function read(scene: Scene): Trip | null {
  const { facts, doc } = scene;
  if (doc.post.kind === 'repost') return null;
  if (facts.of('place').length === 0 && facts.of('time').length === 0) return null;
  if (!aboutPupils(scene)) return null;
  const all = stretchesOf(scene);
  const stretches = all.filter((s) => !foreign(s, all));
  const over = all.some((s) => s.cues.has('over'));
  const clauses = stretches.flatMap((s) => s.clauses.map((c) => ({ clause: c, stretch: s })));
  const told = clauses.filter(
    ({ clause }) => clause.tense !== 'past' && !(over && clause.tense === 'undecided'),
  );
  const has = (cue: string): boolean => told.some(({ clause }) => clause.cues.has(cue));
  const everywhere = (cue: string): boolean => all.some((s) => s.cues.has(cue));
  const places = told.flatMap(({ clause }) =>
    clause.places.filter((p) => p.role !== 'own' && p.role !== 'studied' && p.role !== 'virtual'),
  );
  const times = told.flatMap(({ clause, stretch }) => timesOf(clause, stretch, doc.post.at.local));
  const strong = places.filter((p) => isStrong(p));
  const moving = MOVES.filter(has);
  if (publicEvent(all, strong.length > 0, has)) return null;
  const tense = tenseOf(
    told.map((t) => t.clause),
    scene,
  );
  const fixture =
    has('fixture') &&
    (has('away') || (strong.length > 0 && !everywhere('home')) || (places.length > 0 && has('coach')));
  const enough =
    strong.length > 0
      ? moving.length > 0 ||
        times.length > 0 ||
        has('live') ||
        has('money') ||
        fixture ||
        tense === 'undecided' ||
        told.some(({ clause }) => clause.groups.length > 0)
      : places.length > 0
        ? has('going') ||
          has('trip') ||
          has('coach') ||
          has('overnight') ||
          has('meeting') ||
          has('returning') ||
          has('delay') ||
          (fixture && times.length > 0) ||
          (has('live') && led(places))
        : times.length > 0 &&
          ((has('trip') && (has('leaving') || has('ahead') || has('kit') || has('coach'))) ||
            (has('coach') &&
              clockIn(
                told.map((t) => t.clause),
                'coach',
              )) ||
            (has('going') && has('coach')) ||
            (has('delay') && (has('coach') || has('returning'))) ||
            (has('overnight') && (has('returning') || has('leaving'))));
  if (!enough) return null;
  const marked = places.filter(
    (p) =>
      isStrong(p) ||
      keeps(
        p,
        told.map((t) => t.clause),
        moving,
        fixture,
      ),
  );
  if (marked.length === 0 && times.length === 0) return null;
  if (tense === 'past') return null;
  const groups = facts.of('group').filter((g) => g.group !== 'adults');
  const years = groups.flatMap((g) => (g.year === undefined ? [] : [g.year]));
  const phase = scene.setting.school.phase;
  const secondary = phase === 'secondary';
  const recurring = times.some((t) => t.form === 'recurring') || has('transition');
  const overnight =
    has('overnight') || marked.some((p) => p.evidence.includes('overnight') || p.evidence.includes('stay'));
  const rule: TripRule =
    has('delay') &&
    (has('coach') ||
      has('returning') ||
      marked.some((p) => p.role === 'transport') ||
      places.length + times.length > 0)
      ? 'coach-delay'
      : overnight && !recurring
        ? 'residential'
        : fixture
          ? 'away-fixture'
          : recurring && marked.length > 0
            ? 'routine-off-site'
            : marked.length > 0 && marked.every((p) => p.evidence.includes('meeting')) && tense !== 'live'
              ? 'pick-up-detail'
              : tense === 'live' || tense === 'undecided'
                ? 'trip-live'
                : 'trip-ahead';
  return {
    rule,
    tense,
    places: marked,
    times,
    youngest: years.some((y) => y <= 2) || phase === 'nursery',
    primary: years.length > 0 ? Math.min(...years) <= 6 : !secondary,
    logistics: has('coach') || has('meeting'),
    evidence: [`tense ${tense}`, ...moving],
  };
}

const isStrong = (p: PlaceFact): boolean =>
  (p.role === 'venue' &&
    (p.evidence.includes('lexicon') ||
      p.evidence.includes('shape') ||
      (p.evidence.includes('handle') && !p.evidence.includes('unknown')))) ||
  (p.role === 'away-school' && p.evidence.includes('away')) ||
  (p.evidence.includes('going') && p.role !== 'generic' && !p.evidence.includes('opponent'));

const led = (places: readonly PlaceFact[]): boolean =>
  places.some((p) => p.evidence.some((e) => e.startsWith('led')));

/** A place that alone would not do, but stands in a clause of a trip. */
const keeps = (
  p: PlaceFact,
  clauses: readonly Clause[],
  moving: readonly string[],
  fixture: boolean,
): boolean => {
  if (p.evidence.includes('opponent')) return false;
  if (p.evidence.includes('meeting') || p.role === 'transport') return true;
  if (p.role === 'away-school') return fixture || moving.length > 0;
  if (p.evidence.some((e) => e.startsWith('led') || e === 'bare'))
    return moving.length > 0 || fixture || clauses.some((c) => c.cues.has('live') && c.places.includes(p));
  return moving.length > 0;
};

/** Times of a trip's clause that are still to come; deadlines and far terms are none. */
function timesOf(clause: Clause, stretch: Stretch, at: string): readonly TimeFact[] {
  if (clause.cues.has('deadline')) return [];
  if (
    stretch.cues.has('deadline') &&
    !stretch.cues.has('coach') &&
    !stretch.cues.has('leaving') &&
    !stretch.cues.has('returning')
  )
    return [];
  return clause.times.filter((t) => {
    if (
      t.evidence.includes('past') ||
      t.evidence.includes('far') ||
      t.evidence.includes('week') ||
      t.evidence.includes('soon')
    )
      return false;
    if (t.form === 'vague')
      return clause.cues.has('leaving') || clause.cues.has('returning') || clause.cues.has('coach');
    const until = t.to ?? t.from;
    return !until || until.slice(0, 10) >= at.slice(0, 10);
  });
}

const clockIn = (clauses: readonly Clause[], cue: string): boolean =>
  clauses.some((c) => c.cues.has(cue) && c.times.some((t) => t.evidence.includes('clock')));

/** The tense of what is left: live before future where both stand and pupils are away already. */
function tenseOf(clauses: readonly Clause[], scene: Scene): Trip['tense'] | 'past' {
  const tenses = new Set(clauses.map((c) => c.tense));
  const away = (c: Clause): boolean =>
    c.places.some((p) => p.role !== 'own' && p.role !== 'studied') || MOVES.some((m) => c.cues.has(m));
  const now = clauses.some((c) => c.tense === 'live' && away(c));
  if (now) return 'live';
  if (tenses.has('future')) return 'future';
  if (tenses.has('live')) return 'live';
  if (tenses.has('recurring')) return 'recurring';
  const { at } = scene.doc.post;
  const weekday = weekdayOf(dayNumber(at.local));
  const hour = Number(at.local.slice(11, 13)) * 60 + Number(at.local.slice(14, 16));
  return weekday >= 1 && weekday <= 5 && hour >= 480 && hour < 930 ? 'undecided' : 'past';
}

/** The school's own accounts speak of pupils; others only where they show them. */
function aboutPupils({ facts, doc, setting }: Scene): boolean {
  const groups = facts.of('group');
  const pupils = groups.some((g) => g.group !== 'adults');
  if (isPersonal(whoseAccount(doc.post.account, setting)))
    return pupils || facts.cues('own-pupils').length > 0;
  return pupils || !groups.some((g) => g.group === 'adults');
}

/** An event to which people are asked, and no journey of pupils to it. */
function publicEvent(all: readonly Stretch[], offSite: boolean, has: (cue: string) => boolean): boolean {
  const any = (cue: string): boolean => all.some((s) => s.cues.has(cue));
  const journey = has('coach') || has('leaving') || has('returning') || has('kit') || has('overnight');
  if (any('closure') && !journey && !offSite) return true;
  if (journey) return false;
  if ((any('performance') || any('event')) && any('invited')) return true;
  return false;
}
