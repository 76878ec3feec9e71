import { setOf } from '../sets.ts';
import { type Around, SAYS } from './around.ts';

/*
 * Schools and houses called like people: "Olivia Park High", "Thomas Gray C of E Primary". What kinds of schools there are
 * in Britain and Ireland, from general knowledge.
 */

/** Ends a school's name by itself. */
const KINDS = setOf(
  'high grammar primary academy college comp comprehensive prep utc secondary federation kindergarten nursery school schools infants juniors pre-school preschool cofe rc mat',
);
/** May stand before one of those. */
const BESIDE_KINDS = setOf(
  'community catholic church england c of e ce ci cw wales voluntary aided controlled special free international infant junior first middle upper lower technology sports arts science language learning girls boys preparatory sixth form and & studio methodist jewish muslim islamic hindu sikh roman endowed foundation integrated national public independent day boarding trust',
);
/** Behind a kind of school they speak of something else: "the Olivia Park High Jump record", "X Primary Captain". */
const ELSE = setOf(
  'jump jumper five fives score scores scorer note notes achiever achievers flyer flier hopes student students pupil pupils prefect captain champion champions council winner winners award prize star stars teacher lead leader head reps rep',
);
const MOST = 6;

/** Is a name, which ends at token `to`, the beginning of a school's? Such words stand with capitals. */
export function isSchoolsName(a: Around, to: number): boolean {
  let kind = -1;
  for (let j = to + 1; j <= to + MOST && a.here(j); j++) {
    const word = a.word(j);
    const small = /^(?:of|and|&)$/.test(word);
    if (!small && a.token(j)?.shape === 'lower') break;
    if (KINDS.has(word)) kind = j;
    else if (!BESIDE_KINDS.has(word)) break;
  }
  return kind > 0 && !ELSE.has(a.word(kind + 1));
}

/** "Gwladys Bowen (y tŷ coch)", "Isaac Gray (the red house)"; a pupil's own house has its name in the brackets. */
export const isHousesName = ({ view }: Around, end: number): boolean =>
  /^ \((?:the|y|our|ein) (?:\p{Ll}+ )?(?:house|t[yŷ])(?: \p{Ll}+)?\)/u.test(view.text.slice(end, end + 40));

/** "X from @ForestGateCS": is the handle, folded, the account of a school? */
export const isSchoolsHandle = (word: string): boolean =>
  /^@\w+(?:school|academy|high|primary|sch|grammar|college|cs|hs|gs|ps)$/.test(word);

/** "The William Hulme hockey tournament": something called after somebody. */
export function ofTheName(a: Around, from: number, to: number): boolean {
  if (a.word(from - 1) !== 'the') return false;
  for (let j = to + 1; j <= to + 3 && a.token(j)?.kind === 'word' && a.token(j)?.shape === 'lower'; j++)
    if (a.says(j, SAYS.named)) return true;
  return false;
}
