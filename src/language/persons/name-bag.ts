import type { Whose } from '../../engine/account.ts';
import type { Doc, Token, View } from '../../engine/doc.ts';
import { entryAtToken, UNASKED } from '../lexicon/entry.ts';
import { idsAround, idsBy, idsOf } from '../model/ids.ts';
import { type Bag, bagFor, featureOf } from '../model/index.ts';
import { pairOf, pieced } from '../model/linear.ts';
import { seenTokens } from '../model/seen.ts';
import { Once } from '../once.ts';
import { lastBefore } from '../within.ts';
import { areTogether } from './company.ts';
import { type Found, whoBySigns } from './found.ts';
import { commonOf, familyOf, givenOf, isPlace, isUnknown, levelsOf } from './levels.ts';
import { SURE } from './score.ts';

/** Roles of words around a name; each is its own feature. */
const ROLE = {
  before: 1,
  after: 11,
  pairBefore: 21,
  pairAfter: 22,
  near: 23,
  post: 24,
  last: 25,
  first: 26,
  why: 27,
  account: 28,
  spoken: 29,
};

const step = (n: number, width: number, most: number): number =>
  Math.max(-most, Math.min(most, Math.round(n / width)));

/** Ids of what is told of a name, made once. */
const ID = {
  hand: idsOf('hand '),
  score: idsAround('score ', 12),
  pupil: idsAround('pupil ', 8),
  tie: idsAround('tie ', 6),
  adult: idsAround('adult ', 8),
  side: idsAround('side ', 8),
  scored: pieced('score'),
  pupils: pieced('pupil'),
  tied: pieced('tie'),
  adults: pieced('adult'),
  context: pieced('context'),
  titled: pieced('titled'),
  kin: pieced('kin'),
  former: pieced('former'),
  staff: pieced('staff'),
  learn: pieced('learn'),
  noun: pieced('noun'),
  heads: pieced('heads'),
  alone: pieced('alone'),
  famous: idsOf('famous '),
  listed: pieced('listed'),
  among: idsAround('among ', 5),
  knownToo: idsBy(4, (known) => `known ${known} too`),
  knownNot: idsBy(4, (known) => `known ${known} not`),
  words: idsBy(32, (words) => `words ${words}`),
  field: idsOf('field '),
  kind: idsOf('kind '),
  account: idsOf('account '),
  form: idsOf('form '),
  /** A level of two bits and how common the word is. */
  given: idsBy(32, (k) => `given ${k >> 3}${k & 7}`),
  family: idsBy(32, (k) => `family ${k >> 3}${k & 7}`),
  /** Levels of the first word and of the last, two bits each. */
  levels: idsBy(256, (k) => `levels ${k >> 6}${(k >> 4) & 3} ${(k >> 2) & 3}${k & 3}`),
  firstPlace: pieced('first is a place'),
  lastPlace: pieced('last is a place'),
  firstUnknown: pieced('first unknown'),
  lastUnknown: pieced('last unknown'),
};

/** What all names of a post share: how many there are, which of them are known, and whose account it is. */
export type Shared = {
  readonly names: number;
  readonly known: readonly Found[];
  readonly kind: Doc['post']['kind'];
  readonly account: string;
  /** Ids of the words that say whose account it is. */
  readonly about: readonly number[];
};

/** What the names of one post share; `founds` are all of them, `whose` the account. */
export function sharedOf({ post }: Doc, founds: readonly Found[], whose: Whose): Shared {
  const account = whose.is === 'listed' ? whose.account : undefined;
  return {
    names: founds.length,
    known: founds.filter(({ famous }) => famous),
    kind: post.kind,
    account: account?.kind ?? 'none',
    about: account ? aboutOf(account) : [],
  };
}

const told = new WeakMap<object, readonly number[]>();
/** Ids of the words that say what an account is about; worked out once for each account. */
function aboutOf(account: { readonly about: string }): readonly number[] {
  const known = told.get(account);
  if (known) return known;
  const ids: number[] = [];
  for (const word of account.about.toLowerCase().split(/[^a-z]+/))
    if (word.length > 1) ids.push(featureOf(ROLE.account, word));
  told.set(account, ids);
  return ids;
}

/** What is known and seen of one name, for the model that says whether it would be stopped. */
export function bagOf(view: View, found: Found, shared: Shared): Bag {
  const bag = bagFor('pupil');
  const { context: c } = found;
  const hand = found.score >= SURE ? whoBySigns(found) : 'none';
  bag.byRule(ID.hand(hand));
  bag.ruleOf(1, 'hand ', hand, ' via ', found.via);
  bag.byRule(ID.score(step(found.score, 0.4, 12)));
  bag.byRule(ID.pupil(step(c.pupil, 1, 8)));
  bag.byRule(ID.tie(step(c.tie, 1, 6)));
  bag.byRule(ID.adult(step(c.adult, 1, 8)));
  bag.byRule(ID.side(step(c.pupil - c.adult, 1, 8)));
  bag.byRule(ID.scored, found.score / 4);
  bag.byRule(ID.pupils, Math.min(c.pupil, 8) / 4);
  bag.byRule(ID.tied, Math.min(c.tie, 8) / 4);
  bag.byRule(ID.adults, Math.min(c.adult, 8) / 4);
  bag.byRule(ID.context, c.name);
  if (c.titled) bag.add(ID.titled);
  if (c.kin) bag.add(ID.kin);
  if (c.former) bag.add(ID.former);
  if (c.staff) bag.add(ID.staff);
  if (c.learn) bag.add(ID.learn);
  if (c.noun) bag.add(ID.noun);
  if (c.heads) bag.add(ID.heads);
  if (c.alone) bag.add(ID.alone);
  if (found.famous) {
    bag.add(ID.famous(found.famous));
    bag.rule(`famous ${found.famous} side ${step(c.pupil - c.adult, 2, 2)}`);
  }
  if (found.list !== undefined) bag.add(ID.listed);
  for (let i = 0; i < c.why.length; i++) {
    const why = c.why[i] as string;
    if (c.why.indexOf(why) === i) bag.add(featureOf(ROLE.why, why));
  }
  const known = knownBeside(view, found, shared.known);
  bag.add(ID.among(Math.min(shared.names, 5)));
  bag.add((found.famous ? ID.knownToo : ID.knownNot)(known));
  bag.add(ID.words(Math.min(found.words.length, 31)));
  bag.add(ID.field(found.field === 'text' ? found.field : found.field.replace(/\d+/, '')));
  bag.add(ID.kind(shared.kind));
  bag.add(ID.account(shared.account));
  for (const id of shared.about) bag.add(id, 0.6);
  if (found.via === 'mention') {
    bag.say(`mention ${shared.kind} ${amongFirst(view, found) ? 'first' : 'later'}`);
    bag.say(`mention ${/\d/.exec(view.text.slice(found.start, found.end)) ? 'with number' : 'plain'}`);
    spoken(bag, view, found);
  }
  namesThemselves(bag, found);
  if (found.via === 'words') around(bag, view, found);
  return bag;
}

const MOST_KNOWN = 3;
/** How many others who are known are told of beside a name: writers in another paragraph say nothing of it. */
function knownBeside({ text }: View, found: Found, known: readonly Found[]): number {
  let count = 0;
  for (let i = 0; i < known.length && count < MOST_KNOWN; i++)
    if (known[i] !== found && areTogether(text, found, known[i] as Found)) count++;
  return count;
}

/** How its words stand as names; never which words they are, unless they are ordinary ones. */
function namesThemselves(bag: Bag, { words, form }: Found): void {
  const first = levelsOf(words[0] ?? '');
  const last = levelsOf(words.at(-1) ?? '');
  bag.add(ID.form(form));
  bag.add(ID.given((givenOf(first) << 3) | commonOf(first)));
  bag.add(ID.family((familyOf(last) << 3) | commonOf(last)));
  bag.add(ID.levels((givenOf(first) << 6) | (familyOf(first) << 4) | (givenOf(last) << 2) | familyOf(last)));
  if (isPlace(first)) bag.add(ID.firstPlace);
  if (isPlace(last)) bag.add(ID.lastPlace);
  if (isUnknown(first)) bag.add(ID.firstUnknown);
  if (isUnknown(last)) bag.add(ID.lastUnknown);
  if (commonOf(last) >= 3) bag.add(featureOf(ROLE.last, words.at(-1) ?? ''));
  if (commonOf(first) >= 3) bag.add(featureOf(ROLE.first, words[0] ?? ''));
}

/** Does nothing but handles stand before it? Those are who is spoken to. */
const amongFirst = ({ text }: View, { start }: Found): boolean =>
  /^(?:\s*@\w+)*\s*$/.test(text.slice(0, start));

const once = new Once();

/** What is said to or of the one whose handle it is: a child is told of a locker, a parent of a child. */
function spoken(bag: Bag, view: View, found: Found): void {
  const { tokens } = view;
  const words = seenTokens(view);
  once.clear();
  const from = Math.max(0, lastBefore(tokens, found.start));
  for (let i = Math.max(0, from - REACH); i < Math.min(tokens.length, from + REACH); i++) {
    const { kind, start, end } = tokens[i] as Token;
    if ((kind === 'word' || kind === 'emoji') && (end <= found.start || start >= found.end))
      bag.once(once, featureOf(ROLE.spoken, words[i] as string), 0.6);
  }
}

/** How many words of the post on each side are looked at, beyond those of the sentence. */
const REACH = 40;

/** The feature of a token near a name, or further off. `word` is what is seen of it: most often the word itself. */
function idAt(token: Token, role: 'near' | 'post', word: string): number {
  if (word !== token.folded) return featureOf(ROLE[role], word);
  const entry = entryAtToken(token);
  if (entry[role] === UNASKED) entry[role] = featureOf(ROLE[role], word);
  return entry[role];
}

/** The words on either side, in order; those of the sentence; those of the post nearby. */
function around(bag: Bag, view: View, found: Found): void {
  const { tokens } = view;
  const words = seenTokens(view);
  const from = Math.max(0, lastBefore(tokens, found.start));
  const to = lastBefore(tokens, found.end - 1);
  const at = (i: number): string => (i < 0 ? EDGE : (words[i] ?? EDGE));
  for (let d = 1; d <= 4; d++) {
    bag.add(featureOf(ROLE.before + d, at(from - d)));
    bag.add(featureOf(ROLE.after + d, at(to + d)));
  }
  bag.add(pairOf(ROLE.pairBefore, at(from - 2), at(from - 1)));
  bag.add(pairOf(ROLE.pairAfter, at(to + 1), at(to + 2)));
  const sentence = tokens[from]?.sentence;
  const end = Math.min(tokens.length, to + REACH);
  for (let i = Math.max(0, from - REACH); i < end; i++) {
    if (i >= from && i <= to) continue;
    const token = tokens[i] as Token;
    if (token.kind !== 'word' && token.kind !== 'emoji') continue;
    const word = words[i] as string;
    if (token.sentence === sentence && (i < from ? from - i : i - to) <= 12)
      bag.add(idAt(token, 'near', word), 0.6);
    else bag.add(idAt(token, 'post', word), 0.3);
  }
}
const EDGE = '<edge>';
