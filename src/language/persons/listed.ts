import type { Token, View } from '../../engine/doc.ts';
import { type Span, SURE } from './score.ts';
import type { Unit } from './units.ts';

/** What stands between the names of a list. */
const BETWEEN = new Set([',', ';', '·', '•', '|', '/', '&', '+', '-', '–', '→', 'and', 'a', 'ac']);
const isBetween = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'newline' || token.kind === 'emoji' || BETWEEN.has(token.folded));
const isEdge = (token: Token | undefined): boolean =>
  token === undefined || isBetween(token) || /^[.:=!(]+$/.test(token.text);

/** How sure the names of a list must be for one beside them that is an ordinary word. */
const PLAIN = 4;

/**
 * "Ffion Powell, Seren Bounds": in a row of full names, a given name and an ordinary word with a capital are one more,
 * though neither its own words nor what stands around would say so elsewhere.
 */
export function listedSpans({ tokens }: View, units: readonly Unit[], spans: readonly Span[]): Span[] {
  const sure = spans.filter((s) => s.score >= PLAIN);
  if (sure.length < 2) return [];
  const ends = new Set(sure.map((s) => (units[s.to] as Unit).at));
  const starts = new Set(sure.map((s) => (units[s.from] as Unit).at));
  const out: Span[] = [];
  for (let i = 0; i + 1 < units.length; i++) {
    const [first, last] = [units[i] as Unit, units[i + 1] as Unit];
    if (last.at !== first.at + 1 || !first.capital || !last.capital || first.given < 2) continue;
    if (first.initial || last.initial || first.possessive || last.cue !== 0 || last.word.length < 3) continue;
    const [before, after] = [tokens[first.at - 1], tokens[last.at + 1]];
    if (!isEdge(before) || !isEdge(after)) continue;
    const beside =
      (isBetween(before) && ends.has(first.at - 2)) || (isBetween(after) && starts.has(last.at + 2));
    if (!beside || taken(spans, i)) continue;
    out.push({ from: i, to: i + 1, score: SURE, order: 'given-first' });
  }
  return out;
}

/** Does a name stand at these words already, sure enough by itself? */
const taken = (spans: readonly Span[], i: number): boolean =>
  spans.some((s) => s.from <= i + 1 && i <= s.to && (s.score >= SURE || s.from !== i || s.to !== i + 1));
