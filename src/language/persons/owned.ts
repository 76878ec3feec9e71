import type { Token } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { isClass, isYearWord } from '../school-years.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import type { Context } from './context.ts';
import { isPart, PART } from './parts.ts';
import { isShown } from './sentence.ts';

/** Trades after a possessive: the name is a shop's. */
const SHOP: ReadonlySet<string> = new Set(
  'butchers butcher bakery bakers baker florist florists barbers cafe chippy greengrocers carpets coaches solicitors deli restaurant pharmacy bookshop hairdressers builders'.split(
    ' ',
  ),
);

/** Events of a grown-up's life and work. */
const LIFE: ReadonlySet<string> = new Set(
  'retirement maternity paternity funeral wedding engagement career memorial legacy leaving workshop lecture novels memoir autobiography biography symphony concerto widow keynote theorem law paradox gig documentary taxonomy widower estate'.split(
    ' ',
  ),
);
/** What children make at school too: of a grown-up where it is read, used or spoken of, or the latest of several. */
const WORKS: ReadonlySet<string> = new Set(
  'novel podcast blog paper research album cartoons illustrations lyrics theory book'.split(' '),
);
/** Before the name of whose work is read, used or spoken of. */
const SPOKEN_OF = setOf(
  'about at by from in into like of on to using use used reading read rereading watch watching watched enjoying listening exploring studying discussing recommend recommended love loved loving finished finishing after per via see seen heard hear with through against inspired considering comparing reviewing share sharing quoting revisit revisiting',
);
/** "Ceilidh band: X's Left Boot". */
const BILLED = /^(?:bands?|music|gigs?|dj|headliners?|entertainment)$/;
/** After "leaving": "X's leaving card" may be a child's. */
const GIVEN_ANYONE = setOf('card cards present gift assembly book cake message messages photo');

/** "X's engagement in phonics", "X's leaving card", "X's career as goalkeeper": an event of a child's life as well. */
const isChilds = (a: Around, at: number): boolean =>
  (a.word(at) === 'leaving' && GIVEN_ANYONE.has(a.word(at + 1))) ||
  (a.word(at) === 'engagement' && /^(?:in|with|during)$/.test(a.word(at + 1))) ||
  (a.word(at) === 'career' && a.word(at + 1) === 'as') ||
  (a.word(at) === 'law' && a.word(at + 1) === 'for');

/** "Using X's research", "X's new book"; not "X's paper plane", "X's research project", "X's album of pressed leaves". */
function isWork(a: Around, from: number, to: number, lead: number): boolean {
  if (!WORKS.has(a.word(lead))) return false;
  const next = a.token(lead + 1);
  // "X's theory about where the hamster went": what anybody may think.
  if (a.word(lead) === 'theory' && /^(?:about|that|why|how|on|is|was)$/.test(a.word(lead + 1))) return false;
  const on =
    !next || !a.here(lead + 1) || next.kind !== 'word' || WORK_ON.has(next.folded) || next.shape !== 'lower';
  return on && (lead > to + 1 || (SPOKEN_OF.has(a.word(from - 1)) && a.here(from - 1) && !isShown(a, from)));
}
const WORK_ON = setOf(
  'of on about is was in and with for which that who here shows suggests says explains so to as at has',
);

/** "Coming to England", "Refugee Boy": a second capital follows the first, at once or over a small word. */
const titleGoesOn = (second: Token | undefined, third: Token | undefined): boolean =>
  second?.kind === 'word' &&
  (second.shape === 'cap' || (second.text.length < 5 && third?.shape === 'cap' && !isYearWord(third.folded)));

const TAUGHT = /^(?:class|classes|students|pupils|tutees|trainees|choir|orchestra|tutor)$/;
/** "X's Year 4 class", "X's tutor group": whom somebody teaches; not "X's class teacher", "X's classmates". */
function taughtBy(a: Around, to: number): boolean {
  for (let j = to + 1; j < to + 6 && a.here(j) && a.token(j)?.kind !== 'punct'; j++) {
    const word = a.word(j);
    if (TAUGHT.test(word))
      return word === 'tutor'
        ? a.word(j + 1) === 'group'
        : !CLASS_OF.has(a.word(j + 1)) && a.word(j + 1) !== 'of';
    if (a.token(j)?.kind === 'word' && /^(?:and|in|on|for|to|with|of|at|is|was|the|a)$/.test(word))
      return false;
  }
  return false;
}
/** "X's little boy arrived at 4am". */
const BORN =
  /^(?:little|baby|wee|first|second|new) (?:baby )?(?:boy|girl|one|son|daughter|baby) (?:has |was )?(?:finally |safely )?(?:arrived|born)\b/;
const CLASS_OF = setOf(
  'teacher teachers mate mates friend friends photo captain rep reps list act solo concert reader book work play assembly page test party clown one two three four five six',
);

/** What is theirs tells a grown-up: "X's butchers", "X's retirement", "X's Coming to England". */
export function owned(a: Around, from: number, to: number, ctx: Context): void {
  const t = a.token(to + 1);
  if (!t || !a.here(to + 1)) return;
  const lead = /^(?:new|latest|last|great|next|debut|first)$/.test(a.word(to + 1)) ? to + 2 : to + 1;
  if (taughtBy(a, to)) {
    ctx.tie = 0;
    ctx.pupil = Math.min(ctx.pupil, 1);
    a.add('adult', 4, 'a class of theirs');
    return;
  }
  if (BORN.test(a.clause(to + 1, 1, 5))) {
    ctx.office = true;
    a.add('adult', 6, 'a birth is told');
    return;
  }
  if (isShown(a, from) && t.shape === 'lower' && !SHOP.has(a.word(lead)))
    a.add('pupil', 2.5, 'what they made is shown', true);
  if (SHOP.has(a.word(lead))) a.add('adult', 5, `"${a.word(lead)}" after the name`);
  else if (
    (LIFE.has(a.word(lead)) && !isChilds(a, lead)) ||
    (a.word(lead) === 'day' && a.word(to + 1) === 'last') ||
    isWork(a, from, to, lead)
  )
    a.add('adult', 3.5, `"${a.word(lead)}" after the name`);
  else if (
    t.shape === 'cap' &&
    titleGoesOn(a.token(to + 2), a.token(to + 3)) &&
    (((SPOKEN_OF.has(a.word(from - 1)) || BILLED.test(a.word(from - 2))) && a.here(from - 1)) ||
      (a.cuesIn(a.low, a.high) & (CUE.story | CUE.learn | CUE.learnAbout)) !== 0) &&
    !a.cue(to + 1, CUE.pupil | CUE.award | CUE.sport) &&
    !isClass(t.folded) &&
    !isPart(t, PART.calendar)
  ) {
    ctx.learn = true;
    a.add('adult', 2, 'a title after the name');
  } else if (/^(?:[,&]|and|for)$/.test(t.folded))
    a.add('adult', a.word(from - 1) === 'from' ? 3 : 1, 'a shop');
}
