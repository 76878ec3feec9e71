import type { Rule } from '../../engine/rule.ts';
import { severityFor, TRIP_ANSWERS, TRIP_FIXES, TRIP_SETTINGS, tripDraft } from './finding.ts';
import { tripOf } from './trip.ts';

/** Where pupils are met or picked up off site, and when. */
export const pickUpDetail: Rule = {
  id: 'pick-up-detail',
  room: 'whereabouts',
  title: 'Where and when pupils are picked up',
  severity: 'confirm',
  source: 'Seed 004',
  words: {
    message: 'This tells anyone where pupils will be waiting.',
    because: 'Meeting points, routes and who looks after whom are for parents only.',
    ...TRIP_FIXES,
    ...TRIP_ANSWERS,
  },
  settings: TRIP_SETTINGS,
  judge: (scene) => {
    const trip = tripOf(scene);
    if (trip?.rule !== 'pick-up-detail') return [];
    return [
      tripDraft(scene, trip, {
        severity: severityFor(scene, 'pick-up-detail', 'confirm', trip),
        message: 'message',
        instead: 'the usual place',
        answers: ['not-a-trip', 'public-event', 'adults-only'],
        hold: false,
      }),
    ];
  },
};
