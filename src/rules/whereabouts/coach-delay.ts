import type { PlaceFact } from '../../engine/facts.ts';
import type { Rule } from '../../engine/rule.ts';
import { TRIP_ANSWERS, TRIP_FIXES, tripDraft } from './finding.ts';

/** Somewhere that one can stand and wait: a collection point off site, or where the coach is. A road is neither. */
const isWaitingPlace = (p: PlaceFact): boolean =>
  p.evidence.includes('meeting') ||
  (p.role !== 'transport' && p.evidence.some((e) => /^led (?:at|@|in|near|outside|opposite|by)$/.test(e)));

/**
 * A late coach: families must know at once, so this never holds a post for its time. It asks only where the place is
 * one that a stranger could go to: a collection point off site.
 */
export const coachDelay: Rule = {
  id: 'coach-delay',
  room: 'whereabouts',
  title: 'A late coach',
  severity: 'nudge',
  source: 'A Kent primary head’s guide, 2015; an education authority’s guidance on social media',
  words: {
    message: 'A late coach: parents need this now. You can leave out where it is.',
    message_place:
      'Parents need to know about the late coach. Do they need the place here, for everyone to see?',
    because: 'Posting it is fine. Where the coach is, and where pupils are picked up, is for parents only.',
    fix_trim: 'Leave out where it is and where to collect',
    fix_safe: TRIP_FIXES.fix_safe,
    fix_parents: TRIP_FIXES.fix_parents,
    'answer_parents-need-it': 'Parents need the place here, now',
    'answer_not-a-trip': TRIP_ANSWERS['answer_not-a-trip'],
  },
  judge: (scene) => {
    const [trip] = scene.facts.of('trip');
    if (trip?.rule !== 'coach-delay') return [];
    const collected = scene.facts.cues('trip-meeting').length > 0;
    const waiting = trip.places.some(
      (p) => isWaitingPlace(p) || (collected && p.evidence.includes('led from')),
    );
    return [
      tripDraft(scene, trip, {
        severity: waiting ? 'confirm' : 'nudge',
        message: waiting ? 'message_place' : 'message',
        safe: (who, channel) =>
          `The coach is running late: ${who} are fine. Families: please check ${channel} for the new time.`,
        answers: waiting ? ['parents-need-it', 'not-a-trip'] : ['not-a-trip'],
        hold: false,
      }),
    ];
  },
};
