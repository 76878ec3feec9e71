import type { Recogniser } from '../../engine/rule.ts';
import { type Found, factOf } from './found.ts';
import { slugNames, taggedNames } from './pieces.ts';
import { fullNames } from './prose.ts';
import { SURE } from './score.ts';
import { unitsOf } from './units.ts';
import { wholePost } from './whole.ts';

/** Finds people: by the words' own form, by lexicons, and by what stands on either side. */
export const persons: Recogniser = {
  id: 'persons',
  states: ['person'],
  recognise: ({ doc, setting }) => {
    const found: Found[] = [];
    for (const view of doc.views) {
      if (view.id.startsWith('file[') || view.id.startsWith('link[')) {
        found.push(...slugNames(view, setting));
        continue;
      }
      const units = unitsOf(view);
      found.push(...fullNames(view, units, setting), ...taggedNames(view, setting));
    }
    wholePost(doc, found);
    return found.filter((f) => f.score >= SURE).map(factOf);
  },
};
