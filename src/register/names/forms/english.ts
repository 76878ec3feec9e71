/** Groups of forms of given names of English-speaking families, whose names come from the Bible, saints and kings of all Europe; see `short-forms.ts`. */
export const ENGLISH = `
abigail abbie abby abi gail abbigail abigale
abraham abe bram
adam ad adem
adelaide addie ada
alan al allan allen
albert albie bert bertie al
alexander alex al alec alek sandy xander zander sasha alexandre alejandro alexandru alistair
alexandra alex alexa lexi lexie lexy sandra sasha alexia
alexis lexi lexie alex
alfred alf alfie fred freddie alfy
alice allie
alison allie alyson allison
amanda mandy manda
amelia millie milly amy emilia amelie
anastasia stacey ana nastia nastya tasia stasia
andrew andy drew andrzej andrei
angela angie ange
angelina angie lina
ann anne anna annie
annabel annabelle bella belle anna annie
anthony tony ant antony anton
antonia toni tonia
arabella bella belle ara
archibald archie archy
arthur art artie
asher ash
ashley ash ashleigh
ashton ash
augustus gus august gussie
barbara babs barb barbie basia
barnaby barney
bartholomew bart
beatrice bea bee trixie beatrix beatriz
benedict ben benny
benjamin ben benny benji benjy benj
bernadette bernie detta
bethany beth bethan
bradley brad
brandon bran
cameron cam
camilla millie milly cam camille
caroline carrie caro caz
cassandra cass cassie
catherine cath cathy cat kate katie katy kit kitty katherine kathryn katharine catharine kathleen kath cathryn katrina
charles charlie chas charley chuck
charlotte charlie lottie lotte charl charley lotty
chloe chlo
christian chris
christina chris chrissie tina christine krystyna
christopher chris kit topher kris
clarissa clara clare rissa
constance connie
cordelia delia cordy
daniel dan danny daniyal
danielle dani ellie danni daniella daniela
david dave davey davy dai dafydd
deborah debbie deb debs
dominic dom nic dominik
donald don donnie
dorothy dot dottie dolly thea
douglas doug dougie
edmund ed eddie ned ted teddy
edward ed eddie ned ted teddy
edwin ed eddie
eleanor ellie elle nell nellie nora ella elinor elena eleanora
elias eli
elijah eli lijah
elizabeth liz lizzie lizzy beth betty bess bessie betsy eliza elsie ellie libby lily liza lilibet elisabeth elspeth
emily em emmy millie milly emmie emilie
emma em emmy emmie
emmanuel manny emanuel eman
ernest ernie
esther essie hester ester
ethan eth
eugene gene
eva evie eve
evangeline eva evie evi vangie
evelyn evie eve lyn
ezekiel zeke
ezra ez
felicity fliss flick flic
finley fin finlay finn
florence flo florrie flossie flora
frances fran frankie fanny francesca
francesca fran frankie chessie chess franny cesca
francis frank frankie fran
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
gregory greg gregor
hannah hanna han
harold harry hal
harriet hattie harry hatty
harrison harry
harvey harv
helen nell nellie lena helena
henrietta hettie etta henri hetty
henry harry hal hank hen
hermione mione
hugh hughie huw
hugo huey
imogen immy imo
isaac ike zac issac izaak ishaq
isabella bella izzy isa issy isabelle isabel izzie belle ella isobel
isobel izzy bel issy iso izzie
jack jac jacky
jacob jake jakob cobe
jacqueline jackie jacqui
james jim jimmy jamie jem jimmie
janet jan jen
jasmine jas jaz jazz jazzy yasmin jasmin yasmine
jason jay
jayden jay jaiden jaydon jaden
jennifer jen jenny jenni jennie
jeremiah jem jerry jez
jeremy jez jem jerry
jessica jess jessie jesse
joanna jo joanne joann asia
joel jo
john johnny jack jon johnnie jono
jonathan jon jonny johnny nathan jono jonathon
joseph joe joey jo yusuf yosef
josephine josie jo jojo posy josephina
joshua josh
judith judy jude judi
julia jules julie julka
julian jules jools
juliana jules julie
julie jules
juliet jules julie juliette
justin just
kathleen kath kathy kate katie kay
kayla kay
kayleigh kay kaylee kayley
keisha kei
kenneth ken kenny
kevin kev
kimberley kim kimmy kimberly
laura lori laurie
lauren loz laurie
lawrence larry lawrie laurie laurence lorcan
leah lea leia
leon leo
leonard len lenny leo
leopold leo
lewis lew louis
lillian lily lil lilly lilian
lily lil lilly lili
louis lou louie
louise lou lulu louisa
lucas luke luc lukas
lucille lucy lucie
lucinda lucy cindy lucie
lucy lu luce lucie
luke luc
mackenzie mac kenzie mckenzie
madeleine maddie maddy mads madeline madelyn
madison maddie maddy madi
magdalena magda lena
maisie mais
malcolm mal
marcus marc mark
margaret maggie meg megan peggy rita mags greta daisy margo madge
maria mary marie marysia
marianne annie mari
martha marty mattie
martin marty
mary molly polly mamie mae maryann
matilda tilly tillie mattie mat tilda mathilda
matthew matt matty mat mathew matthias
maximilian max maximillian
maximus max
maxwell max
megan meg meggie meghan meagan
melanie mel
melissa mel lissa
michael mike mick mickey mikey micky mitch michal mikael
michelle shell chelle shelly
mitchell mitch
mollie molly moll
morgan mo morg
natalia nat talia natasha nati
natalie nat nattie nathalie
natasha nat tash tasha
nathan nat nate nath
nathaniel nat nate nathan
nicholas nick nicky nico nicolas klaus colin
nicola nicky nic nikki
nicole nic nicky nikki nikita
octavia tavy tavia
olive ollie liv
oliver ollie olly oli olivier oliwier
olivia liv livvy livi ollie olly livia via oliwia
oscar oz ozzie ossie
oswald oz ozzie
pamela pam
patricia pat patsy tricia trish patty
patrick pat paddy patryk rick padraig
penelope penny pen nell
peter pete petey
philip phil pip phillip
philippa pip pippa
phoebe pheebs phebe
priscilla prissy cilla
prudence prue pru
rachel rach rae rachael
raphael rafe rafi raffy rafael raf
raymond ray
rebecca becky becca bex becks rebekah bec
richard rich richie rick ricky dick
robert rob robbie bob bobby bert robin bobbie
roderick rod roddy rory
roger rodge
ronald ron ronnie ronny
rosalind ros roz rosie rose
rosamund ros rosie
rose rosie
rosemary rosie rose romy
rosie rosy
rowan ro
rupert rupe bertie
ryan ry
sadie sarah
samantha sam sammy sammie
samson sam
samuel sam sammy samuele
sarah sara sally sadie sarai
saskia sas
savannah sav savanna
scarlett scar letty scarlet
sebastian seb bas bastian sebby
serena rena
shanice shan
shannon shan
solomon sol solly
sophia soph sophie sofia zofia
sophie soph sofie
stanley stan
stephanie steph stef stevie
stephen steve stevie ste steven stefan
stuart stu stewart
susan sue susie suzie suzy suki sukie
susannah susie sue zanna hannah suzanna susanna
tabitha tabby tab
taylor tay
terence terry tel
theodora thea dora teddy theo
theodore theo ted teddy teo
theresa tess tessa terry terri teresa
thomas tom tommy tomos tomasz
timothy tim timmy
tobias toby tobi
tristan tris trystan
tyler ty
tyrone ty
valerie val
vanessa ness nessa
veronica ronnie vera roni weronika
victor vic wiktor
victoria vic vicky tori vicki vix
vincent vin vinny vince vinnie
violet vi letty
vivienne viv vivian
walter wally walt
wilfred wilf fred freddie wilfie
wilhelmina billie mina wilma
william will bill billy liam willy willie wills gwilym
winifred winnie freda fred
winston win winnie
xavier xav xavi zavier
zachariah zac zak zach zack zachary
zachary zac zak zach zack zachery zackary
zoe zoey zowie
`;
