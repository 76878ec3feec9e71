import type { Recogniser } from '../../engine/rule.ts';
import { stretchesOf } from './clauses.ts';
import { weighed } from './weighed/decide.ts';

/**
 * States the trip that a post tells of, if any: which of its places and times say where pupils are or will be, read
 * from the facts of all others together. What that means for the post is for the rules of whereabouts to say.
 */
export const whereabouts: Recogniser = {
  id: 'whereabouts',
  states: ['trip'],
  recognise: (scene) => {
    const trip = weighed(scene, stretchesOf(scene));
    if (!trip) return [];
    const { field, start, end } = trip.places[0] ?? trip.times[0] ?? { field: 'text', start: 0, end: 0 };
    return [{ kind: 'trip', field, start, end, ...trip }];
  },
};
