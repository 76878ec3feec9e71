import { existsSync, readdirSync } from 'node:fs';

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
