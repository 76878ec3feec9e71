import { setOf } from '../sets.ts';
import type { Unit } from './units.ts';

/*
 * What is read at a university, written short and with capitals right behind a name: "Zofia Bak Chem Eng at Bath".
 */

/** What is read at a university, before a town or letters: "Law, LSE", "English, York". */
export const SUBJECTS: ReadonlySet<string> = setOf(
  'law english french german spanish italian russian maths mathematics music drama dance art history classics politics economics geography nursing medicine dentistry pharmacy psychology sociology philosophy theology physics chemistry biology engineering computing business accounting finance marketing education architecture midwifery journalism criminology zoology fashion film media',
);

const FIRST = setOf(
  'chem mech civ civil elec electrical mechanical aero aerospace biomed comp computer vet bio biological nat natural pol political social sports sport env eng english food crim fine product fashion graphic mental adult business digital',
);
const LAST = setOf(
  'eng sci med lit lang psych econ econs bio studies nursing tech science sciences engineering design',
);
/** One word alone, which no family is called by. */
const ALONE = setOf(
  'biomed natsci natscis compsci vetmed ppe psych econ econs hsps mfl psychol biochem biosci medsci midwifery paramed physio',
);

/** Does a subject of study stand at the end of units `from..to`, whole or cut in two? */
export function holdsDegree(units: readonly Unit[], from: number, to: number): boolean {
  const last = units[to] as Unit;
  if (to > from + 1 && ALONE.has(last.word)) return true;
  const next = units[to + 1];
  if (to > from && FIRST.has(last.word) && next?.at === last.at + 1 && LAST.has(next.word) && next.capital)
    return true;
  return LAST.has(last.word) && FIRST.has((units[to - 1] as Unit).word);
}

/** Is this word what somebody reads, or a part of it: "medicine", "eng", "textiles"? */
export const isSubject = (word: string): boolean =>
  SUBJECTS.has(word) || ALONE.has(word) || LAST.has(word) || FIRST.has(word) || ALSO.has(word);
const ALSO = setOf(
  'textiles agriculture agri ecology forestry veterinary dental paramedic nutrition dietetics physiotherapy optometry radiography neuroscience genetics biochemistry astrophysics actuarial linguistics archaeology anthropology sociology acting musical management hospitality tourism events policing counselling coaching surveying quantity planning animation illustration ceramics jewellery interior textile foundation natural biomedical aeronautical robotics cyber software data forensic forensics marine zoology equine arabic japanese chinese mandarin portuguese polish welsh gaelic hispanic liberal international apprenticeship apprentice',
);
