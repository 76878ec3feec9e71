import { isListed } from '../../engine/account.ts';
import type { View } from '../../engine/doc.ts';
import type { PersonFact, PrivateFact } from '../../engine/facts.ts';
import type { Scene } from '../../engine/rule.ts';
import { classesOf, wordClasses } from '../classes.ts';
import { type Bag, bagFor } from '../model/index.ts';
import { pieced } from '../model/linear.ts';
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
};

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

/** What one sentence tells, for the model that says whether it gives away something private of a child. */
export function sentenceCase(scene: Scene, told: Told, place: Place, here: readonly PrivateFact[]): Bag {
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
    const bits = classesOf(SAYING, word.hash);
    said |= bits & ~KIN;
    if (bits & TITLED && title < 0) title = i;
    said |= word.bareHash === word.hash ? bits & KIN : classesOf(SAYING, word.bareHash) & KIN;
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
