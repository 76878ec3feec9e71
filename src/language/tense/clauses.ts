import type { Token, View } from '../../engine/doc.ts';
import { BREAKS, TELLS, tellsOf } from './tells.ts';

/** A clause: tokens `from` to `to` (half-open), and the stretch between full stops, lines or emoji that it is in. */
export type Clause = { readonly from: number; readonly to: number; readonly stretch: number };

const SUBJECTS = new Set(
  "we they he she it i you our the are is back home now then today tomorrow we'll we're they're they'll i'm i'll he's she's year y3 y4 y5 y6 next".split(
    ' ',
  ),
);

/**
 * Cut a view into clauses as school posts are built: at stops, lines, emoji, commas, dashes and brackets, and where
 * "but", "so" or "and we" turn to something else. An emoji ends a stretch when a capital or number follows it.
 */
export function clausesOf(view: View): readonly Clause[] {
  const { tokens } = view;
  const clauses: Clause[] = [];
  let stretch = 0;
  let from = 0;
  const close = (to: number): void => {
    if (hasWords(tokens, from, to)) clauses.push({ from, to, stretch });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1];
    if (before && (token.sentence !== before.sentence || token.kind === 'newline')) {
      if (i > from) close(i);
      stretch++;
    }
    if (token.kind === 'newline') {
      from = i + 1;
      continue;
    }
    if (token.kind === 'emoji') {
      let next = i + 1;
      while (tokens[next]?.kind === 'emoji') next++;
      const after = tokens[next];
      if (i > from && after && after.kind !== 'punct') {
        close(next);
        if (
          after.shape === 'cap' ||
          after.shape === 'caps' ||
          after.shape === 'initial' ||
          after.kind === 'number' ||
          after.kind === 'newline'
        )
          stretch++;
        i = next - 1;
      }
      continue;
    }
    if (i === from) continue;
    const tells = tellsOf(token);
    if ((tells & TELLS.cuts) === 0) continue;
    if (token.kind === 'punct' && BREAKS.has(token.text) && !between(tokens, i)) close(i + 1);
    else if (token.text === '-' && token.spaceBefore && tokens[i + 1]?.spaceBefore) close(i + 1);
    else if (token.kind === 'word' && (tells & TELLS.turns) !== 0 && !isDegree(tokens, i)) close(i);
    else if (
      (token.folded === 'and' || token.text === '&' || token.folded === 'a') &&
      SUBJECTS.has(tokens[i + 1]?.folded ?? '')
    )
      close(i);
  }
  close(tokens.length);
  return clauses;
}

/** "So well", "so much": how, and no turn to something else. */
const isDegree = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i] as Token).folded === 'so' &&
  /^(?:well|much|many|far|long|kind|kindly|good|proud|excited|happy|lucky|nicely|beautifully|brilliantly|hard|big|loud|loudly|cold|hot|wet|windy|muddy|tired|sensibly|patiently|lovely|amazing)$/.test(
    tokens[i + 1]?.folded ?? '',
  );

const hasWords = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const kind = tokens[i]?.kind;
    if (kind !== 'punct' && kind !== 'emoji' && kind !== 'newline') return true;
  }
  return false;
};

/** A dash that joins two numbers or words ("1pm–2.30pm") ends nothing. */
const between = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.text === '–' || tokens[i]?.text === '—') &&
  !tokens[i]?.spaceBefore &&
  tokens[i + 1]?.spaceBefore === false;
