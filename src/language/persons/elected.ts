import { CUE } from '../cues.ts';
import { type Around, SAYS } from './around.ts';
import { BESIDE } from './beside.ts';

/*
 * Votes: offices that pupils elect one another to, and those of the town and the country.
 */

/** "Pupil parliament results: PM X, Deputy Y": does the sentence speak of pupils before the office? */
export function electedPupil(a: Around, k: number): boolean {
  if (!a.says(k, SAYS.elected) || ofTown(a, k)) return false;
  for (let j = k - 1; a.here(j) && j > k - 16; j--) {
    if (a.cue(j, CUE.pupil) || (a.word(j) === 'mock' && a.word(j + 1).startsWith('election'))) return true;
    // "Pupils asked MP X": somebody whom pupils met.
    if (MET.has(a.word(j))) return false;
  }
  return false;
}

/** "Our MP X", "for Mayor X": those of the town, whoever else is told of. */
const ofTown = (a: Around, k: number): boolean =>
  (a.word(k) === 'mp' && /^(?:our|local|the|by)$/.test(a.word(k - 1))) ||
  (a.word(k) === 'mayor' && /^(?:for|local|town|city|county|lord|deputy)$/.test(a.word(k - 1)));

const MET = new Set(
  'asked met meet meeting quizzed grilled interviewed interviewing welcomed welcome hosted showed told with from to by lobbied wrote question questions questioned saw thanked invited at'.split(
    ' ',
  ),
);

/** Who stands for an office of the town or the country: "vote X for the council", never for the school's own. */
export function votedFor(a: Around, from: number): void {
  if (stands(a, from) && PARTY.test(a.view.folded) && !SCHOOL_VOTE.test(a.view.folded)) {
    a.ctx.office = true;
    a.add('adult', 6, 'stands for an office of the town');
    return;
  }
  const at = (a.beside(from - 1) & BESIDE.for) === 0 ? from - 1 : from - 2;
  if ((a.beside(at) & BESIDE.vote) === 0 || !PARTY.test(a.view.folded) || SCHOOL_VOTE.test(a.view.folded))
    return;
  a.ctx.pupil = 0;
  a.ctx.tie = 0;
  a.add('adult', 6, `"${a.word(at)}" before the name`);
}

/** "The candidates for our ward are X, Y and Z": names alone stand between. */
function stands(a: Around, from: number): boolean {
  for (let j = from - 1; a.here(j) && j > from - 24; j--) {
    const word = a.word(j);
    if (word === 'candidates' || word === 'candidate') return true;
    if (a.token(j)?.kind === 'word' && a.token(j)?.shape === 'lower' && !BETWEEN.has(word)) return false;
  }
  return false;
}
const BETWEEN = new Set(
  'and are is for our the this in ward seat of local here today tomorrow on thursday'.split(' '),
);

const PARTY =
  /\b(?:by-?election|election|councillor|labour|tory|tories|conservatives?|lib ?dems?|greens?|reform|snp|plaid|polling|ward|mayor|for (?:the )?(?:town |parish |county |city |borough )?council)\b/;

const SCHOOL_VOTE =
  /\b(?:school|student|pupil|youth) (?:council|parliament|election|leadership)|head (?:girl|boy|student|pupil)|house captain|hustings|mock election/;
