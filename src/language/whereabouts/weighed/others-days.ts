import { isOffSite } from '../marks.ts';
import type { Candidate, Row } from './reading.ts';

/** Somebody of ours goes somewhere all the same. */
const GOES =
  /\b(?:coach(?:es)?|mini ?bus(?:es)?|bus(?:es)?|trains?|trips?|visit(?:s|ing)?|leav(?:e|es|ing)|depart\w*|set(?:ting)? off|(?<!network |staff |team |cluster |moderation |governors |governors' )meet(?:ing)? (?:at|by|outside|us|point)|pick(?:ed|ing)? up|pick-?up|collect(?:ed|ing|ion)? (?:at|from)|off to|going to|on our way|here we come|residential|tak(?:e|ing) (?:\d+|our|a group|the)|travel(?:s|ling)?|back (?:at|by|for|in|around|about|after|before)|home (?:at|by|for|about|around|after|before)|walk(?:s|ing)? (?:to|over|down|up|across|round)|(?:we|they) (?:are|will|go|walk)\b(?! (?:see|miss|let|share|post|update|celebrate|be (?:open|closed)))|(?:we|they)'(?:re|ll)\b(?! (?:see|miss|let|share|post|update|celebrate|be (?:open|closed))))/;
/** Of a class or of pupils. */
const OF_PUPILS =
  /\b(?:years? ?\d{1,2}s?|yr ?\d{1,2}s?|y\d{1,2}s?|p[1-7]s?|s[1-6]|ks[1-5]|reception|nursery|eyfs|(?:our|the|all|my|\d+) (?:pupils|students|children|kids|class)|sixth form(?:ers)?|squad|u1[0-9]s?)\b/;

/** What pupils are together, and a class by its name; a choir of the staff's and the team of a kitchen are none. */
const TOGETHER =
  /\b(?<!\b(?:staff|teachers'?|parents'?|community|old boys'?|adult) )(?:choirs?|choristers|orchestras?|ensembles?|dancers|(?:the|our|school|jazz|brass|steel|wind|ukulele|samba|rock) band|(?:the|our|whole) cast|cast of|(?:the|our|netball|football|rugby|cricket|hockey|chess|debating|quiz|swim|swimming|athletics|gymnastics|tennis|rounders|basketball|badminton|cross[- ]country|dance|cheer) (?:teams?|club))\b(?! on (?:the )?(?:telly|tv|radio))|\b(?!(?:the|a|of|to|in|first|second|world|business|master|dance|yoga|art|drawing|top) )\p{L}+ class(?:es)?\b(?! of \d| (?:for|at the community))/u;

/** Who has left the school. */
const FORMER =
  /\b(?:former|ex|old|past)[- ](?:pupils?|students?|boys?|girls?|scholars?|head (?:boy|girl)|sixth formers?|members?)\b'?|\balumn(?:i|us|a|ae)\b|\((?:left|leaver|class of) (?:in )?(?:19|20)\d\d\)|\bleavers? of (?:19|20)\d\d\b/g;

/** Grown-ups' own days, by those who are called to them at the head of a post, or by what they gather for. */
const CALLED =
  /^\W*(?:attention |calling |hello |hi |dear )?(?:all )?(?:teachers|colleagues|staff|head ?teachers|heads|sencos?|governors|ects?|slt|tas|trustees)\b ?[:!,–-]/;
const STAFF_MEET =
  /\b(?:moderation|network|cluster|governors?'?|governing body|trust(?:ees)?|staff|ect|senco|head ?teachers'?|subject leaders?'?|trust board) (?:meeting|moderation|training|briefing|inset|forum|conference|twilight|cpd)\b|\b(?:trust |staff )?inset (?:day )?(?:is |are )?(?:at|in|on|this|next|tomorrow|today|mon|tue|wed|thu|fri)/;
/** Mr and Mrs, whom one wishes luck, or who are at a conference, a race or a wedding. */
const TITLED =
  /\b(?:mr|mrs|miss|ms|mx|dr|prof|sir|rev|fr|father|madame|mme)\.? [\p{L}'’-]+(?: (?:and|&) (?:(?:mr|mrs|miss|ms|mx|dr)\.? )?[\p{L}'’-]+)?,? ?(?:who(?:'s| is| are| will| has)?|'s|is|are|will be|hopes|runs|was)\b(?! (?:taking|leading|driving|meeting|waiting|collecting|bringing|walking|in charge))/u;
const WITH_THEM = /\bwith (?:them|(?:the|our|her|his|their) (?:group|team|choir|pupils|class|children))\b/;
const GROWN =
  /\b(?:good luck|best of luck|congratulations|congrats|all the best|sponsor\w*|honour|conference|awards?|course|wedding|marrie[ds]|marrying|marathon|10k|half[- ]marathon|triathlon|ironman|skydiv\w+|cpd|keynote|speaking|speaks|interview(?:ed)?|maternity|paternity|retir\w+|honeymoon|holiday)\b/;

/** On the air: who watches or listens stays at home. */
const ON_AIR =
  /\b(?:tune in|(?:on|to) (?:the |our )?(?:telly|tv|radio|airwaves)\b|set your (?:recorders?|alarms?)|bbc ?(?:one|two|three|four|[1-4]|north|south|east|west|midlands|look|points|radio|news|breakfast|wales|scotland|alba|iplayer|newsround)\b|itv ?[1-4]?\b(?! studio)|channel (?:4|5|four|five)\b|s4c(?! stage)|stv\b|utv\b|cbbc|cbeebies|sky (?:news|sports|arts)|songs of praise|(?:goes?|going) out (?:on|at)|\b(?:airs|aired|aires|broadcast|televised|screened) (?:\w+ ){0,2}(?:on|at)\b)/;

/** What others put on for whoever likes, or for their own. */
const OFFERED =
  /\b(?:has|have|runs?|offers?|(?:is|are) (?:running|offering|hosting|holding|putting on|advertising)(?= )|there (?:is|are)|there's)(?: got)? (?:[\w'-]+ ){0,3}(?:free|half[- ]price|discounted?|taster|tasters|holiday|family|drawing|dance|drama|craft|coding|lego|chess|swimming|football|cricket|rugby|tennis) (?:[\w'-]+ ){0,3}(?:fun days?|classes|lessons|sessions|tickets|workshops|courses|camps?|places|tasters?|activities|events?|clubs?)\b|\b(?:if (?:anyone|anybody|you) (?:is|are|'s|'re|happens?|fanc\w+) (?:\w+ )?(?:in|near|around|passing|about|at)\b(?![^.!?\n]*\b(?:see|spot|bump|wave|ours|us|our (?:year|pupils|students|head (?:boy|girl|students)|choir|team|band|class)))|worth a (?:look|visit|go)|turn up and play|(?:all|other) schools welcome|open to (?:all|everyone|the public|any\w*)|(?:saturday|sunday|polish|welsh|chinese|arabic|supplementary) school (?:restarts?|starts?|is|reopens?|runs|begins?|resumes?)|reading challenge (?:starts?|begins|launches|is)|(?:eid |friday |jumm?u?'?ah |jumma |morning |evening )prayers?|prayers (?:is|are|will be)|(?:sunday|saturday|vigil|parish|midnight|weekend) mass(?:es)?|mass(?:es)? times|open (?:daily|every day|(?:mon|tue|wed|thu|fri|sat|sun)\w*)[^.!?\n]*\b(?:free|entry|admission|tickets?|go (?:and )?see|pop in))\b/;
/** Where grown-ups leave their cars. */
const PARKED =
  /^\W*parking\b|\buse the [^.!?\n]{1,25} car ?park\b|\bpark(?:ing)? (?:at|in|on|behind|opposite) (?:the )?[^.!?\n]{1,30}\b(?:for|until|free|tonight)\b/;
/** What hangs or stands there to be looked at, and nobody with it. */
const HUNG =
  /\b(?:is|are|will be|now|still)(?: (?:now|also|still|all|proudly))* (?:on (?:show|display|exhibition|the walls?)|hanging|hung|exhibited|displayed)\b/;
const TO_SEE_IT = /\b(?:going|go|off|walk\w*|trip|visit\w*) (?:\w+ ){0,4}?(?:see|view|admire|it|them)\b/;
/** Whom one may ask, and where they sit. */
const ASKED =
  /\b(?:ring|call|phone|contact|e-?mail|speak to|ask) (?:the |our |your )(?:[\w'-]+ ){0,4}(?:service|team|nurses?|office|desk|helpline|line|centre|clinic|gp|department)\b/;

/** What is given away, and to whom: "lost kit goes to the charity shop on Friday". */
const GIVEN =
  /\bfor (?:the |our |a |local )*(?:food ?bank|charity shops?|hospice|(?:animal|dog|cat|donkey|owl) (?:hospital|rescue|sanctuary))\b|\b(?:they|it|kit|cloth(?:es|ing)|uniforms?|donations?|items?|tins?|food|money|proceeds|everything|anything|rest|left ?overs?|coats?|shoes|toys|books|bags|eggs|property)\b(?:(?!\bwith\b)[^.!?\n]){0,20}\b(?:go(?:es)?|going|are|is|donated|sent|off|straight) to (?:the |our |a |local )*(?:food ?bank|charity shops?|hospice|recycling|tip|(?:animal|dog|cat|donkey|owl) (?:rescue|sanctuary))\b/;
/** A journey that is not made. */
const OFF =
  /\b(?:trips?|visits?|outing|expedition|residential|camp|fixtures?|match|gala|tour|swimming|sleepover|swim)\b[^.!?\n]{0,50}?\b(?<!\b(?:not|isn't|n't) )(?:cancelled|canceled|called off|postponed(?! (?:to|until|till|til)\b))|\b(?:cancel(?:led|led)?|call(?:ed)? off|postponed?) (?:the |our |this |today's |tomorrow's |friday's |thursday's |wednesday's |tuesday's |monday's )[^.!?\n]{0,30}\b(?:trip|visit|outing|expedition|residential|camp|gala|tour|fixture|match)\b/;
const ANEW =
  /\b(?:instead|moved to|rearranged (?:for|to)|rescheduled (?:for|to)|now (?:on|going)|new date is)\b/;

/** What is done instead of it. */
const SO_THEN = /\b(?:so|but)\b/;

/** They come to us, wherever they come from. */
const COMERS =
  /^\W*hosts?\b[^.!?\n]*\bcollect\b|\b(?:partners|guests|visitors|pen ?(?:pals|friends)|exchange (?:students|pupils|group|families)|delegat(?:ion|es)|(?:students|pupils|children|teachers|players|musicians) from [^.!?\n]{2,40})\b[^.!?\n]{0,30}\b(?:(?:arrives?|arriving|lands?|comes?|coming)\b(?! (?:back|in (?!school|here)))|join(?:s|ing)? us|visit(?:s|ing)? us|(?:are|will be) (?:here|with us|in school))\b/;
const WE_GO =
  /\b(?:coach|minibus|trip|flights?|returns?|returning|back|home|we(?:'re| are| will|'ll)? (?:go|going|off|fly|flying|leave|leaving|travel))\b/;

/** "Our partners join us at the zoo": there, and not here. */
const JOINED = /\bjoin(?:s|ing)? us (?:at|in|on|@) (?!school\b|our\b)/;

/** Years ago. */
const AGO =
  /\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|a few|many|some) years? ago\b|\bthis (?:time|day|week) last (?:year|month|term)\b|\bon this day in\b/;
const TO_COME =
  /\b(?:tomorrow|next (?:week|term|year|mon|tue|wed|thu|fri)|again|return|coach|leav(?:e|es|ing)|will)\b/;

const A_DAY =
  /\b(?:tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|weds?|thurs?|fri|sat|sun) (?:at )?\d)/;

/** A room of the school, and what happens in one. */
const ROOM =
  /\b(?:in|on) (?:the |our )?(?:(?:main|sports|small|school|dining|big|ks[12]|infant|junior) hall|hall|lrc|gym|canteen|atrium|(?:drama |dance )?studio|school (?:theatre|library|field|playground|chapel|gym)|playground|astro|[34]g|muga|yard|common room|sixth form (?:centre|block|common room)|staff ?room|lecture theatre|refectory|foyer|(?:netball|tennis) courts?|[a-z]\d{1,2}\b|room \d{1,3}|school\b)|\((?:main |sports |school )?(?:hall|gym|library|lrc|field|canteen|astro|playground)[,)]|\bschool theatre\b/;
const IN_ROOM =
  /\b(?:auditions?|rehearsals?|clubs?|lessons?|assembl(?:y|ies)|exams?|mocks?|practice|training|market|fair|fayre|fete|stalls?|sale|workshops?|musical|play|panto|production|showcase|exhibition|art show|back at it)\b/;
/** Whom firms and colleges come to. */
const FAIR =
  /\b(?:careers? (?:fair|fayre|event|evening|carousel|convention|expo)|drop[- ]in|(?:talks?|assembly|session|workshop) (?:from|by|with))\b/;
/** A call with a link, and a sale at the gate. */
const ON_SCREEN = /\b(?:meeting id|passcode|(?:teams|zoom|meet) (?:link|call|meeting|code))\b/;
const SALE =
  /\b(?:cake|bake|book|toy|uniform|plant|craft|tuck|sweet|doughnut|ice pop)(?: (?:and|&) \w+)? (?:stalls?|sales?|shop)\b/;
const SOLD = /£|\b(?:raised|counted|made|thank\w*|money|total)\b/;
/** A question about a place itself, and how grown-ups of the school spend a day of theirs. */
const WONDERED =
  /^\W*(?:how (?:\w+ )?(?:is|are|was|many|old|tall|far|long|big|deep|beautiful)|did you know|do you know|can you (?:name|guess)|what (?:is|are|was)|why (?:is|do|did)|true or false)\b[^?]*\?/;
const STAFF_DAY =
  /\b(?:dinner ladies|lunch(?:time)? staff|kitchen (?:team|staff)|(?:the|our) (?:cooks?|caretakers?)|site team|office (?:team|staff|ladies)|staff team|science department|governors|ptfa?|pta|our staff|the staff|staff (?:choir|team|night|social|meal|outing))\b/;
/** When public buses run. */
const TIMETABLE =
  /\b(?:bus|train|tram|ferry) timetables?\b|\bthe (?:number |no\.? ?|route )?x?\d{1,3}[a-z]? (?:will|now|leaves|departs|stops|runs|goes)\b/;
const OUR_RIDE =
  /\b(?:we|us there|our (?:class|trip|visit|group)|coach|mini ?bus|trip|catch|catching|getting|meet)\b/;
/** What is put on for families. */
const FOR_FAMILIES =
  /\b(?:for (?:all )?(?:the )?families|family (?:fun )?day|it's free|free entry|entry (?:is )?free)\b/;

/** What is only hoped for, of no day yet. */
const HOPED =
  /\b(?:hope|hoping|planning|plan|would (?:love|like)|want|aim) to (?:take|run|organise|offer|bring)\b/;

/** A place by its own name. */
const isSure = ({ fact: { kind, evidence }, loose }: Candidate): boolean =>
  kind === 'place' && !loose && (evidence.includes('lexicon') || evidence.includes('shape'));

/** Is a place told as one where somebody is: "at" or "to" a name that is surely one? */
const isLed = (candidate: Candidate): boolean =>
  isSure(candidate) && candidate.fact.evidence.some((e) => /^led (?:at|to|from|@)$/.test(e));

/**
 * The sentences of a field that tell of others' days and of what stays at school: former pupils and staff on their own
 * ways, the telly, what others put on, trips called off, guests, years gone by, a fair in the hall. Their places and
 * hours are no pupils' whereabouts. By their indices.
 */
export function sentencesOfOthers({ view, candidates }: Row, year: number): ReadonlySet<number> {
  const quiet = new Set<number>();
  const { sentences, folded } = view;
  const called = CALLED.test(folded);
  let carries = false;
  let ago = false;
  let before = '';
  sentences.forEach(({ start, end }, n) => {
    const said = folded.slice(start, end);
    // "Careers fair!" heads what follows.
    const headed = before + said;
    before = said.length < 30 ? `${said} ` : '';
    const former = isFormer(said, year);
    const words = former ? said.replace(FORMER, ' ') : said;
    const goes = GOES.test(words);
    const pupils = OF_PUPILS.test(words) || TOGETHER.test(words);
    const here = candidates.filter(({ fact }) => fact.start >= start && fact.start < end);
    const led = here.some(isLed);
    const theirs =
      !goes &&
      ((!pupils && (former || called || OFFERED.test(words))) ||
        STAFF_MEET.test(words) ||
        (!led && (ON_AIR.test(words) || ON_SCREEN.test(words))));
    const quietly =
      !goes &&
      ((!pupils &&
        ((TITLED.test(words) && GROWN.test(words) && !WITH_THEM.test(words)) ||
          PARKED.test(words) ||
          STAFF_DAY.test(words) ||
          FOR_FAMILIES.test(words))) ||
        (!led && !pupils && ASKED.test(words)) ||
        (WONDERED.test(words) && here.every(({ fact }) => fact.kind === 'place')) ||
        (HUNG.test(words) && !TO_SEE_IT.test(folded)) ||
        (ROOM.test(words) && ((!led && FAIR.test(headed)) || (IN_ROOM.test(words) && !here.some(isSure)))) ||
        (!here.some(isSure) && SALE.test(words) && !SOLD.test(words)));
    ago = (AGO.test(words) || (ago && !(pupils && A_DAY.test(words)))) && !TO_COME.test(words);
    const none =
      ago ||
      (OFF.test(words) && !ANEW.test(words) && !goesElsewhere(said, start, here)) ||
      (!pupils && TIMETABLE.test(words) && !OUR_RIDE.test(words)) ||
      (COMERS.test(words) && !WE_GO.test(words) && !(JOINED.test(words) && here.some(isSure))) ||
      (!pupils && !led && GIVEN.test(words) && !WE_GO.test(words)) ||
      (HOPED.test(words) && here.every(({ fact }) => fact.kind === 'place' || fact.form === 'vague'));
    // "Choir on the telly! North West Tonight, 6.30": what follows belongs to it.
    const follows = carries && !goes && !pupils && !here.some(isSure);
    if (theirs || quietly || none || follows) quiet.add(n);
    carries = theirs || follows;
  });
  return quiet;
}

/** "The swim is cancelled, so Year 4 walk to the park": a place out of school behind the word for what is done instead. */
function goesElsewhere(said: string, start: number, here: readonly Candidate[]): boolean {
  const at = said.search(OFF_WORD);
  const rest = said.slice(at).search(SO_THEN);
  return (
    rest >= 0 &&
    here.some(
      ({ fact, loose }) =>
        !loose && fact.kind === 'place' && isOffSite(fact) && fact.start > start + at + rest,
    )
  );
}
const OFF_WORD = /\b(?:cancel|call(?:ed)? off|postpone)/;

/** Has somebody left the school, by the word for it or by their year? */
function isFormer(words: string, year: number): boolean {
  FORMER.lastIndex = 0;
  if (FORMER.test(words)) return true;
  const of = /\bclass of ((?:19|20)\d\d)\b/.exec(words)?.[1];
  return of !== undefined && Number(of) < year;
}
