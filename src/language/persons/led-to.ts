import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import { holdsPupilOffice } from './pupil-offices.ts';

/*
 * What leads to a pupil's name and to no grown-up's: "new Reception starter X", "our new librarians X and Y", "show and tell
 * from X", "please collect X from the office". From general knowledge of school life.
 */

/** A school has one librarian and many who are called so: several of them, praised or new. */
const SEVERAL =
  /\b(?:our|new|year|y\d|pupil|student|junior|school)(?: \S+){0,2} (?:librarians|reporters|newsreaders|playleaders|readers|ushers)$/;
const PRAISED = /\b(?:congrat\w*|well done|proud|appointed|meet|introducing|bravo|da iawn|chosen|trained)\b/;
const STARTS =
  /\b(?:reception|nursery|year [1-9r]|y[1-9]|yr [1-9]|eyfs|mid-year|pre-?school|foundation)(?: \S+)? (?:starters?|joiners?|newcomers?|arrivals?)$/;
const SHOWS = /\bshow (?:and|&|n|'n') tell ?(?:from|by|with|:|today from|this week from)$/;
const isShowAndTell = (a: Around, from: number): boolean =>
  (a.word(from - 2) === 'tell' || a.word(from - 3) === 'tell' || a.word(from - 4) === 'tell') &&
  SHOWS.test(a.clause(from - 1, -1, 8));
/** "The Minister was shown round by X": guests of a school are shown round by its pupils. */
const ROUND =
  /\b(?:mayor|minister|mp|governors?|inspectors?|ofsted|visitors?|guests?|parents|grandparents|bishop|duchess|duke|king|queen|prince|princess|trustees|lord[- ]lieutenant|high sheriff|famil(?:y|ies)|delegation)\b.* (?:was|were|being|is|are|been) (?:\S+ )?(?:shown|taken|escorted|guided|led) (?:a?round|about|in|through)?(?: \S+){0,3} ?by$/;
/** "Thank you @oakhill for having X": whom a firm or another school has had. */
const HOSTED = /\b(?:thanks?|thank you|diolch|grateful)\b(?: \S+){1,8} for having$/;
/** "Please collect X from the office": a child, told to those at home. */
const FETCH = /\b(?:please|to|can you|could you|must|and) (?:now |kindly )?(?:collect|fetch|pick up)$/;
const FETCHED =
  /^(?:from|at) (?:the |our |school )?(?:\S+ )?(?:office|reception|hall|playground|gate|gates|nursery|classroom|library|medical room|club|sports hall|coach|bus)\b/;

/** "X is playing a shepherd in next week's show": a part that is somebody's work elsewhere. */
const HAS_PART =
  /^(?:(?:is|was|are|will be|who is|has been) )?(?:playing|plays|played|cast as|picked to play|chosen to play) (?:an?|the|our) (?:\S+ ){1,3}(?:in|for) (?:our|this \S+|next \S+|tonight's|tomorrow's|today's)(?: \S+){0,2} (?:show|nativity|play|panto|pantomime|production|musical|performance)\b/;
const PART_FIRST = setOf('is was are will who has playing plays played cast picked chosen');
/** "Our donkey, X, remembered every line". */
const OUR_PART =
  /\b(?:our|the|lead|first|second|third|main|little) (?:donkey|sheep|camel|cow|lamb|ox|star|angel|king|shepherd|innkeeper|lion|scarecrow|mouse|wolf|bear|fox|pig|troll|giant|dragon|genie) ,$/;
const ON_STAGE =
  /\b(?:lines?|nativity|show|stage|costume|cast|panto|play|rehears\w*|performance|production|audience)\b/;
const OF_STAFF =
  /\b(?:staff|teachers?|parents?|pta|dads?|mums?|theatre|touring|visiting|professional|company)\b/;
/** Is a part in a school's play told of? */
function hasPart(a: Around, from: number, to: number): boolean {
  if (PART_FIRST.has(a.word(to + 1)) && HAS_PART.test(a.clause(to + 1, 1, 16)))
    return !OF_STAFF.test(a.sentence());
  return (
    a.word(from - 1) === ',' &&
    a.word(to + 1) === ',' &&
    OUR_PART.test(a.clause(from - 1, -1, 4)) &&
    ON_STAGE.test(a.clause(to + 2, 1, 12)) &&
    !OF_STAFF.test(a.sentence())
  );
}

/** Signs of a pupil by what leads to the name, at tokens `from..to`. */
export function ledTo(a: Around, from: number, to: number): void {
  const { ctx } = a;
  if (to === from || ctx.titled || ctx.tie >= 4) return;
  if (holdsPupilOffice(a, from, to)) {
    isPupil(a, 'an office of pupils');
    return;
  }
  if (hasPart(a, from, to)) {
    isPupil(a, 'a part in a play');
    return;
  }
  switch (a.word(from - 1)) {
    case 'librarians':
    case 'reporters':
    case 'newsreaders':
    case 'playleaders':
    case 'readers':
    case 'ushers':
      if (SEVERAL.test(a.clause(from - 1, -1, 6)) && PRAISED.test(a.sentence()))
        isPupil(a, 'several of an office of pupils');
      return;
    case 'starter':
    case 'starters':
    case 'joiner':
    case 'joiners':
    case 'newcomer':
    case 'newcomers':
    case 'arrival':
    case 'arrivals':
      if (STARTS.test(a.clause(from - 1, -1, 5))) isPupil(a, 'who begins in a class');
      return;
    case 'by':
      if (ROUND.test(a.clause(from - 1, -1, 14))) isPupil(a, 'who showed a guest round', 7);
      else if (isShowAndTell(a, from)) isPupil(a, 'what a child shows the class');
      return;
    case 'having':
      if (HOSTED.test(a.clause(from - 1, -1, 12))) isPupil(a, 'whom others had for a visit');
      return;
    case 'from':
    case 'with':
    case ':':
      if (isShowAndTell(a, from)) isPupil(a, 'what a child shows the class');
      return;
    case 'collect':
    case 'fetch':
    case 'up':
      if (
        FETCH.test(a.clause(from - 1, -1, 4)) &&
        FETCHED.test(a.clause(to + 1, 1, 5)) &&
        !a.cue(from - 1, CUE.role)
      )
        isPupil(a, 'who is to be collected');
  }
}

/** Takes back what an office beside the name says. */
function isPupil(a: Around, why: string, points = 4): void {
  a.ctx.adult = 0;
  a.ctx.office = false;
  a.ctx.staff = false;
  a.ctx.heads = false;
  a.add('pupil', points, why, true);
}
