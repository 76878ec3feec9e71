import type { Token } from '../engine/doc.ts';
import { setOf } from './sets.ts';

/** Words that tell that something is said, and no label stands there: "We are on the beach 🌊", not "Star of the week 🌟". */
const CLAUSE = setOf(
  "i we you he she it they that's it's i'm we're we've you're they're he's she's who us them me him her",
  'is are was were am be been has have had do does did will would can could should must may might',
  "isn't aren't wasn't don't didn't can't won't couldn't haven't hasn't let's please thank thanks",
  'got get came went made took won said saw loved had read sang played raised welcome joined enjoyed',
);

/** Signs that point at what follows, as a colon does: "the names on our memorial ➡️ Tom Reed". */
const POINTS = /^(?:[➡▶⏩⬇↘⤵]|👉|👇)/u;

/**
 * Does the emoji at the end of `tokens` end a sentence before the word that begins at `start` with the unit `code`?
 * "We are on the beach 🌊 Planetarium next": where a clause in small letters is behind it and a capital follows.
 */
export function endsByEmoji(tokens: readonly Token[], start: number, code: number): boolean {
  let i = tokens.length - 1;
  const last = tokens[i];
  if (last?.kind !== 'emoji' || last.end === start) return false;
  if (code < 65 || (code > 90 && code < 192) || POINTS.test(last.text)) return false;
  while (tokens[i]?.kind === 'emoji') i--;
  const before = tokens[i];
  if (!before || before.kind === 'newline' || (before.kind === 'word' && before.shape !== 'lower'))
    return false;
  for (; i >= 0 && tokens[i]?.sentence === last.sentence; i--)
    if (CLAUSE.has((tokens[i] as Token).folded)) return true;
  return false;
}
