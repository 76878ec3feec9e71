import type { PlaceFact, TimeFact } from '../../../engine/facts.ts';
import type { Scene } from '../../../engine/rule.ts';
import type { Setting } from '../../../engine/setting.ts';
import { know } from '../../lexicon/know.ts';
import { type Bag, bagFor } from '../../model/index.ts';
import { seenIds, seenTokens } from '../../model/seen.ts';
import { fold } from '../../normalise.ts';
import { lastBefore } from '../../within.ts';
import type { Hand } from '../hand.ts';
import { isStrong } from '../marks.ts';
import { idOf, idOfBoth, idOfCue, mixed } from './hash.ts';
import { aboutPlace, aboutTime } from './post.ts';
import type { Candidate, Row, Signs } from './reading.ts';

const ROLE = {
  before: 61,
  after: 71,
  pairBefore: 81,
  pairAfter: 82,
  around: 83,
  tripleBefore: 84,
  tripleAfter: 85,
  near: 86,
  clause: 87,
  stretch: 88,
  own: 89,
  head: 90,
  about: 91,
  sentence: 92,
  tagBefore: 200,
  tagAfter: 210,
};

const EDGE = idOf('<edge>');

const bucket = (n: number, most: number): number => Math.max(-most, Math.min(most, Math.round(n)));

/** What is known and seen of one place or time that may be told, for the model that says whether it is. */
export function spanBag(
  scene: Scene,
  row: Row,
  { fact, loose }: Candidate,
  { trip, why }: Hand,
  post: number,
): Bag {
  const bag = bagFor(fact.kind === 'place' ? 'going-place' : 'going-time');
  const at = scene.doc.post.at.local;
  const marked = trip !== null && (fact.kind === 'place' ? trip.places : trip.times).some((f) => f === fact);
  bag.say('post', post / 3);
  bag.sayOf(1, 'post ', String(bucket(post, 5)));
  const by = marked ? 'hand true ' : 'hand false ';
  bag.ruleOf(1, by, trip?.rule ?? why);
  bag.ruleOf(1, by, trip?.tense ?? 'none');
  bag.ruleOf(1, marked ? 'marked true ' : 'marked false ', String(trip !== null));
  bag.sayOf(1, 'field ', row.view.id === 'text' ? row.view.id : row.view.id.replace(/\d+/, ''));
  if (loose) bag.say('loose');
  const tell = (one: string, other: string): void => {
    bag.add(mixed(ROLE.about, idOfBoth(one, other)));
    if (marked) bag.ruleOf(0.5, 'marked ', one, other === '' ? '' : ' ', other);
  };
  if (fact.kind === 'place') aboutPlace(fact, tell);
  else aboutTime(fact, at, tell);
  clauseOf(bag, row, fact);
  around(bag, row, fact);
  own(bag, row, fact);
  if (fact.kind === 'place') named(bag, scene, row, fact);
  return bag;
}

/** Its clause and stretch: when they speak of, which cues and facts stand in them. */
function clauseOf(bag: Bag, row: Row, fact: PlaceFact | TimeFact): void {
  const n = row.clauseAt(fact.start);
  const here = row.clauses[n];
  if (!here) return;
  const { clause, stretch, told } = here;
  bag.rule(told ? 'told true' : 'told false');
  bag.sayOf(1, 'tense ', clause.tense);
  bag.sayOf(1, 'tense ', clause.tense, ' ', clause.fact.evidence[1] ?? '');
  bag.sayOf(1, 'before ', row.clauses[n - 1]?.clause.tense ?? 'edge');
  bag.sayOf(1, 'after ', row.clauses[n + 1]?.clause.tense ?? 'edge');
  for (const cue of clause.cues) bag.add(mixed(ROLE.clause, idOfCue(cue)));
  for (const cue of stretch.cues) bag.add(mixed(ROLE.stretch, idOfCue(cue)), 0.6);
  const strong = stretch.places.some((p) => p !== fact && isStrong(p));
  const ours = stretch.places.some((p) => p.role === 'own');
  bag.say(`beside ${strong} ${ours} ${stretch.times.some((t) => t !== fact)}`);
  for (const t of stretch.times) if (t !== fact) bag.sayOf(0.5, 'with ', t.form);
  for (const p of stretch.places) if (p !== fact) bag.sayOf(0.5, 'with ', p.role);
  for (const g of stretch.groups) bag.sayOf(0.5, 'with ', g.group);
}

/** The signs on either side, in order; those of the sentence; how far the next place, time and class are. */
function around(bag: Bag, row: Row, fact: PlaceFact | TimeFact): void {
  const { signs, view } = row;
  const { ids, from, facts } = signs;
  const { length } = ids;
  const i = signAt(row, fact.start);
  const at = (k: number): number => (k >= 0 && k < length ? (ids[k] as number) : EDGE);
  const tags = (k: number, role: number): void => {
    if (k < 0 || k >= length) return;
    for (const tag of row.tagsOf(from[k] as number)) bag.add(mixed(role, tag), 0.7);
  };
  for (let d = 1; d <= 4; d++) {
    bag.add(mixed(ROLE.before + d, at(i - d)));
    bag.add(mixed(ROLE.after + d, at(i + d)));
    if (d === 4) break;
    tags(i - d, ROLE.tagBefore + d);
    tags(i + d, ROLE.tagAfter + d);
  }
  bag.add(mixed(ROLE.pairBefore, at(i - 2), at(i - 1)));
  bag.add(mixed(ROLE.pairAfter, at(i + 1), at(i + 2)));
  bag.add(mixed(ROLE.around, at(i - 1), at(i + 1)));
  bag.add(mixed(ROLE.tripleBefore, at(i - 3), at(i - 2), at(i - 1)));
  bag.add(mixed(ROLE.tripleAfter, at(i + 1), at(i + 2), at(i + 3)));
  const words = seenTokens(view);
  const sentence = view.tokens[from[i] as number]?.sentence;
  for (let d = 1; d <= 8; d++) {
    for (let k = i - d; k <= i + d; k += 2 * d) {
      if (k < 0 || k >= length) continue;
      const token = from[k] as number;
      if (facts[token] === null && !isWord(words[token] as string)) continue;
      const role = view.tokens[token]?.sentence === sentence ? ROLE.sentence : ROLE.near;
      bag.add(mixed(role, ids[k] as number), 0.5);
    }
  }
  tellNear(bag, signs, i, -1, 0);
  tellNear(bag, signs, i, 1, 1);
}

/** The sign that begins last before an offset; the first if none does. */
function signAt({ signs: { from }, view }: Row, start: number): number {
  const token = lastBefore(view.tokens, start);
  let low = 0;
  let high = from.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((from[mid] as number) <= token) low = mid + 1;
    else high = mid;
  }
  return Math.max(0, low - 1);
}

/** A plain word, and no sign that stands for others. */
function isWord(say: string): boolean {
  const first = say.charCodeAt(0);
  return first >= 97 && first <= 122;
}

const KINDS = ['place', 'time', 'group', 'person'] as const;
/** What is said of how near the next one of a kind stands, before and after. */
const NEAR = KINDS.map((kind) =>
  ['before', 'after'].map((side) => Array.from({ length: 10 }, (_, n) => idOf(`${kind} ${n} ${side}`))),
);

/** How far the next one of each kind may stand; how far it is said to be; 0 where none stands so near. */
const FAR = 9;
const said = (d: number): number => (d <= 3 ? d : d <= 5 ? 5 : FAR);
const distances = new Uint8Array(KINDS.length);

/** Tells how many signs away the next one of each kind stands on one side: 1, 2, 3, 5, 9, or none in the field. */
function tellNear(bag: Bag, { from, facts }: Signs, i: number, step: 1 | -1, side: 0 | 1): void {
  distances.fill(0);
  for (let d = 1, k = i + step; d <= FAR && k >= 0 && k < from.length; d++, k += step) {
    const fact = facts[from[k] as number];
    if (!fact) continue;
    const kind = KINDS.indexOf(fact.kind as (typeof KINDS)[number]);
    if (kind < 0 || distances[kind] !== 0 || (kind === 0 && fact.evidence.includes('on site'))) continue;
    distances[kind] = said(d);
  }
  for (let n = 0; n < KINDS.length; n++) bag.add(NEAR[n]?.[side]?.[distances[n] as number] as number, 0.7);
}

/** How its own words are made: their number, their capitals, and the thing they end on ("farm"), never the name. */
function own(bag: Bag, row: Row, fact: PlaceFact | TimeFact): void {
  const { tokens } = row.view;
  const from = Math.max(0, lastBefore(tokens, fact.start));
  const to = lastBefore(tokens, fact.end - 1);
  const words = seenIds(row.view);
  bag.sayOf(1, 'words ', String(Math.min(4, to - from + 1)));
  bag.sayOf(1, 'shape ', String(tokens[from]?.shape), ' ', String(tokens[to]?.shape));
  bag.add(mixed(ROLE.own, words[from] as number));
  bag.add(mixed(ROLE.head, words[to] as number));
  for (let k = from; k <= to && k < from + 6; k++) bag.add(mixed(ROLE.own + 100, words[k] as number), 0.5);
  if (tokens[from]?.first) bag.say('first of its sentence');
  if (tokens[to + 1]?.kind === 'newline' || to + 1 === tokens.length) bag.say('last of its line');
  if (fact.kind === 'place') {
    const last = know(tokens[to]?.folded ?? '');
    bag.say(`last ${last.given > 1} ${last.family > 1} ${Math.min(last.common, 3)} ${last.place}`);
  }
}

/** Is it, or is it also, a person's name, or one that the school has given to itself, a class or a house? */
function named(bag: Bag, { facts, setting }: Scene, row: Row, fact: PlaceFact | TimeFact): void {
  for (const p of facts.of('person')) {
    if (p.field !== fact.field || p.start >= fact.end || p.end <= fact.start) continue;
    bag.say(`person ${p.form}`);
    bag.say(`person ${p.who}`);
    bag.say(`person ${p.form} ${p.start === fact.start && p.end === fact.end}`);
  }
  const words = row.view.folded.slice(fact.start, fact.end).replace(/^(?:the|our) /, '');
  if (words.length <= 2) return;
  const own = ` ${words} `;
  for (const [sign, names] of namesOf(setting)) if (names.includes(own)) bag.say(sign);
}

/** Do its words name a class or a house of the school, or stand in what an account is about? */
export function isOwnClass({ setting }: Scene, row: Row, { start, end }: PlaceFact): boolean {
  const names = namesOf(setting).find(([sign]) => sign === 'ours: class')?.[1] ?? '';
  return row.view.folded
    .slice(start, end)
    .split(/ (?:and|&) |, /)
    .every((one) => {
      const words = one.replace(/'s?$/, '');
      return words.length > 2 && names.includes(` ${words} `);
    });
}

/** A sign, and the names that give it, one after another. */
type Names = readonly (readonly [sign: string, names: string])[];
const ownNames = new WeakMap<Setting['school'], { accounts: Setting['accounts']; names: Names }>();

/** The school's own names as they are compared, folded once: a school writes them once and posts often. */
function namesOf({ school, accounts }: Pick<Setting, 'school' | 'accounts'>): Names {
  const known = ownNames.get(school);
  if (known?.accounts === accounts) return known.names;
  const padded = (list: readonly string[]): string => list.map((name) => ` ${fold(name)} `).join('\u0000');
  const names: Names = [
    ['ours: school', padded([school.name, school.short])],
    ['ours: site', padded(school.sites)],
    ['ours: class', padded([...school.classes, ...school.houses, ...accounts.map((a) => a.about)])],
    ['ours: town', padded([school.town])],
  ];
  ownNames.set(school, { accounts, names });
  return names;
}
