import type { Token, View } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';
import { wordsIn } from './jest.ts';
import type { Unit } from './units.ts';

/*
 * Family names that are told as they are written: on a shirt or a label, or spelt right at last.
 */

/** Does a sentence, a line or a clause stop before token `at`? */
export const stopsAt = (tokens: readonly Token[], at: number): boolean => {
  const after = tokens[at];
  return !after || after.kind === 'newline' || after.kind === 'emoji' || /^[.,!?;:)…–—]/.test(after.text);
};

/** What children's names are written on, and how. */
const THING =
  /\b(?:shirt|t-shirt|tee|label|tag|nametag|tape|badge|back|sticker|collar|jersey|name|hoodie|bib|kit|blazer|coat|jumper|cardigan|lunchbox|bag|bottle|boot|boots|cap|vest|top|peg|sash|certificate|cup|plaque|canvas|corner)\b/;
const WRITTEN = setOf(
  'says reads reading saying marked labelled lettered signed embroidered stitched engraved printed sewn inked',
);

/** "The shirt says O'Shaughnessy", "name label reads Fonseca". */
export function isWritten(
  { tokens }: View,
  { at, word, token, family, given, place, common }: Unit,
): boolean {
  if (family < 2 || family < given || place || common > 1) return false;
  // "Marked Clarks": a make.
  if (family < 3 && word.endsWith('s')) return false;
  const mark = tokens[at - 1];
  if (!WRITTEN.has((mark?.kind === 'punct' ? tokens[at - 2] : mark)?.folded ?? '')) return false;
  let from = at - 1;
  while (from > 0 && from > at - LABEL && tokens[from - 1]?.sentence === token.sentence) from--;
  return THING.test(wordsIn(tokens, from, at)) && (stopsAt(tokens, at + 1) || tokens[at + 1]?.text === '/');
}
/** How far before the family name the thing may stand that it is written on. */
const LABEL = 16;

const SPELLS = setOf('spelt spelled spell spells pronounced pronounce pronounces');
const RIGHTLY = setOf('right wrong correctly wrongly properly perfectly');
/** "They've spelt Wojciechowska right": what is hard to write is mostly a name. `before` is the word before it, folded. */
export const isSpeltOut = (
  tokens: readonly Token[],
  { at, family, given, common, place }: Unit,
  before: string,
): boolean =>
  SPELLS.has(before) &&
  RIGHTLY.has(tokens[at + 1]?.folded ?? '') &&
  family >= 2 &&
  family > given &&
  common === 0 &&
  !place;
