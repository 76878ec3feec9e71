import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Child } from '../../../src/language/private/children.ts';
import { nearestTo, ownersIn } from '../../../src/language/private/owners.ts';
import type { Term } from '../../../src/language/private/sensitive.ts';
import { viewOf } from '../../../src/language/read.ts';
import { type Match, type Word, wordsOf } from '../../../src/language/voice/patterns.ts';

const HOWS = ['name', 'one', 'yours', 'maybe'] as const;
/** Words that stand in sentences of any length, and children on some of them. */
const told = fc
  .array(fc.array(fc.array(fc.constantFrom(...HOWS), { maxLength: 2 }), { minLength: 1, maxLength: 7 }))
  .map((sentences) => {
    const children: Child[] = [];
    const sentenceOf: number[] = [];
    for (const [sentence, words] of sentences.entries())
      for (const hows of words) {
        for (const how of hows) children.push({ index: sentenceOf.length, how, sentence });
        sentenceOf.push(sentence);
      }
    return { children, sentenceOf };
  })
  .filter(({ sentenceOf }) => sentenceOf.length > 0);

describe('the child of a term', () => {
  it('is the nearest of its sentence, and the first of two as near', () => {
    fc.assert(
      fc.property(told, fc.nat(), fc.nat(2), ({ children, sentenceOf }, at, more) => {
        const from = at % sentenceOf.length;
        const sentence = sentenceOf[from] as number;
        const last = Math.min(from + more, sentenceOf.lastIndexOf(sentence));
        const far = ({ index }: Child) => Math.min(Math.abs(index - from), Math.abs(index - last));
        const here = children.filter((c) => c.sentence === sentence);
        const [nearest] = here.sort((a, b) => far(a) - far(b));
        expect(nearestTo(children, { from, last }, sentence)).toBe(nearest);
      }),
    );
  });

  /** How many children and words are looked at to tell whose each term of a text is. */
  const looks = (text: string): number => {
    let count = 0;
    const counted = <T extends object>(one: T, key: keyof T): T =>
      Object.defineProperty({ ...one }, key, {
        get: () => {
          count++;
          return one[key];
        },
      });
    const words = wordsOf(viewOf({ id: 'text', text }));
    const children: Child[] = [];
    const terms: Match<Term>[] = [];
    for (const [index, { key, token }] of words.entries()) {
      if (key === 'mia') children.push({ index, how: 'name', sentence: token.sentence });
      const { start, end } = token;
      const value = { concern: 'health', plain: true };
      if (key === 'asthma') terms.push({ value, from: index, last: index, start, end });
    }
    const owners = ownersIn(
      words.map((word): Word => counted(word, 'token')),
      children.map((child) => counted(child, 'index')),
      false,
      false,
    );
    for (const term of terms) expect(owners(term)).toBe('name');
    return count;
  };

  it.each([
    ['in one sentence', 'Mia has asthma and '],
    ['in many sentences', 'Mia has asthma. '],
    ['after the child', 'asthma for Mia and '],
  ])('%s: four times the text is little more than four times the work', (_, piece) => {
    expect(looks(piece.repeat(400)) / looks(piece.repeat(100))).toBeLessThan(5);
  });
});
