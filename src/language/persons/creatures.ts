import { CUE } from '../cues.ts';
import { type Around, SAYS } from './around.ts';
import { isBelonging } from './belongings.ts';
import { BESIDE } from './beside.ts';
import { CREATURES } from './creature-words.ts';

/** Whose it is, or what for: "our elephant", "the class bear", "5B's tarantula", "reading dog". */
const OWNS: ReadonlySet<string> = new Set(
  `our the my their a an another class school nursery reception library reading attendance therapy new pet office
  resident honorary inflatable plastic giant baby little own cardboard cuddly stuffed toy paper knitted wooden
  beloved famous late school's guinea stick assistance wellbeing pat lovely gorgeous classroom staffroom room
  bearded rescue giant garden kitchen welcome welly kindness travelling resilience learning`.split(/\s+/),
);

/** "Our attendance elephant, Haile Selephant", "a tortoise called X": the name is a creature's or a thing's. */
export function creature(a: Around, from: number): void {
  if ((a.beside(from - 1) & BESIDE.creature) === 0) return;
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
    if (!CREATURES.has(word) || a.token(j)?.shape !== 'lower') continue;
    const owner = a.word(j - 1);
    if (!called && !OWNS.has(owner) && !owner.endsWith("'s") && !owner.endsWith("s'")) return;
    // "The bag with the unicorn, X, peg 14": what is pictured on it.
    if (a.word(j - 2) === 'with' && isBelonging(a.word(j - 3))) return;
    if ((a.cuesIn(a.low, a.high) & CUE.stage) !== 0 && !called) return;
    a.ctx.office ||= !a.says(j - 1, SAYS.dash);
    a.add('adult', 5, `"${a.token(j)?.text}" before the name`);
    return;
  }
}
