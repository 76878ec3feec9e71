import { setOf } from '../sets.ts';
import type { Around } from './around.ts';

/*
 * What children of a school make, drive, read and play, and is told to be theirs by "by" or "from": "a prayer written and
 * read by X", "our robot, driven by X", "lovely singing in chapel from X".
 */

const BOTH =
  /\b(?:written|composed|choreographed|devised|designed|drawn) (?:and|&) (?:read|performed|sung|recited|narrated|illustrated|painted|made|built|played|presented|rapped|danced|recorded|sewn|coloured) (?:aloud |out )?(?:(?:so )?\S+ly )?by$/;
/** Works of grown-ups that are written and performed by one. */
const SHOWS =
  /\b(?:shows?|plays?|musicals?|films?|books?|series|albums?|productions?|dramas?|exhibitions?|comedy|novels?|sequel|monologue|touring|theatre)\b/;

const ON_TOUR =
  /\b(?:one-(?:wo)?man|one-person|solo|touring|professional|award-winning|sell-?out|fringe) (?:show|play|production|musical|drama|comedy)\b/;

/** What a team of pupils enters for a race or a contest. */
const ENTERED =
  /\b(?:robots?|bots?|greenpower|goblin|f24|karts?|go-?karts?|drones?|rovers?|bugg(?:y|ies)|racers?|vex|sphero|spheros|raft|soapbox|sub(?:marine)?|hovercraft|rockets?)\b/;
const STEERED = setOf('driven piloted raced steered controlled flown launched captained');

const WELL =
  'beautiful|beautifully|lovely|superb|gorgeous|stunning|confident|brilliant|wonderful|amazing|fantastic|some|moving|great|excellent|incredible|fabulous|thoughtful|expressive|clear|fine|exquisite|heavenly|sensitive|awesome|cracking';
const FROM = new RegExp(
  String.raw`\b(?:${WELL})(?: \S+)? (?:reading|readings|singing|playing|dancing|acting|solo|solos|recitation|recitations|drumming|fiddling|piping)(?: (?:in|at|during|this|today|tonight|on|of|the|our|from)(?! from)(?: \S+){0,3}?)? from$`,
);

const MADE = setOf('designed drawn painted made created sewn knitted decorated coded');
/** What is drawn or sewn in a school for a day, a wall or an assembly. */
const FOR_SCHOOL = setOf(
  'flag flags poster posters logo badge badges banner banners bunting wreath mask masks puppet puppets lantern lanterns bookmark bookmarks emblem mascot cover',
);

/** "Artwork by X" and nothing more: below a picture, as a school shows what its pupils make. */
const MAKES = setOf('artwork drawing painting collage poster picture doodle sketch sculpture');
const isCaption = (a: Around, from: number, to: number): boolean =>
  MAKES.has(a.word(from - 2)) &&
  from - 2 === a.low &&
  (!a.here(to + 1) || a.token(to + 1)?.kind !== 'word' || /^(?:in|of|from|year|aged)$/.test(a.word(to + 1)));

/** Signs of a pupil by what is theirs; the name begins at `from`. */
export function byPupils(a: Around, from: number, to: number): void {
  if (a.ctx.titled || a.ctx.tie >= 4) return;
  const lead = a.word(from - 1);
  if (lead === 'from') {
    if (FROM.test(a.clause(from - 1, -1, 10))) a.add('pupil', 4, 'read, sung or played well', true);
  } else if (lead === 'by') {
    if (isCaption(a, from, to)) {
      a.ctx.adult = 0;
      a.add('pupil', 2.5, `"${a.word(from - 2)} by" below a picture`, true);
    }
    const before = a.clause(from - 1, -1, 12);
    if (STEERED.has(a.word(from - 2))) {
      if (ENTERED.test(before)) a.add('pupil', 4, `"${a.word(from - 2)} by" in a contest`, true);
    } else if (BOTH.test(before)) {
      if (ON_TOUR.test(before)) a.grownUp('whose show it is');
      else if (!SHOWS.test(before)) a.add('pupil', 4, 'written and read by the same', true);
    } else if (MADE.has(a.word(from - 2)) && FOR_SCHOOL.has(a.word(from - 3)))
      a.add('pupil', 2.5, `"${a.word(from - 3)} ${a.word(from - 2)} by" before the name`, true);
  }
}
