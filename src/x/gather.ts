import { indexOf, isList, lastIndexOf, lower, own, plain, push, slice } from './prim.ts';

/** Strings under keys that end in one of these names, anywhere inside. */
export const gather = (value: unknown, names: string, texts: string[], depth: number): void => {
  if (depth > 12 || typeof value !== 'object' || value === null) return;
  if (isList(value)) {
    for (let i = 0; i < value.length; i++) gather(value[i], names, texts, depth + 1);
    return;
  }
  for (const key in value) {
    const inner = own(value, key);
    if (typeof inner === 'string') {
      if (named(lower(key), names) && plain(inner) !== '') push(texts, inner);
    } else gather(inner, names, texts, depth + 1);
  }
};

const named = (key: string, names: string): boolean => {
  const word = slice(key, lastIndexOf(key, '_') + 1);
  return indexOf(` ${names} `, ` ${word} `) >= 0 || indexOf(` ${names} `, ` ${key} `) >= 0;
};
