import type { Range, Token, View } from '../../engine/doc.ts';
import type { PersonFact, PrivateFact } from '../../engine/facts.ts';
import type { Scene } from '../../engine/rule.ts';
import { judged } from '../model/index.ts';
import { loudest } from '../model/said.ts';
import type { Match, Word } from '../voice/patterns.ts';
import { lastBefore } from '../within.ts';
import type { Child } from './children.ts';
import { isOfMarks, isPraise, PRAISED } from './praised.ts';
import type { Term } from './sensitive.ts';
import { HARMLESS, isGlad, isOfBooks } from './sensitive-words.ts';
import { alike, type Place, sentenceCase, type Told, WORDS } from './sentence-case.ts';

/** Log-odds from which a sentence is held: where the terms say so, where they are silent, and where they stand but say no. */
const KEEP = -0.8;
const ADD = 0;
/** For marks that are told of several children by their names. */
const LISTED = -2;
const DENIED = -0.1;
/** For a sure term that is said of the child outright: "she has epilepsy". */
const OUTRIGHT = -2;
/** A message to a family tells of their child as a matter of course; without a term it takes more. */
const WRITTEN = 2;

/** The sentence that ends after an offset; -1 past the last. */
function sentenceAt({ sentences }: View, offset: number): number {
  const last = lastBefore(sentences, offset);
  const at = last >= 0 && offset < (sentences[last] as Range).end ? last : last + 1;
  return at < sentences.length ? at : -1;
}

/** The index after the last member, from `from` on, that stands in this sentence or before it. */
function endOf<T>(
  list: readonly T[],
  from: number,
  sentence: number,
  sentenceOf: (one: T) => number,
): number {
  let at = from;
  while (at < list.length && sentenceOf(list[at] as T) <= sentence) at++;
  return at;
}
const ofWord = (word: Word): number => word.token.sentence;
const ofToken = (token: Token): number => token.sentence;
const ofChild = (child: Child): number => child.sentence;

/** Members of a list, in any order, by their sentence. */
function bySentence<T>(
  all: readonly T[],
  sentenceOf: (one: T) => number,
): ReadonlyMap<number, readonly T[]> | undefined {
  if (all.length === 0) return undefined;
  const map = new Map<number, T[]>();
  for (const one of all) {
    const at = sentenceOf(one);
    const list = map.get(at);
    if (list) list.push(one);
    else map.set(at, [one]);
  }
  return map;
}

/** A child is told in a sentence; surely so. */
const TOLD = 1;
const SURE = 2;

/** Whether a child is told, for two sentences before the first, each sentence, and two after the last. */
function childrenBySentence(children: readonly Child[], sentences: number): readonly number[] {
  // No typed array: making one takes longer than filling it.
  const told = new Array<number>(sentences + 4).fill(0);
  for (const { sentence, how } of children)
    told[sentence + 2] = (told[sentence + 2] as number) | (how === 'maybe' ? TOLD : TOLD | SURE);
  return told;
}

const NO_FACTS: readonly PrivateFact[] = [];
const NO_PERSONS: readonly PersonFact[] = [];

/** Lets the model weigh each sentence of a view in which, or right after which, a child can be told. */
export function weighSentences(scene: Scene, told: Told): readonly PrivateFact[] {
  const { view, byTerms, words, children, terms } = told;
  if (children.length === 0 && terms.length === 0 && !told.carried) return byTerms;
  const facts: PrivateFact[] = [];
  const message = scene.doc.post.kind === 'message';
  const { sentences, tokens } = view;
  const ofTerm = (term: Match<Term>): number => words[term.from]?.token.sentence ?? 0;
  const hand = bySentence(byTerms, (f) => sentenceAt(view, f.start));
  const persons = bySentence(
    scene.facts.of('person').filter((p) => p.field === view.id),
    (p) => lastBefore(sentences, p.start),
  );
  const always = alike(scene, told);
  const kids = childrenBySentence(children, sentences.length);
  let word = 0;
  let token = 0;
  let kid = 0;
  let term = 0;
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const range = sentences[sentence] as Range;
    const fromWord = word;
    const fromToken = token;
    const fromKid = kid;
    const fromTerm = term;
    word = endOf(words, word, sentence, ofWord);
    token = endOf(tokens, token, sentence, ofToken);
    kid = endOf(children, kid, sentence, ofChild);
    term = endOf(terms, term, sentence, ofTerm);
    const here = hand?.get(sentence) ?? NO_FACTS;
    const before = (kids[sentence] as number) | (kids[sentence + 1] as number);
    const after = kids[sentence + 3] as number;
    const near = before | (kids[sentence + 2] as number) | after | (kids[sentence + 4] as number);
    const hasTerm = term > fromTerm;
    if (here.length === 0 && !hasTerm && ((!told.carried && near === 0) || told.ofOthers.has(sentence)))
      continue;
    if (
      isPraise(view.folded.slice(range.start, range.end)) &&
      isOfMarks(terms.slice(fromTerm, term)) &&
      here.every((f) => PRAISED.has(f.evidence[0] ?? ''))
    )
      continue;
    const place: Place = {
      sentence,
      words: [fromWord, word],
      tokens: [fromToken, token],
      kids: [fromKid, kid],
      terms: [fromTerm, term],
      persons: persons?.get(sentence) ?? NO_PERSONS,
      before: (before & SURE) !== 0,
      after: (after & SURE) !== 0,
    };
    const bag = sentenceCase(told, place, here, always);
    const odds = judged('sensitive', bag, { field: view.id, ...range });
    const marks = here.some((f) => f.evidence[0] === 'marks' && f.evidence[1] === 'list');
    if (odds === null || marks) facts.push(...here);
    else if (here.length > 0) {
      if (odds >= leastOf(here, told, place)) facts.push(...wholeOf(here, told, place));
    } else if (
      odds >= (hasTerm ? DENIED : message ? WRITTEN : ADD) &&
      !isOfBooks(view) &&
      (hasTerm ||
        !(isGlad(words, fromWord, word) || HARMLESS.test(view.folded.slice(range.start, range.end))))
    )
      facts.push(...wholeOf(marksOf(told, place), told, place));
  }
  return facts;
}

/** From which odds on the hand-made reading of a sentence holds. */
function leastOf(here: readonly PrivateFact[], told: Told, place: Place): number {
  if (marksOfMany(here, told, place)) return LISTED;
  return isOutright(told, place) ? OUTRIGHT : KEEP;
}

/** Do a child's name, or "he" or "she", and "has" or "is" stand right before a sure term? */
function isOutright({ words, terms, children }: Told, { terms: [from, to], kids }: Place): boolean {
  return terms.slice(from, to).some((term) => {
    if (!term.value.plain) return false;
    const article = /^(?:a|an|severe|very)$/.test(words[term.from - 1]?.bare ?? '') ? 1 : 0;
    const verb = term.from - 1 - article;
    if (!/^(?:has|is|was|had)$/.test(words[verb]?.bare ?? '') || words[verb]?.fresh) return false;
    const who = words[verb - 1];
    return (
      /^s?he$/.test(who?.bare ?? '') ||
      children.slice(...kids).some((c) => c.how === 'name' && c.index === verb - 1)
    );
  });
}

/** "Ryan, Callum and Iona, all below target": the names' list has a heading, and a teacher's name, like any other list. */
const marksOfMany = (
  here: readonly PrivateFact[],
  { view, children, words }: Told,
  { kids: [from, to] }: Place,
): boolean => {
  if (!here.some((f) => f.evidence[0] === 'marks')) return false;
  let names = 0;
  let end = -1;
  for (const { index, how } of children.slice(from, to)) {
    const { token } = words[index] as Word;
    // A surname right behind its first name is no second child.
    if (how === 'name' && (end < 0 || /[,;&/]|\band\b/.test(view.folded.slice(end, token.start)))) names++;
    end = token.end;
  }
  return names > 1;
};

/** How many words at most lie between a child and what is told of it, for one mark to hold both. */
const BEFORE = 12;
const AFTER = 6;

/** What is told of one concern in a sentence is one mark, and the child whose it is belongs to it. */
function wholeOf(
  facts: readonly PrivateFact[],
  { words, children }: Told,
  { words: [from, until], kids: [firstKid, lastKid] }: Place,
): readonly PrivateFact[] {
  const whole: PrivateFact[] = [];
  for (const fact of facts) {
    const i = whole.findIndex((f) => f.evidence[0] === fact.evidence[0]);
    const known = whole[i];
    if (known)
      whole[i] = { ...known, start: Math.min(known.start, fact.start), end: Math.max(known.end, fact.end) };
    else whole.push(fact);
  }
  const sure = children
    .slice(firstKid, lastKid)
    .filter((k) => k.how !== 'maybe')
    .map((k) => k.index);
  if (sure.length === 0) return whole;
  return whole.map((fact) => {
    let first = from;
    while (first < until && (words[first] as Word).token.end <= fact.start) first++;
    let last = until - 1;
    while (last > first && (words[last] as Word).token.start >= fact.end) last--;
    const before = sure.filter((k) => k < first && first - k <= BEFORE).at(-1);
    if (before !== undefined) return { ...fact, start: (words[before] as Word).token.start };
    if (sure.some((k) => k >= first && k <= last)) return fact;
    const after = sure.find((k) => k > last && k - last <= AFTER);
    return after === undefined ? fact : { ...fact, end: (words[after] as Word).token.end };
  });
}

function marksOf(
  { view, terms, children }: Told,
  { terms: [from, to], kids, tokens }: Place,
): readonly PrivateFact[] {
  const fact = (start: number, end: number, concern: string): PrivateFact => ({
    kind: 'private',
    what: 'sensitive',
    field: view.id,
    start,
    end,
    evidence: [concern, kids[1] > kids[0] ? 'name' : 'name before'],
  });
  const here = terms.slice(from, to);
  // Of several the one that stands nearest to a child: "Attendance letters: one about Callum, who has been in 61%".
  const told = children.slice(...kids);
  const far = (t: Match<Term>): number =>
    told.reduce((least, { index }) => Math.min(least, Math.abs(t.from - index)), 99);
  const first = here
    .filter((t) => t.value.plain || !here.some((o) => o.value.plain))
    .reduce<Match<Term> | undefined>((best, t) => (best && far(best) <= far(t) ? best : t), undefined);
  if (first) return [fact(first.start, first.end, first.value.concern)];
  const mark = loudest('sensitive', view, WORDS, 9, ...tokens);
  return mark ? [fact(mark.start, mark.end, 'private')] : [];
}
