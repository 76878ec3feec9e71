import type { PersonFact } from '../../engine/facts.ts';
import { CUE, viewCues } from '../cues.ts';
import { wellKnown } from '../lexicon/people.ts';
import type { Read } from './threads.ts';
import type { Unit } from './units.ts';

/*
 * A first name in one part of a thread, and in a later part the family name behind the letter: "Our opener was Chisom",
 * then "best speaker: C. Obiekwe".
 */

const GROWN_UP: ReadonlySet<PersonFact['who']> = new Set([
  'staff',
  'parent',
  'public',
  'fictional',
  'former-pupil',
]);
/** Why a name with a letter seems a grown-up's, where a title, a book or a prize is spoken of: a pupil told of before may be meant. */
const LIGHTLY =
  /^the title "(?:Miss|Master|Mr|Ms)"$|^a lesson, book|^"\w+" before the name$|^the post is about/;
const isLight = ({ evidence }: PersonFact): boolean => evidence.every((why) => LIGHTLY.test(why));

/** How far behind a first name the class may stand, in words and signs. */
const NEAR = 8;
/** "Trisha in Year 13", "winner: Zubair": is a pupil told of at this very name? */
function isPupilAt({ view }: Read, { at, token }: Unit): boolean {
  const cues = viewCues(view);
  for (let i = Math.max(0, at - NEAR); i < Math.min(at + NEAR, cues.length); i++) {
    if (view.tokens[i]?.sentence !== token.sentence) continue;
    const signs = i > at ? CUE.pupil : CUE.award;
    if (((cues[i] as number) & signs) !== 0 && ((cues[i] as number) & (CUE.staff | CUE.role)) === 0)
      return true;
  }
  return false;
}

/** The letters with which a name behind a title or alone begins: "ny" of "N. Y. Agyemang". */
const lettersOf = ({ given, family }: PersonFact): string =>
  [given, ...family.split(' ').slice(0, -1)].map((word) => word.charAt(0).toLowerCase()).join('');

const lastOf = ({ family }: PersonFact): string => family.split(' ').at(-1) ?? '';

/** One fact for a first name, or a given name of two words, and the name with its letters later on. */
const whole = (
  at: Pick<PersonFact, 'field' | 'start' | 'end'>,
  given: string,
  f: PersonFact,
): PersonFact => ({
  kind: 'person',
  field: at.field,
  start: at.start,
  end: at.end,
  form: 'full',
  given,
  family: lastOf(f),
  who: 'likely-pupil',
  via: 'thread',
  evidence: ['first name and surname stand in different parts'],
  also: [{ field: f.field, start: f.start, end: f.end }],
});

/** How many parts back the first name may stand. */
const PARTS = 2;

/**
 * Names that a later part writes with the letter of the first name, of nobody of whom it is told that they are grown
 * up. `isGivenOf` says whether a word is the given name of a whole name.
 */
export function nameThenInitial(
  parts: readonly Read[],
  full: readonly PersonFact[],
  isGivenOf: (full: readonly PersonFact[], unit: Unit) => boolean,
): PersonFact[] {
  const out: PersonFact[] = [];
  for (const f of full) {
    if (f.form !== 'initial-surname') continue;
    const grown = GROWN_UP.has(f.who) || (f.who === 'adult' && f.evidence.length > 0);
    if (grown && !isLight(f)) continue;
    const n = parts.findIndex((p) => p.view.id === f.field);
    const letters = lettersOf(f);
    const known = lastOf(f).toLowerCase();
    for (let p = n - 1; p >= Math.max(0, n - PARTS); p--) {
      const part = parts[p] as Read;
      const two = letters.length < 2 ? undefined : ofTwoWords(part, full, letters);
      if (two) {
        // Its two words are told as a name already.
        const { also: _, ...here } = whole(f, part.view.text.slice(two.start, two.end), f);
        out.push(here);
        break;
      }
      const told = part.singles.filter(
        ({ unit, as }) =>
          as !== 'family' &&
          unit.given >= 2 &&
          unit.common < 3 &&
          unit.word.startsWith(letters.charAt(0)) &&
          !isGivenOf(full, unit),
      );
      const s = told.at(-1);
      if (!s) continue;
      if (wellKnown([s.unit.word, known])) break;
      const at = { field: part.view.id, start: s.unit.token.start, end: s.unit.end };
      if (grown && !isPupilAt(part, s.unit)) break;
      out.push(
        grown
          ? whole(at, s.unit.text, f)
          : { ...f, form: 'full', via: 'thread', given: s.unit.text, who: 'likely-pupil', also: [at] },
      );
      break;
    }
  }
  return out;
}

/** "Nana Yaa", of whom "Miss N. Y. Agyemang" is told: a pupil's two words in this part that begin with the letters. */
const ofTwoWords = ({ view }: Read, full: readonly PersonFact[], letters: string): PersonFact | undefined =>
  full.find(
    (f) =>
      f.field === view.id &&
      f.form === 'full' &&
      (f.who === 'pupil' || f.who === 'likely-pupil') &&
      view.text
        .slice(f.start, f.end)
        .split(' ')
        .map((word) => word.charAt(0).toLowerCase())
        .join('') === letters,
  );
