import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import type { Context } from './context.ts';
import { isForADay } from './others-offices.ts';

/*
 * Posts of a school's or nursery's staff that are told in two words, of which the second is said of pupils as well: "key
 * person X", "room leader Y", "resident tutor Z". From general knowledge.
 */

/** By the second word, the first. */
const POSTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    person: 'key',
    worker:
      'key support family youth outreach link playgroup playscheme nursery childcare residential pastoral early-help home-school wraparound playwork',
    leader:
      'room base nursery preschool pre-school playgroup toddler toddlers baby babies camp course phase curriculum cub scout beaver brownie rainbow rainbows guide wraparound',
    manager:
      'deputy nursery preschool pre-school setting playgroup centre curriculum care home unit business hr contracts contract estates estate facilities catering kitchen site premises data exams finance boarding',
    assistant:
      'classroom nursery preschool pre-school playgroup healthcare care language boarding gap room childcare kitchen catering lunchtime',
    tutor: 'resident boarding house academic visiting peripatetic course lamda assistant',
    educator: 'years childhood lead outreach museum',
    lead: 'room nursery preschool pre-school toddler baby',
    supervisor: 'room nursery preschool pre-school playgroup lunchtime playground midday',
    parent: 'house boarding',
    mistress: 'house',
    coach: 'learning progress careers job life employability',
    mentor: 'learning pastoral',
    teacher: 'principal',
  }).map(([second, firsts]) => [second, setOf(firsts)] as const),
);
/** "Forest school leader X": who leads what pupils go to. */
const SCHOOLS = /^(?:forest|beach|holiday|sunday|farm) (?:school|club)$/;
/** What tells that one of the pupils is meant: "junior room leader". */
const OF_YOUNG = setOf('junior young mini student pupil peer little child children');

const one = (word: string): string => (word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);

/** Does such a post end at token `k`? */
function endsPost(a: Around, k: number): boolean {
  const second = one(a.word(k));
  const firsts = POSTS.get(second);
  if (!firsts || !a.here(k - 1)) return false;
  const told =
    firsts.has(a.word(k - 1)) ||
    (second === 'leader' && SCHOOLS.test(`${a.word(k - 2)} ${one(a.word(k - 1))}`));
  return told && !OF_YOUNG.has(a.word(k - 2)) && !isForADay(a, k);
}

/** Where such a post, told of the name at `from`, ends: right before it, before "is", or before "in Ladybirds –"; -1 if none does. */
function postBefore(a: Around, from: number): number {
  let k = from - 1;
  if (a.word(k) === 'be' && a.word(k - 1) === 'will') k -= 2;
  else if (a.says(k, SAYS.is)) k--;
  let linked = k < from - 1;
  while (a.here(k) && a.says(k, SAYS.link)) {
    k--;
    linked = true;
  }
  if (endsPost(a, k)) return k;
  if (!linked) return -1;
  for (let j = k - 1; j > k - 4 && a.here(j); j--)
    if (/^(?:in|for|of|at)$/.test(a.word(j))) return endsPost(a, j - 1) ? j - 1 : -1;
  return -1;
}

const BETWEEN = setOf('our the a my your new lovely wonderful amazing brilliant fabulous one of');
/** "X, our new key person in Ladybirds", "Y (room leader)": where the post ends; -1 if none stands there. */
function postAfter(a: Around, to: number): number {
  if (!/^[,(–—-]$/.test(a.word(to + 1))) return -1;
  let j = to + 2;
  while (j < to + 6 && BETWEEN.has(a.word(j))) j++;
  for (const k of [j + 1, j + 2]) if (a.here(k) && endsPost(a, k)) return k;
  return -1;
}

/** Adds that somebody holds such a post, where one stands beside the name; true if so. */
export function holdsPost(a: Around, from: number, to: number, ctx: Context): boolean {
  const before = postBefore(a, from);
  const k = before < 0 ? postAfter(a, to) : before;
  if (k < 0) return false;
  ctx.staff = true;
  ctx.heads = k < from && a.word(k).endsWith('s');
  // "Her key worker will be X in Robins": the room is where both are.
  ctx.titled = k < from && !a.says(from - 1, SAYS.link);
  ctx.pupil = 0;
  ctx.tie = 0;
  return a.grownUp(`the post "${a.token(k - 1)?.text} ${a.token(k)?.text}"`);
}
