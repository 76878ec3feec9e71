import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import { doesAfter } from './neighbours.ts';
import { WHICH } from './offices.ts';

/*
 * Words that lead to a name elsewhere, with something of their own between them and this one: "taught by his nan, X can
 * knit", "we read about planets and X made a model", "a project on bridges: X". What they tell is told of that.
 */

/** Opens a phrase that is set first, with a comma behind it. */
const FRONT = setOf(
  'after before with without at in on from by for during despite following while when like back fresh straight home',
  'inspired influenced taught coached led based born dressed driven supported helped encouraged joined accompanied watched',
  'cheered supervised sponsored named called photographed trained guided judged armed chosen picked surrounded reading',
  'sketching painting drawing printing sculpting carving sewing weaving singing rapping performing acting dancing building making creating designing coding cooking baking',
  'studying learning watching listening using working playing writing hearing seeing being having researching thinking',
);
/** How many words such a phrase may have. */
const MOST = 12;
const GOES_ON =
  /^(?:is|was|has|had|can|could|will|would|did|does|loves|makes|still|now|then|just|finally|even|really|also|already|never|always|quickly|proudly|read|led|lit|hit|hid|cut|put|let|set|shot|got)$/;

/** Is something done by whoever is named up to token `to`? */
export const isDoing = (a: Around, to: number): boolean =>
  a.here(to + 1) &&
  (doesAfter(a.view, to + 1, true) || (a.token(to + 1)?.shape === 'lower' && GOES_ON.test(a.word(to + 1))));

/** "Taught by his nan, X can knit": does the phrase with token `at` open the sentence, or a clause of it, before the name? */
export function isSetFirst(a: Around, at: number, from: number, to: number): boolean {
  if (a.word(from - 1) !== ',' || !(isDoing(a, to) || isOwner(a, to))) return false;
  return isFront(a, at, from);
}

/** Does such a phrase begin at token `at` or before it? */
function isFront(a: Around, at: number, from: number): boolean {
  for (let j = at; a.here(j) && j > from - MOST; j--)
    if (FRONT.has(a.word(j)) && (j === a.low || a.token(j)?.first || OPENS.test(a.word(j - 1)))) return true;
  return false;
}
const OPENS = /^(?:[,–—:-]|so|then|but|today)$/;
const YEARS = /^(?:years?|as|behalf|retirement|thanks?)$/;
const LED = /^(?:from|to|at|with|by|for|about|past|near)$/;
/**
 * "Back from the dentist, X won", "cards for the lollipop lady, X wrote the verse", "writing like a real author: X": is
 * the grown-up whose office ends at token `k` somebody whom the one named was with, or is likened to?
 */
export function isOtherOffice(a: Around, k: number, from: number, to: number): boolean {
  let lead = k;
  while (lead > k - 5 && a.here(lead) && !LED.test(a.word(lead)) && a.word(lead) !== 'like') {
    if (YEARS.test(a.word(lead))) return false;
    lead--;
  }
  if (a.word(lead) === 'like') return /^(?:an?|the|real|proper|true|our)$/.test(a.word(lead + 1));
  if (!LED.test(a.word(lead)) || a.word(from - 1) !== ',') return false;
  if (a.word(lead) === 'for' && doesAfter(a.view, to + 1, true)) return true;
  if (YEARS.test(a.word(lead - 1))) return false;
  return isSetFirst(a, lead, from, to);
}

/** "Inspired by X, Year 5 painted": the phrase set first ends with the name, and a class or team goes on. */
export function endsFront(a: Around, from: number, to: number): boolean {
  if (a.word(to + 1) !== ',' || (a.cuesIn(from - 5, from) & (CUE.learnAbout | CUE.visitor)) === 0)
    return false;
  if (!isFront(a, from - 1, from)) return false;
  for (let j = to + 2; j < to + 7 && a.here(j); j++) if (isDoing(a, j)) return true;
  return false;
}

/** "X's circles": does something of theirs in small letters follow the name? */
export const isOwner = (a: Around, to: number): boolean =>
  a.word(to).endsWith("'s") && a.token(to + 1)?.shape === 'lower';

/** "About planets and X made a model": a clause of its own begins, behind what token `at` leads to. */
export const isJoined = (a: Around, at: number, from: number, to: number): boolean =>
  /^(?:and|but|so|while|when|as|then|;)$/.test(a.word(from - 1)) &&
  (isThing(a, at + 1, from - 1) || (a.word(from - 2) === ',' && a.token(from - 3)?.shape === 'lower')) &&
  isDoing(a, to);

/** "A project on bridges: X": the colon ends what token `at` leads to. */
export const isHeading = (a: Around, at: number, from: number): boolean =>
  a.says(from - 1, SAYS.dash) && isThing(a, at + 1, from - 1);

/** "By her dad, X", "after her great gran, X": kin of whoever is named stand before the comma, behind token `at`. */
export function isTheirKin(a: Around, at: number, from: number): boolean {
  if (a.word(from - 1) !== ',' || !a.cue(from - 2, CUE.kin | CUE.sibling)) return false;
  let whose = from - 3;
  while (WHICH.has(a.word(whose))) whose--;
  return whose > at && /^(?:his|her|their)$/.test(a.word(whose));
}

/** Who stands for people, and so for those whose names follow. */
const PEOPLE = setOf(
  'people person women woman men man heroes hero heroines figures icons leaders kings queens monarchs pioneers scientists authors',
  'artists athletes poets writers inventors explorers engineers composers painters musicians activists campaigners presidents',
  'suffragettes philosophers mathematicians saints women visitor visitors guest guests friend friends duo trio family team',
  'theorists gods goddesses characters sportsmen sportswomen someone somebody two three four trailblazers prophets tudors',
);
/** One word or more in small letters between the two tokens, half-open, and nobody among what they say. */
function isThing(a: Around, low: number, end: number): boolean {
  let said = false;
  for (let j = low; j < end; j++) {
    const token = a.token(j);
    if (token?.kind === 'number') continue;
    if (token?.kind !== 'word' || token.shape !== 'lower') return false;
    if (PEOPLE.has(token.folded) || a.cue(j, CUE.role | CUE.staff | CUE.kin | CUE.title)) return false;
    said ||= !SMALL.test(token.folded);
  }
  return said;
}
const SMALL = /^(?:the|a|an|and|of|by|to|in|on|about|from|with|for|our|is|was|as)$/;
