import type { Draft } from '../../support/school.ts';

const photo: Draft = { media: [{ file: 'IMG_0077.jpg' }] };
const from = (handle: string, more: Draft = {}): Draft => ({ from: handle, ...more });
type Line = readonly [text: string, draft: Draft];

/** Pupils, classes and trips shown from own accounts, in many voices. */
export const shownToo: readonly Line[] = [
  ['my wee primary threes made tattie scones the day and i have flour in my ears', from('kirsty_mck88')],
  ['The bairns in my room have decided the class fish is called Gary Lineker', from('mrs_souter')],
  [
    'Took 14 of ours to the Senedd today. One asked the First Minister his favourite crisp.',
    from('politicswithpritch'),
  ],
  ['One of mine just asked if Shakespeare had a mum. Yes, Kyle', from('engteach_rach')],
  [
    'Our sixth formers run the breakfast bar better than most cafes, look at them go',
    from('headofsixth_dee', photo),
  ],
  [
    'This wee man has not spoken in class since September and today he read me a whole page',
    from('sarah_asn'),
  ],
  ['You know when a Year 7 calls you mum in front of everyone? That was third period', from('mr_oduya_sci')],
  ['Year 9 dissected a heart this afternoon. Two fainted. I was one of them.', from('biologybeth')],
  ['Thirty-one P6s. One recorder each. I am a broken woman', from('caitrionamusic')],
  ['A girl in my tutor group made me a card for my birthday and I am not OK', from('mscho_teaches')],
  [
    'Lad in Y10 who told me in Sept that he hates poetry has just handed in six pages',
    from('the_real_mr_finch'),
  ],
  ['Bus is away! 42 second years, 4 staff, 1 sick bucket. Arran here we come', from('donnie_pe')],
  [
    'first time on a train for some of my class and their wee faces when it went in the tunnel',
    from('TAdonna'),
  ],
  [
    'The boys were outstanding tonight, 3-2 down at half time and won it 5-3. U15s into the county semi',
    from('jt_rugby'),
  ],
  ['U12 netball. Lost 14-2. Best two goals of my life. Proud coach', from('tash_c_pe')],
  ['Year 5 science today: does a gummy bear grow in water? YES. They screamed.', from('science_sadia')],
  [
    'the kids at school made me a leaving card and it says "we will miss ur biscuits"',
    from('lunchtime_lynne'),
  ],
  [
    'Just watched our Year 11s walk out of their last ever exam. I did not cry. (I cried.)',
    from('a_whittle_geog'),
  ],
  ['my eyfs lot found a worm and held a funeral for it. eulogies and everything', from('reception.rosie')],
  ['Today one of the year ones told me I have "nice old hands"', from('jan_hlta')],
  ['Display is up!! All their own work, Year 3, Ashdown Park', from('mandy_ta', photo)],
  ['We are at Kew with 5H and somebody has already lost a shoe', from('mr_a_wanders')],
  ['Parents of 4B look away now: they ate SO much fudge at the farm shop', from('ellie_p_y4')],
  [
    'Kids in my set 3 have been asking for extra homework. Extra. Homework. What is happening',
    from('gcsemathsguy'),
  ],
  [
    'Half my class off with the bug, the other half building a rocket. I love a Thursday',
    from('teachwithtom'),
  ],
  ['My pupil referral lads cooked a full roast today. They washed up too', from('chefdaz')],
  ['Our drama kids open tomorrow and I would put them on in the West End', from('stagemumsue')],
  [
    'Just been told by a six year old that my trousers are "a choice". Year 1 keeping me humble',
    from('mr_b_teaches'),
  ],
  ['Ashdown Park choir at the Royal Albert Hall. I have no words', from('harmony_hels')],
  [
    'Today my non-verbal pupil pressed his switch and said good morning to everyone. Best day in twelve years',
    from('send_steph'),
  ],
  ['Back from the Brecon Beacons with 22 bronze DofE-ers. All feet accounted for.', from('mountainmike')],
  [
    'Doing registers and one of them answers in Klingon every morning. Never change, 8F',
    from('nerdy_miss_n'),
  ],
  ['How brilliant are these poems from my Y6 writers?', from('thepoetrypatch', photo)],
  ['Gold for my gymnasts at regionals!!! Year 8 and 9, what a squad', from('flipsandtricks')],
  ['Look what the Kestrels made me', from('kestrelmum_teacher', photo)],
  ['Some of our Y12s taught the nursery to code this morning. I just made the tea', from('compscicath')],
  ['Roedd fy nosbarth yn wych heddiw! Blwyddyn 5 yn canu yn y neuadd', from('missalaw')],
  ['so my form have decided im getting married to mr jones. thanks 9R', from('lucyteachesart')],
  ['I’ve a wee lassie in P2 who brings me a stone every single day', from('mrs_mcadam')],
  ['6 of our girls on the pitch at half time tonight, so chuffed for them', from('coachkaz')],
  ['Thirty-one Hedgehogs on a coach and only one has been sick so far', from('sunny_jim88')],
  ['our story time today was about a bear who would not share', from('MsReedTeaches')],
  ['Fifteen muddy Year 1s, one muddy me. forest skool day', from('sunny_jim88')],
  ['The school choir nailed it at the cathedral today, so proud', from('MsReedTeaches')],
  ['helping with the Foxes’ trip to the beach today, look at them go', from('sunny_jim88')],
  ['Twenty-six ten year olds and a canal. What a day', from('MsReedTeaches')],
];

/** The trade, colleagues, family and a life of one's own: nobody's pupils are shown. */
export const silentToo: readonly Line[] = [
  ['What do people use for Year 4 spelling these days? Ours feels tired', from('mrs_souter')],
  ['My eldest starts Year 7 tomorrow and I am the one with butterflies', from('engteach_rach')],
  [
    'Marking Year 11 mocks with a glass of something. Solidarity to all English teachers',
    from('the_real_mr_finch'),
  ],
  ['Finished my NPQ assignment, three thousand words on retrieval practice', from('physicsphil')],
  ['Took the kids to the beach, the dog ate a crab, everybody cried', from('jan_hlta')],
  ['Our lads were awful again tonight. Two nil at home to Burton. Season ticket for sale', from('donnie_pe')],
  ['New blog: why we should stop doing starters', from('science_sadia')],
  ['Anyone else teach Year 9 the Cold War before the Second World War?', from('hist_hugh')],
  ['Great day at the Science Museum with my nephews', from('biologybeth')],
  [
    'Great keynote from Mary Myatt at the conference this morning. Full of ideas for KS3',
    from('a_whittle_geog'),
  ],
  ['parkrun pb!!! 24.31', from('tash_c_pe')],
  ['Mine are finally asleep. Wine.', from('reception.rosie')],
  ['Children deserve better than a library that opens once a week', from('thepoetrypatch')],
  ['Schools cannot keep plugging the gaps in social care', from('headofsixth_dee')],
  ['Any Year 6 teachers going to the TES SEN show?', from('teach_peach')],
  ['Job alert: our school needs a maths teacher from September, lovely department', from('gcsemathsguy')],
  ['My class of 99 reunion is tonight and I have nothing to wear', from('lucyteachesart')],
  ['My yoga class was full so I lay on the living room floor instead', from('mscho_teaches')],
  ['The Year 1 phonics check tells us nothing we did not know', from('mr_b_teaches')],
  ['Best trip I ever went on at school was a sewage works. Discuss', from('chefdaz')],
  ['Our house is full of in-laws and one very loud parrot', from('harmony_hels')],
  ['My boys are fighting over the last mince pie. They are 41 and 38', from('TAdonna')],
  ['Reading a paper about working memory on the train', from('nerdy_miss_n')],
  ['Thanks to everyone who came to my session on oracy today', from('stagemumsue')],
  ['Happy birthday to my little boy, three today', from('mountainmike')],
  ['Supply today. Different school, same cold tea', from('kirsty_mck88')],
  ['Does anyone have a decent SOW for Y8 electricity?', from('compscicath')],
  ['Five years teaching and I still cannot do a bulletin board border', from('ellie_p_y4')],
  [
    'We won the pub quiz! Team of four teachers and not one of us knew the capital of Australia',
    from('mr_a_wanders'),
  ],
  ['The girls and I are off to Whitby on Saturday, chips or bust', from('lunchtime_lynne')],
  ['Twenty-two Foxes fans went to the cup final and came home sad', from('sunny_jim88')],
  ['Training day with the trust: lots of ideas for phonics', from('MsReedTeaches')],
  ['Story time with my daughter, the bear again', from('sunny_jim88')],
  ['Rehearsals for my am dram panto start tonight', from('sunny_jim88')],
  ['Twenty robins in the garden today', from('sunny_jim88')],
  ['six Swifts over the roof this morning', from('sunny_jim88')],
  ['Our band has rehearsals at the pub', from('sunny_jim88')],
  ['3 Otters on the river this morning!', from('sunny_jim88')],
  ['Thirty years of teaching Year 6, thoughts in a thread', from('MsReedTeaches')],
  ['Watched the school squad documentary on iPlayer', from('sunny_jim88')],
  ['I have a Year 6 planning template to share', from('MsReedTeaches')],
];
