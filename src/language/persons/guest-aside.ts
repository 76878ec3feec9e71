import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';
import { endsPupilOffice } from './pupil-offices.ts';
import { runByPupils } from './young.ts';

/*
 * Guests whose work a pupil may do as well, so that the word alone tells nothing ("cellist X", "Y, a swimmer"), told by
 * what they come to a school for: "we met cellist X", "Y, a swimmer, came to see us". From general knowledge.
 */

/** Ends of words for what somebody does. */
const DOES = /(?:ist|ists|ian|ians|ers?|ors?|eers?|men|man|woman|women|player|ete|etes|ina|inas|logue)$/;
/** What somebody does, by other words. */
const DOERS = setOf(
  `soprano tenor baritone alto bass acrobat clown chef dj mc rower rider executive gymnast gymnasts carer actor archer judoka guide agent cyclist medic
  bard pilot coach judge vet nurse baroness duo trio quartet band poet monk nun rabbi imam bishop
  maestro virtuoso olympian paralympian gladiator entrepreneur`,
);
/** With such an end, but of those who are at school, or kin, or no work. */
const NO_WORK = setOf(
  `winner winners scorer scorers reader readers starter starters leaver leavers joiner finisher runner-up performer
  newcomer newcomers youngster youngsters toddler toddlers teenager teenagers brother brothers sister sisters mother father
  daughter daughters partner partners number keeper other others never ever over after under later earlier together rather
  former member members leader leaders prefect librarian librarians monitor monitors senior seniors junior juniors
  sixth-former sixth-formers fellow talented brownie beaver scouter cheerleader striker winger defender midfielder
  goalkeeper hooker flanker prisoner minor major tutor mentor buddy fourth-former schoolgirl schoolman learner learners
  super clever better brighter wonder younger older elder bigger september october november december outsider`,
);

/** Is the word at `k` what somebody does or is called for it, in small letters ("DJ" aside)? */
function isDoer(a: Around, k: number): boolean {
  const token = a.token(k);
  if (token?.kind !== 'word' || !(token.shape === 'lower' || /^(?:dj|mp|msp)$/.test(token.folded)))
    return false;
  if (NO_WORK.has(token.folded) || a.cue(k, CUE.pupil | CUE.award | CUE.kin | CUE.sibling)) return false;
  return (
    DOERS.has(token.folded) ||
    a.cue(k, CUE.role | CUE.title) ||
    (token.folded.length > 5 && DOES.test(token.folded))
  );
}

/** The same, or kin: "X, a grandad, came to see us". */
const isWork = (a: Around, k: number): boolean =>
  isDoer(a, k) || (a.cue(k, CUE.kin) && a.token(k)?.shape === 'lower');

/** Those who are young, beside what they do: "our youngest swimmer", "a Year 9 cellist". */
function isOfYoung(a: Around, from: number, to: number): boolean {
  for (let j = from; j <= to; j++)
    if (
      endsPupilOffice(a, j) ||
      a.says(j, SAYS.young) ||
      a.cue(j, CUE.pupil | CUE.award) ||
      /^(?:\d+|y\d+|former|ex|own|new|our|house|keen|brilliant|fantastic|amazing|super|very|huge|big)$/.test(
        a.word(j),
      )
    )
      return true;
  return false;
}

/** How many words the telling of a work may have: "a retired air traffic controller". */
const WORK = 6;
/** "X, a swimmer," or "X (film director)": the last token of such an aside behind the name, its close included; or -1. */
function asideEnd(a: Around, to: number): number {
  const open = a.word(to + 1);
  const close = open === '(' ? ')' : open === ',' ? ',' : '';
  if (close === '') return -1;
  const article = /^(?:an?|the|local)$/.test(a.word(to + 2));
  if (close === ',' && !article) return -1;
  const start = article ? to + 3 : to + 2;
  for (let j = start; j < start + WORK && a.here(j); j++) {
    if (a.word(j) === close)
      return j > start && !isOfYoung(a, start, j - 1) && isWork(a, doerIn(a, start, j - 1)) ? j : -1;
    if (a.token(j)?.kind !== 'word') return -1;
  }
  return -1;
}
/** "A cellist with the Hallé", "a vet from Acorn House": where what somebody does stands in `from..to`. */
function doerIn(a: Around, from: number, to: number): number {
  for (let j = from + 1; j <= to; j++) if (/^(?:with|from|at|for|in|of|who)$/.test(a.word(j))) return j - 1;
  return to;
}

const US =
  '(?:us|our (?:\\S+ )?(?:class|children|pupils|students|school|assembly|questions)|(?:the|all the) (?:children|class|pupils|students|school)|(?:year|yr|class) ?\\d+\\w*|y\\d+|p\\d|s\\d|ks\\d|reception|nursery|eyfs|sixth form)';
/** "Came to see us", "talked to Year 6", "answered our questions". */
const COMES = new RegExp(
  String.raw`^(?:(?:who|has|have|very|kindly|also|then|even|again) )*(?:(?:came|comes|is coming|popped|dropped|called|travelled)(?: (?:in|along|over|back|down|all the way))*(?: to (?:see|meet|visit|help|talk to|speak to|work with|school|assembly)| into (?:school|class|assembly)|$| ?[.!,])|(?:visited|coached|trained|inspired) ${US}|(?:talked|spoke|chatted) (?:to|with) ${US}(?: \S+){0,4} (?:work|working|job|jobs|career|careers|life|business|company|trade)\b|answered (?:our|all our|lots of|the children's) (?:\S+ )?questions(?: about| on|$| ?[.!,])|(?:ran|led|gave|held|delivered) (?:us )?(?:an?|two|three|the|our) (?:\S+ )?(?:workshops?|talks?|masterclass|masterclasses|assembly|demonstration|demo))`,
);
/** "And answered our questions", behind what somebody is. */
const AND_CAME =
  /^(?:and|who|so) (?:s?he |they )?(?:answered (?:our|all our|lots of|the children's) (?:\S+ )?questions(?: about| on|$| ?[.!,])|came (?:in )?to (?:see|visit|talk)|visited us|talked to our|spoke to our)/;
/** "X is a swimmer and answered our questions": `at` stands at "is". */
function isAndCame(a: Around, at: number): boolean {
  if (!/^(?:an?|the)$/.test(a.word(at + 1))) return false;
  for (let j = at + 2; j < at + 3 + WORK && a.here(j) && a.token(j)?.kind === 'word'; j++)
    if (/^(?:and|who|so)$/.test(a.word(j)))
      return (
        isWork(a, doerIn(a, at + 2, j - 1)) &&
        !isOfYoung(a, at + 2, j - 1) &&
        !AT_SCHOOL.test(a.word(j - 1)) &&
        AND_CAME.test(a.clause(j, 1, 9))
      );
  return false;
}
/** What pupils are at school, which is a work elsewhere. */
const AT_SCHOOL = /^(?:librarian|reporter|helper|whizz)$/;
/** Of one who is met at a contest, or with those who brought them. */
const ALSO_YOUNG =
  /\b(?:mum|dad|mam|parents|family|gala|fair|fayre|tournament|competition|match|finals?|festival|aged|year|y\d+|class|school|\d+)\b/;
/** "We met cellist X", "Year 6 have been learning from tap dancer Y". */
const MET =
  /\b(?:we|i|(?:all |our |the )?(?:children|class|pupils|students|nursery|reception)|(?:year|yr|class) ?\d+\w*|y\d+s?|p\d|s\d|everyone) (?:(?:also|then|all|have|has|had|were|was|loved|enjoyed|got|lucky|to|even) )*(?:met|meeting|meet|heard|hearing) (?:from )?(?:(?:the|a|an) )?$/;
/** What those do whom a school asks in, and no child of its own: "judged our competition". */
const JUDGED =
  /^(?:(?:who|has|have|very|kindly|also|then) )*(?:judged|opened|unveiled|officially opened|cut the ribbon|presented (?:the|our) (?:prizes|awards|certificates|trophies)|handed out|was our (?:guest|judge)|popped in|dropped in|dropped by|visited|came in|came to (?:see|visit|talk|speak|meet))\b/;
/** Begins a guest's deeds, or the aside before them. */
const GOES_ON = setOf(', ( is was');
const JUDGES = setOf(
  'who has have very kindly also then judged opened unveiled officially cut presented handed was popped dropped visited came',
);

/** Where the words begin that tell what somebody does, right before the name: "tap dancer", "RSC actor". */
function workBefore(a: Around, from: number): number {
  let j = from - 1;
  while (
    j > from - 4 &&
    a.here(j - 1) &&
    a.token(j - 1)?.kind === 'word' &&
    !/^(?:the|an?|our|met|from|meet|meeting|heard|local|by|to|with|and|hearing|welcomed|welcoming|interviewed|interviewing|thanked)$/.test(
      a.word(j - 1),
    )
  )
    j--;
  return j;
}

/** Why the name at tokens `from..to` is a guest's by what they do and came for; '' where nothing tells it. */
export function guestBeside(a: Around, from: number, to: number): string {
  const next = a.here(to + 1) ? a.word(to + 1) : '';
  if (GOES_ON.has(next)) {
    const end = asideEnd(a, to);
    if (end > 0 && COMES.test(a.clause(end + 1, 1, 9)) && !runByPupils(a.view))
      return 'who came, and what they do';
    if ((next === 'is' || next === 'was') && isAndCame(a, to + 1)) return 'who came, and what they do';
  }
  if (!isDoer(a, from - 1)) return '';
  const start = workBefore(a, from);
  if (isOfYoung(a, start, from - 1) || runByPupils(a.view)) return '';
  if (a.word(start - 1) === 'local' && JUDGES.has(next))
    return JUDGED.test(a.clause(to + 1, 1, 5)) ? 'who is known in the town' : '';
  return MET.test(`${a.clause(start - 1, -1, 10)} `) &&
    !a.says(start - 1, SAYS.ofHis) &&
    !ALSO_YOUNG.test(a.clause(to + 1, 1, 10))
    ? 'whom a class met'
    : '';
}
