import type { Token, View } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { isClassToken } from './beside.ts';
import { isPart, PART } from './parts.ts';
import { type Span, SURE } from './score.ts';
import type { Unit } from './units.ts';

/** How many others of the list are sure before a word that no list of names has is believed. */
const SEVERAL = 2;

/**
 * "1 court, dean", "Loveday, Posy (7T)", "LEG 4 – HOPCYN, TESNI": an entry of a list, in the mould of others that are
 * sure to be a family name, a comma and a given name. What its own words say counts for less there.
 */
export function entrySpans({ tokens, text }: View, units: readonly Unit[], sure: readonly Span[]): Span[] {
  const moulds = new Map<string, number>();
  for (const { from, order } of sure) {
    const mould = order === 'family-first' ? mouldOf(tokens, units[from] as Unit) : '';
    if (mould !== '') moulds.set(mould, (moulds.get(mould) ?? 0) + 1);
  }
  const out: Span[] = [];
  for (let i = 0; i + 1 < units.length; i++) {
    const family = units[i] as Unit;
    const given = units[i + 1] as Unit;
    if (given.at !== family.at + 2 || tokens[family.at + 1]?.text !== ',') continue;
    if (family.capital !== given.capital || family.possessive || given.possessive) continue;
    if (sure.some(({ from, to }) => from <= i + 1 && i <= to)) continue;
    const mould = mouldOf(tokens, family);
    const alike = moulds.get(mould) ?? 0;
    if (alike === 0 && isOneOfSingles(text, mould, family, given) && mayBe(family, given, true)) {
      out.push({ from: i, to: i + 1, score: SURE, order: 'family-first' });
      continue;
    }
    if (alike === 0 || !mayBe(family, given, alike >= SEVERAL)) continue;
    const after = tokens[given.at + 1];
    if (after && after.kind === 'word' && after.sentence === given.token.sentence) continue;
    // "1 Hibbott, Ned 2 Okoro, Ife 3 Gow, Ally.": a full stop ends the last of those that are ranked.
    const ranked = alike >= SEVERAL && mould.startsWith('rank');
    if (after?.text === ',' || (after?.text === '.' && !ranked)) continue;
    out.push({ from: i, to: i + 1, score: SURE, order: 'family-first' });
  }
  return out;
}

/**
 * "Ore Akin; Ikechukwu, Somtochi; Jess P; Bilal", "1 Miguel 2 Petkevicius, Domas 3 Jago": where each of the others is one
 * child without a comma, so is this entry.
 */
function isOneOfSingles(text: string, mould: string, family: Unit, given: Unit): boolean {
  if (mould !== '; cap' && mould !== 'rank cap') return false;
  const start = text.lastIndexOf('\n', family.token.start) + 1;
  const end = text.indexOf('\n', given.end);
  const line = text.slice(start, end < 0 ? text.length : end);
  const entries = mould === '; cap' ? line.split(';') : line.split(/(?:^|\s)\d{1,2}\.?\s/).slice(1);
  const pair = `${family.text}, ${given.text}`;
  let single = 0;
  for (const entry of entries)
    if (!entry.includes(',')) single++;
    else if (entry.trim().replace(/\.$/, '') !== pair) return false;
  return single >= SEVERAL;
}

/** What stands before an entry, and how its family name is written; '' where no entry begins. */
function mouldOf(tokens: readonly Token[], family: Unit): string {
  const before = tokens[family.at - 1];
  const shape = family.token.shape === 'caps' ? 'caps' : family.capital ? 'cap' : 'lower';
  if (!before || before.kind === 'newline') return `line ${shape}`;
  if (before.kind === 'number' || /^\d+(?:st|nd|rd|th)$/.test(before.folded)) return `rank ${shape}`;
  if (before.kind === 'emoji') return `emoji ${shape}`;
  // "Patel, Anya (82%), Grant, Joel (79%)", "Patel, Anya 34, Grant, Joel 31".
  const behind = before.text === ',' ? tokens[family.at - 2] : undefined;
  if (behind?.kind === 'number' || behind?.text === ')') return `told ${shape}`;
  if (isClassToken(before)) return `class ${shape}`;
  return before.kind === 'punct' && /^[.;:/|•·*→)–—-]$/.test(before.text) ? `${before.text} ${shape}` : '';
}

function mayBe(family: Unit, given: Unit, several: boolean): boolean {
  if (isPart(family, PART.calendar | PART.noFamily) || isPart(given, PART.calendar)) return false;
  if (family.word.length < 3 || family.word === given.word || (given.cue & CUE.title) !== 0) return false;
  if (several) return (given.given >= 1 || given.unknown) && (family.family >= 1 || family.unknown);
  return given.given >= 2 && family.family >= 2;
}

/** "Szymanska, Oliwia and Baines, Tyrone": both are entered alike, each with a word that is a family name and nothing else. */
export function isPair(tokens: View['tokens'], units: readonly Unit[], from: number, to: number): boolean {
  const [u, own, family, given] = [units[from], units[to], units[to + 1], units[to + 2]];
  // The word that joins them may be a unit of its own.
  const k = family && own && family.at === own.at + 1 ? to + 2 : to + 1;
  const [other, name] = k === to + 1 ? [family, given] : [given, units[to + 3]];
  if (!u || !own || !other || !name || to !== from + 1) return false;
  const entered = (a: Unit, b: Unit): boolean =>
    a.capital && b.capital && a.family >= 2 && b.given === 3 && b.common < 3;
  // "Frost, Daniel and Mensah, Abigail": an ordinary word where the other family name is nothing else.
  const plain = (a: Unit, b: Unit): boolean =>
    b.common < 2 && (a.common < 2 || (a.common < 5 && a.family === 3 && b.given < 2));
  return (
    other.at === own.at + 2 &&
    name.at === other.at + 2 &&
    tokens[other.at + 1]?.text === ',' &&
    entered(u, own) &&
    entered(other, name) &&
    (plain(u, other) || plain(other, u)) &&
    (u.given < 2 || other.given < 2)
  );
}
