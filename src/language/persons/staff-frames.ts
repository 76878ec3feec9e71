import { CUE, cueOf } from '../cues.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';
import { isPresenter } from './broadcasts.ts';
import type { Context } from './context.ts';
import { officeTells } from './office-told.ts';
import { isShared } from './offices.ts';

/*
 * Grown-ups told by the team in which they work, by who is named before them, by what one has at their shop, or by how a
 * letter ends. From general knowledge.
 */

/** Where a team of grown-ups works; a team of the garden, the library or the eco council is of pupils. */
const DESKS = setOf(
  'site kitchen canteen office catering premises admin pastoral cleaning caretaking facilities finance estates maintenance lunchtime midday dinner safeguarding attendance exams hr payroll inclusion senco send nursing wraparound reprographics housekeeping grounds minibus support',
);
const TEAMS = /^(?:team|staff|crew|squad|ladies|department|dept)(?:'s|s')?$/;
/** Pupils help in the office and the canteen. */
const OF_YOUNG = setOf(
  'junior young mini student pupil pupils children year class y5 y6 duty house eco rota',
);

/** Is `i` the last word of "our site team", "the office staff"? */
function isDesk(a: Around, i: number): boolean {
  if (!TEAMS.test(a.word(i)) || !DESKS.has(a.word(i - 1))) return false;
  for (let j = i - 2; j > i - 5 && a.here(j) && a.token(j)?.kind !== 'punct'; j--)
    if (OF_YOUNG.has(a.word(j)) || a.cue(j, CUE.pupil | CUE.award)) return false;
  return true;
}

/** Bodies of grown-ups that one word tells: "the PTA's X". */
const OWNERS =
  /^(?:pta|ptfa|ptsa|hsa|fosa|slt|trust|diocese|rotary|nspcc|rspca|rspb|rnli|nhs|cafcass|camhs|ofsted|estyn|unison|neu|nasuwt|dfe|rescue|brigade|constabulary|coastguard|hospice|diocese)'s$|^(?:highways|governors|trustees|parents)'$/;
/** "Our site team's X", "the office team – Donna, Shaz and X": whose team it is, over names alone. */
function ofDesk(a: Around, from: number): boolean {
  // "Student Services' X".
  if (
    /^services['’]s?$/.test(a.word(from - 1)) &&
    /^(?:student|family|pupil|support|children's|business)$/.test(a.word(from - 2))
  ) {
    a.ctx.tie = 0;
    a.ctx.pupil = 0;
    return true;
  }
  if (OWNERS.test(a.word(from - 1))) return !a.cue(from - 2, CUE.pupil) && !OF_YOUNG.has(a.word(from - 2));
  if (a.word(from - 1).endsWith("'s")) return isDesk(a, from - 1);
  for (let j = from - 1; j > from - 16 && a.here(j); j--) {
    const word = a.word(j);
    if (/^[–—:(-]$/.test(word) || word === 'of') return isDesk(a, j - 1);
    if (!/^(?:,|and|&)$/.test(word) && !a.token(j)?.shape.startsWith('cap')) return false;
  }
  return false;
}

/** "Judges Mrs Vale and X", "our governors, Dr Pugh and Y": several of one work, of whom the one before has a title. */
function afterTitled(a: Around, from: number): boolean {
  if (!/^(?:and|&|,)$/.test(a.word(from - 1))) return false;
  let j = from - 2;
  for (let titled = false; j > from - 12 && a.here(j); j--) {
    const capital = a.token(j)?.shape.startsWith('cap') ?? false;
    if (capital && a.cue(j, CUE.title)) titled = true;
    else if (titled && a.word(j) !== '.' && a.word(j) !== ',' && a.word(j) !== 'and') break;
    else if (!capital && !/^(?:,|\.|and|&)$/.test(a.word(j))) return false;
    if (j === from - 11) return false;
  }
  return (
    a.here(j) &&
    isWork(a.word(j)) &&
    !a.cue(j, CUE.pupil | CUE.award) &&
    !a.cue(j - 1, CUE.pupil) &&
    !/\b(?:mock|cast)\b/.test(a.view.folded)
  );
}
/** Several of a work that pupils are not told of beside a teacher. */
function isWork(word: string): boolean {
  const one = word.slice(0, -1);
  if (word === 'judges') return true;
  if (!word.endsWith('s') || (cueOf(one) & (CUE.role | CUE.staff)) === 0) return false;
  return (
    !isShared(one) || /^(?:inspector|driver|manager|chair|coach|volunteer|guest|speaker|mp|host)$/.test(one)
  );
}

const ASKED = /^(?:see|ask|email|contact|ring|call|tell|phone|text|to|via|with|from|by)$/;
/** "See Mrs Reed or X": either of whom one may ask. */
function orTitled(a: Around, from: number): boolean {
  if (a.word(from - 1) !== 'or') return false;
  for (let j = from - 2; j > from - 6 && a.here(j); j--) {
    if (a.cue(j, CUE.title)) return ASKED.test(a.word(j - 1));
    if (!a.token(j)?.shape.startsWith('cap') && a.word(j) !== '.') return false;
  }
  return false;
}

/** "Staff training led by X", "parent workshop on phonics, led by Y and Z": for whom it was. */
function ledForAdults(a: Around, from: number, ctx: Context): boolean {
  if (a.word(from - 1) !== 'by' || a.word(from - 2) !== 'led') return false;
  if (!FOR_ADULTS.test(a.clause(from - 3, -1, 10))) return false;
  ctx.heads = true;
  return true;
}
const FOR_ADULTS =
  /\b(?:parents?|parents'|carers?|staff|inset|cpd|twilight|teachers'?|governors?'?|adults?|family|families) (?:\S+ )?(?:workshops?|sessions?|evenings?|training|courses?|classes|webinars?|information|briefings?|drop-ins?|talks?|learning)\b/;

/** When somebody is in school: "in on Friday", "back tomorrow", "with us all week". */
const IS_IN =
  /^(?:\S+ ){0,3}(?:(?:is |will be |are )?(?:in|here|back|booked|due|visiting|coming|with us|in school)) (?:in |here |again )?(?:on|today|tomorrow|this|next|all|from|(?:mon|tues|wednes|thurs|fri)days?)\b/;
/** "Photographer in on Friday (hair brushed) – X from Fotofen": a trade, when it comes, and who it is. */
function isBooked(a: Around, from: number, to: number): boolean {
  if (!/^[–—:-]$/.test(a.word(from - 1)) || !AFTER_BOOKED.test(a.word(to + 1))) return false;
  let office = -1;
  for (let j = a.low; j < a.low + 4 && j < from - 2 && office < 0; j++)
    if (a.cue(j, CUE.role | CUE.staff)) office = j;
  return (
    office >= 0 &&
    !a.cue(office, CUE.pupil | CUE.award) &&
    !a.cue(office - 1, CUE.pupil) &&
    !a.word(office).endsWith("'s") &&
    IS_IN.test(a.clause(office + 1, 1, 8))
  );
}
const AFTER_BOOKED = /^(?:|from|of|at|[.,(!&]|and|with|who|will|is)$/;

/** What is had of a trade, and given as a prize. */
const SERVICES = setOf(
  'haircut cut trim blow-dry blow dry massage facial manicure pedicure nails waxing reflexology meal dinner lunch breakfast brunch supper tea coffee afternoon curry pizza cocktails drinks mot valet service fitting groom photoshoot shoot tattoo spa golf bowling sitting two four night stay',
);
/** "A haircut at X", "tea for two at Y", where X's party or house would be X's. */
function atTrader(a: Around, from: number): boolean {
  if (a.word(from - 1) !== 'at' || !SERVICES.has(a.word(from - 2))) return false;
  for (let j = from - 3; j > from - 8 && a.here(j); j--)
    if (/^(?:an?|one|two|free|for|voucher|[,:–—-])$/.test(a.word(j)) || a.token(j)?.kind === 'number')
      return true;
  return false;
}

/** "X, if you are reading this", "Y, wherever you are": somebody of long ago is spoken to. */
const CALLED_OUT =
  /^, (?:if you(?: are|'re| happen to be| ever) (?:\S+ )?(?:reading|read|listening|watching|seeing|see|still|out)|wherever you (?:are|may be)|if (?:you|he|she) (?:could|can) see (?:us|this))/;
const OWNED =
  /\byour (?:\S+ ){0,2}(?:kit|bag|coat|jumper|phone|lunch|book|inhaler|bottle|homework|mum|dad|blazer|tie|glasses)\b/;
const isCalledOut = (a: Around, to: number): boolean =>
  a.word(to + 1) === ',' &&
  // Whoever is called after his father is told of with him.
  !/^(?:sr|snr|senior)$/.test(a.word(to)) &&
  /^(?:if|wherever)$/.test(a.word(to + 2)) &&
  CALLED_OUT.test(a.clause(to + 1, 1, 9)) &&
  !OWNED.test(a.view.folded);

const PARTIES = setOf(
  'con lab labour ld lib libdem green greens reform plaid snp ukip sdlp dup uup alliance ind independent conservative conservatives',
);
const POLLS =
  /\b(?:hustings|ppcs?|general election|by-election|constituency|senedd|holyrood|stormont|council elections?)\b/;
const MOCK =
  /\b(?:mock|school election|our (?:own |very own )?election|(?:y|yr|year) ?\d+|sixth form(?:ers)? (?:stood|stand)|students? (?:stood|standing|candidates)|pupils?)\b/;
/** "Hustings with X (Lab), Y (Green)": who stands for a party, and not in an election of the school's own. */
const standsFor = (a: Around, to: number): boolean =>
  a.word(to + 1) === '(' &&
  a.word(to + 3) === ')' &&
  PARTIES.has(a.word(to + 2)) &&
  POLLS.test(a.view.folded) &&
  !MOCK.test(a.view.folded);

/** Does somebody write of themselves, as at the end of a letter: "Thank you, and goodbye. X"? */
const isLetter = (folded: string): boolean =>
  /\b(?:i|i'm|i've|i'll|i'd|my|me)\b/.test(folded) &&
  /\b(?:thank you|thanks|grateful|privilege|honour|goodbye|farewell|retir\w+|handing over|governors|best wishes|warm wishes|regards|yours|god bless|diolch|take care|with love|see you|step(?:ping)? down|been a joy)\b/.test(
    folded,
  );
/** Ends a sentence that leads to a pupil: whose turn it is, who won. */
const LEADS_TO =
  /\b(?:who|whose|well done|congrat\w*|winner|winners|star|stars|week|goes|is|are|to|by|from|and|because|like)\W*$/;
/** "Warmest wishes, X". */
const CLOSES =
  /\b(?:(?:best|warm|warmest|kind|kindest|good|with|every) (?:wishes|regards|blessing)|regards|sincerely|faithfully|yours truly|yours ever|many thanks|(?:dymuniadau|cofion) (?:gorau|cynnes)|cofion) ?[,–—-]?$/;
/** "… It was in the boiler room. X": the last words, alone, of who has written. */
function signsOff(a: Around, from: number, to: number): boolean {
  if (from < 5) return false;
  let end = to + 1;
  while (/^(?:[.!]|x+)$/.test(a.word(end)) || a.token(end)?.kind === 'emoji') end++;
  if (end < a.tokens.length) return false;
  if (CLOSES.test(a.clause(from - 1, -1, 4))) return true;
  if (from !== a.low || from < 12) return false;
  let stop = from - 1;
  while (a.token(stop)?.kind === 'newline' || a.token(stop)?.kind === 'emoji') stop--;
  if (!/^[.!]$/.test(a.word(stop)) && stop === from - 1) return false;
  const before = a.view.folded.slice(0, a.tokens[stop]?.start).slice(-60);
  return (
    isLetter(a.view.folded) &&
    !LEADS_TO.test(before) &&
    (cuesBefore(a, stop) & (CUE.award | CUE.praise)) === 0
  );
}
/** What the words of the sentence before tell. */
function cuesBefore(a: Around, stop: number): number {
  let bits = 0;
  for (let i = stop - 1; i > stop - 16 && i >= 0 && !/^[.!?]$/.test(a.word(i)); i--)
    for (const bit of [CUE.award, CUE.praise]) if (a.cue(i, bit)) bits |= bit;
  return bits;
}

const FEEDBACK =
  /\b(?:(?:parents?'?|customer|google|daynurseries|famil(?:y|ies'?)|employers?'?) (?:feedback|reviews?|testimonials?|comments?|quotes?)|what (?:our |the )?(?:parents|families|employers) (?:say|said|think|are saying)|(?:feedback|review|testimonial|kind words|lovely words) from (?:one of )?(?:a |our |the )?(?:parents?|mums?|dads?|famil(?:y|ies)|employers?))\b/;
/** "Parent feedback: 'She loves it here' – X": who said so, behind what was said. */
const saidSo = (a: Around, from: number, to: number): boolean =>
  /^[–—-]$/.test(a.word(from - 1)) &&
  /['"”’]$/.test(a.word(from - 2)) &&
  (a.token(to + 1)?.kind !== 'word' || !a.here(to + 1)) &&
  FEEDBACK.test(a.view.folded);

/** Why a name is a grown-up's by such a frame; '' where none is known. */
export function staffFrame(a: Around, from: number, to: number, ctx: Context): string {
  if (ofDesk(a, from)) {
    // "The PTA's X and Y".
    ctx.heads ||= /'s?$/.test(a.word(from - 1));
    return 'the team in which somebody works';
  }
  if (isBooked(a, from, to)) return 'a trade, and when it comes';
  if (ctx.tie < 3 && isPresenter(a, from)) return 'who presents a programme';
  const told = officeTells(a, from, to, ctx);
  if (told !== '') return told;
  if (ctx.pupil >= 2.5) return '';
  if (afterTitled(a, from)) return 'named with a grown-up of the same work';
  if (saidSo(a, from, to)) return 'who told a school so';
  if (orTitled(a, from)) return 'whom one may ask';
  if (ledForAdults(a, from, ctx)) return 'who taught grown-ups';
  if (atTrader(a, from)) return 'what one has at a shop';
  if (standsFor(a, to)) return 'who stands for a party';
  if (isCalledOut(a, to)) return 'somebody who is looked back on';
  return signsOff(a, from, to) ? 'who has written' : '';
}
