import { isOwnProse } from '../../engine/doc.ts';
import type { PersonFact } from '../../engine/facts.ts';
import type { Setting } from '../../engine/setting.ts';
import { wellKnown } from '../lexicon/people.ts';
import { setOf } from '../sets.ts';
import { givenInBracket } from './classed-family.ts';
import { headOf } from './family-head.ts';
import { type Telling, toldAs } from './family-told.ts';
import { isKnownAlone } from './known-alone.ts';
import { isPart, PART } from './parts.ts';
import type { Halves } from './seams.ts';
import type { Single } from './singles.ts';
import { staffOf } from './staff.ts';
import { type Half, hasOtherInitial, joinedFact, type Read } from './threads.ts';
import { titledChildren } from './titled-child.ts';
import { isGrownElsewhere, isTitled } from './told-elsewhere.ts';
import { isSurnameAsked } from './told-family.ts';
import type { Unit } from './units.ts';

/*
 * A first name and, elsewhere in the post, a word that is told as the family name: in the next sentence, in another
 * part of the thread, or in the text and a picture's description.
 */

/** How many parts of a thread may lie between the halves. */
const PARTS = 2;

/** Before whom a message is to, where a comma follows: "Hi Tom, the". */
const GREETING = setOf('hi hello hey hiya dear morning afternoon thanks cheers');

/** May the word be the given name of a child told of here? */
function mayBeGiven({ view }: Read, { unit, as }: Single, telling: Telling): boolean {
  if (as === 'family' || unit.given < 1 || (unit.given === 1 && unit.common > 0)) return false;
  if (unit.possessive && telling !== 'family' && telling !== 'written') return false;
  if (unit.token.shape === 'caps' && unit.style !== 'caps') return false;
  const before = view.tokens[unit.at - 1];
  const after = view.tokens[unit.at + 1];
  // "Victoria Station", "Lake Coniston": a part of something else.
  // "Seren yr Wythnos".
  if (after?.kind === 'word' && (after.shape === 'cap' || after.folded === 'yr')) return false;
  if (!before) return true;
  // "203 Duckworth Lane": the end of another name.
  if (before.kind === 'word' && before.shape === 'cap' && !before.first && unit.common >= 2) return false;
  // "Ysgol y Bryn", "near Victoria": where, not who. "Not Steff in Teifi": another one.
  if (unit.place && isPart(before, PART.particle | PART.where | PART.preposition)) return false;
  // "ers mis Mai": the month.
  return (
    before.folded !== 'not' &&
    before.folded !== 'mis' &&
    !(GREETING.has(before.folded) && after?.text === ',')
  );
}

/** The nearest given name: before the family name in its own field, behind it, in an earlier part, in another field. */
function givenFor(reads: readonly Read[], n: number, told: Unit, telling: Telling): Half | null {
  const own = reads[n] as Read;
  const fitting = (r: Read): Single[] =>
    r.singles.filter((s) => s.unit !== told && s.unit.word !== told.word && mayBeGiven(r, s, telling));
  const here = fitting(own);
  const near = here.filter((s) => s.unit.at < told.at).at(-1);
  if (near) return { view: own.view, unit: near.unit };
  for (let k = n - 1; k >= Math.max(0, n - PARTS); k--) {
    const last = fitting(reads[k] as Read).at(-1);
    if (last) return { view: (reads[k] as Read).view, unit: last.unit };
  }
  const [behind] = here;
  return behind ? { view: own.view, unit: behind.unit } : null;
}

/** "Solveiga's surname, Baltrušaitytė": whose it is, though no list has the first name. */
function ownerOf({ view, units }: Read, family: Unit): Half | null {
  for (let i = units.indexOf(family) - 1; i >= 0; i--) {
    const u = units[i] as Unit;
    if (u.token.sentence !== family.token.sentence || family.at - u.at > NEXT) return null;
    if (!u.possessive || !u.capital) continue;
    const told = view.tokens[u.at + 1]?.folded;
    const named = view.tokens[u.at + 2]?.folded === 'name' && /^(?:last|second|family)$/.test(told ?? '');
    return (told === 'surname' || named) && (u.given > 0 || u.unknown) ? { view, unit: u } : null;
  }
  return null;
}

/** "Vaz (y10, the little fella, Nuno)": the first name in the bracket behind. */
function inBracket({ view, units }: Read, family: Unit): Half | null {
  const at = givenInBracket(view, family);
  const unit = units.find((u) => u.at === at);
  return unit ? { view, unit } : null;
}

/** How far behind one first name the next may stand, in tokens: "Areeba (9T) and Zoya". */
const NEXT = 6;
/** "The Carter twins, Ada and Tom": all whose first names follow in the sentence. */
function siblingsBehind({ view, singles }: Read, family: Unit): Half[] {
  const out: Half[] = [];
  let { at } = family;
  for (const { unit, as } of singles) {
    if (unit.at <= family.at) continue;
    if (unit.token.sentence !== family.token.sentence || unit.at - at > NEXT) break;
    if (as === 'family' || unit.given < 2) continue;
    out.push({ view, unit });
    at = unit.at;
  }
  return out;
}

/** A word or two that are told as a family name. */
type Told = {
  readonly first: Unit;
  readonly last: Unit;
  readonly how: Telling;
  /** Nobody else's but a child's whose first name is told; else the words around the first name must say so. */
  readonly sure: boolean;
};

/** Where the word itself is told as this child's family name, whoever else bears it. */
const SAID_AS_NAME: ReadonlySet<Telling> = new Set(['surname', 'title', 'bracket', 'siblings']);

/** What may be told of others too. */
const UNSURE: ReadonlySet<Telling> = new Set(['lone', 'written', 'classed']);

/** Everything in a field that is told as a family name. */
function toldIn({ view, units, singles }: Read, setting: Setting): readonly Told[] {
  const out: Told[] = [];
  const asked = isSurnameAsked(view);
  for (const { unit, index } of singles) {
    const first = units[headOf(units, index)] as Unit;
    const how = toldAs(view, unit, first.at, asked);
    if (how) out.push({ first, last: unit, how, sure: !UNSURE.has(how) });
  }
  for (const titled of titledChildren(view, units, setting)) out.push({ ...titled, how: 'title' });
  // More than one with their classes are a team.
  const classed = out.filter(({ how }) => how === 'classed').length;
  return classed > 1 ? out.filter(({ how }) => how !== 'classed') : out;
}

/** What the words around the first name must say at least, in log-odds, where the family name is not sure. */
const LEAST = 0;
const LEAST_SURE = -1.5;

/**
 * Names put together of a first name and a word told as the family name: one fact with a span for each half. `known`
 * are those that are found already; `asked` says what the halves would be if they stood side by side.
 */
export function putTogether(
  reads: readonly Read[],
  known: readonly PersonFact[],
  setting: Setting,
  asked: (fact: PersonFact) => Halves,
): PersonFact[] {
  const out: PersonFact[] = [];
  if (!reads.some((r) => r.singles.some((s) => s.as !== 'family'))) return out;
  const { family: staff } = staffOf(setting);
  const isTaken = (field: string, u: Unit): boolean =>
    [...known, ...out].some((f) =>
      [f, ...(f.also ?? [])].some((at) => at.field === field && at.start < u.end && u.token.start < at.end),
    );
  reads.forEach((read, n) => {
    if (!isOwnProse(read.view)) return;
    for (const { first, last, how, sure } of toldIn(read, setting)) {
      if (staff.has(last.word) || isTaken(read.view.id, last) || isWhole(read, last)) continue;
      const others = how === 'siblings' ? siblingsBehind(read, last) : [];
      const given =
        others.shift() ??
        (how === 'bracket' ? inBracket(read, last) : null) ??
        (how === 'surname' ? ownerOf(read, first) : null) ??
        givenFor(reads, n, first, how);
      if (!given || [given, ...others].some(({ unit }) => wellKnown([unit.word, last.word]))) continue;
      if (hasOtherInitial(given.view, given.unit, first)) continue;
      const fact = joinedFact(given, { view: read.view, unit: first }, last);
      const { grown, odds } = asked(fact);
      if (grown || odds <= (sure ? LEAST_SURE : LEAST) || isGrownElsewhere(reads, fact, asked)) continue;
      if (!SAID_AS_NAME.has(how) && (isKnownAlone(last.word) || isTitled(reads, last))) continue;
      const also = others.map(({ view, unit }) => ({
        field: view.id,
        start: unit.token.start,
        end: unit.end,
      }));
      out.push({ ...fact, also: [...(fact.also ?? []), ...also] });
    }
  });
  return out;
}

/** "The Ings family … Dot Ings": the same family name, with another's first name before it. */
const isWhole = ({ units }: Read, { word, at }: Unit): boolean =>
  units.some(
    (u, i) =>
      u.word === word && u.capital && u.at !== at && units[i - 1]?.at === u.at - 1 && units[i - 1]?.capital,
  );
