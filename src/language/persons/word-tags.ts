import type { Token, View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { CUE } from '../cues.ts';
import { gatesOf } from '../gate.ts';
import { famousEitherWay } from '../lexicon/people.ts';
import { cut } from '../tags.ts';
import type { Found } from './found.ts';
import { commonOf, familyOf, givenOf, isPlace, levelsOf } from './levels.ts';
import { found, unitOf } from './pieces.ts';
import { contextOfTag } from './tagged.ts';

/** What is told of one child, and hardly of a place, a lesson or a thing. */
const ONE =
  /\b(?:she|her|hers|herself|he|him|himself|boy|girl|lad|lass|lassie|pupil|child|[a-z]+-year-old|striker|keeper|goalkeeper|captain|champ|champion|winner|scorer|soloist|debut|hat-?trick|pb|personal best)\b/;

const isWord = (word: string): boolean => commonOf(levelsOf(word)) >= 4;

/**
 * Hashtags of two ordinary words that are names too. "#JoyChance" and "#CrystalCave" look alike: it takes a post that
 * tells of one child, or the plain name of somebody in another tag beside it, to read such a tag as a name. `tagged` are
 * the names found in the tags so far; of those, what is as ordinary is doubted where nothing tells.
 */
export function wordTags(view: View, tagged: readonly Found[], setting: Setting): readonly Found[] {
  if (!gatesOf(view).handle) return tagged;
  const words = tagged.filter((f) => f.via === 'hashtag' && f.words.length === 2 && f.words.every(isWord));
  const told = (): boolean =>
    tagged.some((f) => f.via === 'hashtag' && f.famous === null && !words.includes(f)) ||
    ONE.test(view.folded);
  if (words.length > 0 && !told()) for (const { context } of words) if (context.tie < 2) context.person -= 2;
  const more: Found[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const token = view.tokens[at] as Token;
    if (token.kind !== 'hashtag' || tagged.some((f) => f.start === token.start)) continue;
    const name = wordTag(view, setting, token, at, told);
    if (name) more.push(name);
  }
  return more.length > 0 ? [...tagged, ...more] : tagged;
}

/** Below what counts by itself: the weighing decides. */
const DOUBTFUL = 2;
const TWO_WORDS = /^#\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u;

function wordTag(view: View, setting: Setting, token: Token, at: number, told: () => boolean): Found | null {
  if (!TWO_WORDS.test(token.text)) return null;
  const pieces = cut(view.text, view.folded, token.start + 1, token.end);
  const [one, two] = pieces;
  if (!one || !two || pieces.length !== 2) return null;
  const first = levelsOf(one.word);
  const last = levelsOf(two.word);
  if (givenOf(first) < 3 || familyOf(last) < 1 || commonOf(last) < 2 || (isPlace(last) && commonOf(last) > 3))
    return null;
  if (((unitOf(one, 0, true).cue | unitOf(two, 1, true).cue) & CUE.thing) !== 0) return null;
  const tag = token.folded.slice(1);
  const own = setting.school.hashtags.some((t) => t.replace(/^#/, '').toLowerCase() === tag);
  if (own || famousEitherWay([one.word, two.word]) || !told()) return null;
  const context = contextOfTag(view, at, token.end, 'hashtag');
  context.person += 1;
  context.why.push('the post tells of one child');
  return found(view, setting, 'hashtag', pieces, token.start, token.end, 'given-first', DOUBTFUL, context);
}
