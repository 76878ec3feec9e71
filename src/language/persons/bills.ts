import type { Token, View } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';
import { lastBefore } from '../within.ts';
import { isDoer } from './doers.ts';
import type { Found } from './found.ts';

/*
 * Bills of fare and the like: what they list is called like people, in the words of many kitchens and gardens, and none of
 * it is a person where nothing is told of it. From general knowledge.
 */

/** Heads a list of nothing but what is eaten, grown or chosen: "Tuesday's menu: X, Y and peas". */
const BILLS = setOf(
  'menu menus pudding puddings dessert desserts soup soups curry curries mocktail mocktails cocktail cocktails tasters',
  'buffet flavour flavours flavors dishes cheeses apples pears plums potatoes tatties spuds roses bulbs seeds seedlings saplings',
  'tasting trap moth sightings bwydlen fwydlen tulips daffodils daffs tartan tartans font fonts typefaces glazes breeds moths butterflies wildflowers',
);
/** Heads those who read, serve or chose it. */
const BY_WHOM = setOf('by from thanks duty rota club names');
/** How far the head may stand before one of its list, and how long it may be, in tokens. */
const LISTED = 40;
const LABEL = 8;

/** Does it stand in a list that a bill of fare or the like heads, with nothing told of it? */
export function inBill(view: View | undefined, { start, end, via }: Found): boolean {
  if (!view || via !== 'words') return false;
  const { tokens } = view;
  const from = lastBefore(tokens, start);
  const next = tokens[lastBefore(tokens, end - 1) + 1];
  if (next?.kind === 'word' && next.shape === 'lower' && !/^(?:and|or|with|in|on|y|a)$/.test(next.folded))
    return false;
  let i = from - 1;
  while (i > 0 && i > from - LISTED && tokens[i]?.text !== ':') {
    if (/^[.!?]$/.test(tokens[i]?.text ?? '')) return false;
    i--;
  }
  if (tokens[i]?.text !== ':') return false;
  let bill = false;
  for (let j = i - 1; j >= 0 && j > i - LABEL; j--) {
    const { kind, folded, text } = tokens[j] as Token;
    if (kind === 'newline' || /^[.!?:]$/.test(text)) break;
    if (BILLS.has(folded)) bill = true;
    else if (BY_WHOM.has(folded) || isDoer(folded)) return false;
  }
  return bill;
}
