import { answered } from './engine/answered.ts';
import { createCheck } from './engine/pipeline.ts';
import { recognisers } from './language/index.ts';
import { allowedNames } from './language/persons/allowed.ts';
import { readPost } from './language/read.ts';
import { rules } from './rules/index.ts';

/** The engine with its recognisers, rules and suppressors: `check(post, setting) → report`, pure and synchronous. */
export const check = createCheck({
  read: readPost,
  recognisers,
  rules,
  suppressors: [answered, allowedNames],
});
