/**
 * Ordinary words of posts that are hardly ever a name, from general knowledge of English (and a little Welsh).
 * The register is asked about every pair of words that could be a name, and a short fingerprint would now and then
 * fit "well done" by accident, for ever. These words therefore count as part of a name only where the school really
 * has such a pupil (see `sieve.ts`). Words that are common names too ("rose", "will", "young") are left out.
 */
const WORDS = `
a about above across act action activities activity add adventure advice after afternoon again against age ago air
all almost alone along already also always am amazing among an and animal animals another answer any anyone anything
apply april are area around arrive arrived arrives art arts as ask assembly at attend attendance august author autumn
award awards away awesome baby back bad bag bake baking ball band bank base be beach beat beautiful became because
become bed been before behind being believe best better between big bike birthday bit black blog blue board book
books booked booking both bottom bought box boy boys brave break breakfast brilliant bring bringing brought build
building built bus busy but buy by cake call called came camp can cannot car card care carol carols celebrate
celebrating celebration certificate challenge champions chance change changes charity check child children choice
choir choose chose christmas city class classes classroom clean clear click close closed clothes club clubs coach
coaches code coding cold collect college colour come comes comfort coming community competition complete concert
congrats congratulations contact could country course court create created creative cross cup curriculum cut daily
dance dances dark date dates day days deadline december delighted delivered demo design details did different
difficult dinner directed discover do does doing donate donated donations done door down draft drama draw drawing
dress drink drive drop during each early easter easy eat edition education effort egg eight either elephant else
email end ended energy english enjoy enjoyed enjoying enough enter entry essay even evening event events ever every
everybody everyone everything exam exams excellent excited exciting exhibition experience explore explored explorers
extra eyes face facebook fact fair fall families family fantastic far fast favourite feature february feel feeling
feet few field fifth fight final finally finals find finding fine finish finished fire first fish five fixture fixtures
flight floor flowers focus follow following food foot football for form forward found four free french friday friend
friendly friends from front full fun fundraiser fundraising funny future game games garden gave geography get gets
getting giant gift girl girls give given gives giving glad go goal goals goes going gold golden gone good goodbye
got governor governors great greatest ground group groups grow growing guess guest guests guide gym had half hall
hand hands happen happened happening happy hard has hat have having he head headteacher health healthy hear heard
heart held hello help helped helping her here hers high highlights hill him himself his history hit hockey hold
holiday holidays home homework hot hour hours house houses how however huge hundred if important impressed in
including incredible indoor information ing inset inside inspired inspiring instagram interesting interview into is
issue it item its itself january job jobs join joined joining journey july june junior just keep keeping kept key
kick kids kind kindness knew know known lab lady lands language languages large last late later latest laugh launch
lead leader leaders leadership league learn learned learners learning learnt least leave leaving left less lesson
lessons let lets letter letters level library life light lights like liked line lines link list listen listening
literacy little live lives living local long look looked looking looks lost lot lots love loved lovely loving low
lunch made magic mail main make makes making man many map march mass massive match matches material maths maybe me
mean means meant medal medals meet meeting meetings member members memories men merry message met middle might mile
mind mini minute minutes miss missed missing mistake model modern moment monday money month months more morning
most mother mountain move moved movie moving mr mrs ms much mum mums museum music musical must my myself name names
national natural nature near nearly need needed needs net network never new news newsletter next nice night nights
nine no nobody non none normal north not note nothing notice november now number numbers nursery october of off
office official often oh ok okay old on once one ones online only onto open opened opening opens opportunity option
or orange orchestra order other others our ours out outdoor outside outstanding over own owner paint painted
painting paper parent parents park part parties party pass passed past pay pe people perfect perform performance
performed performing perhaps person phone phonics photo photos photography piano pick picked picture pictures piece
pink pitch place places plan planned planning plant planting play played player players playground playing plays
please pleased poem poems poetry point points police pool poor popular possible post posted poster posts practice
prepare prepared present presentation presentations press pretty primary prize prizes problem programme project
projects proud public pull pupil pupils purple push put quality quarter question questions quick quickly quiet quite
quiz race races rain rainbow raise raised raising ran reach reached read reader readers reading reads ready real
really reason received reception recent record red registration relay remember remembrance reminder replace reply
report research residential respect rest result results return returned review right ring road rock rocket role
roll roman romans room round rugby rule rules run runner running safe safeguarding safely safety said sale same
sang sat saturday save saw say saying says scene school schools science score scored scores sea season second
secondary secret section see seeing seen selected send sending sent september series serious session sessions set
seven several shape share shared sharing she shop short should show showed showing shows side sight sign signed
signs simple since sing singing single sister site sitting six sixth size skills sky sleep slow small smart smashed
smile smiles snow so social some somebody someone something sometimes son song songs soon sorry sort sound south
space spanish speak speaker special spell spelling spend spent sport sports spot spread spring squad stadium staff
stage stand star stars start started starting starts state station stay stayed step steps still stop stopped store
stories story straight street strong student students studio study studying stuff stunning subject success such
suddenly sun sunday sunshine super superb support supported supporting supports sure surprise swim swimming table
take taken takes taking talent talented talk talking target taught tea teach teacher teachers teaching team teams
technology tell term test tests text than thank thanked thanks that the theatre their them theme themselves then
there these they thing things think thinking third this those thought thoughts three thrilled through throughout
throw thursday ticket tickets time times tiny tired title to today together told tomorrow tonight too took top topic
total tour tournament toward towards town track train trained training tree trees tremendous tried trip trips trophy
true trust try trying tuesday turn turned tutor tv twenty twice twitter two type uk under understand understanding
uniform unit university until up update updates upon us use used useful using vacation van very victory video view
virtual visit visited visiting visitor visitors voice volunteer volunteers vote wait waiting wake walk walked walking
wall want wanted wants warm was wash watch watched watching water way ways we wear wearing weather website wednesday
week weekend weekly weeks welcome welcomed welcoming well went were west what when where whether which while white
who whole whose why wide wild win wind window winner winners winning winter wish wishes wishing with within without
woman women won wonder wonderful wood word words work worked working works workshop workshops world worried worry
worst worth would wow write writer writers writing written wrong wrote x yeah year years yellow yes yesterday yet you
younger youngest your yours yourself youth zoo bore da dydd gan gyda ar yn yr y mae wedi heddiw diolch llongyfarchiadau
ysgol dosbarth blwyddyn plant disgyblion cymru bawb iawn nos hapus penblwydd noson gwaith croeso pob eich ein rydym
lol omg rt dm pm am tbh btw im ive dont cant wont didnt thats whats gonna wanna tmrw pls thx ur haha xx xxx via app
`;
const COMMON_NAMES = new Set(
  'carol carols wood hill day may april june august summer park miss mass little lovely baker marks brave best good golden gold england ring lands street fair light long short west north moon young reader parks rocket banks bright small white black brown green gray hall head house field fields garden knight love page paris drew guest driver mini rose star bishop king prince royal noble sky storm sunny an ha ho so to yang ring gan mae da do de van man chance fish ball bell park wild major bond mark summers winter winters spring read reading cross court pool press price wise grant gift'.split(
    ' ',
  ),
);

/** Folded words that are not taken for a part of a name without strong evidence of the register. */
export const ORDINARY: ReadonlySet<string> = new Set(
  WORDS.split(/\s+/).filter((word) => word !== '' && !COMMON_NAMES.has(word)),
);
