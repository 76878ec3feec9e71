import { classesBy, classesOf } from '../classes.ts';
import { type Entry, UNASKED } from '../lexicon/entry.ts';
import { PARTICLES } from '../particles.ts';
import { NO_NAMES } from './levels.ts';

/** What a word may be in a name or beside one, by its letters. A bit each; a word may be several things. */
export const PART = {
  /** May stand inside a name, between its parts or before them. */
  particle: 1 << 0,
  /** Particles that stand inside a name only, in small letters. */
  inner: 1 << 1,
  /** Particles that are no given name either. */
  onlyParticle: 1 << 2,
  /** Particles that may open a name in small letters. */
  leading: 1 << 3,
  /** Begins the name of a lake, river, hill, hall or feast, whatever follows. */
  water: 1 << 4,
  /** Words that end the name of a hill, wood or water, where they do not end a person's. */
  land: 1 << 5,
  /** Rivers that boys and girls are called after too, and what stands on a river. */
  river: 1 << 6,
  /** What stands on a river. */
  riverside: 1 << 7,
  /** Words that begin the name of a lake, hill, town or feast. */
  geographic: 1 << 8,
  /** Ends the name of a day or week. */
  period: 1 << 9,
  /** An office, where nothing but a family name follows. */
  office: 1 << 10,
  /** "London Welsh", "Dublin Irish": clubs of those who live away from home. */
  nation: 1 << 11,
  /** A house of worship. */
  worship: 1 << 12,
  /** A part of a town. */
  compass: 1 << 13,
  /** Small words that stand inside names and nowhere else. */
  link: 1 << 14,
  /** Words with a capital that begin the second half of a name: "Cathal Óg | Mac Suibhne". */
  clan: 1 << 15,
  /** Words before a place where something happens. */
  site: 1 << 16,
  /** Words before the other team. */
  versus: 1 << 17,
  /** First words of good wishes in other languages: what follows is the feast. */
  greeting: 1 << 18,
  preposition: 1 << 19,
  /** Comes before whom a school, hall or street is called after. */
  called: 1 << 20,
  /** How many came as somebody. */
  count: 1 << 21,
  month: 1 << 22,
  /** Words before a lone letter that are no names: Plan B, Team B, Vitamin C. */
  lettered: 1 << 23,
  title: 1 << 24,
  /** Words before a place, never before a person. */
  where: 1 << 25,
  /** Days and months. */
  calendar: 1 << 26,
  /** Never a family name: days, months, pronouns and the like, which have a capital of their own. */
  noFamily: 1 << 27,
  /** Given names that hardly any child at school bears today, in Britain or in the families that have come here: their bearers are staff, governors, grandparents and people of the town. Names that are in use among children of any tradition (Brian, Kevin, Wilf, Gladys, Deborah, Sandra) are left out. From general knowledge of births by decade. */
  older: 1 << 28,
  /** Prizes that are called after somebody: "the Hugh Mair Quaich". */
  trophy: 1 << 29,
  /** Letters of an office behind a name. */
  letters: 1 << 30,
} as const;

const LISTS: Readonly<Record<keyof typeof PART, string>> = {
  particle: `${PARTICLES} d lo ten te ben ur ad as i the`,
  inner: PARTICLES,
  onlyParticle: 'de dela del van von di da du la le las los dos das der den bin bint',
  leading: 'al el abu bin de van von di da le la st',
  water:
    'lake loch lough llyn mount mt river afon port fort isle ynys passo col monte piz dydd gwyl ysgol capel eglwys mynydd cwm cape canolfan neuadd heol stryd ffordd lon theatr panto siop tafarn gardd cae sant santes noson sioe clwb adran eisteddfod llyfrgell amgueddfa gwesty castell traeth maes rhaeadr lycee college collegio gurdwara masjid kinloch',
  land: 'gate rigg mere mynd topping tarn crag scar tor edge ridge grange lodge manor farm hills heath moor fell downs wynd brae loan vennel neuk knowe pend gait haugh shaws links sands rec baths lido brow fold burn beck ghyll gill combe coombe cleeve hurst wold wolds fen fens marsh carr dale cove bay sound ness holm spinney copse dingle',
  river:
    'trent thames severn mersey avon tyne dee don wye derwent calder medway tamar dart ouse clyde tay forth kennet nene tees wear brent lea avon',
  riverside: 'lock locks weir basin quay wharf valley aqueduct marina bridge',
  geographic:
    'lake loch lough llyn mount mt river afon glen cape port fort isle ynys san santa santo sao saint saints st ysgol gwyl dydd capel eglwys mynydd cwm bryn nant east west north south upper lower great little new old castell parc plas coed pont royal rue via casa villa piazza strasse les los las el mini inner outer padaria pastelaria panaderia piekarnia boulangerie patisserie festa fiesta feria croft cleeve combe cnoc beinn sgurr stob meall creag druim eilean balla inver strath auch slieve sliabh carnedd cader cadair moel foel pwll porth rhyd pen',
  period: 'day days week weeks month year',
  office:
    'bishop abbot canon dean pope vicar maj cdr cdre ldr hhj sergeant constable pan pani senora senor sra madame herr frau signora modryb ewythr',
  nation: 'welsh scottish irish english cornish polish albion',
  worship: 'gurdwara mandir masjid synagogue vihara basilica',
  compass: 'north south east west central city town',
  link: 'de da dos das van von der den bin bint ferch ap ul',
  clan: 'mac nic ni nig mhic ui og',
  site: 'at in near outside inside around via visiting towards',
  versus: 'v vs versus beat against',
  greeting: 'feliz felices buon bon bonne joyeux joyeuses frohe guten merry',
  preposition: 'on at in to from near outside inside around',
  called:
    'ysgol coleg canolfan neuadd theatr gardd parc stryd heol ffordd capel castell stadiwm ysbyty amgueddfa llyfrgell plas lycee college padaria pastelaria panaderia piekarnia boulangerie patisserie ristorante trattoria osteria taverna fratelli gelateria pizzeria chez maison bodega caffe brasserie bistro gebruder hermanos salumeria patisserie casa',
  count:
    'one two three four five six seven eight nine ten eleven twelve several another a an many countless 2 3 4 5 6 7 8 9 10 11 12',
  month: 'january february march april may june july august september october november december',
  lettered:
    'plan team vitamin class group set band block room section option part grade unit form hall site key',
  title: 'mr mrs ms miss mx dr prof sir st saint rev fr cllr king queen pope aunt uncle lord lady dame',
  where: 'in at near around across outside visiting',
  calendar:
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
  noFamily: `${NO_NAMES} january february march april may june july august september october november december english welsh french german spanish maths science now lane road street avenue close drive house hall church park centre club team`,
  older:
    'alison avril barry bernadette beryl bev beverley bob carol carole cliff clive colin colleen cyril dave debbie deirdre derek diane dianne dilys doreen doug eileen eirlys elaine gail geoff geoffrey gerald gerry gill gillian glenys glyn glynis gordon graeme graham hilda howard jackie janet janette janice jeanette jeff jill joanne judith julie kath kathleen kathy keith ken kev len les lesley leslie lindsay lionel lorraine lyn lynda lyndsey lynette lynn lynne mal malcolm mandy marian marilyn marjorie marlene maureen mavis maxine mervyn mick mike moira muriel myra nev neville nigel noreen norm norma norman pamela pat pete phil phyllis rodney roger ron rosalind roz sheena sheila steve stuart sue susan terry thelma tracey tracy trevor tricia trish val vernon wally wendy yvette',
  trophy:
    'quaich cup shield trophy salver tankard rosebowl bowl plate medal prize award bursary scholarship baton sash jug goblet chalice crook claymore vase lectern bench',
  letters: 'kc qc mp mep mbe obe cbe dbe kbe mc vc gc dso dfc jp phd msp ms md frs rsno vr cc',
};
const CLASSES = classesBy(PART, LISTS);

/** Is the word of this unit or token one of these parts ({@link PART})? */
export function isPart({ entry }: { readonly entry: object }, parts: number): boolean {
  const known = entry as Entry;
  if (known.parts === UNASKED) known.parts = classesOf(CLASSES, known.hash);
  return (known.parts & parts) !== 0;
}
