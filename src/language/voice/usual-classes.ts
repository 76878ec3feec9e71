import { listed } from '../lists.ts';
import type { GroupMention } from './groups.ts';
import { EVENTS } from './own-pupils-words.ts';
import type { Word, Words } from './patterns.ts';

/** What British primary schools call their classes after: birds, trees, animals, insects, gems, planets, weather. */
const USUAL = new Set(
  'robin wren owl kestrel falcon eagle hawk kingfisher swallow swift skylark puffin heron osprey woodpecker nightingale blackbird starling finch goldfinch kite raven swan penguin flamingo oak ash elm beech birch willow maple rowan hazel holly sycamore chestnut cedar pine larch alder hawthorn acorn conker hedgehog badger fox squirrel otter rabbit hare mole deer dormouse fawn bear lion tiger leopard panther cheetah zebra giraffe elephant meerkat monkey koala panda dolphin whale seal starfish seahorse octopus turtle shark jellyfish ladybird ladybug bumblebee bee butterfly dragonfly caterpillar grasshopper cricket beetle sunflower daffodil bluebell buttercup snowdrop primrose poppy tulip ruby emerald sapphire diamond amber topaz jade pearl opal mercury venus mars jupiter saturn neptune pluto comet rainbow sunshine cloud rocket dragon unicorn phoenix pirate explorer duckling chick cygnet tadpole frog newt pebble shell moonbeam limpet lobster crab hermit gannet cormorant peregrine sparrowhawk buzzard merlin harrier lapwing curlew dipper plover oystercatcher tern gull seagull magpie jay chaffinch bullfinch thrush dove toucan parrot macaw peacock walrus narwhal orca stingray clownfish urchin anemone coral barnacle cockle periwinkle minnow stoat weasel vole harvest-mouse lamb foal wolf lynx puma jaguar gorilla lemur sloth armadillo kangaroo crocodile gecko chameleon iguana lizard firefly glow-worm aspen elder juniper yew spruce poplar hornbeam fir lavender clover heather fern thistle crocus iris marigold foxglove sapling seedling sprout'.split(
    ' ',
  ),
);
/** The same with every plural that a class name has. */
const WRITTEN = listed([...USUAL].flatMap((w) => [w, `${w}s`, `${w}es`, `${w}ses`, w.replace(/y$/, 'ies')]));

const BEFORE = /^(?:my|our|the|of|with|all|from|for|these|and|two|some|most)$/;
const AFTER =
  /^(?:are|were|have|had|made|went|loved|did|on|at|in|off|all|just|today|this|who|being|has|smashed|won|sang|met|found|baked|built|performed|tried|enjoyed|learnt|learned|got|tonight)$|ing$/;

const TENS = /^(?:ten|eleven|twelve|\p{L}+teen|(?:twenty|thirty|forty|fifty|sixty)(?:-\p{L}+)?)$/u;

/** "the Otters", "Hedgehog Class": class names that the school's own list lacks. Capitals are needed. */
export function withUsualClasses(words: Words, groups: readonly GroupMention[]): readonly GroupMention[] {
  const { kept } = words;
  if (kept.usual?.groups === groups) return kept.usual.all;
  const all = usualIn(words, groups);
  kept.usual = { groups, all };
  return all;
}

function usualIn(words: readonly Word[], groups: readonly GroupMention[]): readonly GroupMention[] {
  const more: GroupMention[] = [];
  for (let i = 0; i < words.length; i++) {
    const { token, bareLists } = words[i] as Word;
    if (token.shape === 'lower' || token.kind !== 'word' || (bareLists & WRITTEN) === 0) continue;
    const one = usualAt(words, groups, i);
    if (one) more.push(one);
  }
  return more.length === 0 ? groups : [...groups, ...more].sort((a, b) => a.from - b.from);
}

/** The class at a word that may be its name. */
function usualAt(words: readonly Word[], groups: readonly GroupMention[], i: number): GroupMention | null {
  const word = words[i] as Word;
  if (groups.some((g) => g.from <= i && i <= g.last)) return null;
  const next = words[i + 1];
  const classNoun = next && !next.fresh && next.key === 'class';
  const one = word.bare.endsWith('s')
    ? word.bare
        .replace(/ies$/, 'y')
        .replace(/(?<=[sx]|ch|sh)es$/, '')
        .replace(/s$/, '')
    : word.bare;
  if (!USUAL.has(word.bare) && !USUAL.has(one)) return null;
  const plural = word.bare.endsWith('s') && USUAL.has(one);
  const before = words[i - 1]?.key ?? '';
  const after = next && !next.fresh ? next.key : '';
  const own =
    plural && ((BEFORE.test(before) && !word.fresh) || AFTER.test(after)) && /^(?:my|our)$/.test(before);
  // "Twenty-eight Ladybirds", "the Ladybirds' walk".
  const counted =
    plural &&
    !word.fresh &&
    (TENS.test(before) || Number(before) >= 8) &&
    !/^(?:fans?|supporters?|tickets?|in|over|flying|nesting)$/.test(after);
  const outing = plural && word.key.endsWith("'") && EVENTS.has(after) && BEFORE.test(before);
  const told = counted || outing || (plural && AFTER.test(after) && (word.fresh || BEFORE.test(before)));
  if (!classNoun && !own && !told) return null;
  return {
    kind: 'class',
    from: i,
    last: i,
    start: word.token.start,
    end: word.token.end,
    years: [],
    // Teams and pubs are called so too: without "class" or "my" it takes company.
    plural: own || counted || outing,
  };
}
