import type { Token, View } from '../../engine/doc.ts';
import type { Setting } from '../../engine/setting.ts';
import { cueOf } from '../cues.ts';
import { entryOf, writingOf } from '../lexicon/entry.ts';
import { famousEitherWay } from '../lexicon/people.ts';
import { setOf } from '../sets.ts';
import type { Piece } from '../tags.ts';
import { type Context, emptyContext } from './context.ts';
import type { Found } from './found.ts';
import { COMMONEST, levelsOf, toldBy } from './levels.ts';
import { type Span, scoreSpan } from './score.ts';
import { staffOf } from './staff.ts';
import type { Unit } from './units.ts';

const TITLE = /^(?:mr|mrs|miss|ms|mx|dr|sir|img|vid|dsc|pxl|jpg|png|copy|final|photo|screenshot|trip)$/;

/** A piece as a unit, at its place among the pieces. */
export const unitOf = (p: Piece, at: number, capital: boolean): Unit => {
  const entry = entryOf(p.word);
  const token: Token = {
    kind: 'word',
    start: p.start,
    end: p.end,
    text: p.text,
    folded: p.word,
    hash: entry.hash,
    entry,
    sentence: 0,
    shape: p.word.length === 1 ? 'initial' : 'cap',
    written: writingOf(p.text, p.word),
    first: false,
    spaceBefore: true,
  };
  const noName = TITLE.test(p.word);
  const levels = noName ? COMMONEST : levelsOf(p.word, entry);
  return {
    token,
    entry,
    at,
    word: p.word,
    text: p.text,
    end: p.end,
    possessive: false,
    capital,
    initial: p.word.length === 1,
    glued: false,
    ...toldBy(levels),
    cue: noName ? 0 : cueOf(p.word),
    style: 'normal',
  };
};

/** The second half of a double given name, which makes the first one a given name too. */
export const SECOND_HALF = setOf('mae leigh louise anne ann jayne marie lou beth rae jo rose grace may');

/** Units of which the first half of a double given name counts as one: "LacyMaeStamp", "mckenzie-mae-pound". */
export const doubled = (units: readonly Unit[]): Unit[] =>
  units.map((u, i) =>
    i + 2 < units.length &&
    (u.given === 1 || u.given === 2) &&
    u.common < 4 &&
    SECOND_HALF.has((units[i + 1] as Unit).word) &&
    (units[i + 2] as Unit).family >= 2
      ? { ...u, given: 3, common: Math.min(u.common, 1) }
      : u,
  );

/** The best full name among pieces, if any scores enough. */
export function bestSpan(
  units: readonly Unit[],
  least: number,
  longest: number,
  less: (from: number, to: number) => number = () => 0,
): Span | null {
  let best: Span | null = null;
  for (let from = 0; from < units.length; from++)
    for (let to = from + 1; to < Math.min(units.length, from + longest); to++) {
      const whole = scoreSpan(units, from, to);
      const span = whole && { ...whole, score: whole.score - less(from, to) };
      if (span && span.score >= least && (!best || span.score > best.score + 0.15)) best = span;
    }
  return best;
}

export type Via = Found['via'];

/** What a full name among pieces is, with what stands around it where that is known. */
export function found(
  view: View,
  setting: Setting,
  via: Via,
  pieces: readonly { word: string; text: string }[],
  start: number,
  end: number,
  order: Span['order'],
  score: number,
  context: Context = emptyContext(),
): Found {
  const words = pieces.map((p) => p.word);
  const texts = pieces.map((p) => p.text);
  const turned = order === 'family-first';
  return {
    field: view.id,
    start,
    end,
    form: 'full',
    via,
    words,
    given: (turned ? texts.slice(1) : texts.slice(0, -1)).join(' '),
    family: (turned ? texts[0] : texts.at(-1)) ?? '',
    score,
    context,
    famous: famousEitherWay(words),
    policyStaff: staffOf(setting).is(words),
  };
}
