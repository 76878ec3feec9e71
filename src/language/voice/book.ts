import type { View } from '../../engine/doc.ts';
import { keptWith } from '../kept.ts';
import { knowHash } from '../lexicon/know.ts';
import { listed } from '../lists.ts';
import { pieced } from '../model/linear.ts';
import { createPatterns, type Match, type Patterns, phrasesIn, type Word, wordsOf } from './patterns.ts';
import { LIFE_MACROS, PRIVATE_LIFE } from './private-life.ts';
import { MACROS, PRIVATE_TALK, SCHOOL_COMPANY, SCHOOL_WORDS, type Weight } from './private-talk.ts';
import { SCHOOL_TALK, type SchoolCue } from './school-talk.ts';

/** Read a view by a book of patterns, once for each view; without what `isNone` says is no such talk after all. */
function reader<T>(
  entries: () => Iterable<readonly [string, T]>,
  macros: Readonly<Record<string, string>> = {},
  isNone: ((words: readonly Word[], match: Match<T>) => boolean) | null = null,
) {
  let book: Patterns<T> | undefined;
  return keptWith((view): readonly Match<T>[] => {
    book ??= createPatterns(entries(), macros);
    const words = wordsOf(view);
    const found = book.find(words);
    return isNone ? found.filter((m) => !isNone(words, m)) : found;
  });
}

const each = <T>(text: string, value: T): readonly (readonly [string, T])[] =>
  phrasesIn(text).map((pattern) => [pattern, value] as const);

/** How school people talk, by cue (`school-talk.ts`). */
export const talkIn: (view: View) => readonly Match<SchoolCue>[] = reader(() =>
  (Object.keys(SCHOOL_TALK) as SchoolCue[]).flatMap((cue) => each(SCHOOL_TALK[cue], cue)),
);

export type PrivateCue = {
  readonly concern: string;
  readonly weight: Weight;
  /** What a model is told of it, as numbers (`pieced`): its weight, both, its concern. */
  readonly signs: readonly number[];
};
const cueOf = (concern: string, weight: Weight): PrivateCue => ({
  concern,
  weight,
  signs: [pieced('talk ', weight), pieced('talk ', concern, ' ', weight), pieced('talk ', concern)],
});
const COMPANY = cueOf('school', 'hint');

/** "Don't message me about room lists": nobody who sells says so. "Two hours each way" is no bet, another's doctor not the writer's. */
const isRefused = (words: readonly Word[], { value, from }: Match<PrivateCue>): boolean =>
  (value.concern === 'selling' && REFUSES.test(words[from - 1]?.key ?? '')) ||
  ((value.concern === 'health' || value.concern === 'family') && isChilds(words[from - 1])) ||
  (value.concern === 'betting' && words[from]?.key === 'each' && LENGTHS.test(words[from - 1]?.bare ?? ''));
/** "Lydia's consultant says", "Chloe's mum has": said of whoever is named. */
const isChilds = (owner: Word | undefined): boolean =>
  owner !== undefined &&
  owner.bare !== owner.key &&
  owner.token.shape === 'cap' &&
  knowHash(owner.bareHash).given > 0;
const LENGTHS = /^(?:hours?|hrs?|minutes?|mins?|miles?|km|trains?|buses|ferries|changes)$/;
const REFUSES = /^(?:don't|dont|not|never|stop)$/;

/** Private talk by concern and weight, and the school's own matters among them as concern `school`. */
export const privateTalkIn: (view: View) => readonly Match<PrivateCue>[] = reader(
  () => [
    ...Object.entries(PRIVATE_TALK).flatMap(([concern, weights]) =>
      (Object.keys(weights) as Weight[]).flatMap((weight) =>
        each(
          `${weights[weight] ?? ''}${weight === 'plain' ? (PRIVATE_LIFE[concern] ?? '') : ''}`,
          cueOf(concern, weight),
        ),
      ),
    ),
    ...each(SCHOOL_COMPANY, COMPANY),
  ],
  { ...MACROS, ...LIFE_MACROS },
  isRefused,
);

const schoolWords = new Set(SCHOOL_WORDS.split(' '));
const OF_SCHOOL = listed(schoolWords);
/** Does this word, or the tag made of it, belong to a school's everyday? */
export const isSchoolWord = ({ bare, bareLists }: Word): boolean =>
  bare.charCodeAt(0) === 35 ? schoolWords.has(bare.slice(1)) : (bareLists & OF_SCHOOL) !== 0;
