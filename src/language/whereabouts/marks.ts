import type { PlaceFact, TimeFact } from '../../engine/facts.ts';
import type { Clause, Stretch } from './clauses.ts';
import type { Told } from './hand.ts';

/** Off the school's ground, and really gone to. */
export const isOffSite = (p: PlaceFact): boolean =>
  p.role !== 'own' && p.role !== 'studied' && p.role !== 'virtual';

/** A place that is surely one to go to: by name, by shape with a lead, or by the words of going. */
export function isStrong(p: PlaceFact): boolean {
  const has = (e: string): boolean => p.evidence.includes(e);
  if (!isOffSite(p) || has('opponent') || has('bare') || has('faint')) return false;
  if (p.role === 'away-school' && has('away')) return true;
  if (has('going') && p.role !== 'generic') return true;
  if (p.role === 'away-school' && (has('led at') || has('led to'))) return true;
  if (p.role !== 'venue' || (has('handle') && has('unknown'))) return false;
  return has('lexicon') || has('shape') || (has('soft') && p.evidence.some((e) => LEADS.test(e)));
}

/** Cues that show pupils on the move, whatever the place is called. */
export const MOVES = [
  'going',
  'at',
  'trip',
  'coach',
  'leaving',
  'returning',
  'meeting',
  'overnight',
  'kit',
] as const;
/** The same, and that they are there or late: a loose name beside these is where. */
const MOVING: readonly string[] = [...MOVES, 'here', 'delay'];
const LEADS = /^led (?:at|to|in|@|by|yn|ym|i)$/;

/** A place that alone would not do, but stands in a post about a trip. */
export function isKept(p: PlaceFact, told: readonly Told[], moving: boolean, fixture: boolean): boolean {
  if (p.evidence.includes('opponent')) return false;
  if (p.evidence.includes('faint'))
    return told.some(({ clause }) => clause.cues.has('overnight') || clause.cues.has('here'));
  if (p.evidence.includes('meeting') || p.evidence.includes('going') || p.role === 'transport') return true;
  if (p.evidence.includes('headline') && (moving || fixture)) return true;
  const loose =
    (p.evidence.includes('bare') && p.role !== 'venue') ||
    (p.evidence.includes('soft') && !p.evidence.some((e) => e.startsWith('led')));
  if (loose && moving)
    return told.some(
      ({ clause, stretch }) =>
        (clause.places.includes(p) &&
          (stretch.times.length > 0 || MOVING.some((m) => stretch.cues.has(m)))) ||
        clause.cues.has('trip') ||
        clause.cues.has('overnight'),
    );
  if (moving || (fixture && !loose)) return true;
  const led = p.evidence.some((e) => e.startsWith('led') || e === 'bare' || e === 'generic' || e === 'soft');
  return (
    led &&
    told.some(
      ({ clause, stretch }) =>
        clause.places.includes(p) &&
        (stretch.cues.has('live') || stretch.cues.has('here') || stretch.times.length > 0),
    )
  );
}

/** Times of a trip's clause that are still to come; deadlines and far terms are none. */
export function timesOf(clause: Clause, stretch: Stretch, at: string): readonly TimeFact[] {
  if (clause.cues.has('deadline')) return [];
  const journey = ['coach', 'leaving', 'returning', 'meeting'].some((c) => stretch.cues.has(c));
  if (stretch.cues.has('deadline') && !journey) return [];
  // "Consent on Arbor by tomorrow": when the office wants it, not when anybody goes.
  const owed = clause.cues.has('money') && !['coach', 'leaving', 'returning'].some((c) => clause.cues.has(c));
  return clause.times.filter((t) => {
    if (owed && t.evidence.includes('by')) return false;
    if (t.evidence.some((e) => e === 'past' || e === 'far' || e === 'week' || e === 'soon')) return false;
    if (t.form === 'vague')
      return (
        ['leaving', 'returning', 'coach', 'meeting', 'going'].some((c) => clause.cues.has(c)) ||
        clause.places.some((p) => p.evidence.includes('going')) ||
        (t.evidence.includes('day-part') && clause.tense === 'future' && clause.places.some(isStrong)) ||
        t.evidence.includes('return')
      );
    const until = t.to ?? t.from;
    return !until || until.slice(0, 10) >= at.slice(0, 10);
  });
}
