import { CUE } from '../cues.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import { isHeading, isJoined, isOwner, isSetFirst } from './set-first.ts';

/*
 * Words of learning and of renown before a name that tell of something else: "ring us about X's inhaler", "the late bus took
 * X home", "facts about sharks by X".
 */

/** Does token `j`, which says that somebody is learnt about or renowned, tell of another than who is named? */
export function isOfElse(a: Around, j: number, from: number, to: number): boolean {
  const word = a.word(j);
  if (word === 'about' && isChat(a, j, to)) return true;
  if (GRAND.test(word) && a.word(j - 1) === 'the' && !isGrand(a, j, from)) return true;
  if (REMEMBERED.test(word) && !isGrand(a, j, from)) return true;
  if (isTheirWork(a, j)) return true;
  if (isSetFirst(a, j, from, to) || isJoined(a, j, from, to)) return true;
  const first = firstOfRow(a, j, from);
  return isHeading(a, j, first) || isGiven(a, j, first);
}

/** What is looked at, and is by somebody known: "our focus is the work of X". */
const LOOKED_AT = setOf(
  'focus topic topics theme themes inspiration starting stimulus study studies artist artists unit units lesson lessons',
  'project exhibition gallery museum retrospective question learning module essay reading week month favourite research',
);
/** What is made in a school, before a mark and "the work of". */
const MADE_HERE = setOf(
  'card cards mural murals scenery backdrop backdrops cake cakes logo poster posters cover banner banners display displays',
  'costume costumes mask masks set props programme wreath wreaths sculpture model scarecrow scarecrows snowman picture pictures',
  'painting drawing design designs sign signs bunting lantern lanterns collage puppet puppets crib artwork artworks video film',
  'animation newsletter magazine song lyrics script stage garden planter planters bench garland window windows tree flag flags',
  'puffin dragon robot owl bird birds fish whale float minibus wall walls door doors hall corridor foyer reception handiwork',
);
/** "Our card is the work of X", "a mural, the work of X": who made it, and nobody who is studied; `j` is in "the work of". */
function isTheirWork(a: Around, j: number): boolean {
  const work = a.word(j) === 'of' ? j - 1 : j;
  if (a.word(work) !== 'work' || a.word(work - 1) !== 'the') return false;
  for (let i = work - 2; a.here(i) && i > work - 16; i--) if (LOOKED_AT.has(a.word(i))) return false;
  const lead = a.word(work - 2);
  if (/^(?:is|are|was|were|be|been|all|entirely|mostly|largely|solely|purely)$/.test(lead)) return true;
  // "The logo on the new minibus? The work of X."
  if (!/^[,(?!:–—-]$/.test(lead)) return false;
  for (let i = work - 3; i >= 0 && i > work - 14; i--) if (MADE_HERE.has(a.word(i))) return true;
  return false;
}

const WITH = /^(?:and|&|,|our)$/;
/** Where the row begins that the name at `from` stands in, behind token `low`: names, commas and "and" alone between. */
function firstOfRow(a: Around, low: number, from: number): number {
  let first = from;
  while (first - 1 > low && (a.token(first - 1)?.shape === 'cap' || WITH.test(a.word(first - 1)))) first--;
  return first;
}

/** Before "about", where nobody is studied. */
const CHATTED = setOf(
  'how just worried worry happy proud excited sad sorry pleased chuffed thrilled delighted wild mad passionate crazy bothered',
  'fussed care doubt thinking think thought rang ring call called phone phoned email emailed speak spoke contact contacted',
  'query enquiry message note office heard',
);
/** What is told of those who are studied, behind their names. */
const LIVES = setOf(
  'life lives work works art journey story stories discovery discoveries theory theories painting paintings music book books',
  'poems legacy speech speeches diary death birth career invention inventions voyage voyages experiences childhood role impact',
  'ideas novel',
);
/** "How about X!", "ring us about X's inhaler", "no doubt about it, X": no lesson; `j` is the place of "about". */
function isChat(a: Around, j: number, to: number): boolean {
  const lead = a.word(j - 1);
  if (CHATTED.has(lead) || (lead === 'and' && /^(?:out|up)$/.test(a.word(j - 2)))) return true;
  if (/^(?:it|this|that|us|me|them|you|to|with)$/.test(a.word(j + 1))) return true;
  return (
    isOwner(a, to) &&
    !LIVES.has(a.word(to + 1)) &&
    !/^(?:learn|learnt|learned|learning|found|finding)$/.test(lead)
  );
}

/** What pupils give, read or make as well. */
const GIFT = setOf(
  'assembly assemblies presentation presentations talk speech speeches poem poems song songs report reports question questions',
  'letter letters lesson facts fact project projects display story stories video poster posters powerpoint quiz dance animation',
);
/** "Assembly about kindness from X", "facts about sharks by X": who gave it; the row of names begins at `first`. */
function isGiven(a: Around, j: number, first: number): boolean {
  const lead = first - 1;
  if (lead < j + 2 || !(GIFT.has(a.word(j - 1)) || GIFT.has(a.word(j - 2)))) return false;
  return a.word(lead) === 'from' || a.word(lead) === 'by';
}

const REMEMBERED = /^remember(?:ed|ing)$/;
const GRAND = /^(?:late|great|real|legendary)$/;
/** "The late X", "the great Welsh poet X"; not "the late bus took X", "the real deal: X". */
function isGrand(a: Around, j: number, from: number): boolean {
  for (let i = j + 1; i < from; i++)
    if (
      a.token(i)?.shape === 'lower' &&
      !a.cue(i, CUE.role | CUE.staff) &&
      !/(?:or|ist|ian|and|of)$/.test(a.word(i))
    )
      return false;
  return true;
}
