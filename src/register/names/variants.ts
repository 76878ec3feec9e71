import { foldOther, foldWord, wordsOf } from './fold.ts';
import { HONORED_FIRST, JOINING, PARTICLES } from './particles.ts';

/** A child's names as a school's export gives them. Several given and family names: legal, preferred, known as. */
export type Names = {
  /** Given names as written, the legal one first: `["Muhammad Eesa", "Eesa"]`. */
  readonly given: readonly string[];
  readonly family: readonly string[];
};

const PLAIN = /^[A-Za-z]+$/;

const both = (words: readonly string[]): readonly string[] => {
  const whole = words.length === 1 ? (words[0] as string) : words.join('');
  if (PLAIN.test(whole)) return [whole.toLowerCase()];
  const plain = words.map(foldWord).join('');
  const other = words.some((word) => foldOther(word) !== null)
    ? words.map((word) => foldOther(word) ?? foldWord(word)).join('')
    : plain;
  return plain === other ? [plain] : [plain, other];
};

const unique = (list: Iterable<string>): readonly string[] =>
  [...new Set(list)].filter((one) => one.length > 1);

/**
 * The written forms of one given name that a register stores: all of it closed up ("lilymae"), its first word
 * ("lily"), and, behind a first word that honours rather than names ("Muhammad Eesa"), the second.
 */
export const givenForms = (name: string): readonly string[] => {
  const words = wordsOf(name);
  if (words.length === 0) return [];
  const forms = [...both(words)];
  const first = words[0] ?? '';
  if (words.length > 1) {
    forms.push(...both([first]));
    if (HONORED_FIRST.has(foldWord(first))) forms.push(...both(words.slice(1)), ...both([words[1] ?? '']));
  }
  return unique(forms);
};

/** The parts of a family name between hyphens and spaces, joining particles kept with the word behind them. */
const familyParts = (words: readonly string[]): readonly (readonly string[])[] => {
  const parts: string[][] = [];
  let held: string[] = [];
  for (const word of words) {
    const folded = foldWord(word);
    if (JOINING.has(folded) && held.length === 0) held = [word];
    else if (PARTICLES.has(folded)) held = [];
    else {
      parts.push([...held, word]);
      held = [];
    }
  }
  return parts;
};

/**
 * The written forms of one family name that a register stores: all of it closed up ("campbellwright",
 * "dossantos"), the same without its particles ("santos"), and each of its parts ("campbell", "wright").
 */
export const familyForms = (name: string): readonly string[] => {
  const words = wordsOf(name);
  if (words.length === 0) return [];
  const forms = [...both(words)];
  if (words.length > 1) {
    for (const part of familyParts(words)) forms.push(...both(part));
    const real = words.filter((word) => !PARTICLES.has(foldWord(word)));
    if (real.length > 1) forms.push(...both(real));
    // "Abu Zayd" is at times "Zayd" alone; "O'Shea" is one word by now and never comes here.
    const last = words.at(-1) ?? '';
    const before = foldWord(words.at(-2) ?? '');
    if (before === 'abu' || before === 'abou' || before === 'abdul' || before === 'fitz')
      forms.push(...both([last]));
  }
  return unique(forms);
};

/**
 * The forms that a name met in a post is asked by, the likeliest first: all of it closed up, its first word that is
 * no particle, its last. At most three, so that a name that is in no register has few chances to match by accident.
 */
export const askedForms = (name: string): readonly string[] => askedFormsOf(wordsOf(name));

/** The same for a name whose words are parted already. */
export const askedFormsOf = (words: readonly string[]): readonly string[] => {
  if (words.length === 0) return [];
  if (words.length === 1) return both(words).filter((form) => form.length > 1);
  const real = words.filter((word) => !PARTICLES.has(foldWord(word)));
  const forms = [...both(words)];
  const first = real[0];
  const last = real.at(-1);
  if (first !== undefined) forms.push(foldWord(first));
  if (last !== undefined) forms.push(foldWord(last));
  if (real.length < words.length && real.length > 1) forms.push(...both(real));
  return unique(forms);
};

/** Every single word of a name, folded, for the sieve. */
export const singleWords = (name: string): readonly string[] => {
  const out: string[] = [];
  for (const word of wordsOf(name)) out.push(...both([word]));
  return unique(out);
};
