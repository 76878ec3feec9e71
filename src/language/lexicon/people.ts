import { bytesOf } from '../bytes.ts';
import { FICTIONAL, LISTED, PUBLIC, THING } from './data/people.ts';
import { hashWord } from './table.ts';

/**
 * What a known name of two or more words is: somebody whom everybody knows, a character, somebody `listed` whose name
 * pupils bear too, or a thing called like a person.
 */
export type KnownName = 'public' | 'fictional' | 'listed' | 'thing';

let names: Map<number, KnownName> | undefined;

/** Only hashes are kept, four bytes a name; unpacked on first use. */
function load(): Map<number, KnownName> {
  if (names) return names;
  names = new Map();
  for (const [kind, packed] of [
    ['thing', THING],
    ['listed', LISTED],
    ['fictional', FICTIONAL],
    ['public', PUBLIC],
  ] as const) {
    const { buffer } = bytesOf(packed);
    const hashes = new DataView(buffer);
    for (let at = 0; at + 3 < hashes.byteLength; at += 4) names.set(hashes.getUint32(at, true), kind);
  }
  return names;
}

/** A name as the lists hold it: folded words with single spaces, no hyphens, stops or apostrophes. */
export function peopleKey(words: readonly string[]): string {
  let key = words.join(' ');
  if (key.includes('-')) key = key.replaceAll('-', ' ');
  return /[.'’]/.test(key) ? key.replaceAll(/[.'’]/g, '') : key;
}

/** What the lists know of a name. Words folded, in the order written; middle names may stand between. */
export function famous(words: readonly string[]): KnownName | null {
  const known = load();
  const whole = known.get(hashWord(peopleKey(words)));
  if (whole) return whole;
  if (words.length < 3) return null;
  const ends = known.get(hashWord(peopleKey([words[0] as string, words.at(-1) as string])));
  return ends === 'thing' ? null : (ends ?? null);
}

/** Somebody or some character whom everybody knows, so that the name can be cut out of the words beside it. */
export function wellKnown(words: readonly string[]): boolean {
  const kind = famous(words);
  return kind === 'public' || kind === 'fictional';
}
