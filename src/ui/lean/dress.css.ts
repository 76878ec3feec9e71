import { kept } from './kept.ts';

/** The style sheet of chip and panel, out of the catalogue. */
export const dress = (): string => kept().css;
