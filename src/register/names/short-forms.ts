import { foldWord } from './fold.ts';

/**
 * Forms of one given name: short forms, pet names and spellings that people use for the same child, from general
 * knowledge of many traditions. A line is a group; its first word is the group's head. A word may be in several
 * groups ("Alex": Alexander, Alexandra): it then counts as each of them. Groups never merge through such a word, so
 * that "Alexandra Smith" on the register does not stand for "Alexander Smith".
 */
const GROUPS = `
abigail abbie abby abi gail abbigail abigale
abdullah abdallah abdulla abdullahi
abdirahman abdurahman abdurrahman abdulrahman abdirahmaan
adam ad adem
adelaide addie ada
agnieszka aga agnes
ahmed ahmad achmed ahmet ahmadu
aaliyah aliyah aleeyah aliya alia
aisha ayesha aysha aesha aishah ayisha aicha aissatou ayse eisha
alan al allan allen
albert albie bert bertie al
aleksander alek olek oles aleksandr
aleksandra ola alka sasha
alexander alex al alec alek sandy xander zander sasha alexandre alejandro alexandru alistair
alexandra alex alexa lexi lexie lexy sandra sasha alexia
alexis lexi lexie alex
alfred alf alfie fred freddie alfy
alice allie
alison allie alyson allison
alistair alasdair alastair al
amanda mandy manda
amelia millie milly amy emilia amelie
amina aminah ameena amena aminata
andrew andy drew andrzej andrei
andreea andra
angela angie ange
angelina angie lina
anastasia stacey ana nastia nastya tasia stasia
ann anne anna annie
annabel annabelle bella belle anna annie
anthony tony ant antony anton
antoni antek antos tony
antonia toni tonia
arabella bella belle ara
archibald archie archy
arthur art artie
ashley ash ashleigh
ashton ash
asher ash
augustus gus august gussie
barbara babs barb barbie basia
barnaby barney
bartholomew bart
bartosz bartek bartlomiej
beatrice bea bee trixie beatrix beatriz
benedict ben benny
benjamin ben benny benji benjy benj
bernadette bernie detta
bethany beth bethan
bethan beth
bradley brad
brandon bran
bronwen bron
callum cal calum
cameron cam
camilla millie milly cam camille
caroline carrie caro caz
cassandra cass cassie
catherine cath cathy cat kate katie katy kit kitty katherine kathryn katharine catharine kathleen kath cathryn katrina
charlotte charlie lottie lotte charl charley lotty
chloe chlo
charles charlie chas charley chuck
chimamanda chichi ama
chidera dera chi
chinedu nedu edu
christian chris
christina chris chrissie tina christine krystyna
christopher chris kit topher kris
clarissa clara clare rissa
constance connie
cordelia delia cordy
connor con conor
daniel dan danny daniyal
danielle dani ellie danni daniella daniela
david dave davey davy dai dafydd
dafydd dai daf
declan dec
deborah debbie deb debs
dominic dom nic dominik
donald don donnie
dorothy dot dottie dolly thea
douglas doug dougie
dylan dyl
edmund ed eddie ned ted teddy
edward ed eddie ned ted teddy
edwin ed eddie
eilidh ailidh eily
eleanor ellie elle nell nellie nora ella elinor elena eleanora
elias eli
elijah eli lijah
elizabeth liz lizzie lizzy beth betty bess bessie betsy eliza elsie ellie libby lily liza lilibet elisabeth elspeth
elzbieta ela
emily em emmy millie milly emmie emilie
emma em emmy emmie
emmanuel manny emanuel eman
ernest ernie
esther essie hester ester
ethan eth
eugene gene
evangeline eva evie evi vangie
eva evie eve
evelyn evie eve lyn
ezekiel zeke
ezra ez
fatima fatimah fatma fatoumata fatou faatimah fathima fatema fatimata fatuma
felicity fliss flick flic
fergus ferg gus
finley fin finlay finn
finnian finn fin
florence flo florrie flossie flora
frances fran frankie fanny francesca
francesca fran frankie chessie chess franny cesca
francis frank frankie fran
franciszek franek
franklin frank frankie
frederick fred freddie freddy frederic fredrick
gabriel gabe gab gabi
gabriella gabby gabi ella bella gabriela gabrielle
gareth gaz gary
genevieve gen evie viv
geoffrey geoff jeff jeffrey
george georgie
georgia georgie gia
georgina georgie gina georgiana
gerald gerry ged jerry
gertrude gertie trudy
giovanni gianni gio vanni
grzegorz grzes greg
gregory greg gregor
guglielmo gugu
gwendolen gwen gwenda gwendoline gwenllian
hamza hamzah hamzeh
hannah hanna han
harold harry hal
harrison harry
harriet hattie harry hatty
harvey harv
hassan hasan hassaan
helen nell nellie lena helena
henrietta hettie etta henri hetty
henry harry hal hank hen
hermione mione
hugo huey
hugh hughie huw
hussein husayn hussain husain hossein husein
ibrahim ebrahim ibraheem ibrahima ibby ibu
imogen immy imo
ifeoluwa ife ifeolu
ignacy ignas
isaac ike zac issac izaak ishaq
isabella bella izzy isa issy isabelle isabel izzie belle ella isobel
isobel izzy bel issy iso izzie
isla iyla
ismail ismaeel esmail ismael
ivan vanya
jack jac jacky
jacob jake jakob cobe
jacqueline jackie jacqui
jakub kuba kubus
jamal jamaal
james jim jimmy jamie jem jimmie
jan janek jas
janet jan jen
jasmine jas jaz jazz jazzy yasmin jasmin yasmine
jason jay
jayden jay jaiden jaydon jaden
jeremiah jem jerry jez
jeremy jez jem jerry
jerzy jurek
jennifer jen jenny jenni jennie
jessica jess jessie jesse
joanna jo joanne joann asia
joel jo
john johnny jack jon johnnie jono
jonathan jon jonny johnny nathan jono jonathon
joseph joe joey jo yusuf yosef
josephine josie jo jojo posy josephina
joshua josh
jozef jozek
judith judy jude judi
julia jules julie julka
julian jules jools
juliana jules julie
juliet jules julie juliette
julie jules
justin just
kacper kacperek kasper casper
kamil kamilek
kathleen kath kathy kate katie kay
katarzyna kasia kaska
kayla kay
kayleigh kay kaylee kayley kaylee
keisha kei
kelechi kele kc
kenneth ken kenny
kenechukwu kene
kevin kev
khadijah khadija khadeeja khadeejah kadija khadiija
kieran kier keiran ciaran
kimberley kim kimmy kimberly
krzysztof krzys krzysiek
kwabena kobby ebo
kwaku kweku
laura lori laurie
lauren loz laurie
lawrence larry lawrie laurie laurence lorcan
leah lea leia
leonard len lenny leo
leonardo leo
leopold leo
leon leo
lewis lew louis
liliana lily lili
lillian lily lil lilly lilian
lily lil lilly lili
llewelyn llew lyn llewellyn
louis lou louie
louise lou lulu louisa
lowri low
lucas luke luc lukas
lucille lucy lucie
lucinda lucy cindy lucie
lucy lu luce lucie
lukasz luki
luke luc
mackenzie mac kenzie mckenzie
madeleine maddie maddy mads madeline madelyn
madison maddie maddy madi
magdalena magda lena
malcolm mal
malgorzata gosia malgosia
mahmoud mahmood mahmud
mahnoor noor
maisie mais
margaret maggie meg megan peggy rita mags greta daisy margo madge
marcus marc mark
maria mary marie marysia
marianne annie mari
martha marty mattie
martin marty
mary molly polly mamie mae maryann
maryam mariam maryum mariyam meryem miriam maryan
mateusz mati
matilda tilly tillie mattie mat tilda mathilda
matthew matt matty mat mathew matthias
matteo teo
maxim max
maximilian max maximillian
maximus max
maxwell max
megan meg meggie meghan meagan
melanie mel
melissa mel lissa
mercedes mercy
michael mike mick mickey mikey micky mitch michal mikael
michal michalek
michelle shell chelle shelly
mikolaj miki
mitchell mitch
mollie molly moll
morgan mo morg
muhammad mohammed mohammad mohamed muhammed mohamad muhamad muhamed mohd md mo mahomed mohammod mehmet mamadou mahamed mohamud mohamoud muhammadu
mustafa mustapha mostafa moustafa
natalia nat talia natasha nati
natalie nat nattie nathalie
natasha nat tash tasha
nathan nat nate nath
nathaniel nat nate nathan
nayan nay
niamh neve nieve
nicholas nick nicky nico nicolas klaus colin
nicola nicky nic nikki
nicole nic nicky nikki nikita
nusaybah nusaiba
octavia tavy tavia
oliver ollie olly oli olivier oliwier
olive ollie liv
olivia liv livvy livi ollie olly livia via oliwia
oluwadarasimi dara darasimi
oluwaseun seun
oluwaseyi seyi
oluwatobi tobi oluwatobiloba tobiloba
oluwatoyin toyin
oluwafemi femi
oluwadamilola dami damilola lola
oluwatomisin tomi tomisin
oluwakemi kemi
oluwaseyifunmi funmi
omar umar omer umer
oscar oz ozzie ossie
oswald oz ozzie
osman usman othman uthman ousmane
pamela pam
patricia pat patsy tricia trish patty
patrick pat paddy patryk rick padraig
penelope penny pen nell
peter pete petey
philip phil pip phillip
philippa pip pippa
phoebe pheebs phebe
piotr piotrek
pranav pranny
priscilla prissy cilla
prudence prue pru
rachel rach rae rachael
rafal rafek
raphael rafe rafi raffy rafael raf
raymond ray
rebecca becky becca bex becks rebekah bec
rhiannon rhi rhian
rhys reece reese
richard rich richie rick ricky dick
robert rob robbie bob bobby bert robin bobbie
roderick rod roddy rory
roger rodge
roman romek
ronald ron ronnie ronny
rosalind ros roz rosie rose
rosamund ros rosie
rose rosie
rosemary rosie rose romy
rowan ro
rosie rosy
ruaridh rory ruairi ruari ruadhri
rupert rupe bertie
ryan ry
sadie sarah
saif sayf
salma selma
samantha sam sammy sammie
samson sam
samuel sam sammy samuele
saoirse sersha
sarah sara sally sadie sarai
saskia sas
savannah sav savanna
scarlett scar letty scarlet
sean shaun shawn sion
sebastian seb bas bastian sebby
seonaid shona
serena rena
shannon shan
shanice shan
siobhan shiv
solomon sol solly
sophia soph sophie sofia zofia
sophie soph sofie
stanislaw stas staszek
stanley stan
stefan stef
stephanie steph stef stevie
stephen steve stevie ste steven stefan
stuart stu stewart
suleiman sulayman suleyman sulaiman soliman sulaymaan
summaya sumaya sumayyah sumayya sumaiya
susan sue susie suzie suzy suki sukie
susannah susie sue zanna hannah suzanna susanna
szymon szymek
tabitha tabby tab
tadeusz tadek
taiwo tai
taylor tay
temitope tope temi
terence terry tel
theodora thea dora teddy theo
theodore theo ted teddy teo
theresa tess tessa terry terri teresa
thomas tom tommy tomos tomasz
timothy tim timmy
tobias toby tobi
toluwani tolu
toluwalase tolu
tolulope tolu
tomasz tomek
tomos tom twm
tristan tris trystan
tyler ty
tyrone ty
valentina val
valerie val
vanessa ness nessa
veronica ronnie vera roni weronika
vincent vin vinny vince vinnie
victoria vic vicky tori vicki vix
victor vic wiktor
violet vi letty
vivienne viv vivian
walter wally walt
weronika wera nika
wilfred wilf fred freddie wilfie
william will bill billy liam willy willie wills gwilym
wilhelmina billie mina wilma
winifred winnie freda fred
winston win winnie
wojciech wojtek
xavier xav xavi zavier
yahya yahia yehia
yusuf yousef yousuf youssef yusef yosef yussuf yousaf josef
zachariah zac zak zach zack zachary
zachary zac zak zach zack zachery zackary
zakariya zak zac zakaria zakariyya zakariyah zakariah zack zach zakareeya
zainab zaynab zeinab zeynep zaineb zeynab zainabu
zahra zara zahrah
zofia zosia sofia
zoe zoey zowie
zubair zubayr
zuzanna zuzia zuza
zygmunt zygi
yehuda yudi yehudah judah
yitzchak yitzy isaac yitzhak itzik
menachem mendy
mordechai motty motti
shlomo shloimy solomon
chaim haim
rivka rivky rebecca
chaya
avraham avi avrumi abraham
abraham abe bram
moshe moishe moshy
shmuel shmuli
devorah devora dvora
gurpreet guri gurpreeth
harpreet harpy preet
jaspreet jas preet
manpreet mani preet
simranjeet simran
simran sim
sukhdeep sukh
arjun arj
aarav aru
krishna krish
siddharth sid
aditya adi
aniruddha ani
lakshmi laxmi
venkatesh venkat
vikram vik
priyanka pri priya
anjali anj
saraswati saras
kazimierz kazik
katarina kata katka
konstantin kostya
dmitri dima dmitry dimitri
nikolai kolya
mikhail misha
vladimir vova vlad
volodymyr vova
oleksandr sasha oleks
oleksandra sasha lesya
yevhen zhenya
anastasiia nastia nastya
mariia masha
andriy andriyko
dimitrios dimitris jim mitsos
konstantinos kostas costas dinos
georgios giorgos yiorgos
ioannis yiannis giannis
panagiotis panos
evangelos vangelis
francisco paco pancho fran
jose pepe
guadalupe lupe
ignacio nacho
concepcion conchita concha
dolores lola
guillermo memo
eduardo edu lalo
roberto beto
alberto beto
joao joaozinho
gabriela gabi
giuseppe beppe peppe pino
salvatore toto
francesco franco cesco
alessandro ale sandro
alessandra ale sandra
ekaterina katya
yekaterina katya
natalya natasha
mehmet memo
aoife eefa
aodhan aidan
caoimhe keeva kiva
ciara kiera keira
sinead shinade
domhnall donal
padraig paddy podge
seamus shay
tadhg tadgh teague
oisin osheen
iain ian
mairead
mhairi mairi vari
`;

const members = new Map<string, string[]>();
for (const line of GROUPS.split('\n')) {
  const words = line.split(' ').map(foldWord).filter(Boolean);
  const head = words[0];
  if (head === undefined) continue;
  for (const word of new Set(words)) {
    const heads = members.get(word);
    if (heads === undefined) members.set(word, [head]);
    else if (!heads.includes(head)) heads.push(head);
  }
}

/** Spellings of one short form: "Ollie", "Olly", "Oli"; "Zak", "Zac", "Zack", "Zach". */
const spelling = (word: string): string =>
  word
    .replace(/(?:ie|ey|ee|i|y)$/, 'y')
    .replace(/(?:ck|ch|c)$/, 'k')
    .replace(/([b-z])\1/g, '$1');

/**
 * Under which key a register stores a folded word: the head of its group, or the word itself. A word of several
 * groups ("Ellie" on a birth certificate) is stored as itself, so that one child makes one fingerprint.
 */
export const storedKey = (folded: string): string => {
  const heads = members.get(folded);
  if (heads === undefined) return folded;
  if (heads.length === 1 || heads.includes(folded))
    return heads.includes(folded) ? folded : (heads[0] ?? folded);
  return `~${spelling(folded)}`;
};

/**
 * Under which keys a folded word met in a post is looked for, the likeliest first: "zak" → itself, zachariah,
 * zachary, zakariya; "oliver" → oliver; "wibble" → wibble. Never empty.
 */
export const askedKeys = (folded: string): readonly string[] => asked.get(folded) ?? [folded];

/** The same, or `undefined` for a word of no group, which is asked for as itself. */
export const groupedKeys = (folded: string): readonly string[] | undefined => asked.get(folded);

/** The names that a folded word may be short for. Empty when it is in no group. */
export const headsOf = (folded: string): readonly string[] => members.get(folded) ?? [];

const asked = new Map<string, readonly string[]>();
for (const [word, heads] of members) asked.set(word, [...new Set([storedKey(word), ...heads])]);
