import type { Token } from '../../engine/doc.ts';
import type { TimeFact } from '../../engine/facts.ts';
import type { Clause } from './clauses.ts';
import { HAVE, SUBORDINATE, TELLS, THANKS, tellsOf, WE_ARE } from './tells.ts';
import { BE, FUTURE, IMPERATIVES, NO_PAST, NOW_PARTICIPLES, PARTICIPLES, PAST } from './verbs.ts';

/** What the verbs of a clause say of when it speaks of. */
export type Verbs = {
  past: boolean;
  future: boolean;
  now: boolean;
  imperative: boolean;
  thanks: boolean;
  /** Which of the two stood first. */
  first: '' | 'now' | 'past';
};

/** Read the verbs of a clause; words that are part of one of its times are none. */
export function verbsOf(tokens: readonly Token[], clause: Clause, times: readonly TimeFact[]): Verbs {
  const verbs: Verbs = {
    past: false,
    future: false,
    now: false,
    imperative: false,
    thanks: false,
    first: '',
  };
  let firstWord = true;
  let are = false;
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    // "Sat" and "second" are no verbs where they are a time.
    if (times.length > 0 && isTime(times, token)) continue;
    const word = token.folded;
    // Most words say nothing of when.
    if ((tellsOf(token) & TELLS.when) === 0) {
      firstWord = false;
      continue;
    }
    // What hangs on "that", "because", "if" has its own time.
    if (!firstWord && SUBORDINATE.has(word) && (verbs.first !== '' || verbs.future || !RELATIVE.has(word)))
      break;
    // "The children are safe in the hall after the coach slid."
    if (are && !firstWord && word === 'after') break;
    are ||= word === 'are' || word === 'is' || WE_ARE.has(word);
    const before = tokens[i - 1]?.folded ?? '';
    const next = tokens[i + 1]?.folded ?? '';
    if (THANKS.has(word)) verbs.thanks ||= thanksFor(tokens, i, clause.to);
    if (WE_ARE.has(word)) {
      const after = /^(?:all|both|still|just|now|finally|safely|currently)$/.test(next)
        ? (tokens[i + 2]?.folded ?? '')
        : next;
      if (/^(?:in|on|at|by|up|inside|outside|here|off|there)$/.test(after)) verbs.now = true;
    }
    // "Sat on a coach with Year 4": so they are now.
    if (
      (word === 'sat' || word === 'stood') &&
      (firstWord
        ? /^(?:on|in|at|outside|ootside)$/.test(next)
        : BE.has(before) || before === 'still' || BE.has(tokens[i - 2]?.folded ?? ''))
    ) {
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
      !(word === 'got' && (HAVE.has(before) || before === "it's")) &&
      !(PARTICIPLES.has(word) && (firstWord || BE.has(before) || BE.has(tokens[i - 2]?.folded ?? ''))) &&
      !(word === 'set' || word === 'lay' || word === 'rose' || (word === 'sat' && next === 'nav'))
    )
      verbs.past = true;
    else if (STATES.has(word) && (firstWord || before === 'all')) verbs.now = true;
    else if (
      isPastForm(word) &&
      token.shape !== 'cap' &&
      !NO_PAST.has(word) &&
      !BE.has(before) &&
      !NO_PAST_AFTER.has(before)
    )
      verbs.past = true;
    else if (isPastForm(word) && token.first && !NO_PAST.has(word)) verbs.past = true;
    else if (firstWord && IMPERATIVES.has(word)) verbs.imperative = true;
    if (verbs.first === '') verbs.first = verbs.now ? 'now' : verbs.past ? 'past' : '';
    firstWord = false;
  }
  return verbs;
}

/** "visited"; not "red". */
const isPastForm = (word: string): boolean => word.length > 4 && word.endsWith('ed') && /[a-z]ed$/.test(word);

function isTime(times: readonly TimeFact[], token: Token): boolean {
  for (const t of times) if (t.start <= token.start && token.end <= t.end) return true;
  return false;
}

/** "All tucked up in the hostel", "Camped by the loch": so they are. */
const STATES = new Set(
  'tucked huddled perched stranded parked camped squeezed crammed gathered lined wrapped cuddled snuggled holed sheltered marooned wedged'.split(
    ' ',
  ),
);
/** "Be excited", "the packed coach", "get changed": no verb of what was. */
const NO_PAST_AFTER = new Set('be being a the your our their his her my get'.split(' '));
const RELATIVE = new Set(['who', 'that', 'which']);
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
