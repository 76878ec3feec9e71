import type { Rule } from '../engine/rule.ts';
import { rules as accounts } from './accounts/index.ts';
import { rules as habits } from './habits/index.ts';
import { rules as media } from './media/index.ts';
import { rules as names } from './names/index.ts';
import { rules as privates } from './private/index.ts';
import { rules as whereabouts } from './whereabouts/index.ts';

/** Every rule, by concern. */
export const rules: readonly Rule[] = [
  ...names,
  ...whereabouts,
  ...accounts,
  ...privates,
  ...media,
  ...habits,
];
