import type { Recogniser } from '../engine/rule.ts';
import { cues } from './cues.ts';
import { events } from './events/index.ts';
import { groups } from './groups/index.ts';
import { persons } from './persons/index.ts';
import { places } from './places/index.ts';
import { privateDetails } from './private/index.ts';
import { sensitive } from './private/sensitive.ts';
import { tense } from './tense/index.ts';
import { times } from './times/index.ts';
import { voice } from './voice/index.ts';
import { whereabouts } from './whereabouts/index.ts';

/** Every recogniser, in the order in which they run: one may ask for the facts of those before it. */
export const recognisers: readonly Recogniser[] = [
  cues,
  groups,
  persons,
  voice,
  privateDetails,
  sensitive,
  times,
  events,
  tense,
  places,
  whereabouts,
];
