import { isListed } from '../../engine/account.ts';
import type { View } from '../../engine/doc.ts';
import type { PersonFact, PrivateFact } from '../../engine/facts.ts';
import type { Scene } from '../../engine/rule.ts';
import { listed } from '../lists.ts';
import { type Bag, bagFor } from '../model/index.ts';
import { counted, named, pieced } from '../model/linear.ts';
import { tellWords } from '../model/said.ts';
import { Once } from '../once.ts';
import type { Match, Word } from '../voice/patterns.ts';
import type { Child } from './children.ts';
import type { Term } from './sensitive.ts';
import { TITLES } from './sensitive-words.ts';

/** How a sentence's words are told. */
export const WORDS = { role: 51, value: 0.5, pairs: true };
const BESIDE = { role: 53, value: 0.2, pairs: false };
/** How many words beside a sentence are told, on each side. */
const REACH = 30;

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
  /** Sentences in which a term is a topic, a thing or a colleague's: without another they tell of no child. */
  readonly ofOthers: ReadonlySet<number>;
};

/** What every sentence of a view tells alike: how many children, and of what kind the post, the field and the account are. */
export function alike({ doc, setting }: Scene, { view, children }: Told): readonly number[] {
  const { post } = doc;
  const ids = [
    IN_ALL[Math.min(4, children.length)] as number,
    pieced('kind ', post.kind),
    pieced('field ', view.id === 'text' ? view.id : view.id.replace(/\d+/, '')),
  ];
  if (!isListed(post.account.handle, setting)) ids.push(SIGN['account not listed']);
  return ids;
}

/** Half-open indexes into a list. */
type Run = readonly [from: number, to: number];

/** Where one sentence stands among the words and tokens, and who and what is in it. */
export type Place = {
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

const PRONOUN = listed("he she him her his he's she's hers he'll she'll himself herself");
const MANY = listed('we they our us all everyone children pupils families parents');
const KIN = listed(
  'mum dad mam mummy daddy parents nan gran granda grandad brother sister family auntie aunt uncle',
);
const TITLED = listed(TITLES);
const CHILD_IS = new Set(['is', 'has', 'was', 'got', 'had', 'needs', 'can', 'will']);

/** The signs of one sentence that are told already: each counts once. */
const signs = new Once();

const HAND = counted('hand ', 2);
const HOW = ['name', 'one', 'yours', 'maybe', 'before', 'after', 'carried', 'none'] as const;
const CHILD = named('child ', HOW);
const OR_ELSE = named('child maybe, ', HOW);
const CHILDREN = counted('children ', 3);
const IN_ALL = counted('children in all ', 4);
const TERMS = counted('terms ', 3);
const LENGTH = counted('length ', 3);
const GAP = named('gap ', ['near', 'some', 'far', 'term first']);
const SIGN = named('', [
  'account not listed',
  'term after an adult',
  'pronoun',
  'many',
  'kin',
  'pronoun for a child before',
  'titled',
  'child has',
  'child first',
  'child is',
]);

/** What one sentence tells, for the model that says whether it gives away something private of a child. */
export function sentenceCase(
  told: Told,
  place: Place,
  here: readonly PrivateFact[],
  always: readonly number[],
): Bag {
  const { view, carried } = told;
  const { before, after, persons } = place;
  const bag = bagFor('sensitive');
  bag.byRule(HAND[Math.min(here.length, 2)] as number);
  for (const f of here) bag.ruleOf(0.7, 'hand ', f.evidence[0] ?? '', ' ', f.evidence[1] ?? '');
  const kid = firstOf(told, place);
  const without = before ? 'before' : after ? 'after' : carried ? 'carried' : 'none';
  const how = kid?.how ?? without;
  sayTerms(bag, told, place, how);
  bag.add(CHILD[how]);
  if (how === 'maybe') bag.add(OR_ELSE[without]);
  bag.add(CHILDREN[Math.min(3, place.kids[1] - place.kids[0])] as number);
  const title = saySaid(bag, told, place);
  if (kid) sayChild(bag, told, place, kid);
  if (title >= 0 && afterAdult(told, place, kid, title)) {
    bag.add(SIGN['term after an adult']);
    if (how !== 'none') bag.sayOf(1, how, ': term after an adult');
  }
  if (persons.length > 0) sayPersons(bag, persons, view.sentences[place.sentence]?.end ?? 0);
  for (let i = 0; i < always.length; i++) bag.add(always[i] as number);
  bag.add(LENGTH[Math.min(3, Math.floor((place.words[1] - place.words[0]) / 7))] as number);
  const [first, to] = place.tokens;
  tellWords(bag, view, WORDS, first, to);
  tellWords(bag, view, BESIDE, Math.max(0, first - REACH), first);
  tellWords(bag, view, BESIDE, to, Math.min(view.tokens.length, to + REACH));
  return bag;
}

/** The persons that begin before the end of the sentence, each sort of them once. */
function sayPersons(bag: Bag, persons: readonly PersonFact[], end: number): void {
  signs.clear();
  for (const p of persons) {
    const id = pieced('person ', p.form, ' ', p.who);
    if (p.start < end && signs.first(id)) bag.add(id);
  }
}

/** The child of a sentence by whom the rest is told: the first that is surely one, or else the first. */
function firstOf({ children }: Told, { kids: [from, to] }: Place): Child | undefined {
  for (let i = from; i < to; i++) if (children[i]?.how !== 'maybe') return children[i];
  return from < to ? children[from] : undefined;
}

/** What stands in the sentence for a concern, by itself and with how the child is told. */
function sayTerms(bag: Bag, { terms }: Told, { terms: [from, to] }: Place, how: string): void {
  bag.add(TERMS[Math.min(3, to - from)] as number);
  if (from === to) return;
  signs.clear();
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
}

/** Who is spoken of beside the child. Gives the index of the first title, or -1. */
function saySaid(bag: Bag, { words }: Told, { words: [from, to], kids, before }: Place): number {
  let said = 0;
  let title = -1;
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    said |= (word.lists & ~KIN) | (word.bareLists & KIN);
    if (title < 0 && (word.lists & TITLED) !== 0) title = i;
  }
  const pronoun = (said & PRONOUN) !== 0;
  if (pronoun) bag.add(SIGN.pronoun);
  if (said & MANY) bag.add(SIGN.many);
  if (said & KIN) bag.add(SIGN.kin);
  if (pronoun && kids[0] === kids[1] && before) bag.add(SIGN['pronoun for a child before']);
  if (title >= 0) bag.add(SIGN.titled);
  return title;
}

/** How the child stands in the sentence, and how far its terms stand from it. */
function sayChild(bag: Bag, { words, terms }: Told, place: Place, kid: Child): void {
  const word = words[kid.index] as Word;
  if (word.bare !== word.key) bag.add(SIGN['child has']);
  if (kid.index === place.words[0]) bag.add(SIGN['child first']);
  let least = Number.POSITIVE_INFINITY;
  for (let i = place.terms[0]; i < place.terms[1]; i++) {
    const t = terms[i] as Match<Term>;
    least = Math.min(least, t.from > kid.index ? t.from - kid.index : kid.index - t.last + 10);
  }
  if (least < Number.POSITIVE_INFINITY)
    bag.add(GAP[least <= 2 ? 'near' : least <= 6 ? 'some' : least < 10 ? 'far' : 'term first']);
  const next = words[kid.index + 1];
  if (next && !next.fresh && CHILD_IS.has(next.key)) bag.add(SIGN['child is']);
}

/** Does a term stand after a grown-up, with no child between them? */
const afterAdult = ({ terms }: Told, place: Place, kid: Child | undefined, adult: number): boolean =>
  terms
    .slice(...place.terms)
    .some((t) => t.from > adult && (!kid || kid.index > t.from || kid.index < adult));
