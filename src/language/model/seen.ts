import type { Token } from '../../engine/doc.ts';
import { isApostrophe } from '../characters.ts';
import { keptWith } from '../kept.ts';
import { entryAtToken } from '../lexicon/entry.ts';
import { know } from '../lexicon/know.ts';
import { FIGURE, figures } from '../numbers.ts';
import { featureOfHash, pieced } from './linear.ts';

/**
 * A token as a model sees it: what it says, not whom or where it names. A name becomes `<N>`, a place `<P>`, a word
 * that nobody knows `<?>`, a number its shape. So no weight can come to stand for one person, school or town.
 */
export function seen(token: Token): string {
  switch (token.kind) {
    case 'word':
      return seenWord(token);
    case 'number':
      return shapeOfNumber(token);
    case 'punct':
      return token.folded;
    default:
      return `<${token.kind}>`;
  }
}

function seenWord(token: Token): string {
  const { folded, shape } = token;
  const { length } = folded;
  const owned = isApostrophe(folded.charCodeAt(length - 1)) || isApostrophe(folded.charCodeAt(length - 2));
  const word = owned ? folded.replace(/['’]s?$/, '') : folded;
  const { given, family, common, place } = owned ? know(word) : entryAtToken(token).known;
  if (common >= 3 || (common > 0 && shape === 'lower')) return word;
  if (shape === 'lower') return given > 0 || family > 0 || place ? '<n>' : word.length > 14 ? '<?>' : word;
  if (shape === 'initial') return '<I>';
  if (given >= 2 || family >= 2) return common > 0 ? '<W>' : '<N>';
  if (place) return '<P>';
  if (common > 0) return word;
  return given > 0 || family > 0 ? '<N>' : '<?>';
}

function shapeOfNumber(token: Token): string {
  const forms = figures(token);
  if (forms & (FIGURE.minutes | FIGURE.half)) return '<clock>';
  if (forms & FIGURE.nth) return '<nth>';
  if (forms & FIGURE.year) return '<year>';
  if (forms & FIGURE.one) return '<1>';
  return forms & FIGURE.two ? '<2>' : '<number>';
}

/** Every token of a view as a model sees it. */
export const seenTokens = keptWith((view): readonly string[] => view.tokens.map(seen));

/** The numbers (`pieced`) of what `seenTokens` says. */
export const seenIds = keptWith((view): readonly number[] => {
  const words = seenTokens(view);
  // No typed array: making one takes longer than filling it.
  const ids = new Array<number>(words.length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const { kind, folded, hash } = view.tokens[i] as Token;
    ids[i] = kind !== 'newline' && word === folded ? featureOfHash(hash) : pieced(word);
  }
  return ids;
});
