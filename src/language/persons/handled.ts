import type { Token, View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { gatesOf } from '../gate.ts';
import { cut, orgWord } from '../tags.ts';
import type { Found } from './found.ts';
import { commonOf, familyOf, givenOf, levelsOf } from './levels.ts';
import { found } from './pieces.ts';
import { contextOf } from './surroundings.ts';
import { contextOfTag } from './tagged.ts';

/**
 * Handles that say the rest of a name whose first half stands beside them: "Beth is smashing it @woolfordbeth12",
 * "@kd_campbell_boxing Kadeem you beast". By itself neither is a full name.
 */
export function handledNames(view: View, founds: readonly Found[], setting: Setting): readonly Found[] {
  if (!gatesOf(view).handle) return NONE;
  const out: Found[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const token = view.tokens[at] as Token;
    if (token.kind !== 'mention' || token.end - token.start < 6) continue;
    if (founds.some((f) => f.field === view.id && f.start <= token.start && token.start < f.end)) continue;
    const body = token.folded.slice(1);
    if (setting.accounts.some((a) => a.handle.toLowerCase() === body)) continue;
    const rest = restOf(view, token, at);
    if (!rest) continue;
    const pieces = [rest.given, rest.family].map((word) => ({ word, text: word }));
    const context = contextOfTag(view, at, token.end, 'mention');
    const other = contextOf(view, rest.at, rest.at, rest.possessive);
    context.pupil = Math.max(context.pupil, other.pupil);
    context.tie = Math.max(context.tie, other.tie);
    context.adult = Math.max(context.adult, other.adult);
    context.why.push('the first name stands beside the handle');
    out.push(found(view, setting, 'mention', pieces, token.start, token.end, 'given-first', 3.4, context));
  }
  return out;
}

const NONE: readonly Found[] = [];

/** How many words to either side the first name may stand. */
const NEAR = 12;
const FIRST = 3;

type Rest = {
  readonly given: string;
  readonly family: string;
  readonly at: number;
  readonly possessive: boolean;
};

/** First name and family name, the one from the words around, the other from the handle. */
function restOf(view: View, token: Token, at: number): Rest | null {
  const pieces = cut(view.text, view.folded, token.start + 1, token.end);
  for (let i = Math.max(0, at - NEAR); i <= Math.min(view.tokens.length - 1, at + NEAR); i++) {
    const { kind, folded, shape } = view.tokens[i] as Token;
    if (kind !== 'word' || shape !== 'cap' || folded.length < FIRST) continue;
    const possessive = folded.endsWith("'s");
    const given = possessive ? folded.slice(0, -2) : folded;
    const levels = levelsOf(given);
    if (givenOf(levels) < 3 || commonOf(levels) > 3) continue;
    for (const { word } of pieces) {
      const family = without(word, given) ?? (initialled(pieces, word, given) ? word : null);
      if (family && isFamily(family)) return { given, family, at: i, possessive };
    }
  }
  return null;
}

/** What a run of letters holds beside the first name: "woolford" of "woolfordbeth". */
function without(run: string, given: string): string | null {
  if (run.length < given.length + 4 || given.length < 4) return null;
  if (run.startsWith(given)) return run.slice(given.length);
  return run.endsWith(given) ? run.slice(0, -given.length) : null;
}

/** "kd_campbell", "r_wallis": letters of the first name, and then the family name. */
const initialled = (pieces: ReturnType<typeof cut>, word: string, given: string): boolean => {
  const [first, second] = pieces;
  return first !== undefined && second?.word === word && first.word.length <= 2 && first.word[0] === given[0];
};

/** Is it a family name, and no ordinary word? */
function isFamily(word: string): boolean {
  const levels = levelsOf(word);
  return word.length >= 4 && familyOf(levels) >= 2 && commonOf(levels) <= 2 && !orgWord(word);
}
