import type { Token } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import { makesElse } from './elses.ts';
import { isPart, PART } from './parts.ts';
import type { Unit } from './units.ts';

/*
 * A name that is broken off in its middle by nothing but an emoji or the end of a line: "so proud of Rowena 🌟 Marsh",
 * a text that was copied with its line breaks, or a certificate with a line for each half. First names stand so too, a
 * line or a sign for each, and a new sentence may begin there without a full stop.
 */

/** What a name is broken off by. */
export type Break = 'emoji' | 'line';

/**
 * Is unit `k` the family name of the given name `first` before it, with nothing but an emoji or a line's end between?
 * `from` is the token behind the given name. Returns by what the name is broken off, or null.
 */
export function brokenOff(
  tokens: readonly Token[],
  units: readonly Unit[],
  first: Unit,
  k: number,
  from: number,
): Break | null {
  const last = units[k] as Unit;
  const by = breakOf(tokens, from, last.at);
  if (by === null || !areHalves(first, last) || !mayEnd(tokens, units, k)) return null;
  if (by === 'emoji')
    return isWhole(tokens, last, from) && (last.given < 3 || isOnce(tokens, from)) ? by : null;
  const lone = isLone(tokens, first.at, from - 1);
  if (lone && endsLine(tokens, last.at)) return isCertificate(tokens, first, last) ? by : null;
  return isRunOn(tokens, units, first, last, lone) ? by : null;
}

/** By what alone these tokens part two words. */
function breakOf(tokens: readonly Token[], from: number, to: number): Break | null {
  const kind = tokens[from]?.kind;
  if ((kind !== 'emoji' && kind !== 'newline') || to - from > 2) return null;
  for (let i = from + 1; i < to; i++) if (tokens[i]?.kind !== kind) return null;
  return kind === 'emoji' ? 'emoji' : 'line';
}

/** A given and a family name by the lists, of which at most one is an ordinary word as well. */
function areHalves(first: Unit, last: Unit): boolean {
  if (!first.capital || !last.capital || last.word.length < 2) return false;
  // "Wang / Yutong": the family name comes first.
  if (first.familyFirst && first.family === 3) return last.given >= 1 && last.family < 2 && last.common === 0;
  if (last.common > 4 || last.family < (last.common >= 2 ? 3 : 2)) return false;
  // "Kaiden / Smith": the commonest family names are words as well.
  if (last.common === 4 && (first.given < 3 || first.family === 3 || first.common > 0)) return false;
  // "Lili 🌟 Noor": two given names, unless the first is nothing else.
  if (last.given >= 2 && last.family < 3 && (first.family > 1 || first.given < 3)) return false;
  if (first.given === 3) return first.common < 3 || (first.common < 5 && last.common < 2);
  return first.common === 0 && last.family === 3 && last.given < (first.given === 2 ? 4 : 2) && !first.place;
}

/** No thing's, place's or grown-up's word, and nothing behind it that would make it one. */
function mayEnd(tokens: readonly Token[], units: readonly Unit[], k: number): boolean {
  const last = units[k] as Unit;
  if (isPart(last, PART.noFamily | PART.calendar) || makesElse(tokens[last.at + 1])) return false;
  if ((last.cue & (CUE.title | CUE.staff | CUE.kin)) !== 0) return false;
  // "Olivia 🌟 Newton House win again".
  const then = units[k + 1];
  return !(
    then?.at === last.at + 1 &&
    then.capital &&
    then.token.shape !== 'caps' &&
    // "Dom Trent 🥈 Lara Whitby".
    (then.common >= 2 || then.given >= 2 || (last.given >= 2 && then.family >= 2))
  );
}

/** The same emoji does not stand behind the family name as well, where it would part single names. */
const isWhole = (tokens: readonly Token[], last: Unit, from: number): boolean =>
  tokens[last.at + 1]?.text !== tokens[from]?.text || tokens[last.at + 2]?.kind !== 'word';

/** Stands this emoji nowhere else? Between first names it comes again. */
function isOnce(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] as Token;
  for (let i = 0; i < tokens.length; i++) if (i !== at && tokens[i]?.text === text) return false;
  return true;
}

const isEnd = (token: Token | undefined): boolean => token === undefined || token.kind === 'newline';
/** Does the line end behind this token, but for signs? */
function endsLine(tokens: readonly Token[], at: number): boolean {
  let i = at + 1;
  while (tokens[i]?.kind === 'emoji' || tokens[i]?.text === '!' || tokens[i]?.text === '.') i++;
  return isEnd(tokens[i]);
}
/** Does nothing else but signs stand on the line of these tokens? */
function isLone(tokens: readonly Token[], from: number, to: number): boolean {
  let i = from - 1;
  while (tokens[i]?.kind === 'emoji') i--;
  return isEnd(tokens[i]) && endsLine(tokens, to);
}

/** Words in "s" that are no more than one thing, in what stands above a name. */
const ONE = setOf(
  'this us is was has goes sports maths arts thanks congratulations times news always christmas',
);
const MANY = setOf('and both all are were children everyone following names');
/** Is more than one child meant by what stands above: "Stars of the week", "Well done to both"? */
function isOfMany(tokens: readonly Token[], from: number, most: number): boolean {
  let words = 0;
  for (let i = from; i >= 0 && words < most && !isEnd(tokens[i]); i--) {
    const { kind, folded } = tokens[i] as Token;
    if (kind !== 'word') continue;
    words++;
    if (MANY.has(folded)) return true;
    if (folded.length > 3 && /[^s'’]s$/.test(folded) && !ONE.has(folded)) return true;
  }
  return false;
}

/** Goes on about one child on the line below the name. */
const ABOUT_ONE = setOf('for in of who from class year has is on aged year y with reception nursery');

/** "Pupil of the week / Rowena / Marsh / for …": two lines with a word each, and no third. */
function isCertificate(tokens: readonly Token[], first: Unit, last: Unit): boolean {
  if (first.common >= 3 && last.given >= 2) return false;
  let i = first.at - 1;
  while (i >= 0 && (tokens[i]?.kind === 'emoji' || tokens[i]?.kind === 'newline')) i--;
  if (i < 0 || isOfMany(tokens, i, 8)) return false;
  let j = last.at + 1;
  while (tokens[j] !== undefined && tokens[j]?.kind !== 'word' && tokens[j]?.kind !== 'number') j++;
  const next = tokens[j];
  if (next === undefined) return last.given < 3;
  if (next.kind === 'number' || ABOUT_ONE.has(next.folded)) return true;
  // Another single word with a capital is one more of a list.
  return last.given < 2 && !(next.shape !== 'lower' && isLone(tokens, j, j));
}

/** "… a lovely poem by Rowena / Marsh in Year 4 …": the line breaks off in the middle of what is said. */
function isRunOn(
  tokens: readonly Token[],
  units: readonly Unit[],
  first: Unit,
  last: Unit,
  lone: boolean,
): boolean {
  const next = tokens[last.at + 1];
  if (next?.text === ':' || (next?.kind === 'word' && next.shape !== 'lower' && !last.possessive))
    return false;
  // "Elm – Zayd / Ash – Poppy": an entry each.
  if (next !== undefined && HEADS.test(next.text))
    if (last.given >= 2 || last.common > 0 || isEntry(tokens, first.at - 1)) return false;
  // "Rowena / Marsh is on her way": the first word of all.
  if (lone) return tokens[first.at - 1] === undefined && last.given < 2 && last.family === 3;
  const before = tokens[first.at - 1] as Token;
  const own = units.find((u) => u.at === first.at - 1);
  // "Well done Ruby Grace / Marsh …": a whole name already.
  if (own?.capital && (own.given >= 2 || own.family >= 2) && own.common < 3) return false;
  if (last.given < 3) return true;
  // "Thank you Mia / Owen will be back": a new sentence may begin with a first name.
  return (
    first.common < 2 &&
    !GREETS.has(before.folded) &&
    !isOfMany(tokens, first.at - (before.kind === 'punct' ? 2 : 1), 3)
  );
}
/** What stands between a part and who plays it: "Marley: Yousef\nCratchit - Hanna". */
export const HEADS = /^(?:[-–—=:>→]|\.{2,}|…)$/;
/** Does an entry of a list, "Mair - Betsan", lead to the name behind this token? */
function isEntry(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i >= 0 && !isEnd(tokens[i]); i--) if (HEADS.test(tokens[i]?.text ?? '')) return true;
  return false;
}
/** What is said to somebody, whose name ends it. */
const GREETS = setOf(
  'done you birthday congratulations thanks bravo hi hello dear welcome goodbye luck llongyfarchiadau diolch and & +',
);
