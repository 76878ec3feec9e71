import type { Token, View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { CUE } from '../cues.ts';
import { wellKnown } from '../lexicon/people.ts';
import { EMPTY } from '../sets.ts';
import { isSite } from './called.ts';
import { isClassAt } from './classed-family.ts';
import { isExclaimed } from './exclaimed.ts';
import type { Found } from './found.ts';
import { isPart, PART } from './parts.ts';
import { staffOf } from './staff.ts';
import { contextOf } from './surroundings.ts';
import { has, type Unit } from './units.ts';

/** A word in the text that may be one half of a name. */
export type Single = {
  readonly unit: Unit;
  readonly index: number;
  readonly as: 'given' | 'family' | 'either';
};

/** Words that may be a given or family name by themselves, outside the full names already found. */
export function singlesOf(
  view: View,
  units: readonly Unit[],
  founds: readonly Pick<Found, 'field' | 'start' | 'end'>[],
  setting: Setting,
): Single[] {
  // In order, so that one pass over the words is enough.
  const spans = founds.filter((f) => f.field === view.id).sort((a, b) => a.start - b.start);
  let next = 0;
  const staff = staffOf(setting);
  const out: Single[] = [];
  units.forEach((unit, index) => {
    if (!unit.capital || unit.initial || unit.word.length < 2) return;
    const { start } = unit.token;
    while (next < spans.length && (spans[next] as (typeof spans)[number]).end <= start) next++;
    const span = spans[next];
    if (span && span.start <= start) return;
    if (titled(view, unit) || has(unit, 'title')) return;
    if (staff.given.has(unit.word) && !staff.family.has(unit.word) && unit.given < 2) return;
    if (isPart(unit, PART.month) && unit.token.first) return;
    // "Carlin Hall": a place that is called so.
    const beside = units[index + 1];
    if (beside?.capital && beside.at === unit.at + 1 && !unit.possessive && isSite(beside)) return;
    const given = canBeGiven(unit) || lone(view, unit);
    const family = canBeFamily(unit);
    if (given || family)
      out.push({ unit, index, as: given && family ? 'either' : given ? 'given' : 'family' });
  });
  return out;
}

function titled(view: View, unit: Unit): boolean {
  const before = view.tokens[unit.at - 1];
  const word = before?.text === '.' ? view.tokens[unit.at - 2] : before;
  return word?.kind === 'word' && isPart(word, PART.title);
}

/** Given-name reading: a listed name that is no ordinary word, or one that is, where a capital tells. */
function canBeGiven(u: Unit): boolean {
  const shouted = u.style === 'caps' || u.style === 'title';
  if (u.common >= 3) return u.given === 3 && !u.token.first && !shouted && !(u.common >= 4 && u.place);
  if (u.place && u.given < 3) return false;
  if (u.given >= 2) return true;
  return u.given === 1 && u.common === 0 && !u.token.first && !shouted;
}

/** A sentence of its own: "Harry." Or of a class: "Poppy in 3W". */
function lone({ tokens }: View, u: Unit): boolean {
  if (u.given < 3 || u.common < 3 || u.common > 4 || !u.token.first) return false;
  const after = tokens[u.at + 1];
  if (u.common === 3 && /^[.!,…]?$/.test(after?.text ?? '')) return true;
  return (
    /^(?:in|of|from|\()$/.test(after?.folded ?? '') &&
    !isPart(u, PART.calendar) &&
    isClassAt(tokens, u.at + 2)
  );
}

function canBeFamily(u: Unit): boolean {
  if (isPart(u, PART.calendar)) return false;
  if (u.common >= 3) return u.family === 3 && !(u.style === 'caps');
  if (u.place && u.family < 2) return false;
  if (u.family >= 2) return true;
  // "Drumroll…", "Wahey!"
  return (u.family === 1 || (u.unknown && u.word.length >= 3)) && !isExclaimed(u.word);
}

function make(
  view: View,
  unit: Unit,
  end: number,
  form: Found['form'],
  given: string,
  family: string,
  setting: Setting,
): Found {
  const last = end > unit.end ? unit.at + 1 : unit.at;
  const context = contextOf(view, unit.at, last, unit.possessive);
  const staff = staffOf(setting);
  return {
    field: view.id,
    start: unit.token.start,
    end,
    form,
    via: 'words',
    words: [unit.word],
    given,
    family,
    score: 3,
    context,
    famous: null,
    policyStaff:
      (form === 'first' && staff.given.has(unit.word) && context.tie < 2) ||
      (form === 'surname' && staff.family.has(unit.word)),
  };
}

const isIn = (before: Token | undefined): boolean => before !== undefined && isPart(before, PART.where);

/** First names, first names with an initial, and surnames alone in a team list. */
export function shortNames(
  view: View,
  units: readonly Unit[],
  singles: readonly Single[],
  setting: Setting,
): Found[] {
  const out: Found[] = [];
  const surnames = teamSurnames(view, units, singles);
  for (const single of singles) {
    const { unit, index } = single;
    const next = units[index + 1];
    const letter =
      next?.initial && next.at === unit.at + 1 && !unit.possessive && next.word !== 'i' && next.word !== 'a';
    if (
      letter &&
      next &&
      unit.given >= 1 &&
      !isPart(unit, PART.lettered) &&
      !wellKnown([unit.word, next.word]) &&
      view.tokens[next.at + 1]?.text !== '&'
    ) {
      out.push(make(view, unit, next.end, 'first-initial', unit.text, next.text, setting));
      continue;
    }
    if (surnames.has(unit)) {
      out.push(make(view, unit, unit.end, 'surname', '', unit.text, setting));
      continue;
    }
    if (single.as === 'family' || unit.given < 2) continue;
    if (partOfThing(view, units, index)) continue;
    const found = make(view, unit, unit.end, 'first', unit.text, '', setting);
    if (found.context.thing || found.context.titled) continue;
    // An ordinary word is a first name only where something beside it says so.
    if (unit.common >= 4 && found.context.pupil < 2 && !unit.possessive) continue;
    if (unit.common >= 3 && unit.place) continue;
    // "Five days in Valencia", "at Kew": where somebody is, not who.
    if (unit.place && !unit.possessive && isIn(view.tokens[unit.at - 1])) continue;
    out.push(found);
  }
  return out;
}

/** Beside another capitalised word that is no name, it is part of a title or place: "Charlotte's Web", "Victoria Station". */
function partOfThing(view: View, units: readonly Unit[], index: number): boolean {
  const unit = units[index] as Unit;
  if (unit.style === 'caps' || unit.style === 'title') return false;
  const next = units[index + 1];
  const before = units[index - 1];
  const capitalAfter =
    next &&
    next.at === unit.at + 1 &&
    next.capital &&
    !next.initial &&
    next.common >= 1 &&
    next.given < 3 &&
    !has(next, 'praise');
  const capitalBefore =
    before &&
    before.at === unit.at - 1 &&
    before.capital &&
    !before.token.first &&
    before.common >= 3 &&
    before.given < 3 &&
    (before.cue & (CUE.praise | CUE.pupil | CUE.award)) === 0;
  return Boolean(capitalAfter || capitalBefore) && view.tokens[unit.at + 1]?.text !== ',';
}

/** "Goals: Bennett 2, Adeyemi, O'Sullivan": two or more family names in a line of sport. */
function teamSurnames(view: View, units: readonly Unit[], singles: readonly Single[]): ReadonlySet<Unit> {
  if (singles.length < 2) return EMPTY;
  const out = new Set<Unit>();
  const bySentence = new Map<number, Unit[]>();
  for (const { unit } of singles) {
    if (unit.family < 2 || unit.given >= 3 || unit.common >= 3 || unit.place || unit.possessive) continue;
    const after = view.tokens[unit.at + 1];
    const before = view.tokens[unit.at - 1];
    const listed =
      !after ||
      after.kind === 'newline' ||
      after.kind === 'number' ||
      after.kind === 'emoji' ||
      /^[,(.;)&]$/.test(after.text) ||
      after.folded === 'and' ||
      !before ||
      before.kind === 'newline';
    if (!listed) continue;
    const list = bySentence.get(unit.token.sentence);
    if (list) list.push(unit);
    else bySentence.set(unit.token.sentence, [unit]);
  }
  for (const [sentence, list] of bySentence) {
    const sport = units.some((u) => u.token.sentence === sentence && (u.cue & CUE.sport) !== 0);
    if (sport && list.length >= 2) for (const u of list) out.add(u);
  }
  return out;
}
