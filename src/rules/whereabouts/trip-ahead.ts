import type { Rule } from '../../engine/rule.ts';
import { severityFor, TRIP_ANSWERS, TRIP_FIXES, TRIP_SETTINGS, tripDraft } from './finding.ts';

/** Where pupils are going and when, before they go. */
export const tripAhead: Rule = {
  id: 'trip-ahead',
  room: 'whereabouts',
  title: 'Where and when pupils are going',
  severity: 'block',
  source: 'An education authority’s guidance on social media',
  words: {
    message: 'This tells anyone where pupils will be, and when.',
    message_place: 'This tells anyone where pupils are going.',
    message_time: 'This tells anyone when pupils will be out of school.',
    because:
      'Tell parents the details, and tell everybody else when you are back. Then nobody can be waiting for you.',
    ...TRIP_FIXES,
    ...TRIP_ANSWERS,
  },
  settings: TRIP_SETTINGS,
  judge: (scene) => {
    const [trip] = scene.facts.of('trip');
    if (trip?.rule !== 'trip-ahead') return [];
    const both = trip.places.length > 0 && trip.times.length > 0;
    return [
      tripDraft(scene, trip, {
        severity: severityFor(scene, 'trip-ahead', both ? 'block' : 'confirm', trip),
        message: both ? 'message' : trip.places.length > 0 ? 'message_place' : 'message_time',
        safe: (who, channel) =>
          `${who} are really looking forward to their trip! Families: details are on ${channel}.`,
        answers: ['everyone-back', 'not-a-trip', 'public-event', 'adults-only'],
      }),
    ];
  },
};
