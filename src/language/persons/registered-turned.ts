import { PARTICLES } from '../particles.ts';
import { setOf } from '../sets.ts';
import { isComma } from './gaps.ts';
import { isClose, type Word } from './register-words.ts';

const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

/**
 * May these be a family name, a comma and given names ("Carter, Olivia Grace")? `comma` is the first word behind the comma.
 * A long list of names ("Noah Wickenden, Temi Akinwande", "Nash, Noether, Ramanujan") holds many pairs of words with a comma
 * between, which nobody would read so, and a short fingerprint would fit one of them by accident.
 */
export function isTurned(
  words: readonly Word[],
  from: number,
  comma: number,
  to: number,
  text: string,
): boolean {
  const at = (i: number): Word => words[i] as Word;
  const parted = words.slice(from, comma).some(({ word }) => PARTED.has(word));
  if ((!parted && isWhole(at(from), at(comma - 1))) || isWhole(at(comma), at(to))) return false;
  const { given, family, common } = at(comma).entry.known;
  if (given === 0 && (family + common > 0 || isListed(words, from, to, text))) return false;
  return standsFree(words, from, to, text);
}

/** Stand behind a given name as much as they end a whole one: "Malhi, Gurnoor Kaur". */
const BEHIND_GIVEN = setOf('kaur singh begum bibi khatun khatoon');

/** Do these begin and end a name of their own ("Ada Lovelace")? */
const isWhole = (first: Word, last: Word): boolean =>
  first !== last &&
  first.entry.known.given >= 2 &&
  last.entry.known.family >= 2 &&
  !BEHIND_GIVEN.has(last.word) &&
  last.entry.known.given < last.entry.known.family;

/** Stand within a family name: "Belo da Costa, Domingos". */
const PARTED = setOf(PARTICLES);

/** Does a comma stand before these words or behind them? */
const isListed = (words: readonly Word[], from: number, to: number, text: string): boolean =>
  [from, to + 1].some((i) => {
    const [before, behind] = [words[i - 1], words[i]];
    return before && behind && isComma(text.slice(before.end, behind.token.start));
  });

/** No given name stands right before them, and no family name right behind. */
function standsFree(words: readonly Word[], from: number, to: number, text: string): boolean {
  const [before, first, last, after] = [words[from - 1], words[from], words[to], words[to + 1]] as const;
  if (before && isClose(before, first as Word, text) && isCapital(before)) {
    const { given, common } = before.entry.known;
    if (given >= 2 || common === 0) return false;
  }
  if (!after || !isClose(last as Word, after, text) || !isCapital(after)) return true;
  const { given, family, common } = after.entry.known;
  return given >= family || common >= 4;
}
