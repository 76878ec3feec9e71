import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import { isBelonging } from './belongings.ts';
import { BESIDE } from './beside.ts';
import { CREATURES } from './creature-words.ts';

/** Whose it is, or what for: "our elephant", "the class bear", "5B's tarantula", "reading dog". */
const OWNS: ReadonlySet<string> = new Set(
  `our the my their a an another class school nursery reception library reading attendance therapy new pet office
  resident honorary inflatable plastic giant baby little own cardboard cuddly stuffed toy paper knitted wooden
  beloved famous late school's guinea stick assistance wellbeing pat lovely gorgeous classroom staffroom room
  bearded rescue giant garden kitchen welcome welly kindness travelling resilience learning worry mindfulness calm story maths phonics drama music travel feelings emotions literacy talking`.split(
    /\s+/,
  ),
);

/** Whose a creature is, where its name may stand behind a comma or in brackets: "our elephant, X", not "a worm, X". */
const WHOSE = setOf('our my their his her your');
const WHERE = setOf('school class nursery reception library office');
/** Before a creature that something was done to or made of: "for naming our goldfish, X", "winner of our scarecrow (X)". */
const DONE_TO = setOf(
  'of for after like as named drew designed made won found fed held painted created dressed built decorated carved saved rescued spotted walked carried guessed weighed brushed groomed',
);
const GREETS = setOf('welcoming introducing meeting missing getting adopting visiting loving');
/** Where children play animals. */
const SHOWN = setOf(
  'show assembly production performance play panto nativity stage parade costume costumes dance fancy-dress scene cast audience',
);
/** "Story time with the bear, X.": one that has been told of, and nothing goes on. */
const LED = setOf('with then and to meet from by , . ! ? : – — -');

/** Does a token end what is said between commas or in brackets? */
const closes = (a: Around, i: number): boolean =>
  !a.here(i) || a.token(i)?.kind === 'newline' || a.token(i)?.kind === 'emoji' || /^[.!?)]/.test(a.word(i));

/**
 * Behind a comma or a bracket, from `from` to `to`, stands the creature's name only where it is told whose it is, nothing
 * that a child did with it stands before, and no child goes on: "To help our hedgehogs, X built". `at` is its word.
 */
function isApart(a: Around, at: number, to: number): boolean {
  const next = a.word(to + 1);
  const ends = closes(a, to + 1);
  const inside = next === ',' && a.token(to + 2)?.shape === 'lower';
  if (!ends && !inside && next !== '(' && next !== 'who' && next !== 'whose') return false;
  let i = at - 1;
  let owned = false;
  let placed = false;
  for (; a.here(i) && i > at - 5; i--) {
    const word = a.word(i);
    if (WHOSE.has(word) || /s?'s?$/.test(word)) owned = true;
    else if (WHERE.has(word)) placed = true;
    else if (!OWNS.has(word) && word !== 'the') break;
    else if (word === 'the' && placed) owned = true;
  }
  const before = a.here(i) ? a.word(i) : '';
  if (!owned && !(placed && inside))
    return ends && a.word(at - 1) === 'the' && (before === '' || LED.has(before));
  if (DONE_TO.has(before) || (before.endsWith('ing') && !GREETS.has(before))) return false;
  for (let j = a.low; j < a.high; j++) if (SHOWN.has(a.word(j))) return false;
  return true;
}

/** "Our attendance elephant, Haile Selephant", "a tortoise called X": the name is a creature's or a thing's. */
export function creature(a: Around, from: number, to: number): void {
  if ((a.beside(from - 1) & BESIDE.creature) === 0) return;
  let k = from - 1;
  let called = false;
  let parted = false;
  if (a.word(k) === "'" || a.word(k) === '"' || a.word(k) === '“') {
    // "I loved our robot," X told the judges.
    if (a.token(k)?.spaceBefore === false && a.token(from)?.spaceBefore) return;
    k--;
  }
  if (a.word(k) === 'called' || a.word(k) === 'named' || a.word(k) === 'christened') {
    called = true;
    k--;
    // "A dragon story by a boy called X".
    if (a.cue(k, CUE.pupil | CUE.kin | CUE.sibling)) return;
  } else if (a.word(k) === ',' || a.word(k) === '(') {
    parted = true;
    k--;
  }
  if (!a.here(k)) return;
  const steps = called ? 5 : 1;
  for (let j = k; a.here(j) && j > k - steps; j--) {
    const word = a.word(j);
    if (!CREATURES.has(word) || a.token(j)?.shape !== 'lower') continue;
    const owner = a.word(j - 1);
    if (!called && !OWNS.has(owner) && !owner.endsWith("'s") && !owner.endsWith("s'")) return;
    if (parted && !isApart(a, j, to)) return;
    // "The bag with the unicorn, X, peg 14": what is pictured on it.
    if (a.word(j - 2) === 'with' && isBelonging(a.word(j - 3))) return;
    if ((a.cuesIn(a.low, a.high) & CUE.stage) !== 0 && !called) return;
    a.ctx.office ||= !a.says(j - 1, SAYS.dash);
    // "Our class pet is a snail called X".
    if (called && j === k) {
      a.ctx.pupil = 0;
      a.ctx.tie = 0;
    }
    a.add('adult', 5, `"${a.token(j)?.text}" before the name`);
    return;
  }
}

/** What those of a school are for, before what they are: "our reading bear", "the class hamster". */
const FOR_WHAT = setOf(
  'class school nursery reception library reading attendance therapy wellbeing well-being pet kindness worry mindfulness calm story maths phonics music travel travelling feelings emotions literacy talking resilience learning classroom assistance',
);
const PETS = setOf(
  'hamster gerbil tortoise rabbit goldfish gecko snail chicken hen guinea-pig axolotl terrapin puppy labrador spaniel cockapoo kitten budgie parrot tarantula',
);
/** "Meet Rosie Bloom, our reading bear": is what stands behind the name that ends at `to` a beast, a toy or a thing? */
export function isCreatureTold(a: Around, to: number): boolean {
  if (!/^[,–—-]$/.test(a.word(to + 1)) || !/^(?:our|the|my|their)$/.test(a.word(to + 2))) return false;
  let what = '';
  for (let j = to + 3; j < to + 7 && a.here(j) && a.token(j)?.shape === 'lower'; j++) {
    if (CREATURES.has(a.word(j)) && (what !== '' || PETS.has(a.word(j))))
      return (
        closes(a, j + 1) ||
        /^(?:,|is|was|has|had|who|whose|came|comes|lives|loves|visited|and)$/.test(a.word(j + 1))
      );
    if (FOR_WHAT.has(a.word(j))) what = a.word(j);
    else if (what !== '' && !OWNS.has(a.word(j))) return false;
  }
  return false;
}
