import type { Doc, Token, View } from '../../engine/doc.ts';
import { isOwnWording } from '../../engine/doc.ts';
import type { ClauseFact, CueFact, TimeFact } from '../../engine/facts.ts';
import type { Recogniser } from '../../engine/rule.ts';
import type { Witness } from '../../engine/setting.ts';
import { minutesOf } from '../times/calendar.ts';
import { isTripCue } from '../trip-cues.ts';
import { within } from '../within.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { verbsOf } from './said.ts';

type Tense = ClauseFact['tense'];

/**
 * States for each clause whether it speaks of what is over, now, to come or comes again and again, from times, verbs
 * and set phrases. Clauses of one stretch that say nothing themselves follow the one before them, or after them.
 */
export const tense: Recogniser = {
  id: 'tense',
  states: ['clause'],
  recognise: ({ doc, facts, setting }) => tensesOf(doc, facts.of('time'), facts.of('cue'), setting.witness),
};

/** The clauses of a post, given its times and cues. */
export function tensesOf(
  doc: Doc,
  times: readonly TimeFact[],
  cues: readonly CueFact[],
  witness: Witness | undefined,
): readonly ClauseFact[] {
  const facts: ClauseFact[] = [];
  for (const view of doc.views) {
    if (!isOwnWording(view)) continue;
    const own = {
      times: times.filter((t) => t.field === view.id),
      cues: cues.filter((c) => c.field === view.id && isTripCue(c.cue)),
    };
    for (const fact of ofView(view, doc.post.at.local, own, witness)) facts.push(fact);
  }
  return facts;
}

type Own = { readonly times: readonly TimeFact[]; readonly cues: readonly CueFact[] };

function ofView(view: View, at: string, own: Own, witness: Witness | undefined): ClauseFact[] {
  const clauses = clausesOf(view);
  const read = clauses.map((c) => tenseOf(view, c, at, own));
  // Silent clauses follow their neighbours within the stretch.
  for (let i = 1; i < clauses.length; i++) {
    if (
      read[i]?.tense === 'undecided' &&
      clauses[i]?.stretch === clauses[i - 1]?.stretch &&
      read[i - 1]?.tense !== 'undecided' &&
      !(read[i - 1]?.tense === 'past' && view.tokens[(clauses[i - 1] as Clause).to - 1]?.text === ':')
    )
      read[i] = { tense: (read[i - 1] as Read).tense, evidence: ['follows'] };
  }
  for (let i = 0; i < clauses.length; i++) {
    if (read[i]?.tense === 'undecided' && read[i]?.evidence[0] === 'on the move')
      read[i] = { tense: 'future', evidence: ['on the move'] };
  }
  for (let i = clauses.length - 2; i >= 0; i--) {
    // A heading ("Tower of London: …") says nothing of when.
    if (view.tokens[(clauses[i] as Clause).to - 1]?.text === ':') continue;
    if (
      read[i]?.tense === 'undecided' &&
      clauses[i]?.stretch === clauses[i + 1]?.stretch &&
      read[i + 1]?.tense !== 'undecided'
    )
      read[i] = { tense: (read[i + 1] as Read).tense, evidence: ['follows'] };
  }
  let asked = 0;
  return clauses.map((c, i) => {
    const start = (view.tokens[c.from] as Token).start;
    const end = (view.tokens[c.to - 1] as Token).end;
    const heading = view.tokens[c.to - 1]?.text === ':';
    let { tense, evidence } = read[i] as Read;
    if (tense === 'undecided' && witness && c.to - c.from > 2 && asked++ < WITNESSED) {
      const said = witness.tense(view.text.slice(start, end));
      if (said === 'past' || said === 'future') {
        tense = said;
        evidence = ['witness'];
      }
    }
    return {
      kind: 'clause',
      field: view.id,
      start,
      end,
      tense,
      evidence: saidOf(stretchName(c.stretch), evidence[0], heading),
    };
  });
}

/** The evidence of a clause: its stretch, at most one reason, and whether it is a heading. Most have no more than two. */
const saidOf = (stretch: string, why: string | undefined, heading: boolean): readonly string[] =>
  why === undefined
    ? heading
      ? [stretch, 'heading']
      : [stretch]
    : heading
      ? [stretch, why, 'heading']
      : [stretch, why];

/** What stretches are called, made once: nearly all posts have few. */
const STRETCHES = Array.from({ length: 32 }, (_, n) => `stretch ${n}`);
const stretchName = (n: number): string => STRETCHES[n] ?? `stretch ${n}`;

/** Asking the witness is dear: no more clauses of a post than this. */
const WITNESSED = 2;

/** Why, in one word at most. */
type Read = { readonly tense: Tense; readonly evidence: readonly [] | readonly [string] };

/** What is read most often, made once. */
const UNDECIDED: Read = { tense: 'undecided', evidence: [] };
const decide = (tense: Tense, evidence: string): Read => ({ tense, evidence: [evidence] });

function tenseOf(view: View, clause: Clause, at: string, own: Own): Read {
  const { tokens } = view;
  const start = (tokens[clause.from] as Token).start;
  const end = (tokens[clause.to - 1] as Token).end;
  const times = within(own.times, start, end);
  const verbs = verbsOf(tokens, clause, times);
  const cues = within(own.cues, start, end);
  const cue = (name: string): boolean => isAmong(cues, name);
  verbs.past ||= cue('trip-photos');
  const time = timeOf(times, at, verbs.past);
  if (time === 'past') return decide('past', 'past time');
  if (verbs.thanks) return decide('past', 'thanks');
  if (cue('trip-delay') && cue('trip-coach') && !verbs.past) return decide('live', 'late');
  if (cue('trip-here') && time !== 'recurring') return decide('live', 'here');
  if (
    cues.some((c) => c.cue === 'trip-over' && !((verbs.now || cue('trip-live')) && isMedal(view, c))) &&
    !verbs.future &&
    time !== 'future'
  )
    return decide('past', 'over');
  if (time === 'recurring') return decide('recurring', 'again and again');
  const ahead = cue('trip-ahead');
  if (verbs.now && verbs.first === 'now' && time !== 'future' && !verbs.future && !ahead)
    return decide('live', 'verb');
  if (verbs.past && time !== 'future' && !verbs.future && !ahead) return decide('past', 'verb');
  if (time === 'future' || verbs.future) return decide('future', time === 'future' ? 'time' : 'verb');
  if (ahead) return decide('future', 'phrase');
  if (verbs.now || cue('trip-live')) return decide('live', verbs.now ? 'verb' : 'phrase');
  if (verbs.past) return decide('past', 'verb');
  if (verbs.imperative) return decide('future', 'imperative');
  return cues.length > 0 && MOVES.some(cue) ? decide('undecided', 'on the move') : UNDECIDED;
}

/** "At the show collecting their gold 🥇": a medal ends nothing that goes on. */
const isMedal = ({ text }: View, { start }: CueFact): boolean => text.charCodeAt(start) >= 0xd800;

function isAmong(cues: readonly CueFact[], name: string): boolean {
  for (const c of cues) if (c.cue === name) return true;
  return false;
}

/** What a clause's times say; a weekday beside a past verb is the last one. */
function timeOf(
  times: readonly TimeFact[],
  at: string,
  pastVerb: boolean,
): 'past' | 'future' | 'recurring' | null {
  let said: 'past' | 'future' | 'recurring' | null = null;
  const today = at.slice(0, 10);
  for (const t of times) {
    if (t.form === 'recurring') return 'recurring';
    if (t.evidence.includes('past')) return 'past';
    const until = t.to ?? t.from;
    if (!until) continue;
    const day = until.slice(0, 10);
    if (day < today) said ??= 'past';
    else if (day > today) {
      if (!(pastVerb && (t.form === 'weekday' || t.evidence.includes('weekend')))) said = 'future';
    } else if (minutesOf(until) !== null) {
      if (pastVerb && t.form === 'clock' && !t.evidence.includes('day')) continue;
      if (until > at) said = 'future';
    }
  }
  return said;
}

const MOVES = ['trip-coach', 'trip-leaving', 'trip-returning', 'trip-meeting', 'trip-going'];
