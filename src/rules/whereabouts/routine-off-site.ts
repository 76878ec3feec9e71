import type { Rule } from '../../engine/rule.ts';
import { severityFor, TRIP_ANSWERS, TRIP_FIXES, TRIP_SETTINGS, tripDraft } from './finding.ts';

/** A way that pupils go every week: place and hour for a whole term. */
export const routineOffSite: Rule = {
  id: 'routine-off-site',
  room: 'whereabouts',
  title: 'A regular trip off site',
  severity: 'confirm',
  source: 'An education authority’s guidance on social media; CPSU',
  words: {
    message: 'This tells anyone where pupils are at the same time every week.',
    because:
      'A place and an hour that come again each week can be waited for. Parents have them from you already.',
    ...TRIP_FIXES,
    ...TRIP_ANSWERS,
  },
  settings: TRIP_SETTINGS,
  judge: (scene) => {
    const [trip] = scene.facts.of('trip');
    if (trip?.rule !== 'routine-off-site') return [];
    return [
      tripDraft(scene, trip, {
        severity: severityFor(scene, 'routine-off-site', 'confirm', trip),
        message: 'message',
        safe: (who, channel) =>
          `${who} are learning outside the classroom this term. Families: details are on ${channel}.`,
        answers: ['not-a-trip', 'public-event', 'adults-only'],
        hold: false,
      }),
    ];
  },
};
