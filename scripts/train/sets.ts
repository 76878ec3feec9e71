import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Label } from '../../src/cli/score.ts';

/** Every folder with labelled posts: the given sets and the product's own. */
export const sets = (): string[] =>
  ['tests/corpus', 'tests/corpus/own'].flatMap((root) =>
    existsSync(root)
      ? readdirSync(root)
          .sort()
          .map((name) => `${root}/${name}`)
          .filter((folder) => existsSync(`${folder}/posts.jsonl`))
      : [],
  );

const FITTED = new Set(['a', 'b', 'c', 'e', 'f', 'g', 'h']);

/** Was the set in sight when rules were written by hand? What those make of it then says little. */
export const isFitted = (folder: string): boolean => FITTED.has(basename(folder));

/** Sets in whose posts only some things are marked, by how their names begin: half of those posts tell one, unlike real life. */
const ONLY: Readonly<Record<string, readonly Label[]>> = {
  'trips-': ['trip-place', 'trip-time'],
  'talk-': ['personal-account', 'personal-content'],
  'detail-': ['sensitive', 'contact', 'credentials'],
};
const onlyOf = (folder: string): readonly Label[] | undefined =>
  Object.entries(ONLY).find(([begin]) => basename(folder).startsWith(begin))?.[1];

/** Is this marked in the set's posts? Where it is not, its silence says nothing. */
export const isMarked = (folder: string, label: Label): boolean => onlyOf(folder)?.includes(label) ?? true;

/** Was the set written for some things alone? What it tells of is then told far more often than in a school's day. */
export const isOnlyFor = (folder: string, label: Label): boolean => onlyOf(folder)?.includes(label) ?? false;
