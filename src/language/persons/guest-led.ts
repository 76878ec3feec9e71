import { CUE } from '../cues.ts';
import { keptWith } from '../kept.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import { runByPupils } from './young.ts';

/*
 * Guests of a school, who speak to its staff or stand on a stage that pupils watch, told by what leads to their names: "the
 * mayor X gave", "rugby legend Y opened", "INSET day with Z". From general knowledge.
 */

/** "Strictly star X opened our fair", "rugby legend Y visited". */
const OF_FAME =
  /\b(?:strictly|bake off|tv|reality|rugby|football|cricket|boxing|darts|snooker|tennis|f1|olympic|world|european|british|welsh|scottish|commonwealth|paralympic|x factor|gladiators?|apprentice|masterchef|traitors|corrie|eastenders|emmerdale|hollyoaks|casualty|west end|pop|panto|film|radio|youtube|cbeebies|premier league|england|wales|scotland|ireland) (?:star|legend|champion|hero|finalist|winner)$/;
/** "The mayor X gave the cup to Y". */
const HAS_OFFICE =
  /\b(?:the|our|local|town|lord|lady|city|borough|deputy|county) (?:mayor|mayoress|minister|mp)$/;
const COMES =
  /^(?:,? ?(?:who )?|and (?:\S+ ){1,3}|came to )(?:gave|gives|presented|handed|opened|came|visited|joined us|judged|awarded|cut|unveiled|planted|dropped|popped|spoke|told|met|answered|shook|officially|kindly|very kindly)\b/;
/** "Leicester Tigers prop X ran a session": who plays for a club, and comes to a school. */
const isProfessional = (a: Around, from: number, to: number): boolean =>
  a.token(from - 1)?.shape === 'lower' &&
  a.token(from - 2)?.shape === 'cap' &&
  a.token(from - 3)?.shape === 'cap' &&
  !a.cue(from - 2, CUE.pupil) &&
  /^(?:ran|took|led|coached|held|hosted|signed|visited|dropped|popped|joined|opened|handed|presented|met|gave|answered|inspired|told|spoke|talked)\b/.test(
    a.clause(to + 1, 1, 2),
  );
const PRESS =
  /\b(?:bbc|itv|stv|s4c|sky|look north|points west|midlands today|spotlight|north west tonight|wales today|calendar|granada|newsround|reporting scotland|radio \S+|newspaper|gazette|chronicle|advertiser|herald|the times|guardian|telegraph|local paper|the press|tv crews?|telly|film crew)\b/;
const OWN_PRESS =
  /\b(?:our own|school|pupil|student|young|junior|class|y\d|year \d) (?:reporters?|newspaper|radio|news)\b/;
const isOfPress = keptWith((view) => PRESS.test(view.folded) && !OWN_PRESS.test(view.folded));
/** "Off to see An Inspector Calls, with X as Inspector Goole": who plays where pupils watch. */
const SHOW_WITH =
  /\b(?:to|we|they|who|having|and|evening|night|afternoon|matinee) (?:see|saw|watch|watched|seeing|watching|catch|caught)\b(?!.*\b(?:our|year|y\d|class|own|pupils?|students?|children|drama club|sixth)\b.*$).*\b(?:with|starring|featuring)$/;
const OURS_ON_STAGE = /\b(?:proud|well done|congrat\w*|our (?:own|very own|talented|y\d|year \d)|da iawn)\b/;
/** "An evening of jazz with X": whom one pays to hear. */
const EVENING = /\b(?:evening|night|afternoon) of (?:\S+ ){1,4}with$/;
const KEYNOTE =
  /\bkeynote(?: speaker| address| speech| talk)? (?:was|is|came from|from|by|comes from)(?: \S+)?$/;
/** "INSET day with X", "webinar by Y": what staff learn from. */
const FOR_STAFF =
  /\b(?:inset|cpd|twilight|teachmeet|conference|webinar|(?:staff|governors?'?|teachers?'?|whole-staff) (?:training|meeting|briefing|cpd|inset|session))\b(?: \S+){0,4} (?:with|by|from|led by|delivered by)$/;
/** "Hearing X speak at the conference". */
const AT_CONFERENCE =
  /^(?:speak|talk|present|presenting|speaking|talking|keynote|keynoting) (?:\S+ ){0,3}?(?:at|to|about|on) (?:\S+ ){0,4}?(?:conference|summit|teachmeet|bett|researched|heads|headteachers|governors)\b/;
const TALKS =
  /^(?:new |latest |this week's |great |our )*(?:podcast|webinar|blog|keynote|talk|interview|ted talk|article|thread)(?: \S+)? ?[:–—-]$/;
/** "Podcast: X on phonics": what teachers talk of. */
const CRAFT =
  /^on (?:\S+ )?(?:phonics|retrieval|behaviour|oracy|metacognition|cognitive load|curriculum|assessment|safeguarding|attachment|trauma|dyslexia|send|workload|wellbeing|pedagogy|leadership|marking|feedback|vocabulary|attendance|inclusion|screens|sleep|parenting)\b/;

/** Positions of a team. */
const PLAYS = setOf(
  'player prop striker winger goalkeeper keeper midfielder defender hooker flanker fly-half batter bowler',
);
/** "Tonight's speaker is X", "our speakers include Y". */
const SPEAKER =
  /\b(?:tonight's|today's|tomorrow's|our|the|this \S+'s|first|next|final|main|special) (?:guest |keynote |main |after-dinner )?speakers? (?:(?:this|today|tonight|tomorrow|for|at) ?(?:\S+ ){0,3})?(?:is|was|are|were|will be|include|includes|including)$/;
const OF_CONTEST =
  /\b(?:debat\w+|youth speaks|public speaking|speaking (?:final|contest|competition|cup)|esu|prefects?|mun|model un|council|student|pupil|y\d+|year \d+'s)\b/;
/** "Year 9 heard from X", "our students quizzed Y": whom a class has listened to. */
const HEARD =
  /\b(?:(?:years?|yr|y) ?\d+s?|our (?:\S+ )?(?:students|pupils|sixth[- ]formers|children|prefects|councillors|reporters|linguists|scientists|historians|geographers|leavers)|sixth[- ]formers|pupils|students|reception|nursery|ks\d) (?:(?:also|then|have|were|was|all|loved|enjoyed) )*(?:heard from|hearing from|quizzed|quizzing|grilled|grilling|questioned|hosted)$/;
/** "Year 12s met X, who runs". */
const MET =
  /\b(?:(?:years?|yr|y) ?\d+s?|our (?:\S+ )?(?:students|pupils|sixth[- ]formers)) (?:also |then )?met$/;
const OFFICE = setOf('mayor mayoress minister mp');
const FAME = setOf('star legend champion hero finalist winner');
const OF_NEWS = setOf('reporter presenter cameraman');
const ON_STAGE = setOf('with starring featuring');
const TALK_BY = setOf('is was by from');
const DASH = setOf(': – — -');
const SPOKE = setOf('is was are were be include includes including');
const LISTENED = setOf('from quizzed quizzing grilled grilling questioned hosted');
const CAMERA = setOf('📸 📷 🎥');

/** Each of these frames is led to by one of these words, or goes on with what somebody speaks. */
export const LEADS_TO_GUEST: ReadonlySet<string> = new Set([
  ...PLAYS,
  ...OFFICE,
  ...FAME,
  ...OF_NEWS,
  ...ON_STAGE,
  ...SPOKE,
  ...LISTENED,
  ...CAMERA,
  ...DASH,
  'by',
  'met',
]);

/** Why the name at tokens `from..to` is a guest's; '' where nothing tells it. `before` are the words that lead to it. */
export function guestLed(a: Around, from: number, to: number, before: string): string {
  const last = a.word(from - 1);
  if (OFFICE.has(last))
    return HAS_OFFICE.test(before) && COMES.test(a.clause(to + 1, 1, 12)) && !runByPupils(a.view)
      ? 'an office of the town'
      : '';
  if (FAME.has(last))
    return OF_FAME.test(before) && COMES.test(a.clause(to + 1, 1, 12)) ? 'a guest who is known' : '';
  if (PLAYS.has(last)) return isProfessional(a, from, to) ? 'who plays for a living' : '';
  if (OF_NEWS.has(last)) return isOfPress(a.view) && !a.cue(from - 2, CUE.pupil) ? 'of the press' : '';
  if (ON_STAGE.has(last)) {
    if (last === 'with' && EVENING.test(before)) return 'whom one comes to hear';
    if (
      a.word(to + 1) === 'as' &&
      !OURS_ON_STAGE.test(a.view.folded) &&
      SHOW_WITH.test(a.clause(from - 1, -1, 20))
    )
      return 'who plays where pupils watch';
  }
  if (/^(?:with|by|from)$/.test(last) && FOR_STAFF.test(before)) return 'from whom staff learn';
  if (TALK_BY.has(last) && KEYNOTE.test(before)) return 'whose talk it is';
  if (SPOKE.has(last) && SPEAKER.test(before) && !OF_CONTEST.test(a.view.folded)) {
    a.ctx.heads ||= before.includes('speakers');
    return 'whose talk it is';
  }
  if (LISTENED.has(last) && HEARD.test(before)) return 'whom a class listened to';
  if (
    last === 'met' &&
    MET.test(before) &&
    /^, (?:who (?!is in|joins|has joined)|an? (?!pupil|student|new|former))/.test(a.clause(to + 1, 1, 4))
  )
    return 'whom a class listened to';
  if (a.token(from - 1)?.kind === 'emoji')
    return CAMERA.has(last) && /^[/|]$/.test(a.word(to + 1)) ? 'whose picture it is' : '';
  if (DASH.has(last) && TALKS.test(before) && CRAFT.test(a.clause(to + 1, 1, 4)))
    return 'what teachers talk of';
  return /^(?:speak|talk|present|keynote)/.test(a.word(to + 1)) && AT_CONFERENCE.test(a.clause(to + 1, 1, 8))
    ? 'who speaks to teachers'
    : '';
}
