import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareLength, entryOf, UNASKED, writingOf } from '../../../src/language/lexicon/entry.ts';
import { know } from '../../../src/language/lexicon/know.ts';
import { hashWord } from '../../../src/language/lexicon/table.ts';
import { fold } from '../../../src/language/normalise.ts';
import { HOLDS, heldBy } from '../../../src/language/persons/held.ts';
import { readPost } from '../../../src/language/read.ts';
import { lookupOf, pupil } from '../../register/pupils.ts';
import { post } from '../../support/school.ts';

describe('the entry of a word', () => {
  it('is one and the same wherever the word stands', () => {
    const [view] = readPost(post('Olivia and OLIVIA, olivia')).views;
    const words = view?.tokens.filter((t) => t.folded === 'olivia') ?? [];
    expect(words).toHaveLength(3);
    for (const { entry } of words) expect(entry).toBe(entryOf('olivia'));
  });
  it('of any token tells what the lexicon knows of its letters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        for (const { folded, hash, kind, entry } of readPost(post(text)).views[0]?.tokens ?? []) {
          if (kind === 'newline') continue;
          expect(hash).toBe(hashWord(folded) | 0);
          expect(entry).toMatchObject({ hash, bare: bareLength(folded), known: know(folded) });
        }
      }),
    );
  });
  it('holds no letters', () => {
    const entry = entryOf('quetzalina');
    for (const value of Object.values(entry)) expect(['number', 'object'].includes(typeof value)).toBe(true);
    expect(JSON.stringify(entry)).not.toContain('quetzal');
  });
  it('is made anew when many other words have come since', () => {
    const before = entryOf('quetzalina');
    before.says = 5;
    for (let i = 0; i < 400_000; i++) entryOf(`word${i}`);
    const after = entryOf('quetzalina');
    expect(after).not.toBe(before);
    expect([after.hash, after.sum, after.says]).toEqual([before.hash, before.sum, UNASKED]);
  });
});

describe('what a register says of a word', () => {
  const own = heldBy(lookupOf(pupil('Olivia', 'Carter')));
  const other = heldBy(lookupOf(pupil('Zakariya', 'Abdullahi')));
  const holds = (held: typeof own, text: string, folded = text.toLowerCase()): boolean =>
    (held.of(text, folded, entryOf(folded), writingOf(text, folded)) & HOLDS) !== 0;

  it('is asked of each register anew', () => {
    const words = ['olivia', 'carter', 'zakariya', 'abdullahi', 'Olivia', 'ZAKARIYA'];
    const [first, second] = [own, other].map((held) => words.map((word) => holds(held, word)));
    for (let round = 0; round < 3; round++)
      words.forEach((word, i) => {
        expect(holds(own, word)).toBe(first?.[i]);
        expect(holds(other, word)).toBe(second?.[i]);
      });
    expect([holds(own, 'Olivia'), holds(own, 'CARTER'), holds(other, 'zakariya')]).toEqual([
      true,
      true,
      true,
    ]);
  });
  it('of a word with marks does not hang on the one without', () => {
    const lee = heldBy(lookupOf(pupil('Zoë', 'Müller')));
    expect([holds(lee, 'Zoë', 'zoe'), holds(lee, 'zoe'), holds(lee, 'Müller', 'muller')]).toEqual([
      true,
      true,
      true,
    ]);
  });
  it('of two words does not answer for two others, nor for another register', () => {
    const pupils = [
      ['Olivia', 'Carter'],
      ['Zakariya', 'Abdullahi'],
      ['Zoë', 'Müller'],
      ['Lily-Mae', "O'Shea"],
    ] as const;
    const registers = pupils.map(([given, family]) => lookupOf(pupil(given, family)));
    const words = pupils.flat().map((text) => {
      const folded = fold(text);
      return { text, entry: entryOf(folded), token: { written: writingOf(text, folded) } };
    });
    for (let round = 0; round < 2; round++)
      for (const register of registers) {
        const { of, pair } = heldBy(register);
        for (const { text, entry, token } of words) of(text, fold(text), entry, token.written);
        for (const one of words)
          for (const two of words) expect(pair(one, two)).toBe(register.pair(one.text, two.text));
      }
    expect(registers.map((register, i) => register.pair(...(pupils[i] as [string, string])))).toEqual(
      pupils.map(() => 'pupil'),
    );
  });
});
