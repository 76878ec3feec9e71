import { sayFrom } from '../ui/words.ts';
import type { GateWord } from './words.ts';

/** Stands in for `words.ts` on X: the same words, out of the browser's catalogue. */
export const say = (id: GateWord, ...args: readonly string[]): string => sayFrom(`gate_${id}`, '', args);
