import { listed } from '../lists.ts';
import { FIGURE, figures } from '../numbers.ts';
import type { GroupMention } from './groups.ts';
import { CHILD, IS_CHILD, SAYS } from './own-pupils-words.ts';
import type { Word } from './patterns.ts';

const TENS = /^(?:(?:fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|ninety)(?:-\p{L}+)?)$/u;

/** Words with which something below begins; figures and counts in words besides. */
const OTHERS = listed(
  'time squad team choir orchestra band swimmers runners mine ours of man lady soul one fella dude full lass lad year-old year-olds year a another when',
);
const mayBegin = ({ key, lists, bareLists, number }: Word): boolean =>
  number || (bareLists & IS_CHILD) !== 0 || (lists & OTHERS) !== 0 || isTens(key);
/** "fifteen", "twenty", "forty-two": such a word ends in "teen", or has "ty" at its end or before a hyphen. */
const mayCount = (key: string): boolean =>
  key.length >= 5 && (key.endsWith('teen') || key.endsWith('ty') || key.includes('ty-'));
const isTens = (key: string): boolean => mayCount(key) && TENS.test(key);

const COUNTING_ONE = new Set(['a', 'one', 'another', 'when']);

/** What is known of the rest of a post. */
type About = {
  readonly named: boolean;
  readonly lively: boolean;
  readonly shop: boolean;
  readonly schoolish: boolean;
  readonly now: boolean;
  readonly outing: boolean;
  readonly teacherly: boolean;
};
type Told = { readonly from: number; readonly last: number; readonly because: string };

/** A child's words or a count of children, told by someone who was there. */
export function anecdote(words: readonly Word[], groups: readonly GroupMention[], c: About): Told | null {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.quoted || !mayBegin(word)) continue;
    const told = anecdoteAt(words, groups, c, i);
    if (told) return told;
  }
  return null;
}

/** The same of the words at `i`: by itself, since few words come so far. */
function anecdoteAt(
  words: readonly Word[],
  groups: readonly GroupMention[],
  c: About,
  i: number,
): Told | null {
  const word = words[i] as Word;
  const next = words[i + 1];
  // "our carpet time", "the school squad": routines and teams that only a school has.
  if (
    word.key === 'time' &&
    /^(?:my|our)$/.test(words[i - 2]?.key ?? '') &&
    /^(?:carpet|circle|story|golden|snack|phonics|tidy-up|registration|form|tutor)$/.test(
      words[i - 1]?.key ?? '',
    ) &&
    !c.shop
  )
    return { from: i - 2, last: i, because: 'our own lesson' };
  if (
    words[i - 1]?.key === 'school' &&
    c.teacherly &&
    /^(?:squad|team|choir|orchestra|band|swimmers|runners)$/.test(word.key) &&
    (c.outing || c.now) &&
    !c.shop
  )
    return { from: Math.max(0, i - 2), last: i, because: 'the school’s team' };
  // "the girls at Ashdown Park"
  if (c.named && c.lively && CHILD.has(word.bare) && !c.shop)
    return { from: i, last: i, because: 'children of the school' };
  // "one of the kids", "a child in my class"
  if (CHILD.has(word.bare)) {
    const two = `${words[i - 2]?.key ?? ''} ${words[i - 1]?.key ?? ''}`;
    const inClass =
      /^(?:in|from)$/.test(next?.key ?? '') &&
      (/^(?:my|our)$/.test(words[i + 2]?.key ?? '')
        ? /^(?:class|form|group|set|tutor|room|classroom|lesson|team|squad|choir|y\d{1,2}|p\d|s\d|year|gcse|higher)$/.test(
            words[i + 3]?.key ?? '',
          )
        : groups.some((g) => g.from === i + 2));
    if (inClass) return { from: Math.max(0, i - 1), last: i + 2, because: 'a child in the class' };
    // "the kids at school", "this wee man … in class"
    if (/^(?:at|in)$/.test(next?.key ?? '') && /^(?:school|class)$/.test(words[i + 2]?.key ?? '') && !c.shop)
      return { from: Math.max(0, i - 1), last: i + 2, because: 'the children at school' };
    if (
      /^(?:this|that)$/.test(words[i - 1]?.key ?? words[i - 2]?.key ?? '') &&
      c.schoolish &&
      (c.now || c.lively) &&
      !c.shop
    )
      return { from: i - 1, last: i, because: 'this child' };
    if (two === 'of the' && c.schoolish && c.now && !c.shop)
      return { from: Math.max(0, i - 3), last: i, because: 'one of the children' };
    if (SAYS.has(next?.key ?? '') && c.schoolish && (c.now || groups.length > 0) && !c.shop)
      return { from: i, last: i + 1, because: 'a child said' };
  }
  // "one of mine", "14 of ours", "mine are on the bus"
  const counted =
    words[i - 1]?.key === 'of' &&
    (words[i - 2]?.number ||
      /^(?:one|two|three|four|five|six|some|most|half|all|none|lots)$/.test(words[i - 2]?.key ?? ''));
  if (
    (word.key === 'mine' || word.key === 'ours') &&
    !c.shop &&
    (c.schoolish || c.outing || (counted && (c.teacherly || Number(words[i - 2]?.key) >= 4))) &&
    (counted || (word.fresh && /^(?:are|have|just|were|got|did|made|all|in)$/.test(next?.key ?? '')))
  )
    return { from: counted ? i - 2 : i, last: i, because: 'one of mine' };
  // "one of the year ones", "this wee man … in class"
  if (word.key === 'of' && words[i - 1]?.key === 'one' && words[i + 1]?.key === 'the' && !c.shop) {
    const of = groups.find((g) => g.from === i + 2);
    if (of) return { from: i - 1, last: of.last, because: 'one of the class' };
  }
  if (
    c.schoolish &&
    !c.shop &&
    /^(?:wee|little|young)$/.test(words[i - 1]?.key ?? '') &&
    /^(?:man|lady|soul|one|fella|dude|lass|lad)$/.test(word.key) &&
    /^(?:this|that|a|one)$/.test(words[i - 2]?.key ?? '')
  )
    return { from: i - 2, last: i, because: 'one child' };
  // "told by a six year old", where a class is about
  if (
    word.key === 'year-old' ||
    word.key === 'year-olds' ||
    (word.key === 'year' && /^olds?$/.test(next?.key ?? ''))
  ) {
    if (
      (groups.length > 0 || c.teacherly) &&
      (c.now || c.schoolish) &&
      !c.shop &&
      /^(?:four|five|six|seven|eight|nine|ten|eleven|\d{1,2})$/.test(words[i - 1]?.key ?? '')
    )
      return { from: Math.max(0, i - 2), last: i, because: 'a child of that age' };
  }
  // "Bus full of 8 year olds"
  if (
    word.key === 'full' &&
    next?.key === 'of' &&
    /^(?:bus|coach|minibus|train|tram|ferry|carriage|room|hall|classroom)$/.test(words[i - 1]?.key ?? '')
  ) {
    for (let j = i + 2; j <= i + 5 && j < words.length && !words[j]?.fresh; j++)
      if (
        CHILD.has((words[j] as Word).bare) ||
        /^olds?$/.test((words[j] as Word).key) ||
        groups.some((g) => g.from === j)
      )
        return { from: i - 1, last: j, because: 'a busload of children' };
  }
  // "A Y1 just told me"
  const one = COUNTING_ONE.has(word.key) ? groups.find((g) => g.from === i + 1) : undefined;
  if (one && [1, 2].some((n) => SAYS.has(words[one.last + n]?.key ?? '')) && !c.shop)
    return { from: i, last: one.last, because: 'a child said' };
  // "26 ten year olds", "60 excited children on a coach"
  if (
    (word.number && (figures(word.token) & FIGURE.upToThree) !== 0 && Number(word.key) > 3) ||
    isTens(word.key)
  ) {
    for (let j = i + 1; j <= i + 4 && j < words.length && !words[j]?.fresh; j++) {
      const key = (words[j] as Word).bare;
      const many =
        /^(?:children|kids|pupils|students|olds|year-olds|teenagers|five-year-olds|six-year-olds|seven-year-olds|eight-year-olds|nine-year-olds|ten-year-olds|infants|juniors|littlies|little|bairns|weans|dofe-ers|cadets|schulern|schuler|eleves|alumnos|disgyblion|teens)$/.test(
          key,
        ) || groups.some((g) => g.from === j && g.plural);
      // "Stuck on the M6 with 48 teenagers": they are with the writer.
      const along =
        /^(?:with|mit|avec|con|gyda)$/.test(words[i - 1]?.key ?? '') &&
        (isTens(word.key) || Number(word.key) >= 8);
      if (many && (along || (c.schoolish && (isTens(word.key) || Number(word.key) >= 15))) && !c.shop)
        return { from: i, last: j, because: 'a count of children' };
      if (many && c.now && (c.outing || c.schoolish || c.teacherly) && !c.shop)
        return { from: i, last: j, because: 'a count of children, today' };
    }
  }
  return null;
}
