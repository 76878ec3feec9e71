import type { PersonFact } from '../../engine/facts.ts';
import type { Halves } from './seams.ts';
import type { Read } from './threads.ts';
import { has, type Unit } from './units.ts';

/* What another place of the post tells of a name whose halves are told apart. */

/** "Jean, who has been our lollipop lady for 30 years" … "Jean's surname is Crossley": told of as a grown-up before. */
export function isGrownElsewhere(
  reads: readonly Read[],
  fact: PersonFact,
  asked: (fact: PersonFact) => Halves,
): boolean {
  for (const { view, singles } of reads)
    for (const { unit } of singles) {
      const { start } = unit.token;
      if (unit.text !== fact.given || (view.id === fact.field && start === fact.start)) continue;
      if (asked({ ...fact, field: view.id, start, end: unit.end }).grown) return true;
    }
  return false;
}

/** "Arjun beat Mr Lyle" … "Lyle is still not over it": whom the post calls by a title. */
export const isTitled = (reads: readonly Read[], { word }: Unit): boolean =>
  reads.some(({ units }) =>
    units.some((u, i) => {
      const title = units[i - 1];
      return (
        u.word === word && u.capital && title !== undefined && has(title, 'title') && u.at - title.at < 3
      );
    }),
  );
