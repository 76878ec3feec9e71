import type { Token } from '../../engine/doc.ts';
import { adjoining, ownFamily } from './own-halves.ts';
import { isPart, PART } from './parts.ts';
import { type Span, SURE } from './score.ts';
import type { Unit } from './units.ts';

/**
 * "Simran DHESI, Nusaybah Kazi", "RUBY PEEL, Precious Obi", "Rafael DE SOUZA, Lars": is the family name in capitals at
 * unit `i`, before a comma, the end of a name that begins before it? `next`: the unit behind the comma.
 */
export function endsOwnName(units: readonly Unit[], i: number, next: number): boolean {
  let k = i - 1;
  // "J SMITH, T. BARLOW, K OKAFOR".
  const letter = units[k];
  const family = units[i] as Unit;
  if (letter?.initial && letter.capital && letter.token.sentence === family.token.sentence)
    return letter.at >= family.at - 2 && letter.end >= family.token.start - 2;
  while (adjoining(units, k) && isPart(units[k] as Unit, PART.inner | PART.leading)) k--;
  const given = units[k];
  if (!given || !adjoining(units, k) || !given.capital || given.word.length < 2) return false;
  if (given.token.sentence !== family.token.sentence) return false;
  if (given.token.shape === 'caps') {
    // Nothing but a name stands before a family name so; "SMITH JONES, Anna" has two family names.
    if (given.family < 2 && given.common < 2) return given.given > 0 || given.unknown;
    if (given.family < 3 && given.given === 3) return true;
    if (given.common === 5 && given.given < 3) return false;
    return ownFamily(units, next) || (given.given === 3 && hasSecond(units, next));
  }
  if (given.given >= 2) return given.common < 5 || given.given === 3;
  // "Beau TAPSELL, Rosie-Mae FILMER": the next is written the same way.
  if (given.given > 0 && !given.token.first && endsInCapitals(units, next)) return true;
  return given.common === 0 && !given.token.first && !given.place && (given.given > 0 || given.unknown);
}

/** "Rosie-Mae FILMER": does a family name in capitals stand right behind the given name at unit `i`? */
const endsInCapitals = (units: readonly Unit[], i: number): boolean =>
  units[i]?.token.shape === 'cap' &&
  adjoining(units, i) &&
  units[i + 1]?.token.shape === 'caps' &&
  (units[i + 1] as Unit).word.length > 2;

/** "Raihan Miah", "Precious Adeleke": a second word that may be the family's, be it a given name too. */
function hasSecond(units: readonly Unit[], i: number): boolean {
  const second = units[i + 1];
  return adjoining(units, i) && second?.token.shape === 'cap' && (second.family >= 2 || second.unknown);
}

/** "Houses: AUSTEN, BRONTE, DICKENS", in capitals: one of three or more single words between commas. */
export function isInRow(tokens: readonly Token[], first: Token, at: number): boolean {
  if (first.shape !== 'caps') return false;
  let members = 1;
  let to = at;
  while (isComma(tokens[to + 1]) && isShout(tokens[to + 2])) {
    members++;
    to += 2;
  }
  // "HARRIS, TOM, WELL DONE": what comes last is no single word.
  if (members > 1 && isWord(tokens[to + 1])) members--;
  let from = at;
  while (isComma(tokens[from - 1]) && isShout(tokens[from - 2])) {
    members++;
    from -= 2;
  }
  if (from < at && isShout(tokens[from - 1])) members--;
  return members > 2;
}

const isComma = (token: Token | undefined): boolean => token?.text === ',';
const isWord = (token: Token | undefined): boolean => token?.kind === 'word' && token.folded !== 'and';
const isShout = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.shape === 'caps' && token.text.length > 2;

/**
 * "OKAFOR Chidi, BRADSHAW Tom and PRICE Lowri": a family name in capitals that is an ordinary word, in a list with others
 * (`sure`) that are written so and are nothing else.
 */
export function turnedRow(tokens: readonly Token[], units: readonly Unit[], sure: readonly Span[]): Span[] {
  const isTurned = ({ from, to, order, score }: Span): boolean =>
    order === 'family-first' && score >= SURE && to === from + 1 && isTurnedPair(units, from);
  if (!sure.some((s) => isTurned(s) && (units[s.from] as Unit).common < 3)) return [];
  const out: Span[] = [];
  for (let i = 0; i + 1 < units.length; i++) {
    const u = units[i] as Unit;
    if (u.common < 3 || u.family < 3 || !isTurnedPair(units, i)) continue;
    if (isPart(u, PART.calendar) || (units[i + 1] as Unit).given < 3) continue;
    if (isLink(tokens[u.at - 1]) && !sure.some((s) => s.from <= i + 1 && i <= s.to))
      out.push({ from: i, to: i + 1, score: SURE, order: 'family-first' });
  }
  return out;
}

/** Does a word in capitals stand at unit `i`, and right behind it one with a capital, which ends there? */
function isTurnedPair(units: readonly Unit[], i: number): boolean {
  const family = units[i] as Unit;
  const given = units[i + 1] as Unit;
  const then = units[i + 2];
  return (
    family.token.shape === 'caps' &&
    family.word.length > 2 &&
    given.token.shape === 'cap' &&
    adjoining(units, i) &&
    !(then?.capital && adjoining(units, i + 1))
  );
}

/** What stands before an entry of a list. */
const isLink = (token: Token | undefined): boolean =>
  !token ||
  token.kind === 'newline' ||
  token.kind === 'emoji' ||
  token.kind === 'number' ||
  /^(?:and|a|ac|agus|[,;:&+•*)–—-]|\d+(?:st|nd|rd|th))$/.test(token.folded);
