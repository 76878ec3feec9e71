import type { Rule } from '../../engine/rule.ts';
import { severityFor, TRIP_ANSWERS, TRIP_FIXES, TRIP_SETTINGS, tripDraft } from './finding.ts';

/** Who plays where and when, before they go. */
export const awayFixture: Rule = {
  id: 'away-fixture',
  room: 'whereabouts',
  title: 'An away fixture',
  severity: 'nudge',
  source:
    'A London independent school’s guide to Twitter, 2013; CPSU; an education authority’s guidance on social media',
  words: {
    message: 'This tells anyone where a team will be, and when.',
    because: 'Wish them luck now, and give place and result when they are back.',
    ...TRIP_FIXES,
    fix_trim: 'Keep the good luck, take out where and when',
    ...TRIP_ANSWERS,
  },
  settings: {
    ...TRIP_SETTINGS,
    publicFixtures: {
      default: false,
      about: 'Fixtures of secondary teams may be announced with place and time.',
    },
  },
  judge: (scene) => {
    const [trip] = scene.facts.of('trip');
    if (trip?.rule !== 'away-fixture') return [];
    if (scene.setting.options['away-fixture']?.['publicFixtures'] === true && !trip.primary) return [];
    const base = trip.primary || trip.logistics ? 'confirm' : 'nudge';
    return [
      tripDraft(scene, trip, {
        severity: severityFor(scene, 'away-fixture', base, trip),
        message: 'message',
        instead: 'our match',
        safe: (who) => `Good luck to ${who.replace(/^Our/, 'our')} in the away match!`,
        answers: ['everyone-back', 'not-a-trip', 'public-event', 'adults-only'],
      }),
    ];
  },
};
