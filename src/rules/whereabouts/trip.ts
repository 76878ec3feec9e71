import type { PlaceFact, TimeFact } from '../../engine/facts.ts';
import type { Scene } from '../../engine/rule.ts';
import { stretchesOf } from './clauses.ts';
import { handOf } from './hand.ts';
import { weighed } from './weighed/decide.ts';

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
  /** Times in the same breath that are less likely told: never marked, but taken out with the rest. */
  readonly beside?: readonly TimeFact[];
  /** Nursery to Year 2 are among those who go. */
  readonly youngest: boolean;
  /** At most Year 6 goes, or nobody said and the school is no secondary. */
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
  const stretches = stretchesOf(scene);
  const trip = weighed(scene, stretches, handOf(scene, stretches));
  cache.set(scene.doc, trip);
  return trip;
}
