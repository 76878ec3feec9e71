import type { Rule } from '../../engine/rule.ts';
import { colleague } from './colleague.ts';
import { complaintTone } from './complaint-tone.ts';
import { endorsement } from './endorsement.ts';
import { examContent } from './exam-content.ts';
import { hashtag } from './hashtag.ts';
import { postLength } from './post-length.ts';
import { privateHandle } from './private-handle.ts';
import { quietDay } from './quiet-day.ts';
import { riskyLink } from './risky-link.ts';
import { under13 } from './under-13.ts';

/** The rules of this folder, in the order in which they are listed for people. */
export const rules: readonly Rule[] = [
  complaintTone,
  endorsement,
  colleague,
  examContent,
  riskyLink,
  under13,
  hashtag,
  postLength,
  privateHandle,
  quietDay,
];
