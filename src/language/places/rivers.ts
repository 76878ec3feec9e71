import type { Token } from '../../engine/doc.ts';
import { setOf } from '../sets.ts';
import { type Context, leadOf, put } from './context.ts';
import { isCapital, isPlain } from './phrase.ts';

/** Rivers that go by their names alone, behind "the". */
const RIVERS = setOf(
  'thames severn mersey trent tyne tees wear tweed clyde forth tay dee spey ness taff usk wye towy tywi teifi dovey dyfi conwy clwyd ogmore neath avon exe tamar dart fal camel torridge taw stour itchen arun ouse adur medway lea cam nene welland witham derwent soar aire wharfe nidd swale ure calder ribble lune kent irwell goyt etherow weaver churnet manifold windrush cherwell evenlode kennet wey brent wandle lagan bann foyle erne mourne coquet aln esk humber colne orwell deben waveney yare bure wensum rother hamble frome teign plym yealm lynn parrett brue lugg teme irfon ystwyth rheidol',
);
/** What leads into, onto or along the water. */
const ASHORE =
  /^(?:in|along|by|near|beside|across|over|down|up|into|at|around|round|towards|crossing|exploring|reached)$/;

/** "Paddling in the Wharfe", "on the banks of the Tay": a river with no word for one. */
export function river(c: Context, i: number): boolean {
  const token = c.tokens[i] as Token;
  if (!RIVERS.has(token.folded) || !isCapital(token) || c.tokens[i - 1]?.folded !== 'the') return false;
  const next = c.tokens[i + 1];
  // "The Tyne & Wear race", "the Severn Valley Railway".
  if (next && (next.text === '&' || (isCapital(next) && !isPlain(next)))) return false;
  const lead = leadOf(c, i);
  // "Boatbuilders on the Itchen", where somebody is said to be by his trade.
  if (lead?.word === 'on' && !lead.going) return put(c, i, i + 1, 'venue', 'unknown', 'faint');
  if (!lead || !(lead.going || ASHORE.test(lead.word))) return false;
  return put(c, i, i + 1, 'venue', 'lexicon');
}
