/**
 * Words of names, folded so that case, diacritics, styled letters, quotes and invisible characters make no
 * difference. Pure and cheap: plain lower-case ASCII words take a short way.
 */

const PLAIN = /^[a-z]+$/;
const PLAIN_WORD = /^[A-Za-z]+$/;
const PLAIN_WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const NOT_LETTERS = /[^\p{L}]+/gu;
const MARKS = /\p{M}+/gu;

/**
 * Letters that are written in two ways when a keyboard lacks them: first the bare letter, then the pair of letters
 * that German, Nordic or French writers use for it.
 */
const TWO_WAYS: Readonly<Record<string, readonly [string, string]>> = {
  ä: ['a', 'ae'],
  ö: ['o', 'oe'],
  ü: ['u', 'ue'],
  å: ['a', 'aa'],
  æ: ['ae', 'a'],
  ø: ['o', 'oe'],
  œ: ['oe', 'o'],
  ß: ['ss', 's'],
};
/** Letters that Unicode does not take apart and that have one plain form. */
const ONE_WAY: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ŋ: 'n',
  ə: 'e',
  ς: 'σ',
};
const LONE = /[łđðþħŧıŋəςæøœß]/g;
const PAIRED = /[äöüåæøœß]/;

/** What a word may be written with inside: apostrophes of all kinds, which never part a name ("O'Shea"). */
const APOSTROPHES = /['’‘‛ʼʻ´`′＇ʹ]/gu;
const INVISIBLE = /\p{Cf}|\u034F|\u115F|\u1160/gu;

const bare = (letter: string): string => ONE_WAY[letter] ?? TWO_WAYS[letter]?.[0] ?? letter;

/** One word → its plain letters (lower case, no marks, nothing but letters). `''` when it holds no letter. */
export const foldWord = (word: string): string => {
  if (PLAIN.test(word)) return word;
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(LONE, bare)
    .replace(NOT_LETTERS, '');
};

/** The other spelling of a word with ä, ö, ü, å, æ, ø, œ or ß ("Müller" → "mueller"), or `null`. */
export const foldOther = (word: string): string | null => {
  if (PLAIN_WORD.test(word)) return null;
  const lower = word.normalize('NFKC').toLowerCase().normalize('NFC');
  if (!PAIRED.test(lower)) return null;
  return foldWord(lower.replace(/[äöüåæøœß]/g, (letter) => TWO_WAYS[letter]?.[1] ?? letter));
};

/**
 * A name as written → its words as written, apostrophes closed up ("O’Shea" is one word), parted at spaces,
 * hyphens and whatever else is not a letter. Styled letters and invisible characters are undone first.
 */
export const wordsOf = (name: string): readonly string[] => {
  if (PLAIN_WORD.test(name)) return [name];
  if (PLAIN_WORDS.test(name)) return name.split(' ');
  // Apostrophes first: NFKC turns an acute accent that stands alone into a space and a mark.
  const clear = name
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, '')
    .normalize('NFKC')
    .replace(APOSTROPHES, '');
  return clear.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
};
