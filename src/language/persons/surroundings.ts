import type { View } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { right } from './after.ts';
import { amongPupils } from './among-pupils.ts';
import { Around } from './around.ts';
import { atWork } from './at-work.ts';
import { authored } from './authorship.ts';
import { before } from './before.ts';
import { lostBy, onLabel } from './belongings.ts';
import { byPupils } from './by-pupils.ts';
import { cited } from './cited.ts';
import { type Context, emptyContext } from './context.ts';
import { creature } from './creatures.ts';
import { reported } from './credits.ts';
import { boundFor } from './destinations.ts';
import { votedFor } from './elected.ts';
import { inDraw } from './fair-told.ts';
import { feats } from './feats.ts';
import { further, likeliest, presented } from './further-left.ts';
import { grown } from './grown.ts';
import { framed } from './grown-frames.ts';
import { livedBy } from './grown-lives.ts';
import { headed } from './headed.ts';
import { ledTo } from './led-to.ts';
import { newborn } from './newborns.ts';
import { OFFICE_LETTERS } from './office-letters.ts';
import { inOfficeRow } from './office-rows.ts';
import { labelled } from './offices.ts';
import { onStage } from './on-stage.ts';
import { yearAfter, yearBefore } from './other-years.ts';
import { PARENTS } from './others-offices.ts';
import { paidPost } from './paid-posts.ts';
import { onPlacement } from './placements.ts';
import { winsWelshPrize } from './prizes.ts';
import { renowned } from './renowned.ts';
import { bareRole, oldBirthday } from './roles.ts';
import { said } from './said.ts';
import { sentenceWide } from './sentence.ts';
import { staffRow } from './staff-rows.ts';
import { studied } from './studied.ts';
import { restOfTitled } from './titles.ts';
import { teachesThem } from './told-after.ts';
import { youngBirthday } from './told-age.ts';
import { isTrustSchool } from './trust-schools.ts';

/** Looks left and right of a span of tokens `from..to` (indices into `view.tokens`) within its sentence. */
export function contextOf(view: View, from: number, to: number, possessive: boolean): Context {
  const ctx = emptyContext();
  const a = new Around(view, from, ctx);
  before(a, from, to, ctx);
  restOfTitled(a, from, ctx);
  winsWelshPrize(a, from, ctx);
  bareRole(a, from, to, ctx);
  creature(a, from, to);
  votedFor(a, from);
  onStage(a, from, to);
  labelled(a, from, ctx);
  yearBefore(a, from);
  further(a, from, to, ctx);
  presented(a, from, ctx);
  likeliest(a, from);
  said(a, from, to, ctx);
  if (!possessive) yearAfter(a, to, ctx);
  right(a, from, to, possessive, ctx);
  if (!possessive) feats(a, from, to);
  if (!possessive) amongPupils(a, to);
  grown(a, from, to, possessive, ctx);
  if (possessive) oldBirthday(a, to, ctx);
  else youngBirthday(a, from, to);
  if (possessive && ctx.tie < 2 && teachesThem(a, to)) a.grownUp('whom somebody teaches');
  if (!possessive) atWork(a, from, to, ctx);
  ledTo(a, from, to);
  sentenceWide(a, from, to);
  byPupils(a, from, to);
  studied(a, from, to, possessive, ctx);
  headed(a, from, ctx);
  cited(a, from, to, possessive, ctx);
  renowned(a, from, to, possessive, ctx);
  if (!possessive) framed(a, from, to, ctx);
  if (!possessive && ctx.tie < 4 && isTrustSchool(a, from, to)) ctx.thing = true;
  if (!possessive) livedBy(a, from, to, ctx);
  if (!possessive) lettered(a, to, ctx);
  onLabel(a, from, to, ctx);
  if (possessive) lostBy(a, from, to, ctx);
  if (!possessive) onPlacement(a, from, to, ctx);
  if (!possessive) boundFor(a, from, to, ctx);
  newborn(a, from, ctx);
  reported(a, from, to, ctx);
  authored(a, from, ctx);
  inOfficeRow(a, from, ctx);
  staffRow(a, from, ctx);
  inDraw(a, ctx);
  paidPost(a, from, to, possessive, ctx);
  if (possessive && ctx.tie >= 3) ofTheirKin(a, from, to, ctx);
  if (ctx.tie >= 4) inPlay(a, from, to, ctx);
  ctx.alone = standsAlone(a, from, to);
  return ctx;
}

/** "Mystery reader: X's grandad", "a visit from X's dad": what is told there is told of the kin of a child. */
function ofTheirKin(a: Around, from: number, to: number, ctx: Context): void {
  if (ctx.titled || !PARENTS.has(a.word(to + 1)) || a.cue(from - 1, CUE.role | CUE.staff)) return;
  if ((a.cuesIn(from - 6, from) & CUE.learnAbout) !== 0) return;
  ctx.adult = 0;
  ctx.office = false;
  ctx.heads = false;
  ctx.staff = false;
}

/** "X MP": whatever X gave, chose or came for, no pupil has those letters. */
function lettered(a: Around, to: number, ctx: Context): void {
  const next = a.token(to + 1);
  if (next?.shape !== 'caps' || !a.here(to + 1)) return;
  // "Olwen Pugh MS, X": of the Senedd; "Elen Mai Ms Pugh" is another.
  const senedd = next.folded === 'ms' && !a.token(to + 2)?.shape.startsWith('cap');
  if (!OFFICE_LETTERS.has(next.folded) && !senedd) return;
  if (a.token(to)?.shape === 'caps') return;
  ctx.office = true;
  ctx.tie = 0;
  ctx.pupil = Math.min(ctx.pupil, 1);
}

/** Titles that children are given in fun or in a play. */
const PLAYED = new Set(
  'sir professor prof inspector detective chef captain capt corporal cpl lcpl csgt lieutenant lt king queen prince princess lord lady sergeant sgt president general admiral sister brother major judge'.split(
    ' ',
  ),
);
/** Even these are a child's beside an age. */
const AGED_TITLE = /^(?:dr|doctor|nurse|coach|dj|professor|miss|master|mr|ms)$/;
const AGED = /^(?:aged|age)$/;

/**
 * "Sir Joshua Pett of Year 2", "Dr Ada Obi, aged 6", "shop manager Ted Hollins (Y6)": with the class or age of a child
 * beside the name, a title or an office that children are given too is no grown-up's.
 */
function inPlay(a: Around, from: number, to: number, ctx: Context): void {
  if (ctx.titled) {
    const title = a.word(from - 1) === '.' ? a.word(from - 2) : a.word(from - 1);
    const age = AGED.test(a.word(to + 2)) ? a.word(to + 3) : a.word(to + 2);
    const aged = /^(?:[3-9]|1[0-8])$/.test(age);
    const beside =
      ctx.classed ||
      /^(?:reception|nursery)$/.test(a.word(to + 2)) ||
      /^(?:of|in|from)$/.test(a.word(to + 1));
    const inFun = beside && isGracious(a, from, to, title);
    if (!(PLAYED.has(title) && (beside || aged)) && !(aged && AGED_TITLE.test(title)) && !inFun) return;
    ctx.titled = false;
    ctx.office = false;
    ctx.adult = 0;
  }
  if (ctx.classed && !ctx.office) ctx.staff = false;
}

/**
 * "Shown round by a Mr X Y of Year 11", "the Essay Prize went to Miss X Y of Year 12": no teacher is told of with "a", nor
 * given a prize of pupils, by a whole name and the class.
 */
function isGracious(a: Around, from: number, to: number, title: string): boolean {
  if (to === from || !/^(?:mr|miss|master|ms)$/.test(title)) return false;
  const at = a.word(from - 1) === '.' ? from - 2 : from - 1;
  if (a.word(at - 1) === 'a') return true;
  return (a.cuesIn(a.low, at) & CUE.award) !== 0 && (a.cuesIn(a.low, at) & (CUE.staff | CUE.role)) === 0;
}

const EDGE = /^[:,;•*·|>→⇒=+/()[\]–—-]$/;

/** Does nothing else stand in the same line or list item? */
function standsAlone(a: Around, from: number, to: number): boolean {
  const after = a.token(to + 1);
  const right =
    !after ||
    after.kind === 'newline' ||
    after.kind === 'emoji' ||
    after.kind === 'number' ||
    after.kind === 'hashtag' ||
    (after.kind === 'punct' && after.text !== "'");
  if (!right) return false;
  const before = a.token(from - 1);
  return (
    !before ||
    before.kind === 'newline' ||
    before.kind === 'emoji' ||
    before.kind === 'number' ||
    (before.text === '.' && a.token(from - 2)?.kind === 'number') ||
    (before.kind === 'punct' && EDGE.test(before.text))
  );
}
