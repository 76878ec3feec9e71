import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURED } from '../../src/language/gate.ts';
import { viewOf } from '../../src/language/read.ts';
import { firstWith, matchesIn, stretchesAbout, stretchesWith, testIn } from '../../src/language/stretches.ts';

const view = (text: string) => viewOf({ id: 'text', text });
const CODE = /(?<!\p{L})code \d{3}(?!\d)/gu;
const filler = 'We had a lovely day out at the farm and everyone saw the lambs. '.repeat(20);

describe('stretches', () => {
  it('are the whole text while it is short', () => {
    expect(stretchesAbout(view('Nothing here'), () => false)).toEqual([{ start: 0, end: 12 }]);
  });

  it('are none in a long text without a trigger', () => {
    expect(stretchesAbout(view(filler), () => false)).toEqual([]);
  });

  it('join where one trigger follows another within reach', () => {
    const long = view(`${filler} code 123 and code 456 ${filler}`);
    const about = stretchesAbout(long, (i) => long.tokens[i]?.folded === 'code', 5);
    expect(about).toHaveLength(1);
    expect(testIn(long.text, about, /456/)).toBe(true);
    expect(testIn(long.text, about, /lambs.*lambs/s)).toBe(false);
  });

  it('end where the last trigger’s own reach ends, glued to others or not', () => {
    const long = view(`${filler} code${'/a'.repeat(40)}/code one two three ${filler}`);
    const [only, more] = stretchesAbout(long, (i) => long.tokens[i]?.folded === 'code', 3);
    expect(long.text.slice(only?.start, only?.end)).toContain('code one two');
    expect(more).toBeUndefined();
  });

  it('without reach are the words that hold a trigger, with the signs on either side', () => {
    const long = view(`${filler} see (qx7-fh2k), then 4 lambs ${filler}`);
    const words = stretchesWith(long, FIGURED, 0).map(({ start, end }) => long.text.slice(start, end).trim());
    expect(words).toEqual(['(qx7-fh2k),', '4']);
  });

  it('give the first match of a long text, counted from its beginning', () => {
    const long = view(`${filler} CODE 12 or code 345, code 678 ${filler}`);
    expect(firstWith(long, FIGURED, /code \d{3}/)?.index).toBe(long.folded.indexOf('code 345'));
    expect(firstWith(long, FIGURED, /code \d{4}/)).toBeNull();
    expect(firstWith(view('Door code 4471'), FIGURED, /code \d{4}/)?.index).toBe(5);
  });

  it('hold whatever the expression finds in the whole text', () => {
    const part = fc.constantFrom(
      'code 123',
      'xcode 456',
      'code 7890',
      'the gate',
      'a',
      '\n',
      'lambs.',
      filler,
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const v = view(parts.join(' '));
        const about = stretchesAbout(v, (i) => v.tokens[i]?.folded === 'code', 3);
        const found = matchesIn(v.folded, about, CODE).map((m) => [m.index, m[0]]);
        expect(found).toEqual([...v.folded.matchAll(CODE)].map((m) => [m.index, m[0]]));
      }),
    );
  });
});
