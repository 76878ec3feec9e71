import { WEIGHTS as going } from './data/going.ts';
import { WEIGHTS as goingPlace } from './data/going-place.ts';
import { WEIGHTS as goingTime } from './data/going-time.ts';
import { WEIGHTS as ownPupils } from './data/own-pupils.ts';
import { WEIGHTS as privateTalk } from './data/private-talk.ts';
import { WEIGHTS as pupil } from './data/pupil.ts';
import { WEIGHTS as sensitive } from './data/sensitive.ts';
import type { ModelName } from './index.ts';
import type { Weights } from './linear.ts';

/** The weights that come with the product. */
export const LEARNT: Partial<Readonly<Record<ModelName, Weights>>> = {
  going,
  'going-place': goingPlace,
  'going-time': goingTime,
  'own-pupils': ownPupils,
  'private-talk': privateTalk,
  pupil,
  sensitive,
};
