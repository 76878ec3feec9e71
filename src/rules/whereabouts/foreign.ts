import type { PlaceFact } from '../../engine/facts.ts';
import type { Stretch } from './clauses.ts';

/**
 * Does a stretch speak of something else than a trip: an event at school, a screen, visitors, the school's own
 * ground, a closure? Then its times and places are nobody's whereabouts.
 */
export function foreign(s: Stretch, all: readonly Stretch[]): boolean {
  const has = (cue: string): boolean => s.cues.has(cue);
  const offSite = s.places.some(away);
  const journey =
    has('coach') || has('leaving') || has('returning') || has('meeting') || has('going') || has('overnight');
  if (has('closure') && !offSite && !has('coach')) return true;
  if (has('virtual')) return true;
  if (has('visitor') && !(has('coach') || has('leaving') || has('trip'))) return true;
  const own = s.places.some((p) => p.role === 'own' && !p.evidence.includes('town'));
  if (has('event') && !offSite && !(has('coach') || has('trip') || has('overnight'))) return true;
  if (own && !offSite && !journey) return true;
  if (has('inclass') && !offSite && !journey) return true;
  void all;
  return false;
}

export const away = (p: PlaceFact): boolean =>
  p.role !== 'own' && p.role !== 'studied' && p.role !== 'virtual';
