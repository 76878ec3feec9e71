import type { Rule } from '../../engine/rule.ts';
import { awayFixture } from './away-fixture.ts';
import { coachDelay } from './coach-delay.ts';
import { locationTag } from './location-tag.ts';
import { pickUpDetail } from './pick-up-detail.ts';
import { residential } from './residential.ts';
import { routineOffSite } from './routine-off-site.ts';
import { tripAhead } from './trip-ahead.ts';
import { tripLive } from './trip-live.ts';

/** The rules of this folder, in the order in which they are listed for people. */
export const rules: readonly Rule[] = [
  tripAhead,
  tripLive,
  residential,
  coachDelay,
  awayFixture,
  routineOffSite,
  pickUpDetail,
  locationTag,
];
