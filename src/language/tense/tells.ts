import type { Token } from '../../engine/doc.ts';
import { classesBy, classesOf } from '../classes.ts';
import { entryAtToken, UNASKED } from '../lexicon/entry.ts';
import { FUTURE, IMPERATIVES, PAST } from './verbs.ts';

/** What a word may be to the clause that it stands in, by bit. */
export const TELLS = {
  /** It says something of when: all that `verbsOf` looks at. */
  when: 1,
  /** It turns to something else: "but", "so". */
  turns: 2,
  /** A clause may end before or behind it. */
  cuts: 4,
} as const;

export const SUBORDINATE = new Set(
  'that which who because coz cos bc if since when while although where whose'.split(' '),
);
export const THANKS = new Set(['thank', 'thanks', 'thankyou', 'diolch', 'cheers', 'ta']);
export const WE_ARE = new Set(["we're", "they're", "we've"]);
export const HAVE = new Set("have has 've we've they've i've he's she's just wedi newydd".split(' '));
/** Signs at which a clause ends. */
export const BREAKS = new Set(', ; : ( ) | • · — – … .. ... ➡ 👉 "'.split(' '));
const TURNS = ['but', 'so', 'then', 'ond', 'yna'];

const LISTS = classesBy(TELLS, {
  when: [
    ...SUBORDINATE,
    ...THANKS,
    ...WE_ARE,
    ...HAVE,
    ...FUTURE,
    ...PAST,
    ...IMPERATIVES,
    'after',
    'are',
    'is',
    'sat',
    'stood',
  ],
  turns: TURNS,
  cuts: [...TURNS, ...BREAKS, '-', 'and', '&', 'a'],
});

/** What a word or sign tells, asked once for each. */
export function tellsOf(token: Token): number {
  const entry = entryAtToken(token);
  if (entry.tense === UNASKED)
    entry.tense = classesOf(LISTS, entry.hash) | (isEnded(token.folded) ? TELLS.when : 0);
  return entry.tense;
}

/** Does it end in -ing or -ed? */
const isEnded = (word: string): boolean => word.endsWith('ing') || word.endsWith('ed');
