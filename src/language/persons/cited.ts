import { CUE } from '../cues.ts';
import { keptWith } from '../kept.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import { isInscribed } from './belongings.ts';
import type { Context } from './context.ts';

/*
 * Who is read again, quoted, heard from a screen, sung or painted after, where nobody says what they are: "rereading X
 * on play", "X, chapter 3", '"after X"', "voluntary by X", "X on video". From general knowledge.
 */

const AGAIN = setOf('rereading re-reading reread re-read');
/** Reading, in Gaelic, Welsh and Irish. */
const READING = setOf('leughadh darllen leamh');
/** Goes on about what somebody wrote: "reading X on memory", "reading X with 8C". */
const READ_ON = setOf('on about with at . , ! and together');
const BORN_ON = /^(?:\d|on |in 20|[,.;)])/;
const CHAPTER = /^[,(]? ?(?:(?:chapters?|ch\.?|chap|pp) \d|pages \d)/;
/** Where grown-ups listen: "listening to X on the drive in". */
const ON_THE_WAY = /^on (?:the |a |my )?(?:drive|train|bus|commute|way|radio|podcast|audiobook|walk)\b/;
/** What is put in somebody's mouth: "as X argues". */
const ARGUES = setOf('argues argued writes wrote reminds observes observed taught teaches');
/** What pupils seldom make, sing or serve by themselves: "voluntary by X", "catering by X". */
const BY_GROWN_UPS = setOf(
  'voluntary sermon homily canticles introit responses anthem arrangement arr descant keynote webinar masterclass',
  'catering buffet scaffolding plastering roofing thread libretto orchestration',
  'tuned retuned serviced rewired plastered re-roofed resurfaced tarmacked installed catered',
  'adjudicated kindly chauffeured lunch lunches dinner dinners',
);
const TIMES = setOf('today tonight yesterday tomorrow again is was');
/** Where somebody is who is not in the room: "X on video", "X by Zoom". */
const SCREENS = setOf('video zoom teams skype screen facetime videolink livestream');
const ON_SCREEN = /^(?:on|by|via|over) (?:the |a )?(?:big )?/;
/** Leads to a guest: "we'll have X on video", "live link with X". */
const GUESTS = setOf(
  'have having had hear heard hearing from welcome welcomed with meet met meeting watch watched see',
);

/** Does the view speak of pictures? */
const ofArt = keptWith((view) =>
  /\b(?:art|arts|artists?|artwork|paint\w*|draw\w*|drew|prints?|printing|lino|collages?|clay|sketch\w*|portraits?|landscapes?|gallery|canvas|watercolours?|pastels?|sculptures?|still life|skies|self-portraits?|mosaics?|pots|ink)\b/.test(
    view.folded,
  ),
);
/** Opens what is told of a picture: a quote, a line, a comma. */
const OPENS = /^["'(,:;–—-]$/;

/** Signs that the name is of somebody whose words or works are spoken of. `possessive`: the name owns what follows. */
export function cited(a: Around, from: number, to: number, possessive: boolean, ctx: Context): void {
  if (ctx.tie >= 3 || ctx.titled || ctx.office) return;
  const before = a.here(from - 1) ? a.word(from - 1) : '';
  const why = told(a, from, to, before, possessive, ctx);
  if (why === '') return;
  knownFor(a, ctx, why);
}

/** Adds that the name is of somebody known for words, works or a life: `why`, in plain words. What spoke for a pupil counts little then. */
export function knownFor(a: Around, ctx: Context, why: string): void {
  ctx.learn = true;
  ctx.office = true;
  ctx.pupil = Math.min(ctx.pupil, 1);
  ctx.tie = Math.min(ctx.tie, 1);
  a.add('adult', 5, why);
}

/** What says that somebody's words or works are spoken of, in plain words; '' where nothing does. */
function told(
  a: Around,
  from: number,
  to: number,
  before: string,
  possessive: boolean,
  ctx: Context,
): string {
  const next = a.token(to + 1);
  // "rereading X's Mindset": a work, not what a pupil has written.
  if (possessive) return AGAIN.has(before) && next?.shape === 'cap' ? 'read again' : '';
  if (AGAIN.has(before)) return 'read again';
  // "A' leughadh X", "yn darllen X", "ag léamh X".
  if (READING.has(before)) return `"${before}" before the name`;
  if (
    before === 'reading' &&
    a.token(from - 1)?.shape === 'lower' &&
    !a.says(from - 2, SAYS.at) &&
    !isPraised(a, from - 2) &&
    !isInscribed(a, from)
  )
    if (!next || !a.here(to + 1) || READ_ON.has(next.folded)) return '"reading" before the name';
  // "X, born a stone's throw away": whose life is told; not "X, born 12/3/14".
  if (next?.text === ',' && a.word(to + 2) === 'born' && !BORN_ON.test(a.clause(to + 3, 1, 2)))
    return '"born" after the name';
  if (a.here(to + 2) && CHAPTER.test(a.clause(to + 1, 1, 3))) return 'a chapter after the name';
  if (before === 'to' && a.word(from - 2) === 'listening' && ON_THE_WAY.test(a.clause(to + 1, 1, 4)))
    return 'listened to';
  if (before === 'as' && next && ARGUES.has(next.folded)) return `"as … ${next.folded}"`;
  if (before === 'by') {
    // "Lunch today by X".
    const what = TIMES.has(a.word(from - 2)) ? a.word(from - 3) : a.word(from - 2);
    if (BY_GROWN_UPS.has(what)) return `"${what} by" before the name`;
  }
  if (before === 'after' && isPainted(a, from, to)) return 'painted after';
  if (ctx.tie < 2 && onScreen(a, from, to)) return 'on a screen';
  return '';
}

/** "Brilliant reading X!", "some lovely reading, X": how somebody read. */
const isPraised = (a: Around, i: number): boolean => a.cue(i, CUE.praise) || HOW.has(a.word(i));
const HOW = setOf(
  'super lovely beautiful great good excellent amazing confident fluent expressive gorgeous fab fabulous terrific cracking stunning magnificent clear ace marvellous splendid impressive awesome epic incredible brave loud careful your her his their',
);

/** 'Year 8 "after X"', "skies after X, by 3W": in a post on pictures, and nothing that X does follows. */
function isPainted(a: Around, from: number, to: number): boolean {
  if (!ofArt(a.view)) return false;
  const next = a.token(to + 1);
  if (next && a.here(to + 1) && next.kind === 'word' && !/^(?:by|and|in|on|for)$/.test(next.folded))
    return false;
  const led = a.token(from - 2);
  return !led || !a.here(from - 2) || OPENS.test(led.text) || (led.kind === 'word' && led.shape === 'lower');
}

/** "We'll have X on video", "live link with X from her lab". */
function onScreen(a: Around, from: number, to: number): boolean {
  if (!GUESTS.has(a.word(from - 1))) return false;
  if (a.word(from - 1) === 'with' && /^(?:link|call)$/.test(a.word(from - 2)))
    return /^(?:live|video|zoom|phone)$/.test(a.word(from - 3));
  const clause = a.clause(to + 1, 1, 4);
  const rest = clause.replace(ON_SCREEN, '');
  const [screen = '', then = ''] = rest.split(' ');
  // "Watch X on video reading her poem": what a film shows of a child.
  return rest !== clause && SCREENS.has(screen) && !/^[a-z]{2,}ing$/.test(then) && then !== 'with';
}
