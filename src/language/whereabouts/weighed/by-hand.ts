import type { TripRule } from '../../../engine/facts.ts';
import type { Bag } from '../../model/index.ts';
import { type Linear, named, pieced, stepsOf } from '../../model/linear.ts';
import type { Hand, Trip, Why } from '../hand.ts';

const WHY: Readonly<Record<Why, number>> = named('hand ', [
  'repost',
  'no place',
  'no cue',
  'no pupils',
  'nothing told',
  'public',
  'past',
  'not enough',
  'nothing marked',
]);
const RULE: Readonly<Record<TripRule, number>> = named('hand ', [
  'trip-ahead',
  'trip-live',
  'residential',
  'coach-delay',
  'away-fixture',
  'routine-off-site',
  'pick-up-detail',
]);
const TENSE: Readonly<Record<Trip['tense'] | 'none', number>> = named('hand ', [
  'future',
  'live',
  'recurring',
  'undecided',
  'none',
]);
/** How many places and how many times, two at most. */
const MANY = [0, 1, 2].flatMap((places) => [0, 1, 2].map((times) => pieced(`hand ${places} ${times}`)));
const many = ({ places, times }: Trip): number =>
  MANY[Math.min(places.length, 2) * 3 + Math.min(times.length, 2)] as number;

/** Tells a post's case what hand-made rules say of it. */
export function tellHand(bag: Bag, { trip, why }: Hand): void {
  bag.byRule(trip ? RULE[trip.rule] : WHY[why as Why]);
  bag.byRule(trip ? TENSE[trip.tense] : TENSE.none);
  if (trip) bag.byRule(many(trip));
}

let asked: Linear | null = null;
let most = 0;
/** The most that hand-made rules can add to a case, in the model's steps. */
export function mostByHand(model: Linear): number {
  if (asked === model) return most;
  const best = (ids: readonly number[]): number => Math.max(...ids.map((id) => stepsOf(model, id)));
  const trip = best(Object.values(RULE)) + best(Object.values(TENSE)) + best(MANY);
  most = Math.max(trip, best(Object.values(WHY)) + stepsOf(model, TENSE.none));
  asked = model;
  return most;
}
