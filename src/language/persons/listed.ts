import type { Token, View } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import { closes, MEDAL } from './lowered.ts';
import { isPart, PART } from './parts.ts';
import { type Span, SURE } from './score.ts';
import type { Unit } from './units.ts';

/** What stands between the names of a list. */
const BETWEEN = new Set([',', ';', '·', '•', '|', '/', '&', '+', '-', '–', '→', 'and', 'a', 'ac', 'n']);
const isBetween = (token: Token): boolean =>
  token.kind === 'newline' || token.kind === 'emoji' || token.kind === 'number' || BETWEEN.has(token.folded);
const isEdge = (token: Token | undefined): boolean =>
  token === undefined || isBetween(token) || /^[.:=!()]+$/.test(token.text);

/** How sure the names of a list must be for one beside them that is an ordinary word. */
const PLAIN = 4;
/** All in small letters or all in capitals, which take from every name: both words are names by the lists. */
const PLAIN_LOW = 3.2;
/** Where a name stands on either side of another. */
const LIKELY = 2;
/** How far apart two names of one list may stand, in tokens. */
const FAR = 9;

/**
 * "Ffion Powell, Seren Bounds": in a row of full names, a given name and an ordinary word with a capital are one more,
 * though neither its own words nor what stands around would say so elsewhere. In small letters ("haroon aslam (98%) tom
 * frost (97%)", "Olive Garland and to hunter reed for …") the second must be much used as a family name. `low` are the names in small letters that their own words tell of.
 */
export function listedSpans(
  { tokens }: View,
  units: readonly Unit[],
  spans: readonly Span[],
  low: readonly Span[],
): Span[] {
  const sure = spans.filter(
    ({ score, from }) => score >= ((units[from] as Unit).token.shape === 'cap' ? PLAIN : PLAIN_LOW),
  );
  // "lewis hart, ivy cross": a first name that is nothing else beside a family name that is a word too.
  for (const span of low) if (span.score >= SURE && (units[span.from] as Unit).common < 2) sure.push(span);
  if (sure.length === 0) return [];
  const ends = new Ends(sure);
  const likely = new Ends(spans.filter(({ score }) => score >= LIKELY));
  const taken = takenBy(spans);
  const takenLow = takenBy(low);
  const out: Span[] = [];
  for (let i = 0; i + 1 < units.length; i++) {
    const first = units[i] as Unit;
    const last = units[i + 1] as Unit;
    if (first.given < 2 || last.at !== first.at + 1) continue;
    if (first.initial || last.initial || first.possessive || last.word.length < 3 || last.word[1] === '-')
      continue;
    const before = tokens[first.at - 1];
    const after = tokens[last.at + 1];
    if (first.capital !== last.capital) {
      if (mayBeMixed(first, last) && isMixedIn(tokens, units, ends, i) && !taken(i))
        out.push({ from: i, to: i + 1, score: SURE, order: 'given-first' });
      continue;
    }
    const between = first.capital
      ? isEdge(before) && isEdge(after) && isBetweenTwo(tokens, units, likely, i)
      : isSmallBetween(tokens, units, likely, i);
    if (between && !taken(i)) {
      out.push({ from: i, to: i + 1, score: SURE, order: 'given-first' });
      continue;
    }
    // "Fin Ward": a thing's noun that is much used as a family name.
    if (last.cue !== 0 && !(last.cue === CUE.thing && last.family === 3 && first.given === 3)) continue;
    // "Sunita Thapa (Royal Engineers)": where she is from.
    if (before?.text === '(') continue;
    const family = first.given === 3 && last.family >= (first.capital ? 2 : 3);
    if (!family && (!first.capital || sure.length < 2)) continue;
    const mould = isEdge(before) && isEdge(after) && sure.length >= 2 && inMould(tokens, units, ends, i);
    // "SANTA DASH": a heading above the list.
    const inCommas = family && (before?.text === ',' || after?.text === ',');
    if (first.token.shape === 'caps' && !inCommas && !mould) continue;
    if (taken(i) || takenLow(i)) continue;
    const small = family && !first.capital && (first.common <= 3 || last.common <= 2);
    const led =
      isEdge(before) ||
      (family && BRINGS.has(before?.folded ?? '')) ||
      (first.capital && first.common < 2 && !first.place && isLedTo(tokens, first.at)) ||
      (small && (BRINGS_LOW.has(before?.folded ?? '') || leads(tokens, units, i)));
    const closed = isEdge(after) || (small && closes(tokens, last));
    if (mould || besideSure(tokens, units, ends, i, led, closed))
      out.push({ from: i, to: i + 1, score: SURE, order: 'given-first' });
  }
  return out;
}

/** Does one of the sure names stand right before, where an edge closes this one, or right behind, where it is led to? */
const besideSure = (
  tokens: readonly Token[],
  units: readonly Unit[],
  sure: Ends,
  i: number,
  led: boolean,
  closed: boolean,
): boolean =>
  (closed && endsBefore(tokens, units, sure, i)) || (led && beginsBehind(tokens, units, sure, i + 1));

/** "Bonnie Hart, kit ablewhite, Marnie Lees", "…, malachy fee, …": in small letters between two names, with a comma on either side. */
const isSmallBetween = (
  tokens: readonly Token[],
  units: readonly Unit[],
  likely: Ends,
  i: number,
): boolean => {
  const first = units[i] as Unit;
  const last = units[i + 1] as Unit;
  if (tokens[first.at - 1]?.text !== ',' || tokens[last.at + 1]?.text !== ',') return false;
  if (last.family < 2 && !(last.unknown && last.word.length > 4)) return false;
  return (
    (first.given === 3 || first.common < 2) &&
    last.cue === 0 &&
    !MEDAL.has(last.word) &&
    units[i - 1]?.at === first.at - 2 &&
    likely.to.has(i - 1) &&
    units[i + 2]?.at === last.at + 2 &&
    likely.from.has(i + 2)
  );
};

/** "Charlie hope", "summer Lane": one half without its capital, and both much used as what they are. */
const mayBeMixed = (first: Unit, last: Unit): boolean =>
  first.given === 3 && last.family === 3 && !last.token.first && first.common <= 4 && !MEDAL.has(last.word);

/** "team is Charlie hope, Jaxon Lees, …", "Elm – Amber rose\nOak – …": between edges, beside names that are sure. */
function isMixedIn(tokens: readonly Token[], units: readonly Unit[], sure: Ends, i: number): boolean {
  const before = tokens[(units[i] as Unit).at - 1];
  const led = isEdge(before) || before?.folded === 'is' || BRINGS.has(before?.folded ?? '');
  if (!led || !isEdge(tokens[(units[i + 1] as Unit).at + 1])) return false;
  return besideSure(tokens, units, sure, i, true, true) || inMould(tokens, units, sure, i);
}

/** Words that a list of names may begin behind: "edited by X & Y". */
const BRINGS = setOf('by with are');
/** The same before a given name that is nothing else: "Well done to Adanna Eke, X". */
function isLedTo(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 1]?.folded ?? '';
  return BRINGS_ONE.has(word) || (word === 'to' && BRINGS_TO.has(tokens[at - 2]?.folded ?? ''));
}
const BRINGS_ONE = setOf(
  'by with are was were include includes including done luck congratulations congrats bravo',
);
const BRINGS_TO = setOf('done luck congratulations congrats thanks welcome goes go well awarded presented');
/** Before names in small letters, which no place of a capital can be taken for. */
const BRINGS_LOW = setOf('was were is to for from of');
/** What somebody is or has done, right before: "speakers hunter reed, Theo Garrick". */
const leads = (tokens: readonly Token[], units: readonly Unit[], i: number): boolean => {
  const ahead = units[i - 1];
  const first = units[i] as Unit;
  if (ahead?.at !== first.at - 1 || ahead.given >= 2 || isPart(ahead, PART.preposition)) return false;
  // "DEF Luca Romano, ST zak king": where somebody plays.
  if (ahead.token.shape === 'caps' && ahead.word.length <= 3) return true;
  if ((ahead.cue & (CUE.pupil | CUE.award | CUE.sport | CUE.praise | CUE.stage)) !== 0) return true;
  return (
    ahead.word.length > 3 && ahead.cue !== CUE.title && (ahead.token.first || isEdge(tokens[ahead.at - 1]))
  );
};

/** "Jade Summers, Will Fair, Autumn Leach": between two that are likely, even a word that says something elsewhere. */
const isBetweenTwo = (tokens: readonly Token[], units: readonly Unit[], likely: Ends, i: number): boolean => {
  const first = units[i] as Unit;
  const last = units[i + 1] as Unit;
  return (
    first.given === 3 &&
    first.token.shape === 'cap' &&
    last.token.shape === 'cap' &&
    (last.cue & (CUE.kin | CUE.staff | CUE.role | CUE.title)) === 0 &&
    !isPart(last, PART.noFamily | PART.calendar) &&
    endsBefore(tokens, units, likely, i) &&
    beginsBehind(tokens, units, likely, i + 1)
  );
};

const OPENS = /^[:(=–—-]$/;
/** How far from the next of its mould a name may stand, in tokens. */
const NEAR = 16;
/** "Nancy – X, Dodger – May Day": behind the same mark as two others that are sure, one of them near. */
function inMould(tokens: readonly Token[], units: readonly Unit[], sure: Ends, i: number): boolean {
  const at = (units[i] as Unit).at;
  const mark = tokens[at - 1]?.text ?? '';
  if (!OPENS.test(mark) || sure.behind(mark, tokens, units) < 2) return false;
  const isNear = (k: number): boolean => sure.from.has(k) && tokens[(units[k] as Unit).at - 1]?.text === mark;
  for (let k = i; k >= 0 && (units[k] as Unit).at >= at - NEAR; k--) if (isNear(k)) return true;
  for (let k = i + 1; k < units.length && (units[k] as Unit).at <= at + NEAR; k++) if (isNear(k)) return true;
  return false;
}

/** Where names begin and end, so that what stands beside a word is asked of its neighbours and not of all names. */
class Ends {
  readonly #spans: readonly Span[];
  #from: ReadonlySet<number> | undefined;
  #to: ReadonlySet<number> | undefined;
  #behind: Map<string, number> | undefined;

  constructor(spans: readonly Span[]) {
    this.#spans = spans;
  }

  /** The units that names begin with. */
  get from(): ReadonlySet<number> {
    this.#from ??= new Set(this.#spans.map(({ from }) => from));
    return this.#from;
  }

  /** The units that names end with. */
  get to(): ReadonlySet<number> {
    this.#to ??= new Set(this.#spans.map(({ to }) => to));
    return this.#to;
  }

  /** How many names stand right behind this mark. */
  behind(mark: string, tokens: readonly Token[], units: readonly Unit[]): number {
    if (!this.#behind) {
      this.#behind = new Map();
      for (const { from } of this.#spans) {
        const before = tokens[(units[from] as Unit).at - 1]?.text ?? '';
        this.#behind.set(before, (this.#behind.get(before) ?? 0) + 1);
      }
    }
    return this.#behind.get(mark) ?? 0;
  }
}

/** Does a name of the same row end before unit `i`? */
function endsBefore(tokens: readonly Token[], units: readonly Unit[], names: Ends, i: number): boolean {
  const { at } = units[i] as Unit;
  for (let k = i - 1; k >= 0 && (units[k] as Unit).at >= at - FAR; k--)
    if (names.to.has(k) && inRow(tokens, (units[k] as Unit).at, at)) return true;
  return false;
}

/** Does a name of the same row begin behind unit `i`? */
function beginsBehind(tokens: readonly Token[], units: readonly Unit[], names: Ends, i: number): boolean {
  const { at } = units[i] as Unit;
  for (let k = i + 1; k < units.length && (units[k] as Unit).at <= at + FAR; k++)
    if (names.from.has(k) && inRow(tokens, at, (units[k] as Unit).at)) return true;
  return false;
}

/** Do only marks, figures and brackets stand between these tokens? */
function inRow(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from + 1 || to - from > FAR) return false;
  let bracket = false;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.text === '(') bracket = true;
    else if (token.text === ')') bracket = false;
    // "Olive Garland and to hunter reed".
    else if (!bracket && !isBetween(token) && !(token.folded === 'to' && tokens[i - 1]?.folded === 'and'))
      return false;
  }
  return !bracket;
}

/** Does a name stand at the words `i` and `i + 1` already, sure enough by itself? */
function takenBy(spans: readonly Span[]): (i: number) => boolean {
  let at: Map<number, Span[]> | undefined;
  return (i) => {
    at ??= byUnit(spans);
    const isTaken = (s: Span): boolean => s.score >= SURE || s.from !== i || s.to !== i + 1;
    return at.get(i)?.some(isTaken) === true || at.get(i + 1)?.some(isTaken) === true;
  };
}

/** The names that each unit stands in. */
function byUnit(spans: readonly Span[]): Map<number, Span[]> {
  const at = new Map<number, Span[]>();
  for (const span of spans)
    for (let i = span.from; i <= span.to; i++) {
      const here = at.get(i);
      if (here) here.push(span);
      else at.set(i, [span]);
    }
  return at;
}
