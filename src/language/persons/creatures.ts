import { CUE } from '../cues.ts';
import { type Around, SAYS } from './around.ts';

/** What schools give names to: pets, toys, plants, machines. */
const CREATURE: ReadonlySet<string> = new Set(
  `hamster hamsters pig pigs rabbit rabbits bunny bunnies tortoise tortoises terrapin terrapins goldfish fish
  snail snails gerbil gerbils insect insects chicken chickens hen hens chick chicks cockerel duck ducks duckling
  ducklings lamb lambs sheep ewe ram calf heifer bull goat goats piglet piglets pony ponies horse horses donkey
  donkeys dog dogs puppy puppies labrador spaniel cockapoo cat cats kitten kittens gecko lizard axolotl axolotls
  tadpole spider tarantula worm worms caterpillar caterpillars elf elves snowman snowmen snowwoman scarecrow
  scarecrows gritter minibus robot robots mascot teddy teddies bear bears puppet skeleton pumpkin pumpkins turnip
  tree trees boat hoover printer photocopier laminator kettle drone plant plants cactus cacti sunflower sunflowers
  beanstalk sourdough starter dinosaur dinosaurs dragon dragons sloth panda penguin owl hedgehog hedgehogs squirrel
  seagull pigeon robin swan goose geese turkey alpaca alpacas llama llamas reindeer elephant crocodile unicorn gnome
  doll monkey frog toad newt fox badger parrot budgie peacock snake python chameleon monster troll trolley tractor
  mower van wormery hive telescope`.split(/\s+/),
);
/** Whose it is, or what for: "our elephant", "the class bear", "5B's tarantula", "reading dog". */
const OWNS: ReadonlySet<string> = new Set(
  `our the my their a an another class school nursery reception library reading attendance therapy new pet office
  resident honorary inflatable plastic giant baby little own cardboard cuddly stuffed toy paper knitted wooden
  beloved famous late school's guinea stick assistance wellbeing pat lovely gorgeous classroom staffroom room
  bearded rescue giant garden kitchen welcome welly kindness travelling resilience learning`.split(/\s+/),
);

/** "Our attendance elephant, Haile Selephant", "a tortoise called X": the name is a creature's or a thing's. */
export function creature(a: Around, from: number): void {
  let k = from - 1;
  let called = false;
  if (a.word(k) === "'" || a.word(k) === '"' || a.word(k) === '“') k--;
  if (a.word(k) === 'called' || a.word(k) === 'named' || a.word(k) === 'christened') {
    called = true;
    k--;
  } else if (a.word(k) === ',' || a.word(k) === '(') k--;
  if (!a.here(k)) return;
  const steps = called ? 5 : 1;
  for (let j = k; a.here(j) && j > k - steps; j--) {
    const word = a.word(j);
    if (!CREATURE.has(word) || a.token(j)?.shape !== 'lower') continue;
    const owner = a.word(j - 1);
    if (!called && !OWNS.has(owner) && !owner.endsWith("'s") && !owner.endsWith("s'")) return;
    if ((a.cuesIn(a.low, a.high) & CUE.stage) !== 0 && !called) return;
    a.ctx.office ||= !a.says(j - 1, SAYS.dash);
    a.add('adult', 5, `"${a.token(j)?.text}" before the name`);
    return;
  }
}
