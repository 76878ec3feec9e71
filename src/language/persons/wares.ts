import type { Token, View } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';
import type { Unit } from './units.ts';

/*
 * What is sold, served, grown, worn or danced is called like a person, and told by the words around it: "a Jack Jones
 * jumper", "the Doris Tysterman rose", "a bottle of Tia Maria", "a Royal Stewart, a Black Watch". From general knowledge.
 */

/** What one has of somebody's make: "one Jack Jones jumper", where a count or an article says that there are more. */
const WARES = setOf(
  'jumper jumpers hoodie hoodies jacket jackets coat coats blazer cardigan cardigans fleece shirt shirts t-shirt t-shirts top',
  'tops dress dresses skirt skirts trousers jeans shorts trainers boots shoes wellies hat hats cap caps scarf scarves gloves',
  'socks tie ties belt wallet purse handbag bag bags rucksack rucksacks backpack backpacks suitcase satchel watch watches',
  'sunglasses glasses perfume candle candles mug mugs teapot plate vase clock lamp sofa chair chairs table bookcase bookcases',
  'shelf rug duvet blanket towel umbrella raincoat cagoule kilt shawl tent stove bike scooter pram buggy hoover kettle toaster',
  'iron mixer guitar amp piano keyboard violin saxophone telescope camera cameras phone phones laptop laptops printer',
  'voucher vouchers hamper hampers chocolates truffles cookbook pen pens pencil pencils',
);
/** Sorts of plants, dishes, cloths and tunes, whatever stands before their name. */
const SORTS = setOf(
  'rose roses tulip tulips daffodil daffodils narcissus snowdrop snowdrops crocus crocuses dahlia dahlias clematis fuchsia',
  'fuchsias geranium geraniums pelargonium hydrangea peony peonies iris irises lavender hosta apple apples pear pears plum plums',
  'potato potatoes tomato tomatoes beans peas onion onions strawberry strawberries raspberries rhubarb squash pumpkins lettuce',
  'tartan tartans tweed wallpaper fabric yarn paint emulsion font fonts typeface reel jig hornpipe strathspey polka waltz',
  'march shanty cocktail mocktail cocktails mocktails whisky whiskey gin rum vodka lager ale ales cider beer wine prosecco',
  'biscuits biscuit crisps cordial ketchup chutney marmalade sausages butterfly butterflies moth moths',
);
const COUNTS = setOf('a an one two three four five six another any some no every each');
/** What holds a drink or a dish: "a bottle of Tia Maria", "two slices of Victoria Sponge". */
const HOLDERS = setOf(
  'bottle bottles glass glasses pint pints can cans tin tins jar jars packet packets tub tubs slice slices portion portions',
  'plateful sachet dollop helping helpings punnet punnets crate crates case cases carton cartons jug jugs bowlful mug mugs',
);

const isSmall = (t: Token | undefined): boolean => t?.kind === 'word' && t.shape === 'lower';

/** "A Royal Stewart, a Black Watch and one of their own": one of several sorts, each with its article. */
function amongSorts(tokens: readonly Token[], to: number): boolean {
  const link = tokens[to + 1];
  if (link?.text !== ',' && link?.folded !== 'and') return false;
  const next = link.text === ',' && tokens[to + 2]?.folded === 'and' ? to + 3 : to + 2;
  return (
    /^(?:an?|one|two|three|four|some)$/.test(tokens[next]?.folded ?? '') && tokens[next + 1]?.shape === 'cap'
  );
}

/** Behind the name of a school in a match: when and where, and nothing that is somebody's. */
const WHEN = setOf('this in on at today tonight yesterday tomorrow last for by and after but who next again');
/** "Beat George Watson's 4-2", "a draw with James Gillespie's": whom a team plays, up to token `at`. */
function isRival(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 1]?.folded ?? '';
  const further = tokens[at - 2]?.folded ?? '';
  if (/^(?:v|vs|versus|against|beat)$/.test(word)) return true;
  if (word === 'to') return /^(?:away|home|lost|down|losing|trip)$/.test(further);
  return word === 'with' && /^(?:draw|drew|fixture|fixtures|match|friendly|friendlies|game)$/.test(further);
}

/** "George Watson's 4-2", "at George Watson's this afternoon": does a match go on, and nothing that somebody has or did? */
function goesOn(text: string, after: Token | undefined): boolean {
  if (after?.kind === 'number') return SCORE.test(text.slice(after.start, after.start + 8));
  return after?.kind !== 'word' || WHEN.has(after.folded);
}
const SCORE = /^\d+ ?[-–] ?\d/;

/** "One X jumper and two unnamed ones": does the post tell of whose name stands in clothes? */
const areNamed = (folded: string): boolean =>
  /\b(?:un|no |not |without |with )?name(?:d|less|s? (?:in|on|inside|tags?|tapes?|labels?))?\b|\b(?:un)?label(?:s|led)?\b/.test(
    folded,
  );

/** Begin what is made or cooked in French, as schools write it in small letters. */
const FRENCH = setOf('papier creme coq terre trompe pate tarte mille pain petit petits objet bas');
/** Two words of a craft or a kitchen, neither of which is used by itself. */
const CRAFTS: Readonly<Record<string, string>> = { papier: 'mache', bain: 'marie' };
const DRINKS = setOf('ale beer wine lemonade cordial squash cider fizz punch');
/** "Ginger Ale" as a team's name, "papier mache". */
const isMade = (first: Unit, last: Unit): boolean =>
  (DRINKS.has(last.word) && first.common >= 3 && last.family < 2 && last.at === first.at + 1) ||
  CRAFTS[first.word] === last.word ||
  (!first.capital && first.given < 2 && FRENCH.has(first.word));

/** Is what is written between `first` and `last` the name of a make or a sort, by the words on either side of it? */
export function isWare({ tokens, text, folded }: View, first: Unit, last: Unit): boolean {
  if (isMade(first, last)) return true;
  const before = tokens[first.at - 1];
  const after = tokens[last.at + 1];
  // "At the Rosie McCann's, 7pm": a house with an article.
  if (last.possessive)
    return (
      (before?.folded === 'the' && after !== undefined && after.kind === 'punct') ||
      (isRival(tokens, first.at) && goesOn(text, after))
    );
  const counted = before !== undefined && COUNTS.has(before.folded);
  if (isSmall(after) && after?.sentence === last.token.sentence)
    if (SORTS.has(after.folded) || (counted && WARES.has(after.folded) && !areNamed(folded))) return true;
  // "Three jumpers, one X, one Y": whose they are.
  if (counted) return /^an?$/.test(before.folded) && !areNamed(folded) && amongSorts(tokens, last.at);
  if (before?.folded !== 'of' || !HOLDERS.has(tokens[first.at - 2]?.folded ?? '')) return false;
  const count = tokens[first.at - 3];
  return count !== undefined && (COUNTS.has(count.folded) || count.kind === 'number');
}
