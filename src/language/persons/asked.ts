import type { Doc } from '../../engine/doc.ts';
import { CUE } from '../cues.ts';
import { gatesOf } from '../gate.ts';
import type { Found } from './found.ts';
import { isOwnText, type Scope, scopesIn } from './told-of.ts';

/*
 * What a post asks for, asks to be paid or looks back on, which tells of all names in it.
 */

/** What is asked for in a poll whose choices are works, or people whom everybody may know. */
const TASTE =
  /\b(?:which|what|next|favourite|pick|choose)\b.*\b(?:author|novel|book|film|movie|song|band|singer|album|musical|panto|composer|sitcom|series|carol|cartoon|character|villain|watch|read)\b|\b(?:author|book|film|song|musical|panto|narrator|heroine|villain)\?/;
/** "Which king next for our display?": a poll of those who are learnt about. */
const LEARNT =
  /\b(?:which|what|whose) (?:famous |great |british |welsh |scottish |irish )?(?:saint|explorer|king|queen|monarch|pope|emperor|pirate|painter|artist|composer|poet|inventor|scientist|philosopher|footballer|astronaut|prime minister|president|mathematician|suffragette|tudor|victorian|roman|viking|detective|superhero|princess)\b(?! of)/;
const SORT_CODE = /\b\d\d-\d\d-\d\d\b|\bsort code\b/;

/** "Next author?", "Which film?": a poll whose choices are known people and works. `bits` are the cues of the post. */
export const asksForWorks = ({ views }: Doc, founds: readonly Found[], bits: number): boolean =>
  founds.some((f) => f.field.startsWith('poll[')) &&
  (bits & (CUE.award | CUE.sport | CUE.stage)) === 0 &&
  views.some((v) => !v.id.includes('[') && (TASTE.test(v.folded) || LEARNT.test(v.folded)));

/** What names of a quiz are of, by the question. */
const SORTS =
  'villages?|towns?|cit(?:y|ies)|place-?names?|streets?|roads?|rivers?|mountains?|peaks?|islands?|lakes?|stations?|pubs?|hamlets?|pastas?|cheeses?|apples?|pears?|potato(?:es)?|roses?|wines?|biscuits?|saints?|explorers?|kings?|queens?|popes?|emperors?|pirates?|painters?|artists?|composers?|poets?|authors?|inventors?|scientists?|philosophers?|footballers?|cricketers?|golfers?|singers?|actors?|racehorses?|horses?|ships?|locomotives?|hurricanes?|storms?|fonts?|brands?|perfumes?|paint colou?rs?|politicians?|prime ministers?|presidents?|mathematicians?|astronauts?';
const QUIZ = new RegExp(
  String.raw`\b(?:${SORTS})(?: \w+)?,? or\b|\bor (?:an? )?(?:\w+ )?(?:${SORTS})\b|\breal (?:\w+ )?(?:${SORTS})\b|\b(?:which|one|two|three) of (?:these|them) (?:is|are|was|were|isn't|aren't|wasn't|(?:${SORTS}))\b|\b(?:former|ex|old|retired) (?:teachers?|heads?|head ?teachers?|staff|caretakers?|dinner ladies)\b|\b(?:taught|worked) here\b|\bfirst(?: ever)? (?:head|head ?teacher|headmaster|headmistress|teacher|caretaker)\b|\b(?:used to be|who was) our\b|\bhistory quiz\b`,
);
/** Asked of pupils: who deserves something, or which of the school's own. */
const CHOSEN =
  /\b(?:should|vote|votes|voting|best|favourite|wins?|winner|won|captain|deserves?|pick|\w+est|which of our|which (?:year|y)|our (?:\w+ )?(?:explorers?|poets?|artists?|authors?|scientists?|kings?|queens?|saints?|pirates?))\b/;

/** "Saint or cheese?", "Which of these is a village in Devon?", "Who was our first headteacher?": no pupils are to choose from. */
export const isQuiz = ({ views }: Doc, founds: readonly Found[]): boolean =>
  founds.some((f) => f.field.startsWith('poll[')) &&
  views.some((v) => v.id === 'text' && QUIZ.test(v.folded) && !CHOSEN.test(v.folded));

/** "Monzo 04-00-04 66120983 X": an account is named, and so is whose it is. */
export const namesAccount = ({ views }: Doc): boolean =>
  views.some((v) => gatesOf(v).digits > 5 && !v.id.includes('[') && SORT_CODE.test(v.folded));

/** Not in "£1840", "1963 steps", "the 1968 cup", "a song from 1965", "first win since 1974". */
const OLD_YEARS =
  /(?=1[89])(?<![£$€] ?|\b(?:about|like|read|reads|reading|total) |\b(?:song|hit|tune|poem|coin|penny|stamp|newspaper|recipe|dress|toy|game|car|film|medal|comic|record) (?:from|of) |\b(?:first|win|won|best|record|time|cup|title|trophy)\b[^.!?]{0,24} since )\b(?:18\d\d|19[0-8]\d)\b(?! (?:house |class |team )?(?:cup|shield|trophy|kit|song|steps?|metres?|m|points?|pts|words?|coins?|laps?|lengths?|skips|pieces|bricks|pages|merits?|dojos?|seconds|minutes|tickets|votes)\b)/;
/** Of which names a year before the parents' time tells. */
export const ofOldYears = ({ views }: Doc): readonly Scope[] =>
  views.flatMap((v) => (gatesOf(v).digits > 3 && isOwnText(v) ? scopesIn(v, OLD_YEARS) : []));

/** What an old year stands in: "From the archive: netball 1963", "our log book of 1902", "photo from 1931". */
export const ARCHIVE =
  /\b(?:archives?|census|log ?books?|old boys|old girls|scrapbooks?|(?:photo(?:graph)?s?|pictures?|programme|register) (?:from|of) (?:the )?(?:summer |winter |spring |autumn )?1[89]\d\d|(?=wrote|born|lived|worked|died|left|opened|taught|played|started)(?<!\b(?:gran|granny|nan|nana|nain|mamgu|taid|tadcu|grandma|grandad|granddad|grandpa|grandmother|grandfather|grandparents|neighbour|as if|as though) [^.!?]{0,30})(?:wrote|born|lived|worked|died|left|opened|taught|played|started) [^.!?]{0,40}in 1[89]\d\d)\b/;

/** What teachers alone are trained for, meet at, or are called by. */
export const TRAINED =
  /\b(?:teachmeets?|(?:peri|peripatetic|instrumental) (?:staff|teachers|team)|induction year|npq\w*|qts|ect (?:year|induction)|nqt year|passed (?:their|her|his) pgce)\b/;
/** "Staff changes", "job share", "meet the teachers", "trainee teachers": the names that follow are of staff. */
export const STAFFED =
  /\b(?:(?:staff |new |teaching )?appointments (?:from|for) (?:\d+ )?(?:september|january|april|easter|next (?:term|year)|the new)(?=[^.!?]{0,30}:)|(?:visiting )?music (?:staff|teachers)(?=:)|staff (?:baby )?(?:photos?|pictures?|pets?)(?= (?:no\b|number|\d))|new faces? (?:on|at|in) (?:the |our )?(?:gate|office|kitchen|front desk|door|site team|staffroom|canteen|minibus|crossing)\b|strictly staff|staff (?:strictly|bake[- ]?off|sweepstake|karaoke)|staff (?:spotlight|focus|profiles?|q&a|changes|news|movements|departures|leavers|joiners)|staffing(?! (?:crisis|shortage|levels|problems))|new (?:year \d+|y\d+|reception|nursery|eyfs|ks\d) team(?=:)|job share|itt|scitt|lgb|governing body|trainee teachers?|student teachers?(?! (?:for (?:the|a) (?:day|lesson|morning|afternoon)|day))|(?:year|yr|reception|nursery|class|y\d|kitchen|office|department|pta|school|maths|science|music|we(?:'|a)re|you(?:'|a)re|they(?:'|a)re)\b[^.!?]{0,25} in safe hands with|meet (?:the|our)(?: new)? (?:teachers|staff|governors)|parent governors? (?:election|results)|(?<!\b(?:y|yr|year) ?6 [^.!?]{0,20})where are they now|long[- ]service awards?(?! (?:\S+ ){0,2}(?:library|monitors?|prefects?|pupils?|librarians?))|(?:acting|interim|executive) (?:co-)?(?:heads?|deputy|deputies)(?=\b[^:.!?]{0,24}:)|new (?:members of staff|colleagues)|(?:joining|joined|join|leaving) (?:our|the) (?:staff|teaching team|office team|support staff)|new (?:starters|staff|faces)(?=\b[^.!?\n]{0,160}\((?:[^()]{0,24} )?(?:maths|english|science|geography|history|music|drama|art|pe|dt|mfl|french|spanish|german|re|computing|biology|chemistry|physics|office|kitchen|site|ta|tas|catering|admin|premises|pastoral|finance|teacher|send|cover|technician|eyfs)\))|meet the (?:\S+ )?team\b(?=.{0,160}\b(?:office|kitchen|lunchtimes?|middays?|caretaker|senco|headteacher|admin|cook)s?:))\b/;
/** "Staffing from September: Y1 X, Y2 Y": the classes are theirs who teach them. */
export const ALLOTTED =
  /\bstaffing (?:for|from|in|next|this)\b|\bsupply (?:list|cover|teachers)\b[^.!?]{0,30}:|\bcover (?:list |rota )?(?:for|on) (?:today|tomorrow|monday|tuesday|wednesday|thursday|friday|this week)\b[^.!?]{0,12}:|\bnew faces (?:in|for|from) (?:september|the staff)|\b(?:our|new|two|three|four) trainees\b|\b(?:class )?teachers (?:for|from|in) (?:september|next year)\b|\bmeet (?:your|our|the) new (?:class )?teachers[!:.]|\bform tutors (?:for|in) (?:year|y)/;
/** "We have a new chef! X …": who has come to work at the school. */
export const APPOINTED =
  /\b(?:(?:wraparound|office|kitchen|breakfast club|site team|staffroom|reception desk) has (?:a|two) new (?:faces?|voices?))|\bnew (?:artist|writer|poet|author|musician|composer|scientist|potter|sculptor)s?[ -]in[ -]residence\b|\b(?:pennaeth|athrawes|dirprwy|ysgrifenyddes|cogyddes|gofalwr|pennaeth cynorthwyol) newydd\b|\b(?:shout ?-?outs?|thanks|thank you|hats off|love|cheers|hooray|hurrah|applause|appreciation|a word|meet|big up|round of applause|won(?:, again,| again)? by) (?:(?:to|for|from|about|a|huge|big|massive|all|the|our|of|amazing|wonderful|brilliant|fantastic|hard-working|unsung|lovely|science|it|ict|dt|lab) ){1,5}(?:cleaners|cleaning team|kitchen (?:staff|team|crew)|caretakers|site team|office (?:staff|team)|technicians|tas|teaching assistants|dinner ladies|lunchtime (?:staff|team|supervisors)|midday supervisors|support staff|lollipop (?:ladies|people)|crossing patrols|governors|trustees|volunteers|cooks|catering team|bus drivers|chaperones|admin team)(?: (?:for|who|this|at|today)[^.!?\n]{0,40})?[!.:](?= (?:take a bow,? |thank you,? |step forward,? |cheers,? )?[^\s,.!]+ [^\s,.!]+(?:,| and| &))|new (?:chef|cook|caretaker|headteacher|head teacher|receptionist|senco|sendco|governor|chair of governors|vicar|school nurse|bursar|clerk|deputy head|site manager)[!.:]|\b(?:safeguarding|premises|site|kitchen|catering|pastoral|office|admin) team:|\binterviewed (?:\S+ ){0,2}(?:candidates|applicants)\b/;
/** The post tells of appointments and partings. */
export const GROWN =
  /\b(?:careers (?:carousel|fair|day|week|panel|evening|talks?)|mock interview(?:s|ers)?|aspirations? week|world of work|cv clinic|speed networking|staff (?:awards|quiz|panto|party|night|do)|leaving do|agm|(?:common room|staff|parents|dads|fathers|mums|mothers|teachers) v(?:s|ersus)? (?:the )?(?:common room|staff|parents|dads|fathers|mums|mothers|teachers|governors|pta)|(?<!\b(?:student|pupil|pupils'|students') )interview panel(?! of (?:our |the )?(?:pupils|students|children|year|y\d))|(?<!(?:\d|ten|five|few|last|first|twenty|thirty|fifteen|final|opening|closing|two) )minutes of|apologies(?=:)|peri(?:patetic)?|counselling|we(?:'ve| have) appointed(?! (?:our |the |a |an |new |two |three |four |\d+ )*(?:\S+ )?(?:prefects?|captains?|ambassadors?|librarians?|leaders?|monitors?|reps?|councillors?|buddies|head (?:boy|girl|student|pupil)|house|eco|digital|playground|sports|mascot))|retire[sd]?(?! (?:hurt|ill|not out|injured|unbeaten|on \d|from the (?:race|game|match|hurdles|relay|final|field|pitch)|(?:his|her|their) (?:\S+ )?(?:boots|spikes|shoes|trainers|bat|number|shirt)))|retirement|retiring|funeral|obituary|remembrance(?! (?:day |sunday |week )?(?:poems?|prayers?|art|artwork|displays?|cards?|poppies|poppy|acrostics?|letters?|paintings?|drawings?|stones?|pebbles?|projects?|competition|songs?|raps?|writing|candles?|biscuits|stor(?:y|ies)|speech|readings?|solos?|diar(?:y|ies)|posters?|wreaths?|work)\b)|passed away|farewell(?! (?:assembly|disco|party|concert|show|song|poem|performance|to (?:our |the )?(?:year|y\d|p7|leavers)))|employers|dinner lady|interviews went)\b/;

/** Names read aloud from a memorial. */
export const FALLEN =
  /\b(?:names (?:[^.!?:]{1,40} )?read(?: (?:out|aloud))?(?=:)|memorial(?! (?:cup|trophy|shield|prize|award|medal|garden|tournament|match|race|salver|plate|quaich|bench|fund|concert|competition|festival|scholarship|bursary))|(?<!\b(?:sports?|winners?'?|winner's|house|prize|music|drama|captains?'?|leavers'?|champions?'?) )plaque|brass plate|cenotaph|lest we forget|we will remember them|the fallen|who fell)\b/;
/** "The names on the village memorial, among them X and Y", whatever children do there. */
export const AMONG_FALLEN =
  /\bnames\b[^.!?\n]{0,80}\b(?:memorial|cenotaph|fallen|killed|lost|old boys|died|fell)\b[^.!?\n]{0,60}\b(?:among (?:them|those|these)|including)\b/;
/** What children do at a memorial. */
export const AT_MEMORIAL =
  /\b(?:wreaths?|candles?|lit|laid|laying|lay|bugle|last post|(?:made|painted|knitted|designed|planted|drawn|led|sung|played) by)\b/;
/** Of those who fell, or who won a prize. */
export const ROLL =
  /\broll of honour\b(?![^.!?\n]{0,40}(?:%|\b(?:attendance|100|reading|readers|merits?|points|week|month|term|effort|homework|tables|spellings?|kindness|behaviour|house)\b))/;

/** Those who may be told of anywhere in a post in which pupils are named. */
export const GOVERNORS =
  /(?<!\b(?:student|pupil|junior|young|children's) )\bgovernors?\b(?![^.!?]{0,40}\b(?:shown|showed|toured|tours?|guided|interviewed|questioned)\b)/;
/** "Called Nibbles", "his name is Barnaby": the name is told, so that whoever else is named does not bear it. */
const GIVEN =
  /\b(?:[Cc]alled|[Nn]amed|[Cc]hristened|name(?: i|')s)\s+["'“‘]?(\p{Lu}[\p{Ll}'’-]+)(?![\p{L}'’-]|\s+(?:\p{Lu}|(?:de|van|von|o|the)\b))/u;
/** Is the name of what is named told by one word, with which none of those found begins? */
export const isNameTold = ({ views }: Doc, founds: readonly Found[]): boolean =>
  views.some((v) => {
    const given = isOwnText(v) ? GIVEN.exec(v.text)?.[1]?.toLowerCase() : undefined;
    return given !== undefined && !founds.some(({ words }) => words[0] === given);
  });
/** "Named by X", "off to stay with X", "belongs to X and Y": who names or has it. */
const NAMER =
  /\b(?:by|belong(?:s|ing) to|(?:stay|home|living|live) with|thanks to|thank you|well done(?: to)?|congratulations(?: to)?|owned? by)\s+(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?: and|,| &) )?$/iu;
/** "Turbo (X's idea)": who thought of it. */
const IDEA = /^['’]s? (?:idea|suggestion|choice|pick|vote|favourite|entry)\b/;
/** Is it told who names something, and not what it is named? */
export const isNamer = (text: string, { start, end }: Found): boolean =>
  IDEA.test(text.slice(end, end + 20)) || NAMER.test(text.slice(Math.max(0, start - 50), start));
/** The post tells of people long grown up or dead, or of who gave and came. */
export const LONG_AGO =
  /\b(?:war memorial|(?<!\b(?:his|her|all) )sponsors(?! (?:of|needed|wanted|please|forms?)\b)|raffle prizes?(?! (?:(?:were|was|will be|are|is) )?(?:drawn|handed|given|picked|pulled|chosen|for))|(?<!\b(?:art|show|our|pupil|student|young|\d) )exhibitors)\b/;
/** Asked outright, so that the choices of a poll are names for it. */
export const ASKED = /\b(?:names?|call|named|called|christened|naming)\b/;
/** "Which of our 6D elves should read?": one of those named is chosen for a part. */
export const CHOSEN_PART =
  /\b(?:which (?:one )?of (?:our|the|these|my)\b.{0,40}|who )(?:should|will|gets? to|would you|do you want|deserves?|is going|has|was|wins)\b/;
/** Something is given a name: a pet, a toy, a machine. */
export const NAMING =
  /\b(?:hamsters?|guinea pigs?|rabbits?|bunn(?:y|ies)|tortoises?|terrapins?|goldfish|fish|snails?|gerbils?|stick insects?|chickens?|hens?|chicks?|cockerel|ducks?|ducklings?|lambs?|ewe|ram|calf|heifer|bull|goats?|pigs?|piglets?|pony|ponies|horses?|donkeys?|dogs?|pupp(?:y|ies)|cats?|kittens?|gecko|lizard|axolotl|tadpoles?|spider|worms?|caterpillars?|elf|elves|snowm[ae]n|scarecrows?|gritter|minibus|robots?|mascot|teddy|teddies|bears?|puppet|skeleton|pumpkins?|turnips?|trees?|boat|hoover|printer|photocopier|drone|plant|cactus|sourdough|dinosaurs?|dragons?|sloth|panda|penguin|owl|hedgehogs?)\b/;
/** How a name is given or asked for. */
export const NAMED =
  /\b(?:name|call) (?:our|the|this|that|these|him|her|it|them|vote|for)\b|'s name\b|\bnames?:|\bnames (?:should|for)\b|\bknown as\b|\b(?:(?<!\b(?:clearly|everything is|(?:squads?|teams?|cast|crew|side|captains?|reps|winners|councillors|prefects)(?: (?:is|are|was|were|has been|have been))?) )named(?! (?:as|captain|player|pupil|star|items?|jumpers?|coats?|water|bottles?|kit|clothing|clothes|bags?|cardigans?|labels?|property|things|lunch|person|people|in(?! honour)|on)\b)|naming|christened|called(?! (?:out|off|in|up|for|back|home|round|over|on|it|me|us|to|upon|into|forward)\b)|vot(?:e|es|ed|ing)(?! (?:by|counted|are|were|onto|on to|in|for (?:our|the|their) (?:new |eco |school |class |house )*(?:rep|reps|council|councillors?|captains?|prefects?|leaders?|head))\b))\b/;
