import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/checker.ts';
import { post, school } from '../../support/school.ts';

const GIVEN = [
  'Olivia',
  'Siân',
  'Temitope',
  'Zuzanna',
  'Aarav',
  'Oisín',
  'Kwabena',
  'Hodan',
  'Lily-Mae',
  'João',
  'Ayşe',
  'Mihai',
];
const FAMILY = [
  'Carter',
  'Llewellyn',
  'Adeyemi',
  'Kowalska',
  'Venkataraman',
  "O'Sullivan",
  'Ofosu',
  'Warsame',
  'Smith-Jones',
  'Figueiredo',
  'Yılmaz',
  'Popescu',
];
const name = fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY));
const noise = fc.string({ unit: 'grapheme', maxLength: 60 });

const spans = (text: string) => check(post(text), school).findings.flatMap((f) => f.spans);

describe('whatever is written', () => {
  it('spans lie inside the text, quote it, and cut no surrogate pair', () => {
    fc.assert(
      fc.property(noise, name, noise, (before, [given, family], after) => {
        const text = `${before} Well done ${given} ${family}! ${after}`;
        for (const span of spans(text)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end)).toBe(span.quote);
          for (const at of [span.start, span.end]) {
            const code = text.charCodeAt(at);
            expect(code >= 0xdc00 && code <= 0xdfff).toBe(false);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('a check never fails', () => {
    fc.assert(
      fc.property(noise, (text) => {
        expect(check(post(text), school).degraded).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const found = (text: string): boolean =>
  check(post(text), school).findings.some(
    (f) => (f.rule === 'pupil-full-name' || f.rule === 'list-of-pupils') && f.severity !== 'nudge',
  );

describe('a pupil is found however the name is written', () => {
  const ways: Readonly<Record<string, (given: string, family: string) => string>> = {
    plain: (g, f) => `Well done ${g} ${f}!`,
    capitals: (g, f) => `STAR OF THE WEEK: ${g.toLocaleUpperCase('en')} ${f.toLocaleUpperCase('en')}`,
    'without accents': (g, f) =>
      `Well done ${`${g} ${f}`.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i')}!`,
    decomposed: (g, f) => `Well done ${g.normalize('NFD')} ${f.normalize('NFD')}!`,
    'zero-width': (g, f) => `Well done ${[...g].join('\u200B')} ${f}!`,
    'curly quote': (g, f) => `Well done ${g} ${f.replace("'", '’')}!`,
    'no-break space': (g, f) => `Well done ${g}\u00A0${f}!`,
    possessive: (g, f) => `We loved ${g} ${f}'s poem`,
    'family name first': (g, f) => `${f.toUpperCase()}, ${g} (4B)`,
    'in a list': (g, f) => `Winners: Noah Bell, ${g} ${f} and Zara Khan`,
    'with a class': (g, f) => `${g} ${f}, 4B, baked a cake`,
  };
  for (const [way, write] of Object.entries(ways))
    it(way, () => {
      for (const given of GIVEN)
        for (const family of FAMILY) expect(found(write(given, family)), write(given, family)).toBe(true);
    });
});
