import type { Token, View } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';
import { isPosition } from './sheet-codes.ts';
import type { Unit } from './units.ts';

/*
 * A comma with a word on either side that is no register's: two children of a row who are told by their given names, or a
 * prize and who won it.
 */

/** What several are, before their names: "Subs: Grant, Ross", "Pairs final: Kelly, Tyler v Ross, Cameron". */
const SEVERAL = setOf(
  'subs substitutes team squad side line-up lineup bench reserves backs forwards defence midfield attack defenders midfielders',
  'attackers strikers keepers goalies scorers goalscorers goals tries wickets assists players captains vice-captains skippers',
  'pair pairs partners doubles duo duet duets trio quartet band group crew cast chorus dancers singers readers writers winners',
  'finalists runners-up medallists champions champs leaders reps helpers chaperones monitors buddies mentors librarians',
  'prefects councillors ambassadors stars heroes superstars friends twins brothers sisters girls boys lads lasses starring',
  'featuring feat absent missing injured unavailable rested',
);
const OPENS_ROW = /^(?:[:=–—-]|\()$/;

/** Does a mark, or the end of what is said, close the row behind the token at `i`? */
function closesRow({ tokens }: View, i: number): boolean {
  const after = tokens[i];
  return (
    after === undefined || /^(?:newline|emoji)$/.test(after.kind) || /^(?:[).!]|v|vs)$/.test(after.folded)
  );
}

const isVersus = (token: Token | undefined): boolean => /^(?:v|vs)$/.test(token?.folded ?? '');

/** Do two given names with a comma between stand at `i`, the second of them at token `end`? */
function isGivenPair(tokens: readonly Token[], units: readonly Unit[], i: number, end: number): boolean {
  const [one, two] = [units[i], units[i + 1]];
  return one?.given === 3 && two?.given === 3 && two.at === end && tokens[end - 1]?.text === ',';
}

/**
 * "Subs: Grant, Ross", "Kelly, Tyler v Ross, Cameron", "Drake 2 (Bashir, Lennox)": two words that are given names both,
 * and nothing else in their row, behind what says that there are several.
 */
export function isRowOfTwo(view: View, units: readonly Unit[], from: number, to: number): boolean {
  const { tokens } = view;
  const [first, last] = [units[from] as Unit, units[to] as Unit];
  if (to !== from + 1 || first.given < 3 || last.given < 3 || first.token.shape === 'caps') return false;
  const before = tokens[first.at - 1];
  const after = tokens[last.at + 1];
  // "CB Harrison, Jayden, RB Callum": who plays there.
  if (before && isPosition(before)) return true;
  // "Kelly, Tyler v Ross, Cameron": two on either side, of whom none has a family name.
  if (isVersus(before)) return isGivenPair(tokens, units, from - 3, first.at - 2);
  if (isVersus(after)) return isGivenPair(tokens, units, to + 2, last.at + 4);
  if (!before || !closesRow(view, last.at + 1)) return false;
  const lead = tokens[first.at - 2];
  // "Drake 2 (Bashir, Lennox)": who scored them.
  // "Dog-walk rota (Rhys, Ellis)": whose idea it is.
  if (before.text === '(')
    return (
      after?.text === ')' &&
      (lead?.kind === 'number' || (lead?.shape === 'lower' && last.token.shape === 'cap'))
    );
  const label = OPENS_ROW.test(before.text) ? lead : before;
  return label?.kind === 'word' && SEVERAL.has(label.folded);
}

/** Marks inside a row of names. */
const isRowComma = (text: string | undefined): boolean => text === ',';

/**
 * "ebrima ceesay, Lewys, Harri", "Sam (2), Lewys, Harri", "Sam 2, Lewys, Harri": does one more of the row stand before,
 * who is told without a comma of his own? "Patel, Anya 34, Grant, Joel 31" are entries, each with its comma.
 */
export function goesOnRow({ tokens }: View, units: readonly Unit[], from: number): boolean {
  const first = units[from] as Unit;
  if (!isRowComma(tokens[first.at - 1]?.text)) return false;
  let i = first.at - 2;
  const told = tokens[i];
  if (told?.kind === 'word') {
    const own = units[from - 1];
    return own !== undefined && own.at === i && own.common < 2 && (own.family >= 2 || own.given >= 2);
  }
  if (told?.text === ')') while (i > first.at - 9 && tokens[i]?.text !== '(') i--;
  i--;
  if (tokens[i]?.kind !== 'word') return false;
  while (tokens[i]?.kind === 'word' && tokens[i]?.shape !== 'lower') i--;
  return !isRowComma(tokens[i]?.text);
}

/** Does a family name in small letters stand right behind the given name at `i`? */
export const goesOnInRow = (units: readonly Unit[], i: number): boolean => {
  const [own, family] = [units[i] as Unit, units[i + 1]];
  return family?.at === own.at + 1 && !family.capital && family.family === 3 && !own.possessive;
};

/** What is drawn for at a fair, before who won it: "1st Toblerone, Clementine", "4th Lego, Theo in Y1". */
const DRAWN = /\b(?:raffle|tombola|prize draw|lucky dip|hamper|bottle stall)\b/;
const PRIZES = setOf(
  'toblerone lego malteasers maltesers prosecco baileys cadbury thorntons lindt haribo heroes roses celebrations quality pringles',
  'nerf barbie playmobil monopoly scrabble jenga pokemon nintendo xbox playstation fitbit kindle alexa airpods ipad dyson',
  'champagne cava malibu pimms bacardi smirnoff gordons guinness amaretto tia moet whisky whiskey gin rum vodka port sherry wine',
  'chocolates biscuits sweets hamper voucher vouchers candle candles scooter bike bear teddy toaster kettle fryer airfryer',
);
const RANK = /^\d+(?:st|nd|rd|th)$/;

/** Is it a prize and its winner, not a family name and a given name? */
export function isPrizeWon({ tokens, folded }: View, units: readonly Unit[], from: number): boolean {
  const prize = units[from] as Unit;
  if (prize.token.shape === 'caps' || (prize.family === 3 && prize.common < 2)) return false;
  if (PRIZES.has(prize.word)) return true;
  const before = tokens[prize.at - 1];
  return (prize.unknown || prize.common > 1) && RANK.test(before?.folded ?? '') && DRAWN.test(folded);
}

/** "and, on his debut, sixsmith, jaxon": in small letters, behind a word that no name is. */
export function inAside(units: readonly Unit[], from: number, to: number): boolean {
  const own = units[from - 1];
  const first = units[from] as Unit;
  const last = units[to] as Unit;
  return (
    !first.capital &&
    own?.at === first.at - 2 &&
    own.common >= 2 &&
    own.given < 2 &&
    own.family < 2 &&
    first.common === 0 &&
    first.family >= 2 &&
    first.given < first.family &&
    last.given === 3 &&
    last.common === 0
  );
}
