import type { Doc } from '../../engine/doc.ts';
import type { Found } from './found.ts';
import { givenOf, levelsOf } from './levels.ts';

/** Behind "our" and a first name: whoever works at the school is told of by what they do there. */
const AT_WORK = /^(?: ?,)? (?:in|from|at|on) (?:the )?(?:office|kitchen|reception|site|desk|canteen)\b/;

/**
 * "A recital by Annalise Thornbury … that's our Annalise!": of whom the post says so elsewhere, by the first name alone, is
 * a child of the school. Changes the founds in place.
 */
export function calledOurs(doc: Doc, founds: readonly Found[]): void {
  for (const { words, via, start, end, field, famous, policyStaff, context: c } of founds) {
    const given = words[0] ?? '';
    if (via !== 'words' || famous || policyStaff || c.titled || c.staff || c.kin || c.office) continue;
    if (given.length < 3 || givenOf(levelsOf(given)) < 2) continue;
    for (const { id, folded } of doc.views) {
      const at = folded.indexOf(`our ${given}`);
      if (at < 0 || (at > 0 && /[a-z]/.test(folded.charAt(at - 1)))) continue;
      const from = at + 4;
      if (id === field && from >= start && from < end) continue;
      const after = folded.slice(from + given.length, from + given.length + 24);
      if (/^(?:[a-z'-]| [a-z]+ing\b)/.test(after) || AT_WORK.test(after)) continue;
      c.pupil += 3;
      c.tie += 3;
      c.why.push('called ours elsewhere');
      break;
    }
  }
}
