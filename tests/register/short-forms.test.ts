import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../src/register/names/fold.ts';
import { askedKeys, storedKey } from '../../src/register/names/short-forms.ts';

const FORMS = new URL('../../src/register/names/forms/', import.meta.url);
const files = await Promise.all(
  readdirSync(FORMS).map(async (name) => {
    const { [name.slice(0, -3).toUpperCase()]: text } = await import(new URL(name, FORMS).href);
    return { name, groups: (text as string).trim().split('\n') };
  }),
);

describe('groups of forms of given names', () => {
  it.each(files)('$name lists several forms a line, in order, none twice', ({ groups }) => {
    expect(groups.length).toBeGreaterThan(5);
    for (const group of groups) {
      const words = group.split(' ');
      expect(words.map(foldWord), group).toEqual(words);
      expect(new Set(words).size, group).toBe(words.length);
      expect(words.length, group).toBeGreaterThan(1);
    }
    const heads = groups.map((group) => group.split(' ')[0]);
    expect(heads).toEqual([...heads].sort());
  });

  it('have a head of their own each', () => {
    const heads = files.flatMap(({ groups }) => groups.map((group) => group.split(' ')[0]));
    expect(new Set(heads).size).toBe(heads.length);
  });

  it('are all asked for by each of their words', () => {
    for (const { groups } of files)
      for (const [head = '', ...others] of groups.map((group) => group.split(' ')))
        for (const word of others) expect(askedKeys(word), word).toContain(head);
  });

  it.each([
    ['gosia', 'malgorzata'],
    ['mohammed', 'muhammad'],
    ['seun', 'oluwaseun'],
    ['keeva', 'caoimhe'],
    ['paco', 'francisco'],
    ['mendy', 'menachem'],
    ['laxmi', 'lakshmi'],
    ['becks', 'rebecca'],
    // Of several groups: stored by its spelling, whichever file a group is in.
    ['ellie', '~ely'],
    ['sasha', '~sasha'],
    ['max', '~max'],
    ['wibble', 'wibble'],
  ])('%s is stored as %s, as in every register before', (word, key) => expect(storedKey(word)).toBe(key));
});
