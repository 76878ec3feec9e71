import type { ClauseFact, GroupFact, PlaceFact, TimeFact } from '../../engine/facts.ts';
import type { Scene } from '../../engine/rule.ts';
import { lastBefore } from '../../language/within.ts';

/** A stretch of a post, between full stops, lines or emoji, and what stands in it. */
export type Stretch = {
  readonly field: string;
  readonly clauses: readonly Clause[];
  readonly cues: ReadonlySet<string>;
  readonly places: readonly PlaceFact[];
  readonly times: readonly TimeFact[];
  readonly groups: readonly GroupFact[];
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

type Bag = {
  fact: ClauseFact;
  tense: ClauseFact['tense'];
  cues: Set<string>;
  places: PlaceFact[];
  times: TimeFact[];
  groups: GroupFact[];
};

const tripCues = new Map<string, string | null>();
/** A cue's name without `trip-`; `null` where it is none of trips. There are some sixty. */
export function tripCue(cue: string): string | null {
  const known = tripCues.get(cue);
  if (known !== undefined) return known;
  const name = cue.startsWith('trip-') ? cue.slice(5) : null;
  tripCues.set(cue, name);
  return name;
}

/** Put every fact of whereabouts into the clause that it begins in, and clauses into stretches. */
export function stretchesOf({ facts }: Pick<Scene, 'facts'>): readonly Stretch[] {
  const bags: Bag[] = facts.of('clause').map((fact) => ({
    fact,
    tense: fact.tense,
    cues: new Set(),
    places: [],
    times: [],
    groups: [],
  }));
  const byField = new Map<string, Bag[]>();
  for (const bag of bags) {
    const list = byField.get(bag.fact.field);
    if (list) list.push(bag);
    else byField.set(bag.fact.field, [bag]);
  }
  const starts = new Map([...byField].map(([field, list]) => [field, list.map((b) => b.fact)] as const));
  const bagAt = (field: string, start: number): Bag | undefined =>
    byField.get(field)?.[lastBefore(starts.get(field) ?? [], start)];
  for (const place of facts.of('place')) bagAt(place.field, place.start)?.places.push(place);
  for (const time of facts.of('time')) bagAt(time.field, time.start)?.times.push(time);
  for (const group of facts.of('group')) bagAt(group.field, group.start)?.groups.push(group);
  for (const cue of facts.of('cue')) {
    const name = tripCue(cue.cue);
    if (name !== null) bagAt(cue.field, cue.start)?.cues.add(name);
  }
  const out: Stretch[] = [];
  let open: Bag[] = [];
  const close = (): void => {
    const first = open[0];
    if (!first) return;
    out.push({
      field: first.fact.field,
      clauses: open,
      cues: first === open[open.length - 1] ? first.cues : new Set(open.flatMap((b) => [...b.cues])),
      places: open.flatMap((b) => b.places),
      times: open.flatMap((b) => b.times),
      groups: open.flatMap((b) => b.groups),
    });
    open = [];
  };
  for (const bag of bags) {
    const last = open[open.length - 1];
    if (last && (last.fact.field !== bag.fact.field || last.fact.evidence[0] !== bag.fact.evidence[0]))
      close();
    open.push(bag);
  }
  close();
  return out;
}
