import type { Doc, Token, View } from '../../engine/doc.ts';
import { isOwnWording } from '../../engine/doc.ts';
import type { ClauseFact, CueFact, Facts, GroupFact, PersonFact, PlaceFact } from '../../engine/facts.ts';
import type { Recogniser } from '../../engine/rule.ts';
import type { Setting } from '../../engine/setting.ts';
import { keptWith } from '../kept.ts';
import { adding, EMPTY } from '../sets.ts';
import { passes } from '../sieve.ts';
import { isTripCue } from '../trip-cues.ts';
import { wordsOf } from '../voice/patterns.ts';
import { lastBefore } from '../within.ts';
import { type Context, type Found, leadOf } from './context.ts';
import { headline } from './headline.ts';
import { knownPlaces } from './known.ts';
import { handle, ownGround, saint, shaped, venue } from './named.ts';
import { type Own, onSite, ownOf } from './own.ts';
import { glued, isCapital, isPlain } from './phrase.ts';
import { river } from './rivers.ts';
import { ROLE, rolesOf } from './roles.ts';
import { generic, led, mayBeLed, site, town } from './ways.ts';
import { mutated } from './welsh.ts';

/**
 * States every place in the running text, poll and picture descriptions: by lexicon, by shape ("X Farm", "St Y's"),
 * by the words that lead to it ("off to", "at", "@") and as a tag or handle. Role `own`: the school's own ground.
 * Evidence says how it was found: `lexicon`, `shape`, `soft`, `generic`, `town`, `unknown`, `bare` (nothing leads to
 * it), `led at`, `going` (a phrase of going leads to it), `overnight`, `stay`, `away`, `meeting`, `opponent`.
 */
export const places: Recogniser = {
  id: 'places',
  states: ['place'],
  recognise: ({ doc, setting, facts }) => placesOf(doc, setting, facts),
};

/** The places of a post, given its cues, clauses and groups. */
export function placesOf(doc: Doc, setting: Setting, facts: Pick<Facts, 'of'>): readonly PlaceFact[] {
  const own = ownOf(setting);
  const out: PlaceFact[] = [];
  for (const view of doc.views) {
    if (!isOwnWording(view)) continue;
    const here = <T extends { field: string }>(list: readonly T[]): readonly T[] =>
      list.filter((f) => f.field === view.id);
    const cues = facts.of('cue').filter((c) => c.field === view.id && isTripCue(c.cue));
    const lessons = lessonsOf(view, cues);
    const clauses = here(facts.of('clause'));
    const persons = facts
      .of('person')
      .filter((p) => p.field === view.id && (p.form === 'first' || GROWN.has(p.who)));
    for (const found of read(view, own, cues, here(facts.of('group')), persons, doc.post.kind === 'reply'))
      out.push(toFact(view, found, lessons, clauses));
  }
  return out;
}

function toFact(
  view: View,
  { from, to, role, evidence }: Found,
  lessons: readonly CueFact[],
  clauses: readonly ClauseFact[],
): PlaceFact {
  const start = (view.tokens[from] as Token).start;
  const end = (view.tokens[to - 1] as Token).end;
  const led = evidence.includes('led at') || evidence.includes('led to');
  const studied =
    role !== 'own' &&
    (quotedIn(view).has(start) || (!evidence.includes('going') && isStudied(start, led, lessons, clauses)));
  return { kind: 'place', field: view.id, start, end, role: studied ? 'studied' : role, evidence };
}

/** Where words in quotes begin. */
const quotedIn = keptWith((view): ReadonlySet<number> => {
  const starts = new Set<number>();
  for (const word of wordsOf(view)) if (word.quoted) starts.add(word.token.start);
  return starts;
});

const LESSONS = new Set(['trip-study', 'trip-virtual', 'trip-lesson']);

/** "Buses back from the inn": of a lesson "from the" says nothing where a coach stands in the same words. */
function lessonsOf(view: View, cues: readonly CueFact[]): readonly CueFact[] {
  const lessons = cues.filter((c) => LESSONS.has(c.cue));
  if (lessons.length === 0) return lessons;
  const coaches = cues.filter((c) => c.cue === 'trip-coach');
  return lessons.filter(
    (c) =>
      !(
        view.folded.slice(c.start, c.end) === 'from the' &&
        coaches.some((k) => k.end <= c.start && c.start - k.end <= 12)
      ),
  );
}

/** A lesson's or a screen's clause names places without going there. */
function isStudied(
  at: number,
  led: boolean,
  cues: readonly CueFact[],
  clauses: readonly ClauseFact[],
): boolean {
  if (cues.length === 0) return false;
  const here = lastBefore(clauses, at);
  const clause = clauses[here];
  if (!clause) return false;
  // What a lesson is about may stand after a colon: "The story so far: a dragon at the castle".
  let first = clause;
  if (clauses[here - 1]?.evidence.includes('heading')) {
    for (let k = here - 1; k >= 0 && clauses[k]?.evidence[0] === clause.evidence[0]; k--)
      first = clauses[k] as ClauseFact;
  }
  return cues.some(
    (c) =>
      (c.start >= clause.start ? c.start < clause.end : c.start >= first.start) &&
      (c.cue !== 'trip-lesson' || !led),
  );
}

/** What is found may begin with such a word. */
const BEGINS = ROLE.venue | ROLE.named | ROLE.generic | ROLE.town | ROLE.site | ROLE.holy;

const NO_ENDS = /\s(?:about|around|approx|by|for|in time)$/;
const JOURNEYS = new Set(['trip-coach', 'trip-overnight', 'trip-kit', 'trip-leaving']);
const ENDS = new Set(['trip-going', 'trip-at', 'trip-here', 'trip-meeting', 'trip-returning']);

function read(
  view: View,
  own: Own,
  cues: readonly CueFact[],
  groups: readonly GroupFact[],
  persons: readonly PersonFact[],
  reply: boolean,
): readonly Found[] {
  const { tokens } = view;
  let grouped: ReadonlySet<number> = EMPTY;
  let people: ReadonlySet<number> = EMPTY;
  for (const g of groups) {
    if (g.group === 'adults') continue;
    people = covered(people, tokens, g);
    if (g.evidence[0] !== 'word') grouped = covered(grouped, tokens, g);
  }
  let named: ReadonlySet<number> = EMPTY;
  for (const p of persons) {
    // "Bristnall Hall", "Marlstone Park": a name by its form, a place by its noun.
    if (p.form !== 'first' && knownPlaces().named.at(tokens, lastBefore(tokens, p.end - 1)) !== null)
      continue;
    named = covered(named, tokens, p);
  }
  let ends: ReadonlySet<number> = EMPTY;
  for (const f of cues) {
    if (!ENDS.has(f.cue)) continue;
    if (f.cue !== 'trip-returning' || !NO_ENDS.test(view.text.slice(f.start, f.end)))
      ends = adding(ends, f.end);
  }
  const { shouting, quiet, hushed } = caseOf(tokens);
  const journey = cues.some((f) => JOURNEYS.has(f.cue));
  const c: Context = {
    tokens,
    own,
    ends,
    journey,
    fixture: cues.some((f) => f.cue === 'trip-fixture' || f.cue === 'trip-sport'),
    named,
    grouped,
    people,
    reply,
    found: [],
    shouting,
    quiet,
    hushed,
  };
  const known = knownPlaces();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mention' || token.kind === 'hashtag') handle(c, i, token);
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const begins = rolesOf(token) & BEGINS;
    const ours = passes(own.begins, token.hash);
    const capital = isCapital(token);
    // Most words begin nothing.
    if (begins === 0 && !capital && !ours) {
      if (mayBeLed(c, i)) led(c, i);
      continue;
    }
    const ground = ours ? own.phrases.at(tokens, i) : null;
    if (
      ground &&
      longer(tokens, ground) &&
      (beyond(c, i, ground.to, known.venues.at(tokens, i)) || (leadOf(c, i)?.going && led(c, i)))
    )
      continue;
    if (ground && ownGround(c, i, ground.to, ground.tags)) {
      i = Math.max(i, ground.to - 1);
      continue;
    }
    const famous = begins & ROLE.venue ? known.venues.at(tokens, i) : null;
    if (famous && venue(c, i, famous.to, famous.tags)) continue;
    if (!famous && capital && mutated(c, i)) continue;
    const noun = begins & ROLE.named ? known.named.at(tokens, i) : null;
    if (noun && shaped(c, i, noun.to)) continue;
    const part = begins & ROLE.site ? onSite.at(tokens, i) : null;
    const kind = begins & ROLE.generic ? known.generic.at(tokens, i) : null;
    if (kind && (!part || kind.to > part.to) && generic(c, i, kind.to)) continue;
    if (part && site(c, i, part.to)) continue;
    if (capital && tokens[i - 1]?.folded === 'the' && river(c, i)) continue;
    const named = begins & ROLE.town ? known.towns.at(tokens, i) : null;
    if (named && town(c, i, named.to)) continue;
    if (capital) {
      if (!(begins & ROLE.holy && saint(c, i)) && !led(c, i)) headline(c, i);
    } else if (mayBeLed(c, i)) led(c, i);
  }
  return c.found;
}

/** Note the tokens of a fact. */
function covered(
  set: ReadonlySet<number>,
  tokens: readonly Token[],
  { start, end }: GroupFact | PersonFact,
): ReadonlySet<number> {
  let all = set;
  for (let i = lastBefore(tokens, start); i >= 0 && i < tokens.length; i++) {
    if ((tokens[i] as Token).end > end) break;
    all = adding(all, i);
  }
  return all;
}

const GROWN: ReadonlySet<PersonFact['who']> = new Set(['staff', 'adult', 'parent']);

type Ground = { readonly tags: readonly string[]; readonly to: number };

/** Is the school's town but the head of a longer name: "Hull Truck", "Smethwick Rolfe Street"? */
const longer = (tokens: readonly Token[], ground: Ground): boolean => {
  const next = tokens[ground.to];
  return (
    ground.tags[0] === 'town' &&
    next !== undefined &&
    isCapital(next) &&
    !isPlain(next) &&
    glued(tokens[ground.to - 1] as Token, next)
  );
};

/** A known venue that begins with the town's name. */
const beyond = (c: Context, i: number, to: number, famous: Ground | null): boolean =>
  famous !== null && famous.to > to && venue(c, i, famous.to, famous.tags);

/** Whether capitals tell anything in this text. */
function caseOf(tokens: readonly Token[]): { shouting: boolean; quiet: boolean; hushed: boolean } {
  let caps = 0;
  let cap = 0;
  let words = 0;
  for (const t of tokens) {
    if (t.kind !== 'word') continue;
    words++;
    if (t.shape === 'caps') caps++;
    if (t.shape === 'cap' || t.shape === 'caps') cap++;
  }
  return {
    shouting: words > 3 && (caps > words * 0.6 || (words > 6 && cap > words * 0.75)),
    quiet: words > 3 && cap === 0,
    // One word may be shouted all the same: "bus 9.15 NOT 9.30".
    hushed: words > 3 && cap === caps && caps * 8 <= words,
  };
}
