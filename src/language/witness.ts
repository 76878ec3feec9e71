import type { Witness } from '../engine/setting.ts';

/** A sentence is read once, however many words of it are asked about. */
const KEPT = 20;

type Compromise = typeof import('compromise/three').default;

/** compromise as a witness, where modules may be loaded late: tests, benches, the command line. */
export const loadWitness = async (): Promise<Witness> =>
  witnessOf((await import('compromise/three')).default);

/**
 * compromise as a witness for word class and tense. It is some 350 kB and is loaded late, in the worker, after which it
 * is asked only where the structure leaves a word undecided.
 */
export function witnessOf(nlp: Compromise): Witness {
  const read = new Map<string, ReturnType<typeof nlp>>();
  const docOf = (text: string): ReturnType<typeof nlp> => {
    const known = read.get(text);
    if (known) return known;
    if (read.size >= KEPT) read.clear();
    const doc = nlp(text);
    read.set(text, doc);
    return doc;
  };
  return {
    wordClass: (sentence, word) => {
      const match = docOf(sentence).match(word.replaceAll(/[^\p{L}\p{N}' -]/gu, ''));
      if (!match.found) return null;
      if (match.has('#Person') || match.has('#FirstName') || match.has('#LastName')) return 'name';
      if (match.has('#Verb') || match.has('#Modal')) return 'verb';
      return match.has('#Noun') ? 'noun' : 'other';
    },
    tense: (clause) => {
      const verbs = docOf(clause).verbs();
      if (!verbs.found) return null;
      if (verbs.has('#FutureTense') || verbs.has('will #Verb')) return 'future';
      if (verbs.has('#PastTense')) return 'past';
      return verbs.has('#PresentTense') || verbs.has('#Gerund') ? 'present' : null;
    },
  };
}
