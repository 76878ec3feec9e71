import type { Token } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { entryAtToken } from '../lexicon/entry.ts';
import { CAPITAL_CLASS, isClass, isYearWord } from '../school-years.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import { ofBody } from './bodies.ts';
import type { Context } from './context.ts';
import { caresFor, EMPLOYED, OF_CHILDREN } from './grown-words.ts';
import { isOfElse } from './learnt-else.ts';
import { isBookList } from './read-works.ts';
import { isShown } from './sentence.ts';
import { CHILD } from './young.ts';

/** What is shown of somebody and made by somebody else. */
const MADE =
  /^(?:portraits?|paintings?|drawings?|sculptures?|photos?|prints?|poems?|stor(?:y|ies)|essays?|films?|models?|raps?|songs?|speech(?:es)?|letters?|reports?|posters?|booklets?|leaflets?|presentations?|projects?|diar(?:y|ies)|haikus?|limericks?|plays?|sketch(?:es)?|comics?|collages?|powerpoints?|articles?|blogs?|display)$/;

/** A little further left: praise, prizes, classes. */
export function further(a: Around, from: number, to: number, ctx: Context): void {
  let steps = 0;
  let names = 0;
  let colon = -1;
  for (let j = from - 1; steps < 8 && a.here(j); j--) {
    const t = a.token(j) as Token;
    if (t.text === ':') colon = j;
    if (t.kind !== 'word' && t.kind !== 'number') continue;
    steps++;
    if (a.cue(j, CUE.former) && !isNamedBetween(a, j, colon)) ctx.former = true;
    if (steps === 1 && t.folded === 'own' && isOwnOf(a, j)) {
      a.add('pupil', 4, `"${t.text}" of a class`, true);
      return;
    }
    if (steps === 1 && isBodysOwn(a, j)) a.add('adult', 4, `"${a.word(j)}" of a body`);
    else if (steps === 1 && ['our', 'their', 'own'].includes(t.folded))
      a.add('pupil', 1.5, `"${t.text}" before the name`, true);
    // "learning about Mary Queen of Scots and X": names before X do not take it out of the lesson.
    if (
      t.kind === 'word' &&
      steps > 1 &&
      (t.shape === 'cap' || t.folded === 'and' || t.folded === 'of') &&
      !a.cue(j, CUE.pupil | CUE.praise | CUE.award)
    ) {
      if (names < 8) {
        names++;
        steps--;
      }
      continue;
    }
    // "In memory of his sister, X swam".
    if (t.folded === 'memory' && a.says(j + 2, SAYS.ofHis) && a.word(from - 1) === ',') return;
    // "Three portraits of grandparents, by X", "a poem about apples by X": who made them.
    if (
      a.cue(j, CUE.learnAbout) &&
      a.word(from - 1) === 'by' &&
      (MADE.test(t.folded) || (t.folded === 'about' && MADE.test(a.word(j - 1))))
    )
      continue;
    if (steps <= 3 && a.cue(j, CUE.learnAbout) && !isShown(a, from)) {
      // "The girl in the green cloak you asked about is X".
      if (a.says(j + 1, SAYS.is) && isOfChild(a, j)) return;
      if (isOfElse(a, j, from, to)) return;
      ctx.learn = true;
      a.add('adult', t.folded === 'about' ? 2.5 : 3.5, `"${t.text}": someone who is learnt about`);
      return;
    }
    if (steps > 6) continue;
    // "Prizes presented by X": who gave them.
    if (a.cue(j, CUE.award) && (isGiver(a, from) || isBookList(a, j))) continue;
    // "Past winners include X".
    if (a.cue(j, CUE.award) && PAST.has(a.word(j - 1)) && a.word(j).endsWith('s')) {
      a.add('adult', 3, `"${a.word(j - 1)} ${t.text}" before the name`);
      return;
    }
    if (a.cue(j, CUE.award) && a.word(j - 1) !== 'raffle') {
      a.add('pupil', steps <= 4 ? 3 : 1.5, `"${t.text}" before the name`, steps <= 3);
      return;
    }
    if (a.cue(j, CUE.praise)) {
      a.add('pupil', steps <= 4 ? 2.5 : 1, `"${t.text}" before the name`, steps <= 3);
      return;
    }
    // "Reception teacher X".
    if (
      (caresFor('', t.folded, a.word(j + 1)) && j + 2 === from) ||
      (OF_CHILDREN.has(t.folded) && EMPLOYED.has(a.word(j + 1))) ||
      caresFor(t.folded, a.word(j + 1), a.word(j + 2))
    )
      return;
    if (a.cue(j, CUE.pupil) && !a.cue(j, CUE.staff)) {
      // "Year 4 loved learning about X": the class is the subject and does not speak of X.
      // "Year 12s met X": no one of the class.
      const near = steps <= 2 && !(steps === 2 && MEETS.has(a.word(from - 1)));
      a.add(
        'pupil',
        near ? 2.5 : 0.8,
        `"${t.text}" before the name`,
        near &&
          (isClass(a.word(j)) ||
            CAPITAL_CLASS.test(t.text) ||
            ((j === from - 1 || a.word(from - 1) === ',') && isOnePupil(a, j))),
      );
      return;
    }
  }
}

const MEETS = setOf('met heard hosted quizzed grilled questioned');

/** "Past pupil X gave out the cups: Y": is somebody named between the word for who has left and the colon? */
function isNamedBetween(a: Around, at: number, colon: number): boolean {
  for (let j = at + 2; j < colon; j++) {
    const token = a.token(j) as Token;
    if (token.kind === 'word' && token.shape === 'cap' && entryAtToken(token).known.given === 3) return true;
  }
  return false;
}

/** "Our youngest pupil X"; not "our first pupil X", "a former pupil Y". */
function isOnePupil(a: Around, at: number): boolean {
  if (a.word(at) !== 'pupil') return false;
  for (let j = at - 1; j > at - 4 && a.here(j); j--) if (OF_OLD.test(a.word(j))) return false;
  return true;
}
const OF_OLD = /^(?:first|former|ex|past|old|oldest|original|living|surviving|earliest|famous|most|then)$/;

/** Does the sentence tell before `at` of one child? */
function isOfChild(a: Around, at: number): boolean {
  for (let j = at - 1; a.here(j) && j > at - 12; j--) if (CHILD.has(a.word(j))) return true;
  return false;
}

/** "Rotary's own X": a body's man or woman. */
const isBodysOwn = (a: Around, own: number): boolean =>
  a.word(own) === 'own' &&
  (ofBody(a.word(own - 1)) || (a.word(own - 1) === 's' && ofBody(`${a.word(own - 3)}'s`)));

/** "6W's own X", "Year 4's very own X". */
function isOwnOf(a: Around, own: number): boolean {
  const at = a.word(own - 1) === 'very' ? own - 2 : own - 1;
  // A figure and what follows it are words of their own.
  const owner = a.word(at) === 's' && a.word(at - 1) === "'" ? at - 2 : -1;
  if (CAPITAL_CLASS.test(a.token(owner)?.text ?? '')) return true;
  return isClass(a.word(owner)) || (a.token(owner)?.kind === 'number' && isYearWord(a.word(owner - 1)));
}

/** "Presented by X", "handed out by X". */
const isGiver = (a: Around, from: number): boolean =>
  a.word(from - 1) === 'by' &&
  /^(?:presented|awarded|handed|given|donated|sponsored|judged|announced|funded|supplied)$/.test(
    a.word(/^(?:out|over|today|tonight|kindly)$/.test(a.word(from - 2)) ? from - 3 : from - 2),
  );

const PAST = new Set(['past', 'previous', 'former']);

const TROPHY = new Set([
  'cup',
  'shield',
  'trophy',
  'award',
  'prize',
  'medal',
  'rosebowl',
  'plate',
  'bursary',
  'scholarship',
  'salver',
  'quaich',
]);

/** "Most likely to be PM: X": what leavers vote about one another. */
export function likeliest(a: Around, from: number): void {
  for (let j = from - 1; a.here(j) && j > from - 9; j--) {
    if (/^[,;]$/.test(a.word(j))) return;
    if (a.word(j) === 'likely' && a.word(j + 1) === 'to' && a.word(j - 1) === 'most') {
      if (a.token(j - 1)?.shape === 'lower' && a.word(j - 2) !== 'voted') return;
      a.add('pupil', 4, 'what leavers vote about one another', true);
      return;
    }
  }
}

/** What is written small too: "Harpur Trust bursary: X". */
const GRANTS = new Set(['bursary', 'scholarship', 'exhibition']);

/** "The Hessle Road Cup for courage: X": whoever stands after the colon was given it. */
export function presented(a: Around, from: number, ctx: Context): void {
  if (!a.says(from - 1, SAYS.dash) || ctx.tie >= 3) return;
  for (let j = from - 2; a.here(j) && j > from - 20; j--)
    if (
      TROPHY.has(a.word(j)) &&
      (a.token(j)?.shape !== 'lower' || (j === from - 2 && GRANTS.has(a.word(j))))
    ) {
      a.add('pupil', 3, `"${a.token(j)?.text}" before the name`, true);
      return;
    }
}
