/**
 * How people who work in a school talk. General knowledge of school life, by cue; patterns as `phrases.ts` reads them.
 * Each cue says what the words tell, not what follows from it: rules weigh them.
 */
export const SCHOOL_TALK = {
  /** Words that stand for a school day with pupils and little else. */
  'school-life': `
bye|thanks|sorry|morning|hi|no|yes|but|dear|please|cos|low miss|sir · wet play · choir|orchestra|band|dodgeball|football|netball|chess|coding club|practice|on · stay and play · new starters · my favourite class|lot|bunch · the register · nurture group · every|best class|lot|bunch ·
forest|infant|primary|junior skool · skool · school squad|swimmers|runners|athletes|band|orchestra · leavers play|concert|assembly|rehearsals · in class · at|in school · my classroom · my|the staffroom · registers · first|second|third|fourth|fifth|sixth|last period · break time|duty · dinner time|hall · playground · jotters · jotter · nativity · sats week · maths|english|science|drama|music|art|pe|dance|history|french|rugby|netball kids|lot|ones|bairns|weans|lads|girls|boys · my|the mock|mocks · bell · bottom set · highers · national 5s · nat 5s · learning journey|wall · reading scheme|books · the hall · silent reading · worry monster · spelling shed · pond dipping · the pool with
ysgol · gwers · gwersi · disgyblion · plant · dosbarth · gwasanaeth · chess|coding|drama|debate|science|eco|gardening|homework|lego club · lesson|lessons · classroom · assembly · playground · playtime · break duty · lunch duty · gate duty · phonics · guided reading · spelling|spellings test?
carpet time · home time · hometime · golden time · show and tell · circle time · story time · storytime · wet play · register|registration time|this
times tables · times table · ttrs · ttrockstars · tt rockstars · numbots · seesaw · class dojo · dojo|dojos · purple mash · white rose · read write inc · rwi
topic work · exercise books · reading corner · book corner · role play area · mud kitchen · continuous provision · forest school · school trip|trips
class trip|assembly|teddy|mascot|hamster|novel|reader|book|party|photo|pet · year group · key stage · sats · mocks|gcse|gcses|btec|epq · a-level|a-levels · a level|levels · nea|coursework · revision session
period|p <num> · p1|p2|p3|p4|p5|p6 · tutor time · form time · tutor group · detention|detentions · nativity · harvest festival · sports day · leavers assembly|hoodies|disco|do
world book day · red nose day · children in need · anti-bullying week · mental health week · spelling bee · school council|play|production|concert|fair|fete|hall|field|minibus
staffroom · teaching assistant · my ta · our ta · lsa · sendco|senco · supply teacher · parents evening · reports done · school day · these|those children|kids|pupils|students|young|boys|girls · this lot
in|during|after maths|english|science|re|pe|pshe|history|geography|french|spanish|german|music|dt|drama|ict|computing|art|writing|reading|literacy|numeracy|latin|biology|chemistry|physics
maths|science|history|geography|french|spanish|english|re|pe|music|art|dt|drama|rugby|netball|football|cricket|hockey group|set|club|class|team|squad|lot|practical|homework
school|schools · pupil|pupils · teacher · teachers · headteacher · homework · exam|exams · worksheet|worksheets · whiteboard · whiteboards · interactive whiteboard · visualiser
#teacherlife · #edutwitter · #ukedchat · #teachersofinstagram · #classof2026 · #proudteacher · #eyfs · #ks1 · #ks2 · #primaryrocks · #nqt · #ect · #ittwitter
miss|sir have|can|is|why|are|do|does|did|i|my|they|he|she|you|it's|what|when|look|please|your · duke of edinburgh · dofe · d of e · bikeability · young voices · school games`,
  /** What a teacher says of pupils with pride; on its own it may be about anyone. */
  praise: `
proud|prouder|proudest of? · pride · brilliant|brilliantly · amazing|amazingly · fabulous|fab · superb · fantastic · wonderful · awesome · incredible|incredibly · outstanding · blown away|me
blew me away · smashed · smashing · nailed · absolute|total credit|joy|legends|stars|superstars|delight|pleasure · superstars|superstar · well done · wd · so well · best class · best year
loved|loving|love every|it · worked so? hard|brilliantly · made me|my cry|smile|laugh|day|week|heart · my heart · couldn't be prouder · can't believe how · in tears · lump in my|the throat
star|stars|legend|legends|champions|winners|talented · going to miss · gonna miss · will miss · love them · love my · bestest · hats off · take a bow · knocked it|them out · rocked · shout out · shoutout · raised|raising <money> · aced · shone
love|loving|enjoy|enjoyed coaching|teaching|working · falch · mor falch · gwych · bendigedig · ardderchog · da iawn · llongyfarchiadau · hyfryd · mwynhau · losing their · so excited · buzzing · handful · feral · bonkers · hilarious · cracked me up · crying with laughter · melted · bless them · in bits · done it · did it · doing me proud`,
  /** It happens now or has just happened. */
  now: `
the day · this dinnertime|lunch|break|week|aft · the night · bus is away · just watched|been|seen|told|taught · tonight · at half time
heddiw · neithiwr · ddoe · bore ma · prynhawn ma · lovely|great|fab|busy|brilliant|super|wonderful|fantastic morning|afternoon|day|evening|week · stuck on|in|at · still buzzing · overheard · today|today's · tonight · this morning|afternoon|week|evening|term|lunchtime · just now · right now · currently · yesterday · just had|finished|got|back|tried|asked|told|handed|given|made|watched|performed|spent|done
on our way · off to · on tour · on the|a coach|minibus|train|bus with? · on board · heading to|off · on route · en route · here at · here we are · back from · home from · day <num> · last night
we made it · here we go · and we're off · first day · last day · week <num> · at the · is on · look at · check out · look what · here's|here their|her|his|our|some · already · finally · tomorrow · on monday|tuesday|wednesday|thursday|friday
all morning · all day · all afternoon · what a day|week|morning|afternoon|trip|term|performance|match|game|result · have just · has just · we're at · we are at · are at · won|lost|drew|beat · spent the|this|a`,
  /** Away from school with pupils. */
  outing: `
pond dipping · bug hunt · den building · nature walk · litter pick|picking · trip · residential · coach|minibus · museum · zoo · farm · theatre · gallery · castle · beach walk|trip|school · aquarium · planetarium · cathedral · camp|campfire|camping · kayaking|canoeing|abseiling|orienteering
tournament · fixture · gala · semi|semis|semi-final|semi-finals|final|finals · match · league · cup · squad · borough|county|district|regional|trust|national finals? · workshop · competition · festival
summit · hike · surfing · raft building · away at|to · hi-vis|hi-viz · packed lunch|lunches · sarnies · expedition · activity centre · outdoor centre · field trip|work|studies · exchange · ski trip`,
  /** Talk of the trade among colleagues. */
  'shop-talk': `
job|jobs|post|posts going|advertised|available · anyone *3 got *3 job|jobs · teaching is · is|still the best job · pay us · earning|earn|earns|paid less|more|peanuts · works|work from|for|in|with reception|nursery|ks1|ks2|eyfs|every|all · gets|get every|all kid|kids|child|children · interviews and|but · feedback lovely|was · for|in the|my|our new classroom · classroom display ideas|haul ·
training with|day|by|from|session · so many|loads|lots of? ideas · ideas for|on · anyone used|tried|else|got|know|have|recommend|teach|teaching · any tips|ideas|advice|suggestions|recommendations|thoughts · pitfalls · recommend|recommendations please|for · looking for ideas|resources|recommendations|advice|a
edutwitter · teacher twitter · hive mind · research · rosenshine · wiliam · sherrington · didau · willingham · sweller · cognitive load · retrieval practice|practise · dual coding · direct instruction · oracy · metacognition
cpd · inset day? · conference · keynote · workshop for|with|on teachers|staff · researched · researched · #researched|#cpd|#ukedchat|#edchat|#nqtchat|#ectchat · webinar · podcast · blog · blogged · new post · my latest|new · paper on
pgce · qts · ect|nqt mentor|mentors|year|years · ect|ects|nqt|nqts · npq|npqs · npqh · npqsl · masters|ma in? · dissertation · essay · training course|provider|day · interview for|lesson · job interview · applying · new job · vacancy
curriculum|scheme|schemes of|work · scheme of work · unit plan · medium term · planning for|a|my|is|done|sunday · marking policy|workload · feedback policy|policies · workload · wellbeing of|for · dfe · government · ofsted framework|handbook · policy
union · strike|strikes|striking · neu · nasuwt · pay rise|award|offer · recruitment|retention · academies|academisation · funding|cuts · teaching assistants are · the profession · this profession · education secretary|system|policy
how do you|we|people · what do you do|use|think · does anyone · do you teach · would you · should we · who else · thread · 🧵 · template · download · free resource · tes · pinterest · twinkl · tpt · link below|in bio`,
  /** The writer's own family and home life. */
  home: `
my daughter|son|husband|wife|hubby|fiance|fiancee|boyfriend|girlfriend|partner|mum|mam|dad|nan|gran|granny|grandad|sister|brother|niece|nephew|godson|goddaughter|stepson|stepdaughter|grandson|granddaughter|grandkids|dog|cat|puppy
my own kids|children|child|two|three|boy|boys|girl|girls|daughter|son|class · proud dad|mum|mam|uncle|auntie|nan|grandad|parent moment? · my lad|lass scored|played|starts|started|had|has|got|passed|won · my eldest|oldest|youngest|middle|firstborn|little boy|girl|one|man|lad · my baby|toddler|twins|teenager|teen|teens · our daughter|son|eldest|youngest|baby|toddler|dog
the kids and i|me · with the kids · me and the kids · mummy · motherhood · parenting · as a parent|mum|dad · mum of|to two|three|one · school run · drop off with · in our house · at home with · family day|holiday|time
maternity leave · our holiday · my|our wedding|anniversary · his nursery · her nursery · his school · her school · their school · starts|started|starting school|nursery|reception|year`,
} as const;

export type SchoolCue = keyof typeof SCHOOL_TALK;
