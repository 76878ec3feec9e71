import type { Token } from '../../engine/doc.ts';
import { entryOf } from '../lexicon/entry.ts';
import { unchanged } from '../mutation.ts';
import { among, wordList } from '../sieve.ts';
import { type Context, put } from './context.ts';
import { knownPlaces } from './known.ts';
import { isCapital } from './phrase.ts';

/** Words after which Welsh changes the first sound of a place: "i Fangor", "yng Nglan-llyn", "ym Mhwll Mawr". */
const CHANGING = wordList(['i', 'o', 'ar', 'yn', 'ym', 'yng', 'am', 'gan', 'dros', 'drwy', 'tua']);

/** A known place behind a changed first sound at token `i`. */
export function mutated(c: Context, i: number): boolean {
  const token = c.tokens[i] as Token;
  const before = c.tokens[i - 1];
  if (!isCapital(token) || !before || !among(CHANGING, before) || before.shape === 'initial') return false;
  const { venues, towns } = knownPlaces();
  for (const word of unchanged(token.folded)) {
    const entry = entryOf(word);
    const tokens = [{ ...token, folded: word, hash: entry.hash, entry }, ...c.tokens.slice(i + 1, i + 6)];
    const venue = venues.at(tokens, 0);
    if (venue) {
      const stays = venue.tags.includes('residential') ? ['overnight'] : [];
      return put(c, i, i + venue.to, 'venue', 'lexicon', ...stays);
    }
    const town = towns.at(tokens, 0);
    if (town) return put(c, i, i + town.to, 'town', 'town');
  }
  return false;
}
