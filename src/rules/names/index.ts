import type { Rule } from '../../engine/rule.ts';
import { rule as pupilFullName } from './pupil-full-name.ts';

/** The rules of this folder, in the order in which they are listed for people. */
export const rules: readonly Rule[] = [pupilFullName];
