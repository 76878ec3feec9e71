import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { know } from '../../src/language/lexicon/know.ts';
import { hashWord } from '../../src/language/lexicon/table.ts';
import { among, createSieve, passes, wordList } from '../../src/language/sieve.ts';
import { tokenise } from '../../src/language/tokens.ts';

const word = fc.string({ minLength: 1, maxLength: 12 });

describe('a sieve before a list of words', () => {
  it('lets every word of its list through', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), (words) => {
        const sieve = createSieve(words);
        for (const one of words) expect(passes(sieve, hashWord(one))).toBe(true);
      }),
    );
  });

  it('holds back nearly everything else', () => {
    const sieve = createSieve(Array.from({ length: 500 }, (_, i) => `listed${i}`));
    const through = Array.from({ length: 2000 }, (_, i) => `other${i}`).filter((w) =>
      passes(sieve, hashWord(w)),
    );
    expect(through.length).toBeLessThan(300);
  });

  it('lets nothing through when the list is empty', () => {
    fc.assert(fc.property(word, (one) => !passes(createSieve([]), hashWord(one))));
  });

  it('answers as the list itself for every token of a text', () => {
    const listed = new Set(['the', 'coach', 'is', '4pm', '!', '#trip']);
    const list = wordList(listed);
    const text = 'The coach is here at 4pm! #Trip, says Mrs Noakes.';
    const { tokens } = tokenise(text, text.toLowerCase());
    expect(tokens.filter((t) => among(list, t)).map((t) => t.folded)).toEqual(
      tokens.filter((t) => listed.has(t.folded)).map((t) => t.folded),
    );
    expect(tokens.some((t) => among(list, t))).toBe(true);
  });
});

describe('hashes of tokens', () => {
  it('are those of their folded words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const low = text.toLowerCase();
        if (low.length !== text.length) return;
        for (const t of tokenise(text, low).tokens)
          if (t.kind !== 'newline') expect(t.hash).toBe(hashWord(t.folded) | 0);
      }),
    );
  });

  it('find the same knowledge twice, whatever was asked between', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 50 }), (words) => {
        const first = words.map(know);
        expect(words.map(know)).toEqual(first);
      }),
    );
    expect(know('olivia').given).toBe(3);
    expect(know('the').common).toBe(5);
  });
});
