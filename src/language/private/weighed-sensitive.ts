import { isListed } from '../../engine/account.ts';
import type { Range, Token, View } from '../../engine/doc.ts';
import type { PersonFact, PrivateFact } from '../../engine/facts.ts';
import type { Scene } from '../../engine/rule.ts';
import { classesOf, wordClasses } from '../classes.ts';
import { type Bag, bagFor, judged } from '../model/index.ts';
import { pieced } from '../model/linear.ts';
import { loudest, tellWords } from '../model/said.ts';
import { Once } from '../once.ts';
import type { Match, Word } from '../voice/patterns.ts';
import { lastBefore } from '../within.ts';
import type { Child } from './children.ts';
import type { Term } from './sensitive.ts';
import { isOfBooks, TITLES } from './sensitive-words.ts';

const WORDS = { role: 51, value: 0.5, pairs: true };
const BESIDE = { role: 53, value: 0.2, pairs: false };
/** How many words beside a sentence are told, on each side. */
const REACH = 30;
/** Log-odds from which a sentence is held: where the terms say so, where they are silent, and where they stand but say no. */
const KEEP = -0.8;
const ADD = -0.3;
const DENIED = -0.1;
/** A message to a family tells of their child as a matter of course; without a term it takes more. */
const WRITTEN = 2;

/** One view as the model of sensitive details reads it. */
export type Told = {
  readonly view: View;
  readonly words: readonly Word[];
  readonly terms: readonly Match<Term>[];
  readonly children: readonly Child[];
  /** A child is named in an earlier part of the thread. */
  readonly carried: boolean;
  /** What the terms alone say. */
  readonly byTerms: readonly PrivateFact[];
};

/** Half-open indexes into a list. */
type Run = readonly [from: number, to: number];

/** Where one sentence stands among the words and tokens, and who and what is in it. */
type Place = {
  readonly sentence: number;
  readonly words: Run;
  readonly tokens: Run;
  /** Of the children and the terms that are told. */
  readonly kids: Run;
  readonly terms: Run;
  readonly persons: readonly PersonFact[];
  /** A child is told in the one or two sentences before; in the one after. */
  readonly before: boolean;
  readonly after: boolean;
};

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
function bySentence<T>(all: readonly T[], sentenceOf: (one: T) => number): ReadonlyMap<number, readonly T[]> {
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
function childrenBySentence(children: readonly Child[], sentences: number): Uint8Array {
  const told = new Uint8Array(sentences + 4);
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
  const kids = childrenBySentence(children, sentences.length);
  let [word, token, kid, term] = [0, 0, 0, 0];
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const range = sentences[sentence] as Range;
    const [fromWord, fromToken, fromKid, fromTerm] = [word, token, kid, term];
    word = endOf(words, word, sentence, ofWord);
    token = endOf(tokens, token, sentence, ofToken);
    kid = endOf(children, kid, sentence, ofChild);
    term = endOf(terms, term, sentence, ofTerm);
    const here = hand.get(sentence) ?? NO_FACTS;
    const before = (kids[sentence] as number) | (kids[sentence + 1] as number);
    const after = kids[sentence + 3] as number;
    const near = before | (kids[sentence + 2] as number) | after | (kids[sentence + 4] as number);
    const hasTerm = term > fromTerm;
    if (here.length === 0 && !hasTerm && !told.carried && near === 0) continue;
    const place: Place = {
      sentence,
      words: [fromWord, word],
      tokens: [fromToken, token],
      kids: [fromKid, kid],
      terms: [fromTerm, term],
      persons: persons.get(sentence) ?? NO_PERSONS,
      before: (before & SURE) !== 0,
      after: (after & SURE) !== 0,
    };
    const bag = sentenceCase(scene, told, place, here);
    const odds = judged('sensitive', bag, { field: view.id, ...range });
    const marks = here.some((f) => f.evidence[0] === 'marks' && f.evidence[1] === 'list');
    if (odds === null || marks) facts.push(...here);
    else if (here.length > 0) {
      if (odds >= KEEP) facts.push(...wholeOf(here, told, place));
    } else if (odds >= (hasTerm ? DENIED : message ? WRITTEN : ADD) && !isOfBooks(view))
      facts.push(...wholeOf(marksOf(told, place), told, place));
  }
  return facts;
}

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

function marksOf({ view, terms }: Told, { terms: [from, to], kids, tokens }: Place): readonly PrivateFact[] {
  const fact = (start: number, end: number, concern: string): PrivateFact => ({
    kind: 'private',
    what: 'sensitive',
    field: view.id,
    start,
    end,
    evidence: [concern, kids[1] > kids[0] ? 'name' : 'name before'],
  });
  const here = terms.slice(from, to);
  const first = here.find((t) => t.value.plain) ?? here[0];
  if (first) return [fact(first.start, first.end, first.value.concern)];
  const mark = loudest('sensitive', view, WORDS, 9, ...tokens);
  return mark ? [fact(mark.start, mark.end, 'private')] : [];
}

const PRONOUN = 1;
const MANY = 2;
const KIN = 4;
const TITLED = 8;
const SAYING = wordClasses(
  "he she him her his he's she's hers he'll she'll himself herself",
  'we they our us all everyone children pupils families parents',
  'mum dad mam mummy daddy parents nan gran granda grandad brother sister family auntie aunt uncle',
  TITLES,
);
const CHILD_IS = new Set(['is', 'has', 'was', 'got', 'had', 'needs', 'can', 'will']);

/** The signs of one sentence that are told already: each counts once. */
const signs = new Once();

function sentenceCase(scene: Scene, told: Told, place: Place, here: readonly PrivateFact[]): Bag {
  const { view, children, carried } = told;
  const { before, after, persons } = place;
  const bag = bagFor('sensitive');
  bag.ruleOf(1, 'hand ', String(Math.min(here.length, 2)));
  for (const f of here) bag.ruleOf(0.7, 'hand ', f.evidence[0] ?? '', ' ', f.evidence[1] ?? '');
  signs.clear();
  const say = (one: string, two = '', three = '', four = ''): void => {
    const id = pieced(one, two, three, four);
    if (signs.first(id)) bag.add(id);
  };
  const kid = firstOf(told, place);
  const without = before ? 'before' : after ? 'after' : carried ? 'carried' : 'none';
  const how = kid?.how ?? without;
  sayTerms(bag, told, place, how);
  say('child ', how);
  if (how === 'maybe') say('child maybe, ', without);
  say('children ', String(Math.min(3, place.kids[1] - place.kids[0])));
  say('children in all ', String(Math.min(4, children.length)));
  const title = saySaid(say, told, place);
  if (kid) sayChild(say, told, place, kid);
  if (title >= 0 && afterAdult(told, place, kid, title)) {
    say('term after an adult');
    if (how !== 'none') say(how, ': term after an adult');
  }
  const end = view.sentences[place.sentence]?.end ?? 0;
  for (const p of persons) if (p.start < end) say('person ', p.form, ' ', p.who);
  const { post } = scene.doc;
  say('kind ', post.kind);
  say('field ', view.id === 'text' ? view.id : view.id.replace(/\d+/, ''));
  if (!isListed(post.account.handle, scene.setting)) say('account not listed');
  say('length ', String(Math.min(3, Math.floor((place.words[1] - place.words[0]) / 7))));
  const [first, to] = place.tokens;
  tellWords(bag, view, WORDS, first, to);
  tellWords(bag, view, BESIDE, Math.max(0, first - REACH), first);
  tellWords(bag, view, BESIDE, to, Math.min(view.tokens.length, to + REACH));
  return bag;
}

type Say = (one: string, two?: string, three?: string, four?: string) => void;

/** The child of a sentence by whom the rest is told: the first that is surely one, or else the first. */
function firstOf({ children }: Told, { kids: [from, to] }: Place): Child | undefined {
  for (let i = from; i < to; i++) if (children[i]?.how !== 'maybe') return children[i];
  return from < to ? children[from] : undefined;
}

/** What stands in the sentence for a concern, by itself and with how the child is told. */
function sayTerms(bag: Bag, { terms }: Told, { terms: [from, to] }: Place, how: string): void {
  const say = (one: string, two = '', three = ''): void => {
    if (!signs.first(pieced('term ', one, two, three))) return;
    bag.sayOf(1, 'term ', one, two, three);
    if (how !== 'none') bag.sayOf(1, how, ': term ', one, two + three);
  };
  for (let i = from; i < to; i++) {
    const { plain, concern } = (terms[i] as Match<Term>).value;
    const weight = plain ? 'plain' : 'likely';
    say(weight);
    say(concern);
    say(concern, ' ', weight);
  }
  bag.sayOf(1, 'terms ', String(Math.min(3, to - from)));
}

/** Who is spoken of beside the child. Gives the index of the first title, or -1. */
function saySaid(say: Say, { words }: Told, { words: [from, to], kids, before }: Place): number {
  let said = 0;
  let title = -1;
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    const bits = classesOf(SAYING, word.hash, word.key);
    said |= bits & ~KIN;
    if (bits & TITLED && title < 0) title = i;
    said |= word.bareHash === word.hash ? bits & KIN : classesOf(SAYING, word.bareHash, word.bare) & KIN;
  }
  const pronoun = (said & PRONOUN) !== 0;
  if (pronoun) say('pronoun');
  if (said & MANY) say('many');
  if (said & KIN) say('kin');
  if (pronoun && kids[0] === kids[1] && before) say('pronoun for a child before');
  if (title >= 0) say('titled');
  return title;
}

/** How the child stands in the sentence, and how far its terms stand from it. */
function sayChild(say: Say, { words, terms }: Told, place: Place, kid: Child): void {
  const word = words[kid.index] as Word;
  if (word.bare !== word.key) say('child has');
  if (kid.index === place.words[0]) say('child first');
  let least = Number.POSITIVE_INFINITY;
  for (let i = place.terms[0]; i < place.terms[1]; i++) {
    const t = terms[i] as Match<Term>;
    least = Math.min(least, t.from > kid.index ? t.from - kid.index : kid.index - t.last + 10);
  }
  if (least < Number.POSITIVE_INFINITY)
    say('gap ', least <= 2 ? 'near' : least <= 6 ? 'some' : least < 10 ? 'far' : 'term first');
  const next = words[kid.index + 1];
  if (next && !next.fresh && CHILD_IS.has(next.key)) say('child is');
}

/** Does a term stand after a grown-up, with no child between them? */
const afterAdult = ({ terms }: Told, place: Place, kid: Child | undefined, adult: number): boolean =>
  terms
    .slice(...place.terms)
    .some((t) => t.from > adult && (!kid || kid.index > t.from || kid.index < adult));
