import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classesOf, wordClasses } from '../../src/language/classes.ts';
import { hashWord } from '../../src/language/lexicon/table.ts';

const ask = (lists: ReturnType<typeof wordClasses>, word: string): number => classesOf(lists, hashWord(word));

describe('word classes', () => {
  it('tell by bits which lists hold a word', () => {
    const lists = wordClasses('tea  coffee', ['coffee', 'milk'], new Set(['bread']));
    expect(['tea', 'coffee', 'milk', 'bread', 'cake', ''].map((w) => ask(lists, w))).toEqual([
      1, 3, 2, 4, 0, 0,
    ]);
  });

  it('hold what a set would hold, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), fc.array(fc.string()), (a, b, asked) => {
        const lists = wordClasses(a, b);
        for (const word of [...a, ...b, ...asked])
          expect(ask(lists, word)).toBe((a.includes(word) ? 1 : 0) | (b.includes(word) ? 2 : 0));
      }),
    );
  });
});
