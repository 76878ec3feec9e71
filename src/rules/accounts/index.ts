import type { Rule } from '../../engine/rule.ts';
import { personalAccount } from './personal-account.ts';
import { personalContent } from './personal-content.ts';

/** The rules of this folder, in the order in which they are listed for people. */
export const rules: readonly Rule[] = [personalAccount, personalContent];
