import { fill } from '../../engine/words.ts';
import { spoken } from '../spoken.ts';
import type { Counted, WordId } from '../words.ts';
import { keep, kept } from './kept.ts';

/** Said in place of every word, when an update came before the first could be read. */
const RELOAD = 'Gatepost: reload this page';

/** Stands in for `../words.ts` on X: the same words, out of the browser's catalogue. */
export const sayFrom = (id: string, _english: string, args: readonly string[]): string =>
  fill(spoken(id) ?? kept().words[id] ?? RELOAD, args);

export const say = (id: WordId, ...args: readonly string[]): string => sayFrom(`ui_${id}`, '', args);

export const count = (n: number, id: Counted): string => say(`${id}_${n === 1 ? 'one' : 'many'}`, String(n));

export const readWords = keep;
