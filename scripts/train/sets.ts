import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';

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

/** Does the set hold trips alone? Nothing else is marked in it, and half of its posts tell one, unlike real life. */
export const isTripsOnly = (folder: string): boolean => basename(folder).startsWith('trips-');
