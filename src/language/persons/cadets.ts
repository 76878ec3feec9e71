import type { View } from '../../engine/doc.ts';
import { keptWith } from '../kept.ts';
import { setOf } from '../sets.ts';
import type { Around } from './around.ts';

/*
 * Ranks of a school's own cadets, and of the officers who lead them.
 */

const CADET_RANKS = setOf(
  'lcpl l/cpl cpl corporal sgt sergeant csgt c/sgt ssgt s/sgt cadet cdt fsgt f/sgt flt cwo wo wo1 wo2 lce po cpo po(cadet) rct pte gnr spr sapper private bdr bombardier lbdr',
);
/** Where cadets parade. */
const CADETS =
  /\b(?:ccf|cadets?|cdt|cadet force|atc|recruits?|jnco|snco|ncos?|contingent|mini[- ]?police|fieldcraft|section attacks?|(?:rn|raf|army|rm|naval) section|(?:under|petty) officer|drill (?:squad|competition|team)|biennial|field day)\b/;
/** Where soldiers fought. */
const WARS = /\b(?:vc|war|ww1|ww2|wwi|wwii|regiment|battalion|killed|fell|fallen|veteran|19[1-4]\d)\b/;
const ofCadets = keptWith(({ folded }: View) => CADETS.test(folded) && !WARS.test(folded));

/** Is this the rank of one of a school's own cadets, which is no grown-up's title? */
export const isCadetRank = (rank: string, view: View): boolean => CADET_RANKS.has(rank) && ofCadets(view);

/** The first word of a cadet's rank, by its second. */
const OFFICERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['officer', setOf('under petty warrant')],
  ['rating', setOf('leading able')],
  ['hand', setOf('leading')],
]);
/** "Junior Under Officer X", "Petty Officer Y", "Coxswain Z": ranks that end in an office, `k` where it ends. */
export const isCadetOfficer = (a: Around, k: number): boolean =>
  (OFFICERS.get(a.word(k))?.has(a.word(k - 1)) === true || /^(?:coxswain|cox'n)$/.test(a.word(k))) &&
  ofCadets(a.view);

/** Offices of a team, by which a captain is a pupil all the same. */
const TEAMS = setOf(
  'team house school games sports club club- joint vice our chess netball hockey rugby football cricket',
);
/** "Captain X" among cadets: an officer, who is a teacher; not "our rugby captain X". */
export const isCadetsCaptain = (a: Around, i: number): boolean =>
  /^(?:captain|capt)$/.test(a.word(i)) &&
  a.token(i)?.shape === 'cap' &&
  !TEAMS.has(a.word(i - 1)) &&
  ofCadets(a.view);
