import type { Rule } from '../../engine/rule.ts';
import { directMessage } from './direct-message.ts';
import { follow } from './follow.ts';
import { leftX } from './left-x.ts';
import { otherAccount } from './other-account.ts';
import { outOfHours } from './out-of-hours.ts';
import { personalAccount } from './personal-account.ts';
import { personalContent } from './personal-content.ts';
import { reshare } from './reshare.ts';
import { signedIn } from './signed-in.ts';
import { unlistedAccount } from './unlisted-account.ts';

/** The rules of this folder, in the order in which they are listed for people. */
export const rules: readonly Rule[] = [
  leftX,
  personalAccount,
  personalContent,
  otherAccount,
  unlistedAccount,
  directMessage,
  follow,
  signedIn,
  outOfHours,
  reshare,
];
