import { setOf, setsBy } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import { isCast } from './cast-parts.ts';
import type { Context } from './context.ts';
import { isForADay } from './others-offices.ts';
import { isOfClass, isOfPicker, SPEAKS } from './pickers.ts';
import { runByPupils } from './young.ts';

/*
 * Posts of a school's or nursery's staff that are told in two words, of which the second is said of pupils as well: "key
 * person X", "room leader Y", "resident tutor Z". From general knowledge.
 */

/** By the second word, the first. */
const POSTS = setsBy({
  person: 'key lollipop',
  worker:
    'key support family youth outreach link playgroup playscheme nursery childcare residential pastoral early-help home-school wraparound playwork inclusion',
  leader:
    'room base nursery preschool pre-school playgroup toddler toddlers baby babies camp course phase curriculum cub scout beaver brownie rainbow rainbows guide wraparound subject middle',
  manager:
    'deputy nursery preschool pre-school setting playgroup centre curriculum care home unit business hr contracts contract estates estate facilities catering kitchen site premises data exams finance boarding office network it ict wraparound cover operations behaviour pastoral inclusion admissions safeguarding campus marketing provision attendance progress cleaning domestic',
  assistant:
    'classroom nursery preschool pre-school playgroup healthcare care language boarding gap room childcare kitchen catering lunchtime teaching admin graduate finance hr sports learning-support pupil-support welfare needs pastoral inclusion sen send',
  tutor:
    'resident boarding house academic visiting peripatetic course lamda assistant gap personal form music subject vocal',
  educator: 'years childhood lead outreach museum',
  lead: 'room nursery preschool pre-school toddler baby phase nurture wraparound eal thrive safeguarding inclusion pastoral club ks1 ks2 ks3 eyfs provision aln base send sen behaviour attendance',
  supervisor:
    'room nursery preschool pre-school playgroup lunchtime playground midday cover site kitchen cleaning exam isolation domestic',
  parent: 'house boarding',
  mistress: 'house',
  coach:
    'learning progress careers job life employability swimming rugby cricket football hockey netball rowing tennis athletics sports gymnastics fencing sailing',
  mentor: 'learning pastoral behaviour teaching itt ect',
  teacher:
    'principal supply cover maths english science music french spanish german welsh art drama dance pe history geography re computing cello violin piano guitar flute brass strings drum singing peripatetic trainee student reception nursery y1 y2 y3 y4 y5 y6 sen send specialist pshe dt physics chemistry biology ceramics food textiles media business psychology',
  officer:
    'attendance exams examinations exam careers data finance hr personnel admin administrative administration admissions welfare inclusion safeguarding liaison link duty reprographics marketing communications outreach education transition behaviour pastoral support payroll recruitment examination',
  technician: 'it ict lab laboratory science dt d&t food art design network computing av textiles workshop',
  secretary: 'school bursar office',
  nurse: 'school nursery',
  adviser: 'careers school challenge improvement education',
  advisor: 'careers school challenge improvement education',
  partner: 'improvement effectiveness',
  therapist: 'speech language play occupational art music drama physio family',
  counsellor: 'school college student our',
  instructor: 'swimming ski driving outdoor forest climbing sailing gym fitness',
  groundsman: 'head',
  head: 'depute assistant executive acting interim',
  headteacher: 'depute deputy assistant executive acting interim associate',
  principal: 'vice assistant executive acting interim deputy',
  chaplain: 'school lay college',
  cook: 'school assistant head',
  driver: 'minibus bus taxi coach',
  patrol: 'crossing',
  man: 'lollipop removal removals delivery repair maintenance gas milk window-cleaning ice-cream odd-job',
  bobby: 'link community local village beat town neighbourhood',
  helper: 'parent parents pta ptfa community adult',
  rep: 'pta ptfa parent union sales',
  lady: 'lollipop dinner',
  cop: 'community campus',
  student: 'pgce scitt itt gap placement',
  practitioner: 'nursery early-years years thrive nurture elsa',
  psychologist: 'educational school',
  professional: 'cricket golf tennis',
  librarian: 'college chartered assistant',
  chef: 'school executive sous',
  director:
    'trust finance business operations estates marketing development managing commercial regional musical',
});
/** "Forest school leader X": who leads what pupils go to. */
const SCHOOLS = /^(?:forest|beach|holiday|sunday|farm) (?:school|club)$/;
/** Before a post of the staff these tell that a pupil is meant: "junior room leader", "our mini attendance officers". */
export const OF_YOUNG = setOf(
  "junior young mini student students students' pupil pupils peer little child children class future",
);

/** "The Year 9 pastoral manager": posts that are of a year, and no pupil's in it. */
const OF_YEAR = setOf('pastoral progress behaviour teaching supply cover learning-support');

const one = (word: string): string => {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
};

/** Posts that pupils have in what they run: the finance officer of their company. */
const LENT = setOf('officer manager director lead secretary');

/** Does such a post end at token `k`? */
export function endsPost(a: Around, k: number): boolean {
  const second = one(a.word(k));
  const firsts = POSTS.get(second);
  if (!firsts || !a.here(k - 1)) return false;
  const told =
    firsts.has(a.word(k - 1)) ||
    (second === 'leader' && SCHOOLS.test(`${a.word(k - 2)} ${one(a.word(k - 1))}`));
  return (
    told &&
    !OF_YOUNG.has(a.word(k - 2)) &&
    !OF_YOUNG.has(a.word(k - 3)) &&
    (a.token(k - 2)?.kind !== 'number' || OF_YEAR.has(a.word(k - 1))) &&
    !isForADay(a, k) &&
    !isOfClass(a, k) &&
    !(LENT.has(second) && runByPupils(a.view))
  );
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
  // "X, our rugby coach is proud of you": the post of somebody else.
  for (const k of [j + 1, j + 2])
    if (a.here(k) && endsPost(a, k) && !a.says(k + 1, SAYS.copula | SAYS.deed) && !SPEAKS.test(a.word(k + 1)))
      return k;
  return -1;
}

/** Adds that somebody holds such a post, where one stands beside the name; true if so. */
export function holdsPost(a: Around, from: number, to: number, ctx: Context): boolean {
  const before = postBefore(a, from);
  const k = before < 0 ? postAfter(a, to) : before;
  // "Lollipop lady – X, Caretaker – Y": in a cast, parts.
  if (k < 0 || isCast(a.view) || isOfPicker(a, k, from, to)) return false;
  ctx.staff = true;
  ctx.heads = k < from && a.word(k).endsWith('s');
  // "Her key worker will be X in Robins": the room is where both are.
  ctx.titled = k < from && !a.says(from - 1, SAYS.link);
  return a.grownUpAfterAll(`the post "${a.token(k - 1)?.text} ${a.token(k)?.text}"`);
}
