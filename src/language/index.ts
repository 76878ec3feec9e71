import type { Recogniser } from '../engine/rule.ts';
import { cues } from './cues.ts';
import { persons } from './persons/index.ts';
import { voice } from './voice/index.ts';

/** Every recogniser, in the order in which they run: one may ask for the facts of those before it. */
export const recognisers: readonly Recogniser[] = [cues, persons, voice];
