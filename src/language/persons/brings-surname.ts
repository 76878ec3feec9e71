import type { Token, View } from '../../engine/doc.ts';
import { isClass } from '../school-years.ts';
import { setOf } from '../sets.ts';
import { isPlainFamily } from './classed-family.ts';
import { ofHome } from './homes.ts';
import { ofClassAt, signs } from './jest.ts';
import { isKnownAlone } from './known-alone.ts';
import type { Single } from './singles.ts';
import type { Read } from './threads.ts';
import { isGivenPlural } from './told-family.ts';

/** Words that bring in the other half of a name: "Surname?", "as in", "it's", "said", "also". */
const BRINGS = new Set(
  "surname name in it's its is said says say also called named that's thats means of family last".split(' '),
);

/** "Etna, Vesuvius, Krakatoa": one of several. */
const inRow = (tokens: View['tokens'], at: number): boolean =>
  tokens[at + 1]?.text === ',' &&
  isCapital(tokens[at + 2]) &&
  /^(?:,|and|&)$/.test(tokens[at + 3]?.folded ?? '') &&
  (tokens[at + 3]?.text !== ',' || isCapital(tokens[at + 4]));

/** Who lives or belongs where: "residents of Bramley". */
const PLACED = setOf(
  'residents people streets town village city parish children schools outskirts battle university county king queen duke house friends end members',
);

/** Behind the family name of a child of whom the part before told. */
const GOES_ON = new Set(['has', 'had', 'again', 'strikes', 'only', 'then', 'also']);

/** "Herod – Otis Fairhurst", "Angylion: everyone else": a part or a group, and who plays it or belongs to it. */
function isLabel(tokens: View['tokens'], at: number): boolean {
  const sign = tokens[at + 1]?.text;
  if (sign === ':') return tokens[at + 2]?.kind === 'word';
  return /^[–—-]$/.test(sign ?? '') && isCapital(tokens[at + 2]) && isCapital(tokens[at + 3]);
}
const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.shape !== 'lower';

/** Does this word come as the missing half: first of its part and set off, a sentence of its own, or brought in by a word? */
export function bringsSurname({ view, units }: Read, { unit, index, as }: Single): boolean {
  if (as === 'given' && unit.family < 2 && unit.given >= 3 && index > 0) return false;
  // "Vy (LJ)": letters of an event are no surname.
  if (unit.token.shape === 'caps' && unit.word.length <= 3 && unit.style !== 'caps') return false;
  const { tokens } = view;
  if (isKnownAlone(unit.word) || inRow(tokens, unit.at)) return false;
  const before = tokens[unit.at - 1];
  const after = tokens[unit.at + 1];
  const stop =
    !after ||
    after.kind === 'newline' ||
    after.kind === 'emoji' ||
    /^[.!?,…;:—–)]/.test(after.text) ||
    after.text.startsWith('..');
  const setOff =
    stop || (after?.kind === 'word' && ['who', 'is', 'was', 'and', 'means'].includes(after.folded));
  const opens =
    units[0] === unit ||
    !before ||
    /^(?:[.!?…"'(]|\.{2,})$/.test(before.text) ||
    before.kind === 'newline' ||
    before.kind === 'emoji';
  // "3L: Dylan": a child of that class.
  if (before?.text === ':' && isClass(tokens[unit.at - 2]?.folded ?? '')) return false;
  // "Wormleighton of 3L, take a bow!"
  if (
    units[0] === unit &&
    after?.folded === 'of' &&
    unit.common < 3 &&
    (unit.family > unit.given || unit.unknown || unit.place) &&
    ofClassAt(tokens, unit.at + 2)
  )
    return true;
  // "He signs every article McGillycuddy".
  if (
    (stop || after?.folded === 'in') &&
    unit.common < 3 &&
    (unit.family >= 2 || unit.unknown) &&
    unit.given < 3 &&
    signs(tokens, unit)
  )
    return true;
  // "Storey by surname and a storyteller by nature".
  if (units[0] === unit && after?.folded === 'by' && /^(?:sur)?name$/.test(tokens[unit.at + 2]?.folded ?? ''))
    return true;
  // "McAllister has now won four in a row".
  if (units[0] === unit && GOES_ON.has(after?.folded ?? '') && isPlainFamily(unit)) return true;
  if (opens && isLabel(tokens, unit.at)) return false;
  const home = ofHome(tokens, unit, unit.at, opens);
  if (home !== null) return home;
  const strongWord = unit.common < 3 || unit.family === 3;
  if (!strongWord || (unit.place && !stop)) return false;
  // "Rain, hail, that week with the goose": a row of things.
  const row = unit.common >= 3 && after?.text === ',' && tokens[unit.at + 2]?.shape === 'lower';
  if (units[0] === unit && setOff && !row && (unit.family >= 1 || unit.unknown)) return true;
  if (opens && stop && unit.common < 3)
    return (unit.family >= 1 || unit.unknown) && index > 0 && !(unit.given === 3 && unit.family < 3);
  let k = unit.at - 1;
  while (k >= 0 && tokens[k]?.kind !== 'word' && unit.at - k < 4) k--;
  const word = tokens[k];
  if (!word || !BRINGS.has(word.folded) || unit.common >= 3) return false;
  // "Remember the name: X".
  if (word.folded === 'name' && (tokens[k + 1]?.text !== ':' || unit.given >= 2)) return false;
  // "A lot of Emryses": of those who are called so.
  if (word.folded === 'of' && (isGivenPlural(unit) || PLACED.has(tokens[k - 1]?.folded ?? ''))) return false;
  if (word.folded === 'in' && tokens[k - 1]?.folded !== 'as') return false;
  if (word.folded === 'of' || word.folded === 'is') return stop && (unit.family >= 2 || unit.unknown);
  return stop || after?.kind === 'word';
}
