import { kept } from '../kept.ts';
import type { Entry, SelectorName } from './selector-table.ts';

/** Stands in for `selector-table.ts` on X: the same table, out of the browser's catalogue. */
export const selectors = (): Readonly<Record<SelectorName, Entry>> =>
  kept().selectors as Readonly<Record<SelectorName, Entry>>;
