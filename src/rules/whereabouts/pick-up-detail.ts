import type { Draft, Rule, Scene } from '../../engine/rule.ts';
import { spanOf } from '../../engine/span.ts';
import { severityFor, TRIP_ANSWERS, TRIP_FIXES, TRIP_SETTINGS, tripDraft } from './finding.ts';

/** Where pupils are met or picked up off site, and when. */
export const pickUpDetail: Rule = {
  id: 'pick-up-detail',
  room: 'whereabouts',
  title: 'Where and when pupils are picked up',
  severity: 'confirm',
  source: 'An education authority’s guidance on social media',
  words: {
    message: 'This tells anyone where pupils will be waiting.',
    message_supervision: 'This tells anyone that pupils have few adults with them, or none.',
    because: 'Meeting points, routes and who looks after whom are for parents only.',
    ...TRIP_FIXES,
    ...TRIP_ANSWERS,
  },
  settings: TRIP_SETTINGS,
  judge: (scene) => {
    const [trip] = scene.facts.of('trip');
    if (trip?.rule !== 'pick-up-detail') return supervision(scene);
    return [
      tripDraft(scene, trip, {
        severity: severityFor(scene, 'pick-up-detail', 'confirm', trip),
        message: 'message',
        instead: 'the usual place',
        safe: (_, channel) => `Families: the details for collecting pupils are on ${channel}.`,
        answers: ['not-a-trip', 'public-event', 'adults-only'],
        hold: false,
      }),
    ];
  },
};

/** "Only two staff with 30 of us", "walk home alone": how few look after them. */
function supervision({ doc, facts }: Scene): readonly Draft[] {
  const told = facts.cues('trip-supervision');
  if (told.length === 0) return [];
  return [
    {
      severity: 'confirm',
      spans: told.map((cue) => spanOf(doc, cue, 'wording')),
      message: 'message_supervision',
      answers: ['not-a-trip', 'adults-only'],
      evidence: ['supervision'],
    },
  ];
}
