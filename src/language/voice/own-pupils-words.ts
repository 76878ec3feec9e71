/** Words by which people who teach speak of their pupils, and words that only look like it. */
import { listed } from '../lists.ts';
import { setOf } from '../sets.ts';

export const OWN = setOf('my our fy ein mo ma');
/** Nouns that, with "my" before them, are a teacher's pupils. */
export const PUPILS = setOf(
  'class nosbarth dosbarth disgyblion classes pupils pupil students student form tutees tutee learners scholars mathematicians scientists historians geographers linguists sixth-formers formers finalists prefects leavers tuts readers writers schoolchildren yearlings',
);
/** Nouns that may be pupils, or one's own children and friends. */
export const MAYBE = setOf(
  'lot bairns weans lassies laddies bunch shadowers readers dofe-ers cadets kids kiddos kiddies children kidlets boys girls lads lasses ones littlies littles tinies babies team squad choir orchestra band ensemble bunch crew gang cherubs darlings monsters munchkins poppets minions champs superstars stars artists authors musicians dancers players netballers footballers runners swimmers actors cast rabble group groups set sets year-olds people captain captains athletes gymnasts lovelies beauties cubs',
);
/** "My spin class", "my first-class degree", "my class teacher": other classes. */
export const OTHER_CLASS = setOf(
  'yoga spin zumba pilates dance salsa ballet evening gym exercise fitness hiit boxing aerobics cooking pottery sewing antenatal nct first working middle business economy social world masters degree uni university driving language welsh choir night spanish-evening barre step boxercise swimming-baby bumps baby toddler puppy obedience',
);
export const NOT_AFTER_CLASS = setOf('teacher act actor dinner size sizes of-its-own warfare mate mates');
export const TAUGHT = setOf(
  'tutor form bottom top middle level higher highers advanced nat5 n5 maths phonics reading writing spelling english science intervention booster gcse a-level btec year french spanish german history geography music drama art focus nurture',
);
export const PAST_CLASS = setOf('old former last previous ex next future first new');
/** No adjective: what stands between "my" and its noun ends here. */
export const STOP = setOf(
  'is are was were am be been has have had do does did to for with in on at from that who which i you we they he she it but or so because when if the a an this these those as by about into over up out off and of my our your his her their not will would can could should just than then after before during while daughter son husband wife hubby mum mam dad nan gran grandad sister brother niece nephew godson goddaughter partner boyfriend girlfriend fiance baby toddler twins mate friend friends dog cat started starts got went said says loves loved thinks thought teacher head boss colleague school job work car house phone whole life day week favourite-thing time heart face head feet eyes',
);
/** After a year group these make it a matter of the trade, not the children. */
export const MATTERS = setOf(
  'teacher teachers teaching teach lead leads leader team ta tas staff planning plans scheme schemes unit units curriculum text texts book books sats paper papers maths-paper objectives expectations framework content job jobs role post vacancy position scheme screening check data results assessment assessments test tests training parent parents maths english science writing reading history geography level levels resources resource overview moderation exemplification statutory supply lessons specification spec gcse teaching colleague colleagues autumn spring summer',
);
/** What a class does together: "Year 4 sleepover", "Robin assembly". */
export const EVENTS = setOf(
  'sleepover assembly trip residential disco camp play production nativity concert match tournament quiz debate workshop picnic bake cake sale choir swimming display show performance panto performing science-fair football netball rugby cricket hockey gala final finals semi games walk visit visiting journey outing exhibition graduation leavers prom celebration party song dance work art models poems projects paintings portraits creations rehearsal rehearsals practical experiment dressed-up mufti lunch picnic leavers-do',
);
export const WITH = setOf('with from of for to by in at and see watching teaching told asked');
export const CHILD = setOf(
  'bairn wean lassie laddie tot bairns weans lassies laddies tots lads kiddos child kid kiddo pupil student boy girl lad lass youngster infant year-old children kids pupils students boys girls infants juniors choir cast leavers prefects',
);
export const SAYS = setOf(
  'calls called thinks wants informed wanted replied answered answers brings explains explained insists declared offered fainted decided wondered made put tells asks asked told said says asks announced whispered shouted handed gave drew wrote brought',
);
export const BE_DO =
  /^(?:are|is|were|was|have|has|had|did|do|made|went|had|got|took|won|lost|beat|loved|came|sang|wrote|drew|built|met|performed|produced|created|enjoyed|learnt|learned|showed|gave|found|ran|played|said|asked|blew|left|visited|at|on|in|off|being|tour|you|who|we|they|yn|wedi|just|keeping|absolutely|really|all)$|(?:ing|ed)$/;

/** The bits of these lists in `Word.lists` and `Word.bareLists`. */
export const IS_OWN = listed(OWN);
export const IS_PUPIL = listed(PUPILS);
export const MAY_BE_PUPIL = listed(MAYBE);
export const IS_CHILD = listed(CHILD);
