import type { Token, View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { familyRun, ordinary, orgWord, type Piece } from '../tags.ts';
import type { Context } from './context.ts';
import type { Found } from './found.ts';
import { commonOf, familyOf, givenOf, isUnknown, knowWord, levelsOf } from './levels.ts';
import { startsLikeGiven } from './morphology.ts';
import { found } from './pieces.ts';
import { areNames, begins, closes } from './run-together.ts';

/** What a given name that is much used is worth before a word that no list holds. */
const LISTED = 4;

/** What people have around their names in handles of their own: figures, crosses, a stroke at the edge. */
const OWN_MARK = /(?:\d|_x{1,3}|[^x]xx|_)$|^@(?:x{1,3}_|_)/;

/** Has a handle the marks of somebody's own account, rather than of a body's? */
export const isOwnHandle = ({ folded }: Token): boolean => OWN_MARK.test(folded);

/**
 * A handle that is cut in pieces: a given name with a family name that no list holds; two words with the marks of
 * somebody's own account; or a given name with a year of birth, where a post praises ("@harry_t_09"): most likely a
 * child's own account.
 */
export function childHandle(
  view: View,
  setting: Setting,
  token: Token,
  all: readonly Piece[],
  context: () => Context,
): Found | null {
  const pieces = all.filter(({ word }) => !/^x{1,3}$/.test(word));
  const named = (two: readonly Piece[], score = 3): Found =>
    found(view, setting, 'mention', two, token.start, token.end, 'given-first', score, context());
  const [first, second] = pieces;
  const clings = first && second && !/\d/.test(view.text.slice(first.end, second.start));
  if (clings && pieces.length < 4 && second.word.length > 3) {
    // "@mustafa_shaalan": a given name, and what no list holds.
    if (begins(first.word) && knowWord(second.word).common === 0 && !orgWord(second.word))
      return named([first, second], LISTED);
    if (pieces.length === 2 && isOwnHandle(token)) {
      // "@tiamae_horley_x", "@tadi_chikwanha07": the one like a given name, the other like a family name.
      if (likeGiven(first.word, second.word) && likeFamily(second.word, first.word))
        return named([first, second]);
      // "@april_cross_x": two words that are names too.
      if (areNames(first.word, second.word)) return named([first, second], 2.6);
    }
  }
  // "@woolfall.beth": the given name last.
  if (first && second && pieces.length === 2 && first.word.length > 4 && closes(second.word)) {
    const { common, given } = knowWord(first.word);
    if (common === 0 && given < 2 && !orgWord(first.word) && !ordinary(first.word))
      return { ...named([first, second]), given: second.text, family: first.text };
  }
  if (!first || !/(?:0[5-9]|1\d|20[01]\d)_?$/.test(token.text) || context().pupil < 1) return null;
  const known = knowWord(first.word);
  if (known.given < 2 || known.common > 3) return null;
  return named([first]);
}

/** A given name that some list holds, or formed like one; any word that no list holds before what is a family name only. */
function likeGiven(word: string, next: string): boolean {
  const [levels, beside] = [levelsOf(word), levelsOf(next)];
  if (orgWord(word) || commonOf(levels) > 1) return false;
  if (isUnknown(levels) && familyOf(beside) >= 2 && givenOf(beside) < 2) return true;
  return givenOf(levels) >= 2 || (word.length > 3 && startsLikeGiven(word) > 0);
}

/** The same for the family name; any word that no list holds behind what is a given name. */
function likeFamily(word: string, before: string): boolean {
  const levels = levelsOf(word);
  if (orgWord(word) || commonOf(levels) > 1 || ordinary(word)) return false;
  return (
    familyOf(levels) >= 1 || familyRun(word) >= 1 || (isUnknown(levels) && givenOf(levelsOf(before)) >= 2)
  );
}
