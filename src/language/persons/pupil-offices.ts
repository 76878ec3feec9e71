import { setOf } from '../sets.ts';
import type { Around } from './around.ts';

/*
 * Offices that a school gives to its pupils alone, told by two words where one says little: "eco councillor", "peer
 * mediator", "mini police officer". From general knowledge of school life.
 */

const AMBASSADOR = setOf(
  'language languages reading wellbeing well-being health anti-bullying antibullying bullying art arts sport sports kindness digital eco friendship attendance safety respect equality diversity faith rights maths science music library pe playground values transition student pupil school young junior',
);
const COUNCILLOR = setOf('school eco class pupil student junior youth');
const MONITOR = setOf(
  'milk register garden fruit chicken lunch bell book cloakroom line dinner library class classroom recycling compost hen plant light bin stairs corridor water office playground',
);
const LEADER = setOf('playground play line digital reading young orchestra chaplaincy junior student pupil');
const BUDDY = setOf('playground reading transition friendship peer class');
const WHIZZ = setOf('maths spelling computing coding tables phonics');
/** Each office by its last word, and what may stand before that. */
const OFFICES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ambassador', AMBASSADOR],
  ['councillor', COUNCILLOR],
  ['monitor', MONITOR],
  ['leader', LEADER],
  ['buddy', BUDDY],
  ['whizz', WHIZZ],
  ['whiz', WHIZZ],
  ['mp', setOf('youth')],
  ['mediator', setOf('peer')],
  ['mentor', setOf('peer')],
  ['rep', setOf('form eco house tutor-group')],
  ['warrior', setOf('eco')],
  ['interpreter', setOf('young')],
  ['carer', setOf('young')],
  ['reporter', setOf('school junior pupil student')],
  ['librarian', setOf('junior pupil student')],
  ['captain', setOf('house sports form games')],
]);
/** What only a word before tells to be of the young: "mini police officer", "junior road safety officer". */
const OFFICER = /\b(?:mini[- ]police|junior road safety) officer$/;

/** Does an office of pupils end at `k`? */
export const endsPupilOffice = (a: Around, k: number): boolean =>
  a.word(k) === 'officer'
    ? OFFICER.test(a.clause(k, -1, 4))
    : OFFICES.get(a.word(k))?.has(a.word(k - 1)) === true;

/** "Has been chosen as our new", between a name and the office. */
const CHOSEN =
  /^(?:has|have|is|was|been|just|now|very|proudly|chosen|elected|appointed|voted|made|named|picked|selected|as|to|be|becomes|became|a|an|the|our|their|this|year's|new|first)$/;
/** How far behind the name the office may end. */
const FAR = 9;

/** Is the one at tokens `from..to` told to hold an office of pupils? */
export function holdsPupilOffice(a: Around, from: number, to: number): boolean {
  const last = a.word(from - 1);
  if (endsPupilOffice(a, last === ':' || last === 'is' ? from - 2 : from - 1)) return true;
  const next = a.word(to + 1);
  const aside = next === '(' || next === ',';
  if (!aside && !CHOSEN.test(next)) return false;
  for (let j = aside ? to + 2 : to + 1; j < to + FAR && a.here(j); j++) {
    if (endsPupilOffice(a, j)) return !aside || !a.here(j + 1) || /^[),.!?]$/.test(a.word(j + 1));
    // The words of the office itself, before its last.
    if (a.token(j)?.kind !== 'word') return false;
    if (!CHOSEN.test(a.word(j)) && !endsPupilOffice(a, j + 1) && !OFFICE_WORDS.has(a.word(j))) return false;
  }
  return false;
}
/** Words inside an office, before its last two. */
const OFFICE_WORDS = setOf('mini junior road mental online year 7 8 9 10 times');
