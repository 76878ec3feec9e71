import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import { isForADay } from './others-offices.ts';
import { isRolePlay } from './working-lives.ts';

/*
 * Who comes to work at a school: "the appointment of X", "Y as our new Head of Year 9", "Z and W, who join the English
 * department". Pupils are appointed and join teams as well. From general knowledge.
 */

/** An office to which pupils are appointed. */
const PUPIL_POST =
  /\b(?:head (?:boy|girl|student|pupil|prefect|chorister)|(?:school|form|sports|games|vice|team) captains?|prefects?|house|council|councillors?|ambassadors?|monitors?|chorister|digital|eco|junior|young|student|pupil)\b/;
/** What only grown-ups are made in a school, after "as". */
export const POST =
  /^as (?:(?:our|the|a|an|your|their|its|new|next|interim|acting|permanent|substantive|joint|full-time|part-time|first|designated|named|lead) )*(?:head(?:teacher|master|mistress| teacher)?(?= [.,!;]| (?:of (?:school(?! house)|year|ks\d|key|sixth|maths|english|science|music|department|faculty|mfl|humanities|pe|art|drama|history|geography|re|upper|lower|junior|infant|early|eyfs|centre|inclusion|learning|boarding)|from|at|in|on|with|for|to|and|is|was|will)|$)|(?:deputy|assistant|executive|associate|vice) (?:head(?:teacher)?|principal)\b(?! (?:boy|girl|student|pupil|prefect|chorister))|principal(?= (?:of|at|from)\b|$| [.,!])|se?n?d?co\b|sendco|dsl|caretaker|(?:attendance|admissions|exams|examinations|finance|welfare|data|communications|lettings|liaison|admin|office|site|premises|kitchen|catering|midday|nursery|wraparound|cover|inclusion|safeguarding|business|hr|marketing|estates|network|it|ict|pastoral|behaviour|family|speech|learning support) (?:officer|manager|assistant|lead|supervisor|technician|mentor|coordinator|co-ordinator|administrator|worker)|(?:school )?business manager|bursar|(?:(?!eco|student|pupil|junior|young|class|honorary)\S+ ){0,2}(?:trustees?|governors?|teachers?)\b|(?:class|early career) teachers?\b|ects?|nqts?|tas?\b|teaching assistants?|hltas?|lsas?|ceo|chief executive|chair of (?:the |our )?(?:governors|trustees|pta|ptfa|friends|board|trust|governing|lgb)|head cook|cook(?= (?:at|from)\b|$| [.,!])|receptionist|school nurse|chaplain|family support|pastoral (?:manager|lead|assistant|officer|support|care|head)|clerk to (?:the |our )?(?:governors|board|trust))/;
/** Where those are told who lead the other pupils, with offices called like the staff's. */
export const LEADERS =
  /\b(?:(?:student|pupil) (?:leadership|leaders?|leads?|voice|exec\w*|president)|prefects?|head (?:boy|girl|student|pupil)s?|(?:young|mini) enterprise|tycoons?)\b/;
/** Where offices are parts, in a play or for a dressing-up day. */
export const PLAY =
  /\b(?:play|panto|pantomime|show|production|nativity|musical|role|assembly|dressed|dress|cast|drama|dancer|ballet|orchestra|hilarious|evil|played|playing|stitches)\b/;

/** "The appointment of X", "introduce Y as our new Head of Year 9", "welcome Z as a trustee". */
export function isAppointee(a: Around, from: number, tail: number): boolean {
  const appointment = a.word(from - 1) === 'of' && a.word(from - 2) === 'appointment';
  if (!appointment && a.word(tail) !== 'as') return false;
  const after = a.clause(tail, 1, 9);
  if (LEADERS.test(a.view.folded)) return false;
  if (appointment) return !PUPIL_POST.test(after);
  return (
    POST.test(after) &&
    !isForADay(a, tail + 1) &&
    !/\bfor (?:a|the|one) (?:day|morning|afternoon|lesson)\b/.test(after) &&
    !isRolePlay(a.view) &&
    !PLAY.test(a.sentence())
  );
}

const JOINS = setOf('who join joins joining joined');
const JOINS_STAFF =
  /^(?:who (?:(?:will|are|is|have|has|be|both|all|also|now) )*)?(?:join(?:s|ed|ing)?) (?:us )?(?:(?:in |to )?(?:our|the) (?:[a-z&]+ ){0,3}(?:department|dept|faculty|staff|teaching team|staff team|leadership team|senior team|pastoral team|office team|admin team|site team|kitchen team|support team|safeguarding team|inclusion team|trust board|governing (?:body|board)|board of (?:governors|trustees)|slt)\b|as )/;
/** "X, Y and Z who join the English department", "X and Y, who join as trustees". */
export function joinsStaff(a: Around, tail: number): boolean {
  if (!JOINS.has(a.word(tail))) return false;
  const after = a.clause(tail, 1, 12);
  const found = JOINS_STAFF.exec(after);
  if (found === null) return false;
  // "Who joins the pastoral team as a Year 11 mentor": what they join as tells more than what they join.
  const as = found[0].endsWith('as ') ? found[0].length - 3 : after.indexOf(' as ') + 1;
  return as === 0 || POST.test(after.slice(as));
}

/** "We are delighted that X has accepted": a post that is told of. */
export const hasAccepted = (a: Around, to: number): boolean =>
  a.word(to + 1) === 'has' &&
  a.word(to + 2) === 'accepted' &&
  /^has accepted(?: (?:the|our|this) (?:\S+ )?(?:post|role|job|position|headship)\b|[\s.,!]*$| [.,!])/.test(
    a.clause(to + 1, 1, 6),
  ) &&
  /\b(?:head|headteacher|deputy|principal|post|vacancy|interviews?|governors|appointment)\b/.test(
    a.view.folded,
  ) &&
  !/\b(?:university|uni|oxford|cambridge|college|scholarship|degree|apprenticeship|lead role|play|panto|musical|production)\b/.test(
    a.view.folded,
  ) &&
  !LEADERS.test(a.view.folded);
