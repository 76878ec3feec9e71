import { CUE } from '../cues.ts';
import { isClass } from '../school-years.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import { BESIDE } from './beside.ts';
import type { Context } from './context.ts';
import { ofOwnFirm } from './firms.ts';
import { isFamily } from './no-office.ts';
import { thanked } from './thanked.ts';

/** Shops, firms, broadcasters, charities and public bodies by one word, whose people come to schools. */
const BODIES: ReadonlySet<string> = new Set(
  `cbbc cbeebies lbc talksport waterstones tesco asda sainsburys morrisons aldi lidl waitrose co-op coop iceland boots wilko argos ikea next
  barclays hsbc lloyds natwest santander nationwide halifax monzo bbc itv sky stv s4c utv rte north today calendar
  granada nhs rnli rspb rspca nspcc nca mod dvla hmrc unicef oxfam barnardos shelter childline kidscape sustrans
  google microsoft apple amazon dell ibm intel sage arm bae airbus nissan toyota jlr honda siemens arup atkins aecom
  wates kier persimmon redrow bellway barratt galliford skanska costain mace rail lner northern stagecoach arriva
  metrolink transpennine mcdonalds greggs warburtons nestle unilever gsk astrazeneca pfizer bt vodafone sse edf npower
  centrica deloitte kpmg pwc accenture capgemini usborne puffin bloomsbury scholastic penguin walker nandos dominos
  specsavers vodafone rotary lions brownies guides scouts rspb cadw gwr lnr ofcom ofgem defra tate moma rsc rsno lso cbso rlpo wno
  ofsted estyn hmie dfe unison nasuwt neu aqa ocr edexcel wjec ccea sqa pearson twinkl tts hachette sing psni gmp nca tfl tfgm translink scotrail nexus dvsa hse ukhsa sepa niea
  kew bletchley ashmolean lego pixar aardman nintendo ubisoft jcb adidas rolls-royce`.split(/\s+/),
);

/** "Waterstones' Ruth", "Look North's Paul": does the word say whose man or woman follows? `word` is folded. */
export const ofBody = (word: string): boolean =>
  (word.endsWith("'s") && BODIES.has(word.slice(0, -2))) ||
  (word.endsWith("'") && (BODIES.has(word.slice(0, -1)) || BODIES.has(word.slice(0, -2))));

/** Companies, newspapers and public bodies, in brackets or after "of" and "from". */
const BODY: ReadonlySet<string> = new Set(
  'ltd limited plc llp solicitors accountants architects engineers surveyors estates homes motors builders foundation charity police hospital radio bbc itv news times post echo mail herald gazette argus telegraph chronicle guardian journal express courier observer examiner association federation society bank dental group partnership consultancy coaches orchestra opera ballet legion guild constabulary regiment diocese ambulance museum gallery library council rotary lions brigade rspca rspb nspcc nhs rnli army navy raf united rovers trust institute company co theatre publishers publishing services office agency arts studios productions'.split(
    ' ',
  ),
);

/** Bodies that are called like a word, so that a class or house may be called so too. */
const ALSO: ReadonlySet<string> = new Set(
  'iceland boots next sky calendar north today granada apple amazon sage arm rail northern puffin penguin walker scholastic lions brownies guides scouts shelter mace costain sing vodafone argos mod bell'.split(
    ' ',
  ),
);

/** What the name of a body may have in small letters. */
const INSIDE = /^(?:and|of|the|for|in|on|by|at|to|upon|de|la|y|yr|del|am|i|o|ac|a)$/;

/** Clubs and subjects of a school that are called like bodies: "(Orchestra)", "(Chess Society)", "(Performing Arts)". */
const JOINED: ReadonlySet<string> = setOf(
  'orchestra opera ballet theatre library radio arts council society media gallery museum publishing design',
);
/** Before those, in a school. */
const OF_SCHOOL: ReadonlySet<string> = setOf(
  'chess film debating debate drama history law medical medics science physics maths classics philosophy art music anime gaming feminist politics economics school junior senior intermediate performing creative expressive visual musical jazz string chamber symphony training concert pit eco prefect digital baking literary gardening',
);
/** "(Orchestra)", ", Library.", "(Film Society)", "(Hill Park United)": what a child is in; only a club for football may be of any name. */
function isJoined(a: Around, to: number, j: number): boolean {
  if (/^(?:united|rovers)$/.test(a.word(j))) return true;
  if (!JOINED.has(a.word(j)) || (a.here(j + 1) && a.token(j + 1)?.kind === 'word')) return false;
  return j === to + 2 || (j === to + 3 && OF_SCHOOL.has(a.word(to + 2)));
}
/** Cadets and classes by their letters. */
const PUPILS_LETTERS = /^(?:ccf|atc|sen|send|arp|eal|asc|sld|asd|pru|rsn|lks2|uks2)$/;

const isClose = (sign: string): boolean => sign === ')' || sign === ',' || sign === '.' || sign === ';';

/** "From Bolton", "from the council", and no house of the school: may what begins at token `i` send somebody? */
export const isSomewhere = (a: Around, i: number): boolean =>
  (a.token(i)?.shape === 'cap' || a.word(i) === 'the') && a.word(i + 1) !== 'house';

const NEAR = setOf('local nearby nearest friendly neighbourhood neighbouring');

/** "of Pym Solicitors", "from the Rotary Club", "(Telegraph & Argus)". */
export function body(a: Around, from: number, to: number, ctx: Context): void {
  if ((a.beside(to + 1) & (BESIDE.aside | BESIDE.of | BESIDE.at)) === 0) return;
  if (ofOwnFirm(a, to)) {
    a.grownUp('of a firm that bears the name');
    return;
  }
  // "X, of the Legion".
  if (a.word(to + 1) === ',' && /^(?:of|from)$/.test(a.word(to + 2))) to++;
  const open = a.word(to + 1);
  const bracket = open === '(' || open === '[' || open === ',';
  if (!bracket && open !== 'of' && open !== 'from' && open !== 'at') return;
  // "From our local Waterstones": the branch next door.
  if (/^(?:our|your|the|my)$/.test(a.word(to + 2)) && NEAR.has(a.word(to + 3))) to += 2;
  const first = a.token(to + 2);
  if (!first || !a.here(to + 2)) return;
  const capital = first.shape === 'cap' || first.shape === 'caps' || a.word(to + 2) === 'the';
  if (!capital || isClass(first.folded) || a.cue(to + 2, CUE.pupil)) return;
  for (let j = to + 2; j <= to + (open === ',' ? 4 : 7) && a.here(j) && !isClose(a.word(j)); j++) {
    // "X of the CCF played the Last Post": what is called so ends here.
    if (j > to + 2 && a.token(j)?.kind === 'word' && a.token(j)?.shape === 'lower' && !INSIDE.test(a.word(j)))
      break;
    if (a.cue(j, CUE.pupil | CUE.award) || isClass(a.word(j))) return;
    const w = a.word(j);
    // "X (Friends of the Park)".
    if (w === 'friends' && a.word(j + 1) === 'of' && a.token(j)?.shape === 'cap') {
      a.grownUp('"Friends of" after the name');
      return;
    }
    if (
      (BODY.has(w) || (BODIES.has(w) && !ALSO.has(w))) &&
      !(bracket && isJoined(a, to, j)) &&
      // "X, Emma-Louise Tate and Y": the end of the next name.
      !(open === ',' && j > to + 2 && isFamily(a, j)) &&
      (a.token(j)?.shape === 'cap' || a.token(j)?.shape === 'caps')
    ) {
      a.add('adult', open === 'at' ? 2.5 : 4, `"${a.token(j)?.text}" after the name`);
      // "Thanks to X and Y from Pym Solicitors": both are.
      if ((open === 'from' || open === 'of') && ctx.pupil < 2) ctx.tail ||= thanked(a, from, 16);
      return;
    }
  }
  if (open === 'at' && thanked(a, from, 12) && isAtFirm(a, to))
    a.add('adult', 4, 'thanked at a firm or charity');
  // "of the RSNO": a body by its letters.
  const letters = a.token(a.word(to + 2) === 'the' ? to + 3 : to + 2);
  if (
    (open === 'of' || open === 'from') &&
    letters?.shape === 'caps' &&
    letters.text.length >= 3 &&
    !PUPILS_LETTERS.test(letters.folded) &&
    a.token(to)?.shape !== 'caps' &&
    ctx.pupil < 2
  )
    a.add('adult', 3, `"${letters.text}" after the name`);
  if (
    (open === 'of' || open === 'from') &&
    ctx.pupil < 2 &&
    a.word(to + 2) !== 'the' &&
    a.word(to + 3) !== 'house'
  ) {
    // "Thanks to X and Y of Active Schools": a body of two words sends those who are thanked.
    const next = a.token(to + 3);
    const sent =
      (isFamilyFirm(a, to + 3) ||
        (next?.shape === 'cap' &&
          next.kind === 'word' &&
          next.folded !== 'house' &&
          !a.cue(to + 3, CUE.pupil))) &&
      thanked(a, from, 16);
    ctx.tail ||= sent;
    a.add('adult', sent ? 3 : 1, 'from somewhere');
  }
}

/** When and where pupils are, too: "thank you to X at Forest School". */
const OURS = setOf(
  'break breakfast lunch playtime home school forest christmas easter harvest assembly sports open parents club reception nursery year class primary academy college sunday monday tuesday wednesday thursday friday saturday st saint house chess choir gardening green eco mass evensong vespers eucharist',
);

/** "Thanks to X at Sense for the cushions": is a firm or charity told right behind the name that ends at `to`? */
function isAtFirm(a: Around, to: number): boolean {
  if (a.word(to + 1) !== 'at') return false;
  const at = a.word(to + 2) === 'the' ? to + 3 : to + 2;
  const where = a.token(at);
  if (where?.kind !== 'word' || where.shape === 'lower' || !a.here(at)) return false;
  for (let i = at; i < at + 4 && a.token(i)?.shape !== 'lower'; i++)
    if (OURS.has(a.word(i).replace(/'s$/, '')) || isClass(a.word(i)) || a.cue(i, CUE.pupil)) return false;
  return true;
}

/** "Rodger & Sons", "Wm. Rodger & Co": a firm within the next words, of which the first may be short for a name. */
function isFamilyFirm(a: Around, at: number): boolean {
  for (let i = at; i < at + 3 && a.here(i); i++)
    if (
      (a.word(i) === '&' || a.word(i) === 'and') &&
      /^(?:sons?|co|daughters?|bros|brothers|partners)$/.test(a.word(i + 1)) &&
      a.token(i + 1)?.shape === 'cap'
    )
      return true;
  return false;
}
