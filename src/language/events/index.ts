import type { Doc, Token, View } from '../../engine/doc.ts';
import { isWording } from '../../engine/doc.ts';
import type { CueFact } from '../../engine/facts.ts';
import type { Recogniser } from '../../engine/rule.ts';
import { isGiven } from '../given.ts';
import { entryAtToken } from '../lexicon/entry.ts';
import { FIGURE, figures } from '../numbers.ts';
import { createPhrases, hitsOf } from '../phrases.ts';
import { among, wordList } from '../sieve.ts';
import { CUES } from './words.ts';

/** The phrases by the cues that they state: so their names are made once, and comparing them is cheap. */
const phrases = createPhrases(
  Object.fromEntries(Object.entries(CUES).map(([name, list]) => [`trip-${name}`, list])),
  { counted: true },
);

/**
 * States the cues of trips and of what is none: going, coming back, coaches, nights away, fixtures, delays, public
 * events, closures, lessons about places. The cue's name is `trip-` and the list's name in `words.ts`.
 */
export const events: Recogniser = {
  id: 'events',
  states: ['cue'],
  recognise: ({ doc }) => eventsOf(doc),
};

/** The cues of every field that people wrote, or chose from. */
export function eventsOf(doc: Doc): readonly CueFact[] {
  const now = Number(doc.post.at.local.slice(0, 4));
  const facts: CueFact[] = [];
  for (const view of doc.views) if (isWording(view)) cuesOf(view, now, facts);
  return facts;
}

/** What those called coaches teach. */
const TRAINS =
  /^(?:community|sports?|football|rugby|cricket|tennis|swim|swimming|dance|netball|hockey|athletics|gymnastics|basketball|golf|fitness|head|assistant|guest|qualified|professional|specialist|reading|vocal)$/;
const CARRIAGE = /^(?:coach|coaches|bus|minibus|train)$/;

/** "Teams walking in from Dufton", at the head of a sentence: who goes. */
const isTeamsOf = (next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  next.shape === 'lower' &&
  (next.folded.endsWith('ing') ||
    /^(?:are|will|from|on|in|at|out|off|have|leave|set|start)$/.test(next.folded)) &&
  !/^(?:meeting|training)$/.test(next.folded);

/** A given name with a capital, where not all words have one. */
const isPerson = (tokens: readonly Token[], i: number): boolean => {
  const name = tokens[i];
  return (
    name?.kind === 'word' &&
    name.shape === 'cap' &&
    (name.folded.endsWith("'s") || entryAtToken(name).known.given > 1)
  );
};
/** "… by three", "… before lunch", "… for tea", "… 3.15". */
const isWhen = (tokens: readonly Token[], i: number): boolean => {
  const word = tokens[i]?.folded ?? '';
  return (
    /^(?:by|before|around|about|circa)$/.test(word) ||
    (/^(?:at|for|in)$/.test(word) &&
      (tokens[i + 1]?.kind === 'number' ||
        /^(?:lunch|dinner|tea|home|hometime|half|time)$/.test(tokens[i + 1]?.folded ?? '')))
  );
};

/** What follows "off" where somebody goes, or is away. */
const AFTER_OFF = /^(?:to|timetable|on|up|down|for|site|sick|again|exploring|in|tae|out|round)$/;

/** Words of a cue that say something else here: "the prize goes to", "up to £200", "7 teams", "no bus". */
function isElse({ tokens }: View, tag: string, from: number, to: number): boolean {
  const first = tokens[from] as Token;
  const before = tokens[from - 1]?.folded ?? '';
  // "Coach Danny's football club": who, and not on what.
  if (first.folded === 'coach' && to - from === 1 && isPerson(tokens, to)) return true;
  // "We're back by three": not over yet.
  if (tag === 'trip-over' && tokens[to - 1]?.folded === 'back' && isWhen(tokens, to)) return true;
  // "Read Cricket Club" is a ground; a "cricket club" is an hour after school.
  if (tag === 'trip-event' && tokens[to - 1]?.folded === 'club' && tokens[to - 1]?.shape !== 'lower')
    return true;
  // "Year 4 is off to the zoo", "the sixth form is off timetable": nothing is called off.
  if (
    tag === 'trip-cancelled' &&
    tokens[to - 1]?.folded === 'off' &&
    AFTER_OFF.test(tokens[to]?.folded ?? '')
  )
    return true;
  if (tag === 'trip-going') {
    // "Scoot, cycle or walk to school."
    if (tokens[to - 1]?.folded === 'to' && tokens[to]?.folded === 'school' && first.folded.startsWith('walk'))
      return true;
    const sum = first.folded === 'up' && /^(?:[£$€]|\d+%?)$/.test(tokens[to]?.text ?? '');
    return sum || isGiven(tokens, from);
  }
  if (tag === 'trip-virtual' && first.folded === 'teams' && to - from === 1)
    return (
      (first.shape === 'lower' || (first.first && isTeamsOf(tokens[to]))) &&
      !/^(?:on|via|over|ms|using|or|and)$/.test(before)
    );
  // "Lovely morning at the zoo" is over; "having a lovely morning at the zoo" and "all set for one" are not.
  if (tag === 'trip-over' && tokens[to - 1]?.folded === 'at') return !first.first && before !== '';
  if (tag !== 'trip-coach' || to - from > 1) return false;
  if (/^(?:no|dim|without)$/.test(before)) return true;
  // "The rugby club's community coaches start on Monday": who, and not on what.
  if (first.folded === 'coaches' && TRAINS.test(before)) return true;
  return (
    /^(?:a|any|the)$/.test(before) &&
    /^(?:running|providing|laying|putting|booking|organising|run|provide)$/.test(
      tokens[from - 2]?.folded ?? '',
    ) &&
    /^(?:not|cannot|can't|won't|don't|aren't)$/.test(tokens[from - 3]?.folded ?? '')
  );
}

/** Adds the cues of one field to `facts`. */
function cuesOf(view: View, now: number, facts: CueFact[]): void {
  for (const { tag, from, to } of hitsOf(view, phrases)) {
    const first = view.tokens[from];
    const last = view.tokens[to - 1];
    if (!first || !last) continue;
    // "Home about 3" is a time; "ring home about Jordan" is none.
    const next = view.tokens[to];
    if (
      tag === 'trip-returning' &&
      /^(?:about|around|approx)$/.test(last.folded) &&
      next?.kind === 'word' &&
      next.shape !== 'lower'
    )
      continue;
    if (isElse(view, tag, from, to)) continue;
    facts.push(cueFrom(tag, view.id, first, last));
    // "Coach at", "bus leaves": the longer phrase hides the coach in it.
    if (tag === 'trip-leaving' && CARRIAGE.test(first.folded) && to - from > 1)
      facts.push(cueFrom('trip-coach', view.id, first));
  }
  toldByNumbers(view, now, facts);
  staffIn(view, facts);
}

/** A cue in the words of one or more tokens. */
const cueFrom = (cue: string, field: string, first: Token, last = first): CueFact => ({
  kind: 'cue',
  cue,
  field,
  start: first.start,
  end: last.end,
  evidence: [],
});

const TITLES = wordList(['mr', 'mrs', 'miss', 'ms', 'mx', 'dr']);
/** With these after it somebody else is there too. */
const WITH = wordList(
  'meet meeting wait waiting collect collecting bring bringing take taking taken lead leading drive driving walk walking with see pick picking drop dropping'.split(
    ' ',
  ),
);
const IS = wordList('is was will has hopes spent loves completed ran runs won'.split(' '));

/** "Mrs Sharples is at Rhyl this weekend": a grown-up's own way, unless a class goes too. The cue is `trip-staff`. */
function staffIn({ id, tokens }: View, facts: CueFact[]): void {
  for (let i = 0; i + 2 < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (!t.first || !among(TITLES, t)) continue;
    const at = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
    const verb = tokens[at + 1];
    if (
      tokens[at]?.shape === 'cap' &&
      verb &&
      among(IS, verb) &&
      !(tokens[at + 2] && among(WITH, tokens[at + 2] as Token))
    )
      facts.push(cueFrom('trip-staff', id, t, verb));
  }
}

const CATCH = /^(?:on|catch|catching|caught|for|get|getting|take|taking|took|missed|boarding|aboard)$/;
/** One of the last years before this one. */
const isGone = (figures: string, now: number): boolean =>
  /^(?:19|20)/.test(figures) && Number(figures) < now && Number(figures) > now - 80;
const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';
const BEFORE_YEAR_GONE = new RegExp(`^(?:,|in|from|of|back|circa|${MONTH})$`);
const BEFORE_YEAR_OF_HISTORY = new RegExp(`^(?:in|of|since|year|circa|${MONTH})$`);

/** The cues of figures: `trip-over` of a year gone by, `trip-coach` of a train, `trip-history` of a year long past. */
function toldByNumbers({ id, tokens }: View, now: number, facts: CueFact[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (t.kind !== 'number') continue;
    const before = tokens[i - 1]?.folded ?? '';
    // "Kingswood, 2023": of a year gone by.
    if (t.end - t.start === 4 && isGone(t.folded, now) && BEFORE_YEAR_GONE.test(before))
      facts.push(cueFrom('trip-over', id, t));
    // "They are on the 16.22": a train, whatever it is called.
    if (
      before === 'the' &&
      CATCH.test(tokens[i - 2]?.folded ?? '') &&
      tokens[i - 3]?.kind !== 'number' &&
      /^\d{1,2}[.:]\d\d$/.test(t.folded)
    )
      facts.push(cueFrom('trip-coach', id, t));
    // "August 1485", "in 1666": a lesson is told.
    if ((figures(t) & FIGURE.past) !== 0 && BEFORE_YEAR_OF_HISTORY.test(before))
      facts.push(cueFrom('trip-history', id, t));
  }
}
