import type { Token, View } from '../../../engine/doc.ts';
import { isWording } from '../../../engine/doc.ts';
import type { CueFact, Fact, PlaceFact, TimeFact } from '../../../engine/facts.ts';
import type { Scene } from '../../../engine/rule.ts';
import { seenIds } from '../../model/seen.ts';
import { tripCue } from '../../trip-cues.ts';
import { lastBefore } from '../../within.ts';
import type { Clause, Stretch, Stretches } from '../clauses.ts';
import { toldOf } from '../hand.ts';
import { idOf, idOfCue } from './hash.ts';
import { type Loose, looseOf } from './loose.ts';

/** A place or a time that may be told: one that a recogniser stated, or a loose one that only the weighing uses. */
export type Candidate = {
  readonly fact: PlaceFact | TimeFact;
  readonly loose: boolean;
};

/**
 * The signs of a field as the weighing reads them, in order: a plain word, or a whole place, time, class or name as
 * one.
 */
export type Signs = {
  /** What each says, as a number. */
  readonly ids: readonly number[];
  /** The token with which each begins. */
  readonly from: readonly number[];
  /** The fact that each stands for, at the token with which it begins. */
  readonly facts: readonly (Fact | null)[];
};

/** A clause of a field, and what it stands in. */
export type Place = {
  readonly clause: Clause;
  readonly stretch: Stretch;
  /** The hand-made rules take it to be about pupils' ways, and not over. */
  readonly told: boolean;
};

/** A field as a row of signs, with its candidates and clauses. */
export class Row {
  readonly view: View;
  readonly signs: Signs;
  readonly candidates: readonly Candidate[];
  private readonly all: Stretches;
  private readonly cues: readonly CueFact[];
  private told: readonly Place[] | null = null;
  private covering: readonly (readonly number[] | undefined)[] | null = null;

  constructor(
    view: View,
    signs: Signs,
    candidates: readonly Candidate[],
    all: Stretches,
    cues: readonly CueFact[],
  ) {
    this.view = view;
    this.signs = signs;
    this.candidates = candidates;
    this.all = all;
    this.cues = cues;
  }

  /** Its clauses. Most posts are done with before these are asked for. */
  get clauses(): readonly Place[] {
    if (this.told) return this.told;
    const told = new Set(toldOf(this.all).map((t) => t.clause));
    this.told = this.all
      .filter((s) => s.field === this.view.id)
      .flatMap((stretch) => stretch.clauses.map((clause) => ({ clause, stretch, told: told.has(clause) })));
    return this.told;
  }

  /** The index of the clause that begins last before an offset; -1 if none does. */
  clauseAt(start: number): number {
    const { clauses } = this;
    let low = 0;
    let high = clauses.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((clauses[mid] as Place).clause.fact.start <= start) low = mid + 1;
      else high = mid;
    }
    return low - 1;
  }

  /** Cues of trips that cover a token, as the numbers of their names. */
  tagsOf(token: number): readonly number[] {
    this.covering ??= tagsOf(this.view, this.cues);
    return this.covering[token] ?? NO_TAGS;
  }
}

/** Read every field that people wrote: each fact becomes one sign, all other words stay. */
export function rowsOf(scene: Scene, stretches: Stretches): readonly Row[] {
  const { doc, facts } = scene;
  const places = facts.of('place');
  const times = facts.of('time');
  const rows: Row[] = [];
  for (const view of doc.views) {
    if (!isWording(view)) continue;
    const cover = new Array<Fact | null>(view.tokens.length).fill(null);
    lay(view, cover, facts.of('person'));
    lay(view, cover, facts.of('group'));
    lay(view, cover, places);
    lay(view, cover, times);
    const loose = looseOf(view, cover);
    const candidates: Candidate[] = [];
    for (const fact of places) if (fact.field === view.id) candidates.push({ fact, loose: false });
    for (const fact of times) if (fact.field === view.id) candidates.push({ fact, loose: false });
    for (const { fact } of loose) candidates.push({ fact, loose: true });
    rows.push(new Row(view, signsOf(view, cover, loose), candidates, stretches, facts.of('cue')));
  }
  return rows;
}

/** Lay facts over the tokens that they cover; of two on one token the later stays. */
function lay({ id, tokens }: View, cover: (Fact | null)[], list: readonly Fact[]): void {
  for (const fact of list) {
    if (fact.field !== id) continue;
    for (let i = Math.max(0, lastBefore(tokens, fact.start)); i < tokens.length; i++) {
      const t = tokens[i] as Token;
      if (t.start >= fact.end) break;
      if (t.end > fact.start) cover[i] = fact;
    }
  }
}

const NO_TAGS: readonly number[] = [];

/** The cues of trips over each token. */
function tagsOf({ id, tokens }: View, cues: readonly CueFact[]): readonly (readonly number[] | undefined)[] {
  const tags = new Array<number[] | undefined>(tokens.length);
  for (const { cue, field, start, end } of cues) {
    const name = field === id ? tripCue(cue) : null;
    if (name === null) continue;
    const tag = idOfCue(name);
    for (let i = Math.max(0, lastBefore(tokens, start)); i < tokens.length; i++) {
      if ((tokens[i] as Token).start >= end) break;
      const list = tags[i];
      if (list) list.push(tag);
      else tags[i] = [tag];
    }
  }
  return tags;
}

const LOOSE_PLACE = idOf('<place?>');
const LOOSE_TIME = idOf('<time?>');

/** Tokens with each fact's taken together. A loose candidate takes the place of what lies over its first token. */
function signsOf(view: View, cover: (Fact | null)[], loose: readonly Loose[]): Signs {
  const words = seenIds(view);
  const many = cover.length;
  const ids: number[] = [];
  const from: number[] = [];
  // They stand in order.
  let next = 0;
  let i = 0;
  while (i < many) {
    const fact = cover[i] as Fact | null;
    while (next < loose.length && (loose[next] as Loose).from < i) next++;
    const guess = next < loose.length ? (loose[next] as Loose) : null;
    from.push(i);
    if (guess?.from === i) {
      ids.push(guess.fact.kind === 'place' ? LOOSE_PLACE : LOOSE_TIME);
      cover[i] = guess.fact;
      i = guess.to;
    } else if (fact) {
      ids.push(idOf(sayOf(fact)));
      do i++;
      while (i < many && cover[i] === fact);
    } else ids.push(words[i++] as number);
  }
  return { ids, from, facts: cover };
}

function sayOf(fact: Fact): string {
  switch (fact.kind) {
    case 'time':
      return fact.evidence.includes('past') ? '<past>' : `<${fact.form}>`;
    case 'place':
      return fact.role === 'own' ? '<own>' : fact.role === 'studied' ? '<venue>' : `<${fact.role}>`;
    case 'group':
      return `<g ${fact.group}>`;
    case 'person':
      return fact.who === 'staff' || fact.who === 'adult' ? '<staff>' : '<name>';
    default:
      return `<${fact.kind}>`;
  }
}
