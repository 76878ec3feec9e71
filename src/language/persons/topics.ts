import type { Doc, Token, View } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';
import { lastBefore } from '../within.ts';
import { inBill } from './bills.ts';
import type { Found } from './found.ts';
import { commonOf, familyOf, givenOf, levelsOf } from './levels.ts';
import type { Unit } from './units.ts';

/*
 * Two ordinary words with capitals are mostly a thing where things are told of that are called so: paints, plants,
 * dishes, books and songs, places that get a name. Nothing here speaks against a name that something else tells to be a
 * person's.
 */

/** What a post tells of where "Olive Green", "Holly Bush" and "Winter Moon" are things. From general knowledge. */
const TOPICS = setOf(
  'paint paints glaze glazes emulsion palette palettes shade shades swatch swatches dye dyes fabric fabrics yarn yarns colours',
  'menu menus flavour flavours dessert desserts pudding puddings mains soups dishes dish ingredients',
  'leaf leaves hedgerow hedgerows seeds seedlings bulbs planted twigs bark roots minibeast minibeasts shrubs wildflower wildflowers foraging trees',
  'crystal crystals mineral minerals gemstones fossils',
  'mural murals map maps routes displays lanes cottages houses',
  'shelf shelves shelfie carols hymn hymns playlist setlist tracks titles lecture lectures',
  'stall stalls themes naming',
);

/** Is this a word of what two ordinary words may be the name of? */
export const isThingTopic = ({ folded }: Token): boolean => TOPICS.has(folded);

const SEASONS = setOf('spring summer autumn winter may april june dawn sunny misty stormy');
const OUTSIDE = setOf(
  'rain sun snow storm storms frost gale gales wind breeze mist fog moon sky light leaves meadow meadows field fields wood woods rose roses bells flowers blossom berries walk bloom day days',
);
const COLOURS = setOf('green blue red grey gray white black brown pink gold silver rust moss');
const SHADES = setOf(
  'olive hunter forest forrest sky jade ruby pearl scarlet amber ivory ebony jet emerald sapphire sage indigo violet rose coral cherry hazel sienna navy',
);
export const SEASONS_OF_YEAR = setOf('spring summer autumn winter');
const EVENTS = setOf(
  'ball fair fayre fete term break show showcase concert holidays holiday games reading school club camp sale disco party',
);
const PLANTS = setOf(
  'hazel holly ash ivy willow rowan rose lily fern heather daisy poppy iris bryony oak maple birch beech elm alder elder cherry apple olive lavender primrose clover basil rosemary sage mint bay laurel fig palm lemon mulberry bramble nettle lotus ginkgo',
);
const GROWS = setOf(
  'wood woods bush bushes branch branches leaf leaves berry berries twig twigs tree trees bark root roots seed seeds petal petals garden patch pot pots grove hedge plant plants stem buds blossom',
);
/** "Summer Ball", "Winter Term", "Star Reader": what schools call so, each year anew. */
export const isYearly = (first: string, last: string): boolean =>
  (SEASONS_OF_YEAR.has(first) && EVENTS.has(last)) || (first === 'star' && last.endsWith('er'));

/** What is sent home or sold by the school, which stands behind what it is about and behind nobody's bare name. */
const PAPERS = setOf(
  'form forms letter letters ticket tickets slip slips leaflet leaflets voucher vouchers application applications timetable timetables menu menus brochure brochures',
);
/** "Summer Grant forms", "Forest Hunt tickets", "Grace Period letters": two words that are about something. */
export const isPaperwork = ({ tokens }: View, first: Unit, last: Unit): boolean =>
  !last.possessive &&
  first.common >= 3 &&
  last.common >= 3 &&
  tokens[last.at + 1]?.shape === 'lower' &&
  PAPERS.has(tokens[last.at + 1]?.folded ?? '');

/** "Autumn Rain", "Olive Green": the words say one thing together, which is no name as often as one. Points against. */
export function together(first: string, last: string): number {
  if ((SEASONS.has(first) && OUTSIDE.has(last)) || (PLANTS.has(first) && GROWS.has(last))) return 1;
  return SHADES.has(first) && COLOURS.has(last) ? 1 : 0;
}

/** What is made of leaves, bark and berries. */
const MADE = setOf(
  'print prints printing collage collages rubbing rubbings tea teas soup syrup jam lantern lanterns crown crowns picture',
  'pictures painting paintings paint hunt craft crafts garland garlands wreath wreaths pattern patterns art mobiles ink',
  'jelly jellies chutney chutneys jam jams cordial cordials vinegar crumble pie pies muffins biscuits shortbread candle candles',
  'soap soaps coaster coasters sachets bouquets keyrings',
);
/** "Bay Leaf prints": a plant, a part of it, and what was made. */
export const isMadeOf = (first: string, last: string, made: string): boolean =>
  PLANTS.has(first) && GROWS.has(last) && MADE.has(made);

/** Points against, where the words around tell of such things. */
const MOST = 4;
/** How far a word that tells of things may stand from the name, in tokens, to be said of it. */
const NEAR = 18;

/** Takes points from those of two ordinary words where things of such names are told of. Changes the founds in place. */
export function topics(doc: Doc, founds: readonly Found[]): void {
  const firsts = firstsOf(founds);
  for (const found of founds) {
    const { context: c } = found;
    if (found.famous || c.tie >= 2 || c.classed || c.person > 0.5 || c.titled) continue;
    if (isLed(doc, firsts, found)) continue;
    const told = areWords(found) ? toldOf(doc, found) : inBill(doc.view(found.field), found) ? MOST : 0;
    if (told === 0) continue;
    c.person -= told;
    c.why.push(THINGS);
  }
  beside(founds);
}

/** "Run by Ruby Stone and Amber Lane", "Shelf monitors: Daisy Banks": who did it or does it. */
const LED =
  /(?:\b(?:run|made|drawn|designed|painted|written|led|baked|cooked|grown|planted|sewn|chosen|found|village|school|garden) by|\b(?:monitors?|helpers?|leaders?|prefects?|librarians?|winners?|champions?|gardeners?|readers?|captains?)\b[^.!?\n:]{0,24}:)\s*$/;
/** The first name of each list, by the list's number: a list stands in one field. */
function firstsOf(founds: readonly Found[]): ReadonlyMap<number, Found> {
  const firsts = new Map<number, Found>();
  for (const found of founds)
    if (found.list !== undefined && !firsts.has(found.list)) firsts.set(found.list, found);
  return firsts;
}

/** Does what stands before the name, or before the list it stands in, tell that people follow? */
function isLed(doc: Doc, firsts: ReadonlyMap<number, Found>, found: Found): boolean {
  const { list, field } = found;
  const first = list === undefined ? found : (firsts.get(list) ?? found);
  return LED.test(doc.view(field)?.folded.slice(Math.max(0, first.start - 60), first.start) ?? '');
}

const THINGS = 'things are told of that are called so';
/** "Olive Green, Scarlett Berry, Jade Pool": what most of a list are, the rest are too. */
function beside(founds: readonly Found[]): void {
  const isThing = ({ context: c }: Found): boolean => c.why.at(-1) === THINGS;
  /** Of each list: how many its names are, and of how many things are told. */
  const lists = new Map<number, { names: number; things: number }>();
  for (const found of founds) {
    if (found.list === undefined) continue;
    const told = lists.get(found.list) ?? { names: 0, things: 0 };
    told.names++;
    if (isThing(found)) told.things++;
    lists.set(found.list, told);
  }
  for (const found of founds) {
    const { list, famous, context: c } = found;
    if (list === undefined || isThing(found) || famous || c.tie >= 2 || c.classed || c.person > 0.5) continue;
    const { names, things } = lists.get(list) ?? { names: 0, things: 0 };
    const others = names - 1;
    if (others > 1 && things * 3 >= others * 2) c.person -= MOST;
  }
}

/** Ordinary words both? */
function areWords({ words }: Found): boolean {
  if (words.length !== 2) return false;
  const first = levelsOf(words[0] ?? '');
  const last = levelsOf(words[1] ?? '');
  return (
    commonOf(first) >= 2 &&
    commonOf(last) >= 2 &&
    givenOf(first) >= 1 &&
    (familyOf(last) >= 1 || commonOf(last) >= 3)
  );
}

/** How much speaks for a thing: near the name, or in the question of a poll. */
function toldOf(doc: Doc, found: Found): number {
  const own = doc.view(found.field);
  let most = own ? here(own, found) : 0;
  // "Which glaze?": the choices of a poll are what it asks for.
  if (found.field.startsWith('poll['))
    for (const view of doc.views) if (!view.id.includes('[') && view.tokens.some(isThingTopic)) most = MOST;
  return most;
}

function here({ tokens }: View, { start, end }: Found): number {
  const from = lastBefore(tokens, start);
  const to = lastBefore(tokens, end - 1);
  const next = tokens[to + 1];
  const goesOn = next?.kind === 'word' && next.shape === 'lower' && next.folded !== 'and';
  let most = 0;
  for (let i = Math.max(0, from - 40); i < tokens.length && i < to + 40; i++) {
    if (i >= from && i <= to) continue;
    if (!isThingTopic(tokens[i] as Token)) continue;
    // What a later sentence is about is seldom what this one is.
    if (i > to && tokens[i]?.sentence !== tokens[to]?.sentence) break;
    const far = tokens[i]?.sentence !== tokens[from]?.sentence;
    // A sentence of its own tells of itself; what is only listed belongs to the one before.
    if (far && goesOn) continue;
    const near = i < from ? from - i : i - to;
    if (near <= NEAR || !far) return MOST;
    most = 1;
  }
  return most;
}
