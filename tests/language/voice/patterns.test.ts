import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../src/language/read.ts';
import { createPatterns, phrasesIn, wordsOf } from '../../../src/language/voice/patterns.ts';

const words = (text: string) => wordsOf(viewOf({ id: 'text', text }));
const find = (patterns: readonly string[], text: string, macros: Record<string, string> = {}) =>
  createPatterns(
    patterns.map((p) => [p, p] as const),
    macros,
  )
    .find(words(text))
    .map((m) => text.slice(m.start, m.end));

describe('patterns', () => {
  it.each([
    [['wine|gin'], 'A large GIN please', ['GIN']],
    [['large? wine'], 'wine and large wine', ['wine', 'large wine', 'wine']],
    [['my * class'], 'my noisy class, my class', ['my noisy class']],
    [['need *2 wine'], 'need wine; need so much wine', ['need wine', 'need so much wine']],
    [['<money> on'], 'put £20 on, and 20 on', ['20 on']],
    [['question <num>'], 'Question 3 was it', ['Question 3']],
    [['mr <cap>'], 'Mr Jones, mr jones', ['Mr Jones']],
    [["don't know"], 'I dont know. I don’t know', ['dont know', 'don’t know']],
    [['so bad'], 'soooo bad', ['soooo bad']],
    [['my mum'], "my mum's car", ["my mum's"]],
    [['girls and boys'], 'girls & boys, girls + boys', ['girls & boys', 'girls + boys']],
    [['the end'], 'the. end\nthe\nend', []],
    [["i'll"], 'ill', []],
  ])('%j in %s', (patterns, text, expected) => {
    expect(find(patterns, text)).toEqual(expected);
  });

  it('takes macros, and refuses unknown ones and empty patterns', () => {
    expect(find(['my <kin>'], 'my sister', { kin: 'sister|brother' })).toEqual(['my sister']);
    expect(() => find(['my <pet>'], 'x')).toThrow('no words are given for <pet>');
    expect(() => find(['maybe?'], 'x')).toThrow('needs a word');
  });

  it('keeps the longest match of a value from one start', () => {
    expect(find(['best *1 day'], 'best summer day day')).toEqual(['best summer day']);
  });

  it('knows what stands inside quotation marks', () => {
    const quoted = (text: string) =>
      words(text)
        .filter((w) => w.quoted)
        .map((w) => w.bare);
    expect(quoted('She said "my mum" and left')).toEqual(['my', 'mum']);
    expect(quoted("'My mum can't come' he said")).toEqual(['my', 'mum', "can't", 'come']);
    expect(quoted("It's mum's cake, isn't it")).toEqual([]);
  });

  it('reads lexicons by line and dot', () => {
    expect(phrasesIn('a b · c\n d ·\n')).toEqual(['a b', 'c', 'd']);
  });

  it('finds a phrase wherever it stands between other words', () => {
    const other = fc.array(fc.constantFrom('sun', 'hat', 'seven', 'blue'), { maxLength: 12 });
    fc.assert(
      fc.property(other, other, (before, after) => {
        const text = [...before, 'night', 'out', ...after].join(' ');
        expect(find(['night out'], text)).toEqual(['night out']);
      }),
    );
  });

  it('never throws, and its offsets are the words’', () => {
    const patterns = createPatterns([['a|the *2 <num>', 1] as const]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const view = viewOf({ id: 'text', text });
        for (const m of patterns.find(wordsOf(view))) {
          expect(m.start).toBeLessThan(m.end);
          expect(m.end).toBeLessThanOrEqual(view.text.length);
        }
      }),
    );
  });
});
