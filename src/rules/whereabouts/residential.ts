import type { Rule } from '../../engine/rule.ts';
import { severityFor, TRIP_ANSWERS, TRIP_FIXES, TRIP_SETTINGS, tripDraft } from './finding.ts';

/** A stay away from home: where, when, which rooms. On a protected account it still asks. */
export const residential: Rule = {
  id: 'residential',
  room: 'whereabouts',
  title: 'A stay away from home',
  severity: 'block',
  source: 'An education authority’s guidance on social media',
  words: {
    message: 'This tells anyone where pupils sleep, or when they are away overnight.',
    because: 'Where children spend the night is for parents only. Tell the story when everyone is home.',
    ...TRIP_FIXES,
    ...TRIP_ANSWERS,
  },
  settings: TRIP_SETTINGS,
  judge: (scene) => {
    const [trip] = scene.facts.of('trip');
    if (trip?.rule !== 'residential') return [];
    return [
      tripDraft(scene, trip, {
        severity: severityFor(scene, 'residential', 'block', trip),
        message: 'message',
        safe: (who) => `${who} are safe, happy and having a brilliant time. More when we are home!`,
        answers: ['everyone-back', 'not-a-trip', 'adults-only'],
      }),
    ];
  },
};
