import type { View } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import { isLoudElse } from './loud-words.ts';
import { VIRTUES } from './lowered.ts';
import { isPart, PART } from './parts.ts';
import { personhood } from './personhood.ts';
import { type Span, SURE } from './score.ts';
import { SEASONS_OF_YEAR } from './topics.ts';
import type { Unit } from './units.ts';

/** Given names that in small letters are mostly something else. */
const SELDOM = setOf(
  'will may mark drew chase sue rob pat hope can bill frank april june come art guy major royal star king queen prince spring miles max rich grant say',
);

/** Ordinary words both, as given name and as family name on the lists too. */
const areOrdinary = (first: Unit, last: Unit): boolean =>
  last.word !== 'day' &&
  (first.cue & CUE.title & ~CUE.softTitle) === 0 &&
  (VIRTUES.has(first.word)
    ? last.family >= 1 || last.unknown
    : first.given === 3 &&
      first.common >= 1 &&
      first.common + last.common >= 4 &&
      last.common >= 1 &&
      last.family >= 2);

/** The same, and words that are seldom given or family names: of these more must be told. */
export const mayBeWords = (first: Unit, last: Unit): boolean =>
  areOrdinary(first, last) ||
  (first.given >= 2 &&
    (first.given === 3 || last.family >= 2) &&
    first.common >= 2 &&
    last.common >= 2 &&
    !first.place &&
    !isPart(first, PART.calendar) &&
    !SEASONS_OF_YEAR.has(first.word) &&
    (first.cue & CUE.title & ~CUE.softTitle) === 0 &&
    !isPart(last, PART.noFamily | PART.period | PART.calendar));

/** How much more must be told of words that are seldom names. */
const seldom = (first: Unit, last: Unit): number =>
  (first.given < 3 ? 1 : 0) +
  (last.family === 0 ? 1 : last.family === 1 && !VIRTUES.has(first.word) ? 0.5 : 0);

/**
 * "well done to rose field", "Galileo to Dean Court, who …": two ordinary words that the lists have as given and family
 * name, where something is told that is told of people alone.
 */
export function personalSpans(view: View, units: readonly Unit[]): Span[] {
  const out: Span[] = [];
  for (let i = 0; i + 1 < units.length; i++) {
    const first = units[i] as Unit;
    if (first.given < 2 || first.common < 2 || first.possessive) continue;
    const last = units[i + 1] as Unit;
    if (last.at !== first.at + 1 || last.word === first.word || last.word.length < 3) continue;
    if (last.token.sentence !== first.token.sentence || first.style === 'foreign') continue;
    const low = first.token.shape === 'lower';
    if ((low || last.family < 2) && !(low ? first.given === 3 && last.family >= 2 : mayBeWords(first, last)))
      continue;
    const soft = (first.cue & CUE.softTitle) !== 0;
    if ((first.cue & CUE.title) !== 0 && (!soft || low)) continue;
    if (low ? first.style !== 'lower' || last.token.shape !== 'lower' : last.token.shape === 'lower')
      continue;
    if (last.common < 1 && !low) continue;
    const ahead = units[i - 1];
    const beyond = units[i + 2];
    // "tommy lee baker": the name has begun before.
    if (low && ahead?.at === first.at - 1 && ahead.given === 3 && ahead.common < 3) continue;
    if (!low) {
      if (ahead?.at === first.at - 1 && ahead.capital && !ahead.token.first && ahead.style !== 'caps')
        continue;
      if (beyond?.at === last.at + 1 && beyond.capital && !last.possessive && beyond.style !== 'caps')
        continue;
    }
    if (first.style === 'caps' && isLoudElse(units, i, i + 1)) continue;
    const least = soft || last.word === 'day' || (low && SELDOM.has(first.word)) ? 2.5 : 1.5;
    if (personhood(view, first, last) < least + seldom(first, last)) continue;
    out.push({ from: i, to: i + 1, score: SURE, order: 'given-first' });
  }
  return out;
}
