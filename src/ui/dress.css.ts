import { baseCss } from './base.css.ts';
import { surfaceCss } from './surface.css.ts';
import { surfaceTokens } from './tokens.css.ts';

/** The whole style sheet of chip and panel. */
export const dress = (): string => surfaceTokens + baseCss + surfaceCss;
