import { isListed } from '../../engine/account.ts';
import type { Range, View } from '../../engine/doc.ts';
import type { PersonFact, PrivateFact } from '../../engine/facts.ts';
import type { Scene } from '../../engine/rule.ts';
import { classesOf, wordClasses } from '../classes.ts';
import { type Bag, bagFor, judged } from '../model/index.ts';
import { loudest, tellWords } from '../model/said.ts';
import type { Match, Word } from '../voice/patterns.ts';
import { lastBefore } from '../within.ts';
import type { Child } from './children.ts';
import type { Term } from './sensitive.ts';
import { TITLES } from './sensitive-words.ts';

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

/** Where one sentence stands among the words and tokens, and who and what is in it. */
type Place = {
  readonly words: readonly [from: number, to: number];
  readonly tokens: readonly [from: number, to: number];
  readonly kids: readonly Child[];
  readonly terms: readonly Match<Term>[];
  readonly persons: readonly PersonFact[];
};

/** The sentence that ends after an offset; -1 past the last. */
function sentenceAt({ sentences }: View, offset: number): number {
  const last = lastBefore(sentences, offset);
  const at = last >= 0 && offset < (sentences[last] as Range).end ? last : last + 1;
  return at < sentences.length ? at : -1;
}

/** Half-open ranges of a list whose members stand in sentences, in order. */
function ranges<T>(
  count: number,
  list: readonly T[],
  sentenceOf: (one: T) => number,
): readonly (readonly [number, number])[] {
  const all: (readonly [number, number])[] = [];
  let at = 0;
  for (let s = 0; s < count; s++) {
    const from = at;
    while (at < list.length && sentenceOf(list[at] as T) <= s) at++;
    all.push([from, at]);
  }
  return all;
}

/** Members of a list by their sentence. */
function bySentence<T>(all: readonly T[], sentenceOf: (one: T) => number): ReadonlyMap<number, readonly T[]> {
  const map = new Map<number, T[]>();
  for (const one of all) {
    const list = map.get(sentenceOf(one));
    if (list) list.push(one);
    else map.set(sentenceOf(one), [one]);
  }
  return map;
}

/** Lets the model weigh each sentence of a view in which, or right after which, a child can be told. */
export function weighSentences(scene: Scene, told: Told): readonly PrivateFact[] {
  const { view, byTerms } = told;
  const near = new Set<number>();
  for (const { sentence } of told.children) for (let d = -2; d <= 2; d++) near.add(sentence + d);
  if (near.size === 0 && told.terms.length === 0 && !told.carried) return byTerms;
  const facts: PrivateFact[] = [];
  const message = scene.doc.post.kind === 'message';
  const { sentences } = view;
  const ofWords = ranges(sentences.length, told.words, (w) => w.token.sentence);
  const ofTokens = ranges(sentences.length, view.tokens, (t) => t.sentence);
  const kids = bySentence(told.children, (c) => c.sentence);
  const terms = bySentence(told.terms, (t) => told.words[t.from]?.token.sentence ?? 0);
  const hand = bySentence(byTerms, (f) => sentenceAt(view, f.start));
  const persons = bySentence(
    scene.facts.of('person').filter((p) => p.field === view.id),
    (p) => lastBefore(sentences, p.start),
  );
  sentences.forEach((range, sentence) => {
    const here = hand.get(sentence) ?? [];
    const place: Place = {
      words: ofWords[sentence] ?? [0, 0],
      tokens: ofTokens[sentence] ?? [0, 0],
      kids: kids.get(sentence) ?? [],
      terms: terms.get(sentence) ?? [],
      persons: persons.get(sentence) ?? [],
    };
    const term = place.terms.length > 0;
    if (here.length === 0 && !term && !told.carried && !near.has(sentence)) return;
    const around = [-2, -1, 1].map((d) => (kids.get(sentence + d) ?? []).some((c) => c.how !== 'maybe'));
    const bag = sentenceCase(scene, told, sentence, place, here, around);
    const odds = judged('sensitive', bag, { field: view.id, ...range });
    const marks = here.some((f) => f.evidence[0] === 'marks' && f.evidence[1] === 'list');
    if (odds === null || marks) facts.push(...here);
    else if (here.length > 0) {
      if (odds >= KEEP) facts.push(...here);
    } else if (odds >= (term ? DENIED : message ? WRITTEN : ADD)) facts.push(...marksOf(view, place));
  });
  return facts;
}

function marksOf(view: View, { terms, kids, tokens }: Place): readonly PrivateFact[] {
  const fact = (start: number, end: number, concern: string): PrivateFact => ({
    kind: 'private',
    what: 'sensitive',
    field: view.id,
    start,
    end,
    evidence: [concern, kids.length > 0 ? 'name' : 'name before'],
  });
  const plain = terms.filter((t) => t.value.plain);
  const [first] = plain.length > 0 ? plain : terms;
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

function sentenceCase(
  { doc, setting }: Scene,
  { view, words, children, carried }: Told,
  sentence: number,
  place: Place,
  here: readonly PrivateFact[],
  around: readonly boolean[],
): Bag {
  const bag = bagFor('sensitive');
  bag.rule(`hand ${Math.min(here.length, 2)}`);
  for (const f of here) bag.rule(`hand ${f.evidence[0]} ${f.evidence[1]}`, 0.7);
  const signs = new Set<string>();
  const [from, until] = place.words;
  const within = place.terms;
  for (const t of within) {
    signs.add(`term ${t.value.plain ? 'plain' : 'likely'}`);
    signs.add(`term ${t.value.concern}`);
    signs.add(`term ${t.value.concern} ${t.value.plain ? 'plain' : 'likely'}`);
  }
  signs.add(`terms ${Math.min(3, within.length)}`);
  const kids = [...place.kids].sort((a, b) => Number(a.how === 'maybe') - Number(b.how === 'maybe'));
  const before = around[0] || around[1];
  const after = around[2];
  const how = kids[0]?.how ?? (before ? 'before' : after ? 'after' : carried ? 'carried' : 'none');
  signs.add(`child ${how}`);
  if (kids[0]?.how === 'maybe')
    signs.add(`child maybe, ${before ? 'before' : after ? 'after' : carried ? 'carried' : 'none'}`);
  signs.add(`children ${Math.min(3, kids.length)}`);
  signs.add(`children in all ${Math.min(4, children.length)}`);
  let said = 0;
  let title = -1;
  for (let i = from; i < until; i++) {
    const word = words[i] as Word;
    const bits = classesOf(SAYING, word.hash, word.key);
    said |= bits & ~KIN;
    if (bits & TITLED && title < 0) title = i;
    said |= word.bareHash === word.hash ? bits & KIN : classesOf(SAYING, word.bareHash, word.bare) & KIN;
  }
  const pronoun = (said & PRONOUN) !== 0;
  if (pronoun) signs.add('pronoun');
  if (said & MANY) signs.add('many');
  if (said & KIN) signs.add('kin');
  if (pronoun && kids.length === 0 && before) signs.add('pronoun for a child before');
  if (title >= 0) signs.add('titled');
  const kid = kids[0];
  if (kid) {
    const word = words[kid.index] as Word;
    if (word.bare !== word.key) signs.add('child has');
    if (kid.index === from) signs.add('child first');
    const gap = within.map((t) => (t.from > kid.index ? t.from - kid.index : kid.index - t.last + 10));
    if (gap.length > 0) {
      const least = Math.min(...gap);
      signs.add(`gap ${least <= 2 ? 'near' : least <= 6 ? 'some' : least < 10 ? 'far' : 'term first'}`);
    }
    const next = words[kid.index + 1];
    if (next && !next.fresh && CHILD_IS.has(next.key)) signs.add('child is');
  }
  const adult = title < 0 ? undefined : title;
  if (
    adult !== undefined &&
    within.some((t) => t.from > adult && (!kid || kid.index > t.from || kid.index < adult))
  )
    signs.add('term after an adult');
  const end = view.sentences[sentence]?.end ?? 0;
  for (const p of place.persons) if (p.start < end) signs.add(`person ${p.form} ${p.who}`);
  signs.add(`kind ${doc.post.kind}`);
  signs.add(`field ${view.id === 'text' ? view.id : view.id.replace(/\d+/, '')}`);
  if (!isListed(doc.post.account.handle, setting)) signs.add('account not listed');
  signs.add(`length ${Math.min(3, Math.floor((until - from) / 7))}`);
  for (const sign of signs) {
    bag.say(sign);
    if (how !== 'none' && within.length > 0 && sign.startsWith('term ')) bag.say(`${how}: ${sign}`);
  }
  const [first, to] = place.tokens;
  tellWords(bag, view, WORDS, first, to);
  tellWords(bag, view, BESIDE, Math.max(0, first - REACH), first);
  tellWords(bag, view, BESIDE, to, Math.min(view.tokens.length, to + REACH));
  return bag;
}
