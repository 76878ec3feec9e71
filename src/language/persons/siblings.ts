import { famous } from '../lexicon/people.ts';
import { type Around, SAYS } from './around.ts';
import { ownerOf } from './offices.ts';

/** A brother or sister of somebody at school is mostly a child. "My brother" and "our brothers" need not be. */
export function sibling(a: Around, i: number): void {
  const owner = ownerOf(a, i);
  const whose = a.word(owner);
  if (owner < 0 || whose === 'my' || whose === 'our') return;
  if (famous([a.word(owner - 1), whose.replace(/'s?$/, '')])) a.add('adult', 3.5, 'kin of somebody known');
  else a.add('pupil', 2.5, `"${a.token(i)?.text}" before the name`, !a.says(owner, SAYS.ofHis));
}
