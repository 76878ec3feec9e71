import { FICTIONAL, PUBLIC } from './data/people.ts';

let sets: { public: Set<string>; fictional: Set<string>; publicFamily: Set<string> } | undefined;

function load(): { public: Set<string>; fictional: Set<string>; publicFamily: Set<string> } {
  if (!sets) {
    const people = PUBLIC.split('|');
    sets = {
      public: new Set(people),
      fictional: new Set(FICTIONAL.split('|')),
      publicFamily: new Set(people.map((p) => p.slice(p.lastIndexOf(' ') + 1))),
    };
  }
  return sets;
}

/** A name as the lists hold it: folded words with single spaces, no hyphens, stops or apostrophes. */
export function peopleKey(words: readonly string[]): string {
  let key = words.join(' ');
  if (key.includes('-')) key = key.replaceAll('-', ' ');
  return key.includes('.') || key.includes("'") ? key.replaceAll(/[.']/g, '') : key;
}

/** Is this a person whom schools study, invite or celebrate, or a character? Words folded, in the order written. */
export function famous(words: readonly string[]): 'public' | 'fictional' | null {
  const { public: people, fictional } = load();
  const key = peopleKey(words);
  if (people.has(key)) return 'public';
  if (fictional.has(key)) return 'fictional';
  if (words.length > 2) {
    const ends = peopleKey([words[0] as string, words.at(-1) as string]);
    if (people.has(ends)) return 'public';
    if (fictional.has(ends)) return 'fictional';
  }
  return null;
}
