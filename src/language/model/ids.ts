import { pieced } from './linear.ts';

/**
 * Ids of features whose names begin alike and end in one of a few words: each is worked out once. Not for words of a
 * post, which would stay behind here.
 */
export function idsOf(begins: string): (end: string) => number {
  const ids = new Map<string, number>();
  return (end) => {
    let id = ids.get(end);
    if (id === undefined) {
      id = pieced(begins, end);
      ids.set(end, id);
    }
    return id;
  };
}

/** The same for names that are told by a number from 0 to below `size`; `nameOf` gives the name. */
export function idsBy(size: number, nameOf: (key: number) => string): (key: number) => number {
  const ids = new Int32Array(size);
  return (key) => {
    let id = ids[key] as number;
    if (id === 0) {
      id = pieced(nameOf(key));
      ids[key] = id;
    }
    return id;
  };
}

/** The same for names that end in a number from `-most` to `most`. */
export function idsAround(begins: string, most: number): (n: number) => number {
  const ids = idsBy(2 * most + 1, (key) => `${begins}${key - most}`);
  return (n) => ids(n + most);
}
