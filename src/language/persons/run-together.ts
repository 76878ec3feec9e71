import { know } from '../lexicon/know.ts';
import { familyRun, ordinary, orgWord, splitName } from '../tags.ts';
import { commonOf, familyOf, givenOf, isFamilyFirst, isPlace, knowWord, levelsOf } from './levels.ts';
import { startsLikeGiven } from './morphology.ts';
import { SECOND_HALF } from './pieces.ts';

/** Where a name that runs together is cut, and how much speaks for it. */
export type Cut = {
  readonly before: number;
  readonly given: number;
  readonly score: number;
  readonly turned?: true;
};

/** A given name that is much used, and no ordinary word. */
export function begins(word: string): boolean {
  const { given, common } = knowWord(word);
  return given === 3 && common < 3;
}

/** The same behind a family name, where letters of another word are less likely: "beth" too. */
export function closes(word: string): boolean {
  const { given, family, common } = knowWord(word);
  return given === 3 && family < 2 && common <= 3;
}

/** What those who open an account of their own put before their name: "itsmayaoconnor", "therealharvey". */
export const OWN = /^(?:its|itz|itsme|im|iam|thereal|real|notyour)(?=.{7,}$)/;

/**
 * Where the name in a handle is cut. `own`: the handle has the marks of a person's own account, so that two ordinary
 * words are somebody's too; `told`: something is told that belongs to a child.
 */
export function cutHandle(run: string, own: boolean, told: () => boolean): Cut | null {
  const split = splitName(run) ?? begun(run, told) ?? ended(run) ?? doubled(run) ?? threefold(run);
  if (split) return split;
  const lead = OWN.exec(run)?.[0].length ?? 0;
  if (lead === 0) return own ? twoWords(run) : null;
  const body = run.slice(lead);
  const cut =
    splitName(body) ??
    begun(body, told) ??
    ended(body) ??
    doubled(body) ??
    threefold(body) ??
    twoWords(body) ??
    strange(body);
  return cut && { ...cut, before: cut.before + lead };
}

/** Where the name in a hashtag, or in a word of a file's name, is cut. */
export const cutRun = (run: string): Cut | null =>
  splitName(run) ??
  strange(run) ??
  doubled(run) ??
  threefold(run) ??
  (isWord(run) || ordinary(run) ? null : (plainly(run) ?? ended(run)));

/** "#nadiabrzozowska": a given name, and what is a family name or formed like one. "#Nashville" is neither's. */
function plainly(run: string): Cut | null {
  const cut = begun(run, NOTHING_TOLD);
  if (!cut) return null;
  const formed = familyOf(levelsOf(run.slice(cut.given)));
  return formed >= 2 || (formed === 1 && cut.given > 4) ? cut : null;
}

/** A place or another word as a whole. */
function isWord(run: string): boolean {
  const levels = levelsOf(run);
  return isPlace(levels) || commonOf(levels) > 0;
}

const NOTHING_TOLD = (): boolean => false;

/**
 * "@jacobtwistleton09": a given name, and what no list holds; ordinary words too where something is told that belongs to
 * a child.
 */
function begun(run: string, told: () => boolean): Cut | null {
  for (let given = Math.min(10, run.length - 4); given >= 4; given--) {
    if (!begins(run.slice(0, given))) continue;
    const family = run.slice(given);
    const { common, family: known } = knowWord(family);
    const likely =
      known > 0 ||
      (common === 0 && family.length > 4 && !orgWord(family) && !ordinary(run) && !goesOn(family));
    if (likely || told()) return { before: 0, given, score: told() ? 4 : 3 };
  }
  return null;
}

/** "#harrypotterrun": a word behind the family name, or before it, so that more than a name is said. */
function goesOn(family: string): boolean {
  if (JOINS.test(family)) return true;
  for (let i = 4; i <= family.length - 3; i++) {
    const [one, two] = [levelsOf(family.slice(0, i)), levelsOf(family.slice(i))];
    if ((familyOf(one) >= 2 || commonOf(one) >= 3) && commonOf(two) >= 3 && BEHIND.test(family.slice(i)))
      return true;
  }
  return false;
}

/** What is short and no ending of a name: "ton" and "ham" are. */
const BEHIND = /^(?:.{4,}|run|day|fan|fun|art)$/;
/** "#ellaandhamza": two given names. */
const JOINS = /^and.{3,}/;

/** "@woolfordbeth12": the given name last. */
function ended(run: string): Cut | null {
  for (let family = run.length - 4; family >= 4; family--) {
    if (!closes(run.slice(family))) continue;
    const known = knowWord(run.slice(0, family));
    if (known.family >= 2 && known.common <= 2) return { before: 0, given: family, score: 3, turned: true };
  }
  return null;
}

/** "#abikamcdonald": a given name that no list holds, but is formed like one, and a family name that is nothing else. */
function strange(run: string): Cut | null {
  if (run.length > 20 || ordinary(run)) return null;
  for (let given = 4; given <= Math.min(9, run.length - 5); given++) {
    const family = knowWord(run.slice(given));
    if (family.family < 3 || family.common > 0 || family.place) continue;
    const word = run.slice(0, given);
    const first = knowWord(word);
    if (first.common === 0 && first.family < 2 && !first.place && startsLikeGiven(word) > 0 && !orgWord(word))
      return { before: 0, given, score: 3 };
  }
  return null;
}

/** The second half of a double given name, in letters that run on: of two that fit, the longer. */
const HALVES = new RegExp(
  [...SECOND_HALF, 'lee', 'elle', 'belle', 'lynn', 'lyn', 'jean', 'jay', 'james']
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

/** "#rubymaesetchell", "@ellie-jowidger": a double given name and a family name. */
function doubled(run: string): Cut | null {
  HALVES.lastIndex = 3;
  for (let half = HALVES.exec(run); half; half = HALVES.exec(run)) {
    const given = half.index + half[0].length;
    if (run.length - given < 4) return null;
    const first = knowWord(run.slice(0, half.index));
    if (first.given === 3 && first.common <= 3 && familyRun(run.slice(given)) >= 1.5)
      return { before: 0, given, score: 4 };
  }
  return null;
}

/** "leunghoiching", "tranducminh": a family name that comes first, and a given name of two syllables. */
function threefold(run: string): Cut | null {
  if (run.length < 8 || run.length > 15 || ordinary(run)) return null;
  for (let family = 2; family <= 6; family++) {
    const first = levelsOf(run.slice(0, family));
    if (!isFamilyFirst(first) || familyOf(first) < 2 || commonOf(first) > 2) continue;
    for (let one = family + 2; one <= run.length - 2; one++) {
      const [second, third] = [levelsOf(run.slice(family, one)), levelsOf(run.slice(one))];
      if (isSyllable(second) && isSyllable(third))
        return { before: 0, given: family, score: 3, turned: true };
    }
  }
  return null;
}
const isSyllable = (levels: number): boolean => givenOf(levels) >= 2 && commonOf(levels) <= 2;

/** "@aprilcross09": two ordinary words, each a name too, and no place as a whole. */
function twoWords(run: string): Cut | null {
  if (know(run).place) return null;
  for (let given = Math.min(9, run.length - 4); given >= 3; given--)
    if (areNames(run.slice(0, given), run.slice(given))) return { before: 0, given, score: 2.6 };
  return null;
}

/** A given name and a family name, whatever else they may be. */
export function areNames(one: string, two: string): boolean {
  const [first, last] = [levelsOf(one), levelsOf(two)];
  return givenOf(first) === 3 && familyOf(last) === 3 && !(isPlace(last) && commonOf(last) > 3);
}
