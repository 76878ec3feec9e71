import type { Token } from '../../engine/doc.ts';
import { entryOf } from '../lexicon/entry.ts';
import { unchanged } from '../mutation.ts';
import { type Context, put } from './context.ts';
import { knownPlaces } from './known.ts';
import { isCapital } from './phrase.ts';
import { isIn, ROLE } from './roles.ts';

/** A known place behind a changed first sound at token `i`. */
export function mutated(c: Context, i: number): boolean {
  const token = c.tokens[i] as Token;
  const before = c.tokens[i - 1];
  if (!isCapital(token) || !before || !isIn(before, ROLE.changing) || before.shape === 'initial')
    return false;
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
