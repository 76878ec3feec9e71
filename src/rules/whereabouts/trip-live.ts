import type { Rule } from '../../engine/rule.ts';
import { severityFor, TRIP_ANSWERS, TRIP_FIXES, TRIP_SETTINGS, tripDraft } from './finding.ts';

/** Where pupils are at this moment. */
export const tripLive: Rule = {
  id: 'trip-live',
  room: 'whereabouts',
  title: 'Where pupils are now',
  severity: 'confirm',
  source: 'A Kent primary head’s guide, 2015; an education authority’s guidance on social media',
  words: {
    message: 'This tells anyone where pupils are right now.',
    message_undecided: 'Is everyone back? If not, this tells anyone where pupils are.',
    because: 'It is just as good a story once everyone is back at school.',
    ...TRIP_FIXES,
    ...TRIP_ANSWERS,
  },
  settings: TRIP_SETTINGS,
  judge: (scene) => {
    const [trip] = scene.facts.of('trip');
    if (trip?.rule !== 'trip-live') return [];
    return [
      tripDraft(scene, trip, {
        severity: severityFor(scene, 'trip-live', 'confirm', trip),
        message: trip.tense === 'undecided' ? 'message_undecided' : 'message',
        safe: (who) => `${who} are having a great time on their trip! Photos to follow once we are back.`,
        answers: ['everyone-back', 'not-a-trip', 'public-event', 'adults-only'],
      }),
    ];
  },
};
