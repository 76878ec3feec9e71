import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import { isCast, ofPlay } from './cast-parts.ts';
import type { Context } from './context.ts';
import { POST_LETTERS } from './office-letters.ts';
import { isOfPicker, SPEAKS } from './pickers.ts';
import { FIELDS } from './roles.ts';
import { endsPost, OF_YOUNG } from './school-posts.ts';

/*
 * Posts at a school that somebody is paid for, told right beside the name: "our attendance officer, X", "X (ELSA)",
 * "our new site manager is Y". The last word alone says little, for pupils are officers, leaders and managers too; with
 * the word before it (`school-posts.ts`) no pupil is meant, whatever praise or prize stands there as well. From general knowledge.
 */

/** Posts that one word tells. */
const ALONE = setOf(
  'bursar matron janitor jannie janny depute senco sendco senca alnco aln-co hlta lsa slsa invigilator lecturer housemistress housemaster houseparent registrar receptionist groundsman groundskeeper groundswoman cynorthwyydd childminder headmaster headmistress',
);
/** Posts told by letters, in capitals only: some are given names or words otherwise. */
const LETTERS = setOf(POST_LETTERS, 'slso psa sna eyp hmi nqt ect tlr salt wellco');

/** "Director of music", "Head of Year 9", "chair of governors": does what is led end at `i`? */
function isLedEnd(a: Around, i: number): boolean {
  let of = i - 1;
  while (of > i - 4 && FIELDS.has(a.word(of))) of--;
  const field = a.token(i)?.kind === 'number' ? /^(?:year|yr)$/.test(a.word(i - 1)) : FIELDS.has(a.word(i));
  const at = a.word(of) === 'of' || a.word(of) === 'to' ? of - 1 : -1;
  return field && LEADS.has(a.word(at)) && !OF_YOUNG.has(a.word(at - 1));
}
const LEADS = setOf('head director chair clerk');

/** A head boy has a depute too. */
const OF_PUPILS = /\bhead (?:boy|girl|pupil|student|prefect)s?\b|\bcaptains?\b/;

/** Does a post end at token `i`? */
function isPost(a: Around, i: number): boolean {
  const token = a.token(i);
  if (!token || !a.here(i)) return false;
  if (isLedEnd(a, i)) return true;
  if (token.kind !== 'word') return false;
  const word = token.folded;
  if (ALONE.has(word))
    return !OF_YOUNG.has(a.word(i - 1)) && !(word === 'depute' && OF_PUPILS.test(a.view.folded));
  if (LETTERS.has(word))
    return token.shape === 'caps' && a.token(i - 1)?.shape !== 'caps' && !OF_YOUNG.has(a.word(i - 1));
  return endsPost(a, i);
}

/** What may stand between a name and the post told after it. */
const BEFORE_POST = setOf(
  "our the my a an new lovely wonderful brilliant amazing fantastic fab newest school school's college former then own very dear hardworking and",
);

/** Adds that somebody is paid for the post told beside the name; says nothing of a name with a class or an age. */
export function paidPost(a: Around, from: number, to: number, possessive: boolean, ctx: Context): void {
  if (ctx.titled || ctx.classed || ctx.tie >= 5.5) return;
  let k = from - 1;
  while (k > from - 3 && (a.says(k, SAYS.dash) || a.word(k) === ',' || a.word(k) === 'is')) k--;
  const at = isPost(a, k) ? k : possessive ? -1 : postAfter(a, to);
  // In a cast those are parts, and Elsa is one in any play.
  if (at < 0 || isOfPicker(a, at, from, to)) return;
  if (isCast(a.view) || (LETTERS.has(a.word(at)) && ofPlay(a.view))) return;
  ctx.tie = 0;
  ctx.pupil = Math.min(ctx.pupil, 1);
  ctx.staff = true;
  ctx.office = true;
  a.add('adult', Math.max(0, 6 - ctx.adult), `the post "${a.token(at - 1)?.text} ${a.token(at)?.text}"`);
}

/** Where the post ends that stands right after a name: "X, our new attendance officer", "X (ELSA)"; -1 if none does. */
function postAfter(a: Around, to: number): number {
  const open = a.word(to + 1);
  let i = to + 2;
  if (open !== ',' && open !== '(' && open !== '-' && open !== '–' && open !== '—') return -1;
  while (i < to + 6 && BEFORE_POST.has(a.word(i))) i++;
  // The post itself must follow: not "X, vetoed by Matron".
  const most = LEADS.has(a.word(i)) ? i + 4 : i + 1;
  for (let j = i; j <= most && a.here(j) && a.token(j)?.kind !== 'punct'; j++)
    if (isPost(a, j) && (j <= i + 1 || isLedEnd(a, j)) && closes(a, j) && !(j === i + 1 && isOneWord(a, j)))
      return j;
  return -1;
}
/** Is it a post that one word tells, so that nothing else may stand before it? */
const isOneWord = (a: Around, j: number): boolean => ALONE.has(a.word(j)) || LETTERS.has(a.word(j));
/** A post ends here, and is of nobody who follows: not "X, attendance officer Y". */
const closes = (a: Around, j: number): boolean =>
  !a.here(j + 1) ||
  !(
    a.token(j + 1)?.shape.startsWith('cap') ||
    a.says(j + 1, SAYS.copula | SAYS.deed) ||
    SPEAKS.test(a.word(j + 1))
  );
