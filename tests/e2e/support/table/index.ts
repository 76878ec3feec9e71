/**
 * One list of surfaces and one of senders; `table.spec.ts` multiplies them with a risky and a harmless text. A surface
 * says how it is opened, how words get into it and what X must receive; a sender says how the post is sent.
 */
import { HANDS } from './hands.ts';
import { PARTS } from './parts.ts';
import { PLACES } from './places.ts';
import type { Surface } from './row.ts';

export type { At, Surface } from './row.ts';
export { OPTIONS, SENDERS, type Sender } from './senders.ts';

export const SURFACES: readonly Surface[] = [...PLACES, ...PARTS, ...HANDS];
