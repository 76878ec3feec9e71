import { isListed } from '../../../engine/account.ts';
import type { PersonFact } from '../../../engine/facts.ts';
import type { Scene } from '../../../engine/rule.ts';

/** Is the post from an account of the school, or from one that could not be read (then it is treated as one)? */
export function fromSchool({ doc, setting }: Scene): boolean {
  const { handle } = doc.post.account;
  if (handle === null) return true;
  return isListed(handle, setting);
}

/** May this person be a pupil? From a personal account only when something says so. */
export function mayBePupil(fact: PersonFact, school: boolean): boolean {
  if (fact.register) return true;
  if (fact.who === 'pupil' || fact.who === 'likely-pupil') return true;
  return school && fact.who === 'unclear';
}
