import type { Rule } from '../../engine/rule.ts';
import { TRIP_ANSWERS, TRIP_FIXES, tripDraft } from './finding.ts';
import { tripOf } from './trip.ts';

/**
 * A late coach: families must know at once, so this never holds a post for its time. It asks only where the place is
 * one that a stranger could go to: a collection point off site.
 */
export const coachDelay: Rule = {
  id: 'coach-delay',
  room: 'whereabouts',
  title: 'A late coach',
  severity: 'nudge',
  source: 'Seed 001; Seed 004',
  words: {
    message: 'A late coach: parents need this now. You can leave out where it is.',
    because: 'Posting it is fine. Where the coach is, and where pupils are picked up, is for parents only.',
    fix_trim: 'Leave out where it is and where to collect',
    fix_safe: TRIP_FIXES.fix_safe,
    fix_parents: TRIP_FIXES.fix_parents,
    'answer_not-a-trip': TRIP_ANSWERS['answer_not-a-trip'],
  },
  judge: (scene) => {
    const trip = tripOf(scene);
    if (trip?.rule !== 'coach-delay') return [];
    return [
      tripDraft(scene, trip, {
        severity: 'nudge',
        message: 'message',
        safe: (who, channel) =>
          `The coach is running late: ${who} are fine. Families: please check ${channel} for the new time.`,
        answers: ['not-a-trip'],
        hold: false,
      }),
    ];
  },
};
