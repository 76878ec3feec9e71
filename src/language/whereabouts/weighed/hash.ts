import { FNV_BEGIN } from '../../fnv.ts';
import { ID, pieced } from '../../model/linear.ts';

/** A word's number (32 bits, signed), from which features are made without its letters. */
export const idOf = (word: string): number => pieced(word);

/** The number of two words with a blank between, or of the first alone where the other is empty. */
export const idOfBoth = (one: string, other: string): number =>
  other === '' ? idOf(one) : pieced(one, ' ', other);

const cues = new Map<string, number>();
/** `idOf` of a cue's name: there are some sixty, which come again and again. */
export function idOfCue(name: string): number {
  let id = cues.get(name);
  if (id === undefined) {
    id = idOf(name);
    cues.set(name, id);
  }
  return id;
}

/** The feature of one, two or three words in a role, by their numbers. */
export function mixed(role: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(role ^ FNV_BEGIN, 0x9e3779b1);
  h = Math.imul(h ^ a, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13) ^ c, 0x27d4eb2f);
  return (h ^ (h >>> 16)) & ID;
}
