import { setOf } from '../sets.ts';
import { standsBy, type Word } from '../voice/patterns.ts';

/*
 * Words of bad behaviour where only a game, a sport or a picture is told: a teacher hit for six or with a wet sponge,
 * a picture painted with feet instead of hands, a second chance at the high jump.
 */

const SPONGES = setOf('sponge sponges pie pies gunge slime foam custard');
const BOUNDARY = /^(?:six|four|sixes|fours)$/;
const ART = setOf('painted paint painting paints printed prints printing drew drawn drawing art picture');
const DRAMA = setOf('statue statues mime freeze');
const WATER = setOf('swam swim swims swimming swum float floated floating backstroke breaststroke lengths');
const ATTEMPTS = setOf(
  'jump jumped jumps jumping cleared vault vaulted bowled bowling pins skittles threw javelin discus putt putted shot archery darts',
);
const PLANS = setOf('plan plans venue room weather wind pitch ends scenery tempo key');

/** Is a word of behaviour or needs at `from..last` part of a game? */
export function isAtPlay(words: readonly Word[], from: number, last: number): boolean {
  const first = words[from] as Word;
  const end = words[last] as Word;
  const says = (set: ReadonlySet<string>, at = from - 12): boolean =>
    standsBy(words, first, at, last + 13, set);
  // "Hit Mr Osei for six", "hit Miss Rowe with a wet sponge".
  if (/^hit(?:s|ting)?$/.test(first.bare))
    return (
      says(SPONGES, from) ||
      words
        .slice(last, last + 5)
        .some((w, i) => w.bare === 'for' && BOUNDARY.test(words[last + i + 1]?.bare ?? ''))
    );
  if (first.bare === 'instead') return /^(?:hands|feet)$/.test(end.bare) && says(ART);
  if (/^(?:hands|feet)$/.test(first.bare)) return /sel(?:f|ves)$/.test(end.bare) && says(DRAMA);
  if (first.bare === 'without') return /^kicking$/.test(end.bare) && says(WATER);
  if (/^(?:chance|strike)$/.test(end.bare)) return says(ATTEMPTS);
  // "Coped with the change of plan".
  return (
    /^changes?$/.test(end.bare) && words[last + 1]?.bare === 'of' && PLANS.has(words[last + 2]?.bare ?? '')
  );
}
