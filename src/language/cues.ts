import type { View } from '../engine/doc.ts';
import type { CueFact } from '../engine/facts.ts';
import type { Recogniser } from '../engine/rule.ts';
import { isNoTopic } from './about.ts';
import { keptWith } from './kept.ts';
import { bareLength, type Entry, entryAtToken, UNASKED } from './lexicon/entry.ts';
import { hashWord } from './lexicon/table.ts';
import { CAPITAL_CLASS, isClass, lettered } from './school-years.ts';
import { createSieve, passes } from './sieve.ts';
import { STREET_ENDS } from './streets.ts';

/**
 * Words that tell what a post is about and who a named person is. One bit a kind of cue; a token may carry several.
 * Words are folded (lower case, no diacritics). Phrases win over their words.
 */
export const CUE = {
  /** Stands before an adult's name: Mr, Dr, Cllr, Sir. */
  title: 1 << 0,
  /** Titles that are given names too: Prince, Major. */
  softTitle: 1 << 1,
  /** What an adult is: author, caretaker, governor, MP. */
  role: 1 << 2,
  /** Staff of a school. */
  staff: 1 << 3,
  /** Parents, carers, volunteers. */
  kin: 1 << 4,
  /** Pupils, classes, school years. */
  pupil: 1 << 5,
  /** Well done, congratulations, so proud. */
  praise: 1 << 6,
  /** Star of the Week, winners, head girl: what is given to pupils. */
  award: 1 << 7,
  /** Goals, races, results. */
  sport: 1 << 8,
  /** Learning about, inspired by, in the style of. */
  learn: 1 << 9,
  /** Came in, talk, workshop, welcome. */
  visit: 1 << 10,
  /** Makes a thing of the name before it: Road, Trust, Award, House. */
  thing: 1 << 11,
  /** Books, plays and films. */
  story: 1 << 12,
  /** On stage: cast, role, part, playing. */
  stage: 1 << 13,
  /** Former pupils. */
  former: 1 << 14,
  /** Brother, sister, twins. */
  sibling: 1 << 15,
  birthday: 1 << 16,
  /** Grown-ups' professional talk: conference, research, CPD. */
  adultTalk: 1 << 17,
  /** A name straight after these words is the one who is learnt about. */
  learnAbout: 1 << 19,
  /** A visitor is announced: "a talk from", "author visit". */
  visitor: 1 << 20,
  /** National news and sport on television. */
  public: 1 << 18,
} as const;

export type CueName = keyof typeof CUE;

const LISTS: Readonly<Record<CueName, string>> = {
  title:
    "excellency garda gardai uachtaran sub-lieutenant sub-officer monsignor msgr taoiseach archdruid maestro messrs bailie mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev revd rev'd reverend fr father cllr councillor sgt sergeant pc pcso wpc inspector constable col colonel capt lt lieutenant cpl corporal cmdr commander admiral general canon bishop archbishop imam rabbi sheikh shaykh mufti ustadh ustadha maulana mullah sister brother madame monsieur mlle mme senor senora senorita herr frau signor signora hon president chancellor baroness viscount st saint san santa santo aunt auntie aunty uncle nurse chef coach syr ss y-parch mister madam cantor bro dj mc king queen emperor empress tsar sultan pharaoh lama vicar headteacher principal headmaster headmistress ranger pan pani pte gnr spr tpr rfn fus gdsm sapper bombardier sepoy subedar havildar jemadar risaldar midshipman aircraftman airwoman daidi gunner rifleman naik sowar havaldar bdr lcpl flt sqn brig magistrate private guardsman trooper fusilier alderman vice-marshal commodore vice-admiral rear-admiral major-general lieutenant-colonel lieutenant-general hmi hmci judge supt dc dci guru ven parch parchg parchedig barch lieut hhj cdr cdre ldr maj lord-lieutenant vice-lord-lieutenant anti wncwl yncl ewythr modryb mistar sra giani gyani bhai granthi pandit swami acharya qari maulvi moulana ustad brigadier ffarmwr ffermwr cyng gyng chyng cynghorydd gynghorydd chynghorydd ssi ald cardinal bhante ajahn rebbe mgr chazan chazzan hazzan rebbetzin rebbitzen morah alimah alima aalimah bhikkhu bhikkhuni sheikha shaykha shaikh pujari mahant jathedar sadhvi brahmachari maulana mawlana ustaadh qariah dastur",
  softTitle: 'prince princess major dean duke earl baron marshal marshall pope king queen captain',
  role: 'chaperone chaperones ombudsman ombudswoman comptroller bookkeeper bookkeepers coachbuilder doorman ferryman handywoman headhunter househusband leatherworker licensee longshoreman negotiator newscaster needleworker outfitter parishioner parishioners physician politicians quarryman reflexologist salesman saleswoman salesperson signalman stablehand statesman stewardess storeman tattooist telephonist toastmaster town-crier tree-surgeon typist upholsterer washerwoman waterman wigmaker costumier childcarer au-pair scoutmaster akela cubmaster churchwarden benefactor benefactress funder funders fruiterer furrier fitter-welder drystone-waller obstetrician percussion-tutor lorry-driver taxi-driver bin-man binman binmen retiree retirees aider aiders installer installers neuroscientist groundsperson hypnotherapist makar peri peris ot ots interviewer interviewers gappie gappies gapper gappers film-maker story-teller song-writer bee-keeper siaradwr siaradwraig cameraman camerawoman umpires adjudicator assessor archivist caller compere residents stallholder stallholders exhibitor exhibitors author authors illustrator illustrators poet poets writer novelist playwright storyteller artist artists sculptor painter composer musician singer songwriter rapper actor actress comedian presenter journalist reporter broadcaster scientist astronaut explorer mla mlas inventor engineer architect mathematician physicist chemist biologist astronomer philosopher surgeon paramedic firefighter firefighters policeman policewoman officer olympian paralympian olympians footballer cricketer mp mps ms msp mayor mayoress minister senator chancellor premier governor governors chair chairman chairwoman chairperson trustee trustees treasurer secretary clerk ceo founder cofounder owner speaker guest host visitor historian beekeeper farmer gardener builder electrician plumber photographer videographer filmmaker director producer conductor choreographer designer librarian archaeologist palaeontologist vet dentist midwife optician solicitor barrister lawyer lecturer researcher inspector dr naturalist activist campaigner suffragette pilot soldier veteran survivor editor columnist critic dancer potter blacksmith baker barista shopkeeper postman postwoman lollipop mbe obe cbe kbe qc kc phd referee umpire instructor facilitator curator docent warden lifeguard crossing driver mechanic carpenter chaplain priest nun monk imam vicar pastor deacon storytellers patron sponsor donor neighbour impressionist surrealist trainer physio physiotherapist therapist psychologist consultant adviser advisor expert specialist awdur bardd arlunydd cynghorydd milkman pharmacist nutritionist biochemist bookseller publisher beirniad beirniaid awdures cerddor cerddorion telynor telynores cantores canwr llywydd cadeirydd storiwr farrier stonemason puppeteer cartoonist weaver thatcher plasterer roofer glazier welder joiner decorator tiler bricklayer scaffolder surveyor draughtsman locksmith jeweller goldsmith silversmith tailor seamstress milliner upholsterer cobbler saddler cooper wheelwright shipwright boatbuilder luthier glassblower ceramicist printmaker engraver calligrapher signwriter florist butcher fishmonger greengrocer grocer brewer cheesemaker chocolatier restaurateur caterer publican landlord landlady hairdresser barber beautician stylist paramedics doctors nurses matron radiographer audiologist osteopath chiropractor podiatrist dietitian dietician haematologist cardiologist neurologist paediatrician pathologist anaesthetist gp gps hygienist orthodontist surgeons vets dentists fireman firewoman detective superintendent coastguard lifeboatman bailiff probation wardens soldiers sailors airman submariner paratrooper pilots astronauts skipper bosun harbourmaster councillors mayors lawyers solicitors barristers magistrates notary coroner diplomat lobbyist strategist spokesman spokeswoman spokesperson mep tds td aelod accountant auditor actuary banker stockbroker economist analyst entrepreneur businessman businesswoman recruiter estate-agent developer programmer coder cryptographer statistician meteorologist geologist zoologist botanist ecologist entomologist ornithologist oceanographer geographer anthropologist sociologist linguist theologian egyptologist virologist geneticist epidemiologist immunologist astrophysicist cosmologist horticulturalist horticulturist arborist forester gamekeeper shepherd crofter fisherman trawlerman miner miners lighthouse-keeper zookeeper falconer teachers coaches interpreter interpreters translator signer adjudicator adjudicators umpires referees linesman timekeeper timekeepers marshal marshals steward stewards invigilator invigilators examiner examiners moderator assessor assessors verifier quizmaster compere auctioneer celebrant officiant archdeacon verger curate canon reverend chaplains organist bellringer churchwarden choirmaster bandmaster sensei practitioner practitioners key-worker keyworker caseworker counsellors mentor mentors therapists advisers advisors inspectors officers aiders first-aider first-aiders escort escorts chaperone cleaner caretakers groundsman groundswoman groundskeeper handyman decorators plumbers electricians builders porters receptionists secretaries technicians librarians novelists playwrights screenwriter scriptwriter lyricist librettist biographer memoirist essayist blogger vlogger podcaster youtuber streamer influencer animator cinematographer sculptors painters potters composers musicians photographers illustrator-author artist-in-residence maker crafter magician juggler ventriloquist hypnotist illusionist entertainer balladeer piper busker adventurer mountaineer sherpa aviator aviatrix navigator conservationist environmentalist ecowarrior philanthropist humanitarian abolitionist reformer pacifist suffragist revolutionary chartist trade-unionist paralympians footballers cricketers rugby-player jockey boxer golfer snooker-player ex-footballer ex-player councillor-elect deacons benefactor benefactors donors sponsors patrons volunteers clerks alderwoman provost bailie convener convenor academics professor-emeritus educator educators educationalist headteachers heads ffermwr meddyg nyrs gweinidog ficer gyrrwr cyfieithydd darlithydd hanesydd actores dramodydd nofelydd llenor prifardd arweinydd cyflwynydd cogydd cogyddes tiwtor adeiladwr trydanwr plymwr milfeddyg deintydd cyfreithiwr ynad gofalwr swyddog ymgynghorydd missionary evangelist clergyman clergywoman seminarian seminarians padre rector sexton sacristan catechist allergist attorney cataloguer chiropodist clinician craftsman craftswoman dermatologist embryologist endocrinologist gynaecologist homeopath housemaster housemistress housemasters housemistresses neurosurgeon obstetrician oncologist ophthalmologist orthopaedist pharmacologist psychiatrist psychoanalyst radiologist schoolmaster schoolmistress schoolteacher urologist veterinarian paralegal stenographer almoner armourer artisan balloonist boatman bookbinder cabinetmaker ceramist copywriter dairyman deckhand deliveryman gasman gunsmith hairstylist helmsman machinist manicurist metalworker millwright navvy projectionist proofreader quartermaster railwayman registrar repairer repairman restorer serviceman servicewoman shipbuilder signalman steeplejack stevedore subeditor taxidermist technologist toolmaker typesetter webmaster woodcarver woodturner woodworker hedgelayer waller stonewaller agronomist anatomist antiquarian appraiser assayer cartographer climatologist criminologist educationist genealogist herbalist masseur masseuse nurseryman ombudsman optometrist psychotherapist watercolourist muralist miniaturist portraitist lithographer etcher costumier couturier clockmaker horologist winemaker distiller confectioner smallholder landscaper anchorwoman anchorman authoress co-author co-founder dramatist ghostwriter newsman pollster publicist raconteur speechwriter sportswriter administrator commissioner congressman congresswoman hotelier forewoman manageress scoutmaster stateswoman valuer bandleader breeder impresario consul bureaucrat broker financier importer industrialist ironmonger newsagent proprietor retailer storekeeper tobacconist tradesman underwriter vintner wholesaler bacteriologist biophysicist boffin demographer ethnographer ethnologist geophysicist hydrologist microbiologist mineralogist physiologist psephologist seismologist toxicologist bodyguard commissionaire custodian warder wardress philologist folklorist lexicographer etymologist musicologist stuntman stuntwoman stuntmen roboticist dendrologist mycologist herpetologist ichthyologist greenkeeper stockman milkwoman patissier mixologist sommelier glassmaker candlemaker papermaker lacemaker feltmaker basketmaker accompanist accompanists reviewer re-enactor re-enactors reenactor reenactors repetiteur bellfounder baristas lockkeeper lock-keeper crofters sculptress photojournalist correspondent phlebotomist sonographer radiotherapist prosthetist orthotist doula childminder foster-carer housemother housefather houseparent houseparents registrars landowner gamekeepers ghillie gillie deerstalker oysterman cockler netmaker sailmaker rigger dockmaster lighthousekeeper railwaywoman cabbie haulier trucker roadie abbess abbot acupuncturist aquarist beefeater binman binmen boilermaker bookmaker brickie centenarian centenarians chauffeur chorusmaster concierge contractor contractors copilot co-pilot coxswain docker dressmaker embroiderer ethicist farmhand fisherwoman foreman foremen gaffer glaciologist gravedigger guider kiltmaker lifeboatmen lifeboatwoman millworker mortician muezzin newsreader nonagenarian octogenarian ordinand orthoptist pensioner pensioners postie posties postmaster postmistress precentor rotarian scouter septuagenarian shoemaker stationmaster steelworker steelworkers sub-editor subcontractor theatre-maker toymaker undertaker volcanologist watchmaker weatherman weatherwoman yachtsman yachtswoman',
  staff:
    'tidsear thidsear ceannard cheannard muinteoir mhuinteoir priomhoide phriomhoide headteacher headteachers head deputy teacher teachers senco sendco tutor caretaker janitor janny jannie cook cleaner cleaners receptionist bursar technician technicians staff ta tas hlta lsa ect ects trainee nqt nqts rqt rqts hltas lsas dsls ddsl ddsls sencos sendcos matron governor dsl midday supervisor colleague colleagues principal headmaster headmistress teaching assistant assistants coordinator co-ordinator manager leader office admin peripatetic site athrawes athro pennaeth hathrawes hathro phennaeth bennaeth prifathro prifathrawes brifathro brifathrawes ysgrifenyddes ysgrifennydd hysgrifenyddes hysgrifennydd clerc glerc gofalwr ofalwr cogydd cogyddes gogydd gogyddes chogydd chogyddes cymhorthydd gymhorthydd chymhorthydd llywodraethwr llywodraethwyr lywodraethwr lywodraethwyr staffroom mdsa mdsas nurse counsellor librarian apprentice lunchtime',
  kin: 'stepmum stepdad step-mum step-dad stepmother stepfather step-mother step-father godmother godfather godparent godparents great-gran great-nan great-grandma great-grandad great-granddad great-grandpa great-grandmother great-grandfather great-aunt great-auntie great-uncle nanna gramps grampy grampa mumma mam-gu tad-cu halmoni harabeoji dadima dadaji nanaji naniji parent parents mum mums dad dads mother father mummy daddy grandad grandpa granddad grandma gran granny nan nanny wife husband fiance fiancee widow widower hubby brother-in-law sister-in-law mother-in-law father-in-law son-in-law daughter-in-law grandparent grandparents grandmother grandfather auntie aunty aunt uncle carer carers guardian volunteer volunteers helpers pta ptfa mam tad mamgu tadcu nain taid abuela babcia dziadek dziadzio yiayia pappou tonton tata mzee dadi nani dadu nanu teta khalto khala khalo ammo sitti jiddo ojiisan obaasan opa nonna nonno abuelo tio vovo bubbe zeide babushka dedushka bunica bunicul tanti teyze amca daideo mamaji chacha chachi mamu ammi abbu mamma mama baba papa',
  pupil:
    'pupil pupils student students child children reception nursery class classmate classmates eyfs ks1 ks2 ks3 ks4 kid kids boy boys girl girls lad lads lass learner learners youngster form cadet cadets cdt tutor-group sixth-former prefect captain disgybl disgyblion capten gapten chapten is-gapten capteiniaid gapteiniaid chapteiniaid dosbarth ddosbarth nosbarth plant bachgen merch newcomer aged classroom lunchbox homework gcse gcses alevel btec sats phonics eleven-plus u7 u8 u9 u10 u11 u12 u13 u14 u15 u16 u18 u7s u8s u9s u10s u11s u12s u13s u14s u15s u16s u18s',
  praise:
    'congratulations congrats congratz gratz congratulation bravo brava bravi kudos proud llongyfarchiadau llongyfarchion welldone superstar superstars star brilliant amazing fantastic wonderful superb fabulous incredible outstanding impressive smashed smashing hero champ legend applause hooray hats props shoutout gwych bendigedig ardderchog talented',
  award:
    'dux valedictorian salutatorian winner winners winning wins won runner-up finalist finalists champion champions prize prizes certificate certificates medal medals medallist gold silver bronze 1st 2nd 3rd 4th award awards awarded awardwinner rosette commended distinction merit grade trophy shortlist shortlisted achievement selected elected nominated enillydd enillwyr wobr badge reward rewarded recognised',
  sport:
    'scored scorer scorers goal goals goalscorer goalscorers hat-trick hattrick try tries assist saves save keeper gk goalkeeper striker defender midfield kicked wicket wickets runs batting bowling fielding bowled innings relay sprint hurdles javelin shotput discus 100m 200m 400m 800m 1500m 25m 50m freestyle backstroke butterfly breaststroke squad lineup subs substitute potm motm penalty penalties header equaliser winner pts points match half-time ft race races raced swam ran team teams netball captain cross-country gala',
  learn:
    'learn learnt learned learning study studied studying researching biography biographies autobiography famous historical invented legacy portrait portraits born died century tudor tudors victorian victorians suffragettes dysgu inspired',
  learnAbout: '',
  visitor: '',
  visit:
    'visit visited visiting visits visitor talk talks talked workshop workshops zoomed zooming webinar guest speaker signing signed opened hosted invited interview interviewed q&a joined joining meeting coaching',
  thing: `${STREET_ENDS} award awards cup trophy shield prize medal trust foundation charity fund house school schools academy primary infants juniors college university uni centre center hall theatre gallery museum library hospital hospice ward surgery stadium arena ground park garden rd st ave yard wharf quay villas heights hill building block wing suite fc afc rfc cc utd united city rovers wanderers town athletic ltd limited plc llp inc sons bros brothers bakery cafe shop stores store supermarket kitchen kitchens farm bookshop books solicitors timber motors cars coaches travel construction plumbing roofing leisure films transport solutions farms estates nursery preschool church chapel cathedral mosque temple institute society exhibition scholarship lecture bursary day week month memorial statue monument bridge station airport hotel pub inn arms tavern restaurant pizza deli band orchestra quartet choir collection library font class room studio lab museum zoo castle palace tower bay island land peninsula archipelago glacier trench strait plateau river lake mountain valley forest wood woods common heath green estate county council parish league challenge quiz test paper fellowship group partnership initiative project programme show homes carpets dental florist florists butchers bakers foodbank electrical joinery flooring interiors catering caterers garage landscapes landscaping fencing recruitment accountants architects surveyors opticians pharmacy chemists barbers salon photography physiotherapy designs inflatables sportswear laminates blinds events productions developments roofing plumbers media consulting communications legal tyres autos skips signs printers printing graphics studios fitness tuition jewellers removals scaffolding tarmac aggregates engineering haulage logistics windows glazing conservatories bathrooms bedrooms furniture upholstery curtains textiles brewery dairy nurseries stables kennels vets veterinary quaich salver rosebowl tankard lettings mortgages insurance financial associates chartered holdings industries foods meats produce cakes design bakes treats ices gelato parkrun triathlon marathon agri agricultural feeds fuels coal trophies hire machinery tunnel viaduct aqueduct footbridge`,
  story:
    'book books story stories novel novels chapter character characters film films movie musical play plays panto pantomime fairytale tale tales series trilogy reading read audiobook verse poem poems poetry sonnet dressed',
  stage: 'cast casting played plays playing role part starring stars lead narrator chorus as',
  former:
    'former alumni alumnus alumna alumnae ex-pupil ex-student ex-pupils old-boy graduate graduated leaver cyn-ddisgybl gyn-ddisgybl chyn-ddisgybl cyn-ddisgyblion gyn-ddisgyblion chyn-ddisgyblion cyn-fyfyriwr gyn-fyfyriwr cyn-fyfyrwraig iarscolaire iardhalta',
  sibling: 'brother sister brothers sisters sibling siblings twin twins cousin cousins triplets brawd chwaer',
  birthday: 'birthday birthdays penblwydd bday b-day',
  adultTalk:
    'conference keynote cpd pedagogy edutwitter paper blog blogs podcast researched researchers retrieval thread webinar resource resources phd edchat ofsted',
  public:
    'bbc itv sky olympics olympic paralympics euros wimbledon netflix tv television radio parliament minister election oscar oscars nobel grammy bafta album tour lioness lionesses premier champions',
};

const PHRASES: Readonly<Record<CueName, string>> = {
  title: 'prime minister|head of|head teacher',
  softTitle: '',
  role: "stem ambassador|stem ambassadors|fire marshal|fire warden|link worker|support worker|youth worker|play worker|outreach worker|social worker|community worker|project worker|case worker|liaison officer|station officer|chair of governors|chair of the governors|vice chair|member of parliament|course tutor|children's author|local author|local artist|guest speaker|guest reader|mystery reader|secret reader|crossing patrol|police officer|community officer|team gb|quiz master|question master|boiler man|chess master|grandmaster|local hero|war hero|dinner lady|dinner ladies|lunch ladies|lollipop lady|lollipop ladies|lollipop man|lunchtime supervisors|midday supervisors|in residence|standard bearer|town crier|lord lieutenant|high sheriff|tv presenter|weather presenter|prime minister|the late|our mp",
  staff:
    'gap year student|gap year students|gap student|gap students|pgce student|pgce students|scitt student|scitt students|direct student|direct students|teaching student|teaching students|nursing student|nursing students|university student|university students|head of|assistant head|deputy head|class teacher|head teacher|teaching assistant|site manager|office manager|business manager|school cook|pastoral lead|support adviser|support advisor|language assistant|subject lead|phase leader|year leader|family worker|music teacher|exams officer|attendance officer|school nurse|sports coach|director of|member of staff|our sna|our snas',
  kin: 'brother in law|sister in law|mother in law|father in law|son in law|daughter in law|other half|parent governor|parent helper|parent helpers|foster carer|foster mum|foster dad|kinship carer|family friend|step dad|step mum|pta chair|friends of',
  pupil:
    'top set|bottom set|my set|my form|new girl|new boy|our own|sixth form|sixth former|sixth formers|6th former|6th formers|upper sixth former|school council|year group|house captain|head of house|games captain|sports leader|sports leaders|house captains|games captains|playground leaders|reading buddy|digital leader|playground leader|digital leaders|eco council|student council|student leadership|head student|captain of|prif ddisgybl|brif ddisgybl|prif ferch|brif ferch|prif fachgen|brif fachgen',
  praise:
    'well done|da iawn|so proud|very proud|proud of|shout out|hats off|good luck|nice one|good work|great work|what a|pob lwc|nice work|big up|way to go|hip hip|round of applause|best of luck|special mention',
  award:
    'hon mention|honourable mention|honorable mention|star of|stars of|pupil of|student of|writer of|reader of|mathematician of|scientist of|artist of|player of|players of|hero of|learner of|learners of|author of the week|author of the month|author of the term|author of the year|athlete of|sportsperson of|golden book|head girl|head boy|head student|head students|head girls|head boys|head prefect|head prefects|head chorister|head choristers|deputy head chorister|head server|head monitor|senior prefect|deputy head girl|deputy head boy|victor ludorum|victrix ludorum|proxime accessit|head pupil|house captain|sports captain|team captain|stars of the|100 club|200 club|man of the|woman of the|seren yr|seren y|runner up|runners up|first place|second place|third place|hall of fame|times tables|spelling bee|home reads|golden ticket|hot chocolate|top of the|class of|times table|personal best|golden table|attendance award|100% club|honours list|honour roll|merit award',
  sport:
    'hat trick|player of the|full time|half time|clean sheet|man of the match|cross country|personal best|kick off|first half|second half|top scorer|own goal|front crawl',
  learn:
    "black history|women's day|history month|fun fact|quote of|composer of the|song of the|book of the|track of the|album of the|painting of the|film of the|hall of fame|who invented|who discovered",
  learnAbout:
    'new on the shelf|on the shelf|new titles from|new titles by|new books from|reading list|new on the shelves|new on our shelves|on our shelves|new books by|learning about|learn about|learned about|learnt about|reading about|read about|writing about|wrote about|found out about|finding out about|find out about|all about|facts about|facts on|studying the|inspired by|influenced by|in the style of|the style of|life of|lives of|life and work of|works of|work of|paintings of|art of|music of|story of|stories of|about the life|born in|would have been|who invented|who discovered|first woman|first man|first black|first female|dressed as|dress as|dressed up as|dressed up|dress up as|dressing up as|hot-seated|hot-seating|come as|came as|quote from|quotes from|words of|in the words|fan of|fans of|pen name|assembly about|assembly on|lesson on|lesson about|project on|project about|biography of|biographies of|portrait of|portraits of|statue of|display about|display on|legacy of|remembering|remembered|celebrating the life|in memory of|diary of|letter to|letters to|the legendary|the great|the late|the real|based on|thinking about|talked about|discussed|researched|researching|studying|studied|dysgu am|about',
  visitor:
    'staffed by|manned by|serviced by|maintained by|demo by|demonstration by|photos by|pictures by|tuned by|supplied by|delivered by|tip from|tips from|advice from|chaired by|sworn in by|handed out by|given out by|trained by|judging by|inspected by|assessed by|examined by|adjudicated by|officiated by|supervised by|overseen by|invigilated by|guided by|shown round by|shown around by|driven by|catered by|cooked by|painted for us by|photography by|photographed by|artwork by|repaired by|installed by|author visit|poet visit|illustrator visit|storyteller visit|artist visit|talk from|talks from|talk by|visit from|visited by|workshop with|workshop by|workshop from|workshops with|in conversation|book signing|meet the author|live lesson|zoom with|led by|guest speaker|special guest|joined by|assembly from|hosted by|interview with|message from|q&a with|goodbye to|farewell to|send-off for|send off for|leaving do for|leaving party for|welcome aboard|minutes taken by|minutes by|condolences to|bequest from|donation from|courtesy of|generosity of|beekeeping with|pilates with|bushcraft with|tai chi with|meditation with|surgery with|appointments with|testimony of|named after|named for|called after|costumes by|programme notes by|wigs by|accompaniment by|morning with|afternoon with|session with|run by|drop-in with|drop in with|clinic with|coffee with|yoga with|zumba with|thread by|threads by|blog by|blogpost by|paper by|webinar by|webinar with|podcast by|podcast with|keynote by|keynote from|cpd with|cpd from|training with|training from|training by|inset with|judged today by|opened today by|judged this year by|opened yesterday by|resources by|face painting by|face paint by|face paints by|dj set by|disco by|bouncy castle by|meet author|meet illustrator|judged by|opened by|compered by|refereed by|umpired by|unveiled by|blessed by|facilitated by|moderated by|cup presented by|trophy presented by|prizes presented by|medals presented by|certificates presented by|awards presented by|donated by|sponsored by|taught by|coached by|funded by|flowers by|photo credit|catering by|pizza by|delighted to appoint|pleased to appoint|appointed|supply today|bench for|memory of|the estate of',
  visit:
    'came in|came to|coming in|come in|comes in|came into|talk from|visit from|talk by|workshop with|visit by|author visit|live lesson|meet the author|zoom with|delighted to welcome|pleased to welcome|great to welcome|lovely to welcome|q & a|book signing|in conversation',
  thing: 'and sons|& sons|& co|and co|cash and|cash &',
  story:
    'world book|book by|books by|poem by|poems by|novel by|written by|illustrated by|based on|by the author|directed by',
  stage: 'the role of|the part of|in the role|in the part|as the',
  former:
    'former pupil|former student|ex pupil|old boy|old girl|past pupil|former head|class of 19|class of 20',
  sibling: '',
  birthday: 'happy birthday|penblwydd hapus|turns|turned',
  adultTalk:
    'anyone used|anyone tried|blog post|latest book|research paper|essential reading|must read|twitter hive',
  public:
    'world cup|premier league|champions league|grand slam|prime minister|team gb|strictly come|bake off|gold medal|golden boot|hat-trick hero|world champion|world champions|euro 20',
};

const WORDS = new Map<string, number>();
/** What follows the first word of a phrase, by its hashes. */
type Phrase = { readonly rest: readonly number[]; readonly bit: number };
/** What begins with a word, whether it heads a year and whether it is "about": one look-up a token for all. */
type Start = { readonly phrases: Phrase[]; year: boolean; about: boolean };
/** By the number that a word's entry has for them; 0 is none. */
const STARTS: (Start | null)[] = [null];
const startNumbers = new Map<string, number>();
function startOf(word: string): Start {
  let number = startNumbers.get(word);
  if (number === undefined) {
    number = STARTS.push({ phrases: [], year: false, about: word === 'about' }) - 1;
    startNumbers.set(word, number);
  }
  return STARTS[number] as Start;
}
for (const name of Object.keys(CUE) as CueName[]) {
  const bit = CUE[name];
  for (const word of LISTS[name].split(' ')) if (word) WORDS.set(word, (WORDS.get(word) ?? 0) | bit);
  for (const phrase of PHRASES[name].split('|')) {
    const [first, ...rest] = phrase.split(' ');
    if (!first) continue;
    startOf(first).phrases.push({ rest: rest.map((word) => hashWord(word) | 0), bit });
  }
}

for (const word of ['year', 'years', 'yr', 'yrs', 'y', 'blwyddyn', 'flwyddyn', 'mlwyddyn', 'bl'])
  startOf(word).year = true;

const LISTED = createSieve(WORDS.keys());

const strip = (folded: string): string => {
  const length = bareLength(folded);
  return length === folded.length ? folded : folded.slice(0, length);
};

/** May {@link cueOf} find something for this word, which is no class? Asked of very many stretches of letters. */
export const mayCue = (folded: string): boolean => passes(LISTED, hashWord(folded)) || folded.includes("'");

/** Cue bits of one folded word by itself. */
export const cueOf = (folded: string): number =>
  WORDS.get(folded) ?? WORDS.get(strip(folded)) ?? (folded.length <= 6 && isClass(folded) ? CUE.pupil : 0);

/** Cue bits of every token of a view, worked out once for each view. */
export const viewCues = keptWith(cuesOf);

/** What a word's entry has not told yet: the cues that it gives wherever it stands, and what begins with it. */
function ask(entry: Entry, word: string): void {
  entry.cues = cueOf(word);
  entry.begins = startNumbers.get(word) ?? 0;
}

/** What makes a pupil of "former". */
const FORMS = /^(?:fourth|fifth|sixth|[4-6]th)$/;

/** Cost: one look at each word's entry. */
function cuesOf(view: View): readonly number[] {
  const { tokens } = view;
  // No typed array: making one takes longer than filling it.
  const bits = new Array<number>(tokens.length).fill(0);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as View['tokens'][number];
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const entry = entryAtToken(token);
    if (entry.cues === UNASKED) ask(entry, token.folded);
    let bit = entry.cues;
    // "Our sixth former": at school still.
    if ((bit & CUE.former) !== 0 && FORMS.test(tokens[i - 1]?.folded ?? '')) bit = CUE.pupil;
    // "5H" and "6M" with a capital are classes; "5h" and "6m" may be hours and metres.
    if (
      bit === 0 &&
      token.kind === 'number' &&
      token.folded.length <= 6 &&
      lettered(token.text) &&
      CAPITAL_CLASS.test(token.text)
    )
      bit = CUE.pupil;
    const start = STARTS[entry.begins] as Start | null;
    if (start !== null) {
      // "Year 4", "Years 3 and 4", "Blwyddyn 5"; "this year" says nothing.
      if (start.year && /^(?:\d{1,2}s?|r)$/.test(tokens[i + 1]?.folded ?? '')) {
        bit |= CUE.pupil;
        bits[i + 1] = (bits[i + 1] as number) | CUE.pupil;
      }
      for (const { rest, bit: extra } of start.phrases) {
        let k = 0;
        while (k < rest.length && tokens[i + 1 + k]?.hash === rest[k]) k++;
        if (k < rest.length || (start.about && k === 0 && isNoTopic(tokens, i))) continue;
        for (let j = 0; j <= rest.length; j++) bits[i + j] = (bits[i + j] as number) | extra;
      }
    }
    bits[i] = (bits[i] as number) | bit;
  }
  return bits;
}

/** Cues that other recognisers and rules ask for by name. */
const STATED: readonly CueName[] = [
  'pupil',
  'praise',
  'award',
  'sport',
  'learn',
  'visit',
  'sibling',
  'kin',
  'birthday',
  'staff',
];

/** States the cues as facts; neighbouring tokens with the same cue make one. */
export const cues: Recogniser = {
  id: 'cues',
  states: ['cue'],
  recognise: ({ doc }) => {
    const facts: CueFact[] = [];
    for (const view of doc.views) {
      if (view.id.startsWith('file[')) continue;
      const bits = viewCues(view);
      let all = 0;
      for (let i = 0; i < bits.length; i++) all |= bits[i] as number;
      for (const cue of STATED) {
        const bit = CUE[cue];
        if ((all & bit) === 0) continue;
        for (let i = 0; i < bits.length; i++) {
          if (((bits[i] as number) & bit) === 0) continue;
          let end = i;
          while (end + 1 < bits.length && ((bits[end + 1] as number) & bit) !== 0) end++;
          const first = view.tokens[i];
          const last = view.tokens[end];
          if (first && last)
            facts.push({
              kind: 'cue',
              cue,
              field: view.id,
              start: first.start,
              end: last.end,
              evidence: [`"${view.text.slice(first.start, last.end)}"`],
            });
          i = end;
        }
      }
    }
    return facts;
  },
};
