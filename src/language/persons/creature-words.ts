import { setOf } from '../sets.ts';
import type { Unit } from './units.ts';

/** What schools give names to: pets, toys, plants, machines. */
export const CREATURES: ReadonlySet<string> = setOf(
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
  mower van wormery hive telescope turtle avatar ferret chinchilla cockatiel millipede kiln chatbot puppets turtles ferrets`,
);

/** Beasts, plants and toys that hardly anybody is called by family name; those who are stand elsewhere: fox, lamb, wolf. */
const BEASTS = setOf(
  `bear penguin elephant monkey dinosaur hedgehog giraffe tortoise squirrel panda kangaroo bunny rabbit owl tiger lion
  hippo crocodile dragon unicorn snail hamster duck goose dog horse donkey zebra dolphin shark octopus frog toad koala
  sloth llama parrot flamingo meerkat chicken spider caterpillar ladybird butterfly bumblebee gecko raccoon gnome elf
  snowman scarecrow pumpkin turnip carrot potato cabbage sprout lobster puffin seahorse walrus turtle terrapin lizard
  rhino camel gorilla chimp lemur platypus wombat armadillo hyena leopard cheetah panther tyrannosaurus triceratops
  piglet pony reindeer alpaca goldfish robot teddy puppet rocket snake worm ladybug dormouse guinea-pig`,
);
/** Grounds that are called after somebody: "Victoria Rec". */
const GROUNDS = new Set(['rec', 'lido']);

/** Is a name of these two words a mascot's, by a beast with the same letter, or a ground's: "Percy Penguin", "Victoria Rec"? */
export const isMascot = ({ word: first }: Unit, { word: last, capital, family }: Unit): boolean =>
  capital &&
  family < 3 &&
  (GROUNDS.has(last) || (first.charCodeAt(0) === last.charCodeAt(0) && BEASTS.has(last)));

/** "Barky McBarkface", "Gritty McGritface": what is named so in jest. */
export const isJest = (word: string): boolean =>
  word.startsWith('mc') && word.length > 7 && word.endsWith('face');
