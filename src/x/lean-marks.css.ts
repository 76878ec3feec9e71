import { kept } from '../kept.ts';

/** Stands in for `marks.css.ts` on X. */
export const marksCss = (): string => kept().marks;
