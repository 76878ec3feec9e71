import type { View } from '../../engine/doc.ts';
import type { PersonFact } from '../../engine/facts.ts';
import type { Scene } from '../../engine/rule.ts';
import { know, knowHash } from '../lexicon/know.ts';
import { listed } from '../lists.ts';
import { adding, EMPTY } from '../sets.ts';
import { groupMentions } from '../voice/groups.ts';
import type { Word, Words } from '../voice/patterns.ts';
import { TITLES } from './sensitive-words.ts';

/**
 * A child whom the words name or single out: the word's index, how, and its sentence. `maybe`: a name of somebody, or a
 * word that nobody knows, for a judge of many signs.
 */
export type Child = {
  readonly index: number;
  readonly how: 'name' | 'one' | 'yours' | 'maybe';
  readonly sentence: number;
};

/** The words of the names of a school's staff; worked out once for each list. */
const staffWords = new WeakMap<readonly string[], ReadonlySet<string>>();
function wordsOfStaff(staff: readonly string[]): ReadonlySet<string> {
  const known = staffWords.get(staff);
  if (known) return known;
  const words = new Set(staff.flatMap((s) => s.toLowerCase().split(/\s+/)));
  staffWords.set(staff, words);
  return words;
}

/** Words for one child, for several, and for a family's own. */
const ONE = listed('pupil child boy girl student lad lass youngster bairn wean lassie laddie');
const MANY = listed('boys girls pupils children kids students bairns lads lasses');
const YOURS = listed('son daughter child boy girl lad lass laddie lassie bairn youngest eldest');

/** Children whom the words name or single out. */
export function childrenIn(view: View, words: Words, { facts, setting }: Scene): readonly Child[] {
  const children: Child[] = [];
  const persons = facts
    .of('person')
    .filter((p) => p.field === view.id)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const groups = groupMentions(words, setting.school);
  let grouped: ReadonlySet<number> = EMPTY;
  for (const g of groups) for (let i = g.from; i <= g.last; i++) grouped = adding(grouped, i);
  const staff = wordsOfStaff(setting.staff);
  // Whoever writes without capitals writes names without them too.
  const plainHand = !words.some((w) => w.token.shape === 'cap' && w.key.length > 1);
  const put = (index: number, how: Child['how']): void => {
    children.push({ index, how, sentence: (words[index] as Word).token.sentence });
  };
  let next = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    const { token } = word;
    while (persons[next] && (persons[next] as PersonFact).end <= token.start) next++;
    const owner = persons[next];
    const fact = owner && owner.start <= token.start && token.end <= owner.end ? owner : undefined;
    const inClass = grouped.has(index);
    // "Chickenpox in Willow": a class; nobody is in a child.
    if (fact?.form === 'first' && isPlace(words, index)) continue;
    // "Paris class", "Ivy class": all of them, whether the school has told its classes or not.
    if (fact?.form !== 'full' && isClassName(word, words[index + 1])) continue;
    if (isInitial(words, index, grouped)) {
      put(index, 'one');
      continue;
    }
    if (isPet(words, index) || isDated(words, index) || isOrdained(words, index)) continue;
    if (isMarried(words, index)) continue;
    if (fact && !(inClass && fact.form === 'first')) {
      if (mayBePupil(fact)) put(index, 'name');
      else if (fact.who !== 'public' && fact.who !== 'fictional') put(index, 'maybe');
      continue;
    }
    if (token.kind !== 'word' || inClass) continue;
    if (plainHand && token.shape === 'lower' && word.bare.length > 2 && isGiven(word, words[index + 1]))
      put(index, 'name');
    if (token.shape === 'cap' && word.bare.length > 2 && !isPlace(words, index)) {
      const known = knowHash(word.bareHash);
      if (
        (known.given >= 1 || known.common === 0 || isMissingSign(word, words[index + 1])) &&
        !TITLES.has(words[index - 1]?.key ?? '') &&
        !staff.has(word.bare)
      ) {
        // Without the name's own recogniser: a given name that is no everyday word, or one where no capital is due.
        if (
          isMissingSign(word, words[index + 1]) ||
          (known.given >= 1 &&
            ((word.bare !== word.key && !known.place) ||
              ((known.common <= 1 ||
                !token.first ||
                word.bare !== word.key ||
                ACTS.has(words[index + 1]?.key ?? '')) &&
                known.common <= (known.given === 3 && ACTS.has(words[index + 1]?.key ?? '') ? 4 : 3) &&
                (!known.place || (known.given >= 2 && !token.first)))))
        )
          put(index, 'name');
        else if (known.given >= 1 || !known.place) put(index, 'maybe');
      }
    }
    const noun = word.bareLists & (ONE | MANY | YOURS);
    if (noun === 0) continue;
    if (noun & ONE && singledOut(words, index)) put(index, 'one');
    if (noun & MANY && oneOf(words, index)) put(index, 'one');
    if (noun & YOURS && words[index - 1]?.key === 'your') put(index, 'yours');
  }
  return children;
}

const isClassName = ({ token, bare, key }: Word, next: Word | undefined): boolean =>
  token.shape === 'cap' &&
  bare === key &&
  next !== undefined &&
  !next.fresh &&
  next.token.shape === 'lower' &&
  (next.bare === 'class' || next.bare === 'classes');

/** "in Willow", "in Hazels and Oak": what one may be in. "In Alfie's bag" is no such thing. */
const isPlace = (words: readonly Word[], i: number): boolean => {
  const word = words[i] as Word;
  return (
    words[i - 1]?.key === 'in' && !word.fresh && word.bare === word.key && !ACTS.has(words[i + 1]?.key ?? '')
  );
};

/** "His wife Pauline": no child has one, nor is one. */
const isMarried = (words: readonly Word[], i: number): boolean =>
  !words[i]?.fresh && SPOUSES.has(words[i - 1]?.key ?? '');
const SPOUSES = new Set('wife husband widow widower fiance fiancee gwraig wraig gwr'.split(' '));

/** "Freddie the class bear", "Joey the guide dog": nobody's child. */
const isPet = (words: readonly Word[], i: number): boolean =>
  words[i + 1]?.key === 'the' &&
  !words[i + 1]?.fresh &&
  (PETS.has(words[i + 2]?.bare ?? '') || (!words[i + 3]?.fresh && PETS.has(words[i + 3]?.bare ?? '')));
const PETS = new Set(
  'bear teddy dog puppy cat kitten hamster guinea rabbit bunny tortoise gecko snake pony donkey horse hen chicken duck elf owl penguin monkey dragon skeleton dinosaur lion tiger mascot bus minibus puppet'.split(
    ' ',
  ),
);

/** "J in Y3", "P's family", "K. who": a child by an initial, as staff write who must not write the name. */
function isInitial(words: readonly Word[], i: number, grouped: ReadonlySet<number>): boolean {
  const { token, bare, key } = words[i] as Word;
  if (bare.length > 1 || token.shape === 'lower' || bare < 'a' || bare > 'z' || grouped.has(i)) return false;
  if (!/^[A-HJ-Z](?:['’]s)?$/.test(token.text)) return false;
  const next = words[i + 1];
  if (bare !== key) return FAMILY.has(next?.bare ?? '');
  return (next?.key === 'in' && grouped.has(i + 2) && bare !== 'a') || (next?.key === 'who' && !next.fresh);
}
const FAMILY = new Set(
  'mum mam dad nan gran family brother sister attendance anxiety plan mother father meds tablets inhaler social foster carer report behaviour mental home'.split(
    ' ',
  ),
);

/** "Monday 22 June", "April 3rd", "May half term": a month beside its day, or what schools have in it. */
const isDated = (words: readonly Word[], i: number): boolean => {
  const { bare, key } = words[i] as Word;
  if (bare !== key || !MONTH_NAMES.test(bare)) return false;
  const next = words[i + 1];
  return (
    (words[i - 1]?.token.kind === 'number' && !words[i]?.fresh) ||
    (next !== undefined && !next.fresh && (next.token.kind === 'number' || next.bare === 'half'))
  );
};
/** "Fr Michael", "Canon Peter Hale": a grown-up, by the word before the name. */
const isOrdained = (words: readonly Word[], i: number): boolean =>
  [words[i - 1], words[i - 2]].some(
    (w, n) =>
      w !== undefined &&
      ORDAINED.test(w.key) &&
      (n === 0 || (!words[i - 1]?.fresh && words[i - 1]?.token.shape === 'cap')) &&
      !words[i]?.fresh,
  ) && words[i]?.token.shape === 'cap';
/** Of the clergy, right before a name. */
export const ORDAINED =
  /^(?:fr|rev|revd|reverend|canon|deacon|bishop|archbishop|pastor|imam|rabbi|mgr|monsignor|sr|vicar|chaplain)$/;
const MONTH_NAMES = /^(?:june|april|may|august)$/;

/** "Jaydens mum": the apostrophe of a name is missing before one of the family. */
const isMissingSign = (word: Word, next: Word | undefined): boolean =>
  next !== undefined && !next.fresh && word.bare === word.key && KIN.test(next.bare) && isGiven(word, next);
const KIN = /^(?:mum|mam|mom|mummy|dad|daddy|nan|gran|brother|sister|mother|father|parents|family)$/;

/** "albie had", "elizas got", "neds epilepsy": a given name and no everyday word; its apostrophe may be missing. */
function isGiven(word: Word, next: Word | undefined): boolean {
  const known = knowHash(word.bareHash);
  if (known.given >= 1 && known.common === 0 && !known.place) return true;
  if (!word.bare.endsWith('s') || word.bare.length < 4 || known.common > 0) return false;
  const owner = know(word.bare.slice(0, -1));
  return next !== undefined && !next.fresh && owner.given >= 1 && owner.common <= 1;
}

/** After a word that begins a sentence these make a name of it: "Mason has", "Hope broke". */
const ACTS = new Set(
  "has hasn't is isn't was wasn't did didn't does doesn't got gets needs had will can can't couldn't came went took scored broke lost hit bit swore passed failed missed takes lives who whose told says said cried ran fell ate wants won't wouldn't hadn't refuses refused seems seemed struggles struggled threw pushed turned arrived forgot finds found keeps kept wet hates cannot feels felt comes goes".split(
    ' ',
  ),
);

const mayBePupil = (p: PersonFact): boolean =>
  (p.who === 'pupil' || p.who === 'likely-pupil' || p.who === 'unclear') && p.via === 'words';

/** "the pupil who", "our deaf pupil", "one of our pupils", "a boy in Year 4": one child, told apart. */
function singledOut(words: readonly Word[], i: number): boolean {
  const back = words.slice(Math.max(0, i - 3), i).map((w) => w.key);
  const next = words[i + 1]?.key ?? '';
  if (/^(?:any|every|each|if|no|per|another|other)$/.test(back.at(-1) ?? '')) return false;
  const definite = back.some((k) => /^(?:the|our|my|this|that|one|only)$/.test(k));
  return (
    definite ||
    (back.some((k) => k === 'a' || k === 'an') &&
      /^(?:in|from|who|whose|that|with|has|had|was|is|i|i've|we|we've)$/.test(next))
  );
}

/** "One of our Year 2 boys": one of several, and told apart by what follows. */
function oneOf(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(1, i - 6); j--)
    if (words[j]?.key === 'of') return words[j - 1]?.key === 'one' || words[j - 1]?.key === 'another';
  return false;
}
