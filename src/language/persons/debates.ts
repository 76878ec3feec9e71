import type { View } from '../../engine/doc.ts';
import { keptWith } from '../kept.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import { INVITED } from './young.ts';

/*
 * Contests of speaking, in which children are what grown-ups are elsewhere: "Youth Speaks: X (chair), Y (speaker)", "Mock
 * trial: barristers X and Y".
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
  'prosecution advocate advocates magistrate magistrates defendant secretary',
);
/** Is the word at `k` what a child is in such a contest? */
export const isDebater = (a: Around, k: number): boolean =>
  PARTS.has(a.word(k)) && !INVITED.test(a.word(k - 1)) && isContest(a.view);

/** Who is in the chair, before the name: a guest's office as often, where no other part of a pupil's is told. */
const CHAIRS = /^(?:chair|chairs|chairperson|chairman|chairwoman|secretary|clerk|magistrates?|usher)$/;
const BESIDES = /\b(?:proposers?|opposers?|seconders?|barristers?|witness(?:es)?|lawyers?|delegates?)\b/;
/** Is the word at `k`, before a name, what children are in such a contest: "barristers X and Y", "proposer X"? */
export const isDebaterLed = (a: Around, k: number): boolean =>
  isDebater(a, k) && (!CHAIRS.test(a.word(k)) || BESIDES.test(a.view.folded));
