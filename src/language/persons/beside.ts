import type { Token } from '../../engine/doc.ts';
import { classesBy, classesOf } from '../classes.ts';
import { entryAtToken, UNASKED } from '../lexicon/entry.ts';
import { isClass } from '../school-years.ts';
import { CREATURES } from './creature-words.ts';

/** What a word beside a name may begin or end: without its bit there is nothing to look for. */
export const BESIDE = {
  /** A creature's or a thing's name follows, or a mark before which one may stand. */
  creature: 1 << 0,
  /** Somebody stands for an office. */
  vote: 1 << 1,
  /** Opens what is said of the one just named. */
  aside: 1 << 2,
  /** In, from, of. */
  of: 1 << 3,
  from: 1 << 4,
  at: 1 << 5,
  for: 1 << 6,
  and: 1 << 7,
  /** An age follows. */
  turns: 1 << 8,
  comma: 1 << 9,
} as const;
/** A school year or class as one word. */
const CLASS = 1 << 10;

const LISTS: Readonly<Record<keyof typeof BESIDE, string | Iterable<string>>> = {
  creature: ["'", '"', '“', ',', '(', 'called', 'named', 'christened', ...CREATURES],
  vote: 'vote votes voting voted elect re-elect backing',
  aside: '( , - – — [',
  of: 'in from of',
  from: 'from',
  at: 'at',
  for: 'for',
  and: 'and',
  turns: 'turns turned celebrates be reached reaches',
  comma: ',',
};
const CLASSES = classesBy(BESIDE, LISTS);

/** The bits of {@link BESIDE} of a token. */
export function besideOf(token: Token): number {
  const entry = entryAtToken(token);
  if (entry.beside === UNASKED)
    entry.beside = classesOf(CLASSES, entry.hash) | (isClass(token.folded) ? CLASS : 0);
  return entry.beside;
}

/** Is the token a school year or class? */
export const isClassToken = (token: Token): boolean => (besideOf(token) & CLASS) !== 0;
