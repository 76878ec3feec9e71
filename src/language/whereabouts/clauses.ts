import type { ClauseFact, GroupFact, PlaceFact, TimeFact } from '../../engine/facts.ts';
import type { Scene } from '../../engine/rule.ts';
import { adding, EMPTY } from '../sets.ts';
import { tripCue } from '../trip-cues.ts';
import { lastBefore } from '../within.ts';
import type { Told } from './hand.ts';

/** A stretch of a post, between full stops, lines or emoji, and what stands in it. */
export type Stretch = {
  readonly field: string;
  readonly clauses: readonly Clause[];
  readonly cues: ReadonlySet<string>;
  readonly places: readonly PlaceFact[];
  readonly times: readonly TimeFact[];
  readonly groups: readonly GroupFact[];
};

/** The stretches of a post, with what is worked out of them all when it is first asked for (`toldOf`). */
export type Stretches = readonly Stretch[] & {
  readonly kept: { told: readonly Told[] | null; cues: ReadonlySet<string> | null };
};

/** A clause and what stands in it. Cues are named without `trip-`. */
export type Clause = {
  readonly fact: ClauseFact;
  readonly tense: ClauseFact['tense'];
  readonly cues: ReadonlySet<string>;
  readonly places: readonly PlaceFact[];
  readonly times: readonly TimeFact[];
  readonly groups: readonly GroupFact[];
};

type Bag = { -readonly [K in keyof Clause]: Clause[K] };

/** Most clauses hold none of these: they share what is empty. */
const NONE: readonly never[] = [];
function withOne<T>(list: readonly T[], one: T): readonly T[] {
  if (list === NONE) return [one];
  (list as T[]).push(one);
  return list;
}

/** The clauses of one field, in order. */
type Field = { readonly id: string; readonly facts: ClauseFact[]; readonly bags: Bag[] };

/** Fields are few. */
function fieldOf(fields: readonly Field[], id: string): Field | undefined {
  for (let i = 0; i < fields.length; i++) if (fields[i]?.id === id) return fields[i];
  return undefined;
}

/** Put each fact into the clause of its field that begins last before it. */
function fill<F extends { readonly field: string; readonly start: number }>(
  fields: readonly Field[],
  list: readonly F[],
  put: (bag: Bag, fact: F) => void,
): void {
  for (let i = 0; i < list.length; i++) {
    const fact = list[i] as F;
    const field = fieldOf(fields, fact.field);
    const bag = field?.bags[lastBefore(field.facts, fact.start)];
    if (bag) put(bag, fact);
  }
}

/** Put every fact of whereabouts into the clause that it begins in, and clauses into stretches. */
export function stretchesOf({ facts }: Pick<Scene, 'facts'>): Stretches {
  const bags: Bag[] = [];
  const fields: Field[] = [];
  for (const fact of facts.of('clause')) {
    const bag: Bag = { fact, tense: fact.tense, cues: EMPTY, places: NONE, times: NONE, groups: NONE };
    let field = fields[fields.length - 1];
    if (field?.id !== fact.field) {
      field = { id: fact.field, facts: [], bags: [] };
      fields.push(field);
    }
    field.facts.push(fact);
    field.bags.push(bag);
    bags.push(bag);
  }
  fill(fields, facts.of('place'), (bag, place) => {
    bag.places = withOne(bag.places, place);
  });
  fill(fields, facts.of('time'), (bag, time) => {
    bag.times = withOne(bag.times, time);
  });
  fill(fields, facts.of('group'), (bag, group) => {
    bag.groups = withOne(bag.groups, group);
  });
  fill(fields, facts.of('cue'), (bag, { cue }) => {
    const name = tripCue(cue);
    if (name !== null) bag.cues = adding(bag.cues, name);
  });
  const out: Stretch[] = [];
  for (let from = 0; from < bags.length; ) {
    const first = bags[from] as Bag;
    let to = from + 1;
    while (to < bags.length && isOneStretch(first, bags[to] as Bag)) to++;
    out.push(stretchOf(bags.slice(from, to)));
    from = to;
  }
  return Object.assign(out, { kept: { told: null, cues: null } });
}

const isOneStretch = ({ fact }: Clause, { fact: next }: Clause): boolean =>
  fact.field === next.field && fact.evidence[0] === next.evidence[0];

function stretchOf(clauses: readonly Clause[]): Stretch {
  const first = clauses[0] as Clause;
  let { cues, places, times, groups } = first;
  for (let i = 1; i < clauses.length; i++) {
    const more = clauses[i] as Clause;
    places = joined(places, more.places);
    times = joined(times, more.times);
    groups = joined(groups, more.groups);
    if (more.cues.size > 0) cues = cues.size === 0 ? more.cues : new Set([...cues, ...more.cues]);
  }
  return { field: first.fact.field, clauses, cues, places, times, groups };
}

const joined = <T>(list: readonly T[], more: readonly T[]): readonly T[] =>
  more.length === 0 ? list : list.length === 0 ? more : [...list, ...more];
