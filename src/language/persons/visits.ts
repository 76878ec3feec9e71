import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import type { Context } from './context.ts';

/*
 * Whom a school has as a guest, told by what classes and the school are to that person: those who are met, talked to and
 * taught. From general knowledge. Pupils come to see the head, show things and talk to their own class as well, so that
 * such words alone say nothing.
 */

/** Before "meeting X", "to meet X": how a class finds it. */
const MET =
  /\b(?:(?:we|children|pupils|students|class|everyone|all|nursery|reception|\d{1,2}[a-z]{0,2}s?|(?:our|the) \S+) (?:(?:all|really|absolutely|so|just|have|were|was|has|had) )*(?:loved|enjoyed|meeting|met|got to|lucky (?:enough )?to|excited to|delighted to|thrilled to|honoured to|privileged to|fortunate (?:enough )?to)|(?:great|lovely|wonderful|fantastic|amazing|brilliant|super|good|fascinating|inspiring|pleasure|privilege|honour|treat|chance|opportunity) (?:to|of)) ?$/;
/** Newcomers and partners in another school are met too. */
const NEWCOMER =
  /\b(?:new|joins?|joining|joined|starts?|starting|pen ?-?pals?|buddy|buddies|brother|sister|baby|cousin|friend|classmates?|twin|september|will be in)\b/;

/** "Year 5 loved meeting X", "it was a treat to meet Y". */
function isMet(a: Around, from: number, to: number): boolean {
  const verb = a.word(from - 1);
  if (!/^(?:meeting|meet|met)$/.test(verb)) return false;
  if (NEWCOMER.test(a.clause(from - 1, -1, 12)) || NEWCOMER.test(a.clause(to + 1, 1, 10))) return false;
  return MET.test(a.clause(from - 2, -1, 10)) || (verb === 'met' && OF_CLASS.test(a.clause(from - 2, -1, 4)));
}
const OF_CLASS = /\b(?:(?:year|yr|class) \d{1,2}|y\d{1,2}|reception|nursery|p\d|ks\d)$/;

/** Whom such a guest talks to or works with. */
const HOSTS = String.raw`(?:us\b|(?:all |both )?(?:our|the) (?:\S+ )?(?:children|pupils|students|class|classes|juniors|infants|school|girls|boys|staff)|(?:our |all )?(?:year|yr|class) ?\d|y\d|p\d|s\d|ks\d|reception|nursery|eyfs|sixth form)`;
const ADVERBS = '(?:(?:has|have|had|kindly|very|also|then|recently|even|again|once|who|,) )*';
/** "came in to talk to Year 6", "is coming to work with our pupils". */
const CAME = new RegExp(
  String.raw`^${ADVERBS}(?:came|comes|come|coming|is coming|popped|dropped|called|travelled|returned|is back|will be back|(?:is|was|will be)(?= (?!to )))(?: (?:in|over|along|back|down|up|into|to|at|on|next|this) ?(?:school|class|friday|monday|tuesday|wednesday|thursday|week|assembly|today|tomorrow)?)* to (?:talk|speak|tell|teach|entertain|inspire|work with|run|lead|deliver|perform|judge|open|sign|read) ?(?:to|for|with)? ?(?:${HOSTS}|(?:a|an|the|our|two|some) (?:\S+ ){0,3}(?:workshops?|sessions?|assembly|training|masterclass|lessons?))`,
);
/** "talked to us about the job", "told Year 9 about life at sea". */
const TALKED = new RegExp(
  String.raw`^${ADVERBS}(?:(?:talked|spoke|chatted) (?:to|with) ${HOSTS}.{0,24}|told ${HOSTS}.{0,24})\b(?:about|of) (?:(?:the|her|his|their|a) (?:job|work(?! experience)|career|role|business|company|farm|books?(?! (?:s?he|they)(?:'s| is| are| has| was)? (?:reading|read|chosen|chose|borrowed|loves?))|years (?:in|as|at)|life (?:as|in|on|at)|time (?:as|at sea|in the (?:army|navy|raf|war|police))|charity(?! (?:\S+ )?(?:shave|run|walk|swim|climb|challenge|event|bake|sale|stall|cut|cycle|ride|skip|appeal)\b))|(?:life|working) (?:on|in|as|at|for)|careers?|being an? (?!(?:evacuee|roman|viking|tudor|victorian|celt|saxon|prefect|buddy|young|big|older|only|vegetarian|vegan|captain|house|head|librarian|sister|brother|twin|muslim|sikh|hindu|christian|jew|good|kind|school|reading|world|worship|eco|pupil|child)\b))`,
);
/** "ran a workshop on clay for Year 6", "signed copies", "drove us home". */
const GAVE =
  /^(?:(?:has|have|had|kindly|very|also|then|who|,) )*(?:(?:ran|led|held|delivered|hosted|did|runs|leads) (?:an?|the|our|two|three|some|both) (?:\S+ ){0,2}(?:workshops?|masterclass(?:es)?|training|inset)\b|signed (?:(?:\d+ )?copies|books|our copies|her book|his book)|drove (?:us|our|the (?:minibus|coach|bus|van))\b|(?:handed over|presented us with|brought) (?:an?|the|her|his|their) (?:\S+ )?cheque(?! (?:for \S+ )?to (?!us\b|the school|our|help|buy|pay|fund))(?!.*\b(?:pocket money|birthday money|savings|stall|bake sale|sponsored|lemonade|(?:head|hair) ?(?:shave|cut))\b)|(?:gave|giving) (?:us|them|year \d+|y\d+|the \S+)(?: all)? (?:an?|our) (?:\S+ )?tour (?:of|round|around) (?:the|his|her|their) (?:\S+ )?(?:engine|ambulance|lifeboat|tractor|station|farm|factory|bakery|stadium|cathedral|museum|dairy|brewery|garage|lab|laboratory|studios?|cockpit|chamber|court|newsroom|allotments?|depot|shop|hangar|barracks|warehouse)\b|(?:given|donated|lent) (?:us|the school) (?:her|his|their|an?) (?:old|spare|own))/;
const FIRST = setOf(
  'who gave has have had kindly very also then recently came comes coming is was will popped dropped called travelled returned talked spoke chatted told ran led held delivered hosted did runs leads signed drove handed presented brought given donated lent , even again once',
);

/** What takes a class to a hall or a meeting, before "to hear X". */
const TO_HALL =
  /\b(?:trip|off|went|going|go|travelled|headed|heading|out|outing|visit(?:ed)?|invited|trips|conference|lecture|symposium|were (?:able|lucky enough)|privilege|privileged|honour|honoured)(?: \S+){0,4} to hear $/;
const HEARD_AT =
  /^(?:$|[.!,]|and\b|&|on\b|about\b|speaks?\b|speaking\b|talk\b|talking\b|lectur|discuss|debat|in conversation|explain|argue|address)/;
/** What pupils are heard doing, by those who go to hear them. */
const OWN_SONG =
  /\b(?:sing|singing|play|playing|read|reading|perform|performing|recite|concert|recital|solo)\b/;
/** "A trip to hear X and Y", "we went to hear Z speak at the LSE": whom a class goes to hear. */
const isHeard = (a: Around, from: number, to: number): boolean =>
  HEARS.test(a.clause(from - 1, -1, 6)) &&
  TO_HALL.test(`${/^.*\bto hear\b/.exec(a.clause(from - 1, -1, 16))?.[0] ?? ''} `) &&
  HEARD_AT.test(a.clause(to + 1, 1, 3)) &&
  !OWN_SONG.test(a.clause(to + 1, 1, 8)) &&
  !CHILD_HEARD.test(a.clause(from - 1, -1, 8)) &&
  !CONTEST.test(a.sentence());
/** The one heard, or the first of two. */
const HEARS = /\bto hear(?: (?:from )?| \S+ \S+ (?:and|&)| \S+ \S+ ,)?$/;
/** Where pupils are heard speaking. */
const CONTEST =
  /\b(?:youth speaks|speak out|finals?|semi-?finals?|heats?|rounds?|contest|competition|competes?|competing|championships?|festival|eisteddfod|lamda|poetry|poem|prize ?giving|town hall|open mic)\b/;
const CHILD_HEARD = /\b(?:pupils?|students?|our own|classmates?|friends?|head (?:boy|girl)|captains?)\b/;

/** Is somebody told of as a guest of the school, and by no sign of their own as a pupil? */
export function isGuest(a: Around, from: number, to: number, { tie, pupil }: Context): boolean {
  if (tie >= 2 || pupil >= 2.5) return false;
  if (isMet(a, from, to) || isHeard(a, from, to)) return true;
  if (!a.here(to + 1) || !FIRST.has(a.word(to + 1))) return false;
  const after = a.clause(to + 1, 1, 20);
  return CAME.test(after) || TALKED.test(after) || GAVE.test(after);
}
