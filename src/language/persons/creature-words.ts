/** What schools give names to: pets, toys, plants, machines. */
export const CREATURES: ReadonlySet<string> = new Set(
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
