import type { Token, View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { isFigure } from '../characters.ts';
import { gatesOf } from '../gate.ts';
import { know } from '../lexicon/know.ts';
import { cut, ordinary, splitName } from '../tags.ts';
import type { Found } from './found.ts';
import { bestSpan, found, unitOf } from './pieces.ts';
import { contextOf } from './surroundings.ts';

/** A word that ends in figures and has letters enough for a name: "loizou10", "oliviacarter09". */
const numbered = ({ kind, text }: Token): boolean =>
  kind === 'word' && text.length >= 5 && isFigure(text.charCodeAt(text.length - 1));

/** Does `b` cling to `a`? */
const clings = (a: Token | undefined, b: Token | undefined): boolean => a?.end === b?.start;

/** Names in what children are called by a website, as it stands in running text: "panayiotis_loizou10", "oliviacarter09". */
export function loginNames(view: View, setting: Setting): Found[] {
  const out: Found[] = [];
  const { tokens } = view;
  const { digits, number } = gatesOf(view);
  if (digits === 0 && !number) return out;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    // "lucas.hadfield_07": the figures may stand apart.
    const apart =
      token.kind === 'number' &&
      token.text.length <= 4 &&
      tokens[at - 1]?.text === '_' &&
      clings(tokens[at - 1], token) &&
      clings(tokens[at - 2], tokens[at - 1]);
    if (!apart && !numbered(token)) continue;
    let from = apart ? at - 2 : at;
    while (
      from >= 2 &&
      /^[_.-]$/.test(tokens[from - 1]?.text ?? '') &&
      tokens[from - 2]?.kind === 'word' &&
      clings(tokens[from - 1], tokens[from]) &&
      clings(tokens[from - 2], tokens[from - 1])
    )
      from -= 2;
    const name = nameIn(view, setting, from, at);
    if (name) out.push(name);
  }
  return out;
}

function nameIn(view: View, setting: Setting, from: number, to: number): Found | null {
  const start = (view.tokens[from] as Token).start;
  const end = (view.tokens[to] as Token).end;
  const pieces = cut(view.text, view.folded, start, end);
  const [first, last] = pieces;
  if (!first || pieces.length > 4) return null;
  const context = () => contextOf(view, from, to, false);
  if (pieces.length === 1) {
    const split = ordinary(first.word) ? null : splitName(first.word);
    if (!split || split.before > 0) return null;
    const halves = [first.word.slice(0, split.given), first.word.slice(split.given)] as const;
    // Both halves are names and nothing else: "pilipala55", "macbook15" are not.
    const given = know(halves[0]);
    const family = know(halves[1]);
    if (given.given < 3 || family.family < 2 || given.common + family.common > 1 || split.given < 4)
      return null;
    const texts = halves.map((word) => ({ word, text: word }));
    return found(view, setting, 'words', texts, start, end, 'given-first', split.score, context());
  }
  const units = pieces.map((p, i) => unitOf(p, i, true));
  const span = bestSpan(units, 3.4, 4);
  if (!span || !last || span.from > 0 || span.to < pieces.length - 1) return null;
  if (units.every((u) => u.common >= 3)) return null;
  return found(view, setting, 'words', pieces, start, end, span.order, span.score, context());
}
