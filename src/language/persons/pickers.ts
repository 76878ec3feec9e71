import { type Around, SAYS } from './around.ts';

/*
 * Posts told beside a pupil's name that are of another: who chose, coached or praised the pupil. And offices that a class
 * gives its pupils.
 */

/** Goes on with what the holder of a post said of somebody: "X, the netball coach says she was amazing". */
export const SPEAKS =
  /^(?:says?|said|thinks?|thought|tells?|told|reports?|reported|adds?|added|calls?|called|picked|chose|chooses|nominated|nominates|wrote|writes|reckons|believes)$/;
const PICKED =
  /\b(?:nominat\w*|chosen|select\w*|spotted|picked|scouted|recommended|award\w*|prais\w*|commended|recognised|voted|named|coached|taught|trained|words|certificate|prize)\b.*\b(?:by|from|with|of)\b[^,:]*$/;
/** "Nominated by her maths teacher, X", "coached by our coach, X now plays": a post, ended by `k`, of another than X. */
export function isOfPicker(a: Around, k: number, from: number, to: number): boolean {
  if (k >= from - 1 || a.says(k + 1, SAYS.is)) return false;
  const lead = a.clause(k, -1, 10);
  const next = a.token(to + 1);
  const goesOn = a.here(to + 1) && next?.kind === 'word' && next.folded !== 'and';
  return PICKED.test(lead) || (goesOn && /\b(?:by|from|with)\b[^,:]*$/.test(lead));
}
/** "Our Y6 jobs: attendance officer X", "transition officer Y in Year 12": an office, ended by `k`, that a class gives. */
export const isOfClass = (a: Around, k: number): boolean =>
  /^(?:officers?|librarians?|secretary|secretaries|assistants?)$/.test(a.word(k)) &&
  a.word(k - 1) !== 'teaching' &&
  (/\b(?:y\d+|year \d+|class|pupils?|students?|champions?|monitors?|ambassadors?)\b/.test(
    a.clause(k - 2, -1, 16),
  ) ||
    /\bin (?:year \d|y\d)/.test(a.clause(k + 1, 1, 8)));
