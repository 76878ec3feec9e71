import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import { isClassToken } from './beside.ts';

/** What schools call their classes by: birds, trees, creatures, stones, flowers, waters. Written with a capital. */
export const CLASS_NAMES: ReadonlySet<string> = setOf(
  'robin robins wren wrens owl owls kingfisher kingfishers puffin puffins heron herons swallow swallows swift swifts kestrel kestrels falcon falcons eagle eagles hawk hawks osprey ospreys buzzard buzzards kite kites finch finches goldfinch goldfinches chaffinch bullfinch sparrow sparrows starling starlings blackbird blackbirds thrush thrushes skylark skylarks lark larks woodpecker woodpeckers wagtail wagtails nightingale nightingales magpie magpies jay jays raven ravens rook rooks jackdaw coot coots moorhen moorhens mallard mallards swan swans duckling ducklings cygnet cygnets heron egret egrets curlew curlews lapwing lapwings plover plovers sandpiper sandpipers gull gulls tern terns gannet gannets cormorant penguin penguins toucan toucans parrot parrots flamingo flamingos peacock peacocks hummingbird pelican pelicans dove doves',
  'oak oaks ash elm birch beech willow sycamore maple chestnut hazel hawthorn holly rowan alder aspen poplar cedar pine larch spruce fir yew juniper elder acorn acorns conker conkers acer hornbeam redwood cherry',
  'fox foxes badger badgers hedgehog hedgehogs squirrel squirrels otter otters rabbit rabbits hare hares deer mole moles mouse dormouse dormice vole voles beaver beavers bear bears panda pandas koala koalas tiger tigers lion lions leopard leopards cheetah cheetahs elephant elephants giraffe giraffes zebra zebras meerkat meerkats monkey monkeys lemur lemurs dolphin dolphins seal seals turtle turtles octopus seahorse seahorses starfish whale whales shark sharks frog frogs tadpole tadpoles newt newts caterpillar caterpillars butterfly butterflies ladybird ladybirds ladybug bumblebee bumblebees bee bees dragonfly dragonflies beetle beetles hedgehog wolf wolves lynx jaguar jaguars panther panthers',
  'ruby sapphire emerald diamond amber topaz opal pearl jade amethyst garnet turquoise onyx quartz crystal',
  'daisy bluebell bluebells buttercup buttercups poppy primrose snowdrop daffodil daffodils tulip lavender foxglove clover heather thistle sunflower sunflowers marigold violet',
  'neptune saturn jupiter mercury mars venus orion comet comets',
);

/** "KO 2pm at Garon Park 3G": a pitch of the third generation stands behind the name, and no class. */
export const isPitch = (a: Around, from: number, to: number): boolean =>
  /^[34]g$/.test(a.word(to + 1)) &&
  PITCHES.has(a.word(to)) &&
  /\b(?:at|to|on|ko|kick|place|venue|moved|match|training|v|vs|pitch|fixture)\b/.test(
    a.clause(from - 1, -1, 8),
  );
const PITCHES = setOf(
  'park field fields road lane hall green lodge common moor heath wood centre hill grove',
);

/** "Anu Varghese / P5", "Giada Rossetti | Year 6": a class behind a slash, as it stands in brackets elsewhere; "/ P5 parent" is a grown-up. */
export function isBareClass(a: Around, to: number): boolean {
  const sign = a.word(to + 1);
  if (sign !== '/' && sign !== '|') return false;
  const group = a.token(to + 2);
  if (!group || !a.here(to + 2)) return false;
  const pupil = a.cue(to + 2, CUE.pupil);
  const year = pupil && a.token(to + 3)?.kind === 'number';
  const scots = /^[PS][1-7]$/.test(group.text);
  if (!year && !scots && !isClassToken(group) && !(pupil && /\d/.test(group.folded))) return false;
  const after = a.token(year ? to + 4 : to + 3);
  return after?.kind !== 'word' || !a.cue(year ? to + 4 : to + 3, CUE.staff | CUE.role | CUE.kin);
}
