import { setOf } from '../sets.ts';
/*
 * Words before a name that tell of a grown-up.
 */

/** "Nursery apprentice X", "Reception teacher Y": who works with the children named before. */
export const EMPLOYED: ReadonlySet<string> = new Set(
  'apprentice teacher ta assistant practitioner nurse cook manager supervisor tutor lead'.split(' '),
);

/** The children that those work with. */
export const OF_CHILDREN: ReadonlySet<string> = new Set(
  'nursery reception class form eyfs ks1 ks2 preschool pre-school'.split(' '),
);

/** What schools do for children, led by those who are paid for it. */
const CARE = setOf('premium support services welfare progress protection experience safeguarding');
/** Students of these work already. */
const TRAINED = setOf('teacher teachers nurse nurses midwife paramedic');
/** "Children's author X", "children's entertainer Y": not "children's captain", "children's champion". */
const FOR_CHILDREN = setOf(
  'author authors illustrator poet laureate writer entertainer nurse commissioner minister presenter novelist publisher doctor therapist psychologist consultant officer worker',
);

/**
 * "Nursery apprentice", "Reception teacher", "children's author", "student teacher", "pupil premium lead": do the last two
 * or three words before a name tell of a grown-up by the children for whom they work?
 */
export const caresFor = (first: string, second: string, last: string): boolean =>
  (EMPLOYED.has(last) && OF_CHILDREN.has(second)) ||
  (second === "children's" && FOR_CHILDREN.has(last)) ||
  (second === 'student' && TRAINED.has(last)) ||
  (CARE.has(second) && /^(?:pupils?|students?|child|children's)$/.test(first) && LEADS.has(last));
const LEADS = setOf(
  'lead leader officer manager assistant worker mentor coordinator co-ordinator adviser advisor champion',
);

/** Kin who are grown up, whoever tells of them. */
export const GROWN_KIN: ReadonlySet<string> = new Set(
  'mum mam dad mother father stepmum stepdad step-mum step-dad stepmother stepfather step-mother step-father godmother godfather great-gran great-nan great-grandma great-grandad great-granddad great-grandpa great-grandmother great-grandfather great-aunt great-auntie great-uncle nanna gramps grampy grandpa mam-gu tad-cu nain taid abuela abuelo babcia dziadek yiayia pappou nonna nonno halmoni daideo mamaji dadima nanaji dadaji hubby guardian godparent grandad granddad grandma gran granny nan grandmother grandfather grandparent husband wife fiance fiancee widow widower law mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law parent governor volunteer carer'.split(
    ' ',
  ),
);

/** What is said of those who are known for their work. */
export const RENOWNED: ReadonlySet<string> = new Set(
  'olympic paralympic olympian professional renowned acclaimed bestselling best-selling celebrity retired legendary world-famous world-renowned prize-winning freelance'.split(
    ' ',
  ),
);

/** "One grandad, X, brought …": what stands before kin that is told of. */
export const WHOSE: ReadonlySet<string> = new Set('one a an my our his her their another whose'.split(' '));

/** Whose kin somebody who writes for the school tells of. */
export const MINE: ReadonlySet<string> = new Set(['my', 'our']);

/** "Llyfr y mis: … gan X". */
export const WELSH_WORK = /\b(?:llyfr|llyfrau|nofel|cyfrol|albwm|bardd)\b/;

/** What visitors do to a class and to whoever tells of it: "X told us", "Y taught Year 4". */
export const TO_US =
  'told tells showed shows taught teaches read reads gave gives brought explained visited drove driven helped treated trained entertained inspired answered wowed joins joined';

/** What those from elsewhere do to a class: "X from Leeds showed Year 9", "Y of Ofsted watched 4B". */
export const DONE_TO_CLASS = setOf(
  TO_US,
  'met meets visits led leads helps inspires came popped zoomed spoke talked ran took challenged coached guided introduced worked invited asked thanked judged watched filmed interviewed explaining showing telling teaching helping visiting',
);
