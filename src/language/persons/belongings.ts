import type { View } from '../../engine/doc.ts';
import { keptWith } from '../kept.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import type { Context } from './context.ts';

/** What children take to school and leave there. */
const BELONGINGS = new Set(
  'shoes shoe trainers boots wellies coat blazer jumper tie cardigan scarf hat gloves glasses bag rucksack backpack lunchbox lunch bottle flask kit shinpads gumshield pencilcase calculator homework coursework essay folder planner script locker costume instrument trumpet trombone violin clarinet flute recorder guitar sketchbook timetable umbrella scooter bike helmet'.split(
    ' ',
  ),
);

/** May the word be something that a child takes to school? */
export const isBelonging = (word: string): boolean => BELONGINGS.has(word);

/** "@… you left your shoes behind", "@… your PE bag is on the hook": said to a child. */
export function leftBehind(view: Pick<View, 'tokens'>, at: number): boolean {
  for (let i = at + 1; i < at + 10; i++) {
    if (view.tokens[i]?.folded !== 'your') continue;
    for (let j = i + 1; j < i + 4; j++) if (BELONGINGS.has(view.tokens[j]?.folded ?? '')) return true;
  }
  return false;
}

/** What two names of a row stand apart by. */
const APART = setOf(`, ' and & ;`);

/** Where the row of names and marks that a token stands in begins, one more than its index; 0 where nobody asked yet. */
const beginnings = keptWith(({ tokens }): Int32Array => new Int32Array(tokens.length));

/** The first token of that row, which `last` is in; each token is looked at once, however many names ask. */
function beginningAt(a: Around, last: number): number {
  const known = beginnings(a.view);
  let i = last;
  while (i >= 0 && known[i] === 0 && (APART.has(a.word(i)) || a.token(i)?.shape === 'cap')) i--;
  const begin = i >= 0 && known[i] !== 0 ? (known[i] as number) - 1 : i + 1;
  known.fill(begin + 1, i + 1, last + 1);
  return begin;
}

/** The first name of the row that the one at token `from` stands in: "labels reading X, Y and Z". */
function rowOf(a: Around, from: number): number {
  if (!a.here(from - 1)) return from;
  for (let i = Math.max(a.low, beginningAt(a, from - 1)); i < from; i++)
    if (a.token(i)?.kind === 'word' && !APART.has(a.word(i))) return i;
  return from;
}

/** What has words on it for all to see. */
const SIGNS = setOf(
  `sign signs plaque plaques banner banners poster posters placard placards label labels tag tags badge badges card cards
  sticker stickers certificate certificates caption captions notice notices board noticeboard whiteboard bunting flag
  flags balloon balloons cake icing print writing lettering letters title heading slide screen page envelope bookmark
  t-shirt shirt hoodie sash ribbon rosette medal shield trophy cup bench stone note notes invitation ticket map cover`,
);

/** "A plaque reading X", "cards saying X": do the words before token `from` tell what is written there, and of no reading? */
export const isInscribed = (a: Around, from: number): boolean => {
  const first = APART.has(a.word(from - 1)) ? rowOf(a, from) : from;
  const at = a.word(first - 1) === "'" || a.word(first - 1) === '"' ? first - 2 : first - 1;
  return (a.word(at) === 'reading' || a.word(at) === 'saying') && SIGNS.has(a.word(at - 1));
};

/** "Labelled X", "with the name X", "name tape: X", "pegs with labels reading X": what is written on a child's thing. */
const LABEL =
  /\b(?:labell?(?:ed)?|marked|(?:labels?|name ?tapes?|name ?tags?|name ?cards?|stickers?)(?: (?:in|on) (?:it|them|the \S+))?(?: that)?(?: (?:reads?|reading|says?|saying|for|with))?|initialled|(?:with|has|says|reads|bears) (?:the|a) names?(?: of)?|belonging to|belongs to) ?(?:in|as|reads|says|:|-|–)? ?(?:' ?)?$/;
const LAST = setOf(
  `label labels labelled labeled marked name names tape tag tags initialled of to in as reads says read say reading saying for with : - – '`,
);
/** "With X written on the strap": behind the name. */
const WRITTEN_ON =
  /^(?:is |was )?(?:written|sewn|printed|inked|embroidered|scrawled|stitched|labelled) (?:on|in|inside|across|along|under|into)\b/;
/** "One blazer, label X, is in the office": the name that begins at token `from` is written in what was lost. */
export function onLabel(a: Around, from: number, to: number, ctx: Context): void {
  if (ctx.titled) return;
  if (WRITES.has(a.word(to + 1)) || WRITES.has(a.word(to + 2)))
    if (
      WRITTEN_ON.test(a.clause(to + 1, 1, 4)) &&
      a
        .clause(from - 1, -1, 14)
        .split(' ')
        .some(isLost)
    ) {
      isChilds(a, ctx);
      return;
    }
  const at = APART.has(a.word(from - 1)) ? rowOf(a, from) : from;
  if (!LAST.has(a.word(at - 1))) return;
  const before = a.clause(at - 1, -1, 9);
  if (!LABEL.test(before) || !before.split(' ').some((word) => BELONGINGS.has(word) || FOUND.has(word)))
    return;
  isChilds(a, ctx);
}
const WRITES = setOf('written sewn printed inked embroidered scrawled stitched labelled');

/** Whatever else the words say ("Mason Driver"), a child's things bear a child's name. */
function isChilds(a: Around, ctx: Context): void {
  ctx.adult = 0;
  ctx.office = false;
  ctx.staff = false;
  a.add('pupil', 3, 'written in what was lost', true);
}
const FOUND = setOf(
  'lost found handed property unclaimed missing item items blazer jacket hoodie sweatshirt jumper polo shirt skirt trousers tin box book phone purse wallet card key keys watch teddy shorts tracksuit towel goggles fleece top sock socks glove wellie coats peg pegs tray trays drawer drawers jumpers bottles lunchboxes wellies bags cardigans books cupcake cupcakes',
);

/** Where what was lost lies, or that it came home with another. */
const LOST =
  /\b(?:(?:in|at|outside|to) (?:the |our )?(?:school |main |front )?(?:office|reception|front desk|lost property)|lost property|unclaimed|(?:home|back) (?:with|in) (?:the )?(?:wrong|somebody|someone|another)|wrong (?:coat|jumper|cardi|cardigan|shoes|trainers|wellies|bag|blazer|lunchbox|hat|scarf|kit|hoodie|jacket|one))\b/;
/** "We have X's in the office", "is X's lunchbox on your peg? It's not in lost property": whose thing is looked for. */
export function lostBy(a: Around, from: number, to: number, ctx: Context): void {
  if (ctx.titled || ctx.office || a.word(to + 1) === '') return;
  const next = a.word(to + 1);
  const thing = isLost(next) || isLost(a.word(to + 2)) || isLost(a.word(to + 3));
  if (!thing && !(HAVE.has(a.word(from - 1)) && /^(?:in|at|on|here)$/.test(next))) return;
  if (
    LOST.test(a.clause(to + 1, 1, 14)) ||
    LOST.test(a.clause(from - 1, -1, 12)) ||
    (OF_CHILD.test(a.clause(to + 1, 1, 3)) && SEEKS.test(a.clause(from - 1, -1, 8)))
  )
    a.add('pupil', 5, 'whose thing was lost', true);
}
/** What children alone take to school. */
const OF_CHILD =
  /^(?:\S+ )?(?:pe (?:bag|kit|shirt|shorts|shoes|hoodie)|book ?bag|lunch ?box|packed lunch|water bottle|reading (?:book|record|folder)|school (?:bag|jumper|coat|shoes|tie)|swimming (?:bag|kit|things)|pencil case|homework|inhaler|planner|blazer|cardigan|jumper)\b/;
const SEEKS =
  /\b(?:(?:anyone|anybody|somebody|someone|who) (?:\S+ )?(?:seen|found|got|has|have|taken|picked up|gone home with)|(?:looking|search\w*|hunting) for|missing|lost|mislaid|found|taken|picked up|handed in|return|claim)(?: (?:a|the|one of|both))?$/;
const HAVE = setOf('have got has found');
const isLost = (word: string): boolean => BELONGINGS.has(word) || WORN.has(word) || FOUND.has(word);
const WORN = setOf(
  'jacket hoodie sweatshirt jumper polo shirt skirt trousers tracksuit fleece socks cardi cardis jumpers wellie book phone purse wallet keys watch towel teddy tin inhaler goggles mittens beanie swimming pe sports reading packed',
);
