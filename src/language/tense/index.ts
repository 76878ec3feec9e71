import type { Doc, Token, View } from '../../engine/doc.ts';
import { isProse } from '../../engine/doc.ts';
import type { ClauseFact, CueFact, TimeFact } from '../../engine/facts.ts';
import type { Recogniser } from '../../engine/rule.ts';
import type { Witness } from '../../engine/setting.ts';
import { among, wordList } from '../sieve.ts';
import { minutesOf } from '../times/calendar.ts';
import { within } from '../within.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { BE, FUTURE, IMPERATIVES, NO_PAST, NOW_PARTICIPLES, PARTICIPLES, PAST } from './verbs.ts';

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
    if (!(isProse(view) || view.id.startsWith('poll[')) || view.id === 'quoted') continue;
    const own = {
      times: times.filter((t) => t.field === view.id),
      cues: cues.filter((c) => c.field === view.id && c.cue.startsWith('trip-')),
    };
    facts.push(...ofView(view, doc.post.at.local, own, witness));
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
    if (read[i]?.tense === 'undecided' && read[i]?.evidence.includes('on the move'))
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
      evidence: [`stretch ${c.stretch}`, ...evidence, ...(heading ? ['heading'] : [])],
    };
  });
}

/** Asking the witness is dear: no more clauses of a post than this. */
const WITNESSED = 2;

type Read = { readonly tense: Tense; readonly evidence: readonly string[] };

function tenseOf(view: View, clause: Clause, at: string, own: Own): Read {
  const { tokens } = view;
  const start = (tokens[clause.from] as Token).start;
  const end = (tokens[clause.to - 1] as Token).end;
  const times = within(own.times, start, end);
  const verbs = verbsOf(tokens, clause, times);
  const pictured = within(own.cues, start, end).some((c) => c.cue === 'trip-photos');
  verbs.past ||= pictured;
  const time = timeOf(times, at, verbs.past);
  const cues = within(own.cues, start, end);
  const cue = (name: string): boolean => cues.some((c) => c.cue === name);
  const decide = (tense: Tense, ...evidence: string[]): Read => ({ tense, evidence });
  if (time === 'past') return decide('past', 'past time');
  if (verbs.thanks) return decide('past', 'thanks');
  if (cue('trip-delay') && cue('trip-coach') && !verbs.past) return decide('live', 'late');
  if (cue('trip-here') && time !== 'recurring') return decide('live', 'here');
  if (cue('trip-over') && !verbs.future && time !== 'future') return decide('past', 'over');
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
  return MOVES.some(cue) ? decide('undecided', 'on the move') : decide('undecided');
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

type Verbs = {
  past: boolean;
  future: boolean;
  now: boolean;
  imperative: boolean;
  thanks: boolean;
  /** Which of the two stood first. */
  first: '' | 'now' | 'past';
};

function verbsOf(tokens: readonly Token[], clause: Clause, times: readonly TimeFact[]): Verbs {
  const verbs: Verbs = {
    past: false,
    future: false,
    now: false,
    imperative: false,
    thanks: false,
    first: '',
  };
  let firstWord = true;
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    // "Sat" and "second" are no verbs where they are a time.
    if (times.length > 0 && isTime(times, token)) continue;
    const word = token.folded;
    // Most words say nothing of when.
    if (!among(TELLING, token) && !word.endsWith('ing') && !word.endsWith('ed')) {
      firstWord = false;
      continue;
    }
    // What hangs on "that", "because", "if" has its own time.
    if (!firstWord && SUBORDINATE.has(word) && (verbs.first !== '' || verbs.future || !RELATIVE.has(word)))
      break;
    const before = tokens[i - 1]?.folded ?? '';
    const next = tokens[i + 1]?.folded ?? '';
    if (THANKS.has(word)) verbs.thanks ||= thanksFor(tokens, i, clause.to);
    if (WE_ARE.has(word) && /^(?:in|on|at|by|up|inside|outside|here|off|there)$/.test(next)) verbs.now = true;
    // "Sat on a coach with Year 4": so they are now.
    if (firstWord && (word === 'sat' || word === 'stood') && /^(?:on|in|at|outside)$/.test(next)) {
      verbs.now = true;
    } else if (FUTURE.has(word)) verbs.future = true;
    else if (
      word === 'going' &&
      next === 'to' &&
      /^[a-z]+$/.test(tokens[i + 2]?.folded ?? '') &&
      tokens[i + 2]?.shape === 'lower' &&
      BE.has(before)
    )
      verbs.future = true;
    else if (HAVE.has(word)) {
      const skip =
        next === 'all' || next === 'just' || next === 'now' || next === 'finally' || next === 'safely'
          ? 2
          : 1;
      const participle = tokens[i + skip]?.folded ?? '';
      if (
        NOW_PARTICIPLES.has(participle) ||
        (participle === 'got' && word === 'just') ||
        (word !== 'just' && next === 'just' && /(?:ed|en|n|t)$/.test(participle)) ||
        (word === 'just' && /^(?:off|leaving)$/.test(participle))
      ) {
        verbs.now = true;
        i += skip;
      } else if (word === 'wedi') verbs.past = true;
    } else if (word.endsWith('ing') && word.length > 4 && !NO_ING.has(word)) {
      if (
        firstWord ||
        BE.has(before) ||
        BE.has(tokens[i - 2]?.folded ?? '') ||
        /^(?:currently|now|still|busy|all)$/.test(before)
      )
        verbs.now = true;
    } else if (
      PAST.has(word) &&
      !(PARTICIPLES.has(word) && (firstWord || BE.has(before) || BE.has(tokens[i - 2]?.folded ?? ''))) &&
      !(word === 'set' || word === 'lay' || word === 'rose' || (word === 'sat' && next === 'nav'))
    )
      verbs.past = true;
    else if (
      /[a-z]ed$/.test(word) &&
      word.length > 4 &&
      token.shape !== 'cap' &&
      !NO_PAST.has(word) &&
      !BE.has(before) &&
      before !== 'be' &&
      before !== 'being' &&
      before !== 'a' &&
      before !== 'the' &&
      before !== 'your' &&
      before !== 'our' &&
      before !== 'get'
    )
      verbs.past = true;
    else if (/[a-z]ed$/.test(word) && token.first && word.length > 4 && !NO_PAST.has(word)) verbs.past = true;
    else if (firstWord && IMPERATIVES.has(word)) verbs.imperative = true;
    if (verbs.first === '') verbs.first = verbs.now ? 'now' : verbs.past ? 'past' : '';
    firstWord = false;
  }
  return verbs;
}

function isTime(times: readonly TimeFact[], token: Token): boolean {
  for (const t of times) if (t.start <= token.start && token.end <= t.end) return true;
  return false;
}

const RELATIVE = new Set(['who', 'that', 'which']);
const SUBORDINATE = new Set(
  'that which who because coz cos bc if since when while although where whose'.split(' '),
);
const THANKS = new Set(['thank', 'thanks', 'thankyou', 'diolch', 'cheers', 'ta']);
const WE_ARE = new Set(["we're", "they're", "we've"]);
const HAVE = new Set("have has 've we've they've i've he's she's just wedi newydd".split(' '));
/** Every word that `verbsOf` looks at, besides those in -ing and -ed. */
const TELLING = wordList([
  ...SUBORDINATE,
  ...THANKS,
  ...WE_ARE,
  ...HAVE,
  ...FUTURE,
  ...PAST,
  ...IMPERATIVES,
  'sat',
  'stood',
]);
const NO_ING = new Set(
  'morning evening during nothing something everything anything king spring string thing amazing exciting interesting outstanding reading writing spelling building training swimming cycling being boxing rowing sailing fencing dancing singing wedding ceiling feeling meeting parking warning amazing stunning charming missing following including according willing evening lightning clothing pudding ring wing sing bring going swing sling sting cling fling outing beginning ending setting offering learning teaching cooking gardening painting drawing acting coding'.split(
    ' ',
  ),
);

/** "Thank you to the zoo for a lovely day": thanks that name what they are for speak of what is over. */
function thanksFor(tokens: readonly Token[], i: number, to: number): boolean {
  for (let j = i + 1; j < to && j - i < 14; j++) {
    const word = (tokens[j] as Token).folded;
    if (word === 'for' || word === 'am') {
      const next = tokens[j + 1]?.folded ?? '';
      return (
        !/^(?:your|all|eich|ei)$/.test(next) ||
        /^(?:having|hosting|looking|showing|visit)$/.test(tokens[j + 2]?.folded ?? '')
      );
    }
    if (word === 'who' || word === 'that') return true;
  }
  return false;
}
