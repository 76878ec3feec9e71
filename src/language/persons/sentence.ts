import { isTalkNeeded } from '../about.ts';
import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import { isCourtesy } from './credits.ts';

/** Anywhere in the sentence: lessons, books, broadcasts, visitors. */
export function sentenceWide(a: Around, from: number, to: number): void {
  const back = a.cuesIn(from - 13, from);
  const ahead = a.cuesIn(to + 1, to + 10);
  const learn = isShown(a, from)
    ? 0
    : back & (CUE.learn | CUE.learnAbout)
      ? 1.5
      : (back | ahead) & LESSON
        ? 1
        : 0;
  if (learn > 0) {
    a.ctx.learn = true;
    a.add('adult', learn, 'a lesson, book or broadcast is spoken of');
  }
  if (back & CUE.visitor)
    for (let j = from - 1; a.here(j) && j > from - 7; j--)
      if (
        a.cue(j, CUE.visitor) &&
        !a.says(j - 1, SAYS.young) &&
        !isCourtesy(a, j, from) &&
        !isOurs(a, j, to) &&
        !dressed(a, j)
      ) {
        // "Taught by X (Mon) and Y (Tues)".
        if (j === from - 1 && LEADS_ALL.has(a.word(j - 1))) a.ctx.heads = true;
        a.add('adult', 3, `"${a.word(j)}"`);
        break;
      }
  if ((back | ahead) & CUE.visit)
    for (let j = from - 8; j <= to + 6; j++)
      if (
        a.here(j) &&
        (j < from || j > to) &&
        a.cue(j, CUE.visit) &&
        !onCard(a, j) &&
        !isTalkNeeded(a.view.tokens, j) &&
        !isElsewhere(a, j, to)
      ) {
        a.add('adult', 1.5, `"${a.word(j)}"`);
        return;
      }
}

/** "Today we look at X's poems" shows nothing. */
const LOOKERS = /^(?:we|they|i|you|to|will|would|can|could|must|also|first|then|[a-z]+s)$/;
/** "We studied Monet and look at X's version": what is shown is a child's, whatever was learnt of before. */
export const isShown = (a: Around, from: number): boolean => {
  const word = a.word(from - 1);
  return (
    (/^(?:at|what|how)$/.test(word) && a.word(from - 2) === 'look' && !LOOKERS.test(a.word(from - 3))) ||
    word === "here's" ||
    (word === 'is' && a.word(from - 2) === 'here')
  );
};

/** "Came in his dad's kilt", "came in last": how a child came, and no visit. */
const dressed = (a: Around, i: number): boolean =>
  a.word(i) === 'came' && a.word(i + 1) === 'in' && DRESSED.test(a.clause(i + 2, 1, 2));
const DRESSED = /^(?:(?:his|her|their) \S+'s|first|second|third|last|fancy|costume|pyjamas)\b/;

/** "Prayers led by X", "a visit from X to the office": what pupils lead, and where they go, inside a school. */
function isOurs(a: Around, j: number, to: number): boolean {
  const at = /^(?:by|from|to)$/.test(a.word(j)) ? j - 1 : j;
  if (a.word(at) === 'goodbye' || a.word(at) === 'farewell') return JOINED.test(a.view.folded);
  if (a.word(at) === 'visit') return INSIDE.test(a.clause(to + 1, 1, 7));
  // "Our governors were shown round by X".
  if (/^(?:round|around)$/.test(a.word(at)) && a.word(at - 1) === 'shown') return GUESTS.test(a.view.folded);
  if (a.word(at) !== 'led') return false;
  for (let i = at - 1; i > at - 5 && a.here(i); i--) if (LED.has(a.word(i))) return true;
  return false;
}
/** Said of those who came as children. */
const JOINED =
  /\b(?:s?he|they) (?:joined|started|came to) (?:us |here |with us )?in (?:nursery|reception|preschool|year [r\d]|y\d|p\d)/;
/** Whom pupils show round their school. */
const GUESTS =
  /\b(?:governors?|visitors?|parents|guests?|famil(?:y|ies)|inspectors?|ofsted|estyn|mayor|trustees|open (?:day|evening|morning)|our school|new starters|grandparents)\b/;
const LED = setOf(
  'prayer prayers worship hymn hymns song songs singing chant chants conga parade procession march warm-up countdown haka dance cheers cheer chorus grace rosary rhyme rhymes',
);
const INSIDE = /\b(?:office|sticker|stickers|head's|headteacher's|house points?|hot chocolate)\b/;

const LEADS_ALL = new Set(['taught', 'appointed', 'appoint']);

/** "X visited the dentist": whoever did so is at home here; not "X visited us", "X visited Year 4", "X visited and". */
const isElsewhere = (a: Around, i: number, to: number): boolean =>
  i === to + 1 &&
  a.word(i) === 'visited' &&
  /^(?:the|an?|his|her|their)$/.test(a.word(i + 1)) &&
  !a.cue(i + 2, CUE.pupil) &&
  !/^(?:school|schools|children|class|pupils|academy|college)$/.test(a.word(i + 2));

/** "A card from my class, signed by X": signed by those who wrote it. */
function onCard(a: Around, i: number): boolean {
  if (a.word(i) !== 'signed') return false;
  for (let j = i - 1; a.here(j) && j > i - 9; j--)
    if (/^(?:cards?|letters?|postcards?|petition|notes?|posters?|banner)$/.test(a.word(j))) return true;
  return false;
}

/** Cues of lessons, books and broadcasts. */
const LESSON = CUE.learn | CUE.learnAbout | CUE.story | CUE.public;
