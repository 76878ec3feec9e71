import type { View } from '../../engine/doc.ts';
import { keptWith } from '../kept.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import { thanked } from './thanked.ts';

/*
 * Contests in which children are what grown-ups are elsewhere: of speaking ("Youth Speaks: X (chair), Y (speaker)", "Mock
 * trial: barristers X and Y") and of houses ("House Shout, conductor X").
 */

const CONTEST =
  /\b(?:mock (?:trial|court|election|interview panel)|bar mock|moot(?:ing)?|youth speaks|public[- ]speaking|debat(?:e|es|ing|ers?)|esu|model un|mun|youth parliament|rotary speaks|oracy|speech competition|magistrates'? (?:competition|mock))\b/;
/** Whose contest it is. */
const GROWN =
  /\b(?:hustings|parliamentary candidates?|general election|staff debate|governors'?|panel of (?:experts|guests))\b/;
const isContest = keptWith(({ folded }: View): boolean => CONTEST.test(folded) && !GROWN.test(folded));

const PARTS = setOf(
  'speaker speakers chair chairs chairperson chairman chairwoman proposer proposers opposer opposers seconder seconders barrister',
  'barristers witness witnesses juror jurors lawyer lawyers solicitor solicitors delegate delegates timekeeper clerk usher defence',
  'prosecution proposition opposition rebuttal summation advocate advocates magistrate magistrates defendant secretary',
);
/** Before the office of a grown-up who comes to such a contest: "real barrister X coached our mock trial team". */
const INVITED = /^(?:guest|keynote|visiting|special|real|retired|local|pta|invited|practising|senior)$/;
/** Is the word at `k` what a child is in such a contest? */
export const isDebater = (a: Around, k: number): boolean =>
  PARTS.has(a.word(k)) && !INVITED.test(a.word(k - 1)) && isContest(a.view);

/** Who is in the chair, before the name: a guest's office as often, where no other part of a pupil's is told. */
const CHAIRS = /^(?:chair|chairs|chairperson|chairman|chairwoman|secretary|clerk|magistrates?|usher)$/;
const BESIDES = /\b(?:proposers?|opposers?|seconders?|barristers?|witness(?:es)?|lawyers?|delegates?)\b/;
/** Is the word at `k`, before a name, what children are in such a contest: "barristers X and Y", "proposer X"? */
export const isDebaterLed = (a: Around, k: number): boolean =>
  isDebater(a, k) && (!CHAIRS.test(a.word(k)) || BESIDES.test(a.view.folded));

const OF_HOUSES =
  /\b(?:house (?:music|shout|singing|song|drama|plays?|dance|unison|choirs?|partsong|glee|panto|debating)|(?:f1|formula (?:1|one)) in schools|lego league|vex (?:iq|robotics)|mock trial|bar mock|(?:public|youth) speak(?:ing|s)|schools' mace|debating (?:comp\w*|final|heat|team))\b/;
/** Does the post tell of what houses or schools hold against one another, where pupils conduct, manage and plead? */
const isHouseContest = keptWith(({ folded }: View) => OF_HOUSES.test(folded));
const CONTENDS = setOf(
  'conductor accompanist arranger choreographer director producer manager engineer designer driver clerk usher barrister barristers solicitor solicitors lawyer lawyers witness witnesses juror jurors questioner proposer opposer',
);
/** "House Shout … conductor X", "mock trial: clerk Y": is the office at `k` a part in such a contest, and nobody thanked? */
export const inContest = (a: Around, k: number): boolean =>
  (CONTENDS.has(a.word(k)) || (/^(?:speaker|chair)$/.test(a.word(k)) && a.word(k - 1) === '(')) &&
  !INVITED.test(a.word(k - 1)) &&
  isHouseContest(a.view) &&
  !thanked(a, k + 1, 12);
