/**
 * Plainly private talk: words that a school's own account does not say. By concern and by weight: `plain` says it
 * alone, `likely` needs company (a first person, a late hour, another concern), `hint` only adds. General knowledge
 * of everyday British English; patterns as `patterns.ts` reads them.
 */
export type Weight = 'plain' | 'likely' | 'hint';

export const MACROS = {
  kin: 'husband|wife|hubby|fiance|fiancee|boyfriend|girlfriend|partner|mum|mam|mom|mother|dad|father|nan|nana|gran|granny|grandad|grandma|sister|brother|sis|bro|niece|nephew|cousin|auntie|aunty|uncle|daughter|son|baby|toddler|eldest|youngest|twins|stepson|stepdaughter|flatmate|housemate|bestie|bff',
  drink:
    'wine|wines|gin|gins|vodka|prosecco|proseccos|pint|pints|beer|beers|vino|lager|cider|rum|sherry|sherries|port|whisky|whiskey|guinness|rose|merlot|malbec|champagne|cocktail|cocktails|mojito|spritz|g&t|aperol|pinot|sambuca|tequila|jagerbombs',
  trade:
    'plumber|electrician|builder|mechanic|garage|hairdresser|barber|cleaner|babysitter|roofer|plasterer|decorator|gardener|locksmith|osteopath|physio|chiropractor|therapist|solicitor|lawyer|cattery|kennels|vet|tailor|carpenter|handyman|dentist|childminder|accountant|tattooist',
  party: 'tory|tories|labour|conservatives|conservative|libdems|libdem|ukip|snp|plaid|lib|reform|greens',
  politician:
    'starmer|sunak|farage|boris|johnson|truss|corbyn|badenoch|trump|biden|braverman|cameron|clegg|osborne|gove|putin|swinney|sturgeon|reeves|rayner',
  want: 'need|want|deserve|craving|gagging|dying',
} as const;

type Talk = Readonly<Record<string, Partial<Record<Weight, string>>>>;

export const PRIVATE_TALK: Talk = {
  drink: {
    plain: `hungover · hangover|hangovers · drinks on me · shots at ours|mine|yours · still|so|absolutely|proper|too|bit|very drunk|pissed|tipsy|wasted|hammered
get|getting|got|gets drunk|wasted|hammered|plastered|trollied|wrecked|legless|smashed|tipsy · i|i'm|we|could|really|so <want> *3 <drink> · i|me|could really? <want> a|some drink|cuppa-free
wine o'clock|oclock · gin o'clock|oclock · large glass *1 <drink> · cheeky pint|pints|wine|gin|vino|spoons|drink|half · down|off to? the pub · at|in|to the|my local pub · pub crawl|tonight|later|then · in|to the pub
bottomless brunch · hen|stag do|night|weekend|party · bouncer · nightclub · clubbing · jagerbombs · sambuca · tequila|vodka shots · never drinking again · beer garden · pints with · pub with
weatherspoons|wetherspoons|spoons with|tonight|for|lads · pissed as · drinking alone · boozy · on the lash|piss|sesh|gin|wine|beers|pull · day drinking · lads on tour · last orders · happy hour · sank a · pre drinks|pre-drinks · all you can drink`,
    likely: `night out · <drink> tonight|later|time|for|is|in · glass|bottle|bottles|jug of <drink> · a|few|some|couple|many|too <drink> · a|few|couple of? <drink> · into town tonight · round mine|yours|ours · kebab|kebabs · cocktails · my local · house party · messy|mad|big one|night · girls|lads|boys night`,
    hint: 'drunk · bar · steaming · 🍷 · 🍺 · 🍻 · 🥂 · 🍸 · 🍹 · 🥃 · 🍾 · cheers lads|all|guys|everyone · <drink>',
  },
  betting: {
    plain: `<money> at <num> · <money> at evens · acca|accumulator · each way · each-way · bookie|bookies · bet365 · paddy power · paddypower · ladbrokes · william hill · betfred · betfair · skybet · sky bet
cashed|cash out at? <money> · had|got|put|stuck|lumped|whacked|chucked <money>|tenner|fiver on · a|my tenner|fiver|score|pony on · my|last|that|best bet · lay the favourite · free bets · scratchcard|scratchcards · in-play · double or quits · at kempton|aintree|cheltenham|ascot|epsom|newmarket|haydock|doncaster|sandown · won <money> on the|a · lost <money> on the|a · at the races|dogs|casino|bingo · poker night · online casino|slots|poker`,
    likely:
      'put *1 tenner|fiver|score · flutter · odds|odds-on of|on|at|are · <num> to win · both teams to score · tipster · euromillions · lottery numbers|win|ticket · had a flutter · punt · fantasy football|league · dream team',
    hint: '🎰 · 🎲 · bet · bets · betting · wager · gamble',
  },
  selling: {
    plain: `<money> ono · ono · no timewasters|time-wasters · no time wasters · cash on collection · <money> or near|nearest|best|very offer? · near offer · selling my|our|two|2|x2|a|some|an · selling * tickets|ticket · buyer|buyers collects|collect · must collect · free to a? good? home|collector|collect · free if you collect
bnwt · bnib · vinted · gumtree · shpock · depop · facebook marketplace · on marketplace · ebay · first to msg|message|dm|see|text · who wants to buy · anyone want|wants|need|buying to? buy? my|these|two|2|a|tickets · spare tickets? for tonight|saturday|sale
room to|for let|rent · flat|house|room to rent|let · looking to rent|sell|buy · offers over · going for <money> · yours for <money> · <money> the lot · dm|msg|message|inbox|text|ring me for|if|to|with *1 price|details|interested|offers|buy|pics`,
    likely: `for sale · hardly|barely|never|only|once used|worn|opened · collect from · collection only · pick up only · cash only · open to offers · dm|msg|message|inbox|pm me · pm|dm for details|price|info · wanted · nicked|stolen from|last · after|need|want|looking for *2 second|cot|sofa|car|fridge|pram|bike|wardrobe|buggy · can|will collect · please rt|retweet · <money> *2 owner · one careful|lady owner · mileage|miles on · going cheap · any takers · swap for · second hand · face value · <money> or · place is going · is up for grabs · <money> posted`,
    hint: '<money>',
  },
  services: {
    plain: `know|recommend|suggest|got|use|need|needs|seeking|want *1 good|decent|reliable|cheap|honest|local? <trade> · my landlord · landlord says|said|is|has|wants · letting agent|agents · my mortgage|remortgage · estate agent|agents · my|the mot · car failed|insurance · my council tax`,
    likely: `landlord · my boiler|flat|car|house|kitchen|bathroom|garden|sofa|rent|bills|overdraft|payslip|tax · house hunting|move|moving · moving house|flat|day · new kitchen|sofa|carpet|car · universal credit · one bed|bedroom|bedsit · ikea · diy`,
    hint: 'patio · fence · shed · lasagne · hoover · laundry · ironing · washing · oven · fridge · freezer · curtains · drilling · decorating · wallpaper · bins · lawn · mower · allotment · bbq · barbecue · garage · sofa · carpet · kitchen · bathroom · bedroom · heating · electric · gas bill|bills · post office · lidl · aldi · tesco · asda · sainsburys · boiler man · keys · moved in · rent · mould · deposit · damp · plumber · electrician',
  },
  dating: {
    plain: `my ex · my ex's · my ex-wife|ex-husband|ex-boyfriend|ex-girlfriend · tinder · grindr · dating profile|life · swipe|swiped|swiping left|right · ghosted me · he|she|they|been|got ghosted · situationship · snog|snogged|snogging · shag|shagged|shagging · one night stand · love life · dumped me · got dumped · blind date
my|new boyfriend|girlfriend · blocked|deleted|unfollowed him|her|his|the app|number|ex · no more men|boys|women|dates · single and · single life|again|forever|ladies|pringle · third|fourth|second|first|1st|2nd|3rd date with|tonight|and|he|she · date tonight|last|went|from|with · on a date · matched with · fit as · netflix and chill · so hot|sexy · sexy · horny · send nudes|pics`,
    likely: `dating app|apps|site · first|second|third|fourth|1st|2nd|3rd|4th date · date night · bumble · hinge · my crush · in|up my dms · got his|her number · dating · men|blokes|lads are · he|she fancies|text|texted|called|rang me? · anniversary dinner|weekend`,
    hint: '💋 · 😍 · 🍆',
  },
  family: {
    plain: `mother|father|sister|brother|son|daughter in law · mother-in-law|father-in-law|sister-in-law|brother-in-law|in-laws|inlaws · my hubby|missus|husband|wife|fiance|fiancee|boyfriend|girlfriend · my other half · the missus|hubby|mrs · our wedding · my|the wedding dress · wedding dress shopping · my *2 husband|wife|fiance|fiancee|boyfriend|girlfriend|hubby · happy anniversary to|my|babe · love you|u babe|xx|x|xxx|loads|so · see you|u at|later|tonight *3 xx|babe|x · my divorce · custody · baby shower|daddy|mama · my baby|babies|toddler|twins|bump · my own kids|children · nan's|mum's|dad's|gran's|grandad's <num>|birthday|operation|funeral|surprise`,
    likely: `my *1 <kin> · the dog|cat|puppy|kitten has|is|ate|eaten|just|needs|was · toddler · toddlers · mum|dad|nan|grandad and|bought|made|says|thinks|came · with mum|dad|nan|bae|hubby · home to find · got|get|getting|came home|in to|from|and · our baby|daughter|son|dog|wedding|honeymoon|anniversary|eldest|youngest · date for the wedding · happy birthday to my|mum|dad|me · my dog|cat|puppy|kitten|rabbit · my birthday|wedding|engagement|hen|stag · the kids · mummy|daddy · happy anniversary · love you xx|x|babe|mum|all · babe|babes|hun|hunny|bbz · miss you x|xx|so|too`,
    hint: 'wedding · honeymoon · xx · xxx · gravy · ring emoji · family night|dinner|tea',
  },
  health: {
    plain: `physio|doctor|doc|dr|gp|consultant|dentist|midwife|therapist|osteopath|surgeon says|said|reckons|thinks|told|wants · my physio|gp|consultant|therapist|counsellor|periods|contractions|waters|smear|biopsy|scan|migraine|migraines|antidepressants|meds|hormones|piles|ibs|anxiety|depression|bunions|sciatica|menopause
smear test · root canal · colonoscopy · ivf · vasectomy · hysterectomy · hot flush|flushes · botox · fillers · slimming world · weight watchers · lost|gained|put <num> lb|lbs|stone|pounds|kilos · <num> lb|lbs|stone off|down|lighter|heavier · signed off sick|work|for|with · food poisoning · throwing|chucking up all|since|again|last · puking|puked|vomited · in labour · morning sickness · waters broke
my *1 back|knee|hip|ankle|shoulder|neck|foot|hamstring|achilles|tooth|head is|has|'s|went *1 gone|killing|knackered|agony|wrecked|ruined|banging|pounding|again · put my back out · done my back|knee|ankle|hamstring in? · trying for a baby · test|tests came back|positive · time of the month · bad|my period`,
    likely: `my *1 back|knee|hip|ankle|shoulder|neck|foot|leg|wrist|tooth|teeth|hair|nails|diet|weight|operation|op|appointment|results|hospital · i|i've|im|i'm *1 ill|poorly|sick|flu|covid|tonsillitis|shingles · shingles · tonsillitis · covid|flu again|for · head cold · man flu · been to|at the doctors|doctor|dentist|gp|hospital|physio · broken|fractured|sprained|twisted thumb|toe|ankle|wrist|rib|finger|foot · day <num>|two|three|four in bed · doctors|dentist|hospital appointment|again|tomorrow|all · a&e · migraine · on antibiotics · feel|feeling rough|ill|sick|awful|like death|fat|bloated · diet · calories · hayfever tablets`,
    hint: '🤒 · 🤢 · 🤮 · painkillers · ibuprofen · paracetamol · gutted',
  },
  politics: {
    plain: `vote|voting|voted|votes|voter for? <party> · vote|voting|voted <cap> on|this|for *1 thursday|change|mayor|mp|councillor · tories|tory|labour|conservatives|reform|snp out|scum|liars|clowns|crooks|voters|bastards|cuts|government-out · #toriesout · #gtto · #votelabour · #votetory · #votereform · #votegreen · #fbpe · #brexit · #rejoin · #notmypm · #maga · #auspol · #c4news
<num>|fourteen|fourteen years of that|this|them|these|tory|tories|labour · <politician>|tories|tory|labour|government *2 liar|lying|liars|clown|clowns|corrupt|useless|disgrace|joke|idiot|moron|racist|fascist|scum|hate|resign|betrayed|destroying|destroyed · <politician> is|was|has|and *1 a? liar|lying|out|gone|clown|useless|right|wrong|done · tories|tory|labour|reform|conservatives|government have|has *1 wrecked|ruined|destroyed|broken|lost|lied|sold|failed|bankrupted|betrayed · broken promises · keir|rishi|nigel|boris|farage|starmer needs|should|must|can · i|we|who|who's|still *1 vote|voted|voting|votes for? him|her|them|<party>|<politician> · hate|sack|never-trust|bloody the? <politician>|tories|labour · get|kick|kicked|chuck|chucked|boot|booted|vote|voted them|him|her|these|tories|the *1 out · finally|all out 🌹 · bring back|down|lock up <politician> · up all night *3 election|exit|results`,
    likely: `<politician> · tories · tory · lib dem|dems · ukip · brexit · exit poll · general election · party|by-election|leadership conference|result|results|race · that shower · immigrants|illegals|asylum seekers · woke · snowflakes · benefit scroungers · the left|right wing · they're|theyre finally|all out · finally out · rishi · reform|tories|labour|greens got|get|getting|won|win|lose|lost|in · bloody council · despair of|at · nigel farage · landslide · removal van`,
    hint: '🌹 · time for change · prime minister · government · politicians · mps · election · labour · parliament',
  },
  rant: {
    plain: `worst service|customer|company|airline|hotel|restaurant|experience|takeaway|driver|night|date *2 ever? · never going|shopping|flying|using|ordering|eating|buying|booking *4 again|back|there · customer service|services · still on hold · on hold for|to|with · want|wanted|demand|demanding|owe *2 refund · my parcel|parcels|order|delivery|refund|broadband|flight|sim|phone-bill · where's|wheres my|the order|parcel|delivery|refund|pizza|taxi
parking ticket|fine|warden · traffic warden · so|sooo|how|too bloody? rude · the cheek of · what a|an moron|idiot|tool|knob|joke|prick|muppet|creep · mate i|you|your|are|is|stop|what|don't · absolute|total|utter shambles|clown|clowns|bellend|tool|idiot|idiots|moron|morons|muppet · next door|door's are|is|have|has|dog|cat|party|music · my neighbours|neighbour · the neighbours · people who *4 wind|annoy|make|drive|need|should
drives|driving|drove|sends|sending|doing me|my mad|insane|nuts|mental|crazy|head|round · sick|fed up|tired|bored to|of|with death|people|this|being|it|work|everyone|everything|having · pet hate · shut up|it · get a life · grow up · hate my|this job|life|mondays|people|work|everyone|trains|him|her`,
    likely: `rip off · ripoff · rip-off · absolute|total|utter joke|disgrace|farce|rubbish · never again · unbelievable · disgusting · appalling · ridiculous · pathetic · useless · late again|as|because|train · hours? to get home · get|got home · hours on|in|at the|a|hold|a&e · the m25|m6|m1|m4|m5|m60|m62|a1|m3|m20|north-circular · cut me off · cancelled train|again|flight · turned away · going back · neighbour|neighbours · train|trains · delay repay · on the phone|bus|tube · queue · queues · mate · was|were|is|are|should|supposed|meant to be here|there · fuming · raging · cannot|can't|cant believe the ref|this|that|it|how|he|she|they|these · the ref · referee · we were|was robbed · robbed · stop *1 drilling|shouting|parking|barking|calling|ringing|talking|singing|playing · it is|it's sunday|saturday|midnight|3am|2am|4am · only|one|just|just one|1 person|man|woman|till serving|open · why is|are|do|does|can *4 people|everyone|nobody|no one · why do people|men|women · raging|fuming|livid|seething|furious · kill|killing|strangle|punch|throttle me|him|her|them|someone · i will|am|swear`,
    hint: '😤 · 🤬 · 😡 · 🙄 · smh · seriously · honestly · ugh · argh · wtaf',
  },
  swearing: {
    plain: `fuck · fucks · fucking · fuckin · fucked · fuckers · fucker · shit · shite · shitty · shits · bullshit · bollocks · bastard · bastards · twat · twats · wanker · wankers · arse · arsehole · arsed · bitch · bitches · prick · pricks · knobhead · dickhead · dickheads · cunt · cunts · piss|pissed|pissing off|me · pissing · wtf · ffs · stfu · lmfao · omfg · bellend · tosser · asshole · ass · motherfucker · nigga · niggas · hoe · hoes · dick · tits · boobs · slut · f*ck · f**k · f***ing · sh*t · af`,
    likely:
      'bloody · crap · pmsl · lmao · sod off|it|this · bugger · git · cow · cba · jeez · christ · goddamn · hell · damn · balls',
    hint: 'omg · lol · rofl · haha · gonna · wanna · gotta · tbh · idk · ngl · imo · cos · u · ur · r · dunno · ikr · bruh · dude · bro · yall · ya · em · aint',
  },
  leisure: {
    plain: `night night all|xx|x|world|everyone|guys|twitter · goodnight all|world|twitter|xx · off to bed · can't|cant|cannot|couldn't sleep|stop-crying · can't get to sleep · wide awake · in my pjs|pyjamas|pants|jammies|bra|onesie|bed · in|into bed|bath with|by|watching|at|all|and · duvet day · spray tan · nails|hair|lashes|brows|roots done|appointment · my tattoo|nails|lashes|tan|hair-appointment · leg day · new hair|me who · new phone who · new year new me · gym done|then · gym|spa session|day|then|later|selfie · hot tub · sun lounger · sunbed · all inclusive · ibiza|benidorm|magaluf|zante|marbella|kavos|malia|ayia
watching|binge|binged|binging|rewatching|catching *2 love|strictly|eastenders|corrie|emmerdale|traitors|mafs|gogglebox|netflix|hollyoaks|towie|x|apprentice|casualty|bake · love island · eastenders · corrie · on the sofa · feet up · takeaway|chinese|curry|nandos|nando's|maccies|mcdonalds|greggs|deliveroo|kfc|dominos|domino's tonight|for|ordered|then|is|again|time · ordered|ordering a? pizza|takeaway|curry|chinese|deliveroo|nandos · flights|hotel|holiday|cruise booked · booked our|my|flights|a holiday|flights|cruise|week|to · day off · bank holiday weekend|hangover · lazy sunday|day|morning · lie|lay in|in bed · netflix`,
    likely: `poolside · my bed|sofa|holiday|weekend|tea|dinner|lunch|gym|hair|nails|dressing|shower|bath|telly|tv|xbox|ps5|playstation|run|pb|car|phone|house · can't wait to|for · airport · gatwick · heathrow · ryanair · easyjet · jet2 · flying|flown|off to · spa · the gym · takeaway · ears still? ringing · what a gig|night · gig · concert|gig|festival|glastonbury tickets|tonight|line-up · tickets for · xbox · ps5 · fifa · call of duty · strictly · netflix · spotify · coldplay · taylor swift · oasis · arsenal · spurs · chelsea|city|united|liverpool|villa|everton|west-ham|newcastle · coyg · coys · ynwa · var · switching over · half time · season over · done with football|it|this|men|people|dating · what a goal · you beauty · offside · half marathon · shopping · cinema · gym · bored · so tired · knackered · weekend · friday feeling · gardening · hungry · starving · sleep · asleep`,
    hint: 'nan · the o2 · wembley · unreal · kwik fit · british gas · greggs · primark · asos · amazon · argos · b&q · screwfix · nose · 🏋 · 💪 · pizza · curry · chips · chippy · kebab · last|night bus|train · taxi · uber · cinema · nandos · half time · 5am · 6am · weekends · weekend · my · tonight · sunday · saturday · bed · tea · dinner · 😴 · 🍕 · ✈️ · 🏖 · 💅 · home alone · goal · football · ref · season · strictly · netflix · telly',
  },
  work: {
    plain: `can't|cant|couldn't|cannot be bothered|arsed · cba · my boss · hate my|this|marking|teaching|year|mondays · roll on friday|weekend|summer|payday|retirement|christmas|half|the friday|weekend|end|holidays · is it friday|wine|summer|home|payday|the|bedtime yet · thank god|fuck|f it's|its friday · tgif · handed in my|notice · made redundant · quit|quitting|leaving my|this|teaching job|for · looking for a|another|new|work job · new job|job's · my interview|notice|pension|appraisal · pay|payday day?|rise|cut · doing my head in · staff meeting|briefing from|that|was|went|is *2 hell|forever|email|killing · after that|today's staff|meeting|briefing|inset · ofsted can|are|is *1 do|off|bunch|joke · counting down the minutes|hours|days till|until|to`,
    likely: `redundant · redundancy · sacked · fired · my job|commute|shift|cv|manager|line · overtime · work tomorrow|today|is|was|tonight · back to work · at work · reports|marking to|is|are|still|until|killing|done · sunday night|dread|scaries · strike|striking · unpaid · staff meeting · workload`,
    hint: 'marking · reports · exhausted · monday',
  },
};

/** The school's own matters: each kind of them takes something off a likely alarm. */
export const SCHOOL_COMPANY = `
raise|raised|raising <money>|over|more · if we|you raise|raised · pta · friends of · summer|christmas|spring|autumn|xmas|school|winter fair|fayre|fete|bazaar · tombola · raffle · stall|stalls · cake|plant|uniform|book|bake|jumble|toy sale · pre-loved|preloved · quiz night · non-uniform · fundraiser|fundraising · volunteers · helpers
pupils · children · students · families · parents · carers · staff · governors · class · classes · assembly · lesson|lessons · learning|learnt|learned · our school|children|pupils|school's|choir|library|garden|hall · school · homework · term · key stage · reading · workshop · visitors|visitor · the office · parentpay · parentmail
debate · mock election · school council · house captains · polling station · our mp · mps? visited|visit · historical · museum · author · competition · charity · in aid of · just giving|justgiving · marathon for|in · sponsor|sponsored · mr <cap> · mrs <cap> · miss <cap> · ms <cap> · dr <cap>
e-safety · online safety · internet safety · safer internet · road safety · talk for|to · theatre company · hospice · caretaker · the head · headteacher · year|years <num> · kids · sports day · leavers · diary date|dates · dates? for your diary · closing · closed · open as · update you? by|here|as`;

/**
 * What a school's account talks about most days. Where none of it stands in a post, a likely word of private life
 * weighs more.
 */
export const SCHOOL_WORDS =
  'boys girls little ones eyfs nursery reception teacher teachers ta sendco playground hall library gate gates coach coaches minibus trip residential letter bookbag bookbags lunch lunches packed uniform jumper wellies coats register lessons maths english phonics spelling spellings handwriting science experiment art painted painting music choir concert orchestra panto nativity carol carols harvest easter christmas diwali eid ramadan volcano volcanoes romans egyptians tudors victorians vikings poem poems poetry story stories chapter novel author book books read readers writing writers drama play rehearsal rehearsals performance netball football-club fixture fixtures tournament squad captain medal medals trophy house houses welcome congratulations welldone proud thank thanks open tours places admissions newsletter website closed donations donate collection chess debate debating forest garden bulbs chickens hamster science-week competition winners winner certificate certificates stars star award awards celebration disco bikeability swimming pe club clubs after-school breakfast vote mascot council election gcse gcses a-level exam exams results ofsted nursery-rhyme apprenticeship careers sixth form tutor snow ice volunteers scarecrow workshop visit visitor visited learned learnt learning explored exploring investigated making made built designed sang sung danced homework term half-term inset families parents carers child children pupils pupil students student class classes school schools';
