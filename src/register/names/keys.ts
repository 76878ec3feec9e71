import { foldWord, wordsOf } from './fold.ts';
import { askedKeys, headsOf, storedKey } from './short-forms.ts';
import { askedFormsOf, familyForms, givenForms, type Names, singleWords } from './variants.ts';

/** What a register's fingerprints are made of; gathered over all pupils, then hashed and thrown away. */
export type StoredKeys = {
  /** Given and family name together → must never be named. */
  readonly pairs: Map<string, boolean>;
  /** First names that must never be named. */
  readonly singles: Map<string, boolean>;
  /** First names of all pupils. */
  readonly firstNames: Set<string>;
  /** Every word of every name, for the sieve. */
  readonly words: Set<string>;
};

/** Order makes no difference: "Carter, Olivia" is "Olivia Carter". */
export const pairKey = (one: string, two: string): string => (one < two ? `${one} ${two}` : `${two} ${one}`);

/**
 * Keys of a child's given names. A known-as name that is only a short form of the legal one ("Zak", Zakariya)
 * adds none, because whoever asks for Zak asks for Zakariya too: the fewer fingerprints a child has, the less a
 * stolen register can prove.
 */
const givenKeys = (given: readonly string[]): ReadonlySet<string> => {
  const keys = new Set<string>();
  const forms = [...new Set(given.flatMap(givenForms))];
  const clear = (form: string): boolean => !storedKey(form).startsWith('~');
  for (const form of [...forms.filter(clear), ...forms.filter((one) => !clear(one))]) {
    if (!clear(form) && headsOf(form).some((head) => keys.has(head))) continue;
    keys.add(storedKey(form));
  }
  return keys;
};

/** Puts one child's keys into `into`. */
export const keysToStore = (names: Names, never: boolean, into: StoredKeys): void => {
  const given = givenKeys(names.given);
  const family = new Set(names.family.flatMap(familyForms).map(storedKey));
  for (const one of given) {
    into.firstNames.add(one);
    into.words.add(one);
    if (never) into.singles.set(one, true);
    for (const two of family) {
      const key = pairKey(one, two);
      into.pairs.set(key, never || (into.pairs.get(key) ?? false));
    }
  }
  for (const key of family) into.words.add(key);
  for (const name of [...names.given, ...names.family])
    for (const word of singleWords(name)) into.words.add(storedKey(word));
};

/**
 * The pairs by which a name met in a post is asked for. The words are parted at every place, not only between the
 * two arguments, because nobody can see in "Wong Ka Yan" where the family name ends.
 */
export const pairsToAsk = (
  given: string,
  family: string,
  may: (key: string) => boolean,
): ReadonlySet<string> => {
  const out = new Set<string>();
  const before = wordsOf(given);
  const words = [...before, ...wordsOf(family)];
  const own = before.length;
  if (own === 0 || own === words.length || words.length > 8) return out;
  const keysOf = (part: readonly string[]): readonly string[] => {
    const forms = askedFormsOf(part);
    const [form] = forms;
    if (forms.length === 1 && form !== undefined) return askedKeys(form).filter(may);
    return [...new Set(forms.flatMap(askedKeys))].filter(may);
  };
  const add = (at: number): void => {
    const right = keysOf(words.slice(at));
    if (right.length === 0) return;
    for (const one of keysOf(words.slice(0, at))) for (const two of right) out.add(pairKey(one, two));
  };
  add(own);
  for (let at = 1; at < words.length; at += 1) if (at !== own) add(at);
  return out;
};

/** The keys by which a first name met in a post is asked for. */
export const singlesToAsk = (given: string): readonly string[] => {
  const whole = wordsOf(given).map(foldWord).join('');
  return whole.length > 1 ? askedKeys(whole) : [];
};
