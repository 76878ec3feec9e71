import type { PersonFact } from '../../engine/facts.ts';
import type { Setting } from '../../engine/setting.ts';
import { HOLDS, heldBy } from './held.ts';
import { joinedFact, type Read } from './threads.ts';
import type { Unit } from './units.ts';

/**
 * A pupil of the register whose given name stands in one field and family name in another: in parts of a thread, or in
 * the text and a picture's description. Only whole pairs of the register count, so nothing is guessed here.
 */
export function registeredAcross(
  reads: readonly Read[],
  full: readonly PersonFact[],
  { register }: Setting,
): PersonFact[] {
  if (!register || reads.length < 2) return [];
  const inFull = (field: string, u: Unit): boolean =>
    full.some(
      (f) =>
        [f, ...(f.also ?? [])].some(
          (at) => at.field === field && at.start < u.end && u.token.start < at.end,
        ) && f.form === 'full',
    );
  const asked = heldBy(register);
  const held = ({ text, word, entry, token }: Unit): boolean =>
    (asked.of(text, word, entry, token.written) & HOLDS) !== 0;
  const out: PersonFact[] = [];
  for (const given of reads)
    for (const { unit, as } of given.singles) {
      if (as === 'family' || inFull(given.view.id, unit) || !held(unit)) continue;
      for (const family of reads) {
        if (family === given) continue;
        const other = family.singles.find(
          ({ unit: u, as: role }) =>
            role !== 'given' &&
            u.capital &&
            u.common < 3 &&
            u.word !== unit.word &&
            !inFull(family.view.id, u) &&
            held(u) &&
            register.pair(unit.text, u.text) === 'pupil',
        );
        if (!other) continue;
        out.push({
          ...joinedFact({ view: given.view, unit }, { view: family.view, unit: other.unit }),
          who: 'pupil',
          register: 'pupil',
        });
        break;
      }
    }
  return out;
}
