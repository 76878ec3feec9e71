import { PLAY, POST } from './appointed.ts';
import type { Around } from './around.ts';

/*
 * What is told right behind a name of grown-ups alone: the post somebody begins, leave and shifts, years of service, the
 * day somebody is in, a teacher's classes. From general knowledge of school life.
 */

/** How far the clause behind a name is read, in tokens. */
export const REACH = 16;
/** Who it is, told again: ", who", "(". */
const WHO = '(?:[,(] )?(?:who )?';
const HAS =
  '(?:(?:has|have|had|is|are|was|were|will|be|been|being|just|also|now|both|again|very|our|the|a|an) )*';

const BEGINS = new RegExp(
  `^${WHO}${HAS}(?:starts?|started|starting|joins?|joined|joining|begins?|beginning|returns?|returned|returning|back|takes over|taking over|took over|taken over|steps up|stepping up|stepped up|stays on|staying on|continues?|covers|covering|comes back)\\b(?: \\S+){0,7}? (?=as )`,
);
/** Does a post stand there, and nothing that is somebody's who holds it: "our caretaker's helper"? */
function isPost(told: string): boolean {
  const post = POST.exec(told);
  return post !== null && !/^['’]/.test(told.slice(post[0].length));
}

/** "Who starts with us on Monday as attendance officer". */
function beginsAs(after: string): boolean {
  const told = BEGINS.exec(after);
  return told !== null && isPost(after.slice(told[0].length));
}

/** Who works in a school, of whom one is chosen for a year. */
const WORKERS =
  '(?<!(?:young|junior|mini|student|pupil) )(?:tas?|teaching assistants?|teachers?|head ?teachers?|governors?|caretakers?|site managers?|cooks?|chefs?|lecturers?|tutors?|employees?|sencos?|ects?|nqts?|business managers?|support staff(?: members?)?|lollipop (?:man|lady|person)|dinner lady|midday supervisors?|practitioners?|nurses?|crossing patrol|educators?)';
const OF_THE_YEAR = new RegExp(
  `^${WHO}(?:${HAS}(?:shortlisted|longlisted|named|voted|crowned|chosen|recognised|announced|highly commended|finalists?|winners?|up)|(?:has|have) (?:just )?been nominated|(?:is|was|are|were) nominated|wins|won|has won|on being (?:named|voted|shortlisted|nominated))(?: \\S+){0,6}? ${WORKERS} of the (?:year|month|decade)\\b`,
);
/** "Has played for our carol service since 1989"; not "the first win since 1974". */
const SINCE = new RegExp(`^(?:${WHO}(?:has|have)|,? ?who's)(?: \\S+){1,10} since (?:19\\d\\d|200\\d)\\b`);
const RECORD = /\b(?:first|best|record|fastest|highest|longest|only|won|beaten|broken)\b/;
/** What only those have who work. */
const AT_LEISURE =
  /\b(?:(?:his|her|their) (?:only |own |one )?(?:days?|weeks?|mornings?|evenings?) off\b(?! (?:school|sick|ill|with))|(?:maternity|paternity|parental|adoption|annual|compassionate) leave\b|(?:his|her|their|an?|the) (?:night|early|late|twelve-hour|12-hour) shifts?\b|(?:his|her|their) (?:night )?shifts?\b|\b(?:with|from|and|by|like) (?:his|her) (?:wife|husband|fiancee?|partner)(?= [.,!]|$)|after (?:\S+ ){1,3}(?:years|terms) (?:of )?teaching\b|raising (?:two|three|twins|triplets|a family|(?:his|her|their) (?:own )?(?:kids|children|family|sons|daughters))\b|sabbatical\b|secondment\b|(?:his|her|their) (?:year|years|time|term) (?:\S+ ){0,3}teaching\b|\( (?:both |all )?(?:trained|qualified|dbs[- ]checked|first[- ]aid trained) \)|(?:his|her|their) lunch hour\b|(?:his|her|their) (?:last|final) (?:working )?day (?:at|in) work\b)/;
/** "Is in on Tuesdays": whoever does not come each day. */
const IS_IN =
  /^(?:, (?!who)[^,]{2,40} , )?(?:, who )?(?:is|will be) (?:in|with us|here|in school|on site|available|based here) (?:on|every|each) (?:(?:mon|tues|wednes|thurs|fri)days?)\b/;
const LIVED_THROUGH =
  /^,? ?who (?:has |had |also |once |as an? (?:boy|girl|child) , ?)*(?:lived through|survived|escaped|fled|remembers|grew up (?:in|during)) (?:the |a |his |her )?(?:second |first )?(?:world )?(?:war|blitz|holocaust|kindertransport|bombing|rationing|evacuation|nazis|camps?|partition|troubles|depression|miners' strike|1\d\d\ds)\b/;
const DRIVES =
  /^,? ?who (?:also |still |now |always |often |kindly )*(?:parks (?!the bike)|delivers (?:our|the|to)|mows|employs|rents|commutes|manages (?:the|our)|chairs (?:the|our)|heads up|lectures|farms|fosters|practises law)/;

/** "Will be our new Head of Sixth Form", "becomes our SENDCo". */
const WILL_BE =
  /^(?:will be|will become|is to be|is now|becomes|has become|takes up the post of|is)(?= (?:our|your|its|the (?:new|next|interim|acting)) )/;
const isToBe = (after: string): boolean => {
  const told = WILL_BE.exec(after);
  return told !== null && isPost(`as${after.slice(told[0].length)}`);
};
/** "Left us in 2004 with two GCSEs", "lives opposite", "runs a drop-in on Wednesdays", "bakes our bread". */
const AT_HOME =
  /^(?:, )?(?:who )?(?:(?:runs|owns|founded|started|set up) (?:an?|his|her|their|two|three|four|several) (?:own )?(?:\S+ ){0,2}?(?:firm|company|restaurants?|salon|charity|gallery|garage|bakery|brewery|hotel|pub|agency|practice|clinic|gym|dental|business)\b(?! (?:enterprise|for|in (?:year|y\d)))|wedi (?:ymddeol|ei phenodi|ei benodi)\b|was (?:appointed|made head|hired|ordained) (?:in|back in|as head) |(?:has|have) (?:also |very |so )*kindly (?:offered|agreed|donated|lent|provided|supplied|sponsored)\b|will be (?:interpreting|translating) (?:\S+ ){0,4}(?:at|for) (?:our |the )?(?:parents|families)|runs (?:an?|our|the) (?:\S+ ){0,2}class(?:es)? for (?:parents|adults|families|carers)\b|taught (?:half (?:of )?(?:this|the|our) (?:village|town|street|staff|parents|island)|generations|hundreds|thousands|a generation|your (?:mum|dad|parents))|(?:interprets|translates) (?:for|at) (?:our |the )?(?:\S+ )?(?:families|parents|carers|community|meetings)|is your (?:man|woman|person|lady|first port of call|go-to|contact|point of contact)\b(?! of)|(?:is|are|will be) hosting (?:\S+ ){0,5}for (?:new |our |all )?(?:parents|carers|families|staff|teachers|governors|grown-ups|adults|mums|dads|grandparents)\b|(?:no longer|still|now|also) works?\b(?! (?:hard|well|on|towards?|with|out|independently|better|so))|left (?:us|here|school) in (?:19\d\d|20(?:0\d|1[0-5]))\b|lives (?:opposite|next door|over the road|across the road|two doors|behind the school)|runs (?:an?|our|the) (?:\S+ )?(?:drop-in|clinic|surgery|courses?|support group|toddler group|playgroup|coffee morning|counselling|parents?'? \S+)|(?:bakes|supplies|prints|launders|services|tunes|cleans|caters|mows|mends|repairs|photographs) (?:all )?(?:of )?our\b|(?:has|have) (?:both|all) (?:the |our |three |four )?(?:y\d+|year \d+|reception|nursery|p\d) (?:classes|groups|sets)|(?:\S+ ){0,4}will be (?:teaching|covering) (?:our |the )?(?:y\d|year|reception|nursery|class|p\d))/;
/** "Any bother, X can reset your password": what one may ask for. */
const CAN_HELP =
  /^(?:can|will|could|is happy to|is able to) (?:also |then |now )?(?:reset|advise|answer (?:any|your|all)|help (?:you|parents|families|with (?:any|your))|(?:email|ring|call|phone) you|take your|talk you|sort (?:your|you))\b/;
const HONOURS = /\b(?:new year|birthday|king's|queen's)(?: birthday)? honours\b/;

/** A head for a day, or on stage. */
const IN_PLAY = new RegExp(`\\bfor (?:a|the|one) (?:day|morning|afternoon|lesson)\\b|${PLAY.source}`);

/** What is led, and not played. */
const OF_DRAMA = /\b(?:of|in) drama\b/;

/** What is told behind a name of grown-ups alone, whatever is said of it otherwise; '' where nothing is. */
export function toldAfter(after: string): string {
  const why = toldIn(after);
  return why !== '' && IN_PLAY.test(after.replace(OF_DRAMA, '')) ? '' : why;
}

/** "Kept wicket for the First XI in 1998": what was done when no pupil of today was born. */
const DID_THEN =
  /^,? ?(?:who )?(?:also |once |first |last )?(?:built|painted|designed|planted|carved|kept|captained|won|played|scored|led|joined|left|taught|opened|started|ran|swam|represented|broke|set|carried|rowed|boxed|fenced|sang|starred|conducted|served|trained|studied|began|retired|founded) (?:(?!about|that|song|film|book|written|released|made|published|from|by|since|set|record|original)\S+ ){0,7}(?:in|from|between|until|of) (?:19[5-9]\d|200[0-5])\b/;

/** "Who's Caoimhe's nana", "the woodwork master", "at the Spar", "in the Teaching Awards", "what made her go into teaching". */
const BESIDE =
  /^(?:about (?:his|her|their) (?:job|work|career|business|years|time|life) (?:at|in|as|with|on) (?!school|class|the (?:cast|team))|(?:\S+ ){1,5}(?:for|on) the (?:staff|teachers|parents|dads|mums|governors)(?: team| side)?(?= [.,!]|$)|(?:\S+ ){1,6}awards? for (?:teaching|excellence in teaching|services to education)\b|on becoming (?:an? |our |the )?(?:new )?(?:grand|great-|dad|father|mum|mother|parent|headteacher|deputy head|governor|trustee|magistrate|fellow)|(?:in|with|on|for) (?:your|his|her|their) new (?:job|post|career|headship|position)\b(?! (?:as|of) (?:\S+ )?(?:captain|prefect|monitor|librarian|ambassador|leader))|, an? (?:\S+ )?graduate (?:of|from|in)\b|, (?:who's|who is) \S+'s (?:great-)?(?:nana?|nan|gran|granny|grandma|grandad|granddad|grandpa|mum|mam|mummy|dad|daddy|uncle|auntie|aunt|step-?dad|step-?mum)\b|, (?:the|our) (?:\S+ )?(?:(?:woodwork|games|maths|art|music|latin|french|drill|dancing|choir|quarry|harbour|station|form|house|deputy)) (?:master|mistress)\b|(?:at|from|of) (?:the )?(?:spar|co-?op|tesco|asda|aldi|lidl|greggs|costa|morrisons|sainsbury's|post office|chip shop|chippy|butchers?|pharmacy|corner shop|newsagents?|village shop)\b(?! (?:trip|visit|queue|yesterday|today))|(?:in|at|for) (?:the |this year's )?(?:\S+ )?(?:teaching|tes|teacher|ta|support staff|pearson) awards\b|(?:what made|why|how) (?:her|him|them|s?he|they) (?:\S+ ){0,3}?(?:go|went|get|got|come|came) into (?!school|year|class|the)\S+)/;

function toldIn(after: string): string {
  if (DID_THEN.test(after)) return 'a year long past';
  if (BESIDE.test(after)) return 'what only a grown-up is or does';
  if (beginsAs(after)) return 'the post somebody begins';
  if (OF_THE_YEAR.test(after)) return 'who is chosen among grown-ups';
  if (SINCE.test(after) && !RECORD.test(after)) return 'since a year long past';
  if (AT_LEISURE.test(after)) return 'leave or a shift of somebody at work';
  if (IS_IN.test(after)) return 'the days on which somebody is in';
  if (isToBe(after)) return 'the post somebody begins';
  if (AT_HOME.test(after) || CAN_HELP.test(after)) return 'what only a grown-up does';
  if (HONOURS.test(after)) return 'an honour of a grown-up';
  if (LIVED_THROUGH.test(after)) return 'a year long past';
  return DRIVES.test(after) ? 'what only a grown-up does' : '';
}

/** "X's last day as headteacher", told of a post by its owner's name. */
const LAST_AS =
  /^(?:very )?(?:last|first|final|second|third|\d+\w*) (?:ever )?(?:day|week|month|half term|term|year|decade|assembly|newsletter) (?=as )/;
const isPostOf = (after: string): boolean => {
  const told = LAST_AS.exec(after);
  return told !== null && isPost(after.slice(told[0].length));
};

/** "X's Y8s", "Y's tutor group", "Z's A level historians": those who are taught. */
const TAUGHT =
  /^(?:(?:top|bottom|new|own|lovely|amazing|brilliant|wonderful|fabulous|keen|second) )*(?:(?:y(?:ea)?r? ?\d{1,2}|y\d{1,2}|[ps]\d|gcse|a-?levels?|btec|sixth form) ?(?:s\b|class\b|classes|groups?|sets?\b|lot\b|historians|scientists|mathematicians|musicians|artists|geographers|linguists|biologists|chemists|physicists|economists|sociologists|psychologists)|(?:y\d{1,2}|[ps]\d|year ?\d{1,2}|yr ?\d{1,2})s\b|tutor group|tutees|form group|maths (?:set|group)|ects?\b|trainees\b)/;
const NUMBERED = /^(?:year|yr)$/;

/** Is it told behind an owner's name whom that one teaches? */
export const teachesThem = (a: Around, to: number): boolean => {
  if (isPostOf(a.clause(to + 1, 1, 12))) return true;
  const after = a.clause(to + 1, 1, 6);
  return TAUGHT.test(NUMBERED.test(a.word(to + 1)) ? after.replace(' ', '') : after);
};
