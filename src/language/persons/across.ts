import type { PersonFact } from '../../engine/facts.ts';
import type { RegisterLookup, Setting } from '../../engine/setting.ts';
import { makesElse } from './elses.ts';
import { HOLDS, heldBy } from './held.ts';
import { isPart, PART } from './parts.ts';
import type { Single } from './singles.ts';
import { joinedFact, type Read } from './threads.ts';
import { isTitled } from './told-elsewhere.ts';
import type { Unit } from './units.ts';

/**
 * A pupil of the register whose given name stands in one place and family name in another: in parts of a thread, in the
 * text and a picture's description, or in two sentences of the same text. Only whole pairs of the register count, so
 * nothing is guessed here; in the same text the family name must be hardly anything else.
 */
export function registeredAcross(
  reads: readonly Read[],
  full: readonly PersonFact[],
  { register }: Setting,
): PersonFact[] {
  if (!register || !reads.some(({ singles }) => singles.length > 1 || reads.length > 1)) return [];
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
        const here = family === given;
        let first: Unit | null = null;
        const other = family.singles.find((single) => {
          const { unit: u, as: role } = single;
          if (role === 'given' || !u.capital || u.common >= 3 || u.word === unit.word) return false;
          if (here && !isAlone(family, u)) return false;
          if (inFull(family.view.id, u) || !(held(u) || isLed(family, single))) return false;
          first = pairedAt(register, unit, family, single);
          return first !== null && !(here && isTitled(reads, u));
        });
        if (!other) continue;
        out.push({
          ...joinedFact(
            { view: given.view, unit },
            { view: family.view, unit: first ?? other.unit },
            other.unit,
          ),
          who: 'pupil',
          register: 'pupil',
        });
        break;
      }
    }
  return out;
}

/** Does a word stand right before it that begins family names: "Ó Dubhghaill", "van der Westhuizen"? */
const isLed = ({ units }: Read, { unit, index }: Single): boolean => {
  const lead = units[index - 1];
  return lead?.at === unit.at - 1 && (lead.word.length < 4 || isPart(lead, PART.inner | PART.clan));
};

/** How many small words begin a family name at most. */
const MOST = 2;
/** The unit with which the family name of this pair of the register begins, or null where the register has none. */
function pairedAt(register: RegisterLookup, given: Unit, read: Read, single: Single): Unit | null {
  const { units } = read;
  if (register.pair(given.text, single.unit.text) === 'pupil') return single.unit;
  if (!isLed(read, single)) return null;
  let text = single.unit.text;
  for (let i = single.index - 1; i >= Math.max(0, single.index - MOST); i--) {
    const lead = units[i] as Unit;
    if (lead.at !== (units[i + 1] as Unit).at - 1) return null;
    text = `${lead.text} ${text}`;
    if (register.pair(given.text, text) === 'pupil') return lead;
  }
  return null;
}

/** In the same text as the given name: no first name too, no part of a longer name, no place and no house. */
function isAlone({ view: { tokens }, units }: Read, u: Unit): boolean {
  const [before, after] = [tokens[u.at - 1], tokens[u.at + 1]];
  if (
    makesElse(after) ||
    (after?.kind === 'word' && after.shape !== 'lower' && !/^i(?:'|$)/.test(after.folded))
  )
    return false;
  if (u.place && before?.kind === 'word') return false;
  const lead = before?.kind === 'word' ? units.find(({ at }) => at === u.at - 1) : undefined;
  const led = lead !== undefined && isPart(lead, PART.inner | PART.clan);
  if ((u.given >= 3 && !led) || (u.family < 2 && !u.unknown) || u.possessive) return false;
  return !lead?.capital || lead.token.first || led || lead.word.length < 3;
}
