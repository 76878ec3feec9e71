import type { Range } from '../../engine/doc.ts';
import type { PersonFact } from '../../engine/facts.ts';
import type { RegisterLookup, Setting } from '../../engine/setting.ts';
import { overlapsOf } from '../within.ts';
import { makesElse } from './elses.ts';
import { type Held, HOLDS, heldBy } from './held.ts';
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
  const inFull = fullOf(full);
  const asked = heldBy(register);
  const held = ({ text, word, entry, token }: Unit): boolean =>
    (asked.of(text, word, entry, token.written) & HOLDS) !== 0;
  const familiesOf = new Map<Read, Families>();
  const out: PersonFact[] = [];
  for (const given of reads)
    for (const { unit, as } of given.singles) {
      if (as === 'family' || inFull(given.view.id, unit) || !held(unit)) continue;
      for (const family of reads) {
        const here = family === given;
        let first: Unit | null = null;
        const families = familiesOf.get(family) ?? new Families(family, inFull, held);
        familiesOf.set(family, families);
        const other = (here ? families.alone : families.all).find(({ single, led }) => {
          const u = single.unit;
          if (u.word === unit.word) return false;
          first = pairedAt(register, asked, unit, family, single, led);
          return first !== null && !(here && isTitled(reads, u));
        })?.single;
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

/** Does a full name stand at this unit of a field? Asked of many units, so the names are put in order once. */
function fullOf(full: readonly PersonFact[]): (field: string, u: Unit) => boolean {
  let fields: Map<string, Range[]> | undefined;
  const overlaps = new Map<string, (start: number, end: number) => boolean>();
  return (field, u) => {
    if (full.length === 0) return false;
    fields ??= byField(full);
    const at = overlaps.get(field) ?? overlapsOf(fields.get(field) ?? []);
    overlaps.set(field, at);
    return at(u.token.start, u.end);
  };
}

function byField(full: readonly PersonFact[]): Map<string, Range[]> {
  const fields = new Map<string, Range[]>();
  for (const f of full)
    if (f.form === 'full')
      for (const at of [f, ...(f.also ?? [])]) {
        const list = fields.get(at.field);
        if (list) list.push(at);
        else fields.set(at.field, [at]);
      }
  return fields;
}

/** A word that may be the family name of a pair; `led`: a word stands before it that begins family names. */
type Family = { readonly single: Single; readonly led: boolean };

/** Those of a text, gathered once for all the given names that are looked for beside them. */
class Families {
  readonly #read: Read;
  readonly all: readonly Family[];
  #alone: readonly Family[] | undefined;

  constructor(read: Read, inFull: (field: string, u: Unit) => boolean, held: (u: Unit) => boolean) {
    this.#read = read;
    this.all = familiesIn(read, inFull, held);
  }

  /** Those that may belong to a given name of the same text. */
  get alone(): readonly Family[] {
    this.#alone ??= this.all.filter(({ single }) => isAlone(this.#read, single));
    return this.#alone;
  }
}

function familiesIn(
  read: Read,
  inFull: (field: string, u: Unit) => boolean,
  held: (u: Unit) => boolean,
): Family[] {
  const out: Family[] = [];
  for (const single of read.singles) {
    const { unit: u, as } = single;
    if (as === 'given' || !u.capital || u.common >= 3 || inFull(read.view.id, u)) continue;
    const isHeld = held(u);
    const led = isLed(read, single);
    if (isHeld || led) out.push({ single, led });
  }
  return out;
}

/** Does a word stand right before it that begins family names: "Ó Dubhghaill", "van der Westhuizen"? */
const isLed = ({ units }: Read, { unit, index }: Single): boolean => {
  const lead = units[index - 1];
  return (
    lead?.at === unit.at - 1 &&
    (isPart(lead, PART.inner | PART.clan) || (lead.word.length < 4 && lead.common < 4))
  );
};

/** How many small words begin a family name at most. */
const MOST = 2;
/** The unit with which the family name of this pair of the register begins, or null where the register has none. */
function pairedAt(
  register: RegisterLookup,
  { pair }: Held,
  given: Unit,
  { units }: Read,
  single: Single,
  led: boolean,
): Unit | null {
  if (pair(given, single.unit) === 'pupil') return single.unit;
  if (!led) return null;
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
function isAlone({ view: { tokens }, units }: Read, { unit: u, index }: Single): boolean {
  const [before, after] = [tokens[u.at - 1], tokens[u.at + 1]];
  if (
    makesElse(after) ||
    (after?.kind === 'word' && after.shape !== 'lower' && !/^i(?:'|$)/.test(after.folded))
  )
    return false;
  if (u.place && before?.kind === 'word') return false;
  const prior = units[index - 1];
  const lead = prior?.at === u.at - 1 ? prior : undefined;
  const led = lead !== undefined && isPart(lead, PART.inner | PART.clan);
  if ((u.given >= 3 && !led) || (u.family < 2 && !u.unknown) || u.possessive) return false;
  return !lead?.capital || lead.token.first || led || lead.word.length < 3;
}
