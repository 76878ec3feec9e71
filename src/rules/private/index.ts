import type { Rule } from '../../engine/rule.ts';
import { contactDetails } from './contact-details.ts';
import { credentials } from './credentials.ts';
import { pupilIdentifier } from './pupil-identifier.ts';
import { sensitiveDetail } from './sensitive-detail.ts';

/** The rules of this folder, in the order in which they are listed for people. */
export const rules: readonly Rule[] = [contactDetails, credentials, sensitiveDetail, pupilIdentifier];
