import { type Classes, classesOf, wordClasses } from './classes.ts';
import type { Entry } from './lexicon/entry.ts';

/**
 * The lists of words that readers of voices, of groups and of children ask about, word by word, and the words with which
 * the phrases of a book begin. Each list is a bit, and a word's bits are kept with its entry, so that they are looked up
 * once for all of them.
 */
const lists: string[][] = [];
let classes: Classes | undefined;
const MOST = 30;

/** Notes a list of folded words and gives its bit in what `listsOf` tells. */
export function listed(words: string | Iterable<string>): number {
  if (lists.length === MOST) throw new Error('there are more lists than bits');
  classes = undefined;
  lists.push(typeof words === 'string' ? words.split(/\s+/).filter(Boolean) : [...words]);
  return 1 << (lists.length - 1);
}

/** The lists that hold the word of an entry. */
export function listsOf(entry: Entry): number {
  if (entry.listsBy !== lists.length) {
    classes ??= wordClasses(...lists);
    entry.lists = classesOf(classes, entry.hash);
    entry.listsBy = lists.length;
  }
  return entry.lists;
}
