import { CUE } from '../cues.ts';
import { isClass } from '../school-years.ts';
import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';

/*
 * People from outside a school, told by more than the word before their names: "dad of two X", "visiting folk duo X and
 * Y", "Captain X of the ferry line". From general knowledge.
 */

const PARENT =
  /^(?:great-)*(?:mum|mam|mom|mother|dad|father|parents?|grandmother|grandfather|grandad|granddad|grandma|grandpa|gran|granny|nan|nanny|nana|grandparents?|stepmum|stepdad|auntie|aunty|uncle|mamgu|taid|nain|tadcu)$/;
const PARENT_OF =
  /^(?:great-)*(?:mum|mam|mom|mother|dad|father|gran|nan|grandad|grandmother|grandfather)-(?:of|to)-/;
const COUNT = setOf('one two three four five six seven eight nine ten');
/** What may stand between "grandad of" and the comma before the name. */
const THEIRS = setOf(
  'one two three four five six seven eight nine ten of our the both all twins triplets pupils children kids boys girls sons daughters year yr class reception nursery school and in at here with us former current little lovely',
);
/** How far back the kin may stand. */
const FAR = 8;

/** "Dad of two X", "grandad of two of our Y1s, X", "mum-of-three X": `k` is the last word before the name. */
function isParentOf(a: Around, from: number, k: number): boolean {
  if (k === from - 1 && PARENT_OF.test(a.word(k))) return true;
  const direct = k === from - 1;
  for (let j = k; j > k - FAR && a.here(j); j--) {
    const word = a.word(j);
    if ((word === 'of' || word === 'to') && PARENT.test(a.word(j - 1))) {
      if (j === k) return false;
      // "Mum of twins Ella and Joe": without a comma it is the children who are named.
      return !direct || (j === k - 1 && (COUNT.has(a.word(k)) || a.token(k)?.kind === 'number'));
    }
    if (
      !THEIRS.has(word) &&
      !isClass(word) &&
      a.token(j)?.kind !== 'number' &&
      !a.token(j)?.shape.startsWith('cap')
    )
      return false;
  }
  return false;
}

const COMES = setOf('visiting guest touring');
/** What guests of a class are called that its pupils, or those of a school that comes to play, are as well. */
const OURS = setOf(
  `editor reader narrator chef teacher head list book room house star runner player swimmer athlete keeper striker captain
  scorer winner champion opponent rider racer thrower jumper sprinter side team pupil student`,
);
/** "Visiting folk duo X and Y", "guest harpist X": words in small letters alone stand between. */
function isVisiting(a: Around, k: number): boolean {
  if (SHOWS.has(a.word(k))) return false;
  for (let j = k; j > k - 4 && a.here(j); j--) {
    if (COMES.has(a.word(j))) return j < k && !OURS.has(a.word(k)) && !a.says(j - 1, SAYS.young);
    if (
      a.token(j)?.kind !== 'word' ||
      a.token(j)?.shape !== 'lower' ||
      a.cue(j, CUE.pupil | CUE.award | CUE.kin)
    )
      return false;
  }
  return false;
}

/** What a guest does to a child of the class, and what the child then does. */
const SHOWS = setOf(
  'showed shows taught teaches let lets helped helps allowed asked invited trusted picked chose',
);
const SHOWN =
  /^(?:(?:how|what|where|the|an?|to) |(?:try|hold|have|use|sit|wear|touch|feel|ring|count|stroke|play)\b)/;
const ASKED_TO =
  /^to (?:pick|choose|hold|try|come up|guess|stand|sit|help|volunteer|shuffle|think|wear|lie|pretend)\b/;
/** Of the staff, who ask other grown-ups. */
const OF_STAFF = setOf(
  'head governor governors chair mayor mayoress minister librarian director editor conductor clerk',
);

/**
 * "The vet showed X how to bandage a paw", "a sergeant taught Y to salute", "PC Grubb let Z try her hat": whom a guest
 * shows or teaches something is a child of the class.
 */
function shownByGuest(a: Around, from: number, to: number): void {
  const verb = a.word(from - 1);
  if (!SHOWS.has(verb) || a.token(from - 1)?.shape !== 'lower' || a.ctx.titled) return;
  const guest = from - 2;
  const told =
    (a.cue(guest, CUE.role | CUE.visitor) &&
      a.token(guest)?.shape === 'lower' &&
      !OF_STAFF.has(a.word(guest))) ||
    (a.token(guest)?.shape === 'cap' &&
      a.cue(guest - 1, CUE.title) &&
      !SCHOOL_TITLES.test(a.word(guest - 1)));
  if (!told || a.cue(guest, CUE.staff)) return;
  const then = a.clause(to + 1, 1, 3);
  if (!(/^(?:asked|invited|picked|chose|allowed)$/.test(verb) ? ASKED_TO : SHOWN).test(`${then} `)) return;
  a.add('pupil', 3, 'whom a guest showed something', true);
}
const SCHOOL_TITLES =
  /^(?:mr|mrs|ms|miss|mx|sir|dame|lord|lady|king|queen|saint|st|sister|mme|madame|se[nñ]ora?|frau|herr)$/;

/** Shops that send a "community champion", as supermarkets call whoever works with schools. */
const SUPERMARKETS =
  /^(?:tesco|asda|morrisons?|sainsbury'?s?|waitrose|aldi|lidl|co-op|coop|booths|iceland|marks|m&s|b&q|greggs|warburtons)(?:'s?)?$/;
/** "Asda's community champion X", "Community Champion X from Tesco". */
function isShopsChampion(a: Around, to: number, k: number): boolean {
  if (a.word(k) !== 'champion' || a.word(k - 1) !== 'community') return false;
  for (let j = k - 2; j > k - 6 && a.here(j); j--) if (SUPERMARKETS.test(a.word(j))) return true;
  return /^(?:from|at|of|,)$/.test(a.word(to + 1)) && SUPERMARKETS.test(a.word(to + 2));
}

/** Whose captains are none of a team. */
const FLEETS = setOf(
  'ferries ferry airways airlines airline lines cruises shipping coastguard brigade fire rnli regiment battalion guards army squadron marines navy raf police rifles fusiliers harbour aviation easyjet ryanair loganair jet2 calmac lifeboat artillery engineers signals',
);
/** "Captain X of Brightwater Ferries". */
function ofFleet(a: Around, from: number, to: number): boolean {
  if (!/^(?:captain|skipper)$/.test(a.word(from - 1)) || a.token(from - 1)?.shape !== 'cap') return false;
  if (!/^(?:of|from|,|\()$/.test(a.word(to + 1))) return false;
  for (let j = to + 2; j < to + 7 && a.here(j); j++) {
    if (a.cue(j, CUE.pupil)) return false;
    if (FLEETS.has(a.word(j)) && a.token(j)?.shape !== 'lower')
      return !/^(?:house|team|section|cadets?|squad|patrol|class)$/.test(a.word(j + 1));
    if (a.token(j)?.shape === 'lower' && !/^(?:the|of|and)$/.test(a.word(j))) return false;
  }
  return false;
}

/**
 * Is somebody from outside told of by what stands before the name? `k` is the last word before it, over a comma or
 * colon. Adds the sign, and takes back what a captain or class beside it said.
 */
export function outsider(a: Around, from: number, to: number, k: number): boolean {
  const parent = isParentOf(a, from, k);
  const visiting = !parent && k === from - 1 && isVisiting(a, k);
  shownByGuest(a, from, to);
  if (!parent && !visiting && !isShopsChampion(a, to, k) && !ofFleet(a, from, to)) return false;
  a.ctx.pupil = 0;
  a.ctx.tie = 0;
  if (parent) a.ctx.kin = true;
  if (visiting) a.ctx.heads = /(?:s|duo|trio|band|pair)$/.test(a.word(k));
  return a.grownUp(
    parent ? 'whose parent it is' : visiting ? 'who visits' : `"${a.word(from - 1)}" of a firm or fleet`,
  );
}

/** Is the office at `k` that of somebody whose child or grandchild is told of: "granddaughter of our lollipop man, X"? */
export function isChildOf(a: Around, k: number): boolean {
  for (let j = k - 1; j > k - 5 && a.here(j); j--)
    if (a.word(j) === 'of') return /^(?:great-)*(?:grand)?(?:daughter|son|niece|nephew)$/.test(a.word(j - 1));
  return false;
}
