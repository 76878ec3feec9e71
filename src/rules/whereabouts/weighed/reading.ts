import type { Token, View } from '../../../engine/doc.ts';
import { isProse } from '../../../engine/doc.ts';
import type { ClauseFact, CueFact, Fact, PlaceFact, TimeFact } from '../../../engine/facts.ts';
import type { Scene } from '../../../engine/rule.ts';
import { seenTokens } from '../../../language/model/seen.ts';
import { lastBefore } from '../../../language/within.ts';
import { type Clause, type Stretch, tripCue } from '../clauses.ts';
import { toldOf } from '../hand.ts';
import { idOf } from './hash.ts';
import { type Loose, looseOf } from './loose.ts';

/** A place or a time that may be told: one that a recogniser stated, or a loose one that only the weighing uses. */
export type Candidate = {
  readonly fact: PlaceFact | TimeFact;
  readonly loose: boolean;
};

/** One sign of a post as the weighing reads it: a plain word, or a whole place, time, class or name as one. */
export type Sign = {
  readonly say: string;
  /** The number of what it says. */
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly fact: Fact | null;
  /** Cues of trips that cover it, and the class of its word. */
  readonly tags: readonly string[];
};

/** A field as a row of signs, with its candidates and clauses. */
export type Row = {
  readonly view: View;
  readonly signs: readonly Sign[];
  readonly clauses: readonly {
    readonly clause: Clause;
    readonly stretch: Stretch;
    /** The hand-made rules take it to be about pupils' ways, and not over. */
    readonly told: boolean;
  }[];
  readonly starts: readonly ClauseFact[];
  readonly candidates: readonly Candidate[];
};

/** Read every field that people wrote: each fact becomes one sign, all other words stay. */
export function rowsOf(scene: Scene, stretches: readonly Stretch[]): readonly Row[] {
  const { doc, facts } = scene;
  const told = new Set(toldOf(stretches).map((t) => t.clause));
  const rows: Row[] = [];
  for (const view of doc.views) {
    if (!(isProse(view) || view.id.startsWith('poll['))) continue;
    const here = <T extends { readonly field: string }>(list: readonly T[]): readonly T[] =>
      list.filter((f) => f.field === view.id);
    const cover = new Array<Fact | null>(view.tokens.length).fill(null);
    const lay = (list: readonly Fact[]): void => {
      for (const f of list) {
        if (f.field !== view.id) continue;
        for (let i = Math.max(0, lastBefore(view.tokens, f.start)); i < view.tokens.length; i++) {
          const t = view.tokens[i] as Token;
          if (t.start >= f.end) break;
          if (t.end > f.start) cover[i] = f;
        }
      }
    };
    lay(facts.of('person'));
    lay(facts.of('group'));
    lay(facts.of('place'));
    lay(facts.of('time'));
    const loose = looseOf(view, cover);
    const clauses = stretches
      .filter((s) => s.field === view.id)
      .flatMap((stretch) => stretch.clauses.map((clause) => ({ clause, stretch, told: told.has(clause) })));
    rows.push({
      view,
      signs: signsOf(view, cover, loose, here(facts.of('cue'))),
      clauses,
      starts: clauses.map((c) => c.clause.fact),
      candidates: [
        ...here(facts.of('place')).map((fact) => ({ fact, loose: false })),
        ...here(facts.of('time')).map((fact) => ({ fact, loose: false })),
        ...loose.map(({ fact }) => ({ fact, loose: true })),
      ],
    });
  }
  return rows;
}

const NO_TAGS: readonly string[] = [];

/** Tokens with each fact's taken together. */
function signsOf(
  view: View,
  cover: readonly (Fact | null)[],
  loose: readonly Loose[],
  cues: readonly CueFact[],
): readonly Sign[] {
  const { tokens } = view;
  const tagged = new Array<string[] | undefined>(tokens.length);
  for (const { cue, start, end } of cues) {
    const name = tripCue(cue);
    if (name === null) continue;
    for (let i = Math.max(0, lastBefore(view.tokens, start)); i < view.tokens.length; i++) {
      const t = view.tokens[i] as Token;
      if (t.start >= end) break;
      const list = tagged[i];
      if (list) list.push(name);
      else tagged[i] = [name];
    }
  }
  const words = seenTokens(view);
  // They stand in order.
  let nextLoose = 0;
  const signs: Sign[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const fact = cover[i] ?? null;
    while (nextLoose < loose.length && (loose[nextLoose] as Loose).from < i) nextLoose++;
    const guess = loose[nextLoose]?.from === i ? loose[nextLoose] : undefined;
    let to = i + 1;
    if (guess) to = guess.to;
    else if (fact) while (to < tokens.length && cover[to] === fact) to++;
    const say = guess
      ? guess.fact.kind === 'place'
        ? '<place?>'
        : '<time?>'
      : fact
        ? sayOf(fact)
        : (words[i] as string);
    signs.push({
      say,
      id: idOf(say),
      start: token.start,
      end: (tokens[to - 1] as Token).end,
      sentence: token.sentence,
      fact: guess ? guess.fact : fact,
      tags: tagged[i] ?? NO_TAGS,
    });
    i = to;
  }
  return signs;
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
