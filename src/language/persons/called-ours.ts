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
  let ours: readonly Ours[] | undefined;
  for (const { words, via, start, end, field, famous, policyStaff, context: c } of founds) {
    const given = words[0] ?? '';
    if (via !== 'words' || famous || policyStaff || c.titled || c.staff || c.kin || c.office) continue;
    if (given.length < 3 || givenOf(levelsOf(given)) < 2) continue;
    ours ??= oursOf(doc);
    for (const { id, folded, all } of ours) {
      const at = all.find((one) => folded.startsWith(given, one + OUR.length)) ?? -1;
      if (at < 0 || (at > 0 && /[a-z]/.test(folded.charAt(at - 1)))) continue;
      const from = at + OUR.length;
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

const OUR = 'our ';
/** Where that word stands in a text. */
type Ours = { readonly id: string; readonly folded: string; readonly all: readonly number[] };

/** The texts that have it, looked through once and not anew for each name. */
function oursOf({ views }: Doc): readonly Ours[] {
  const out: Ours[] = [];
  for (const { id, folded } of views) {
    const all: number[] = [];
    for (let at = folded.indexOf(OUR); at >= 0; at = folded.indexOf(OUR, at + 1)) all.push(at);
    if (all.length > 0) out.push({ id, folded, all });
  }
  return out;
}
