import type { View } from '../../engine/doc.ts';
import type { School } from '../../engine/setting.ts';
import { listed } from '../lists.ts';
import { gainOf } from '../model/said.ts';
import { groupMentions } from './groups.ts';
import { CHILD, IS_CHILD, IS_OWN, IS_PUPIL, MAY_BE_PUPIL } from './own-pupils-words.ts';
import { type Word, wordsOf } from './patterns.ts';
import { TEXT } from './weighed-pupils.ts';

/** The sentence of a view that tells most of the children. Offsets of the view. */
export type Telling = { readonly start: number; readonly end: number; readonly points: number };

const KID = listed([
  ...CHILD,
  ...'class classes boys lad lads girls kid wee little ones infants juniors teenagers tots littlies'.split(
    ' ',
  ),
]);
const THEY = listed('they them their themselves he she his her him theirs');
const ONE = listed('one two three some half all both most each every another four five six nine');
const SHOWN = listed('photo photos pic pics clip video picture pictures gallery look watch');
const MINE = listed('mine ours');
/** More words than these are cut: a mark should be read at a glance. */
const MOST = 18;
/** What a class or a year that is named is worth. */
const GROUP = 2;
/** What the model's words are worth beside those counted here. */
const LEARNT = 1.5;

/** The sentences of a view, the most telling first. */
export function mostTelling(view: View, school: School): readonly Telling[] {
  const words = wordsOf(view);
  const groups = groupMentions(words, school);
  const all: Telling[] = [];
  let group = 0;
  let token = 0;
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && !words[to]?.fresh) to++;
    let named = 0;
    for (; group < groups.length && (groups[group]?.from ?? to) < to; group++) named++;
    const first = words[from] as Word;
    const last = words[to - 1] as Word;
    const begin = view.tokens.indexOf(first.token, token);
    token = view.tokens.indexOf(last.token, begin) + 1;
    const points = pointsOf(words, from, to) + Math.min(2, named) * GROUP;
    const cut = words[Math.min(to, from + MOST) - 1] as Word;
    all.push({
      start: first.token.start,
      end: cut.token.end,
      points: points + LEARNT * gainOf('own-pupils', view, TEXT, begin, token),
    });
    from = to;
  }
  return all.sort((a, b) => b.points - a.points);
}

function pointsOf(words: readonly Word[], from: number, to: number): number {
  let seen = 0;
  let own = false;
  let quoted = false;
  for (let i = from; i < to; i++) {
    const { bareLists, lists, quoted: said } = words[i] as Word;
    if (said) quoted = true;
    else {
      seen |= bareLists;
      if ((lists & IS_OWN) !== 0)
        for (let j = i + 1; j < Math.min(to, i + 6) && !own; j++) own = isChildren(words[j] as Word);
    }
  }
  return (
    (own ? 3 : 0) +
    (seen & KID ? 2 : 0) +
    (seen & MINE ? 2 : 0) +
    (seen & THEY ? 1 : 0) +
    (seen & ONE ? 0.5 : 0) +
    (seen & SHOWN ? 0.5 : 0) +
    (quoted ? 1.5 : 0)
  );
}

const isChildren = ({ bareLists }: Word): boolean => (bareLists & (IS_PUPIL | MAY_BE_PUPIL | IS_CHILD)) !== 0;
